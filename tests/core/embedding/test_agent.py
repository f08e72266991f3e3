"""What works behind an app's telemetry: it obeys in time, goes on whatever fails, and never holds the host up."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from pellucid.app_cards import cards
from pellucid.clock import SystemClock
from pellucid.collector import Answer, Collector, Hang
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.embedding import agent as agent_module
from pellucid.http_transport import HttpTransport
from pellucid.locations import Locations
from pellucid.recording.recorder import Recorder

SOON_S = 5.0
"""The promise is one second; the machine that tests may be busy. A request would hang for a minute."""

PROGRAM = """
import sys, time
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event

@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    event_name: ClassVar[str] = "viewer_opened"
    renderer: str

app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host=sys.argv[2],
    disclaimer=lambda text: None, batch_age_s=0.05, review_s=0.0, timeout_s=60.0)
analytics = Analytics.open(app)
number = 0
while analytics.record(ViewerOpened(renderer=f"marker{number}")):
    number += 1
    time.sleep(0.01)
print(analytics.decision.mode.value, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(viewer):
    """What the person chose, who wants it sent."""
    store = ConsentStore(viewer.declared().known(), clock=SystemClock())
    store.set_mode(Mode.ON)
    return store


@pytest.fixture
def program(viewer):
    """Start an app's program, which records until it may no more."""
    started = []

    def start(collector):
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", PROGRAM, str(viewer.catalogue), collector.url],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=os.environ.copy(),
            )
        )
        return started[-1]

    yield start
    for each in started:
        each.communicate(timeout=60)


@pytest.fixture
def connected(viewer):
    """Open the app in this process, with a real connection to a collector."""

    def connected(collector, **declared):
        values = {"host": collector.url, "timeout_s": 60.0, "strict": False}
        return viewer.open(server=HttpTransport(), **(values | declared))

    return connected


def texts(viewer):
    """Return whatever is said of the renderers anywhere in the app's folder."""
    found = []
    for path in viewer.ledger.root.rglob("*"):
        with suppress(FileNotFoundError):  # it may be destroyed just now
            if path.is_file() and b"marker" in path.read_bytes():
                found.append(path)
    return found


@pytest.mark.parametrize("fault", [Hang(), Answer(status=503, retry_after="3000")])
def test_a_no_reaches_another_program_in_the_middle_of_a_request_or_a_wait(
    viewer, store, program, until, fault
):
    """Within a second it stops, gives up what was on its way, and what it wrote even in that second is destroyed."""
    with Collector(faults=[fault]) as collector:
        child = program(collector)
        assert collector.wait_for_requests(1, 60)
        until(lambda: len(viewer.lines()) > 5)
        begun = time.monotonic()
        store.set_mode(Mode.OFF)
        assert "off\n" == child.stdout.readline()
        assert time.monotonic() - begun < SOON_S
        until(lambda: not texts(viewer), SOON_S)
        assert {"purged"} >= set(viewer.states())
        requests = collector.counts.requests
        child.communicate(timeout=60)
        assert (0, requests, 0) == (child.returncode, collector.counts.requests, collector.counts.events)
    assert [] == texts(viewer)


def test_a_pause_cuts_a_request_off_and_the_same_body_follows(viewer, store, connected, until):
    """Nothing is destroyed; whether it had arrived nobody knows, so the same bytes are sent again."""
    with Collector(faults=[Hang(times=1)]) as collector:
        analytics = connected(collector)
        analytics.record(viewer.app.ViewerOpened())
        assert collector.wait_for_requests(1, 60)
        begun = time.monotonic()
        store.pause(3_600)
        until(lambda: analytics.decision.is_paused)
        assert analytics.record(viewer.app.ViewerOpened()) is False
        kinds = [
            receipt.kind
            for entry in viewer.ledger.sessions()
            for receipt in viewer.ledger.receipts(entry.folder)
        ]
        until(
            lambda: (
                "unanswered"
                in [r.kind for e in viewer.ledger.sessions() for r in viewer.ledger.receipts(e.folder)]
            )
        )
        assert time.monotonic() - begun < SOON_S
        assert ["unconfirmed"] == viewer.states()
        assert "sealed" in kinds
        store.resume()
        until(lambda: viewer.states() == ["sent"])
        first, second = collector.requests
        assert first.body == second.body


