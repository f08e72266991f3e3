"""The live view and its column cache: kept in a quiet moment, left alone if nothing changed, never believed blindly."""

from __future__ import annotations

import os

import pytest

from pellucid.index import sidecar

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
LONG_AGO_NS = 1_700_000_000_000_000_000


@pytest.fixture
def kept(world, line):
    """A ledger of three lines, the second of which is the earliest, old enough for a cache to be trusted."""
    world.write(SESSION, line(2), line(1), line(3))
    world.witness(SESSION)
    for path in world.ledger.root.rglob("*.ndjson"):
        os.utime(path, ns=(LONG_AGO_NS, LONG_AGO_NS))


def test_what_was_read_is_kept_while_the_window_is_open(kept, showing, tmp_path):
    """A program that is killed later has its cache all the same: it is written in the first quiet moment."""
    path = tmp_path / "cache" / sidecar.FILE_NAME
    screen = showing(cache_dir=path.parent)
    screen.wait_for(lambda _: path.exists())
    assert sidecar.load(path.parent) is not None


def test_a_window_that_saw_nothing_new_leaves_the_cache_alone(kept, showing, tmp_path):
    """Opened from the cache, the rows stand in the order of time; closing writes nothing."""
    path = tmp_path / "cache" / sidecar.FILE_NAME
    showing(cache_dir=path.parent).close()
    os.utime(path, ns=(1, 1))
    screen = showing(cache_dir=path.parent)
    assert [1, 0, 2] == screen.order.tolist()
    screen.close()
    assert 1 == path.stat().st_mtime_ns


def test_a_damaged_cache_is_replaced(kept, showing, tmp_path):
    """The rows are right at once, as the log is read again, and so is the next cache."""
    path = tmp_path / "cache" / sidecar.FILE_NAME
    showing(cache_dir=path.parent).close()
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    screen = showing(cache_dir=path.parent)
    assert [1, 0, 2] == screen.order.tolist()
    screen.close()
    assert sidecar.load(path.parent) is not None
