"""What waits for a person is shown byte for byte, and goes only if it is ticked."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pellucid.rules import Rules, Treatment
from pellucid.view.held import held_events
from pellucid.view.outbound import OutboundWatch
from pellucid.view.rule_preview import Terms, face_ruling
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


TEXTS = {
    "heading": "4 events from before your answer",
    "text": "What you tick is sent to eu.i.posthog.com, exactly as it stands here; all else stays where it is.",
}


@pytest.fixture
def dialog(events, shown):
    """The dialog on them."""
    return shown(HeldDialog(**TEXTS, events=events))


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


@pytest.fixture
def ruled(own, events):
    """A maker of those events as they would leave under rules."""
    held = OutboundWatch(own.ledger).look().held
    return lambda rules: held_events(
        own.ledger, held, Terms(ruling=face_ruling(rules, own.choice.analytics_id))
    )


def test_looks_with_rules(ruled, shown, theme, screenshot):
    """A hash is marked where it will stand, and what a rule withholds says so."""
    rules = (
        Rules()
        .with_field("viewer_opened", "renderer", Treatment.HASH)
        .with_event("data_source_connected", Treatment.WITHHOLD)
    )
    dialog = shown(HeldDialog(**TEXTS, events=ruled(rules)))
    screenshot(dialog, "dialog_held_hash")
    dialog.list.setCurrentRow(1)
    theme.set_scheme(Scheme.DARK)
    screenshot(dialog, "dialog_held_withheld_dark")


def test_what_a_rule_withholds_cannot_be_sent(ruled, shown, qtbot):
    """Alone it leaves nothing to send; with others it stays where it is, and can still be destroyed."""
    events = ruled(Rules().with_event("data_source_connected", Treatment.WITHHOLD))
    dialog = shown(HeldDialog(heading="x", text="y", events=events))
    dialog.tick(1)
    assert not dialog.sending.isEnabled()
    assert "Nothing of what is ticked can leave" == dialog.sending.toolTip()
    assert dialog.destroying.isEnabled()
    dialog.tick(0)
    with qtbot.waitSignal(dialog.send_asked) as asked:
        dialog.sending.click()
    assert (events[0],) == asked.args[0]


def test_what_is_shown_of_rules_that_cannot_be_read(own, events, shown, screenshot):
    """Nothing, and why."""
    held = OutboundWatch(own.ledger).look().held
    broken = held_events(own.ledger, held, Terms(trouble="Your rules cannot be read: Line 1 is no JSON"))
    dialog = shown(HeldDialog(**TEXTS, events=broken))
    dialog.all.click()
    screenshot(dialog, "dialog_held_unreadable_rules")
    assert not dialog.sending.isEnabled()
    assert "" == dialog.payload.view.toPlainText()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Line 1 is no JSON, so nothing is sent" in text for text in texts)
