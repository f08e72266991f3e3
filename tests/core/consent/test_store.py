"""Reading and changing what a person chose."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading

import pytest

from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode, Review, Unreadable
from pellucid.errors import ConfigError, ConfirmationNeeded, UsageError


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


BROKEN = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff",
    b'{"analytics_enabled":1,"analytics_id":"x"}',
    b'{"analytics_enabled":true,"analytics_id":""}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":5}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"mode":"maybe"}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"epoch":"3"}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"classes":{"usage":"x"}}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"pause":{}}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"review":{"seconds":-1}}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"review":{"seconds":1%b}}}' % (b"0" * 400),
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"kept_epochs":[Infinity]}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"review":{"seconds":NaN}}}',
    b'{"analytics_enabled":true,"analytics_id":"x","pellucid":{"review":{"seconds":Infinity}}}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("content", BROKEN)
def test_what_cannot_be_read_is_said_and_never_replaced_in_silence(viewer, clock, content):
    """The person has to agree, and the broken file is kept; until then nothing changes."""
    kept = []
    store = ConsentStore(viewer, clock=clock, set_aside=kept.append)
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.write_bytes(content)
    found = store.read()
    assert isinstance(found, Unreadable)
    assert str(viewer.config_file) in found.reason
    with pytest.raises(ConfirmationNeeded):
        store.set_mode(Mode.ON)
    assert content == viewer.config_file.read_bytes()
    after = store.set_mode(Mode.OFF, replace_broken=True)
    assert [content] == kept
    assert after == store.read()
    assert after.epoch > 1_000


def test_a_lost_epoch_is_never_used_again(viewer, clock):
    """Lines of the past must not pass for lines of a new consent."""
    store = ConsentStore(viewer, clock=clock)
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.write_bytes(b'{"analytics_enabled":true,"pellucid":{"epoch": 4711,')
    assert store.set_mode(Mode.ON, replace_broken=True).epoch > 5_000


def test_a_folder_in_its_place_is_told(store, viewer):
    """It cannot be replaced, and is left alone."""
    viewer.config_file.mkdir(parents=True)
    assert isinstance(store.read(), Unreadable)
    with pytest.raises(ConfigError, match=r"analytics\.json"):
        store.set_mode(Mode.ON, replace_broken=True)


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_what_cannot_be_kept_is_not_replaced(store, viewer):
    """Whatever was agreed to: nobody has read it, so nobody could give it back."""
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.symlink_to(viewer.config_file)
    assert isinstance(store.read(), Unreadable)
    with pytest.raises(ConfigError, match=r"analytics\.json") as caught:
        store.set_mode(Mode.ON, replace_broken=True)
    assert "move it away" in caught.value.remedy
    assert viewer.config_file.is_symlink()


def test_a_place_that_cannot_be_written_is_told(store, viewer):
    """The error names the file; what was before holds."""
    viewer.config_file.parent.parent.mkdir(parents=True, exist_ok=True)
    viewer.config_file.parent.write_text("in the way")
    with pytest.raises(ConfigError):
        store.set_mode(Mode.ON)
    assert Choice() == store.read()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_person_can_read_it(store, viewer):
    """It holds their id."""
    store.ensure_id()
    assert 0o600 == stat.S_IMODE(viewer.config_file.stat().st_mode)
    assert 0o700 == stat.S_IMODE(viewer.config_file.parent.stat().st_mode)


def test_no_change_is_lost(viewer, clock):
    """Many at once, from several stores: each is in the file afterwards."""

    def work(number):
        store = ConsentStore(viewer, clock=clock)
        for count in range(10):
            store.accept(frozenset({f"{number}.{count}"}))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 40 == len(ConsentStore(viewer, clock=clock).read().accepted)


def test_a_kill_leaves_the_old_file_or_the_new_one(viewer, store):
    """Whoever reads at any moment reads a whole choice."""
    store.ensure_id()
    code = """
import sys
from pellucid.apps import embedded_app
from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
app = embedded_app(name="myviewer", title="", version="1", endpoint="e", api_key="k", consent_default="ask")
store = ConsentStore(app, clock=SystemClock())
print("ready", flush=True)
while True:
    for mode in (Mode.ON, Mode.OFF):
        store.set_mode(mode)
"""
    for _ in range(5):
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=os.environ.copy())
        with child:
            child.stdout.readline()
            for _ in range(50):
                assert isinstance(store.read(), Choice)
            child.kill()
        assert isinstance(store.read(), Choice)
    before = store.read().epoch
    assert before < store.new_id(keep_queued=False).epoch


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
