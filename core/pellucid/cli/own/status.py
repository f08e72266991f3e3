"""How an app with the engine inside stands: what holds, what waits, what became of the rest, and who is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.cli.own import words as own_words
from pellucid.cli.own.collected import gains_json
from pellucid.cli.own.config import email_text, late_lines, late_parts
from pellucid.consent.values import Choice
from pellucid.embedding.health_file import read_health
from pellucid.embedding.standing import standing
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.cli.own.app import OwnApp
    from pellucid.embedding.health_file import HealthNote
    from pellucid.embedding.standing import Standing

_TOLD: Final = (
    State.HELD,
    State.QUEUED,
    State.UNCONFIRMED,
    State.SENT,
    State.REFUSED,
    State.WITHHELD,
    State.LOST,
    State.PURGED,
)
"""In the order in which they are told."""
_MOST_NOTES: Final = 5


def status_json(own: OwnApp) -> dict[str, Any]:
    """
    Describe it for `--json`.

    Raises:
        LedgerError: The app's events cannot be read.
    """
    found, decision, choice = standing(own.ledger), own.decision, own.choice
    known = choice if isinstance(choice, Choice) else Choice()
    now_ns = own.clock.now_ns()
    return {
        "app": own.app.key,
        "title": own.title,
        "version": own.app.version,
        "state": own_words.mode_word(decision),
        "meaning": own_words.mode_sentence(decision, own.title),
        "rule": decision.rule,
        "is_lowered": decision.is_lowered,
        "chosen": known.mode.value if isinstance(choice, Choice) else None,
        "classes": own_words.classes_json(decision),
        "pause": own_words.pause_json(known.pause),
        "is_paused": bool(own_words.pause_text(choice, now_ns)),
        "review": own_words.review_json(known.review),
        "analytics_id": known.analytics_id or None,
        "email": known.email,
        "events": {state.word: found.events.get(state, 0) for state in _TOLD} | {"sealed": found.sealed},
        "sessions": found.sessions,
        "next_upload": {
            **own_words.schedule_json(found.schedule, now_ns),
            "due": own_words.moment_json(_next_due_ns(found)),
        },
        "waits_for_you": {
            "held": found.events.get(State.HELD, 0),
            "batches": sum(each.batch.due_ns is None and not each.batch.attempts for each in found.batches),
            "not_yet_seen": gains_json(late_parts(own)),
        },
        "running": [own_words.running_json(session) for session in found.running],
        "notes": [_note_json(note) for note in _notes(own)],
        "config_file": str(own.app.config_file),
        "data_dir": str(own.ledger.root),
        "endpoint": own.app.endpoint,
        "warnings": [f"{trouble}." for trouble in found.troubles],
    }


def status_lines(own: OwnApp) -> list[str]:
    """
    Describe it for a person.

    Raises:
        LedgerError: The app's events cannot be read.
    """
    found, decision, choice = standing(own.ledger), own.decision, own.choice
    known = choice if isinstance(choice, Choice) else Choice()
    now_ns = own.clock.now_ns()
    paused = own_words.pause_text(choice, now_ns)
    email = email_text(own, known)
    rows = [
        ["state", own_words.mode_word(decision)],
        ["decided by", decision.rule],
        *([["paused", paused]] if paused else []),
        ["classes", own_words.classes_text(decision)],
        ["id", known.analytics_id or "—"],
        *([["e-mail", email]] if email else []),
        ["events", _events_text(found)],
        ["next upload", _upload_text(own, found, now_ns)],
        ["review", own_words.review_text(known.review)],
        ["config", own_words.place_text(own.app.config_file)],
        ["data folder", own_words.place_text(own.ledger.root)],
        ["sent to", own.app.endpoint],
    ]
    lines = [own_words.mode_sentence(decision, own.title), "", *words.table(rows)]
    lines += late_lines(own, late_parts(own))
    if held := found.events.get(State.HELD, 0):
        wait = "waits" if held == 1 else "wait"
        lines += ["", f"{words.count(held, 'event')} {wait} for you to decide: {own.command('outbox')}"]
    if found.running:
        lines += ["", "Running now:", *words.bullets(map(own_words.running_line, found.running))]
    pids = {session.pid for session in found.running}
    notes = [line for note in _notes(own)[:_MOST_NOTES] for line in _note_lines(note, runs=note.pid in pids)]
    notes += [f"{trouble}." for trouble in found.troubles]
    if decision.is_lowered and decision.is_readable:
        notes.append(
            "That is what lowers it for this command; a process of the app may have another environment."
        )
    return [*lines, *(["", "Note:", *words.bullets(notes)] if notes else [])]


def _events_text(found: Standing) -> str:
    told = [
        f"{found.events[state]:,} {state.word}{_sealed_text(found) if state is State.QUEUED else ''}"
        for state in _TOLD
        if found.events.get(state)
    ]
    return ", ".join(told) or "none yet"


def _sealed_text(found: Standing) -> str:
    sealed = sum(
        each.batch.last - each.batch.first + 1 for each in found.batches if not each.batch.is_unconfirmed
    )
    return f" ({sealed:,} of them sealed)" if sealed else ""


def _upload_text(own: OwnApp, found: Standing, now_ns: int) -> str:
    if not own.decision.may_send_anything:
        return "none: nothing may be sent"
    wait = own_words.schedule_text(found.schedule, now_ns)
    if wait:
        return f"{wait}: {own.command('outbox send all')}" if found.schedule.stopped else wait
    if not found.batches:
        return "nothing is sealed" if found.events.get(State.QUEUED) else "nothing waits"
    due_ns = _next_due_ns(found)
    if due_ns is None:
        return f"when you let it go: {own.command('outbox')}"
    when = "now" if due_ns <= now_ns else f"at {words.local_time(due_ns)[:19]}"
    return when if found.running else f"{when}, or at the app's next start"


def _next_due_ns(found: Standing) -> int | None:
    """Return when the first batch leaves; one that was tried already is due."""
    due = [
        each.sealed_at_ns if each.batch.attempts else each.batch.due_ns
        for each in found.batches
        if each.batch.attempts or each.batch.due_ns is not None
    ]
    return min((moment for moment in due if moment is not None), default=None)


def _notes(own: OwnApp) -> list[HealthNote]:
    """Return what its processes left word of: a keyring that cannot be used, a full disk, refused events."""
    return [note for note in read_health(own.ledger.root) if not note.is_well]


def _note_lines(note: HealthNote, *, runs: bool) -> list[str]:
    said = f"pid {note.pid}{'' if runs else ', which has ended'}, at {words.local_time(note.at_ns)[:19]}"
    lines = [f"{said}: {trouble}" for trouble in note.troubles]
    lines += [
        f"{said}: {words.count(count, 'event')} refused: {reason}" for reason, count in note.refused.items()
    ]
    if note.dropped:
        lines.append(f"{said}: {words.count(note.dropped, 'event')} lost, since nothing could be written")
    return lines


def _note_json(note: HealthNote) -> dict[str, Any]:
    return {
        "pid": note.pid,
        "at": rfc3339.form(note.at_ns),
        "troubles": list(note.troubles),
        "refused": dict(note.refused),
        "dropped": note.dropped,
    }
