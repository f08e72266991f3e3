"""Reports of unexpected faults."""

from __future__ import annotations

from pellucid.cli.faults import explain, report
from pellucid.errors import UsageError


def test_each_fault_has_a_report_of_its_own_or_says_so(home, capfd):
    """Two faults in one second, by one process, lose neither the first report nor their temper."""
    assert [70, 70] == [report(RuntimeError(word)) for word in ("one", "two")]
    reports = [file.read_text() for file in (home.locations.state / "faults").iterdir()]
    assert any("RuntimeError: one" in each for each in reports)
    assert 2 == capfd.readouterr().err.count("\n")


def test_text_that_cannot_be_written_is_escaped(home, capfd):
    """A file name that is no text does not keep a report or a sentence from being written."""
    assert 70 == report(RuntimeError("\udcff"))
    assert 2 == explain(UsageError("No \udcff"))
    assert "No \\udcff" in capfd.readouterr().err
