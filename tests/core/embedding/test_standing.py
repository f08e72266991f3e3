"""How an app's events stand, as far as the disk tells."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from pellucid.consent.values import Mode
from pellucid.embedding.standing import running, standing
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.transport import Blocked


def test_an_app_that_was_never_started_has_nothing(viewer):
    """And looking makes nothing."""
    found = standing(viewer.ledger)
    assert (0, {}, (), ()) == (found.sessions, found.events, found.batches, found.running)
    assert not viewer.ledger.root.exists()


def test_all_states_are_counted(viewer, until):
    """Over all sessions; what is sealed counts twice, as that and as what it is."""
    with viewer.open() as analytics:
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["held"])
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["held", "sent"])
    with viewer.open(review_s=None) as analytics:
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: standing(viewer.ledger).batches)
        found = standing(viewer.ledger)
    assert {State.HELD: 1, State.QUEUED: 1, State.SENT: 1} == found.events
    assert (3, 1) == (found.sessions, found.sealed)


def test_who_records_now_is_known(viewer, until):
    """By its number, its version and what it records as; until it ends."""
    with viewer.open() as analytics:
        assert () == running(viewer.ledger)
        analytics.record(viewer.app.ViewerOpened())
        (session,) = running(viewer.ledger)
    assert (os.getpid(), "1.4.0", "unset") == (session.pid, session.version, session.consent)
    assert analytics.consent.read().epoch == session.epoch
    assert () == running(viewer.ledger)


CHILD = """
import sys
from pellucid.clock import SystemClock
from pellucid.recording.session_recorder import SessionRecorder, SessionStart, fresh_entry
from pathlib import Path
start = SessionStart(app="a", version="1", epoch=1, consent="on", is_held=False, distinct_id="d", endpoint="e",
    api_key="k", context={}, geoip_disable=True, person_profile=False)
recorder = SessionRecorder(entry=fresh_entry(Path(sys.argv[1])), start=start, clock=SystemClock())
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system cannot kill so")
def test_a_killed_process_does_not_count_as_running(viewer):
    """Whatever its files say."""
    root = viewer.ledger.root
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert b"ready\n" == child.stdout.readline()
        assert [child.pid] == [session.pid for session in running(viewer.ledger)]
        child.kill()
    assert () == running(viewer.ledger)


def test_why_nothing_is_sent_is_told(viewer, until):
    """A key that a server refuses stops all sending, and says so."""
    server = viewer.server
    server.send = lambda _request: Blocked(status=401, answer="key", why="401: the key is refused")
    with viewer.open() as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: standing(viewer.ledger).schedule.stopped)
    assert "401" in standing(viewer.ledger).schedule.stopped


def test_a_session_that_cannot_be_read_hides_no_other(viewer, until):
    """It is named."""
    with viewer.open() as analytics:
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["held"])
    ledger = Ledger(root=viewer.ledger.root, clock=viewer.ledger.clock)
    (ledger.root / "receipts" / "bad.ndjson").symlink_to(ledger.root / "nowhere.ndjson")
    (ledger.root / "events" / "bad").mkdir()
    found = standing(ledger)
    assert {State.HELD: 1} == found.events
    assert 1 == len(found.troubles)
    assert "bad" in found.troubles[0]
