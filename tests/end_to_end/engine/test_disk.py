"""A disk that is full, read-only or slow to be written: the host is undisturbed, and nothing torn is ever sent."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from pellucid.ledger.segments import is_blank

FULL = """
analytics = host.open(arguments["url"], batch_age_s=0.1)
until(lambda: analytics.decision.mode is Mode.ON)
root = host.ledger.root
taken, longest_s, number = [], 0.0, 0

def record(count):
    global longest_s, number
    done = []
    for _ in range(count):
        begun_s = time.monotonic()
        done.append(analytics.record(Opened(n=number, text="x" * (number % 50))))
        longest_s = max(longest_s, time.monotonic() - begun_s)
        if done[-1]:
            taken.append(number)
        number += 1
    return done

def log():
    return next(root.glob("events/*/000001.ndjson")).stat().st_size

record(30)
until(lambda: host.all_are("sent", 30))
fill(log() + 400)
during = record(60)
trouble = analytics.health().troubles
refused = record(20)
empty()
until(lambda: any(record(1)))
after = record(20)
until(lambda: not analytics.health().troubles)
until(lambda: host.all_are("sent", len(taken)))
health = analytics.health()
analytics.close()
tell([taken, number, during.count(False), trouble, refused, after, health.dropped, health.refused, longest_s])
"""
LIMITED = """
def fill(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def empty():
    fill(resource.RLIM_INFINITY)
"""
STUFFED = """
def fill(_size):
    with open(host.home / "d" / "stuffing", "wb", buffering=0) as stuffing:
        try:
            while True:
                stuffing.write(b"x" * 4096)
        except OSError:
            pass

def empty():
    os.unlink(host.home / "d" / "stuffing")
"""


def check(host, collector, numbers, told):
    """Compare what the host was told with what arrived."""
    taken, asked, failed, trouble, refused, after, dropped, declined, longest_s = told
    assert failed > 0
    assert [False] * 20 == refused
    assert [True] * 20 == after
    assert trouble
    assert (asked - len(taken), {}) == (dropped, declined)
    assert longest_s < 5
    assert taken == sorted(
        set(numbers(collector.bodies))
    )  # an answer that could not be written down is got twice
    assert host.is_verified()
    lines = [raw for entry in host.ledger.sessions() for _, raw in host.ledger.lines(entry.folder)]
    assert taken == sorted(json.loads(raw)["props"]["n"]["Integer"] for raw in lines if not is_blank(raw))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_a_full_disk_stops_recording_and_it_resumes(host, collector, numbers):
    """What was taken arrives, what was not is counted and told, and the host goes on as if nothing were."""
    (told,) = host.run(LIMITED + FULL, url=collector.url)
    check(host, collector, numbers, told)


@pytest.fixture
def small_disk(host):
    """Put a small file system of its own under the app's folder, and take it away again."""
    folder = host.home / "d"
    folder.mkdir(exist_ok=True)
    mounted = shutil.which("mount") is not None and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k,mode=700", "pellucid-test", str(folder)],
        capture_output=True,
        check=False,
    )
    if not mounted or mounted.returncode:
        pytest.skip("no file system can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_small_file_system_is_full_and_then_is_not(small_disk, host, collector, numbers):
    """As above, with a real disk that has no room left; not even a receipt can be written then."""
    (told,) = host.run(STUFFED + FULL, url=collector.url)
    check(host, collector, numbers, told)


READ_ONLY = """
analytics = host.open(arguments["url"], batch_age_s=0.1)
until(lambda: analytics.decision.mode is Mode.ON)
done = [analytics.record(Opened(n=number)) for number in range(5)]
tell([done, analytics.health().troubles])
sys.stdin.readline()
number = 4
def record():
    global number
    number += 1
    return analytics.record(Opened(n=number))
until(record)
until(lambda: host.all_are("sent", 1))
until(lambda: not analytics.health().troubles)
tell([number, analytics.health().dropped, analytics.health().troubles])
analytics.close()
"""


def check_read_only(host, collector, numbers, *, make_writable):
    """Record against a folder that refuses, then let it be written."""
    child = host.start(READ_ONLY, url=collector.url)
    done, troubles = json.loads(child.stdout.readline())
    assert [False] * 5 == done
    assert any("Read-only" in each or "Permission" in each for each in troubles), troubles
    make_writable()
    child.stdin.write(b"\n")
    child.stdin.flush()
    number, dropped, troubles = json.loads(child.stdout.readline())
    assert (number, []) == (dropped, troubles)
    child.communicate(timeout=60)
    assert 0 == child.returncode
    assert [number] == numbers(collector.bodies)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(host, collector, numbers):
    """Recording does not begin, says so, and begins as soon as it may."""
    folder = host.home / "d"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o500)
    try:
        check_read_only(host, collector, numbers, make_writable=lambda: folder.chmod(0o700))
    finally:
        folder.chmod(0o700)


def test_a_file_system_that_is_read_only(small_disk, host, collector, numbers):
    """As above, with a disk that the system has made read-only."""

    def remount(mode):
        subprocess.run(["mount", "-o", f"remount,{mode}", str(small_disk)], check=True)

    remount("ro")
    check_read_only(host, collector, numbers, make_writable=lambda: remount("rw"))


STEADY = """
analytics = host.open(arguments["url"], clock=parts.SystemClock(), batch_age_s=1e6)
until(lambda: analytics.decision.mode is Mode.ON)
for number in range(150):
    analytics.record(Opened(n=number))
    time.sleep(0.01)
time.sleep(0.5)
os.kill(os.getpid(), signal.SIGKILL)
"""


def can_trace():
    """Whether a child of ours can be traced here."""
    if shutil.which("strace") is None:
        return False
    traced = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "true"],
        capture_output=True,
        timeout=30,
        check=False,
    )
    return traced.returncode == 0


def test_the_disk_is_never_far_behind(host, collector, tmp_path):
    """Each line is followed by an `fdatasync` of its log, a tenth of a second later at most; no line waits for one."""
    if not can_trace():
        pytest.skip("no process can be traced here")
    trace = tmp_path / "trace"
    from importlib import import_module

    parts = import_module(type(host).__module__)
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-ttt", "-y", "-s", "9", "-o", str(trace)]
    command += ["-e", "trace=write,fdatasync,fsync", sys.executable, "-P", "-c", parts.HOST + STEADY]
    arguments = [parts.__file__, str(host.home), json.dumps({"url": collector.url})]
    subprocess.run(command + arguments, capture_output=True, timeout=120, check=False)
    pattern = re.compile(r"^(\d+) +(\d+\.\d+) (write|fdatasync)\(\d+<[^>]*/events/[^>]*\.ndjson>")
    calls = [match for line in trace.read_text().splitlines() if (match := pattern.match(line))]
    written = [(float(each[2]), each[1]) for each in calls if each[3] == "write"]
    synced = [(float(each[2]), each[1]) for each in calls if each[3] == "fdatasync"]
    assert 150 == len(written)
    assert {thread for _, thread in written}.isdisjoint(thread for _, thread in synced)
    behind_s = [min((at for at, _ in synced if at > when), default=when + 99) - when for when, _ in written]
    # Tracing slows everything down; what counts is that the next one is never skipped.
    assert sorted(behind_s)[len(behind_s) // 2] < 0.15
    assert max(behind_s) < 2.0
    assert len(synced) >= 8
