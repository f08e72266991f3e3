"""What a person did a moment ago is undone for real, and where it cannot be any more, that is said."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.consent.watch import ConsentWatch
from pellucid.embedding.email import attach
from pellucid_gui.dialogs.held_dialog import HeldDialog
from pellucid_gui.dialogs.own_switch_dialog import OwnSwitchDialog


@pytest.fixture
def sending(own, make_own_page, until):
    """Two sealed events that leave in ten seconds, and a page on them."""
    own.store.set_mode(Mode.ON)
    own.recorder()
    own.record(own.ViewerOpened(), own.ViewerOpened(windows=2))
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: page.side.status is not None and len(page.side.status.outbound.batches) == 1)
    until(lambda: page.events.model.rows == 2)
    return page


@pytest.fixture
def answered(own, make_own_page, until):
    """A program that was switched on and has recorded nothing, and a page on it."""

    def make(mode):
        own.store.set_mode(mode)
        page = make_own_page()
        until(lambda: page.side.status is not None)
        return page

    return make


def say(page):
    """What the toast says that can be seen; empty if there is none."""
    return "" if page.toasts.top is None else page.toasts.top.text


def row_verb(page, row, label):
    """Find a verb of an event's menu."""
    event = page.feed.view.row(page.events.model.event_at(row))
    return next(verb for verb in page.side.verbs_for(event) if verb.label == label)


def test_hold_is_undone(own, sending, until):
    """The events are queued as before, and leave."""
    sending.header.hold.click()
    until(lambda: say(sending) == "2 events are held until you let them go.")
    assert ["held", "held"] == own.states()
    assert sending.toasts.undo()
    until(lambda: say(sending) == "Undone: 2 events are as they were.")
    assert ["queued", "queued"] == own.states()
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    until(lambda: own.states() == ["sent", "sent"])


def test_withhold_of_one_event_is_undone(own, sending, until):
    """By the button of the toast, too."""
    row_verb(sending, 0, "Withhold").do()
    until(lambda: say(sending) == "1 event is withheld, and never leaves.")
    assert "withheld" in own.states()
    sending.toasts.top.undo_button.click()
    until(lambda: say(sending) == "Undone: the event is as it was.")
    assert ["queued", "queued"] == own.states()


def test_what_was_let_go_can_be_called_back_until_it_leaves(own, sending, until):
    """Afterwards the toast says that it has left."""
    sending.header.hold.click()
    until(lambda: own.states() == ["held", "held"])
    until(lambda: sending.side.status.outbound.held_by_person == 2)
    sending.side.reviews.review_held()
    until(lambda: isinstance(sending.side.reviews.dialog, HeldDialog))
    dialog = sending.side.reviews.dialog
    dialog.tick(0, 1)
    dialog.accept()
    until(lambda: say(sending) == "2 events leave with the next upload.")
    sending.toasts.undo()
    until(lambda: own.states() == ["held", "held"])
    until(lambda: say(sending).startswith("Undone"))
    until(lambda: sending.side.status.outbound.held_by_person == 2)

    sending.side.reviews.review_held()
    until(lambda: isinstance(sending.side.reviews.dialog, HeldDialog))
    sending.side.reviews.dialog.tick(0, 1)
    sending.side.reviews.dialog.accept()
    until(lambda: say(sending) == "2 events leave with the next upload.")
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    assert ["sent", "sent"] == own.states()
    sending.toasts.undo()
    until(lambda: say(sending) == "2 events have left meanwhile, and cannot be called back.")
    assert ["sent", "sent"] == own.states()


def test_a_mode_is_chosen_again(own, answered, until):
    """From local to on and back; with what had been accepted before."""
    page = answered(Mode.LOCAL)
    page.header.modes.segment(2).click()
    until(
        lambda: (
            say(page)
            == "My Viewer sends what it records from now on to eu.i.posthog.com. Undo destroys what waits to be sent by then."
        )
    )
    assert Mode.ON is own.choice.mode
    page.toasts.undo()
    until(lambda: say(page) == "Undone: My Viewer is local again.")
    until(lambda: page.header.modes.choice == 1)
    assert (Mode.LOCAL, None) == (own.choice.mode, own.choice.accepted)


