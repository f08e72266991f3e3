"""Giving back the room of what was destroyed."""

from __future__ import annotations

from pellucid.ledger.squeezing import is_spaces, squeeze


def log(tmp_path, *segments):
    folder = tmp_path / "s"
    folder.mkdir()
    for number, content in enumerate(segments, 1):
        (folder / f"{number:06d}.ndjson").write_bytes(content)
    return folder


def test_spaces_become_nothing_and_lines_keep_their_numbers(tmp_path):
    """Each segment that has any is written anew; the others are not touched."""
    folder = log(tmp_path, b"a\n" + b" " * 9 + b"\n\nb c\n", b"d\n", b"    \n")
    untouched = (folder / "000002.ndjson").stat()
    assert 9 + 4 == squeeze(folder)
    assert [b"a\n\n\nb c\n", b"d\n", b"\n"] == [path.read_bytes() for path in sorted(folder.iterdir())]
    assert untouched == (folder / "000002.ndjson").stat()
    assert 0 == squeeze(folder)


def test_what_an_interrupted_one_left_is_no_segment(tmp_path):
    """It is begun again from the old segment, which stood until then."""
    folder = log(tmp_path, b"a\n  \n")
    (folder / "000001.new").write_bytes(b"half")
    assert 2 == squeeze(folder)
    assert ["000001.ndjson"] == [path.name for path in folder.iterdir()]
    assert b"a\n\n" == (folder / "000001.ndjson").read_bytes()
    assert 0o600 == (folder / "000001.ndjson").stat().st_mode & 0o777


def test_only_spaces_are_spaces():
    """An empty line is squeezed already, and a line that begins with spaces is none."""
    assert [True, False, False] == [is_spaces(raw) for raw in (b"  ", b"", b"  a")]
