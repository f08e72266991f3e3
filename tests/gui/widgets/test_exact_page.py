"""An own app's payload: one event or the whole batch, as it leaves or indented for reading."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.event import decode
from pellucid.ledger.upload_header import upload_header
from pellucid.state import State
from pellucid.view.batches import batch_of
from pellucid_gui.widgets.exact_page import ExactPage


@pytest.fixture
def page(qtbot, theme):
    """A shown page, still empty."""
    made = ExactPage()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def sealed(own, make_record):
    """Three events in a sealed batch: the record of each, and the batch from its side."""
    own.store.set_mode(Mode.ON)
    folder = own.record(own.ViewerOpened(), own.SourceConnected(kind="s3"), own.ViewerOpened(windows=2))
    own.upload(flush=True)
    header = upload_header(own.ledger.receipts(folder)[0])
    found = []
    for place, raw in own.ledger.lines(folder):
        record = make_record(raw)
        row = replace(record.row, session=folder, line_number=place.number)
        uuid = decode(raw).extra["uuid"].strip('"')
        found.append(
            (
                replace(record, row=row, header=header, line_number=place.number, uuid=uuid),
                batch_of(own.ledger, folder, place.number),
            )
        )
    return found


def shown(page):
    return page.text.view.toPlainText()


def marked(page):
    [selection] = page.text.view.extraSelections()
    return selection.cursor.selectedText()


def test_this_event_or_the_whole_batch(page, sealed):
    """The batch is scrolled to the event, which is marked in it."""
    record, batch = sealed[1]
    page.show_record(record, batch)
    alone = page.content
    assert "data_source_connected" == json.loads(alone)["event"]
    assert alone.decode() == shown(page)
    page.scope.segment(1).click()
    assert batch.content == page.content
    assert batch.content.decode() == shown(page)
    assert alone.decode() == marked(page)
    assert f"{record.row.session[:8]}-batch-{batch.uuid[:8]}.json" == page.file_name


def test_another_event_is_shown_by_itself_again(page, sealed):
    """The same one stays as the person had it."""
    page.show_record(*sealed[0])
    page.scope.segment(1).click()
    page.show_record(*sealed[0])
    assert 1 == page.scope.choice
    page.show_record(*sealed[2])
    assert 0 == page.scope.choice


def test_without_a_batch_there_is_no_choice(page, sealed):
    """And the reason stands in the tip."""
    record, _batch = sealed[0]
    page.show_record(record, None)
    assert not page.scope.segment(1).isEnabled()
    assert "no sealed batch" in page.scope.segment(1).toolTip()


def test_indented_is_only_for_reading(page, sealed):
    """What is copied and saved stays as it leaves; the words say so."""
    page.show_record(*sealed[0])
    exact = page.content
    page.indent.click()
    assert exact == page.content
    assert shown(page).startswith('{\n  "event": "viewer_opened"')
    assert page._label.text().startswith("Indented for reading; copied and saved as they are. Exactly these")
    page.indent.click()
    assert exact.decode() == shown(page)


def test_nothing_is_offered_where_nothing_is(page, sealed):
    """No bytes: nothing to copy or save."""
    record, _batch = sealed[0]
    page.show_record(replace(record, row=replace(record.row, state=State.PURGED)), None)
    assert b"" == page.content
    assert not page.copy.isEnabled()
    assert not page.save.isEnabled()