def test_the_host_s_end_takes_a_second_while_a_server_hangs(viewer, store, connected, until):
    """What was on its way is sent by the next start."""
    with Collector(faults=[Hang(times=1)]) as collector:
        analytics = connected(collector)
        analytics.record(viewer.app.ViewerOpened())
        assert collector.wait_for_requests(1, 60)
        begun = time.monotonic()
        analytics.close()
        assert time.monotonic() - begun < SOON_S
        assert ["unconfirmed"] == viewer.states()
        assert [] == [
            each for each in threading.enumerate() if each.name in {"pellucid-agent", "pellucid-upload"}
        ]
        connected(collector)
        until(lambda: viewer.states() == ["sent"])


def test_what_is_due_is_sent_at_the_host_s_end(viewer, store, connected):
    """And only that: what is still to be looked at waits for the next time."""
    with Collector() as collector:
        analytics = connected(collector, batch_age_s=0.0, review_s=0.3)
        analytics.record(viewer.app.ViewerOpened())
        begun = time.monotonic()
        while viewer.states() != ["queued"] or not any(
            receipt.kind == "sealed"
            for entry in viewer.ledger.sessions()
            for receipt in viewer.ledger.receipts(entry.folder)
        ):
            assert time.monotonic() - begun < 30
        time.sleep(0.31)
        analytics.close()
        assert ["sent"] == viewer.states()
        later = connected(collector, batch_age_s=0.0, review_s=3_600.0)
        later.record(viewer.app.ViewerOpened())
        later.close()
        assert ["queued", "sent"] == viewer.states()


def test_a_flush_does_not_wait_for_a_server_that_hangs(viewer, store, connected, monkeypatch):
    """Whether the other thread is in the middle of it, or this one."""
    monkeypatch.setattr(agent_module, "_FLUSH_S", 0.3)
    with Collector(faults=[Hang()]) as collector:
        for age_s in (0.05, 3_600.0):
            analytics = connected(collector, batch_age_s=age_s)
            analytics.record(viewer.app.ViewerOpened())
            if age_s < 1:
                assert collector.wait_for_requests(1, 60)
            begun = time.monotonic()
            analytics.flush()
            assert time.monotonic() - begun < SOON_S
            analytics.close()


def test_a_signal_s_handler_may_flush_in_the_middle_of_a_flush(viewer, until, monkeypatch):
    """A thread does not wait for itself; what it was doing then comes to its end."""
    analytics = viewer.open(review_s=None)
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    real = getattr(os, "fdatasync", os.fsync)
    flushing = threading.Thread(target=analytics.flush, daemon=True)
    nested = []

    def interrupt(descriptor):
        if threading.current_thread() is flushing and not nested:
            nested.append("begun")
            analytics.flush()
            nested.append("ended")
        real(descriptor)

    monkeypatch.setattr(agent_module, "_FLUSH_S", 0.1)
    monkeypatch.setattr(os, real.__name__, interrupt)
    monkeypatch.setattr(analytics._parts.recorder, "when_begun", lambda: None)  # nobody else reports
    analytics._parts.agent.stop(0.1, closes=False)
    assert analytics.record(viewer.app.ViewerOpened())
    flushing.start()
    flushing.join(SOON_S)
    assert ["begun", "ended"] == nested
    assert not flushing.is_alive()
    assert ["queued"] == viewer.states()


def test_whatever_a_flush_or_an_end_meets_stays_with_us(viewer, until, monkeypatch):
    """The host called, and does not hear of it but by asking."""

    def refuse(*_):
        raise ArithmeticError("unforeseen")

    analytics = viewer.open(strict=False, review_s=None)
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    analytics.record(viewer.app.ViewerOpened())
    monkeypatch.setattr(Recorder, "report", refuse)
    monkeypatch.setattr(Recorder, "close", refuse)
    analytics.flush()
    assert "ArithmeticError: unforeseen" in analytics.health().troubles
    analytics.close()


def test_a_purge_that_fails_is_told_and_done_as_soon_as_it_can_be(viewer, gated, until):
    """The rest goes at once; the consent is obeyed all the same."""
    with viewer.open(review_s=None, strict=False) as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["queued"])
    (entry,) = viewer.ledger.sessions()
    lock = entry.receipts.with_suffix(".lock")
    lock.unlink()
    lock.mkdir()
    analytics = viewer.open(review_s=None, strict=False)
    until(lambda: analytics.decision.mode is Mode.ON)
    analytics.record(viewer.app.ViewerOpened())
    analytics.consent.set_mode(Mode.OFF)
    until(lambda: analytics.decision.mode is Mode.OFF)
    until(lambda: any(str(lock) in each for each in analytics.health().troubles))
    assert analytics.record(viewer.app.ViewerOpened()) is False
    until(lambda: viewer.states() in (["queued"], ["purged", "queued"]))
    lock.rmdir()
    until(lambda: {"purged"} >= set(viewer.states()))
    until(lambda: not analytics.health().troubles)


