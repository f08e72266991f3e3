"""
Whether a field of an event can leave as a hash.

The window has no secret to hash with, and does not look for one: that is the app's. So an app is believed to have one until
one of its programs tells that it has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.said import Said
from pellucid.view.retelling import NO_HASH, NO_KEPT_SECRET, retold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.embedding.health_file import HealthNote


def why_no_secret(notes: Iterable[HealthNote], *, since_ns: int) -> str:
    """
    Say why an app has no secret to hash with, without a full stop; empty if it may have one.

    Args:
        notes: What its programs tell of what goes wrong, the last word first.
        since_ns: When its newest session was begun: what was told before may be over.
    """
    for note in notes:
        for trouble in note.troubles if note.at_ns >= since_ns else ():
            told = retold(trouble)
            if isinstance(told, Said) and told.template in {NO_HASH, NO_KEPT_SECRET}:
                cause = told.values["cause"]
                return cause if isinstance(cause, str) else str(cause)
    return ""
