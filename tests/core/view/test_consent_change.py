"""A change of the consent from outside the app destroys what it no longer covers, and counts that."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.errors import ConfirmationNeeded, UsageError
from pellucid.transport import Unanswered
from pellucid.view.consent_change import change_consent, take_back_consent


@pytest.fixture
def change(outgoing):
    """Make a change."""

    def made(make, *, catalogue=None):
        return change_consent(
            outgoing.known, ledger=outgoing.ledger, store=outgoing.store, catalogue=catalogue, make=make
        )

    return made


def test_off_destroys_everything_that_was_not_sent(outgoing, change):
    """Also what may have arrived, which is counted by itself; what was sent stays to be read."""
    outgoing.store.set_mode(Mode.ON)
    sent = outgoing.record(1, epoch=2)
    outgoing.epoch = 2
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    outgoing.answers = [Unanswered(why="no answer")]
    unsure = outgoing.record(2, epoch=2)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    held = outgoing.record(3, 4, consent="unset", is_held=True)
    done = change(lambda store: store.set_mode(Mode.OFF))
    assert (3, 1, ()) == (done.settled.destroyed, done.settled.unconfirmed, done.settled.troubles)
    assert ["sent"] == outgoing.states(sent)
    assert [sent] == [entry.folder for entry in outgoing.ledger.sessions()]
    assert unsure != held


def test_a_yes_destroys_nothing(outgoing, change):
    """What was held before is still held."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    done = change(lambda store: store.set_mode(Mode.ON))
    assert (0, Mode.ON) == (done.settled.destroyed, done.choice.mode)
    assert ["held", "held"] == outgoing.states(folder)


def test_a_change_that_was_changed_again_destroys_nothing(outgoing, change):
    """Somebody said yes again before the queue was looked at: it is that answer which counts."""
    outgoing.store.set_mode(Mode.ON)
    folder = outgoing.record(1, 2, epoch=2)

    def off_for_a_moment(store):
        choice = store.set_mode(Mode.OFF)
        store.set_mode(Mode.ON)
        return choice

    assert 0 == change(off_for_a_moment).settled.destroyed
    assert ["queued", "queued"] == outgoing.states(folder)


@pytest.mark.parametrize(("keep", "destroyed"), [(True, 0), (False, 1)])
def test_a_new_id_keeps_what_waits_or_destroys_it(outgoing, change, keep, destroyed):
    """As the person chose."""
    outgoing.store.set_mode(Mode.ON)
    outgoing.record(1, epoch=2)
    done = change(lambda store: store.new_id(keep_queued=keep))
    assert destroyed == done.settled.destroyed


def test_a_class_that_is_switched_off_takes_its_own_events(outgoing, change):
    """And no others."""
    outgoing.store.set_mode(Mode.ON)
    recorder = outgoing.app.recorder(clock=outgoing.clock, follows=outgoing.app.recording(epoch=2))
    recorder.hash_with(str)
    recorder.record(outgoing.app.ViewerOpened())
    recorder.record(outgoing.app.SourceConnected(application_id="x"))
    recorder.report()
    folder = recorder.folder
    done = change(lambda store: store.set_class("error", Mode.OFF), catalogue=outgoing.app.catalogue)
    assert 1 == done.settled.destroyed
    assert ["queued", "purged"] == outgoing.states(folder)


def test_a_change_that_cannot_be_made_destroys_nothing(outgoing, change):
    """The person has to agree first that a broken file is replaced."""
    folder = outgoing.record(1)
    outgoing.known.config_file.parent.mkdir()
    outgoing.known.config_file.write_text("{")
    with pytest.raises(ConfirmationNeeded):
        change(lambda store: store.set_mode(Mode.OFF))
    assert ["queued"] == outgoing.states(folder)


def taking_back(outgoing, made, before):
    return take_back_consent(
        outgoing.known,
        ledger=outgoing.ledger,
        store=outgoing.store,
        catalogue=None,
        made=made,
        before=before,
    )


def test_going_back_tells_what_happened_in_between(outgoing, change):
    """What has left is counted, and what waited under the choice that is taken back is destroyed."""
    before = outgoing.store.set_mode(Mode.LOCAL)
    kept = outgoing.record(1, epoch=before.epoch, consent="local", is_held=True)
    made = change(lambda store: store.set_mode(Mode.ON)).choice
    outgoing.epoch = made.epoch
    outgoing.record(2, epoch=made.epoch)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    waiting = outgoing.record(3, epoch=made.epoch)
    done = taking_back(outgoing, made, before)
    assert (Mode.LOCAL, 1, 1) == (done.changed.choice.mode, done.left, done.changed.settled.destroyed)
    assert ["held"] == outgoing.states(kept)
    assert waiting not in [entry.folder for entry in outgoing.ledger.sessions()]


def test_nothing_is_taken_back_that_was_chosen_anew(outgoing, change):
    """The later choice stays."""
    before = outgoing.store.set_mode(Mode.LOCAL)
    made = change(lambda store: store.set_mode(Mode.ON)).choice
    outgoing.store.set_mode(Mode.OFF)
    with pytest.raises(UsageError):
        taking_back(outgoing, made, before)
    assert Mode.OFF is outgoing.store.read().mode
