"""What the witness says of its locks is believed only of the one that runs."""

from __future__ import annotations

import stat

import pytest

from pellucid.holding.report import REPORT_FILE, Report, read_report, write_report

REPORT = Report(
    pid=7, revision=3, held={"a": 1_795_780_915_000_000_001}, refused={"b": "why"}, gone={"c": 5}, trouble="t"
)


def test_what_is_said_is_read(tmp_path):
    """Times survive to the nanosecond; the file is the person's own."""
    write_report(tmp_path, REPORT)
    assert REPORT == read_report(tmp_path, pid=7)
    assert 0o600 == stat.S_IMODE((tmp_path / REPORT_FILE).stat().st_mode)
    assert [REPORT_FILE] == [file.name for file in tmp_path.iterdir()]


def test_another_witness_is_not_believed(tmp_path):
    """What a killed one left behind is no word of the next one."""
    write_report(tmp_path, REPORT)
    assert read_report(tmp_path, pid=8) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"pid":7,"revision":1,"held":[]}'])
def test_what_cannot_be_read_says_nothing(tmp_path, content):
    """A report of another version, or half of one, is none."""
    assert read_report(tmp_path, pid=7) is None
    (tmp_path / REPORT_FILE).write_bytes(content)
    assert read_report(tmp_path, pid=7) is None
