"""
What is worth a second look about one event.

A rule of the guard may find something in a text. An app with the engine inside had its rules look before the line was
written, and the line says what was done; what the app or the person allowed is found in it all the same. Of somebody
else's program there are also the texts that the catalogue calls free, or does not have and are more than a word, and
whatever it does not declare; an app of our own records nothing undeclared.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.lookup import documentation_of
from pellucid.catalogue.values import FieldType
from pellucid.errors import CatalogueError
from pellucid.guard import Guard, own_words
from pellucid.housekeeping.free_text import FREE_TEXT, UNDOCUMENTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.apps import KnownApp
    from pellucid.catalogue.coverage import Documentation
    from pellucid.catalogue.values import Field
    from pellucid.event import Event

__all__ = ["FLAG", "FREE_TEXT", "UNDOCUMENTED", "Found", "Judge"]

FLAG: Final = "flag"
"""What was done about something where nothing could be."""
_MEMBER: Final = "guard"


class Found(NamedTuple):
    """One thing about an event that is worth a second look."""

    field: str
    """Empty for the event as a whole."""
    rule: str
    """A rule of the guard, such as `email`; `FREE_TEXT`; `UNDOCUMENTED`; or what the line itself says, such as `length`."""
    action: str = FLAG
    """What was done about it."""


class Judge:
    """
    Says what is worth a second look; safe from any thread.

    Args:
        documentation: What is documented; `None`: nothing is called undocumented, and no text free.
        guard: Whose rules look at the texts; `None`: nobody's do.
    """

    def __init__(self, *, documentation: Documentation | None, guard: Guard | None) -> None:
        self.documentation = documentation
        self.guard = guard

    @classmethod
    def of_app(cls, app: KnownApp) -> Judge:
        """Make the one for an app; reads a catalogue. Where that cannot be read, nothing is called undocumented."""
        documentation = None
        if not isinstance(app, EmbeddedApp):
            with suppress(CatalogueError):
                documentation = documentation_of(app)
        return cls(
            documentation=documentation, guard=Guard.flagging(names=own_words(), home=str(Path.home()))
        )

    def event(self, event: Event, *, version: str = "") -> tuple[Found, ...]:
        """
        Return what there is, in the order of the fields, and then what is undocumented.

        Args:
            event: It is judged by the version of the program that it tells itself.
            version: By which it is judged if it tells none.
        """
        found = list(written(event.extra))
        fields: Mapping[str, Field] = {}
        undocumented: tuple[str, ...] = ()
        if self.documentation is not None:
            coverage = self.documentation.of_event(event, version=version)
            fields = coverage.fields
            undocumented = ("",) if coverage.spec is None else coverage.undocumented
        for name, value in event.props.items():
            if isinstance(value, str):
                found += self.text(name, value, fields.get(name))
        return (*dict.fromkeys(found), *(Found(name, UNDOCUMENTED) for name in undocumented))

    def text(self, name: str, text: str, field: Field | None) -> Iterator[Found]:
        """
        Yield what there is about one text.

        Args:
            name: The property's.
            text: What it says. Blanks stand where our copy was redacted: something was there.
            field: What the catalogue says of it.
        """
        if text and self._is_free(text, field):
            yield Found(name, FREE_TEXT)
        if self.guard is not None and (hits := self.guard.check(text).hits):
            for rule in dict.fromkeys(hit.rule for hit in hits):
                yield Found(name, rule)

    def _is_free(self, text: str, field: Field | None) -> bool:
        if field is not None and field.type is FieldType.TEXT:
            return field.free_text
        # Of what no catalogue has, nobody can say more than what redaction goes by.
        return self.documentation is not None and len(text.split()) > 1


def written(extra: Mapping[str, str]) -> Iterator[Found]:
    """Read what a line of our own says: `{"note":"email:redact,ip:redact"}`."""
    member = extra.get(_MEMBER)
    if member is None:
        return
    try:
        fields = json.loads(member)
    except ValueError:
        return
    for name, text in fields.items() if isinstance(fields, dict) else ():
        for part in text.split(",") if isinstance(text, str) else ():
            rule, _, action = part.partition(":")
            if rule:
                yield Found(name, rule, action or FLAG)