def test_off_is_undone_where_nothing_was_destroyed(own, answered, until):
    """No question comes before it, since nothing is lost."""
    page = answered(Mode.ON)
    page.header.modes.segment(0).click()
    until(lambda: say(page) == "My Viewer records nothing any more.")
    assert page.side.verbs.dialog is None
    page.toasts.undo()
    until(lambda: say(page) == "Undone: My Viewer is on again.")
    assert Mode.ON is own.choice.mode


def test_what_happened_meanwhile_is_told(own, answered, until):
    """One event has left, one was destroyed."""
    page = answered(Mode.LOCAL)
    page.header.modes.segment(2).click()
    until(lambda: own.choice.mode is Mode.ON and page.toasts.top is not None)
    recorder = own.recorder()
    own.record(own.ViewerOpened(), recorder=recorder)
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    own.record(own.ViewerOpened(windows=2), recorder=recorder, is_over=True)
    page.toasts.undo()
    until(
        lambda: (
            say(page)
            == "Undone: My Viewer is local again. 1 event has left meanwhile. 1 event that had not been sent was destroyed."
        )
    )


def test_somebody_else_s_choice_counts_for_more(own, answered, until):
    """Nothing is undone, and the toast says so."""
    page = answered(Mode.LOCAL)
    page.header.modes.segment(2).click()
    until(lambda: page.toasts.top is not None)
    own.store.set_mode(Mode.OFF)
    page.toasts.undo()
    until(lambda: say(page) == "Something else was chosen meanwhile, so nothing was undone.")
    assert Mode.OFF is own.choice.mode


@pytest.mark.parametrize(("number", "mode"), [(0, Mode.OFF), (1, Mode.LOCAL)])
def test_what_destroys_is_asked_before_and_not_undone(own, sending, until, number, mode):
    """Nothing happens until the person agrees; afterwards nobody offers to bring back what is gone."""
    sending.header.modes.segment(number).click()
    until(lambda: isinstance(sending.side.verbs.dialog, OwnSwitchDialog))
    sending.side.verbs.dialog.reject()
    until(lambda: sending.header.modes.choice == 2)
    assert (Mode.ON, ["queued", "queued"]) == (own.choice.mode, own.states())
    sending.header.modes.segment(number).click()
    until(lambda: sending.side.verbs.dialog is not None)
    sending.side.verbs.dialog.accept()
    until(lambda: own.choice.mode is mode)
    until(
        lambda: any(
            "2 events that had not been sent were destroyed." in text for text in sending.notices.texts
        )
    )
    assert sending.toasts.top is None


def test_an_e_mail_address_is_removed_and_attached_again(own, answered, until):
    """It was told long ago: what is undone is that it is no longer noted."""
    own.store.set_mode(Mode.ON)
    watch = ConsentWatch(own.app, store=own.store, environ={}, clock=own.clock)
    attach(own.app, "alice@example.com", store=own.store, consent=watch, ledger=own.ledger)
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    page = answered(Mode.ON)
    until(page.header.remove_email.isVisible)
    page.header.remove_email.click()
    until(
        lambda: (
            say(page)
            == "The e-mail address is no longer attached to what My Viewer sends. Whoever received it before still has it."
        )
    )
    assert own.choice.email is None
    page.toasts.undo()
    until(lambda: say(page) == "Undone: the e-mail address is attached again.")
    assert "alice@example.com" == own.choice.email


def test_an_e_mail_address_that_was_not_told_yet_is_not_told(own, answered, until):
    """What would have told it is destroyed, so there is no way back."""
    own.store.set_mode(Mode.ON)
    watch = ConsentWatch(own.app, store=own.store, environ={}, clock=own.clock)
    attach(own.app, "alice@example.com", store=own.store, consent=watch, ledger=own.ledger)
    page = answered(Mode.ON)
    until(page.header.remove_email.isVisible)
    page.header.remove_email.click()
    until(lambda: any("had not been sent, and was destroyed" in text for text in page.notices.texts))
    assert page.toasts.top is None
    assert own.choice.email is None
