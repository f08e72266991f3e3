"""Many processes, many threads, forks, a folder that goes and a clock that is set: nothing is lost, doubled or mixed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from itertools import pairwise

import pytest

from pellucid.collector import Collector, Slow


class Monotonic:
    """A clock for the collector that nobody sets."""

    def now_ns(self):
        """Nanoseconds since some moment."""
        return time.monotonic_ns()


PROCESS = """
analytics = host.open(arguments["url"], batch_count=20, batch_age_s=0.5)
until(lambda: analytics.decision.mode is Mode.ON)
tell("ready")
sys.stdin.readline()
for number in range(arguments["first"], arguments["first"] + 150):
    assert analytics.record(Opened(n=number))
    time.sleep(0.002)
tell("done")
sys.stdin.readline()
tell(analytics.health().recorded)
analytics.close()
"""


def test_eight_processes_share_one_folder(host, until, numbers):
    """All record and upload at once: each event arrives once, and never are two requests on their way at a time."""
    with Collector(faults=[Slow(before_s=0.01)], clock=Monotonic()) as collector:
        children = [host.start(PROCESS, url=collector.url, first=1000 * place) for place in range(8)]
        for child in children:
            assert b'"ready"\n' == child.stdout.readline()
        for child in children:
            child.stdin.write(b"\n")
            child.stdin.flush()
        for child in children:
            assert b'"done"\n' == child.stdout.readline()
        until(lambda: collector.counts.events >= 1200)
        until(lambda: host.all_are("sent", 1200))
        recorded = []
        for child in children:
            said, talk = child.communicate(b"\n", timeout=60)
            assert (0, b"") == (child.returncode, talk)
            recorded.append(json.loads(said))
        moments = [received.at_ns for received in collector.requests]
        assert min(after - before for before, after in pairwise(moments)) >= 10_000_000
        found = numbers(collector.bodies)
    expected = [1000 * place + number for place in range(8) for number in range(150)]
    assert [150] * 8 == recorded
    assert expected == sorted(found)
    assert host.all_are("sent", 1200)
    assert host.is_verified()
    assert 8 == len(host.ledger.sessions())


FORKED = """
analytics = host.open(arguments["url"], batch_age_s=0.2)
until(lambda: analytics.decision.mode is Mode.ON)
stop = threading.Event()
counts = [0, 0]

def work(place):
    while not stop.is_set():
        assert analytics.record(Opened(n=place * 100_000 + counts[place]))
        counts[place] += 1
        time.sleep(0.0005)

threads = [threading.Thread(target=work, args=(place,)) for place in range(2)]
for thread in threads:
    thread.start()
children = []
for child in range(arguments["forks"]):
    time.sleep(0.02)
    pid = os.fork()
    if pid == 0:
        try:
            done = [analytics.record(Opened(n=1_000_000 + child * 1000 + number)) for number in range(20)]
            analytics.flush()
            analytics.close()
        finally:
            os._exit(0 if all(done) else 1)
    children.append(pid)
assert [0] * len(children) == [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]
stop.set()
for thread in threads:
    thread.join()
total = sum(counts) + 20 * len(children)
until(lambda: host.all_are("sent", total))
analytics.close()
tell([counts, total])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_host_with_threads_forks(host, collector, numbers):
    """While it records, reports and uploads: each child has a session of its own, and nothing is sent twice."""
    ((counts, total),) = host.run(FORKED, url=collector.url, forks=12)
    expected = [place * 100_000 + number for place in range(2) for number in range(counts[place])]
    expected += [1_000_000 + child * 1000 + number for child in range(12) for number in range(20)]
    assert sorted(expected) == sorted(numbers(collector.bodies))
    assert total == len(expected)
    assert 13 == len(host.ledger.sessions())
    assert host.is_verified()


POOL = """
import multiprocessing
analytics = host.open(arguments["url"], batch_age_s=0.2)
until(lambda: analytics.decision.mode is Mode.ON)

def work(number):
    return analytics.record(Opened(n=number))

assert analytics.record(Opened(n=999_999))
with multiprocessing.get_context("fork").Pool(4) as pool:
    assert all(pool.map(work, range(400), chunksize=5))
    pool.close()
    pool.join()
until(lambda: host.all_are("sent", 401))
analytics.close()
tell(len(host.ledger.sessions()))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_pool_of_forked_processes(host, collector, numbers):
    """They end without a word, as such a pool does; what they recorded is found by the one that is left."""
    (sessions,) = host.run(POOL, url=collector.url)
    assert [*range(400), 999_999] == sorted(numbers(collector.bodies))
    assert 2 <= sessions <= 5


THREADS = """
analytics = host.open(arguments["url"], batch_count=500, batch_age_s=0.5)
until(lambda: analytics.decision.mode is Mode.ON)
sys.setswitchinterval(0.0001)

def once(number):
    analytics.record(Opened(n=number))

def often(place):
    for number in range(100):
        analytics.record(Opened(n=100_000 + place * 100 + number, text="x" * number))

