"""From what the log tells and what became of it to a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.observing.log_reading import (
    Accepted,
    Begun,
    Configured,
    Failed,
    Refused,
    TakenUp,
    Unread,
    Written,
)
from pellucid.observing.report import FindingKind
from pellucid.observing.run_notes import RunNotes
from pellucid.observing.session_desk import KeptEvents, Unseen


@pytest.fixture
def notes(tmp_path):
    """The notes of a run that has just begun."""
    notes = RunNotes(began_ns=1, data_dir=tmp_path)
    notes.has_log = True
    return notes


def report(notes, *, unseen=(), lines=(), blind=()):
    """Draw up the report."""
    return notes.report(
        exit_code=0, is_running=False, unseen=dict(unseen), lines=dict(lines), blind=blind, now_ns=2
    )


def kinds(report):
    """Name the kinds of findings."""
    return [finding.kind for finding in report.findings]


def test_nothing_is_found_where_all_is_well(notes, tmp_path):
    """Sessions, events written and taken up, a config, an answer: none of it is a finding."""
    for sighting in (
        Configured(data_dir=str(tmp_path), session="a", is_first_run=False),
        Begun(session="a"),
        Written(session="a"),
        Written(session="a"),
        TakenUp(session="b"),
        Accepted(session="b", events=1),
    ):
        notes.take(sighting)
    found = report(notes, lines={"a": 2})
    assert () == found.findings
    assert (1, 0, False) == (found.accepted, found.failed, found.is_first_run)
    assert ({"a": 2}, ["b"]) == (notes.written, list(notes.taken_up))


def test_what_goes_wrong_is_found(notes):
    """Each in a sentence; a body that cannot be read counts as seen."""
    for sighting in (
        Configured(data_dir="/elsewhere", session="a", is_first_run=True),
        Refused(session="a"),
        Unread(size_bytes=1234, reason="Not JSON"),
        Failed(reason="io: Connection refused"),
    ):
        notes.take(sighting)
    found = report(notes)
    assert [FindingKind.BLIND, FindingKind.REFUSED, FindingKind.UNREAD, FindingKind.FAILED] == kinds(found)
    assert "/elsewhere" in found.findings[0].sentence
    assert "1,234 bytes" in found.findings[2].sentence
    assert "Connection refused" in found.findings[3].sentence
    assert (1, 1, True) == (found.bodies, found.failed, found.is_first_run)
    assert ["a"] == list(notes.first_sessions)


def test_the_same_folder_by_another_name_is_the_same(notes, tmp_path):
    """A link is no other folder."""
    link = Path(f"{tmp_path}-link")
    link.symlink_to(tmp_path)
    notes.take(Configured(data_dir=str(link), session="a", is_first_run=False))
    assert () == report(notes).findings


def test_differences_are_found(notes):
    """With the line that they are about."""
    notes.take_kept(
        "a", KeptEvents(lines=(0, 1, 2), both=2, repeated=1, rebuilt=(2,), differing=(1,), unsayable=1)
    )
    found = report(notes, unseen={"a": Unseen(waiting=(5,), released=(3, 4), refused=(6,))})
    assert (2, 1, 1, 2, 1) == (
        found.both,
        found.repeated,
        found.only_on_the_way_out,
        found.only_in_the_file,
        found.waiting,
    )
    assert [
        (FindingKind.ONLY_ON_THE_WAY_OUT, 2),
        (FindingKind.DIFFERS, 1),
        (FindingKind.NOT_KEPT, None),
        (FindingKind.ONLY_IN_THE_FILE, 3),
        (FindingKind.ONLY_IN_THE_FILE, 4),
    ] == [(finding.kind, finding.line) for finding in found.findings]


def test_events_that_were_seen_nowhere_are_missed(notes):
    """The log says that they were about to be written, and the ledger has fewer lines."""
    for _ in range(3):
        notes.take(Written(session="a"))
    (finding,) = report(notes, lines={"a": 1}).findings
    assert (FindingKind.MISSED, "a") == (finding.kind, finding.session)
    assert finding.sentence.startswith("2 more")


def test_an_eye_that_could_not_see_is_told(notes):
    """Without a word of Rerun's analytics nothing can be said of what left."""
    notes.has_log = False
    assert [FindingKind.BLIND] * 2 == kinds(report(notes, blind=["No witness watched the files: x"]))
