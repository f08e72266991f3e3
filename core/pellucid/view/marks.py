"""
What is worth a second look about an event: what a rule of the guard found in it, and what no catalogue declares.

An app with the engine inside has its rules look before a line is written; its lines say what was done. For somebody
else's program the same rules look now, and only flag.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.lookup import documentation_of
from pellucid.errors import CatalogueError
from pellucid.event import Event
from pellucid.guard import Guard, flags, own_words
from pellucid.view.values import UNDOCUMENTED, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.apps import KnownApp
    from pellucid.catalogue.coverage import Documentation
    from pellucid.event import UnreadableLine

__all__ = ["UNDOCUMENTED", "Mark", "Marks"]

_MEMBER: Final = "guard"
_FLAG: Final = "flag"


class Marks:
    """
    Finds the marks of one app's events; safe from any thread.

    Args:
        app: Whose events.
    """

    def __init__(self, app: KnownApp) -> None:
        self._app = app
        self._guard: Guard | None = None
        self._documentation: Documentation | None = None

    def of(self, event: Event | UnreadableLine) -> tuple[Mark, ...]:
        """Return what is worth a second look, in the order of the fields; never raises for what a line holds."""
        if not isinstance(event, Event):
            return ()
        if isinstance(self._app, EmbeddedApp):
            return tuple(_written(event.extra))
        if self._guard is None:  # made twice at worst, if two threads ask at once
            with suppress(CatalogueError):
                self._documentation = documentation_of(self._app)
            self._guard = Guard.flagging(names=own_words(), home=str(Path.home()))
        found = [
            Mark(field=name, rule=rule, action=_FLAG)
            for name, hits in flags(self._guard, event.props).items()
            for rule in dict.fromkeys(hit.rule for hit in hits)
        ]
        return (*found, *self._undocumented(event))

    def _undocumented(self, event: Event) -> Iterator[Mark]:
        if self._documentation is None:
            return
        coverage = self._documentation.of_event(event)
        names = [""] if coverage.spec is None else coverage.undocumented
        for name in names:
            yield Mark(field=name, rule=UNDOCUMENTED, action=_FLAG)


def _written(extra: Mapping[str, str]) -> Iterator[Mark]:
    """Read what a line of our own says: `{"note":"email:redact,ip:redact"}`."""
    try:
        fields = json.loads(extra.get(_MEMBER, "{}"))
    except ValueError:
        return
    for name, text in fields.items() if isinstance(fields, dict) else ():
        for part in text.split(",") if isinstance(text, str) else ():
            rule, _, action = part.partition(":")
            if rule:
                yield Mark(field=name, rule=rule, action=action or _FLAG)
