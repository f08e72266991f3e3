"""How it is worded whether and how an app is watched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pellucid.cli.watch_words import Standing, gap_sentence, length, standing_lines
from pellucid.ledger.ledger import WitnessStatus
from pellucid.service.usage import Usage
from pellucid.service.values import ServiceState
from pellucid.witness.gaps import Gap, Watched, Why

S = 1_000_000_000
NOON_NS = 1_764_244_800 * S
FOLDER = Path("/home/alice/.local/share/rerun/analytics")
UNWATCHED = Standing(
    title="Rerun",
    key="rerun",
    kind="systemd user unit",
    place="/home/alice/.config/systemd/user/pellucid-watch.service",
    service=ServiceState(installed=False),
    others=(),
    witness=None,
    usage=None,
    watched=Watched(gaps=(), since_ns=None, copied=0, last_copy_ns=None),
    now_ns=NOON_NS + 3_600 * S,
)
WATCHED = replace(
    UNWATCHED,
    service=ServiceState(installed=True, is_current=True, enabled=True, pid=4711, outlives_logout=False),
    witness=WitnessStatus(pid=4711, since_ns=NOON_NS, backend="inotify", data_dir=FOLDER),
    usage=Usage(memory_bytes=21 << 20, cpu_s=1.8, since_ns=NOON_NS),
    watched=Watched(gaps=(), since_ns=NOON_NS, copied=412, last_copy_ns=NOON_NS + 60 * S),
)


def test_nobody_watches():
    """It is said first, with what that means and what to do."""
    assert [
        "Rerun is not watched: what it empties now is lost to Pellucid.",
        "",
        "installed  no; `pellucid watch --install` does it",
        "running    no",
        "copied     nothing is written down yet",
        "gaps       none",
    ] == standing_lines(UNWATCHED)


def test_the_service_watches():
    """Everything that a person may ask of it."""
    assert [
        "Rerun is watched.",
        "",
        "installed  yes, systemd user unit: /home/alice/.config/systemd/user/pellucid-watch.service",
        "enabled    yes, it starts at log-in, and ends at log-out",
        "running    yes, the service: pid 4711, since 2025-11-27 12:00:00",
        f"follows    {FOLDER}, by what the kernel tells (inotify)",
        "memory     21.0 MiB",
        "processor  1.8 s since it began (0.05%)",
        "copied     412 events since 2025-11-27 12:00:00, the last 2025-11-27 12:01:00",
        "gaps       none",
    ] == standing_lines(WATCHED)


def test_a_window_watches_and_the_service_waits():
    """Who copies now is told, and who will."""
    found = replace(WATCHED, witness=replace(WATCHED.witness, pid=12))
    (line,) = [line for line in standing_lines(found) if line.startswith("running")]
    assert "running    yes, a window or a command: pid 12, since 2025-11-27 12:00:00" in line
    assert line.endswith("; the service, pid 4711, waits for its turn")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"is_current": False}, "`pellucid watch --install` renews it"),
        ({"enabled": None}, "enabled    unknown"),
        ({"enabled": False}, "enabled    no; it does not start at log-in"),
        ({"outlives_logout": True}, "and goes on after a log-out"),
        ({"note": "systemd calls it failed"}, "  - systemd calls it failed"),
    ],
)
def test_what_differs_is_said(changes, words):
    """In the service's own row, or as a note."""
    found = replace(WATCHED, service=replace(WATCHED.service, **changes))
    assert words in "\n".join(standing_lines(found))


def test_trouble_and_other_services_are_notes():
    """What keeps it from copying now, and what else is installed."""
    found = replace(
        WATCHED,
        witness=replace(WATCHED.witness, trouble="The disk is full."),
        others=("pellucid-watch-x.service",),
    )
    assert [
        "Note:",
        "  - The disk is full.",
        "  - Another service is installed: pellucid-watch-x.service",
    ] == standing_lines(found)[-3:]


def test_the_last_gaps_are_told():
    """The newest five, and how many there are."""
    gaps = tuple(
        Gap(from_ns=NOON_NS + number * S, to_ns=NOON_NS + (number + 1) * S, why=Why.ASLEEP)
        for number in range(0, 14, 2)
    )
    lines = standing_lines(replace(WATCHED, watched=replace(WATCHED.watched, gaps=gaps)))
    assert "gaps       7 gaps" in lines
    assert [f"  - {gap_sentence(gap)}" for gap in gaps[-5:]] == lines[-5:]


def test_a_gap_is_one_sentence():
    """From when, to when, how long, and why."""
    gap = Gap(from_ns=NOON_NS, to_ns=NOON_NS + 90 * S, why=Why.ASLEEP)
    assert (
        "not watched from 2025-11-27 12:00:00 to 2025-11-27 12:01:30 (1 min 30 s): the machine slept"
        == gap_sentence(gap)
    )
    assert "not watched since 2025-11-27 12:00:00: no witness was running" == gap_sentence(
        Gap(from_ns=NOON_NS, to_ns=None, why=Why.NO_WITNESS)
    )


@pytest.mark.parametrize(
    ("span_s", "expected"),
    [
        (0.04, "0.0 s"),
        (59.9, "59.9 s"),
        (60, "1 min"),
        (61, "1 min 1 s"),
        (3_600, "1 h"),
        (5_400, "1 h 30 min"),
        (86_400, "1 d"),
        (90_000, "1 d 1 h"),
        (86_400 * 400, "400 d"),
    ],
)
def test_spans_are_written_in_two_units(span_s, expected):
    """As much as a person wants to know."""
    assert expected == length(round(span_s * S))


def test_a_witness_that_has_just_begun_takes_no_share():
    """A share of no time at all would be nonsense."""
    found = replace(WATCHED, now_ns=NOON_NS, usage=replace(WATCHED.usage, cpu_s=0.2))
    assert 0.2 == found.cpu_share
    assert 0.0 == replace(found, usage=None).cpu_share
