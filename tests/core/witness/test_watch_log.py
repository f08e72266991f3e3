"""Writing down when an app was watched."""

from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from pellucid.errors import LedgerError
from pellucid.witness.beats import Beat, Doing
from pellucid.witness.watch_log import WatchLog
from pellucid.witness.watched import WATCHED_FILE, After, read_stretches

S = 1_000_000_000
BEGUN_NS = 1_764_225_626 * S


def beat(at_s, *, doing=Doing.WATCHING, passed_s=None, asleep_s=0):
    """A sign of life so many seconds after the beginning."""
    return Beat(
        at_ns=BEGUN_NS + round(at_s * S),
        monotonic_s=at_s if passed_s is None else passed_s,
        asleep_ns=asleep_s * S,
        doing=doing,
    )


@pytest.fixture
def log(tmp_path):
    log = WatchLog(tmp_path)
    yield log
    log.close()


@pytest.fixture
def written(tmp_path):
    """What stands on disk: beginning, end, what was done and what came before, in seconds."""
    return lambda: [
        ((each.from_ns - BEGUN_NS) / S, (each.to_ns - BEGUN_NS) / S, each.doing.value, each.after.value)
        for each in read_stretches(tmp_path)
    ]


def test_one_stretch_is_one_line(log, written, tmp_path):
    """Signs of life move its end; the file does not grow."""
    log.take(beat(0))
    size = (tmp_path / WATCHED_FILE).stat().st_size
    for second in range(5, 5_000, 5):
        log.take(beat(second))
    assert [(0, 4_995, "watching", "start")] == written()
    assert size == (tmp_path / WATCHED_FILE).stat().st_size


def test_a_killed_witness_leaves_its_last_beat(log, written, tmp_path):
    """Nothing has to be written at the end; the next one begins a line of its own."""
    log.take(beat(0))
    log.take(beat(5))
    following = WatchLog(tmp_path)
    following.take(beat(60))
    following.close()
    assert [(0, 5, "watching", "start"), (60, 60, "watching", "start")] == written()


def test_a_sleep_begins_a_new_stretch(log, written):
    """The machine slept for an hour: what lies between the last sign of life and the next was not watched."""
    log.take(beat(0))
    log.take(beat(5))
    log.take(beat(3_610, passed_s=10, asleep_s=3_600))
    log.take(beat(3_615, passed_s=15, asleep_s=3_600))
    assert [(0, 5, "watching", "start"), (3_610, 3_615, "watching", "sleep")] == written()


def test_a_long_silence_begins_a_new_stretch(log, written):
    """A witness that was stopped did not look, though it was never gone."""
    log.take(beat(0))
    log.take(beat(120))
    assert [(0, 0, "watching", "start"), (120, 120, "watching", "stall")] == written()


def test_a_clock_that_is_put_forward_is_no_gap(log, written):
    """The time of day jumped; the time passed did not."""
    log.take(beat(0))
    log.take(beat(100_000, passed_s=5))
    assert [(0, 100_000, "watching", "start")] == written()


def test_a_clock_that_is_put_back_begins_a_new_stretch(log, written):
    """No stretch ends before it begins."""
    log.take(beat(0))
    log.take(beat(5))
    log.take(beat(3, passed_s=10))
    log.take(beat(8, passed_s=15))
    assert [(0, 5, "watching", "start"), (3, 8, "watching", "change")] == written()


def test_not_being_able_to_look_is_a_stretch_of_its_own(log, written):
    """It begins where the one before it ends."""
    log.take(beat(0))
    log.take(beat(7, doing=Doing.BLIND))
    log.take(beat(12, doing=Doing.BLIND))
    log.take(beat(20))
    assert [
        (0, 7, "watching", "start"),
        (7, 20, "blind", "change"),
        (20, 20, "watching", "change"),
    ] == written()


def test_copied_lines_are_counted(log, tmp_path):
    """In the stretch that lasts; before there is one, nothing is copied."""
    log.count(3, BEGUN_NS)
    log.take(beat(0))
    log.count(2, BEGUN_NS + S)
    log.count(0, BEGUN_NS + 2 * S)
    log.count(5, BEGUN_NS + 3 * S)
    log.take(beat(5))
    (stretch,) = read_stretches(tmp_path)
    assert (7, BEGUN_NS + 3 * S) == (stretch.copied, stretch.last_ns)


def test_a_torn_line_spoils_nothing(tmp_path, written):
    """After a power cut in the middle of a line, the next stretch stands on a line of its own."""
    (tmp_path / WATCHED_FILE).write_bytes(b'{"from":"2025-11')
    log = WatchLog(tmp_path)
    log.take(beat(5))
    log.take(beat(10))
    log.close()
    assert [(5, 10, "watching", "start")] == written()


def test_a_long_history_loses_its_older_half(tmp_path):
    """It never takes more than about a megabyte; what is kept is the newest."""
    log = WatchLog(tmp_path)
    log.take(beat(0))
    log.close()
    line = (tmp_path / WATCHED_FILE).read_bytes()
    (tmp_path / WATCHED_FILE).write_bytes(line * ((1 << 20) // len(line) + 1))
    log = WatchLog(tmp_path)
    log.take(beat(100))
    log.close()
    assert (tmp_path / WATCHED_FILE).stat().st_size < (1 << 19) + 2 * len(line)
    last = read_stretches(tmp_path)[-1]
    assert (BEGUN_NS + 100 * S, After.START) == (last.from_ns, last.after)


def test_only_the_owner_can_read_it(log, tmp_path):
    """When somebody was at work is nobody else's business."""
    log.take(beat(0))
    assert 0o600 == stat.S_IMODE((tmp_path / WATCHED_FILE).stat().st_mode)


def test_what_cannot_be_written_is_an_error_and_tried_again(tmp_path, written):
    """The next sign of life makes up for it."""
    (tmp_path / WATCHED_FILE).mkdir()
    log = WatchLog(tmp_path)
    with pytest.raises(LedgerError, match=r"watched\.ndjson"):
        log.take(beat(0))
    (tmp_path / WATCHED_FILE).rmdir()
    log.take(beat(5))
    log.close()
    log.close()
    assert [(5, 5, "watching", "start")] == written()


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from pellucid.errors import LedgerError
from pellucid.witness.beats import Beat, Doing
from pellucid.witness.watch_log import WatchLog
from pellucid.witness.watched import WATCHED_FILE

root = Path(sys.argv[1])
size = (root / WATCHED_FILE).stat().st_size
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50, hard))
log = WatchLog(root)
beat = Beat(at_ns=2 * 10**18, monotonic_s=1.0, asleep_ns=0, doing=Doing.WATCHING)
try:
    log.take(beat)
except LedgerError:
    assert (root / WATCHED_FILE).stat().st_size == size
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    log.take(beat)
    print("ok")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit for the size of files")
def test_a_full_disk_leaves_no_half_line(log, tmp_path, written):
    """What could be written of it is cut off again, so that the next line is whole."""
    log.take(beat(0))
    ended = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert ("ok\n", "") == (ended.stdout, ended.stderr)
    assert [0, (2 * 10**18 - BEGUN_NS) / S] == [begun for begun, *_ in written()]
