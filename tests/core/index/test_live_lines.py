"""Tests of pellucid.index.live_lines: bytes are kept, up to a limit, until their copy is there."""

from __future__ import annotations

from pathlib import Path

from pellucid.index.live_lines import MOST_BYTES, LiveLines, line_digest, live_bytes
from pellucid.lines import Line


def test_the_oldest_of_equal_lines_is_claimed_first():
    """And only within its session."""
    live = LiveLines()
    for event, (session, raw) in enumerate([(0, b"x"), (1, b"x"), (0, b"x"), (0, b"y")]):
        live.add(event, session, Path("/app/s.json"), Line(offset=0, raw=raw))
    assert [0, 2, None] == [live.claim(0, b"x") for _ in range(3)]
    assert [1, 3] == [event for event, _ in live.items()]
    assert (True, True, False) == (live.awaits(0), live.awaits(1), live.awaits(2))
    assert 3 == live.claim(0, b"y")
    assert not live.awaits(0)


def test_what_does_not_fit_in_memory_is_read_from_the_file(tmp_path):
    """As long as it is still there; a changed file gives nothing."""
    raw = b"z" * (MOST_BYTES // 2 + 1)
    source = tmp_path / "s.json"
    source.write_bytes(b"12345" + raw + b"\n")
    live = LiveLines()
    live.add(0, 0, source, Line(offset=5, raw=raw))
    live.add(1, 0, source, Line(offset=5, raw=raw))
    assert (raw, None) == (live.get(0).raw, live.get(1).raw)
    assert [raw, raw] == [live_bytes(live.get(event)) for event in (0, 1)]
    source.write_bytes(b"")
    assert [raw, None] == [live_bytes(live.get(event)) for event in (0, 1)]
    source.unlink()
    assert None is live_bytes(live.get(1))
    assert line_digest(raw) == live.get(1).digest


def test_memory_is_given_back_when_the_copy_is_there():
    """The limit counts what is kept now."""
    live = LiveLines()
    big = b"z" * MOST_BYTES
    live.add(0, 0, Path("/app/s.json"), Line(offset=0, raw=big))
    live.claim(0, big)
    live.add(1, 0, Path("/app/s.json"), Line(offset=0, raw=big))
    assert big == live.get(1).raw
