"""The file of a person's choice: replaced in one step, by one process at a time, and never in silence."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from dataclasses import replace

import pytest

from pellucid.consent.choice_file import ChoiceFile
from pellucid.consent.values import Choice, Mode, Unreadable
from pellucid.errors import ConfigError, ConfirmationNeeded, UsageError


@pytest.fixture
def choices(viewer):
    """Where that person's choice is kept."""
    return ChoiceFile(viewer)


def on(choice):
    """Choose *on*."""
    return replace(choice, mode=Mode.ON, analytics_id="a" * 32)


def test_a_change_is_made_of_what_is_there(choices, viewer):
    """It is seen by another process at its next look; a look costs no reading as long as nothing has changed."""
    other = ChoiceFile(viewer)
    assert Choice() == other.read()
    made = choices.change(on)
    assert made == choices.change(lambda found: found)
    assert made == other.read()
    assert other.read() is other.read()


def test_a_choice_that_was_deleted_takes_its_epochs_with_it(choices, viewer):
    """A later yes is none to what waits from before, whose epoch is never chosen again."""
    receipts = viewer.default_data_dir / "receipts"
    receipts.mkdir(parents=True)
    for name, epoch in (("a", 7), ("b", 12), ("c", 3)):
        receipts.joinpath(f"{name}.ndjson").write_text(
            f'{{"kind":"opened","epoch":{epoch}}}\n{{"epoch":99}}\n'
        )
    receipts.joinpath("empty.ndjson").touch()
    assert 13 == choices.change(on).epoch
    assert 13 == choices.change(on).epoch


def test_a_change_that_is_refused_changes_nothing(choices, viewer):
    """Nor does it keep the next one waiting."""

    def refuse(_choice):
        raise UsageError("no")

    choices.change(on)
    before = viewer.config_file.read_bytes()
    with pytest.raises(UsageError, match="no"):
        choices.change(refuse)
    assert before == viewer.config_file.read_bytes()
    assert Mode.ON is choices.change(on).mode


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
def test_what_cannot_be_read_is_said_and_never_replaced_in_silence(viewer, content):
    """The person has to agree, and the broken file is kept; until then nothing changes."""
    kept = []
    choices = ChoiceFile(viewer, set_aside=kept.append)
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.write_bytes(content)
    found = choices.read()
    assert isinstance(found, Unreadable)
    assert str(viewer.config_file) in found.reason
    with pytest.raises(ConfirmationNeeded):
        choices.change(on)
    assert content == viewer.config_file.read_bytes()
    after = choices.change(on, replace_broken=True)
    assert [content] == kept
    assert after == choices.read()
    assert after.epoch >= 1_000


def test_a_lost_epoch_is_never_used_again(choices, viewer):
    """Lines of the past must not pass for lines of a new consent."""
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.write_bytes(b'{"analytics_enabled":true,"pellucid":{"epoch": 4711,')
    assert choices.change(on, replace_broken=True).epoch > 5_000


def test_a_folder_in_its_place_is_told(choices, viewer):
    """It cannot be replaced, and is left alone."""
    viewer.config_file.mkdir(parents=True)
    assert isinstance(choices.read(), Unreadable)
    with pytest.raises(ConfigError, match=r"analytics\.json"):
        choices.change(on, replace_broken=True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_in_its_place_holds_no_host_up(choices, viewer):
    """Nobody may ever write to it; the words can be translated."""
    viewer.config_file.parent.mkdir(parents=True)
    os.mkfifo(viewer.config_file)
    assert choices.read().reason.values["reason"].template == "it is not a file"
    with pytest.raises(ConfigError, match=r"analytics\.json"):
        choices.change(on, replace_broken=True)


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_what_cannot_be_kept_is_not_replaced(choices, viewer):
    """Whatever was agreed to: nobody has read it, so nobody could give it back."""
    viewer.config_file.parent.mkdir(parents=True)
    viewer.config_file.symlink_to(viewer.config_file)
    assert isinstance(choices.read(), Unreadable)
    with pytest.raises(ConfigError, match=r"analytics\.json") as caught:
        choices.change(on, replace_broken=True)
    assert "move it away" in caught.value.remedy
    assert viewer.config_file.is_symlink()


def test_a_place_that_cannot_be_written_is_told(choices, viewer):
    """The error names the file; what was before holds."""
    viewer.config_file.parent.parent.mkdir(parents=True, exist_ok=True)
    viewer.config_file.parent.write_text("in the way")
    with pytest.raises(ConfigError):
        choices.change(on)
    assert Choice() == choices.read()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_person_can_read_it(choices, viewer):
    """It holds their id."""
    choices.change(on)
    assert 0o600 == stat.S_IMODE(viewer.config_file.stat().st_mode)
    assert 0o700 == stat.S_IMODE(viewer.config_file.parent.stat().st_mode)


def test_no_change_is_lost(viewer):
    """Many at once, each with a lock of its own on it: each is in the file afterwards."""

    def work(number):
        choices = ChoiceFile(viewer)
        for count in range(10):
            part = f"{number}.{count}"
            choices.change(
                lambda found, part=part: replace(on(found), accepted=(found.accepted or frozenset()) | {part})
            )

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 40 == len(ChoiceFile(viewer).read().accepted)


def test_a_kill_leaves_the_old_file_or_the_new_one(choices, viewer):
    """Whoever reads at any moment reads a whole choice."""
    choices.change(on)
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
                assert isinstance(choices.read(), Choice)
            child.kill()
        assert isinstance(choices.read(), Choice)
    assert Mode.LOCAL is choices.change(lambda found: replace(found, mode=Mode.LOCAL)).mode