for start in range(0, arguments["short"], 100):
    threads = [threading.Thread(target=once, args=(number,)) for number in range(start, start + 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
threads = [threading.Thread(target=often, args=(place,)) for place in range(64)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
analytics.flush()
until(lambda: host.all_are("sent", arguments["short"] + 6400))
tell([analytics.health().recorded, analytics.health().refused, analytics.health().dropped])
analytics.close()
"""


def test_ten_thousand_records_of_as_many_threads(host, collector, numbers):
    """Short ones that record once, and 64 at the same time: all lines are there, whole, under uuids of their own."""
    (told,) = host.run(THREADS, url=collector.url, short=4000)
    assert [10_400, {}, 0] == told
    found = numbers(collector.bodies)
    assert [*range(4000), *range(100_000, 106_400)] == sorted(found)
    assert 10_400 == len(set(collector.uuids))
    assert host.is_verified()


def test_a_folder_that_is_removed_under_our_feet(host, collector, until, numbers):
    """While it records and uploads: what was deleted stays deleted, and what comes after it arrives."""
    with host.open(collector.url, batch_age_s=0.2) as analytics:
        number = 0

        def record():
            nonlocal number
            number += 1
            return analytics.record(host.Opened(n=number))

        for _ in range(6):
            for _ in range(20):
                assert record() is True
                time.sleep(0.002)
            shutil.rmtree(host.ledger.root, ignore_errors=True)
            for _ in range(5):
                assert record() is True  # it cannot know yet
        until(lambda: record() and host.ledger.root.joinpath("receipts").is_dir())
        first = number
        for _ in range(20):
            assert record() is True

        def is_done():
            analytics.flush()
            return set(range(first, number + 1)) <= set(numbers(collector.bodies))

        until(is_done)
        until(lambda: host.all_are("sent", len(host.states())))
        assert () == analytics.health().troubles
        lost = sum(analytics.health().refused.values())
    found = numbers(collector.bodies)
    assert len(found) == len(set(found))
    assert len(found) + lost <= number
    assert host.is_verified()


def test_a_clock_that_is_set_back(host, collector, until, numbers):
    """By an hour, with something queued, sealed, and waiting for its next try: nothing waits until it is there again."""
    from pellucid.collector import Answer

    with host.open(collector.url, batch_age_s=20.0, review_s=20.0) as analytics:
        collector.set_faults(Answer(status=503, times=1))
        analytics.record(host.Opened(n=1))
        analytics.flush()
        until(lambda: "sealed" in host.kinds())
        analytics.record(host.Opened(n=2))
        until(lambda: "failed" in host.kinds())
        begun_s = time.monotonic()
        host.clock.back_s = 3600.0  # three minutes of this test's
        analytics.record(host.Opened(n=3))
        until(lambda: host.all_are("sent", 3))
        assert time.monotonic() - begun_s < 60
    assert [1, 2, 3] == sorted(numbers(collector.bodies))
    assert host.is_verified()


SET_BACK = """
class Wrong(parts.Hurried):
    def now_ns(self):
        return arguments["now_ns"] + (time.monotonic_ns() - begun_ns) * parts.SPEED

begun_ns = time.monotonic_ns()
analytics = host.open(arguments["url"], clock=Wrong(), batch_age_s=1.0)
until(lambda: analytics.decision.mode is Mode.ON)
done = [analytics.record(Opened(n=number)) for number in range(arguments["first"], arguments["first"] + 5)]
until(lambda: not [word for word in host.states().values() if word != "sent"])
analytics.close()
tell([done, analytics.health().troubles])
"""


def test_processes_that_do_not_agree_on_the_time(host, collector, until, numbers):
    """One lives in 1970, one before it, one in the far future, one at a leap second's midnight: all of it arrives."""
    moments = {
        "now": 1_795_521_600_000_000_000,
        "the epoch": 5,
        "before it": -86_400_000_000_000 * 365,
        "far ahead": 9_000_000_000_000_000_000,
        "midnight": 1_483_228_799_999_000_000,
    }
    for place, now_ns in enumerate(moments.values()):
        if now_ns <= 0:
            (told,) = host.run(SET_BACK, url=collector.url, now_ns=now_ns, first=place * 10)
            assert [[True] * 5, []] == told
            continue
        clock = type(host.clock)()
        clock.back_s = (clock.now_ns() - now_ns) / 1e9
        with host.open(collector.url, clock=clock) as analytics:
            assert all(analytics.record(host.Opened(n=place * 10 + number)) for number in range(5))

            def is_done(analytics=analytics):
                analytics.flush()
                return set(host.states().values()) <= {"sent"}

            until(is_done)
            assert () == analytics.health().troubles
    expected = [place * 10 + number for place in range(len(moments)) for number in range(5)]
    assert expected == sorted(numbers(collector.bodies))
    assert host.is_verified()


STOPPED = """
from filelock import FileLock
with FileLock(arguments["lock"]):
    tell("holds")
    os.kill(os.getpid(), signal.SIGSTOP)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process like that")
def test_a_process_that_is_stopped_holds_up_no_other(host, collector, until, numbers):
    """It was about to write to our session when somebody pressed Ctrl-Z: we record on, and a no is obeyed at once."""
    with host.open(collector.url, batch_age_s=1e6) as analytics:
        assert analytics.record(host.Opened(n=0)) is True
        until(lambda: host.all_are("queued", 1))
        (entry,) = host.ledger.sessions()
        child = host.start(STOPPED, lock=str(entry.receipts.with_suffix(".lock")))
        assert b'"holds"\n' == child.stdout.readline()
        for number in range(1, 50):
            assert analytics.record(host.Opened(n=number)) is True
            time.sleep(0.01)
        begun_s = time.monotonic()
        host.consent().set_mode(host.Mode.OFF)
        until(lambda: analytics.decision.mode is host.Mode.OFF)
        assert analytics.record(host.Opened(n=50)) is False
        assert time.monotonic() - begun_s < 8  # a second is promised; the machine that tests may be busy
        child.send_signal(signal.SIGCONT)
        until(lambda: not host.states())
    assert [] == numbers(collector.bodies)
