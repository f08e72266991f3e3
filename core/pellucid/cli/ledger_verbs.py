"""`pellucid ledger compact`, `purge` and `keep`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pellucid.apps import EmbeddedApp
from pellucid.cli import words
from pellucid.cli.forget import resolve_target
from pellucid.cli.options import Chosen, choosing, json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say, warn
from pellucid.errors import NotFoundError, UsageError
from pellucid.housekeeping.settings import FREE_TEXT_DAYS, NS_PER_DAY, days_of, read_retention
from pellucid.ledger.age_purge import OldLines, foresee_older, forget_older
from pellucid.ledger.compaction import compact
from pellucid.ledger.keeping import keep
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.housekeeping.outlook import Outlook


@click.command("compact")
@choosing
@json_option
def compact_command(*, chosen: Chosen, as_json: bool) -> None:
    """
    Tell sessions that are over in fewer receipts, and give back the room of what was destroyed.

    Nothing that a receipt tells is lost, and what could be checked before can be checked afterwards.
    """
    ledger, data_dir = chosen.ledger, _data_dir(chosen)
    found = [compact(ledger, folder, data_dir=data_dir) for folder in ledger.folders()]
    done = [each for each in found if each.receipts]
    left = {each.folder: each.refusal for each in found if each.refusal}
    before, after = sum(each.receipts_before for each in done), sum(each.receipts for each in done)
    saved_bytes = sum(each.saved_bytes for each in done)
    if as_json:
        put_json(
            {
                "sessions": len(done),
                "receipts_before": before,
                "receipts": after,
                "saved_bytes": saved_bytes,
                "left": left,
            }
        )
        return
    if done:
        put(
            f"Compacted {words.count(len(done), 'session')}: {words.count(before, 'receipt')} became {after:,}, "
            f"{words.size(saved_bytes)} given back."
        )
    else:
        put("There is nothing to be gained.")
    _tell_left(left)


@click.command("purge")
@click.option(
    "--older-than", "age", metavar="AGE", help="What was copied or recorded before that: 30d, 12w, 6mo, 1y."
)
@choosing
@json_option
@yes_option
def purge_command(*, chosen: Chosen, as_json: bool, yes: bool, age: str | None = None) -> None:
    """
    Destroy old events; without an age, what is beyond `pellucid ledger retention`.

    What still waits in another program's own queue stays, and so does what you have kept.
    """
    if age is None:
        _purge_surplus(chosen, as_json=as_json, yes=yes)
        return
    days = days_of(age)
    before_ns = chosen.clock.now_ns() - days * NS_PER_DAY
    ledger, data_dir = chosen.ledger, _data_dir(chosen)
    foreseen = foresee_older(ledger, before_ns, data_dir=data_dir)
    if foreseen.events:
        for sentence in _stays(foreseen):
            say(sentence)
        unsent = f" ({foreseen.unsent:,} of them never sent)" if foreseen.unsent else ""
        what = (
            f"{words.count(foreseen.events, 'event')}{unsent} in {words.count(foreseen.sessions, 'session')}"
        )
        confirm(
            f"Destroy {what} of {chosen.app.title}, older than {words.count(days, 'day')}, for good", yes=yes
        )
    done = forget_older(ledger, before_ns, why=f"older than {words.count(days, 'day')}", data_dir=data_dir)
    if as_json:
        put_json(
            {
                "events": done.events,
                "sessions": done.sessions,
                "never_sent": done.unsent,
                "still_queued": done.still_queued,
                "kept": done.kept,
            }
        )
        return
    put(f"Destroyed: {words.count(done.events, 'event')} in {words.count(done.sessions, 'session')}.")
    if not foreseen.events:
        for sentence in _stays(done):
            say(sentence)


@click.command("keep")
@click.argument("target", metavar="EVENT|SESSION")
@click.option("--not", "no_longer", is_flag=True, help="No longer.")
@choosing
@json_option
def keep_command(*, chosen: Chosen, as_json: bool, target: str, no_longer: bool = False) -> None:
    """
    Keep the free text of an event or of a session, which would be redacted in time; or, with --not, no longer.

    A session in which anything is kept is not let go for its age or for want of room. `pellucid forget` still destroys it.
    """
    if isinstance(chosen.app, EmbeddedApp):
        raise UsageError(
            f"{chosen.app.title} redacts nothing afterwards", "So there is nothing to be kept from it."
        )
    wanted = resolve_target(chosen, target)
    match wanted:
        case ForgetEvent(folder=folder, line=line):
            count = keep(chosen.ledger, folder, line, is_kept=not no_longer)
        case ForgetSession(folder=folder):
            count = keep(chosen.ledger, folder, is_kept=not no_longer)
        case ForgetApp():
            raise UsageError(
                "That is a whole program",
                "`pellucid ledger retention --keep-free-text` keeps the text of all.",
            )
    if as_json:
        put_json({"events": count, "kept": not no_longer})
    else:
        put(f"{'No longer kept' if no_longer else 'Kept'}: {words.count(count, 'event')}.")


def _purge_surplus(chosen: Chosen, *, as_json: bool, yes: bool) -> None:
    from pellucid.housekeeping.free_text import FreeText  # noqa: PLC0415 - brings the guard along
    from pellucid.housekeeping.outlook import foresee  # noqa: PLC0415 - as above
    from pellucid.housekeeping.rounds import Round  # noqa: PLC0415 - as above

    if isinstance(chosen.app, EmbeddedApp):
        raise UsageError(
            f"{chosen.app.title} keeps to limits of its own", "Say what is to go, such as --older-than 30d."
        )
    retention = read_retention(chosen.locations.config)
    finder, data_dir = FreeText(chosen.app), chosen.data_dir()
    foreseen = foresee(chosen.ledger, retention, finder=finder, data_dir=data_dir)
    goes = _goes(foreseen)
    if not chosen.ledger.folders():
        raise NotFoundError(f"There are no copies of what {chosen.app.title} queued")
    if goes:
        confirm(f"{' and '.join(goes).capitalize()}, for good", yes=yes)
    work = Round(ledger=chosen.ledger, finder=finder, retention=retention, data_dir=data_dir)
    for _ in work.go_on():
        pass
    done = work.done
    if as_json:
        put_json(
            {
                "redacted_events": done.redacted,
                "sessions": done.retired,
                "events": done.events,
                "compacted_sessions": done.compacted,
                "saved_bytes": done.saved_bytes,
                "left": done.left,
            }
        )
        return
    put(
        f"Redacted: {words.count(done.redacted, 'event')}. Let go: {words.count(done.retired, 'session')} with "
        f"{words.count(done.events, 'event')}."
    )
    if foreseen.is_over:
        warn(
            "What is left is still more than the size that is kept: it is in use, not settled, or kept by you."
        )
    _tell_left(done.left)


def _goes(foreseen: Outlook) -> list[str]:
    goes: list[str] = []
    if foreseen.with_old_text:
        events = words.count(foreseen.with_old_text, "event")
        goes.append(f"redact the free text of {events} that is older than {FREE_TEXT_DAYS} days")
    if foreseen.surplus:
        sessions = words.count(len(foreseen.surplus), "session")
        until = words.local_time(foreseen.surplus[-1].ended_ns)[:10]
        goes.append(f"let go of {sessions} with {words.count(foreseen.events, 'event')}, up to {until}")
    return goes


def _stays(found: OldLines) -> list[str]:
    sentences: list[str] = []
    if found.still_queued:
        sentences.append(f"Still in the program's own queue, and so not destroyed: {found.still_queued:,}.")
    if found.kept:
        sentences.append(f"Kept by you, and so not destroyed: {found.kept:,}.")
    return sentences


def _tell_left(left: dict[str, str]) -> None:
    if left:
        put("Left as they are:")
        for line in words.bullets(f"{folder}: {why}" for folder, why in left.items()):
            put(line)
        say("`pellucid ledger verify` tells more.")


def _data_dir(chosen: Chosen) -> Path | None:
    return None if isinstance(chosen.app, EmbeddedApp) else chosen.data_dir()
