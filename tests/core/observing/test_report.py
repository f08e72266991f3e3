"""What a person reads of a run."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.observing.report import Finding, FindingKind, Report, address_of

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def report():
    """A run in which all is well."""
    return Report(
        began_ns=1,
        ended_ns=2,
        exit_code=0,
        is_running=False,
        bodies=2,
        both=3,
        only_on_the_way_out=0,
        only_in_the_file=0,
        waiting=1,
        repeated=0,
        accepted=0,
        failed=0,
        is_first_run=False,
        findings=(),
    )


def test_a_good_run_is_one_sentence(report):
    """How often the two agree, and what waits."""
    expected = (
        "Pellucid saw 2 bodies on the way out: 3 events in the file too, 0 only on the way out, "
        "0 only in the file; 1 waiting for the next start."
    )
    assert [expected] == report.to_lines()


def test_everything_else_is_said(report):
    """Each fact in a sentence of its own, each difference with the address that `pellucid show` takes."""
    finding = Finding(kind=FindingKind.DIFFERS, sentence="It differs", session=SESSION, line=3)
    lines = replace(
        report, repeated=1, accepted=1, failed=1, is_first_run=True, is_running=True, findings=(finding,)
    ).to_lines()
    assert [
        "1 event went out more than once.",
        "The server took 1 body; 1 failed.",
        "It was a first run: what it recorded itself is sent at the next start.",
        "Something that it started still runs, and is still observed.",
        "  - 01227f48:3: It differs.",
    ] == lines[1:]


def test_many_findings_of_a_kind_are_counted(report):
    """Nobody reads a thousand lines; the report as a file has them all."""
    findings = tuple(Finding(kind=FindingKind.MISSED, sentence=str(number)) for number in range(12))
    lines = replace(report, findings=findings).to_lines()
    assert 12 == len(lines)
    assert "  - … and 2 more: missed." == lines[-1]
    assert 12 == len(replace(report, findings=findings).to_json()["findings"])


def test_as_json(report):
    """Plain values, and times as texts."""
    found = json.loads(json.dumps(replace(report, exit_code=130).to_json()))
    assert ("1970-01-01T00:00:00.000000001Z", 130, False) == (
        found["began"],
        found["exit_code"],
        found["still_running"],
    )
    assert {"both": 3, "only_on_the_way_out": 0, "only_in_the_file": 0, "waiting": 1, "repeated": 0} == found[
        "events"
    ]


@pytest.mark.parametrize(
    ("session", "line", "address"),
    [(None, None, ""), (SESSION, None, "01227f48: "), (SESSION, 0, "01227f48:0: ")],
)
def test_an_address(session, line, address):
    """As far as there is one."""
    assert address == address_of(Finding(kind=FindingKind.MISSED, sentence="x", session=session, line=line))
