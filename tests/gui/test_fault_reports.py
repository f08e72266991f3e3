"""A fault of the window is written down and told, once."""

from __future__ import annotations

import sys

from pellucid.locations import Locations
from pellucid_gui.fault_reports import FaultReports


def fail(number: int) -> None:
    """Let something go wrong at one of two places."""
    if number:
        raise ValueError(number)
    raise ValueError


def test_each_fault_is_reported_once(monkeypatch, tmp_path, capsys):
    """One file and one sentence for what goes wrong again and again; another place is another fault."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path))
    told, folder = [], Locations.of_user().state / "faults"
    reports = FaultReports(tell=told.append, faults_dir=folder)
    for number in (1, 2, 3, 0):
        try:
            fail(number)
        except ValueError:
            reports.report(*sys.exc_info())
    assert 2 == len(told) == capsys.readouterr().err.count("Pellucid failed unexpectedly (ValueError)")
    assert "Pellucid failed unexpectedly (ValueError)" == told[0].title
    assert f"The details are in {folder}; nobody was told." == told[0].remedy
    assert any("raise ValueError(number)" in file.read_text() for file in folder.iterdir())


def test_a_fault_that_was_never_raised(monkeypatch, tmp_path):
    """It has no place, and is told all the same."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path))
    told = []
    FaultReports(tell=told.append, faults_dir=tmp_path).report(KeyError, KeyError("x"), None)
    assert ["Pellucid failed unexpectedly (KeyError)"] == [error.title for error in told]
