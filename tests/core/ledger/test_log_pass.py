"""One pass over a log."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.log_pass import PORTION_BYTES, Chunk, DigestSweep, chunks, log_stamps, stamp, whole_lines
from pellucid.ledger.receipts import line_digest
from pellucid.ledger.segments import Segment


def events(tmp_path, *segments):
    folder = tmp_path / "s"
    folder.mkdir()
    for number, content in enumerate(segments, 1):
        (folder / f"{number:06d}.ndjson").write_bytes(content)
    return folder


def test_lines_come_in_order_with_their_places(tmp_path):
    """Over all segments; an unfinished end is passed over, and empty lines are lines."""
    folder = events(tmp_path, b"a\n\nbc\n", b"", b"d\ntorn")
    found = [(each.segment.number, each.first_line, each.offset, each.lines) for each in chunks(folder)]
    assert [(1, 0, 0, [b"a", b"", b"bc"]), (3, 3, 0, [b"d"])] == found


def test_a_chunk_ends_with_a_line(tmp_path):
    """A line that is longer than a slice comes whole, and the next one where it stands."""
    long = b"x" * (2 * PORTION_BYTES + 10)
    path = tmp_path / "log"
    path.write_bytes(b"a\n" + long + b"\nb\n")
    found = list(whole_lines(path))
    assert [b"a", long, b"b"] == [line for _, lines in found for line in lines]
    content = path.read_bytes()
    for offset, lines in found:
        assert content[offset:].startswith(b"\n".join([*lines, b""]))


def test_nothing_is_there(tmp_path):
    """Neither a session nor a segment that is gone has lines."""
    assert ([], []) == (list(chunks(tmp_path / "none")), list(whole_lines(tmp_path / "none")))


@given(
    st.lists(st.binary(max_size=4).map(lambda raw: raw.replace(b"\n", b"")), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 14), st.integers(0, 5)), max_size=8),
    st.lists(st.integers(1, 5), min_size=1, max_size=12),
)
def test_digests_do_not_depend_on_the_chunks(lines, spans, sizes):
    """However the lines come: a range's digest is that of its lines, and one that is not all there has none."""
    firsts = [first for first, _ in spans]
    lasts = [first + more for first, more in spans]
    sweep = DigestSweep(salt=b"salt", firsts=firsts, lasts=lasts)
    at = 0
    for size in sizes * 12:
        part = lines[at : at + size]
        if part:
            chunk = Chunk(Segment(number=1, path=None), at, 0, list(part))
            sweep.take(chunk, chunk.framed)
        at += size
    expected = [
        bytes.fromhex(line_digest(b"salt", lines[first : last + 1])) if last < len(lines) else None
        for first, last in zip(firsts, lasts, strict=True)
    ]
    assert expected == [sweep.digest(place) for place in range(len(spans))]


def test_a_stamp_tells_that_a_file_was_written_to(tmp_path):
    """Its size, its time or the file itself is another; a file that is gone has none."""
    folder = events(tmp_path, b"a\n")
    path = folder / "000001.ndjson"
    before, all_before = stamp(path), log_stamps(folder)
    assert (before,) == all_before
    os.utime(path, ns=(5, 5))
    touched = stamp(path)
    assert before != touched
    path.write_bytes(b"ab\n")
    assert touched != stamp(path)
    path.unlink()
    assert (None, ()) == (stamp(path), log_stamps(folder))
