"""The real Rerun reads what we wrote, after each of our verbs; and we read what it wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import psutil
import pytest

from pellucid.clock import SystemClock
from pellucid.config.clear import carry_out, plan
from pellucid.config.format import ConfigFormatError, parse
from pellucid.config.reading import NotSetUp, SetUp, Unknown, read_config
from pellucid.config.settings import Settings
from pellucid.locations import Locations
from pellucid.processes import running

pytestmark = pytest.mark.rerun

PATHS = '"analytics_id":"abc","config_file_path":"@C","data_dir_path":"@D"'
OFF = f'{{"analytics_enabled":false,{PATHS}}}'
FORMS = {
    "as written": OFF,
    "white space": f"\n {OFF}\t\r\n",
    "an array": '[false,"abc",{},"@C","@D"]',
    "a short array": '[false,"abc",{},"@C"]',
    "unknown keys": f'{OFF[:-1]},"x":{{"y":[1e999,"\\ud800"]}},"x":2}}',
    "unknown bytes": f'{OFF[:-1]},"x":"\udcff"}}',
    "empty": "",
    "truncated": OFF[:30],
    "byte order mark": f"\ufeff{OFF}",
    "trailing bytes": f"{OFF}x",
    "twice": f'{OFF[:-1]},"analytics_enabled":false}}',
    "plain metadata": f'{OFF[:-1]},"metadata":{{"a":"b"}}}}',
    "metadata null": f'{OFF[:-1]},"metadata":null}}',
    "metadata of each type": f'{OFF[:-1]},"metadata":{{"a":{{"Bool":true}},"b":{{"Float":-0}},"c":{{"Integer":5}}}}}}',
    "metadata doubled": f'{OFF[:-1]},"metadata":{{"a":{{"Bool":true}},"a":{{"Integer":5}}}}}}',
    "two tags": f'{OFF[:-1]},"metadata":{{"a":{{"Bool":true,"Bool":true}}}}}}',
    "integer minus zero": f'{OFF[:-1]},"metadata":{{"a":{{"Integer":-0}}}}}}',
    "integer too large": f'{OFF[:-1]},"metadata":{{"a":{{"Integer":9223372036854775808}}}}}}',
    "enabled is a number": OFF.replace("false", "0"),
    "no data path": OFF.replace("data_dir_path", "x"),
    "not UTF-8": OFF.replace("abc", "\udcff"),
    "NaN": f'{OFF[:-1]},"x":NaN}}',
}


@pytest.fixture
def consent(app, tmp_path):
    """Return our settings for the real Rerun."""
    return Settings(app=app, locations=Locations.under(tmp_path / "pellucid"), clock=SystemClock())


@pytest.fixture
def as_rerun_sees_it(rerun):
    """Return what Rerun's own `analytics config` prints."""
    return lambda: json.loads(rerun.run("analytics", "config"))


def test_rerun_reads_each_of_our_writes(rerun, app, consent, as_rerun_sees_it):
    """A first choice, each switch, a new id, an e-mail and its removal are what Rerun itself then reports."""
    assert isinstance(consent.read(), NotSetUp)
    first = consent.set_enabled(False).after
    seen = as_rerun_sees_it()
    assert (False, first.analytics_id) == (seen["analytics_enabled"], seen["analytics_id"])
    assert (str(app.config_file), str(app.default_data_dir)) == (
        seen["config_file_path"],
        seen["data_dir_path"],
    )
    assert rerun.data_dir == app.default_data_dir
    assert first.analytics_id != consent.new_id().after.analytics_id
    assert consent.read().analytics_id == as_rerun_sees_it()["analytics_id"]
    consent.set_email("a@b.c")
    assert {"email": {"String": "a@b.c"}} == as_rerun_sees_it()["metadata"]
    consent.set_email(None)
    assert {} == as_rerun_sees_it()["metadata"]
    assert set() == rerun.leftovers()
    consent.set_enabled(True)
    assert as_rerun_sees_it()["analytics_enabled"] is True
    assert "failed to load" not in rerun.trace


