"""Reading and changing what a person chose."""

from __future__ import annotations

import json

import pytest

from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode, Review, Unreadable
from pellucid.errors import ConfirmationNeeded, UsageError


def members(viewer):
    return json.loads(viewer.config_file.read_bytes())


def test_nothing_is_there_before_the_first_change(store, viewer):
    """Reading makes no file, and nobody has an id yet."""
    assert Choice() == store.read()
    assert not viewer.config_file.parent.exists()


def test_the_file_is_rerun_s_with_one_member_more(store, viewer):
    """Its keys come first, in its order; collection is on exactly in mode *on*."""
    store.set_mode(Mode.LOCAL)
    keys = ["analytics_enabled", "analytics_id", "metadata", "config_file_path", "data_dir_path", "pellucid"]
    assert keys == list(members(viewer))
    assert members(viewer)["analytics_enabled"] is False
    store.set_mode(Mode.ON)
    assert members(viewer)["analytics_enabled"] is True
    assert str(viewer.default_data_dir) == members(viewer)["data_dir_path"]


def test_an_id_is_random_and_stays(store, viewer, clock):
    """128 bits, made once."""
    first = store.ensure_id().analytics_id
    assert 32 == len(first)
    assert int(first, 16)
    assert first == ConsentStore(viewer, clock=clock).ensure_id().analytics_id
    assert Mode.UNSET is store.read().mode


def test_a_change_of_mode_is_a_new_epoch(store):
    """The same answer again is none."""
    epochs = [store.set_mode(mode).epoch for mode in (Mode.ON, Mode.ON, Mode.OFF, Mode.LOCAL, Mode.ON)]
    assert [2, 2, 3, 4, 5] == epochs
    with pytest.raises(UsageError, match="taken back"):
        store.set_mode(Mode.UNSET)


def test_a_new_id_closes_an_epoch_and_may_keep_it(store):
    """Its queued events go out under the old id if the person wants that; a later no closes all of them."""
    before = store.set_mode(Mode.ON)
    kept = store.new_id(keep_queued=True)
    assert before.analytics_id != kept.analytics_id
    assert (3, frozenset({2})) == (kept.epoch, kept.kept_epochs)
    assert frozenset({2, 3}) == store.new_id(keep_queued=True).kept_epochs
    assert frozenset() == store.new_id(keep_queued=False).kept_epochs
    store.new_id(keep_queued=True)
    assert frozenset() == store.set_mode(Mode.OFF).kept_epochs


def test_a_new_id_has_no_address(store):
    """It would link the new one to the old one."""
    store.set_mode(Mode.ON)
    store.set_email("someone@example.com")
    assert None is store.new_id(keep_queued=True).email


def test_everything_comes_back_as_it_was_chosen(store, viewer, clock):
    """In another process, to the nanosecond."""
    store.set_mode(Mode.ON, accepted=frozenset({"a", "a.b"}))
    store.set_class("crash", Mode.LOCAL)
    store.pause(3600)
    store.set_review(Review(seconds=None))
    store.set_email("someone@example.com")
    store.accept(frozenset({"c"}))
    assert store.told()
    store.begin_session()
    other = ConsentStore(viewer, clock=clock).read()
    assert store.read() == other
    assert frozenset({"a", "a.b", "c"}) == other.accepted
    assert ("someone@example.com", 1, Review(seconds=None)) == (
        other.email,
        other.sessions_begun,
        other.review,
    )
    assert clock.now_ns() + 3600 * 10**9 == other.pause.until_ns
    assert store.resume().pause is None
    assert store.set_email(None).email is None


def test_only_the_first_is_told(store, viewer, clock):
    """Of several processes, over restarts."""
    assert [True, False, False] == [store.told(), store.told(), ConsentStore(viewer, clock=clock).told()]


def test_what_makes_no_sense_is_refused(store):
    """A class that there is not, an address that is none."""
    with pytest.raises(UsageError, match="no class"):
        store.set_class("unheard", Mode.OFF)
    with pytest.raises(UsageError, match="e-mail"):
        store.set_email("nobody")


def test_members_that_others_wrote_are_kept(store, viewer):
    """At the top, in the metadata and in ours."""
    store.set_mode(Mode.ON)
    changed = members(viewer) | {"new_key": [1]}
    changed["metadata"]["ref"] = {"String": "x"}
    changed["pellucid"]["later"] = True
    viewer.config_file.write_text(json.dumps(changed))
    store.set_email("someone@example.com")
    after = members(viewer)
    assert [1] == after["new_key"]
    assert {"ref", "email"} == after["metadata"].keys()
    assert after["pellucid"]["later"] is True


def test_the_lower_of_two_sayings_holds(store, viewer):
    """Somebody who switches `analytics_enabled` off by hand has switched it off; on by hand is no answer."""
    store.set_mode(Mode.ON)
    viewer.config_file.write_text(json.dumps(members(viewer) | {"analytics_enabled": False}))
    assert Mode.OFF is store.read().mode
    plain = {key: value for key, value in members(viewer).items() if key != "pellucid"}
    viewer.config_file.write_text(json.dumps(plain | {"analytics_enabled": True}))
    assert Mode.UNSET is store.read().mode


def test_an_answer_over_a_broken_file_is_an_epoch_of_its_own(viewer, clock):
    """The person has to agree that it is replaced, and what was in it is kept."""
    kept = []
    store = ConsentStore(viewer, clock=clock, set_aside=kept.append)
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.write_bytes(b'{"epoch": 4711,')
    assert isinstance(store.read(), Unreadable)
    with pytest.raises(ConfirmationNeeded):
        store.set_mode(Mode.ON)
    after = store.set_mode(Mode.ON, replace_broken=True)
    assert ([b'{"epoch": 4711,'], after) == (kept, store.read())
    assert after.epoch > 5_000
    assert after.analytics_id


def test_a_change_can_be_taken_back(store):
    """All that it replaced holds again, under an epoch of its own; what the app counts is kept."""
    store.set_mode(Mode.LOCAL, accepted=frozenset({"viewer_opened"}))
    store.pause(60)
    before = store.read()
    made = store.set_mode(Mode.ON, accepted=frozenset({"viewer_opened", "viewer_closed"}))
    store.begin_session()
    after = store.take_back(made, before)
    assert (Mode.LOCAL, made.epoch + 1) == (after.mode, after.epoch)
    assert (before.accepted, before.pause, before.answered_at_ns, 1) == (
        after.accepted,
        after.pause,
        after.answered_at_ns,
        after.sessions_begun,
    )


def test_what_was_chosen_meanwhile_is_not_taken_back(store):
    """Somebody else's later choice stays as it is."""
    before = store.set_mode(Mode.LOCAL)
    made = store.set_mode(Mode.ON)
    latest = store.set_class("crash", Mode.OFF)
    with pytest.raises(UsageError, match="chosen meanwhile"):
        store.take_back(made, before)
    assert latest == store.read()


def test_the_first_answer_cannot_be_taken_back(store):
    """Nobody can be made one who was never asked."""
    before = store.ensure_id()
    made = store.set_mode(Mode.ON)
    with pytest.raises(UsageError):
        store.take_back(made, before)
    assert Mode.ON is store.read().mode
