"""How the command line words what it found of an app with the engine inside."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, assert_never

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.consent.values import CLASSES, Choice, Mode

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.consent.rules import Decision
    from pellucid.consent.values import Pause, Review, Unreadable
    from pellucid.embedding.settling import Settled
    from pellucid.embedding.standing import RunningSession
    from pellucid.transport.backoff import Schedule

_NS_PER_S = 1_000_000_000


def mode_word(decision: Decision) -> str:
    """Name what holds in the one word that `--json` uses too."""
    return decision.mode.value if decision.is_readable else "unknown"


def mode_sentence(decision: Decision, title: str) -> str:
    """Say in plain words what holds, and which rule decided."""
    if not decision.is_readable:
        return f"What you chose for {title} cannot be read, so nothing is collected or sent. {decision.rule}."
    match decision.mode:
        case Mode.UNSET:
            doing = "keeps usage data on this machine for at most 7 days or 1,000 events, and sends nothing"
        case Mode.OFF:
            doing = "collects nothing"
        case Mode.LOCAL:
            doing = "keeps usage data on this machine, and sends nothing"
        case Mode.ON:
            doing = "collects usage data and sends it"
        case _:
            assert_never(decision.mode)
    return f"{title} {doing}: {decision.rule}."


def pause_text(choice: Choice | Unreadable, now_ns: int) -> str:
    """Say whether there is a pause; empty if there is none."""
    pause = choice.pause if isinstance(choice, Choice) else None
    if pause is None:
        return ""
    if pause.until_ns is None:
        return (
            f"since {words.local_time(pause.since_ns)[:19]}, for what was started before; a restart ends it"
        )
    return (
        f"until {words.local_time(pause.until_ns)[:19]}" if pause.since_ns <= now_ns < pause.until_ns else ""
    )


def pause_json(pause: Pause | None) -> dict[str, str | None] | None:
    """Describe a pause for `--json`, over or not."""
    if pause is None:
        return None
    return {"since": rfc3339.form(pause.since_ns), "until": moment_json(pause.until_ns)}


def review_text(review: Review | None) -> str:
    """Say how long a sealed batch can be seen before it leaves."""
    if review is None:
        return "as long as the app has it"
    return "until you let it go" if review.seconds is None else f"{review.seconds:g} s"


def review_json(review: Review | None) -> float | str:
    """Describe a review time as the verb takes it."""
    if review is None:
        return "default"
    return "ask" if review.seconds is None else review.seconds


def classes_text(decision: Decision) -> str:
    """Say what holds for each class of events."""
    return ", ".join(f"{name} {decision.classes.get(name, decision.mode).value}" for name in CLASSES)


def classes_json(decision: Decision) -> dict[str, str]:
    """Describe what holds for each class for `--json`."""
    return {name: decision.classes.get(name, decision.mode).value for name in CLASSES}


def running_line(session: RunningSession) -> str:
    """Describe a running process in one line."""
    pid = "a process" if session.pid is None else f"pid {session.pid}"
    return (
        f"{pid}, version {session.version}, has recorded as {session.consent!r} since "
        f"{words.local_time(session.since_ns)[:19]}"
    )


def running_json(session: RunningSession) -> dict[str, Any]:
    """Describe a running process for `--json`."""
    return {
        "pid": session.pid,
        "version": session.version,
        "session": session.folder,
        "since": rfc3339.form(session.since_ns),
        "consent": session.consent,
    }


def schedule_text(schedule: Schedule, now_ns: int) -> str:
    """Say why nothing is tried just now; empty if nothing stands in the way."""
    wait_s = schedule.wait_s(now_ns)
    if not wait_s:
        return ""
    at = words.local_time(schedule.next_at_ns)[:19]
    if schedule.stopped:
        return f"stopped: {schedule.stopped}; tried again at {at}, or when you say so"
    return f"after {words.count(schedule.failures, 'failure')} in a row, not before {at}"


def schedule_json(schedule: Schedule, now_ns: int) -> dict[str, Any]:
    """Describe when the next upload may be tried for `--json`."""
    is_waiting = schedule.wait_s(now_ns) > 0
    return {
        "failures": schedule.failures,
        "not_before": rfc3339.form(schedule.next_at_ns) if is_waiting else None,
        "stopped": schedule.stopped or None,
    }


def due_text(due_ns: int | None, now_ns: int) -> str:
    """Say when a sealed batch leaves."""
    if due_ns is None:
        return "leaves when you let it go"
    left_s = (due_ns - now_ns) / _NS_PER_S
    return f"leaves in {left_s:.0f} s" if left_s > 0 else "is due"


def settled_lines(settled: Settled, title: str) -> list[str]:
    """Say what a change destroyed, and what could not be done."""
    lines = []
    if settled.destroyed:
        were = "was" if settled.destroyed == 1 else "were"
        lines.append(
            f"{words.count(settled.destroyed, 'event')} that had not been sent {were} destroyed, and nobody is told."
        )
    if settled.unconfirmed:
        lines.append(
            f"{settled.unconfirmed} of them may have been received: an upload had begun, and no answer came."
        )
    if settled.still_running:
        lines.append(f"These processes of {title} do not answer; they obey as soon as they go on:")
        lines += words.bullets(map(running_line, settled.still_running))
    if settled.troubles:
        lines.append("Not everything could be destroyed; it is tried again at the next start:")
        lines += words.bullets(f"{trouble}." for trouble in settled.troubles)
    return lines


def settled_json(settled: Settled) -> dict[str, Any]:
    """Describe what a change destroyed for `--json`."""
    return {
        "destroyed": settled.destroyed,
        "may_have_been_received": settled.unconfirmed,
        "still_running": [running_json(session) for session in settled.still_running],
        "troubles": list(settled.troubles),
    }


def moment_json(moment_ns: int | None) -> str | None:
    """Write a moment for `--json`."""
    return None if moment_ns is None else rfc3339.form(moment_ns)


def place_text(path: Path) -> str:
    """Name a file or folder, and say if it is not there, or nobody may know."""
    return str(path) if os.path.exists(path) else f"{path}  (not there yet)"  # noqa: PTH110 - the other one raises
