"""A body is read event by event: where it stands in the bytes, and what it means."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from pellucid.catalogue.reading import read_catalogue
from pellucid.view.first_payload import first_payload
from pellucid_gui.widgets.payload_reader import PayloadReader


@pytest.fixture
def payload(own):
    """Two held events."""
    own.record(own.ViewerOpened(), own.SourceConnected(kind="grpc"))
    return first_payload(own.ledger)


@pytest.fixture
def reader(qtbot, theme, own, payload):
    """A shown reader on them."""
    made = PayloadReader("My Viewer")
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    made.show_payload(payload, read_catalogue(own.app.catalogue_file))
    return made


def meaning(reader):
    return [label.text() for label in reader.meaning.widget().findChildren(QLabel)]


def marked(reader):
    [selection] = reader.bytes.view.extraSelections()
    return selection.cursor.selectedText()


def test_the_chosen_event_is_marked_in_the_bytes(reader, payload):
    """The whole of it and no more."""
    for row, event in enumerate(payload.events):
        reader.events.setCurrentRow(row)
        assert payload.part(event).decode() == marked(reader)


def test_the_chosen_event_is_explained(reader):
    """Another one, another meaning."""
    assert "To know what is opened most. One of file, grpc, s3." not in meaning(reader)
    reader.events.setCurrentRow(1)
    assert "To know what is opened most. One of file, grpc, s3." in meaning(reader)
    assert "grpc" in meaning(reader)


def test_the_choice_stays_when_other_bytes_are_shown(reader, own, payload):
    """As far as there still is an event in that place."""
    reader.events.setCurrentRow(1)
    reader.show_payload(payload, None)
    assert 1 == reader.events.currentRow()
    assert "Its meaning is not declared in the catalogue." in meaning(reader)


def test_nothing_is_cut_at_the_side(reader, own, qtbot):
    """Also where a value is a long hash, which cannot be broken."""
    from pellucid.view.first_payload import example_payload

    catalogue = read_catalogue(own.app.catalogue_file)
    shown = example_payload(own.app, catalogue, analytics_id="", now_ns=own.clock.now_ns())
    reader.resize(560, 300)
    reader.show_payload(shown, catalogue)
    for row in range(len(shown.events)):
        reader.events.setCurrentRow(row)
        qtbot.waitUntil(
            lambda: reader.meaning.widget().width() <= reader.meaning.viewport().width(), timeout=10_000
        )
        assert reader.meaning.widget().minimumSizeHint().width() <= reader.meaning.viewport().width()
