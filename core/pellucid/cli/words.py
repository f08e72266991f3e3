"""How the command line words what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from pellucid.config.reading import ConfigState, NotSetUp, SetUp, Unknown
from pellucid.local_time import local_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pellucid.config.clear import QueuedFile
    from pellucid.processes import RunningProgram

_KIB = 1024


def state_word(state: ConfigState) -> str:
    """Name the state in the one word that `--json` uses too."""
    match state:
        case NotSetUp():
            return "not set up"
        case SetUp():
            return "on" if state.enabled else "off"
        case Unknown():
            return "unknown"
        case _:
            assert_never(state)


def state_sentence(state: ConfigState, title: str) -> str:
    """Say in plain words what the state means."""
    match state:
        case NotSetUp():
            return (
                f"{title} is not set up yet: it has no config, and will collect from its first start on. "
                "What its first session records is sent by the start after that."
            )
        case SetUp() if state.enabled:
            return f"{title} collects usage data and sends it."
        case SetUp():
            return f"{title} collects nothing from its next start on."
        case Unknown():
            return f"Whether {title} collects is unknown. {state.reason}. {state.consequence}"
        case _:
            assert_never(state)


def count(number: int, noun: str) -> str:
    """Join a number and its noun: `1 event`, `2 events`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def size(size_bytes: int) -> str:
    """Write a size for people, in binary units."""
    if size_bytes < _KIB:
        return f"{size_bytes} B"
    value, units = size_bytes / _KIB, ["KiB", "MiB", "GiB", "TiB"]
    while value >= _KIB and len(units) > 1:
        value /= _KIB
        units.pop(0)
    return f"{value:.1f} {units[0]}"


def local_time(time_ns: int | None) -> str:
    """Write a moment in the person's own time zone, to the millisecond."""
    if time_ns is None:
        return "—"
    second = local_text(time_ns, "%Y-%m-%d %H:%M:%S")
    return f"{time_ns} ns" if second is None else f"{second}.{time_ns // 1_000_000 % 1000:03d}"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns; the last one is left ragged."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def bullets(items: Iterable[str]) -> list[str]:
    """Lay sentences out as a list."""
    return [f"  - {item}" for item in items]


def program_line(program: RunningProgram) -> str:
    """Describe a running program in one line."""
    doing = "is collecting now" if program.records else "has no queue open now"
    return f"pid {program.pid}, started {local_time(program.started_ns)[:19]}, {doing}: {program.command}"


def program_json(program: RunningProgram) -> dict[str, Any]:
    """Describe a running program for `--json`."""
    return {
        "pid": program.pid,
        "name": program.name,
        "started_ns": program.started_ns,
        "command": program.command,
        "records": program.records,
    }


def queued_json(queued: QueuedFile) -> dict[str, Any]:
    """Describe a queued file for `--json`."""
    return {"path": str(queued.path), "size_bytes": queued.size_bytes, "owner": queued.owner or None}
