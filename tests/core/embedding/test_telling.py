"""Telling a new person what is collected, once."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.consent.watch import ConsentWatch
from pellucid.embedding.obedience import Obedience
from pellucid.embedding.telling import tell_once
from pellucid.embedding.troubles import Troubles

TEXT = "My Viewer would like to send anonymous usage data."


@pytest.fixture
def store(viewer):
    """What the person chose, who has an id."""
    store = ConsentStore(viewer.declared().known(), clock=SystemClock())
    store.ensure_id()
    return store


@pytest.fixture
def troubles():
    """What goes wrong."""
    return Troubles()


@pytest.fixture
def tell(viewer, app, store, troubles):
    """Tell that person."""
    known = viewer.declared().known()

    def tell(show, **environ):
        consent = ConsentWatch(
            known, store=store, environ=environ, clock=SystemClock(), policy_file=viewer.policy
        )
        obedience = Obedience(
            app=viewer.declared(),
            catalogue=app.catalogue,
            context={},
            consent=consent,
            recorder=app.recorder(),
            secret=None,
            transport=viewer.server,
        )
        tell_once(TEXT, show=show, store=store, obedience=obedience, troubles=troubles)

    return tell


def test_it_is_told_once(tell, store, troubles):
    """And written down, so that no other start tells it again."""
    said = []
    tell(said.append)
    tell(said.append)
    assert [TEXT] == said
    assert store.read().told_at_ns
    assert [] == list(troubles)


def test_of_many_at_once_one_tells_it(tell):
    """An app may be started several times in one moment."""
    said = []
    threads = [threading.Thread(target=tell, args=(said.append,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [TEXT] == said


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.LOCAL, Mode.ON])
def test_who_has_answered_is_not_told(tell, store, mode):
    """They have seen more than that."""
    store.set_mode(mode)
    said = []
    tell(said.append)
    assert [] == said


def test_where_nothing_is_recorded_nobody_is_told(tell, store):
    """An automatic run has no reader; the person is told in their own first session."""
    said = []
    tell(said.append, CI="")
    assert ([], None) == (said, store.read().told_at_ns)
    tell(said.append)
    assert [TEXT] == said


def test_without_a_way_of_its_own_it_goes_to_stderr(tell, capsys):
    """With a newline, and nothing to stdout."""
    tell(None)
    assert ("", f"{TEXT}\n") == capsys.readouterr()


@pytest.mark.parametrize(
    "error", [RuntimeError("no screen"), ValueError("I/O on closed file"), OSError(5, "x")]
)
def test_what_could_not_be_shown_does_not_count(tell, store, troubles, error):
    """The host hears nothing of the failure; the next start tries again."""

    def fail(_text):
        raise error

    tell(fail)
    assert [f"Nobody could be told what is collected: {error}"] == list(troubles)
    assert store.read().told_at_ns is None
    said = []
    tell(said.append)
    assert [TEXT] == said


def test_a_program_without_a_console_says_that_nobody_was_told(tell, store, troubles, monkeypatch):
    """As one that was started from a menu of Windows; with a way of its own it tells."""
    monkeypatch.setattr(sys, "stderr", None)
    tell(None)
    assert ["no stderr" in each for each in troubles] == [True]
    assert store.read().told_at_ns is None
    said = []
    tell(said.append)
    assert [TEXT] == said


def test_where_it_cannot_be_written_down_nothing_is_told_and_nothing_raised(tell, viewer, troubles):
    """Otherwise each start would tell it."""
    config = viewer.declared().known().config_file
    config.with_name(".analytics.lock").unlink(missing_ok=True)
    config.with_name(".analytics.lock").mkdir()
    before = config.read_bytes()
    said = []
    tell(said.append)
    assert ([], 1, before) == (said, len(list(troubles)), config.read_bytes())


def test_a_closed_stderr_is_no_harm(viewer):
    """A host that closed it hears nothing of us, and ends well."""
    code = """
import os, sys
from pellucid import Analytics, App
app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host="http://127.0.0.1:9")
os.close(2)
sys.stderr.close()
with Analytics.open(app) as analytics:
    print(*analytics.health().troubles)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(viewer.catalogue)], capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode
    assert done.stdout.startswith("Nobody could be told what is collected")
