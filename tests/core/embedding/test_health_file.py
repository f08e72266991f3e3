"""What goes wrong is found by the window, whatever becomes of the program or the disk."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys

import pytest

from pellucid.embedding.health_file import HealthFile, HealthNote, forget_old, read_health

NOW_NS = 1_795_521_600_000_000_000


def note(**changes):
    values = {"pid": 71, "at_ns": NOW_NS, "recorded": 3}
    return HealthNote(**(values | changes))


@pytest.fixture
def root(tmp_path):
    return tmp_path / "data"


def file(root, pid=71, started_ns=5):
    return HealthFile(root, pid=pid, started_ns=started_ns)


def test_what_is_told_is_read(root):
    """All of it, by whoever looks."""
    told = note(refused={"ViewerOpened has colour": 3}, dropped=12, troubles=("The disk is full",))
    file(root).tell(told)
    assert (told,) == read_health(root)
    assert not told.is_well


def test_the_last_word_comes_first(root):
    """Of several programs."""
    file(root, pid=1).tell(note(pid=1))
    file(root, pid=2).tell(note(pid=2, at_ns=NOW_NS + 1))
    assert [2, 1] == [found.pid for found in read_health(root)]


def test_only_the_person_can_read_it(root):
    """As all that is ours."""
    file(root).tell(note())
    (path,) = (root / "health").iterdir()
    assert (0o600, 0o700) == (stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode))


def test_the_same_again_is_not_written(root):
    """A count of what went well may be old; a host that is well causes no writes."""
    health = file(root)
    health.tell(note())
    (path,) = (root / "health").iterdir()
    os.utime(path, ns=(0, 0))
    health.tell(note(recorded=4, at_ns=NOW_NS + 1))
    assert 0 == path.stat().st_mtime_ns
    health.tell(note(recorded=4, at_ns=NOW_NS + 1, dropped=1))
    assert 1 == read_health(root)[0].dropped


def test_who_is_well_leaves_nothing(root):
    """At the end of the program."""
    health = file(root)
    health.tell(note())
    health.withdraw()
    assert not (root / "health").exists()


def test_who_is_not_well_leaves_the_note(root):
    """The person may look after the program has ended."""
    health = file(root)
    health.tell(note(dropped=1))
    health.withdraw()
    assert 1 == len(read_health(root))


def test_withdrawing_what_was_never_told_is_harmless(root):
    """A program that recorded nothing makes no file."""
    file(root).withdraw()
    assert not root.exists()


def test_a_full_disk_still_takes_the_words(root):
    """They go where the first ones were: here a limit lets no file grow, as a full disk lets none."""
    code = """
import resource, signal, sys
from pathlib import Path
from pellucid.embedding.health_file import HealthFile, HealthNote
health = HealthFile(Path(sys.argv[1]), pid=71, started_ns=5)
health.tell(HealthNote(pid=71, at_ns=1, recorded=1))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
health.tell(HealthNote(pid=71, at_ns=2, recorded=1, dropped=7, troubles=("The disk is full",)))
"""
    pytest.importorskip("resource", reason="the system has no such limit")
    subprocess.run([sys.executable, "-c", code, str(root)], check=True)
    assert [7] == [found.dropped for found in read_health(root)]


def test_much_to_tell_is_cut_to_what_fits(root):
    """The commonest reasons first; never more than the file has room for."""
    refused = {f"{number}{'ü' * 300}": number for number in range(1, 40)}
    file(root).tell(note(refused=refused, troubles=tuple("ß" * 500 for _ in range(20))))
    (found,) = read_health(root)
    assert 39 == max(found.refused.values())
    (path,) = (root / "health").iterdir()
    assert 4096 == path.stat().st_size


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"\xff",
        json.dumps(
            {"pid": 1, "at": "yesterday", "recorded": 0, "refused": {}, "dropped": 0, "troubles": []}
        ).encode(),
    ],
)
def test_what_cannot_be_read_says_nothing(root, content):
    """Somebody else's file, or one that is being overwritten."""
    (root / "health").mkdir(parents=True)
    (root / "health" / "1-1.json").write_bytes(content)
    assert () == read_health(root)


def test_a_ledger_that_cannot_be_written_is_no_fault(root):
    """Nobody could be told."""
    root.write_text("a file where the folder should be")
    file(root).tell(note(dropped=1))
    assert () == read_health(root)


def test_old_notes_go(root):
    """After a month, and beyond a hundred the oldest; so does what cannot be read."""
    for number in range(105):
        file(root, pid=number).tell(note(pid=number, at_ns=NOW_NS + number, dropped=1))
    file(root, pid=999).tell(note(pid=999, at_ns=NOW_NS - 31 * 86_400 * 1_000_000_000, dropped=1))
    (root / "health" / "odd.json").write_text("?")
    forget_old(root, now_ns=NOW_NS)
    assert set(range(5, 105)) == {found.pid for found in read_health(root)}
    assert not (root / "health" / "odd.json").exists()