def test_we_read_each_of_reruns_writes(rerun, app):
    """What Rerun's own verbs wrote is read as they meant it."""
    rerun.begin()
    state = read_config(app, {})
    assert isinstance(state, SetUp)
    assert state.enabled
    assert (rerun.data_dir, ()) == (state.data_dir, state.warnings)
    rerun.run("analytics", "disable")
    assert read_config(app, {}).enabled is False
    rerun.run("analytics", "email", "a@b.c")
    assert "a@b.c" == read_config(app, {}).email


def test_clearing_gives_a_new_id_and_removes_what_a_dead_rerun_left(rerun, app, consent):
    """The leftover of a Rerun that has ended goes, the id is new, and Rerun goes on with it."""
    rerun.begin()
    names = rerun.queue_one()
    before = consent.read()
    for file in rerun.data_dir.glob("*.json"):  # also what a run left empty that ended before it wrote
        os.utime(file, (1, 1))
    planned = plan(app, before, clock=SystemClock())
    assert names <= {each.path.name for each in planned.removable}
    outcome = carry_out(planned, consent, clock=SystemClock())
    assert () == outcome.still_queued
    assert set() == rerun.leftovers() & names
    seen = json.loads(rerun.run("analytics", "config"))
    assert before.analytics_id != seen["analytics_id"]
    assert (True, outcome.change.after.analytics_id) == (seen["analytics_enabled"], seen["analytics_id"])


def test_a_live_reruns_file_stays(rerun, app, consent, until):
    """The queue of a Rerun that runs is neither removed nor disturbed, and the program is named."""
    rerun.begin()
    with rerun.running("server", "--port", "0") as server:
        assert until(lambda: any(each.records for each in running(app, rerun.data_dir)))
        (found,) = running(app, rerun.data_dir)
        # What pip installs as `rerun` is a script that starts the program.
        assert server.pid in {found.pid, *(parent.pid for parent in psutil.Process(found.pid).parents())}
        planned = plan(app, consent.read(), clock=SystemClock())
        live = {each.path for each in planned.still_queued}
        assert live
        carry_out(planned, consent, clock=SystemClock())
        assert all(file.exists() for file in live)
        assert server.poll() is None
        assert any(each.records for each in running(app, rerun.data_dir))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_we_accept_exactly_what_rerun_accepts(rerun, app, form):
    """For each form of the file: Rerun replaces it by a fresh one if, and only if, we call it unknown."""
    app.config_file.parent.mkdir(parents=True)
    content = form.replace("@C", str(app.config_file)).replace("@D", str(rerun.data_dir))
    app.config_file.write_bytes(content.encode("utf-8", "surrogateescape"))
    ours = read_config(app, {})
    rerun.run("--version")
    assert ("failed to load analytics config" in rerun.trace) is isinstance(ours, Unknown)
    try:
        was_off = not parse(content.encode("utf-8", "surrogateescape")).enabled
    except ConfigFormatError:
        was_off = False
    after = read_config(app, {})
    assert isinstance(after, SetUp)
    assert after.enabled is not was_off


def test_the_command_line_too(rerun, as_rerun_sees_it, tmp_path):
    """`pellucid analytics …` as a person types it is what Rerun then reads."""
    environment = rerun.environment | {"PELLUCID_HOME": str(tmp_path / "pellucid")}

    def pellucid(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "pellucid", "analytics", *arguments, "--json"],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert 0 == done.returncode, done.stderr
        return json.loads(done.stdout)

    assert pellucid("disable")["analytics_id"] == as_rerun_sees_it()["analytics_id"]
    assert as_rerun_sees_it()["analytics_enabled"] is False
    assert pellucid("email", "a@b.c")["email"] == as_rerun_sees_it()["metadata"]["email"]["String"]
    assert pellucid("clear", "--yes")["analytics_id"] == as_rerun_sees_it()["analytics_id"]
    assert as_rerun_sees_it()["analytics_enabled"] is False
    assert pellucid("enable")["analytics_enabled"] is as_rerun_sees_it()["analytics_enabled"] is True
