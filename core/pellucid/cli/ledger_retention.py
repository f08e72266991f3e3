"""`pellucid ledger retention`: how long and how much is kept of what other programs say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339
from pellucid.apps import EmbeddedApp
from pellucid.cli import words
from pellucid.cli.options import Chosen, choosing, json_option
from pellucid.cli.output import put, put_json
from pellucid.errors import LedgerError
from pellucid.housekeeping.outlook import Outlook, foresee
from pellucid.housekeeping.settings import (
    FREE_TEXT_DAYS,
    Retention,
    bytes_of,
    days_of,
    read_retention,
    write_retention,
)
from pellucid.ledger.tombstones import Tombstones

if TYPE_CHECKING:
    from pellucid.ledger.tombstones import Tombstone

_NO_LIMIT: Final = frozenset({"never", "none", "any", "unlimited"})


@click.command("retention")
@click.option("--age", metavar="AGE", help="Let go of sessions older than 30d, 12w, 6mo, 1y; or never.")
@click.option("--size", metavar="SIZE", help="Let go of the oldest beyond 500MiB, 1GiB; or unlimited.")
@click.option(
    "--keep-free-text/--redact-free-text",
    "keep_free_text",
    default=None,
    help=f"Whether free text stays in our copies for more than {FREE_TEXT_DAYS} days.",
)
@choosing
@json_option
def retention_command(
    *,
    chosen: Chosen,
    as_json: bool,
    age: str | None = None,
    size: str | None = None,
    keep_free_text: bool | None = None,
) -> None:
    """
    Show how long and how much is kept of what other programs say, or choose it.

    It holds for each watched program, and the witness sees to it once a day. An app with Pellucid inside has limits of its
    own.
    """
    changes: dict[str, Any] = {}
    if age is not None:
        changes["age_days"] = None if age.strip().lower() in _NO_LIMIT else days_of(age)
    if size is not None:
        changes["size_bytes"] = None if size.strip().lower() in _NO_LIMIT else bytes_of(size)
    if keep_free_text is not None:
        changes["keep_free_text"] = keep_free_text
    config = chosen.locations.config
    if changes:
        write_retention(
            config, replace(_chosen_before(chosen, is_whole=len(changes) == len(_FIELDS)), **changes)
        )
    retention = read_retention(config)
    if isinstance(chosen.app, EmbeddedApp):
        outlook, stones = None, []
    else:
        ledger = chosen.ledger
        outlook = foresee(ledger, retention, finder=None, data_dir=chosen.data_dir())
        stones = Tombstones(root=ledger.root, clock=chosen.clock).read()
    if as_json:
        put_json(_described(retention, outlook, stones))
        return
    for line in _lines(chosen, retention, outlook, stones):
        put(line)


_FIELDS: Final = ("age_days", "size_bytes", "keep_free_text")


def _chosen_before(chosen: Chosen, *, is_whole: bool) -> Retention:
    """Return what was chosen before; what cannot be read does not matter where all is chosen anew."""
    try:
        return read_retention(chosen.locations.config)
    except LedgerError:
        if not is_whole:
            raise
        return Retention()


def _lines(
    chosen: Chosen, retention: Retention, outlook: Outlook | None, stones: list[Tombstone]
) -> list[str]:
    age, size = retention.age_days, retention.size_bytes
    rows = [
        ["sessions", "for any time" if age is None else f"until they are {words.count(age, 'day')} old"],
        ["of a program", "of any size" if size is None else f"up to {words.size(size)}, the oldest go first"],
        [
            "free text",
            "for as long as its session"
            if retention.keep_free_text
            else f"for {FREE_TEXT_DAYS} days, unless you keep it (`pellucid ledger keep`)",
        ],
    ]
    lines = ["Kept of what other programs say:", *(f"  {line}" for line in words.table(rows))]
    if outlook is None:
        return [*lines, "", f"{chosen.app.title} has limits of its own."]
    there = f"{words.count(outlook.sessions, 'session')}, {words.size(outlook.size_bytes)}"
    since = "" if not outlook.oldest_ns else f", the oldest of {words.local_time(outlook.oldest_ns)[:10]}"
    lines += ["", f"Of {chosen.app.title} there are {there}{since}."]
    if outlook.surplus:
        lines.append(
            f"Beyond that: {words.count(len(outlook.surplus), 'session')} with {words.count(outlook.events, 'event')}; "
            "the witness lets go of them, or `pellucid ledger purge`."
        )
    if stones:
        sessions, events = sum(each.sessions for each in stones), sum(each.events for each in stones)
        begin, end = min(each.began_ns for each in stones), max(each.ended_ns for each in stones)
        lines.append(
            f"Let go so far: {words.count(sessions, 'session')} with {words.count(events, 'event')}, from "
            f"{words.local_time(begin)[:10]} to {words.local_time(end)[:10]}."
        )
    return lines


def _described(retention: Retention, outlook: Outlook | None, stones: list[Tombstone]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "age_days": retention.age_days,
        "size_bytes": retention.size_bytes,
        "free_text_days": None if retention.keep_free_text else FREE_TEXT_DAYS,
    }
    if outlook is not None:
        described |= {
            "sessions": outlook.sessions,
            "sessions_bytes": outlook.size_bytes,
            "beyond": [weight.folder for weight in outlook.surplus],
            "let_go": [
                {
                    "session": each.session or None,
                    "sessions": each.sessions,
                    "events": each.events,
                    "began": rfc3339.form(each.began_ns),
                    "ended": rfc3339.form(each.ended_ns),
                    "at": rfc3339.form(each.at_ns),
                    "why": each.why,
                    "head": each.head,
                }
                for each in stones
            ],
        }
    return described
