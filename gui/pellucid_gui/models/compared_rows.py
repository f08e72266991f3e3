"""Two payloads beside each other, as rows: all of them, or only those that differ with a little around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from pellucid.view.side_by_side import Pair, differences
from pellucid_gui.translation import say, say_count
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

LEFT, RIGHT = 0, 1
_AROUND: Final = 2
"""So many rows that are the same stand around one that differs."""
_MOST_SHOWN: Final = 2_000
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Gap:
    """Rows that are the same, and left out."""

    count: int

    @property
    def words(self) -> str:
        """What stands in their place."""
        return say_count("{n:,} line the same", "{n:,} lines the same", self.count)


ComparedRow: TypeAlias = Pair | Gap


class ComparedModel(QAbstractTableModel):
    """
    Rows of two columns.

    Args:
        titles: What stands at the left, and what at the right.
    """

    def __init__(self, titles: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._pairs: tuple[Pair, ...] = ()
        self.rows: tuple[ComparedRow, ...] = ()
        self.stretches: list[tuple[int, int]] = []
        """The rows that differ: of each stretch the first, and the one after its last."""

    def show(self, pairs: Sequence[Pair], *, only_different: bool) -> None:
        """Show these, or of them only what differs."""
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.rows = tuple(_around(self._pairs)) if only_different else self._pairs
        self.stretches = _stretches(self.rows)
        self.endResetModel()

    def show_titles(self, titles: tuple[str, str]) -> None:
        """Say something else of what stands at the left, and at the right."""
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)

    def text(self, row: int, column: int) -> str | None:
        """Return what stands in a cell; `None` if that side has nothing there."""
        found = self.rows[row]
        if isinstance(found, Gap):
            return found.words if column == LEFT else ""
        text = found.left if column == LEFT else found.right
        return None if text is None else visible(text[:_MOST_SHOWN])

    def is_different(self, row: int) -> bool:
        """Whether the sides say something else there."""
        found = self.rows[row]
        return isinstance(found, Pair) and found.is_different

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Two."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Say what stands in a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Say what stands in a cell, and to those who see no tint whether it differs."""
        if not index.isValid():
            return None
        text = self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text or ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = say("nothing") if text is None else text.strip()
            return say("differs: {said}", said=said) if self.is_different(index.row()) else said
        return None


def _around(pairs: tuple[Pair, ...]) -> list[ComparedRow]:
    kept: list[tuple[int, int]] = []
    for begin, end in differences(pairs):
        begin, end = max(0, begin - _AROUND), min(len(pairs), end + _AROUND)  # noqa: PLW2901 - the same, wider
        if kept and begin <= kept[-1][1] + 1:  # a gap of one row is longer than the row
            kept[-1] = kept[-1][0], end
        else:
            kept.append((begin, end))
    rows: list[ComparedRow] = []
    place = 0
    for begin, end in kept:
        if begin > place:
            rows.append(Gap(begin - place))
        rows += pairs[begin:end]
        place = end
    if place < len(pairs):
        rows.append(Gap(len(pairs) - place))
    return rows


def _stretches(rows: Sequence[ComparedRow]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row, each in enumerate(rows):
        if isinstance(each, Gap) or not each.is_different:
            continue
        if found and found[-1][1] == row:
            found[-1] = found[-1][0], row + 1
        else:
            found.append((row, row + 1))
    return found
