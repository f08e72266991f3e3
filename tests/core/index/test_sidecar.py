"""Tests of pellucid.index.sidecar: the cache saves time and can do nothing else, in whatever state it is."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import LedgerError
from pellucid.index import sidecar
from pellucid.ledger.receipts import ReceiptKind
from pellucid.lines import Line
from pellucid.state import State

COLUMNS = ("time_ns", "state", "klass", "session", "segment", "offset", "length", "flags", "line")


def _filled(files, tools):
    files.open_receipt("s0", "true name", "/app/true name.json")
    for number in range(1, 4):
        names = [f"n{number}-{line}" for line in range(5)]
        files.write("s0", b"".join(tools.usual(name) + b"\n" for name in names), number)
    files.write(
        "s1", tools.usual("é") + b"\ngarbage\n   \n" + tools.usual(time="3000-01-01T00:00:00Z") + b"\n"
    )
    files.receipt("s0", ReceiptKind.RELEASED, 2, 6)
    files.receipt("s0", ReceiptKind.RELEASED, 14, 20)
    files.purge("s0", 1)
    files.settle()


def _same(files, left, right):
    assert left.count == right.count
    assert list(left.sessions) == list(right.sessions)
    assert all(left.source(number) == right.source(number) for number in range(len(left.sessions)))
    for name in COLUMNS:
        if name != "klass":
            assert (getattr(left, name) == getattr(right, name)).all(), name


def test_a_reopened_index_is_what_a_fresh_one_is(files, tools, tmp_path):
    """Every column comes back from the cache as it was read from the log."""
    _filled(files, tools)
    fresh = files.open(tmp_path / "cache")
    fresh.save()
    assert None is not sidecar.load(tmp_path / "cache")
    again = files.open(tmp_path / "cache")
    _same(files, fresh, again)
    assert (fresh.klass == again.klass).all()
    assert list(fresh.classes) == list(again.classes)
    tools.assert_agrees(files, again)


def test_unchanged_segments_are_not_read_again(files, tools, tmp_path):
    """What the cache knows is taken from it: the log is not even looked into."""
    _filled(files, tools)
    index = files.open(tmp_path / "cache")
    index.save()
    path = files.segment("s0", 2)
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"n2-1", b"XXXX"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    again = files.open(tmp_path / "cache")
    assert (index.klass == again.klass).all()


def test_what_is_younger_than_the_cache_is_read_again(files, tools, tmp_path):
    """A segment that changed in the same instant as the cache was written may differ without a new time."""
    _filled(files, tools)
    path = files.segment("s0", 2)
    index = files.open(tmp_path / "cache")
    now = files.ledger.clock.now_ns()
    os.utime(path, ns=(now, now))
    index = files.open(tmp_path / "cache")
    index.save()
    path.write_bytes(path.read_bytes().replace(b"n2-1", b"XXXX"))
    os.utime(path, ns=(now, now))
    again = files.open(tmp_path / "cache")
    assert ("Append", "XXXX") in again.classes
    tools.assert_agrees(files, again)


CHANGES = st.lists(
    st.sampled_from(["append", "segment", "release", "purge", "forget", "replace", "new", "receipts"]),
    max_size=5,
)


@given(changes=CHANGES)
def test_whatever_happened_since_a_reopened_index_is_right(tools, changes):
    """Appends, receipts, purges, lost sessions and rewritten files between two starts are all noticed."""
    with tempfile.TemporaryDirectory() as folder:
        files, cache = tools.LedgerFiles(Path(folder) / "ledger"), Path(folder) / "cache"
        _filled(files, tools)
        files.open(cache).save()
        for position, change in enumerate(changes):
            _change(files, tools, change, position)
        again = files.open(cache)
        tools.assert_agrees(files, again)
        _same(files, files.open(), again)
        again.save()
        tools.assert_agrees(files, files.open(cache))


def _change(files, tools, change, position):
    there = files.segment("s0", 3).exists()
    match change:
        case "append":
            files.write("s0", tools.usual(f"more-{position}") + b"\n", 3)
        case "segment":
            files.write("s0", tools.usual(f"more-{position}") + b"\n", 4 + position)
        case "release":
            files.receipt("s0", ReceiptKind.RELEASED, 0, position)
        case "purge" if there:
            files.purge("s0", 0, 3)
        case "forget":
            for path in files.segment("s1").parent.iterdir():
                path.unlink()
        case "replace" if there:
            path = files.segment("s0", 3)
            content = path.read_bytes()
            path.unlink()
            path.write_bytes(tools.usual("another") + b"\n" + content)
        case "new":
            files.write(f"t{position}", tools.usual("new") + b"\n")
        case "receipts":
            path = files.root / "receipts" / "s0.ndjson"
            path.write_bytes(path.read_bytes().split(b"\n")[0] + b"\n")


@given(choice=st.data())
def test_a_cache_damaged_at_any_byte_is_passed_over(tools, choice):
    """One wrong, missing or additional byte anywhere, and everything is read from the log again."""
    with tempfile.TemporaryDirectory() as folder:
        files, cache = tools.LedgerFiles(Path(folder) / "ledger"), Path(folder) / "cache"
        _filled(files, tools)
        files.open(cache).save()
        path = cache / sidecar.FILE_NAME
        content = bytearray(path.read_bytes())
        at = choice.draw(st.integers(0, len(content) - 1))
        match choice.draw(st.sampled_from(["change", "cut", "zero the rest"])):
            case "change":
                content[at] ^= choice.draw(st.integers(1, 255))
            case "cut":
                del content[at:]
            case _:
                content[at] ^= 1
                content[at + 1 :] = bytes(len(content) - at - 1)
        path.write_bytes(content)
        assert None is sidecar.load(cache)
        tools.assert_agrees(files, files.open(cache))


def test_a_foreign_cache_is_passed_over(files, tools, tmp_path):
    """A folder or another program's file in its place, or a cache of another version, is no cache."""
    _filled(files, tools)
    cache = tmp_path / "cache"
    files.open(cache).save()
    path = cache / sidecar.FILE_NAME
    path.write_bytes(path.read_bytes().replace(b"COLUMNS 2", b"COLUMNS 1", 1))
    assert None is sidecar.load(cache)
    path.unlink()
    path.mkdir()
    assert None is sidecar.load(cache)
    tools.assert_agrees(files, files.open(cache))
    with pytest.raises(LedgerError, match="columns"):
        files.open(cache).save()
    assert [path] == list(cache.iterdir())


