"""The summary of real events: read when it is shown, led from, and kept as a file."""

from __future__ import annotations

import stat
import time

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pellucid.event import Event, encode
from pellucid_gui.pages.page_table import SUMMARY
from pellucid_gui.pages.page_tabs import EVENTS

PROMPT = "write to me@example.com, please"


@pytest.fixture
def record(folders):
    """Let Rerun record events of some days ago."""

    def write(*events, days_ago=1) -> None:
        folders.data_dir.mkdir(parents=True, exist_ok=True)
        file = folders.data_dir / "01227f48-ce91-44e3-920a-f14dd42621bb.json"
        moment_ns = time.time_ns() - days_ago * 86_400 * 10**9
        with file.open("ab") as stream:
            for name, props in events:
                event = Event(time_ns=moment_ns, kind="Append", name=name, props={"event_id": 1} | props)
                stream.write(encode(event) + b"\n")

    return write


@pytest.fixture
def show(make_page, until):
    """Open the summary of what was recorded."""

    def go(rows) -> tuple[QWidget, QWidget]:
        page = make_page()
        until(lambda: page.total == rows and page.pages.isVisible())
        page.pages.show_page(SUMMARY)
        late = page.pages.page
        until(lambda: late.summary is not None and late.is_settled)
        return page, late

    return go


def test_it_says_what_was_recorded(record, show):
    """Sentences, names and findings of the last thirty days."""
    record(("agent_turn", {"prompt": PROMPT}), ("phone_home", {}))
    record(("viewer_started", {}), days_ago=40)
    _page, late = show(3)
    assert "2 events wait to leave, 1 with free text, 1 with an e-mail address." in {
        label.plain for label in late.view.sentences
    }
    assert ["phone_home", "agent_turn"] == [row.counted.label for row in late.view.names.rows]
    assert late.as_of.startswith("As of ")


def test_another_range_is_read_anew(record, show, until):
    """A week, a month, a year."""
    record(("phone_home", {}))
    record(("viewer_started", {}), days_ago=40)
    _page, late = show(2)
    late.ranges.segment(2).click()
    until(lambda: late.summary.days == 365 and late.is_settled)
    assert 2 == late.summary.counts.total
    late.ranges.segment(0).click()
    until(lambda: late.summary.days == 7 and late.is_settled)
    assert 1 == late.summary.counts.total


def test_a_number_leads_to_its_events(record, show, until):
    """The events page comes forward, filtered, with as many rows as the number said."""
    record(("agent_turn", {"prompt": PROMPT}), ("phone_home", {}), ("viewer_started", {}))
    page, late = show(3)
    row = next(row for row in late.view.findings.rows if row.counted.label == "An e-mail address")
    row.click()
    assert EVENTS == page.pages.key
    assert "found:email since:30d" == page.events.filter_bar.field.text()
    until(lambda: page.events.model.rows == row.counted.many == 1)


def test_it_is_read_again_when_something_has_changed(record, show, until):
    """Said at once, read when it is shown again or when somebody asks."""
    record(("phone_home", {}))
    page, late = show(1)
    record(("viewer_started", {}))
    until(lambda: late.as_of.endswith("something has changed since"))
    assert 1 == late.summary.counts.total
    late.refresh.click()
    until(lambda: late.summary.counts.total == 2 and late.is_settled)
    page.pages.show_page(EVENTS)
    record(("viewer_started", {}))
    until(lambda: page.total == 3)
    page.pages.show_page(SUMMARY)
    until(lambda: late.summary.counts.total == 3 and late.is_settled)


def test_without_events_it_says_so(folders, show, until):
    """In one sentence, and in what is known about it."""
    _page, late = show(0)
    until(late.empty.isVisible)
    assert "sent 0 events, 0 with free text" in late.empty._heading.text()


def test_what_is_cancelled_can_be_tried_again(record, make_page, until):
    """And leaves no numbers that are wrong."""
    record(("phone_home", {}))
    page = make_page()
    until(lambda: page.total == 1)
    page.pages.show_page(SUMMARY)
    late = page.pages.page
    late.cancel.click()  # before its outcome can be delivered
    assert late.failure.isVisible()
    assert late.summary is None
    assert not late.export.isEnabled()
    late.failure.button.click()
    until(lambda: late.summary is not None)
    assert late.view.isVisible()


def test_a_page_is_saved_for_its_owner_alone(record, show, tmp_path, until):
    """As a whole, under the name that was chosen; it says the same."""
    record(("agent_turn", {"prompt": PROMPT}))
    _page, late = show(1)
    late.export.click()
    dialog = late.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].rpartition("/")[2].startswith("rerun")
    file = tmp_path / "summary.html"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    until(lambda: late.notices.texts == [f"Saved as {file}."])
    content = file.read_text("utf-8")
    assert late.view.headline.plain in content
    assert "me@example.com" not in content
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert ["summary.html"] == [path.name for path in tmp_path.iterdir() if path.name.startswith("summ")]


def test_what_cannot_be_saved_is_told(record, show, tmp_path, until):
    """With its cause and a remedy; the numbers stay."""
    record(("phone_home", {}))
    _page, late = show(1)
    late.save(tmp_path / "no folder" / "summary.html")
    until(lambda: bool(late.notices.texts))
    assert "cannot be written" in late.notices.texts[0]
    assert late.view.isVisible()
