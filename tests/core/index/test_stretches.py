"""Tests of pellucid.index.stretches: every whole line is handed over once, whatever the size of the buffer."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.stretches import StretchReader, Target

ROOM = 512
LINE = st.one_of(st.integers(0, 60), st.integers(400, 1500)).flatmap(
    lambda size: st.sampled_from([b"a", b"b", b"\0"]).map(lambda byte: byte * size)
)
FILES = st.lists(st.tuples(st.lists(LINE, max_size=8), LINE), max_size=5)


@given(contents=FILES, start=st.integers(0, 2))
def test_all_whole_lines_come_once_and_in_order(contents, start):
    """Small segments share a stretch, long lines are longer than it, unfinished ones wait."""
    with tempfile.TemporaryDirectory() as folder:
        targets, expected, ends = [], [], {}
        for number, (lines, tail) in enumerate(contents):
            path = Path(folder) / f"{number}"
            path.write_bytes(b"".join(line + b"\n" for line in lines) + tail)
            skipped = sum(len(line) + 1 for line in lines[:start])
            targets.append(Target(segment=number, path=path, start=skipped))
            at = skipped
            for line in lines[start:]:
                expected.append((number, at, len(line), line[:100]))
                at += len(line) + 1
            ends[number] = at
        reader, reached, found = StretchReader(room=ROOM), {}, []
        for pieces in reader.stretches(targets, reached):
            for piece in pieces:
                text = bytes(reader.buffer[piece.begin : piece.end])
                assert text.endswith(b"\n")
                at = piece.file_begin
                for line in text[:-1].split(b"\n"):
                    length = len(line) if piece.long_line_bytes is None else piece.long_line_bytes
                    found.append((piece.target.segment, at, length, line[:100]))
                    at += length + 1
        assert expected == found
        assert ends == {number: each.end for number, each in reached.items()}


def test_a_segment_that_is_gone_is_passed_over(tmp_path):
    """It is missing from what was reached."""
    reached = {}
    (tmp_path / "there").write_bytes(b"x\n")
    targets = [Target(segment=n, path=tmp_path / name, start=0) for n, name in enumerate(["gone", "there"])]
    assert 1 == len(list(StretchReader().stretches(targets, reached)))
    assert [1] == list(reached)
