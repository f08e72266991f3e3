"""Telling a new person what an app collects, once, before anything of it can leave."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Choice, Mode
from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.consent.store import ConsentStore
    from pellucid.embedding.obedience import Obedience
    from pellucid.embedding.troubles import Troubles

_SUBJECT: Final = "disclaimer"
_WHY: Final = "Nobody could be told what is collected"


def tell_once(
    text: str,
    *,
    show: Callable[[str], object] | None,
    store: ConsentStore,
    obedience: Obedience,
    troubles: Troubles,
) -> None:
    """
    Show the disclaimer to a person who has not seen it; of several processes, one does so. Keeps its own errors.

    What cannot be shown does not count as shown: the next start tries again.

    Args:
        text: The disclaimer.
        show: The host's own way; `None`: stderr.
        store: Knows whether it was shown.
        obedience: Where nothing may be recorded, nobody need be told.
        troubles: Is told, as `disclaimer`, why it could not be shown.
    """
    try:
        if not _is_new(store) or obedience.decision.mode is Mode.OFF:
            return
        way = show or _stderr()
        if way is None:
            troubles.note(_SUBJECT, f"{_WHY}: this program has no stderr, and gave no other way")
        elif store.told():
            try:
                way(text)
            except Exception as error:  # noqa: BLE001 - the host's own way may do anything
                troubles.note(_SUBJECT, f"{_WHY}: {error}")
                store.not_told()
    except TelemetryError as error:
        troubles.note(_SUBJECT, f"{_WHY}: {error.title}")


def _is_new(store: ConsentStore) -> bool:
    choice = store.read()
    return isinstance(choice, Choice) and choice.mode is Mode.UNSET and choice.told_at_ns is None


def _stderr() -> Callable[[str], object] | None:
    stream = sys.stderr  # a program without a console has none
    return None if stream is None else lambda text: stream.write(f"{text}\n")
