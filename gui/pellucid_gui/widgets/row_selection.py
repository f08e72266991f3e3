"""Which rows of a table are selected: Qt's own ranges, looked at as ranges only."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelectionRange
    from PySide6.QtWidgets import QTableView

    from pellucid_gui.models.event_model import EventModel
    from pellucid_gui.models.selected import Selected

_MOST_KEPT: Final = 2_000
"""A selection in more pieces than this is not carried over to other rows: Qt goes through all of them again and again."""


class RowSelection(QObject):
    """
    Looks at the selection of a table of events, and carries it over when the rows become other ones.

    Args:
        table: The table; its model is set.
        model: Its model.
    """

    def __init__(self, table: QTableView, model: EventModel) -> None:
        super().__init__(table)
        self._model = model
        self._selection = table.selectionModel()
        self._ranges: list[tuple[int, int]] | None = []
        self._starts: list[int] = []
        self._kept: Selected | None = None
        self._selection.selectionChanged.connect(self.look_again)
        model.rowsInserted.connect(self.look_again)

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """First and last row of each, ascending."""
        if self._ranges is None:
            found = ranges_of(self._selection.selection())
            self._ranges = sorted({(each.top(), each.bottom()) for each in found if each.isValid()})
            self._starts = [first for first, _ in self._ranges]
        return self._ranges

    @property
    def count(self) -> int:
        """How many rows that show an event."""
        return sum(self._model.events_between(first, last) for first, last in self.ranges)

    def holds(self, row: int) -> bool:
        """Whether a row is selected."""
        ranges = self.ranges
        behind = bisect_right(self._starts, row)
        return behind > 0 and ranges[behind - 1][1] >= row

    def selected(self) -> Selected:
        """Return the selected events."""
        return self._model.selected(self.ranges)

    def select_all(self) -> None:
        """Select all rows, as one range."""
        if self._model.rows:
            last = self._model.index(self._model.rows - 1, self._model.columnCount() - 1)
            self._select(QItemSelection(self._model.index(0, 0), last))

    def remember(self) -> None:
        """Note what is selected if that is several rows; their rows are about to be others."""
        self._kept = self.selected() if self.count > 1 else None

    def take(self, other: RowSelection) -> None:
        """Note what another one has noted, to select it here."""
        self._kept = other._kept

    def restore(self) -> bool:
        """Select what was noted, where it is now; say whether anything was selected."""
        kept, self._kept = self._kept, None
        self.look_again()
        ranges = None if kept is None else self._model.ranges_of(kept, _MOST_KEPT)
        if not ranges:
            return False
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for top, bottom in ranges:
            chosen.select(self._model.index(top, 0), self._model.index(bottom, last))
        self._select(chosen)
        return True

    @Slot()
    def look_again(self) -> None:
        """Ask Qt anew when the ranges are needed next."""
        self._ranges = None

    def _select(self, chosen: QItemSelection) -> None:
        self._selection.select(
            chosen,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )


def ranges_of(selection: QItemSelection) -> list[QItemSelectionRange]:
    """Return the ranges of a selection of Qt's."""
    several = cast("Sequence[QItemSelectionRange]", selection)  # it is a list, which Qt's stubs do not tell
    return [several[number] for number in range(len(several))]
