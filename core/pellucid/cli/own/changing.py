"""Changing a choice, and what follows from it in the same breath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid.cli.output import put, put_json, warn
from pellucid.cli.own import words as own_words
from pellucid.errors import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.catalogue.values import Catalogue
    from pellucid.cli.own.app import OwnApp
    from pellucid.consent.values import Choice
    from pellucid.embedding.settling import Settled


def change(own: OwnApp, write: Callable[[], Choice]) -> tuple[Choice, Settled]:
    """
    Write a change, let running processes obey, and destroy what it no longer covers; takes up to two seconds.

    Args:
        own: The app.
        write: Writes the change.

    Raises:
        ConfigError: It cannot be written; nothing was destroyed.
    """
    from pellucid.embedding.settling import settle, unsent  # noqa: PLC0415 - most commands change nothing

    before = unsent(own.ledger)
    choice = write()
    return choice, settle(
        own.ledger, own.decision, known_catalogue(own), before=before, ask=lambda: own.decision
    )


def known_catalogue(own: OwnApp) -> Catalogue | None:
    """Return what an app may collect, if that is known here."""
    try:
        return own.catalogue()
    except CatalogueError:
        return None


def tell(own: OwnApp, sentence: str, settled: Settled, *, as_json: bool, **more: Any) -> None:  # noqa: ANN401 - JSON
    """
    Say what was changed, and what followed from it.

    Args:
        own: The app.
        sentence: What a person should know first.
        settled: What followed.
        as_json: Whether it is said to a program.
        more: What `--json` tells beside that.
    """
    decision = own.decision
    if as_json:
        put_json(
            {
                "app": own.app.key,
                "state": own_words.mode_word(decision),
                "rule": decision.rule,
                "meaning": own_words.mode_sentence(decision, own.title),
                **own_words.settled_json(settled),
                **more,
            }
        )
    else:
        put(sentence)
        for line in own_words.settled_lines(settled, own.title):
            put(line)
    if decision.is_lowered:
        warn(f"Another rule lowers your choice here: {decision.rule}.")