def test_a_ledger_that_cannot_be_read_stops_nobody_from_obeying(viewer, gated, until):
    """It is told, and over as soon as it can be read again."""
    analytics = viewer.open(strict=False)
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    receipts = viewer.ledger.root / "receipts"
    receipts.parent.mkdir(parents=True, exist_ok=True)
    receipts.write_text("in the way")
    analytics.record(viewer.app.ViewerOpened())
    analytics.flush()
    until(lambda: any(str(receipts) in each for each in analytics.health().troubles))
    analytics.consent.pause(60)
    until(lambda: analytics.decision.is_paused)
    analytics.consent.resume()
    receipts.unlink()
    until(lambda: not analytics.decision.is_paused)
    until(lambda: analytics.record(viewer.app.ViewerOpened()))
    until(lambda: "sent" in viewer.states())
    until(lambda: not analytics.health().troubles)


def test_the_end_is_quiet_whatever_was_broken_meanwhile(viewer, until):
    """A host's own end must not fail because of ours."""
    analytics = viewer.open(strict=False, review_s=None)
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    analytics.record(viewer.app.ViewerOpened())
    root = viewer.ledger.root
    root.rename(root.with_name("aside"))
    root.write_text("in the way")
    analytics.flush()
    analytics.close()
    root.unlink()
    root.with_name("aside").rename(root)
    assert 1 == len(viewer.lines())


def test_any_number_of_threads_may_begin_it(viewer):
    """Two threads work afterwards, not more; none after the end."""
    analytics = viewer.open()
    before = set(threading.enumerate())
    analytics.after_fork()  # as if nothing had begun
    threads = [threading.Thread(target=analytics._parts.agent.start) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = sorted(each.name for each in set(threading.enumerate()) - before)
    assert ["pellucid-agent", "pellucid-upload"] == names
    analytics.close()
    analytics._parts.agent.start()
    assert set() == {each for each in set(threading.enumerate()) - before if each.name in names}


def test_without_a_thread_to_spare_events_are_recorded_all_the_same(viewer):
    """It is told, and tried again with the next session."""
    code = """
import sys, threading, time
sys.argv[2:] = ["http://127.0.0.1:9"]
source = PROGRAM.partition("number = 0")[0].partition("analytics = ")[0]
exec(source)
threading.stack_size(1 << 46)
with Analytics.open(app) as analytics:
    assert analytics.record(ViewerOpened(renderer="one"))
    print(*[each for each in analytics.health().troubles if "keyring" not in each], sep="\\n")
    threading.stack_size(0)
    analytics.consent.new_id(keep_queued=True)
    analytics.flush()
    assert analytics.record(ViewerOpened(renderer="two"))
    end = time.monotonic() + 30
    while any("thread left for" in each for each in analytics.health().troubles) or analytics.health().recorded < 2:
        assert time.monotonic() < end, analytics.health()
        time.sleep(0.01)
"""
    done = subprocess.run(
        [sys.executable, "-c", f"PROGRAM = {PROGRAM!r}\n{code}", str(viewer.catalogue)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ("", 0) == (done.stderr, done.returncode)
    assert "The system has no thread left for telemetry: nothing is sent\n" == done.stdout
    assert 2 == len(viewer.lines())


def test_the_shortest_run_of_all_is_introduced(viewer):
    """A program that ends at once is known to the window, too."""
    viewer.open().close()
    assert [viewer.declared().known()] == list(cards(Locations.of_user()))


def test_without_an_answer_a_thousand_events_are_kept(viewer, until):
    """What is more goes, the oldest first, at the latest at the next start."""
    with viewer.open() as analytics:
        for number in range(1_010):
            analytics.record(viewer.app.ViewerOpened(windows=number))
    viewer.open()
    until(lambda: viewer.states().count("held") == 1_000)
    until(lambda: b'"windows":{"Integer":9}' not in b"".join(viewer.lines()))
