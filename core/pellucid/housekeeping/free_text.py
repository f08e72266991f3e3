"""
What of somebody else's program is free text: what a person wrote, what an error said, and what names somebody.

The catalogue says of which documented fields nobody can know what will be in them. In any other the guard's rules have to
find something. What no catalogue has is taken for free text as soon as it is more than one word.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.lookup import documentation_of
from pellucid.catalogue.values import FieldType
from pellucid.errors import CatalogueError
from pellucid.guard import Guard, own_words
from pellucid.ledger.text_places import Place, is_blanked, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.apps import KnownApp
    from pellucid.catalogue.coverage import Documentation
    from pellucid.catalogue.values import Field
    from pellucid.ledger.text_places import Text

FREE_TEXT: Final = "free_text"
"""In a `redacted` receipt: the catalogue calls it so."""
UNDOCUMENTED: Final = "undocumented"
"""In a `redacted` receipt: no catalogue has it, and it is more than one word."""

_NAMES: Final = ("name", "event")


class FreeText:
    """
    Finds the free text in lines, and in the events of bodies.

    Args:
        app: Whose lines.
    """

    def __init__(self, app: KnownApp) -> None:
        self._documentation: Documentation | None = None
        with suppress(CatalogueError):  # then nothing is documented, and more is taken for free text
            self._documentation = documentation_of(app)
        self._guard = Guard.flagging(names=own_words(), home=str(Path.home()))

    def places(self, raw: bytes) -> list[Place]:
        """Return the free texts of a line that were not blanked before; never raises for what the line holds."""
        found = list(texts(raw))
        fields = self._documented(raw, found)
        return [
            Place(text.field, why, text.start, text.end, text.is_quoted)
            for text in found
            if not text.is_plain
            and not is_blanked(raw, text)
            and (why := tuple(self._why(text.of(raw), fields.get(text.field))))
        ]

    def _documented(self, raw: bytes, found: list[Text]) -> Mapping[str, Field]:
        if self._documentation is None:
            return {}
        version_key = self._documentation.catalogue.version_property
        name = next((text.of(raw) for text in found if text.is_plain and text.field in _NAMES), "")
        version = next(
            (text.of(raw) for text in found if text.field == version_key and not text.is_plain), ""
        )
        names = frozenset(text.field for text in found if not text.is_plain)
        return self._documentation.of(name, names, version=version).fields

    def _why(self, text: str, field: Field | None) -> Iterator[str]:
        if field is not None and field.type is FieldType.TEXT:
            if field.hashed or text in field.choices:
                return
            if field.free_text:
                yield FREE_TEXT
        elif len(text.split()) > 1:
            yield UNDOCUMENTED
        yield from dict.fromkeys(hit.rule for hit in self._guard.check(text).hits)
