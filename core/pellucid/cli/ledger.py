"""`pellucid ledger`: checking what is kept, and keeping it small."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from pellucid.cli import words
from pellucid.cli.late_group import LateGroup
from pellucid.cli.options import Chosen, choosing, embedded_apps, json_option
from pellucid.cli.output import put, put_json
from pellucid.errors import LedgerError
from pellucid.ledger.audit import NO_PROOF, audit
from pellucid.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.ledger.verification import Finding, Verification

_COMMANDS: Final = {
    "compact": ("pellucid.cli.ledger_verbs", "compact_command"),
    "keep": ("pellucid.cli.ledger_verbs", "keep_command"),
    "purge": ("pellucid.cli.ledger_verbs", "purge_command"),
    "retention": ("pellucid.cli.ledger_retention", "retention_command"),
    "verify": ("pellucid.cli.ledger", "verify_command"),
}


@click.group("ledger", cls=LateGroup, late=_COMMANDS)
def ledger_group() -> None:
    """Check the kept events and their receipts, and say how long and how much is kept."""


@click.command("verify")
@click.option("--all", "everything", is_flag=True, help="The events of all apps.")
@choosing
@json_option
def verify_command(*, chosen: Chosen, as_json: bool, everything: bool = False) -> int:
    """
    Check each session: the chain of its receipts, its lines against their digests, and what was destroyed.

    Ends with exit code 5 if anything is wrong. Nothing is changed.
    """
    ledgers = list(_ledgers(chosen)) if everything else [(chosen.app.title, chosen.ledger)]
    audits = [(title, done) for title, ledger in ledgers if (done := audit(ledger)) is not None]
    found = [(title, each) for title, done in audits for each in done.sessions]
    lists = {title: done.of_list.sentence for title, done in audits if done.of_list is not None}
    is_whole = all(each.whole for _, each in found) and not lists
    if as_json:
        put_json(
            {
                "whole": is_whole,
                "sessions": [_described(title, each) for title, each in found],
                "retired": [{"app": title, "wrong": wrong} for title, wrong in lists.items()],
                "proves": NO_PROOF,
            }
        )
    else:
        for title, each in found:
            for line in _lines(f"{each.session} ({title})", each):
                put(line)
        for title, wrong in lists.items():
            put(f"The list of sessions that were let go ({title})")
            put(f"  - {wrong}.")
        put(_summary([each for _, each in found], is_whole=is_whole))
        put(NO_PROOF)
    return 0 if is_whole else LedgerError.exit_code


def _ledgers(chosen: Chosen) -> Iterator[tuple[str, Ledger]]:
    """Yield all ledgers that are there, each with a name for a person."""
    apps = chosen.locations.data / "apps"
    for root in sorted(apps.iterdir()) if apps.is_dir() else ():
        if root.is_dir():
            title = chosen.app.title if root.name == chosen.app.key else root.name
            yield title, Ledger(root=root, clock=chosen.clock)
    for app in embedded_apps(chosen.locations):
        yield app.title, Ledger(root=chosen.locations.ledger_root(app), clock=chosen.clock)


def _lines(title: str, found: Verification) -> list[str]:
    if found.whole and not found.notes:
        return []
    wrong = [
        f"{finding.sentence}\n      {_where(finding)}\n      {finding.remedy}".rstrip()
        for finding in found.findings
    ]
    return [title, *words.bullets([*wrong, *(f"Note: {note}" for note in found.notes)])]


def _where(finding: Finding) -> str:
    return str(finding.file) if finding.receipt is None else f"{finding.file}, line {finding.receipt + 1}"


def _summary(found: list[Verification], *, is_whole: bool) -> str:
    checked = (
        f"Checked {words.count(len(found), 'session')}: {words.count(sum(each.lines for each in found), 'line')}, "
        f"{words.count(sum(each.receipts for each in found), 'receipt')}, "
        f"{words.count(sum(each.checked for each in found), 'digest')}."
    )
    bad = sum(not each.whole for each in found)
    return f"{checked} Nothing is wrong." if is_whole else f"{checked} {words.count(bad, 'session')} damaged."


def _described(title: str, found: Verification) -> dict[str, Any]:
    return {
        "app": title,
        "session": found.session,
        "whole": found.whole,
        "lines": found.lines,
        "receipts": found.receipts,
        "digests_checked": found.checked,
        "digests_over_destroyed_lines": found.unchecked,
        "head": found.head,
        "findings": [
            {
                "sentence": finding.sentence,
                "remedy": finding.remedy,
                "file": str(finding.file),
                "receipt": finding.receipt,
                "lines": None if finding.lines is None else list(finding.lines),
            }
            for finding in found.findings
        ],
        "notes": list(found.notes),
    }
