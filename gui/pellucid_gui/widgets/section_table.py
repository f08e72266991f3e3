"""A table of words under headings: rows as high as their words need, headings that fold, and what a filter has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
)

from pellucid_gui.models.sections import Heading, Line, SectionModel
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.focus_ring import paint_ring
from pellucid_gui.widgets.section_cells import PAD_PX, SectionCells
from pellucid_gui.widgets.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.query.highlights import Highlights
    from pellucid_gui.models.sections import Section

_MOST_MEASURED: Final = 400
"""So many rows are as high as they need; of more, each is one line high."""
_NAME, _VALUE = 0, 1


class SectionTable(QTableView):
    """
    Shows sections; of the columns the first and second take their shares of the width, and the last the rest.

    Args:
        titles: What the columns are called.
        shares: How much of the width all but the last column take.
        name: What the rows are, for screen readers.
    """

    filter_asked = Signal(str)
    """A person wants to see only the events of which this filter term is true."""

    def __init__(
        self, titles: Sequence[str], *, shares: Sequence[float], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(Titles(self))
        self.sections = SectionModel(titles, self)
        self._shares = tuple(shares)
        self._highlights: Highlights | None = None
        self._is_taking_focus = False
        self.sections.is_tinted = self.is_found
        self.cells = SectionCells(self, rows=lambda: self.rows, spans=self.spans)
        self.setModel(self.sections)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._fit_rows)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)

    @property
    def rows(self) -> tuple[Heading | Line, ...]:
        """What is to be seen, from top to bottom."""
        return self.sections.rows

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections, from the top."""
        self.sections.show(sections)
        self._lay_out()
        self.scrollToTop()

    def show_highlights(self, highlights: Highlights | None) -> None:
        """Tint what a filter has found, in these sections and in those that follow."""
        if highlights != self._highlights:
            self._highlights = highlights
            self.viewport().update()

    def next_match(self, *, backward: bool = False) -> bool:
        """Go to the next row in which a filter has found something, round the end; say whether there is any."""
        found = [
            number for number, row in enumerate(self.rows) if isinstance(row, Line) and self.is_found(row)
        ]
        if not found:
            return False
        here = self.currentIndex().row()
        if backward:
            found.reverse()
        row = next((row for row in found if (row < here if backward else row > here)), found[0])
        self.choose(row)
        return True

    def choose(self, row: int) -> None:
        """Choose a row, and bring it into view; Qt's own way finds none where reading begins at the right."""
        flags, index = QItemSelectionModel.SelectionFlag, self.sections.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def is_found(self, line: Line) -> bool:
        """Whether a filter has found something in a row."""
        return any(spans for column in (_NAME, _VALUE) for spans in self.spans(line, column))

    def spans(self, line: Line, column: int) -> list[list[tuple[int, int]]]:
        """Return where in each paragraph of a cell stands what a filter has found."""
        found, paragraphs = self._highlights, line.cells[column]
        if not found or column not in {_NAME, _VALUE}:
            return [[] for _ in paragraphs]
        is_whole = line.value is not None and (
            found.accepts(line.name, line.value) or (column == _NAME and found.asks_for(line.name))
        )
        texts = [paragraph.shown for paragraph in paragraphs]
        return [[(0, len(text))] if is_whole and text else found.in_text(text) for text in texts]

    def toggle(self, row: int) -> None:
        """Fold or unfold the section of a heading; nothing for a row that is none."""
        if self.sections.toggle(row):
            self._lay_out()
            self.setCurrentIndex(self.sections.index(row, 0))

    def copy(self) -> None:
        """Put the chosen values on the clipboard: one alone, several with their names."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [line for row in rows if (line := self.sections.line(row)) is not None]
        if not lines:
            return
        text = lines[0].text if len(lines) == 1 else "\n".join(f"{line.name}\t{line.text}" for line in lines)
        QGuiApplication.clipboard().setText(text)

    def menu_of(self, row: int) -> QMenu | None:
        """Make the menu of a row; `None` where nothing can be done with it."""
        line = self.sections.line(row)
        if line is None:
            return None
        menu = QMenu(self)
        offers = (
            (self.tr("Copy value"), line.text, lambda: _copy(line.text)),
            (self.tr("Copy name"), line.name, lambda: _copy(line.name)),
            (self.tr("Copy path in the payload"), line.path, lambda: _copy(line.path)),
        )
        for label, text, do in offers:
            action = menu.addAction(label)
            action.setEnabled(bool(text))
            action.triggered.connect(lambda _checked=False, do=do: do())
        if line.term:
            menu.addSeparator()
            only = menu.addAction(self.tr("Filter by this value"))
            only.triggered.connect(lambda _checked=False: self.filter_asked.emit(line.term))
            hide = menu.addAction(self.tr("Hide this value"))
            hide.triggered.connect(lambda _checked=False: self.filter_asked.emit(f"-{line.term}"))
        return menu

    # ── What a person does ────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space fold a heading, Left and Right as well; Menu and Shift+F10 ask for the menu."""
        row = self.currentIndex().row()
        heading = self.rows[row] if 0 <= row < len(self.rows) else None
        if isinstance(heading, Heading) and heading.can_fold:
            turns = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            turns.add(Qt.Key.Key_Right if heading.is_folded else Qt.Key.Key_Left)
            if event.key() in turns:
                self.toggle(row)
                return
        if event.key() == Qt.Key.Key_Menu:
            index = self.currentIndex()
            self._show_menu(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is, also before a row is chosen."""
        super().paintEvent(event)
        paint_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anything: Qt would choose the first row."""
        self._is_taking_focus = True
        try:
            super().focusInEvent(event)
        finally:
            self._is_taking_focus = False

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's
    ) -> QModelIndex:
        """Go from row to row that can be chosen; Qt would stop at a heading, and at the first row if none is chosen."""
        ways = QAbstractItemView.CursorAction
        there = [number for number in range(len(self.rows)) if self._can_be_chosen(number)]
        if not there or self._is_taking_focus:
            return QModelIndex()
        here = self.currentIndex().row()
        at = (
            next((place for place, row in enumerate(there) if row >= here), len(there) - 1)
            if here >= 0
            else -1
        )
        step = max(1, self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) // 2)
        match action:
            case ways.MoveUp | ways.MovePrevious:
                at -= 1
            case ways.MoveDown | ways.MoveNext:
                at += 1
            case ways.MovePageUp:
                at -= step
            case ways.MovePageDown:
                at += step
            case ways.MoveHome:
                at = 0
            case ways.MoveEnd:
                at = len(there) - 1
            case _:
                at = max(at, 0)
        return self.sections.index(there[max(0, min(at, len(there) - 1))], 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold what is clicked at."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle(self.indexAt(event.position().toPoint()).row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._show_menu(self.indexAt(event.pos()), event.globalPos())
        else:
            index = self.currentIndex()
            self._show_menu(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for column, share in enumerate(self._shares):
                self.setColumnWidth(column, round(self.viewport().width() * share))
            self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Take other fonts when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "cells"):
            self.cells.dress()
            self._fit_rows()

    def _can_be_chosen(self, row: int) -> bool:
        found = self.rows[row]
        return not isinstance(found, Heading) or found.can_fold

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.menu_of(index.row()) if index.isValid() else None
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _lay_out(self) -> None:
        self.clearSpans()
        columns = self.sections.columnCount()
        for number, row in enumerate(self.rows):
            if isinstance(row, Heading):
                self.setSpan(number, 0, 1, columns)
        self._fit_rows()

    def _fit_rows(self) -> None:
        usual = self.cells.paragraphs.line_px + 2 * PAD_PX
        self.verticalHeader().setDefaultSectionSize(usual)
        if len(self.rows) > _MOST_MEASURED:
            for number in range(
                _MOST_MEASURED
            ):  # Qt keeps heights by the rows' numbers, whatever stands there now
                self.setRowHeight(number, usual)
            return
        # Qt stretches the last column only later.
        widths = [self.columnWidth(column) for column in range(self.sections.columnCount() - 1)]
        widths.append(max(self.viewport().width() - sum(widths), Space.XXL))
        for number, row in enumerate(self.rows):
            self.setRowHeight(number, self.cells.height_px(row, widths))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
