"""Looking for the secret of an app's hashes, while events wait for it."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
import weakref

import pytest

from pellucid.embedding.hashing_guard import HashingGuard
from pellucid.embedding.secret_search import SecretSearch
from pellucid.embedding.troubles import Troubles
from pellucid.guard import Action
from pellucid.hashing import KeyedHash, install_secret

ID, NEW_ID = "a" * 32, "b" * 32


@pytest.fixture
def troubles():
    """What goes wrong."""
    return Troubles()


@pytest.fixture
def searching(gated, troubles):
    """Make a search for a recorder."""

    def make(recorder, *, guard=None, is_current=lambda _id: True):
        return SecretSearch(
            app_key="myviewer", recorder=recorder, guard=guard, is_current=is_current, troubles=troubles
        )

    return make


def hashes(app):
    """Return the hashes in all lines."""
    return [json.loads(raw)["props"]["application_id"]["String"] for raw in app.lines()]


def keyed(analytics_id, value):
    """Return the hash that the keyring's secret gives."""
    return KeyedHash(install_secret("myviewer", analytics_id).secret).hash(value)


def test_what_waits_is_written_as_soon_as_the_secret_is_there(app, gated, searching, until):
    """Under the secret that the keyring keeps; the host has waited for nothing."""
    recorder = app.recorder()
    search = searching(recorder)
    gated.gate.clear()
    search.begin(ID)
    assert recorder.record(app.SourceConnected(application_id="mine")) is True
    assert (True, []) == (recorder.is_waiting, app.lines())
    gated.gate.set()
    until(app.lines)
    assert [keyed(ID, "mine")] == hashes(app)
    assert not recorder.is_waiting


def test_a_secret_is_looked_for_once(app, gated, searching):
    """However often somebody says which id it is."""
    search = searching(app.recorder())
    for _ in range(3):
        search.begin(ID)
    search.settle(30)
    asked = 0
    while gated.asked.acquire(blocking=False):
        asked += 1
    search.begin(ID)
    search.settle(30)
    assert 2 == asked  # before it was kept, and after
    assert not gated.asked.acquire(blocking=False)


def test_with_a_new_id_the_old_secret_is_neither_used_nor_kept(app, gated, searching, until):
    """Also where the old search ends after the new one has begun."""
    recorder = app.recorder()
    search = searching(recorder, is_current=lambda analytics_id: analytics_id == NEW_ID)
    gated.gate.clear()
    search.begin(ID)
    assert gated.asked.acquire(timeout=30)
    search.begin(NEW_ID)
    recorder.record(app.SourceConnected(application_id="mine"))
    gated.gate.set()
    until(app.lines)
    recorder.record(app.SourceConnected(application_id="mine"))
    (entry,) = gated.entries.values()
    assert [keyed(NEW_ID, "mine")] * 2 == hashes(app)
    assert [entry] == list(gated.entries.values())


def test_between_two_ids_nothing_is_hashed(app, gated, searching):
    """With the secret of the old one it would link both."""
    recorder = app.recorder()
    search = searching(recorder)
    search.begin(ID)
    search.settle(30)
    gated.gate.clear()
    search.begin(NEW_ID)
    recorder.record(app.SourceConnected(application_id="mine"))
    assert (True, []) == (recorder.is_waiting, app.lines())


def test_without_a_keyring_it_is_said_and_one_for_this_run_is_used(app, gated, searching, troubles):
    """And no longer said once there is one."""
    gated.priority = 0
    recorder = app.recorder()
    search = searching(recorder)
    search.begin(ID)
    search.settle(30)
    recorder.record(app.SourceConnected(application_id="mine"))
    recorder.record(app.SourceConnected(application_id="mine"))
    assert 1 == len(set(hashes(app)))
    assert ["No keyring that keeps secrets encrypted was found"] == [
        each.partition(":")[0] for each in troubles
    ]
    gated.priority = 5
    search.begin(NEW_ID)
    search.settle(30)
    assert [] == list(troubles)


def test_what_waits_at_the_end_is_written_under_a_secret_for_this_run(app, gated, searching, troubles):
    """An event is not lost because a keyring is silent; what the keyring says later changes nothing any more."""
    recorder = app.recorder()
    search = searching(recorder)
    gated.gate.clear()
    search.begin(ID)
    recorder.record(app.SourceConnected(application_id="mine"))
    search.settle(0.1)
    assert 1 == len(hashes(app))
    assert ["The keyring had not answered when the app ended"] == [
        each.partition(":")[0] for each in troubles
    ]
    threads = [each for each in threading.enumerate() if each.name == "pellucid-secret"]
    gated.gate.set()
    for thread in threads:
        thread.join(30)
    recorder.record(app.SourceConnected(application_id="mine"))
    assert 1 == len(set(hashes(app)))
    assert [keyed(ID, "mine")] != hashes(app)[:1]


def test_an_end_without_a_search_waits_for_nothing(app, searching, troubles):
    """An app that was off all the time asks no keyring."""
    search = searching(app.recorder())
    search.settle(30)
    assert [] == list(troubles)


def test_the_guard_hashes_with_it_too(app, searching):
    """Until then it redacts."""
    guard = HashingGuard(actions={"email": Action.HASH}, names=(), home=None)
    search = searching(app.recorder(), guard=guard)
    assert "email:redact" == guard.check("a@example.com").marks
    search.begin(ID)
    search.settle(30)
    assert keyed(ID, "a@example.com") == guard.check("a@example.com").text


def test_a_silent_keyring_keeps_nothing_of_the_host_alive(app_class, tmp_path, gated, searching):
    """Its objects can go while it is still being waited for."""
    app = app_class(tmp_path / "analytics")
    recorder = app.recorder()
    gone = weakref.ref(recorder)
    gated.gate.clear()
    searching(recorder).begin(ID)
    assert gated.asked.acquire(timeout=30)
    recorder.close()
    del recorder, app
    gc.collect()
    assert gone() is None


def test_without_a_thread_to_spare_there_is_a_secret_for_this_run(app, tmp_path):
    """The host is undisturbed, and events do not wait for ever."""
    code = """
import sys, threading
from pathlib import Path
import importlib.util
spec = importlib.util.spec_from_file_location("parts", "tests/core/conftest.py")
parts = importlib.util.module_from_spec(spec)
sys.modules["parts"] = parts
spec.loader.exec_module(parts)
from pellucid.embedding.secret_search import SecretSearch
from pellucid.embedding.troubles import Troubles
app = parts.App(Path(sys.argv[1]))
recorder, troubles = app.recorder(), Troubles()
threading.stack_size(1 << 46)
search = SecretSearch(
    app_key="myviewer", recorder=recorder, guard=None, is_current=lambda _id: True, troubles=troubles
)
recorder.record(app.SourceConnected(application_id="mine"))
search.begin("a")
print(*troubles)
app.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(app.root)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PELLUCID_HOME": str(tmp_path / "pellucid")},
    )
    assert ("", 0) == (done.stderr, done.returncode)
    assert "The system has no thread left to ask the keyring" == done.stdout.partition(":")[0]
    assert 1 == len(hashes(app))
