"""A tree of two levels: rows, and what stands below each of them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex


class TwoLevels(QAbstractItemModel):
    """Knows where rows stand; whoever builds on it knows how many there are. The first column has what is below a row."""

    def first_count(self) -> int:
        """Return how many rows the first level has."""
        raise NotImplementedError

    def second_count(self, row: int) -> int:
        """Return how many rows stand below one of the first level."""
        raise NotImplementedError

    @staticmethod
    def row_above(index: QModelIndex | QPersistentModelIndex) -> int | None:
        """Return the row of the first level that an index stands below; `None` if it is of the first level itself."""
        number: int = index.internalId()
        return number - 1 if number else None

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def index(
        self,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008 - Qt's
    ) -> QModelIndex:
        """Return an index; that of the second level knows the row above it, plus one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: QModelIndex | QPersistentModelIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt has another `parent` beside it
        """Return the index of the row above."""
        above = self.row_above(child) if child.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above, 0, 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many rows stand below another, or at the top."""
        if not parent.isValid():
            return self.first_count()
        if self.row_above(parent) is not None or parent.column():
            return 0
        return self.second_count(parent.row())
