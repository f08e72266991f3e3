"""A new id and an empty queue, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.config import clear
from pellucid.config.settings import Settings
from pellucid.errors import ConfirmationNeeded, TelemetryError
from pellucid.locations import Locations

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the owner's lock is held in another way there"
)

CONFIGS = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "configs"
CLOCK = SystemClock()
OLD_S = 60
HOLD = "import sys; f = open(sys.argv[1], 'r+b'); print('ready', flush=True); sys.stdin.read()"
LOCK = "import fcntl, sys; f = open(sys.argv[1], 'rb'); fcntl.flock(f, fcntl.LOCK_EX); print('ready', flush=True); sys.stdin.read()"


@pytest.fixture
def app(tmp_path):
    """Return an app that is set up, with an empty data folder."""
    app = custom_app(tmp_path / "config" / "analytics.json", tmp_path / "data")
    app.config_file.parent.mkdir()
    app.config_file.write_bytes((CONFIGS / "fresh_enabled.json").read_bytes())
    app.default_data_dir.joinpath("x").parent.mkdir(exist_ok=True)
    (tmp_path / "data").mkdir(exist_ok=True)
    return app


@pytest.fixture
def consent(app, tmp_path):
    """Return the app's settings."""
    return Settings(app=app, locations=Locations.under(tmp_path / "pellucid"), clock=CLOCK)


