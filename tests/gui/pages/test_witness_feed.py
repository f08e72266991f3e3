"""The witness's feed: starts the real one, says how it is, and ends what it started."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

import psutil
import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import WitnessStatus
from pellucid.witness.gaps import Gap, Watched, Why
from pellucid_gui.pages.witness_feed import WitnessFeed, witness_words


@pytest.fixture
def feed(folders, tasks):
    """A feed that has started nothing yet."""
    made = WitnessFeed(shown=folders.shown, tasks=tasks, clock=SystemClock())
    yield made
    made.close()


def process_of(words) -> psutil.Process:
    """The witness that the words speak of."""
    return psutil.Process(int(words.tip.split()[1]))


def children() -> set[int]:
    """The witnesses that this process has started and not ended."""
    found = set()
    for child in psutil.Process().children():
        with contextlib.suppress(
            psutil.NoSuchProcess
        ):  # one that has ended, and that nobody asked for its end yet
            if "watch" in child.cmdline():
                found.add(child.pid)
    return found


def test_a_witness_runs_as_long_as_the_feed(folders, feed, until):
    """It is started, told, and ended with the feed."""
    words = []
    feed.changed.connect(words.append)
    feed.watch(folders.data_dir)
    until(lambda: bool(words) and words[-1].watching)
    assert words[-1].text.startswith("Watching since ")
    witness = process_of(words[-1])
    assert witness.pid in children()
    assert feed.is_ours
    feed.close()
    assert not feed.is_ours
    until(lambda: not witness.is_running())


def test_a_witness_that_dies_is_started_again(folders, feed, until):
    """After `kill -9` there is another one."""
    words = []
    feed.changed.connect(words.append)
    feed.watch(folders.data_dir)
    until(lambda: bool(words) and words[-1].watching)
    first = process_of(words[-1])
    os.kill(first.pid, signal.SIGKILL)
    until(lambda: not psutil.pid_exists(first.pid) or first.status() == psutil.STATUS_ZOMBIE)
    feed.look()
    until(lambda: any(not each.watching for each in words) and words[-1].watching)
    assert first.pid != process_of(words[-1]).pid


def test_a_feed_that_closes_while_the_witness_starts_leaves_none(folders, tasks, until):
    """Whatever is just being started ends too."""
    before = children()
    feed = WitnessFeed(shown=folders.shown, tasks=tasks, clock=SystemClock())
    feed.watch(folders.data_dir)
    feed.close()
    until(lambda: tasks.idle)
    until(lambda: children() <= before)


def test_its_state_in_words():
    """Watching, watching elsewhere, in trouble, and not at all."""
    here = Path("/data")
    status = WitnessStatus(pid=7, since_ns=1_795_449_914_000_000_000, backend="inotify", data_dir=here)
    assert ("Watching since 16:05", True) == (
        witness_words(status, here).text,
        witness_words(status, here).watching,
    )
    assert "by what the kernel tells (inotify)" in witness_words(status, here).tip
    assert not witness_words(status, Path("/other")).watching
    assert ("Not running", "It has ended") == (
        witness_words(None, here, reason="It has ended").text,
        witness_words(None, here, reason="It has ended").trouble,
    )


def test_a_witness_of_another_day_says_which():
    """A service may have watched for months."""
    begun_ns = 1_795_449_914_000_000_000
    status = WitnessStatus(pid=7, since_ns=begun_ns, backend="polling", data_dir=Path("/data"))
    words = witness_words(status, Path("/data"), now_ns=begun_ns + 86_400 * 10**9)
    assert "Watching since 2026-11-23 16:05" == words.text


@pytest.mark.parametrize(
    ("gaps", "copied", "expected"),
    [
        (0, 1, ["First watched 2026-11-23 16:05, without a gap since.", "Copied 1 event."]),
        (1, 0, ["First watched 2026-11-23 16:05, with 1 gap since.", "Copied 0 events."]),
        (2, 1_204, ["First watched 2026-11-23 16:05, with 2 gaps since.", "Copied 1,204 events."]),
    ],
)
def test_what_came_of_watching_is_remembered(gaps, copied, expected):
    """Since when, how often nobody did, and how much was copied: also where nobody watches now."""
    since_ns = 1_795_449_914_000_000_000
    gap = Gap(from_ns=since_ns + 1, to_ns=since_ns + 2, why=Why.ASLEEP)
    known = Watched(gaps=(gap,) * gaps, since_ns=since_ns, copied=copied, last_copy_ns=None)
    assert expected == witness_words(None, Path("/data"), known=known).tip.splitlines()[1:]


def test_the_window_tells_it_of_the_real_witness(folders, feed, until):
    """Once a witness runs, its tip says how it looks and since when anybody did."""
    words = []
    feed.changed.connect(words.append)
    feed.watch(folders.data_dir)
    until(lambda: bool(words) and words[-1].watching)
    feed.look()
    until(lambda: "First watched" in words[-1].tip)
    assert "It follows the folder by " in words[-1].tip
