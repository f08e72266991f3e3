"""
A change of a person's rules, made from outside the app: write it down, and take apart what would leave otherwise now.

Running processes of the app obey within their next look, and seal anew what was taken apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.consent.values import Choice
from pellucid.errors import UsageError
from pellucid.rules import RulesFile
from pellucid.rules.ruling import Ruling
from pellucid.said import said
from pellucid.sending.redeciding import dissolve_outdated, receipt_counts, withheld_by_rule
from pellucid.sending.taking_back import Returned, take_back

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pellucid.apps import EmbeddedApp
    from pellucid.consent.values import Unreadable
    from pellucid.ledger.ledger import Ledger
    from pellucid.rules import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesChanged:
    """What came of a change."""

    before: Rules
    rules: Rules
    """Those that hold now."""
    batches: int
    """How many sealed batches would have left otherwise, and are sealed anew."""
    known: Mapping[str, int | None]
    """How many receipts each session had before, to tell what was withheld because of the change."""


def change_rules(
    app: EmbeddedApp,
    *,
    ledger: Ledger,
    change: Callable[[Rules], Rules],
    replace_broken: bool = False,
) -> RulesChanged:
    """
    Change a person's rules; blocks until the disk has it, and no batch is left that would leave otherwise.

    Args:
        app: The app.
        ledger: Its data folder.
        change: Makes the rules of those that hold.
        replace_broken: Whether rules that cannot be read count as none, as the person agreed.

    Raises:
        ConfigError: The rules cannot be read or written; they are as they were.
        LedgerError: They are written; a batch could not be taken apart, and is sealed anew by the app all the same.
    """
    known = receipt_counts(ledger)
    before, rules = RulesFile(app.config_file).change(change, replace_broken=replace_broken)
    return RulesChanged(
        before=before, rules=rules, batches=dissolve_outdated(ledger, Ruling(rules)), known=known
    )


def take_back_rules(
    app: EmbeddedApp, *, ledger: Ledger, changed: RulesChanged, choice: Choice | Unreadable
) -> Returned:
    """
    Go back to the rules of before, and let go what was withheld because of the change.

    Args:
        app: The app.
        ledger: Its data folder.
        changed: What is taken back.
        choice: What the person chose: what was queued goes back into the queue only if this still covers it.

    Returns:
        What became of the events that were withheld meanwhile.

    Raises:
        UsageError: The rules were changed again meanwhile; nothing is changed.
        ConfigError: They cannot be read or written.
        LedgerError: They are written; not all that was withheld could be let go.
    """

    def change(rules: Rules) -> Rules:
        if rules != changed.rules:
            raise UsageError(said("The rules were changed again meanwhile, so nothing was undone"))
        return changed.before

    _, rules = RulesFile(app.config_file).change(change)
    dissolve_outdated(ledger, Ruling(rules))
    deeds = withheld_by_rule(ledger, known=changed.known)
    known = choice if isinstance(choice, Choice) else Choice(epoch=-1)  # it covers nothing
    return take_back(ledger, deeds, epoch=known.epoch, kept_epochs=known.kept_epochs)