@pytest.fixture
def owner():
    """Start programs that hold or lock a file, and end them with the test."""
    started = []

    def start(program, file):
        child = subprocess.Popen(
            [sys.executable, "-c", program, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        started.append(child)
        assert b"ready\n" == child.stdout.readline()
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


def queue(tmp_path, name, *, age_s=OLD_S):
    """Make a file that was last written that long ago."""
    file = tmp_path / "data" / name
    file.write_bytes(b"{}\n")
    then = time.time() - age_s
    os.utime(file, (then, then))
    return file


def names(files):
    """Return the names of queued files."""
    return [each.path.name for each in files]


def everything(tmp_path):
    """Return the names in the data folder."""
    return sorted(file.name for file in (tmp_path / "data").iterdir())


def test_dead_owners_files_go_and_the_id_is_new(app, consent, tmp_path):
    """Each leftover is removed, the choice stays, and the id is another."""
    for name in ("a.json", "b.json", ".hidden.json"):
        queue(tmp_path, name)
    before = consent.read()
    planned = clear.plan(app, before, clock=CLOCK)
    assert [".hidden.json", "a.json", "b.json"] == names(planned.removable)
    assert ([".hidden.json", "a.json", "b.json"], before) == (everything(tmp_path), consent.read())
    outcome = clear.carry_out(planned, consent, clock=CLOCK)
    assert [".hidden.json", "a.json", "b.json"] == names(outcome.removed)
    assert [] == everything(tmp_path)
    assert outcome.change is not None
    assert outcome.change.after.enabled
    assert before.analytics_id != outcome.change.after.analytics_id


def test_nothing_else_is_touched(app, consent, tmp_path):
    """Other files, unborn sessions, links, folders and the config's neighbours stay."""
    (tmp_path / "data" / "folder.json").mkdir()
    (tmp_path / "data" / "link.json").symlink_to(tmp_path / "elsewhere.json")
    for name in ("notes.txt", "t.json.tmp", "n.ndjson"):
        queue(tmp_path, name)
    (app.config_file.parent / "credentials.json").write_text("secret")
    before = everything(tmp_path)
    clear.carry_out(clear.plan(app, consent.read(), clock=CLOCK), consent, clock=CLOCK)
    assert before == everything(tmp_path)
    assert "secret" == (app.config_file.parent / "credentials.json").read_text()


def test_a_locked_file_is_live(app, consent, tmp_path, owner):
    """A file whose owner holds its lock stays, however old it looks, and its content too."""
    file = queue(tmp_path, "live.json")
    owner(LOCK, file)
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    assert ([], ["live.json"]) == (names(planned.removable), names(planned.still_queued))
    assert "lock" in planned.still_queued[0].owner
    outcome = clear.carry_out(planned, consent, clock=CLOCK)
    assert ["live.json"] == names(outcome.still_queued)
    assert b"{}\n" == file.read_bytes()


def test_a_file_that_is_open_for_writing_is_live(app, consent, tmp_path, owner):
    """Versions without a lock are known by the open file; the answer names the program."""
    file = queue(tmp_path, "live.json")
    child = owner(HOLD, file)
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    assert ["live.json"] == names(planned.still_queued)
    assert f"pid {child.pid}" in planned.still_queued[0].owner


def test_a_file_just_written_is_live(app, consent, tmp_path):
    """A heartbeat younger than ten seconds may be an owner that cannot be seen."""
    queue(tmp_path, "young.json", age_s=3)
    queue(tmp_path, "future.json", age_s=-3600)
    queue(tmp_path, "old.json", age_s=11)
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    assert (["old.json"], ["future.json", "young.json"]) == (
        names(planned.removable),
        names(planned.still_queued),
    )


def test_a_witness_does_not_make_a_file_live(app, consent, tmp_path):
    """A reader, and even a reader's shared lock, is no owner."""
    import fcntl

    file = queue(tmp_path, "a.json")
    with file.open("rb") as reader:
        fcntl.flock(reader, fcntl.LOCK_SH)
        assert ["a.json"] == names(clear.plan(app, consent.read(), clock=CLOCK).removable)


def test_a_plan_leaves_no_lock_behind(app, consent, tmp_path):
    """After the look a starting Rerun can take the file as if nobody had looked."""
    import fcntl

    file = queue(tmp_path, "a.json")
    clear.plan(app, consent.read(), clock=CLOCK)
    with file.open("rb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_what_came_alive_after_the_plan_stays(app, consent, tmp_path, owner):
    """Each file is looked at again before it is removed; new ones were never agreed to."""
    taken, gone = queue(tmp_path, "taken.json"), queue(tmp_path, "gone.json")
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    owner(LOCK, taken)
    gone.unlink()
    queue(tmp_path, "new.json")
    outcome = clear.carry_out(planned, consent, clock=CLOCK)
    assert ([], ["taken.json"]) == (names(outcome.removed), names(outcome.still_queued))
    assert ["new.json", "taken.json"] == everything(tmp_path)


def test_without_a_config_only_files_go(app, consent, tmp_path):
    """A program that is not set up gets no config by clearing."""
    app.config_file.unlink()
    queue(tmp_path, "a.json")
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    assert not planned.resets_id
    outcome = clear.carry_out(planned, consent, clock=CLOCK)
    assert (["a.json"], None) == (names(outcome.removed), outcome.change)
    assert not app.config_file.exists()


def test_a_broken_config_stops_it_before_anything_is_removed(app, consent, tmp_path):
    """Without the person's word nothing goes; with it the files go and the new config says off."""
    app.config_file.write_bytes(b"broken")
    queue(tmp_path, "a.json")
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    with pytest.raises(ConfirmationNeeded):
        clear.carry_out(planned, consent, clock=CLOCK)
    assert ["a.json"] == everything(tmp_path)
    outcome = clear.carry_out(planned, consent, clock=CLOCK, replace_broken=True)
    assert ["a.json"] == names(outcome.removed)
    assert outcome.change is not None
    assert not outcome.change.after.enabled
    assert outcome.change.set_aside is not None


def test_a_missing_data_folder_is_empty(app, consent, tmp_path):
    """A program that never queued anything has nothing to clear but its id."""
    (tmp_path / "data").rmdir()
    planned = clear.plan(app, consent.read(), clock=CLOCK)
    assert ((), ()) == (planned.removable, planned.still_queued)
    assert not (tmp_path / "data").exists()


def test_a_folder_that_cannot_be_read_is_never_taken_for_an_empty_one(app, consent, tmp_path):
    """What waits in it would go out under the new id."""
    (tmp_path / "data").rmdir()
    (tmp_path / "data").write_bytes(b"a file in the folder's place")
    with pytest.raises(TelemetryError, match="cannot be read") as caught:
        clear.plan(app, consent.read(), clock=CLOCK)
    assert "under the new id" in caught.value.remedy
