"""How the command line words what is kept back for review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.holding.values import CANNOT_HOLD, Standing

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.holding.values import Deleted, Leftover, Payload, Review

_SECONDS: Final = len("2026-11-27 06:40:26")


def review_lines(app: KnownApp, review: Review) -> list[str]:
    """Say it all, for a person."""
    notes = list(_notes(app, review))
    return [
        _headline(app, review),
        *(["", *words.table([_row(each) for each in review.leftovers])] if review.leftovers else []),
        *(["", "Note:", *words.bullets(notes)] if notes else []),
        "",
        "It cannot hold:",
        *words.bullets(CANNOT_HOLD),
    ]


def review_json(review: Review) -> dict[str, Any]:
    """Say it all, for `--json`."""
    return {
        "on": review.is_on,
        "possible": review.is_possible,
        "obeyed": review.is_obeyed,
        "collecting": review.is_collecting,
        "witness": None if review.witness is None else review.witness.pid,
        "leftovers": [
            {
                "session": each.session,
                "path": str(each.path),
                "standing": each.standing.value,
                "written": rfc3339.form(each.written_ns),
                "since": None if each.since_ns is None else rfc3339.form(each.since_ns),
                "events": each.events,
                "size_bytes": each.size_bytes,
                "read": each.is_read,
                "why": each.why or None,
            }
            for each in review.leftovers
        ],
        "gone": {session: rfc3339.form(at_ns) for session, at_ns in review.gone.items()},
        "trouble": review.trouble or None,
        "cannot_hold": list(CANNOT_HOLD),
    }


def payload_json(app: KnownApp, payload: Payload) -> dict[str, Any]:
    """Describe a payload for `--json`; its bytes are text, since they are JSON themselves."""
    body = payload.body
    return {
        "session": payload.session,
        "endpoint": app.endpoint,
        "distinct_id": payload.distinct_id,
        "lines": len(payload.lines),
        "sent": body.is_sent,
        "omitted": [{"line": each.index, "reason": each.reason} for each in body.omitted],
        "reconstructed": True,
        "body": body.content.decode() if body.is_sent else None,
    }


def deletion_sentence(app: KnownApp, leftover: Leftover) -> str:
    """Say what a deletion would do."""
    never = "it is never posted" if leftover.events == 1 else "they are never posted"
    return (
        f"{leftover.path} holds {words.count(leftover.events, 'event')} ({words.size(leftover.size_bytes)}) that the next "
        f"start of {app.title} would post. Deleted, {never}."
    )


def deleted_sentence(deleted: Deleted) -> str:
    """Say what a deletion did."""
    them = "it" if deleted.events == 1 else "them"
    if not deleted.withheld:
        copies = f"Pellucid has no copy of {them}."
    elif deleted.events == 1:
        copies = "Pellucid's copy of it says: withheld. `pellucid forget` destroys that, too."
    else:
        copies = f"Pellucid's copies of {deleted.withheld:,} of them say: withheld. `pellucid forget` destroys those, too."
    return f"Deleted: {words.count(deleted.events, 'event')}; no start will post {them}. {copies}"


def deleted_json(deleted: Deleted) -> dict[str, Any]:
    """Describe a deletion for `--json`."""
    return {
        "session": deleted.session,
        "path": str(deleted.path),
        "events": deleted.events,
        "size_bytes": deleted.size_bytes,
        "withheld": deleted.withheld,
    }


def _headline(app: KnownApp, review: Review) -> str:
    if not review.is_possible:
        return "Nothing can be kept back for review on this system."
    if not review.is_on:
        return f"Nothing is kept back for review: what {app.title} leaves behind is posted at its next start."
    if review.witness is None:
        return (
            "Leftovers are to be kept back for review, but no witness runs, so nothing is held now. "
            "`pellucid watch` starts one."
        )
    held = len(review.kept_back)
    return f"Leftovers are kept back for review: {words.count(held, 'file')} held now, by process {review.witness.pid}."


def _row(leftover: Leftover) -> list[str]:
    since = "" if leftover.since_ns is None else f"since {words.local_time(leftover.since_ns)[:_SECONDS]}"
    standing = f"{leftover.standing.value}, read" if leftover.is_read else leftover.standing.value
    return [
        leftover.session,
        words.count(leftover.events, "event"),
        words.size(leftover.size_bytes),
        standing,
        leftover.why or since,
    ]


def _notes(app: KnownApp, review: Review) -> list[str]:
    notes = [review.trouble] if review.trouble else []
    if review.is_on and review.witness is not None and not review.is_obeyed:
        notes.append("The witness has not obeyed your last choice yet, or is older than this program.")
    if not review.is_collecting and review.leftovers:
        notes.append(
            f"{app.title}'s collection is off: its starts leave these files where they are, held or not."
        )
    if any(each.standing is Standing.LET_GO for each in review.leftovers):
        notes.append(f"What you let go is posted at the next start of {app.title}.")
    notes += [
        f"{session} was held, and went all the same ({words.local_time(at_ns)[:_SECONDS]}): a {app.title} older than 0.39 "
        "took it, or somebody removed it."
        for session, at_ns in review.gone.items()
    ]
    return notes
