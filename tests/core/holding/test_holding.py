"""Reviewing as a face does it: look, choose, read, let go, delete."""

from __future__ import annotations

import json

import pytest

from pellucid.errors import LedgerError, NotFoundError, UsageError


@pytest.fixture
def hold(place):
    """A hold of an app for which holding back is switched on."""
    place.holding.switch(on=True)
    return place.new_hold()


def test_nothing_chosen_nothing_held(place):
    """It is off by default; what lies there is listed, oldest first, with its events and its size."""
    place.leave("young", age_s=30)
    file = place.leave("old", b"{}", b"{}", b"torn", age_s=90)
    review = place.holding.look()
    assert (False, True, "", True) == (review.is_on, review.is_obeyed, review.trouble, review.is_collecting)
    assert ["old", "young"] == [each.session for each in review.leftovers]
    old = review.leftovers[0]
    assert (3, file.stat().st_size, None, False) == (old.events, old.size_bytes, old.since_ns, old.is_read)


def test_it_is_obeyed_once_the_witness_says_so(place, hold):
    """Between a choice and the witness's word for it the review says that it is not obeyed yet."""
    place.leave("a")
    assert not place.holding.look().is_obeyed
    assert not place.holding.wait_until_obeyed(0.05)
    place.turn(hold)
    assert place.holding.look().is_obeyed
    assert place.holding.wait_until_obeyed(0.05)
    place.holding.release(["a"])
    assert not place.holding.look().is_obeyed


def test_without_a_witness_nothing_is_held_and_it_is_said(place, hold, tmp_path):
    """What is to be held and is not says why; a killed witness's word is not believed."""
    place.leave("a")
    place.turn(hold)
    place.ledger._claim.release()
    review = place.holding.look()
    assert (True, None, False) == (review.is_on, review.witness, review.is_obeyed)
    assert ("not held", "no witness runs") == (review.leftovers[0].standing.value, review.leftovers[0].why)
    assert not place.holding.wait_until_obeyed()


def test_each_step_of_a_review(place, hold):
    """Held, read and kept, let go, held again: what a person decides is what is shown."""
    place.leave("a")
    place.turn(hold)
    place.holding.keep(["a"])
    place.turn(hold)
    (leftover,) = place.holding.look().leftovers
    assert ("kept back", True) == (leftover.standing.value, leftover.is_read)
    assert leftover.since_ns is not None
    place.holding.release(["a"])
    place.turn(hold)
    (leftover,) = place.holding.look().leftovers
    assert ("let go", False, None) == (leftover.standing.value, leftover.is_read, leftover.since_ns)


def test_who_switches_on_again_begins_again(place, hold):
    """Switching on twice changes nothing; off and on again forgets what was let go before."""
    place.leave("a")
    place.holding.release(["a"])
    place.holding.switch(on=True)
    place.turn(hold)
    assert {"a": "let go"} == place.standings()
    place.holding.switch(on=False)
    place.holding.switch(on=True)
    place.turn(hold)
    assert {"a": "kept back"} == place.standings()


def test_the_payload_is_what_the_file_holds(place, line):
    """It has each event that the program can read, under the id of now; what it would refuse is named."""
    place.leave("a", line, b"no event")
    payload = place.holding.payload("a")
    body = json.loads(payload.body.content)
    (event,) = body["batch"]
    config = json.loads(place.app.config_file.read_bytes())
    assert (config["analytics_id"], "n", "a") == (
        event["distinct_id"],
        event["event"],
        event["properties"]["session_id"],
    )
    assert place.app.api_key == body["api_key"]
    assert (config["analytics_id"], 2) == (payload.distinct_id, len(payload.lines))
    assert [1] == [omitted.index for omitted in payload.body.omitted]


def test_without_a_config_the_id_is_unknown(place):
    """The payload is shown all the same, with the place of the id empty."""
    place.leave("a")
    place.app.config_file.unlink()
    payload = place.holding.payload("a")
    assert payload.distinct_id is None
    assert "" == json.loads(payload.body.content)["batch"][0]["distinct_id"]


def test_what_is_not_there_has_no_payload(place):
    """A session without a file is not found, to read or to delete."""
    for verb in (place.holding.payload, place.holding.delete):
        with pytest.raises(NotFoundError):
            verb("a")


def test_a_deleted_leftover_is_no_surprise(place, hold):
    """It is gone for good, and the hold does not call it taken."""
    file = place.leave("a")
    place.turn(hold)
    assert 1 == place.holding.delete("a").events
    assert not file.exists()
    place.turn(hold)
    review = place.holding.look()
    assert ((), {}) == (review.leftovers, review.gone)


def test_deleting_needs_no_choice(place):
    """Where nobody ever chose anything, a deletion leaves no choice behind."""
    place.leave("a")
    place.holding.delete("a")
    assert not place.choice_file.exists()


def test_a_broken_choice_is_told_and_a_switch_mends_it(place, stored):
    """A look says what is wrong and that all is held; single decisions are refused, a switch begins anew."""
    place.holding.switch(on=True)
    place.choice_file.write_bytes(b"{")
    review = place.holding.look()
    assert review.is_on
    assert "does not say" in review.trouble
    with pytest.raises(LedgerError):
        place.holding.release(["a"])
    place.holding.switch(on=False)
    assert ("", False) == (place.holding.look().trouble, stored()["on"])


def test_a_program_that_does_not_collect_posts_nothing(place):
    """With collection off its starts leave everything where it is, and the review says so."""
    config = json.loads(place.app.config_file.read_bytes())
    place.app.config_file.write_text(json.dumps(config | {"analytics_enabled": False}, separators=(",", ":")))
    assert not place.holding.look().is_collecting


def test_an_owned_file_says_whose_it_is(place, own):
    """A lock, or the program that has it open, is named as the reason."""
    locked, opened = place.leave("a"), place.leave("b")
    own(locked, locks=True)
    child = own(opened, locks=False)
    found = {each.session: (each.standing.value, each.why) for each in place.holding.look().leftovers}
    assert ("in use", f"the program with pid {child.pid} has it open") == found["b"]
    assert "in use" == found["a"][0]


def test_a_system_without_such_locks_says_no(place, monkeypatch):
    """On Windows it cannot be switched on, and the reason is given; what lies there is listed all the same."""
    monkeypatch.setattr("pellucid.holding.holding.IS_POSSIBLE", False)
    place.leave("a")
    with pytest.raises(UsageError, match="Windows"):
        place.holding.switch(on=True)
    assert (False, {"a": "not held"}) == (place.holding.look().is_possible, place.standings())
