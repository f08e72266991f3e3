"""What waits for a person is shown byte for byte, and goes only if it is ticked."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from pellucid.view.held import held_events
from pellucid.view.outbound import OutboundWatch
from pellucid_gui.dialogs.held_dialog import HeldDialog
from pellucid_gui.theme import Scheme


@pytest.fixture
def events(own):
    """Four events from before the answer."""
    own.record(
        own.ViewerOpened(),
        own.SourceConnected(kind="file"),
        own.SourceFailed(message="mail bob@example.com"),
        own.ViewerOpened(windows=2),
    )
    return held_events(own.ledger, OutboundWatch(own.ledger).look().held)


@pytest.fixture
def dialog(events, shown):
    """The dialog on them."""
    return shown(
        HeldDialog(
            heading="4 events from before your answer",
            text="What you tick is sent to eu.i.posthog.com, exactly as it stands here; all else stays where it is.",
            events=events,
        )
    )


def test_looks(dialog, theme, screenshot):
    """Two of four are ticked, in light and dark."""
    dialog.tick(0, 2)
    screenshot(dialog, "dialog_held")
    theme.set_scheme(Scheme.DARK)
    screenshot(dialog, "dialog_held_dark")


def test_each_is_shown_as_it_would_leave(dialog, events):
    """The body of the chosen event, made by the function that makes the upload."""
    for row, event in enumerate(events):
        dialog.list.setCurrentRow(row)
        shown = json.loads(dialog.payload.view.toPlainText())
        assert json.loads(event.body) == shown
        assert [event.name] == [each["event"] for each in shown["batch"]]


def test_nothing_is_ticked_beforehand(dialog):
    """Nothing can be sent or destroyed until something is."""
    assert () == dialog.ticked
    assert not dialog.sending.isEnabled()
    assert not dialog.destroying.isEnabled()


def test_only_the_ticked_go(dialog, events, qtbot):
    """Those and no others, in their order."""
    dialog.tick(3, 1)
    with qtbot.waitSignal(dialog.send_asked) as asked:
        dialog.sending.click()
    assert (events[1], events[3]) == asked.args[0]


def test_all_can_be_ticked_at_once(dialog, events):
    """And again none of them; the box says how things are."""
    dialog.all.click()
    assert events == dialog.ticked
    assert Qt.CheckState.Checked is dialog.all.checkState()
    dialog.tick(0)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert Qt.CheckState.PartiallyChecked is dialog.all.checkState()
    dialog.all.click()
    dialog.all.click()
    assert () == dialog.ticked


def test_destroying_is_confirmed(dialog, events, qtbot):
    """Refused, nothing happens and the dialog stays; agreed, the ticked ones are named."""
    dialog.tick(0)
    dialog.destroying.click()
    dialog.question.reject()
    assert dialog.isVisible()
    dialog.destroying.click()
    with qtbot.waitSignal(dialog.destroy_asked) as asked:
        dialog.question.accept()
    assert (events[0],) == asked.args[0]
    assert not dialog.isVisible()


def test_where_nothing_may_be_sent_it_says_why(events, shown):
    """The button is there, and cannot be pressed."""
    dialog = shown(
        HeldDialog(heading="x", text="y", events=events, why_no_send="It sends nothing at present.")
    )
    dialog.tick(0)
    assert not dialog.sending.isEnabled()
    assert "It sends nothing at present." == dialog.sending.toolTip()
