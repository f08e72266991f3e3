"""What may have arrived once: it is sent again as it was, and nobody is told anything else of it until a server answers."""

from __future__ import annotations

import json

import pytest

from pellucid.errors import UsageError
from pellucid.sending.purging import purge_stale
from pellucid.sending.values import Stale
from pellucid.sending.verbs import drop_fields, hold, withhold


def events(bodies):
    """Return each event's own bytes, by its uuid."""
    found = {}
    for body in bodies:
        for event in json.loads(body)["batch"]:
            found.setdefault(event["uuid"], set()).add(json.dumps(event))
    return found


@pytest.mark.parametrize("then", ["later", "blocked"])
def test_a_later_failure_does_not_make_it_certain(sending, then):
    """Nobody heard whether the first try arrived; that the second one surely did not changes nothing of that."""
    sending.server.in_turn(sending.server.silent, getattr(sending.server, then))
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    sending.clock.step(3)
    uploader.step()
    assert 2 == len(sending.server.bodies)
    assert ["unconfirmed"] * 10 == sending.states(folder)
    for change in (hold, withhold):
        with pytest.raises(UsageError):
            change(sending.ledger, folder, 0, 9)
    with pytest.raises(UsageError):
        drop_fields(sending.ledger, folder, 3, ["renderer"])
    sending.clock.step(90_000)
    uploader.step()
    assert ["sent"] * 10 == sending.states(folder)
    assert 1 == len(set(sending.server.bodies))


def test_the_parts_of_a_rejected_batch_stay_unconfirmed(sending):
    """It may have arrived as a whole before it was too large; each part says so until it is answered."""
    sending.server.in_turn(sending.server.silent, sending.server.large, sending.server.later)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    sending.clock.step(3)
    uploader.step()
    assert ["unconfirmed"] * 10 == sending.states(folder)
    sending.clock.step(10)
    uploader.step()
    assert ["sent"] * 10 == sending.states(folder)
    assert {1} == {len(each) for each in events(sending.server.bodies).values()}


def test_what_is_left_of_a_batch_goes_out_again(sending):
    """A part of it was destroyed, for a class was switched off; the rest must not be stuck for ever."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.hash_with(lambda value: value)
    for number in range(10):
        recorder.record(
            sending.app.SourceConnected(application_id="x")
            if number == 4
            else sending.app.ViewerOpened(windows=number)
        )
    folder = recorder.folder
    recorder.close()
    sending.server.in_turn(sending.server.silent)
    uploader = sending.uploader()
    uploader.step()
    off = Stale(everything=False, open_epochs=frozenset({1}), is_off=lambda name: name == "source_connected")
    assert 1 == purge_stale(sending.ledger, off).lines
    assert ["unconfirmed"] * 4 + ["purged"] + ["unconfirmed"] * 5 == sending.states(folder)
    sending.clock.step(10)
    for _ in range(2):
        uploader.step()
    assert ["sent"] * 4 + ["purged"] + ["sent"] * 5 == sending.states(folder)
    assert {1} == {len(each) for each in events(sending.server.bodies).values()}
    assert sending.is_proved(folder)
