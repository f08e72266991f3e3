"""The events of a request as a tree of two levels: what is in it and what is kept out, and the fields of each."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from pellucid.local_time import local_text
from pellucid.said import said
from pellucid.view.request_values import Fate, RequestEvent, RequestField
from pellucid.wire.values import REDACTED
from pellucid_gui.joining import joined
from pellucid_gui.models.columns import short_size
from pellucid_gui.models.property_rows import mark_text, marks_lines
from pellucid_gui.models.two_levels import TwoLevels
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.visible_text import visible, visible_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from pellucid.view.request_values import NextRequest
    from pellucid.view.values import Mark

NAME, VALUE, SIZE = range(3)
"""The columns."""
_LONGEST_VALUE: Final = 200
_REDACTED: Final = f'"{REDACTED}"'
_FATES: Final = {
    Fate.TAKEN_OUT: (said("taken out"), said("taken out by a rule")),
    Fate.REPLACED: (said("redacted"), said("redacted by a rule")),
    Fate.HASHED: (said("hashed"), said("hashed by a rule")),
}
"""What is said of a field that does not leave as it was recorded: by hand, and by a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands above the events that are kept out."""

    text: str


Node: TypeAlias = "Heading | RequestEvent | RequestField"


class Role(IntEnum):
    """What else the model knows of an index."""

    NODE = Qt.ItemDataRole.UserRole
    NOTE = Qt.ItemDataRole.UserRole + 1
    """What stands behind the name: how many of its fields were changed, or what became of it; may be empty."""
    MARKS = Qt.ItemDataRole.UserRole + 2
    """What is worth a second look in an event or a field: a tuple of `Mark`."""


class RequestTree(TwoLevels):
    """Events on the first level, their fields on the second; fields are looked for when somebody unfolds an event."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: NextRequest | None = None
        self._marks: Mapping[tuple[str, int], tuple[Mark, ...]] = {}
        self._fields: dict[int, tuple[RequestField, ...]] = {}
        self.rows: tuple[Heading | RequestEvent, ...] = ()
        """The first level."""

    def show(
        self,
        request: NextRequest | None,
        withheld: tuple[RequestEvent, ...],
        marks: Mapping[tuple[str, int], tuple[Mark, ...]],
    ) -> None:
        """
        Show other events.

        Args:
            request: What leaves.
            withheld: What is kept out of it for good.
            marks: By event, what is worth a second look.
        """
        self.beginResetModel()
        self._request, self._marks, self._fields = request, marks, {}
        heading = (Heading(text=say("Withheld, never leaves")),) if withheld else ()
        self.rows = (*(() if request is None else request.events), *heading, *withheld)
        self.endResetModel()

    def fields_of(self, row: int) -> tuple[RequestField, ...]:
        """Return the fields of an event of the first level."""
        known = self._fields.get(row)
        if known is None:
            request, event, known = self._request, self.rows[row], ()
            if request is not None and isinstance(event, RequestEvent) and event.span is not None:
                known = request.fields_of(event)
            self._fields[row] = known
        return known

    def place_of(self, key: tuple[str, int], field: str = "") -> QModelIndex:
        """Return where an event, or a field of it, is shown; invalid if nowhere."""
        for row, event in enumerate(self.rows):
            if isinstance(event, RequestEvent) and event.key == key:
                above = self.index(row, NAME)
                names = [each.name for each in self.fields_of(row)] if field else []
                return self.index(names.index(field), NAME, above) if field in names else above
        return QModelIndex()

    def event_at(self, index: QModelIndex | QPersistentModelIndex) -> RequestEvent | None:
        """Return the event that an index is, or is in."""
        if not index.isValid():
            return None
        above = self.row_above(index)
        node = self.rows[index.row() if above is None else above]
        return node if isinstance(node, RequestEvent) else None

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def first_count(self) -> int:
        """Return how many events and headings there are."""
        return len(self.rows)

    def second_count(self, row: int) -> int:
        """Return how many fields there are in an event."""
        return len(self.fields_of(row))

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Count the columns."""
        return 3

    def hasChildren(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's
        """Whether something can be unfolded; asked of each row, so that no event is read for it."""
        if not parent.isValid():
            return bool(self.rows)
        if self.row_above(parent) is not None or parent.column() != NAME:
            return False
        node = self.rows[parent.row()]
        return isinstance(node, RequestEvent) and node.span is not None

    def data(  # noqa: PLR0911 - one for each role
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Say what a cell shows."""
        if not index.isValid():
            return None
        row, above = index.row(), self.row_above(index)
        node: Node = self.rows[row] if above is None else self.fields_of(above)[row]
        match role:
            case Role.NODE:
                return node
            case Role.NOTE:
                return _note(node)
            case Role.MARKS:
                return self._marks_of(index, node)
            case Qt.ItemDataRole.DisplayRole:
                return _text(node, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index, node) if index.column() == NAME else _text(node, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index, node)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == SIZE:
                return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def _marks_of(self, index: QModelIndex | QPersistentModelIndex, node: Node) -> tuple[Mark, ...]:
        event = self.event_at(index)
        marks = () if event is None else self._marks.get(event.key, ())
        if isinstance(node, RequestField):
            return tuple(mark for mark in marks if mark.field == node.name)
        return marks

    def _spoken(self, index: QModelIndex | QPersistentModelIndex, node: Node) -> str:
        """What a screen reader says of a row: all that its cells and shapes show."""
        said = [_text(node, column) for column in (NAME, VALUE, SIZE)]
        said += [_note(node), mark_text(marks) if (marks := self._marks_of(index, node)) else ""]
        return joined(said)

    def _tip(self, index: QModelIndex | QPersistentModelIndex, node: Node) -> str | None:
        lines = [_text(node, NAME), _note(node)]
        if isinstance(node, RequestField):
            lines.insert(1, visible(node.value))
            if not node.is_own:
                lines.append(say("It stands in each event of this run."))
        elif isinstance(node, RequestEvent) and node.why_not:
            lines.append(f"{translated(node.why_not)}.")
        marks = self._marks_of(index, node)
        lines += marks_lines(marks) if isinstance(node, RequestEvent) else [mark_text(marks)]
        return "\n".join(filter(None, lines))


def _text(node: Node, column: int) -> str:  # noqa: PLR0911 - one for each kind of cell
    match node, column:
        case Heading(), 0:
            return node.text
        case RequestEvent(), 0:
            return visible_text(os.fsencode(node.name)) if node.name else say("unreadable line")
        case RequestEvent(), 1:
            return "" if node.time_ns is None else local_text(node.time_ns, "%H:%M:%S") or ""
        case RequestEvent(), 2:
            return short_size(node.size_bytes) if node.span is not None else ""
        case RequestField(), 0:
            return visible(node.name)
        case RequestField(), 1:
            value = node.value[:_LONGEST_VALUE]
            return visible(value)
        case RequestField(), 2 if node.span is not None:
            return short_size(node.span[1] - node.span[0])
        case _:
            return ""


def _note(node: Node) -> str:
    match node:
        case RequestEvent(why_not=why) if why:
            return say("nothing of it leaves")
        case RequestEvent(edit=edit) if edit:
            return say_count("1 changed", "{n:,} changed", len(edit))
        case RequestField(fate=Fate.REPLACED, value=value) if value != _REDACTED:
            return say("replaced")
        case RequestField(fate=fate, is_ruled=is_ruled) if fate in _FATES:
            return translated(_FATES[fate][is_ruled])
        case _:
            return ""
