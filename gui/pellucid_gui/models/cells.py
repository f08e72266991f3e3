"""One row of the event table, ready to paint: what stands in its columns, and what is worth a second look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.view.values import UNDOCUMENTED, Eyes
from pellucid_gui.models.columns import COLUMNS, LARGE_BYTES, LARGE_WORD

if TYPE_CHECKING:
    from pellucid.view.values import Mark, Row

_GUARD: Final = said("guard")
_UNDOCUMENTED: Final = said("undocumented")
_EYES_WORDS: Final = {Eyes.BOTH: said("seen leaving"), Eyes.WIRE: said("only seen leaving")}


class Cells:
    """
    One row, ready to paint.

    Args:
        row: What the view says of it.
        marks: What is worth a second look, as far as somebody has looked.
        eyes: Who has seen it, as far as somebody has looked.
    """

    __slots__ = ("_texts", "eyes", "marks", "row")

    def __init__(self, row: Row, marks: tuple[Mark, ...] = (), eyes: Eyes = Eyes.FILE) -> None:
        self.row = row
        self.marks = marks
        self.eyes = eyes
        self._texts: dict[int, str] = {}

    def text(self, section: int) -> str:
        """What stands in a column, by its place in `COLUMNS`; worked out when it is first asked for."""
        text = self._texts.get(section)
        if text is None:
            text = self._texts[section] = COLUMNS[section].text(self.row)
        return text

    @property
    def flags(self) -> list[str]:
        """What is worth a second look, in an English word each."""
        words: list[str] = []
        if any(mark.rule != UNDOCUMENTED for mark in self.marks):
            words.append(_GUARD)
        if any(mark.rule == UNDOCUMENTED for mark in self.marks):
            words.append(_UNDOCUMENTED)
        if self.row.size_bytes >= LARGE_BYTES:
            words.append(LARGE_WORD)
        if self.eyes is not Eyes.FILE:
            words.append(_EYES_WORDS[self.eyes])
        return words
