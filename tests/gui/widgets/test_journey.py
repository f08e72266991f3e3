"""What became of an event stands in the order it happened, in words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from pellucid.apps import rerun_app
from pellucid.ledger.receipts import Receipt, ReceiptKind
from pellucid_gui.widgets.journey import Journey
from pellucid_gui.widgets.journey_words import KINDS


def receipt(kind, at_ns=1_795_538_344_001_204_000, **details):
    return Receipt(seq=1, prev="0" * 64, at_ns=at_ns, kind=kind, details=details)


@pytest.fixture
def journey(qtbot, theme):
    made = Journey()
    qtbot.addWidget(made)
    made.resize(360, 120)
    made.show()
    return made


def words(journey, qapp):
    qapp.processEvents()
    return [label.text() for label in journey.findChildren(QLabel) if label.isVisible() and label.text()]


def test_steps(journey, qapp):
    """Each receipt is a step with its local time; the reason of a release is told."""
    journey.show_receipts([receipt("witnessed"), receipt("released", why="emptied")])
    assert [
        "Witnessed and copied",
        "16:39:04.001",
        "Released: it emptied its file",
        "16:39:04.001",
    ] == words(journey, qapp)


def test_the_program_and_the_place_are_named(journey, qapp, tmp_path):
    """Where it is known whose event it was; that its answer cannot be seen is told, too."""
    journey.tell_of(rerun_app(config_file=tmp_path / "analytics.json"))
    journey.show_receipts([receipt("released", why="emptied")])
    shown, clock, more = words(journey, qapp)
    assert ("Taken out of the queue", "16:39:04.001") == (shown, clock)
    assert more.startswith("Rerun")
    assert more.endswith("posted it to https://tel.rerun.io · its answer is not visible")


def test_a_failed_upload_is_a_loss_once_the_event_is_gone(journey, qapp, tmp_path):
    """As long as it is queued the next start may send it."""
    journey.tell_of(rerun_app(config_file=tmp_path / "analytics.json"))
    journey.show_receipts([receipt("answered", outcome="failed")])
    assert "the event is still queued" in words(journey, qapp)
    journey.show_receipts([receipt("released", why="emptied"), receipt("answered", outcome="failed")])
    assert any(text.startswith("Lost by Rerun") for text in words(journey, qapp))


def test_nothing_yet(journey, qapp):
    """Without a receipt it says who has the line."""
    journey.show_receipts([receipt("witnessed")])
    journey.show_receipts([])
    assert ["No receipt yet: only the program's own file has it."] == words(journey, qapp)


def test_unknown_kinds_are_shown_as_they_are(journey, qapp):
    """What another version wrote is shown by its own word."""
    journey.show_receipts([receipt("blessed", why="because")])
    assert "blessed: because" in words(journey, qapp)


def test_an_odd_time_is_no_fault(journey, qapp):
    """A time that no calendar has is unknown."""
    journey.show_receipts([receipt("witnessed", at_ns=10**30)])
    assert "unknown" in words(journey, qapp)


def test_every_kind_has_words():
    """No kind of receipt that we write is shown by its bare word."""
    assert {kind.value for kind in ReceiptKind} <= KINDS