def test_a_cache_of_another_ledger_gives_nothing_away(files, tools, tmp_path):
    """The marks of the segments say that they are others, though names and sizes are alike."""
    _filled(files, tools)
    files.open(tmp_path / "cache").save()
    other = tools.LedgerFiles(tmp_path / "other")
    other.write(
        "s1", b"".join(path.read_bytes() for path in [files.segment("s1")]).replace(b"garbage", b"GARBAGE")
    )
    tools.assert_agrees(other, other.open(tmp_path / "cache"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_only_the_owner_can_read_the_cache(files, tools, tmp_path):
    """Names of events are nobody else's business, whatever the umask says."""
    _filled(files, tools)
    old = os.umask(0)
    try:
        files.open(tmp_path / "cache").save()
    finally:
        os.umask(old)
    assert 0o700 == stat.S_IMODE((tmp_path / "cache").stat().st_mode)
    assert [0o600] == [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "cache").iterdir()]


def test_live_lines_are_not_kept(files, tools, tmp_path):
    """The cache knows the ledger only; after a restart live lines come from the app's own file again."""
    _filled(files, tools)
    index = files.open(tmp_path / "cache")
    known = index.count
    index.add_live("s1", Path("/app/s1.json"), [Line(offset=0, raw=tools.usual("live"))])
    files.write("s1", tools.usual("late") + b"\n")
    index.refresh("s1")
    index.save()
    again = files.open(tmp_path / "cache")
    assert known + 1 == again.count
    tools.assert_agrees(files, again)


def test_a_purge_leaves_no_trace_in_the_next_cache(files, tools, tmp_path):
    """Name and time of a purged event are gone from the cache that is written after it."""
    time_ns = 1_614_834_367_891_234_567
    files.write(
        "s",
        tools.usual("before") + b"\n" + tools.usual("marker", time="2021-03-04T05:06:07.891234567Z") + b"\n",
    )
    files.settle()
    index = files.open(tmp_path / "cache")
    index.save()
    content = (tmp_path / "cache" / sidecar.FILE_NAME).read_bytes()
    assert b"marker" in content
    assert np.int64(time_ns).tobytes() in content
    files.purge("s", 1)
    index.refresh("s")
    index.save()
    content = (tmp_path / "cache" / sidecar.FILE_NAME).read_bytes()
    assert b"marker" not in content
    assert np.int64(time_ns).tobytes() not in content


def test_an_unchanged_cache_is_not_written_again(files, tools, tmp_path):
    """Whoever opens and closes the window leaves the cache alone; one receipt or line more, and it is renewed."""
    _filled(files, tools)
    path = tmp_path / "cache" / sidecar.FILE_NAME
    first = files.open(tmp_path / "cache")
    first.save()
    os.utime(path, ns=(1, 1))
    first.save()
    again = files.open(tmp_path / "cache")
    again.save()
    again.refresh("s0")
    again.save()
    assert 1 == path.stat().st_mtime_ns
    files.receipt("s0", ReceiptKind.RELEASED, 0, 0)
    again.refresh("s0")
    again.save()
    assert 1 != path.stat().st_mtime_ns
    os.utime(path, ns=(1, 1))
    files.write("s1", tools.usual("late") + b"\n")
    files.open(tmp_path / "cache").save()
    assert 1 != path.stat().st_mtime_ns


def test_a_cache_that_was_written_too_early_is_written_again(files, tools, tmp_path):
    """What had changed just before the cache was written is read again, until a later cache can be trusted."""
    _filled(files, tools)
    path = tmp_path / "cache" / sidecar.FILE_NAME
    now = files.ledger.clock.now_ns()
    os.utime(files.segment("s0", 2), ns=(now, now))
    files.open(tmp_path / "cache").save()
    os.utime(path, ns=(1, 1))
    files.open(tmp_path / "cache").save()
    assert 1 != path.stat().st_mtime_ns


@given(changes=CHANGES)
def test_the_order_of_time_that_a_cache_gives_is_the_right_one(tools, changes):
    """Whatever happened since: either it is not given, or it is what sorting would give; and it is given once."""
    with tempfile.TemporaryDirectory() as folder:
        files, cache = tools.LedgerFiles(Path(folder) / "ledger"), Path(folder) / "cache"
        _filled(files, tools)
        files.open(cache).save()
        for position, change in enumerate(changes):
            _change(files, tools, change, position)
        index = files.open(cache)
        order = index.take_time_order()
        assert None is index.take_time_order()
        assert order is not None or changes
        if order is not None:
            kept = order[index.state[order] != State.PURGED]
            events = np.flatnonzero(index.state != State.PURGED)
            assert events[np.argsort(index.time_ns[events], kind="stable")].tolist() == kept.tolist()


def test_no_order_of_time_is_given_once_anything_was_read_on(files, tools, tmp_path):
    """It holds for the moment of opening only."""
    _filled(files, tools)
    files.open(tmp_path / "cache").save()
    for follow in (
        lambda index: index.refresh("s0"),
        lambda index: index.add_live("s1", Path("/app/s1.json"), [Line(offset=0, raw=tools.usual("live"))]),
    ):
        index = files.open(tmp_path / "cache")
        follow(index)
        assert None is index.take_time_order()
