"""How the telemetry of one process goes, told to the host and left for the window."""

from __future__ import annotations

import os

import pytest

from pellucid.consent.rules import Decision
from pellucid.consent.values import Mode
from pellucid.embedding.health_file import read_health
from pellucid.embedding.health_report import HealthReport
from pellucid.embedding.troubles import Troubles

ON = Decision(mode=Mode.ON, rule="you chose 'on'")
OFF = Decision(mode=Mode.OFF, rule="you chose 'off'")


@pytest.fixture
def troubles():
    """What goes wrong."""
    return Troubles()


@pytest.fixture
def recorder(app):
    """Records for a host that makes mistakes."""
    return app.recorder(strict=False)


@pytest.fixture
def report(app, recorder, troubles):
    """What is to be told."""
    return HealthReport(root=app.root, recorder=recorder, clock=app.Stepping(), troubles=troubles)


def test_a_program_that_records_nothing_leaves_no_file(app, report):
    """Not even a folder."""
    report.tell(ON)
    report.end()
    assert not app.root.exists()


def test_a_program_that_is_well_leaves_one_while_it_runs(app, recorder, report):
    """The window sees that it runs; at its end the file goes."""
    recorder.record(app.ViewerOpened())
    recorder.report()
    report.tell(ON)
    (note,) = read_health(app.root)
    assert (os.getpid(), 1, True) == (note.pid, note.recorded, note.is_well)
    report.end()
    assert () == read_health(app.root)


def test_what_goes_wrong_is_told_and_stays(app, recorder, report, troubles):
    """Each thing once, whoever says it; mistakes of the host by their reason; also after the program's end."""
    recorder.record(app.ViewerOpened())
    recorder.record(app.ViewerOpened(windows="many"))
    troubles.note("upload", "Nothing can be sent")
    troubles.note("purge", "Nothing can be sent")
    assert ("Nothing can be sent",) == report.troubles
    report.tell(ON)
    report.end()
    (note,) = read_health(app.root)
    assert (("Nothing can be sent",), 1) == (note.troubles, sum(note.refused.values()))


def test_what_the_consent_does_not_allow_is_no_mistake(app, recorder, report):
    """Nobody need be told that an event was refused as the person wants it."""
    recorder.record(app.ViewerOpened())
    recorder.follow(app.recording(may_record=lambda _part: False))
    recorder.record(app.ViewerOpened())
    report.tell(ON)
    (note,) = read_health(app.root)
    assert {} == note.refused


def test_where_nothing_can_be_recorded_that_is_told_if_there_is_a_place(app, recorder, report, troubles):
    """A ledger of earlier runs is one; without it nothing is made."""
    troubles.note("catalogue", "It is no TOML")
    report.tell(ON)
    assert not app.root.exists()
    app.root.mkdir(mode=0o700)
    report.tell(ON)
    assert ["It is no TOML"] == [trouble for note in read_health(app.root) for trouble in note.troubles]


def test_in_off_no_file_is_begun(app, report, troubles):
    """Whatever goes wrong; one that is there already says the last word."""
    app.root.mkdir(mode=0o700)
    troubles.note("catalogue", "It is no TOML")
    report.tell(OFF)
    report.end()
    assert [] == list(app.root.iterdir())
    report.tell(ON)
    troubles.note("purge", "The disk refuses")
    report.tell(OFF)
    (note,) = read_health(app.root)
    assert ("It is no TOML", "The disk refuses") == note.troubles


def test_a_forked_child_has_a_file_of_its_own(app, recorder, report, troubles):
    """Each tells of itself."""
    recorder.record(app.ViewerOpened())
    report.tell(ON)
    report._clock.step(1)
    report.renew()
    troubles.note("upload", "Nothing can be sent")
    report.tell(ON)
    assert 2 == len(read_health(app.root))
