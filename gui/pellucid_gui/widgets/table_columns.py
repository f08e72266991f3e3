"""The header of the event table: which columns are shown, where, how wide, and what the rows are ordered by."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView

from pellucid.state import State
from pellucid.view.values import Column
from pellucid_gui import icons
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, STATE_SECTION, section_named
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import translated
from pellucid_gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView

_NARROWEST_PX: Final = 56
_WIDEST_PX: Final = 4_000
_LEAST_EVENT_PX: Final = 120
_VERSION: Final = 1
STANDARD_ORDER: Final = (Column.TIME, False)


class Strip(NamedTuple):
    """One column as it is in sight, in pixels of the viewport."""

    section: int
    x: int
    width: int


class TableColumns(QObject):
    """
    Arranges the columns of a table of events.

    The event's name is always shown: a row without it says nothing. It takes the room that the others leave.

    Args:
        table: Whose header it is; its model is set.
    """

    order_asked = Signal(Column, bool)
    """A person wants the rows ordered by that column; the second value is `True` for descending."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._titles = table.horizontalHeader()
        self._order: tuple[Column, bool] = STANDARD_ORDER
        self._menu: Menu | None = None
        titles = self._titles
        # Painting itself, a header asks of each row whether it is selected. With a selection of its own it has none to ask.
        titles.setSelectionModel(QItemSelectionModel(table.model(), titles))
        titles.setHighlightSections(False)
        titles.setSectionsClickable(True)
        titles.setSectionsMovable(True)
        titles.setMinimumSectionSize(_NARROWEST_PX)
        titles.setSortIndicatorShown(True)
        titles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        titles.sectionClicked.connect(self._on_clicked)
        titles.customContextMenuRequested.connect(self._show_menu)
        self._arrange_as_standard()
        titles.setSectionResizeMode(EVENT_SECTION, QHeaderView.ResizeMode.Stretch)
        self.show_order(*self._order)

    @property
    def order(self) -> tuple[Column, bool]:
        """What the rows are ordered by, and whether descending."""
        return self._order

    @property
    def menu(self) -> Menu | None:
        """The header's menu, while it is open."""
        return self._menu

    @property
    def origin_parts(self) -> tuple[str, ...]:
        """The columns in sight that show where an event comes from, by name, in the order in which they are designed."""
        return tuple(
            column.name for section, column in enumerate(COLUMNS) if column.origin and self.is_shown(section)
        )

    @property
    def span(self) -> tuple[int, int]:
        """Where all columns together begin in the viewport, and how wide they are, in pixels."""
        titles = self._titles
        begin = -titles.offset()
        if self._table.isRightToLeft():
            begin = self._table.viewport().width() - titles.length() + titles.offset()
        return begin, titles.length()

    def in_sight(self, left_px: int, right_px: int) -> list[Strip]:
        """Return the columns of which something lies between two places of the viewport, both included."""
        titles = self._titles
        strips = [
            Strip(section, titles.sectionViewportPosition(section), titles.sectionSize(section))
            for section in self._sections()
            if self.is_shown(section)
        ]
        return [strip for strip in strips if strip.x <= right_px and strip.x + strip.width > left_px]

    @property
    def last_section(self) -> int:
        """The column that is read last."""
        return next(section for section in reversed(self._sections()) if self.is_shown(section))

    def show_order(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a pair, as it is kept
        """Show what the rows are ordered by."""
        self._order = (column, descending)
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._titles.setSortIndicator(_section_of(column), direction)

    def is_shown(self, section: int) -> bool:
        """Whether a column can be seen."""
        return not self._titles.isSectionHidden(section)

    def show_section(self, section: int, *, on: bool) -> None:
        """Show or hide a column; the event's name stays."""
        if section != EVENT_SECTION and on != self.is_shown(section):
            if not on:
                self._hidden_px[section] = self._titles.sectionSize(section)
            self._titles.setSectionHidden(section, not on)
            self.make_room()

    def move(self, section: int, by: int) -> None:
        """Move a column to the left (-1) or to the right (1), past what is hidden."""
        to = self._neighbour(section, by)
        if to is not None:
            self._titles.moveSection(self._titles.visualIndex(section), to)

    def restore_standard(self) -> None:
        """Show the columns as designed, ordered as designed."""
        self._arrange_as_standard()
        if self._order != STANDARD_ORDER:
            self._ask(*STANDARD_ORDER)
        self.make_room()

    def make_room(self) -> None:
        """Let the event's name take the room that the others leave, and in a narrow table scroll rather than squeeze it."""
        titles = self._titles
        left_px = self._table.viewport().width() - titles.length() + titles.sectionSize(EVENT_SECTION)
        least_px = round(_LEAST_EVENT_PX * self._scale)
        mode = QHeaderView.ResizeMode.Stretch if left_px >= least_px else QHeaderView.ResizeMode.Fixed
        if titles.sectionResizeMode(EVENT_SECTION) is not mode:
            titles.setSectionResizeMode(EVENT_SECTION, mode)
        if mode is QHeaderView.ResizeMode.Fixed:
            titles.resizeSection(EVENT_SECTION, least_px)

    # ── What is kept ──────────────────────────────────────────────────────────

    def state(self) -> QByteArray:
        """Return all of it, for `restore`."""
        titles = self._titles
        kept: list[dict[str, Any]] = []
        for place in range(titles.count()):
            section = titles.logicalIndex(place)
            width_px = titles.sectionSize(section) or self._hidden_px.get(section, COLUMNS[section].width_px)
            kept.append(
                {"name": COLUMNS[section].name, "width_px": width_px, "shown": self.is_shown(section)}
            )
        column, descending = self._order
        whole = {
            "version": _VERSION,
            "columns": kept,
            "order": column.value,
            "descending": descending,
        }
        return QByteArray(json.dumps(whole).encode())

    def restore(self, state: QByteArray) -> None:
        """Arrange the columns as they were; what does not fit is ignored, and a new column is as designed."""
        try:
            whole = json.loads(bytes(state.data()))
            wanted = [
                (section_named(str(each["name"])), int(each["width_px"]), bool(each["shown"]))
                for each in whole["columns"]
            ]
            order = Column(whole["order"]), bool(whole["descending"])
        except (ValueError, KeyError, TypeError):
            return
        self._arrange_as_standard()
        for place, (section, width_px, shown) in enumerate(wanted):
            self._titles.moveSection(self._titles.visualIndex(section), min(place, len(COLUMNS) - 1))
            if section != EVENT_SECTION:
                self._titles.setSectionHidden(section, False)
                self._titles.resizeSection(section, min(max(width_px, _NARROWEST_PX), _WIDEST_PX))
                self.show_section(section, on=shown)
        self.make_room()
        self.show_order(*order)

    # ── Menus ─────────────────────────────────────────────────────────────────

    def fill(self, menu: Menu) -> None:
        """Offer in a menu, which the keyboard reaches, all that the mouse does with the header."""
        self._offer_choice(menu)
        menu.addSeparator()
        arrange = menu.add_menu(self.tr("Arrange"))
        for section in self._sections():
            if self.is_shown(section):
                self._offer_places(arrange.add_menu(translated(COLUMNS[section].title)), section)
        order = menu.add_menu(self.tr("Order by"))
        group = QActionGroup(order)
        for descending, words in ((False, self.tr("{title}")), (True, self.tr("{title}, descending"))):
            for column in COLUMNS:
                if column.key is not None:
                    action = order.addAction(words.format(title=translated(column.title)))
                    action.setCheckable(True)
                    action.setChecked(self._order == (column.key, descending))
                    group.addAction(action)
                    self._do(action, partial(self._ask, column.key, descending))
            if not descending:
                order.addSeparator()
        menu.addSeparator()
        self._do(menu.addAction(self.tr("Standard columns")), self.restore_standard)

    def fill_for(self, menu: Menu, section: int) -> None:
        """Offer in a menu what can be done with one column, and which are shown."""
        self._offer_places(menu, section)
        menu.addSeparator()
        self._offer_choice(menu)
        menu.addSeparator()
        self._do(menu.addAction(self.tr("Standard columns")), self.restore_standard)

    def _offer_choice(self, menu: Menu) -> None:
        for section, column in enumerate(COLUMNS):
            action = menu.addAction(translated(column.title))
            action.setCheckable(True)
            action.setChecked(self.is_shown(section))
            action.setEnabled(section != EVENT_SECTION)
            action.toggled.connect(lambda on, section=section: self.show_section(section, on=on))

    def _offer_places(self, menu: Menu, section: int) -> None:
        for words, by in ((self.tr("Move left"), -1), (self.tr("Move right"), 1)):
            action = menu.addAction(words)
            action.setEnabled(self._neighbour(section, by) is not None)
            self._do(action, partial(self.move, section, by))
        if section != EVENT_SECTION:
            fit = menu.addAction(self.tr("Fit width to what is in sight"))
            self._do(fit, lambda: self._table.resizeColumnToContents(section))
            self._do(menu.addAction(self.tr("Hide")), lambda: self.show_section(section, on=False))

    @staticmethod
    def _do(action: QAction, do: Callable[[], object]) -> None:
        action.triggered.connect(lambda _checked=False: do())

    # ── Inside ────────────────────────────────────────────────────────────────

    def _arrange_as_standard(self) -> None:
        titles = self._titles
        self._hidden_px: dict[int, int] = {}
        for place, column in enumerate(COLUMNS):
            titles.moveSection(titles.visualIndex(place), place)
            titles.setSectionHidden(place, False)
            titles.resizeSection(place, self._standard_px(place))
            titles.setSectionHidden(place, not column.standard)

    @property
    def _scale(self) -> float:
        return max(1.0, self._table.font().pixelSize() / TypeSize.BODY)

    def _standard_px(self, section: int) -> int:
        """How wide a column is meant to be in the person's text size; that of the states holds every word of them."""
        meant = round(COLUMNS[section].width_px * self._scale)
        if section != STATE_SECTION:
            return meant
        metrics = self._table.fontMetrics()
        longest = max(metrics.horizontalAdvance(translated(state.word)) for state in State)
        return max(meant, Space.M + icons.ICON_PX + Space.S + longest + Space.S + 1)

    def _sections(self) -> list[int]:
        return [self._titles.logicalIndex(place) for place in range(self._titles.count())]

    def _neighbour(self, section: int, by: int) -> int | None:
        place = self._titles.visualIndex(section) + by
        while 0 <= place < self._titles.count():
            if self.is_shown(self._titles.logicalIndex(place)):
                return place
            place += by
        return None

    def _ask(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a pair, as it is kept
        self.show_order(column, descending)
        self.order_asked.emit(column, descending)

    @Slot(int)
    def _on_clicked(self, section: int) -> None:
        column = COLUMNS[section].key
        if column is None:
            self.show_order(*self._order)  # Qt has moved its mark already
        else:
            self._ask(column, not self._order[1] if column is self._order[0] else False)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        section = self._titles.logicalIndexAt(place)
        if section < 0 or self._menu is not None:
            return
        menu = self._menu = Menu(self._titles)
        menu.aboutToHide.connect(self._on_menu_gone)
        self.fill_for(menu, section)
        menu.popup(self._titles.viewport().mapToGlobal(place))

    @Slot()
    def _on_menu_gone(self) -> None:
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.deleteLater()


def _section_of(column: Column) -> int:
    return next(section for section, shown in enumerate(COLUMNS) if shown.key is column)
