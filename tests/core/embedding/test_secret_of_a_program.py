"""The secret of an app's hashes in the life of its programs: their starts, forks and ends, and the person's choices."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode


def test_a_wait_for_the_keyring_at_the_end_is_short_and_loses_nothing(viewer, gated):
    """The event is written under a secret for this run, and that is told."""
    gated.gate.clear()
    analytics = viewer.open()
    analytics.record(viewer.app.SourceConnected(application_id="mine"))
    begun = time.monotonic()
    analytics.close()
    assert time.monotonic() - begun < 5  # the promise is one second; the machine that tests may be busy
    (line,) = viewer.lines()
    assert b"mine" not in line
    assert ["The keyring had not answered when the app ended"] == [
        each.partition(":")[0] for each in analytics.health().troubles
    ]


def test_with_a_new_id_the_old_secret_leaves_the_keyring(viewer, gated, until):
    """While the program runs, and also where the id was changed while none did."""
    with viewer.open() as analytics:
        until(lambda: gated.entries)
        (first,) = gated.entries.values()
        analytics.consent.new_id(keep_queued=False)
        until(lambda: list(gated.entries.values()) != [first])
        (second,) = gated.entries.values()
        assert first.partition(":")[2] not in second
    ConsentStore(viewer.declared().known(), clock=SystemClock()).new_id(keep_queued=False)
    with viewer.open() as analytics:
        until(lambda: list(gated.entries.values()) != [second])
        assert 1 == len(gated.entries)


def test_an_app_that_is_off_asks_no_keyring(viewer, gated):
    """Nobody has to type a password for what they refused."""
    store = ConsentStore(viewer.declared().known(), clock=SystemClock())
    store.set_mode(Mode.OFF)
    with viewer.open() as analytics:
        assert analytics.record(viewer.app.SourceConnected(application_id="mine")) is False
        store.new_id(keep_queued=False)
        time.sleep(0.4)
    assert not gated.asked.acquire(blocking=False)


FORKING = """
import os, sys, time
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event
from keyring.backend import KeyringBackend
import keyring

class FileKeyring(KeyringBackend):
    priority = 5
    delay_s = 0.0
    def get_password(self, service, username):
        time.sleep(self.delay_s)
        try:
            return open(sys.argv[2]).read()
        except FileNotFoundError:
            return None
    def set_password(self, service, username, password):
        with open(sys.argv[2], "w") as stream:
            stream.write(password)

keyring.set_keyring(FileKeyring())

@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConnected(Event):
    event_name: ClassVar[str] = "source_connected"
    application_id: str

app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host="http://127.0.0.1:9",
    disclaimer=lambda text: None)

def wait_for(is_true):
    end = time.monotonic() + 60
    while not is_true():
        assert time.monotonic() < end
        time.sleep(0.01)
"""


def forking(viewer, tmp_path, code):
    """Run a program that forks; return the hashes in its lines, and the sessions."""
    done = subprocess.run(
        [sys.executable, "-c", FORKING + code, str(viewer.catalogue), str(tmp_path / "keyring")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ("", 0) == (done.stderr, done.returncode)
    hashes = [json.loads(raw)["props"]["application_id"]["String"] for raw in viewer.lines()]
    return hashes, len(viewer.ledger.sessions())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
@pytest.mark.parametrize("ends", ["analytics.close(); os._exit(0)", "sys.exit(0)"])
def test_a_forked_child_hashes_with_the_secret_that_its_parent_had_found(viewer, tmp_path, ends):
    """Also if it records nothing that needs no hash, and ends at once; the keyring is not asked again."""
    code = f"""
analytics = Analytics.open(app)
analytics.record(SourceConnected(application_id="mine"))
wait_for(lambda: analytics.health().recorded == 1)
FileKeyring.get_password = None
pid = os.fork()
if pid == 0:
    analytics.record(SourceConnected(application_id="mine"))
    {ends}
assert os.waitpid(pid, 0)[1] == 0
analytics.close()
"""
    hashes, sessions = forking(viewer, tmp_path, code)
    assert (2, 1, 2) == (len(hashes), len(set(hashes)), sessions)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_looks_for_the_secret_that_its_parent_had_not_found_yet(viewer, tmp_path):
    """Its parent's search does not go on in it; both find the same."""
    code = """
FileKeyring.delay_s = 0.3
analytics = Analytics.open(app)
analytics.record(SourceConnected(application_id="mine"))
pid = os.fork()
if pid == 0:
    analytics.record(SourceConnected(application_id="mine"))
    wait_for(lambda: analytics.health().recorded == 1)
    analytics.close()
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
wait_for(lambda: analytics.health().recorded == 1)
analytics.close()
"""
    hashes, sessions = forking(viewer, tmp_path, code)
    assert (2, 1, 2) == (len(hashes), len(set(hashes)), sessions)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_that_ends_at_once_loses_nothing(viewer, tmp_path):
    """Its keyring is silent: the event is written under a secret for that run."""
    code = """
FileKeyring.delay_s = 50
analytics = Analytics.open(app)
pid = os.fork()
if pid == 0:
    analytics.record(SourceConnected(application_id="mine"))
    sys.exit(0)
assert os.waitpid(pid, 0)[1] == 0
"""
    hashes, sessions = forking(viewer, tmp_path, code)
    assert (1, 1) == (len(hashes), sessions)


def test_the_interpreter_ends_while_the_keyring_is_silent(viewer, tmp_path):
    """Within a second or so, and what was recorded is there."""
    code = """
FileKeyring.delay_s = 50
analytics = Analytics.open(app)
analytics.record(SourceConnected(application_id="mine"))
"""
    begun = time.monotonic()
    hashes, _ = forking(viewer, tmp_path, code)
    assert time.monotonic() - begun < 30
    assert 1 == len(hashes)
