"""
What a filter could say next, below the field: it never takes the keyboard, and nothing that is typed waits for it.

It is a part of the window and no window of its own, so that the field keeps the focus on every desktop.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pellucid_gui import theme, tokens
from pellucid_gui.joining import joined
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.translation import number_text, say_count, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.row_painter import RowPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pellucid.query.completion import Suggestion

_MOST_ROWS: Final = 9
_WIDEST_PX: Final = 640
_LABEL_SHARE: Final = 0.6
"""So much of a row at most is for what stands in the filter then; the rest says what it means."""


class _Role(IntEnum):
    SUGGESTION = Qt.ItemDataRole.UserRole


class FilterPopup(QFrame):
    """
    A list of suggestions for the field that owns it.

    Args:
        field: Stays the one with the keyboard; it hands on the keys that belong here.
    """

    taken = Signal(object)
    """A person has pressed that `Suggestion`."""
    toggled = Signal(bool)
    """It is open now, or no more."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        set_part(self, Part.POPUP)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _Suggestions(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._delegate = _Delegate(self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.setAccessibleName(self.tr("Suggestions"))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(self._on_clicked)
        self._hint = QLabel(self.tr("↓ to choose · Tab takes it · Esc closes"))
        set_part(self._hint, Part.MUTED)
        self._hint.setContentsMargins(Space.S, Space.HAIR, Space.S, Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, 0)
        column.setSpacing(0)
        column.addWidget(self._view, 1)
        column.addWidget(self._hint)
        self.hide()

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is offered; nothing while it is closed."""
        return self._model.suggestions if self.isVisibleTo(self.window()) else ()

    @property
    def chosen(self) -> Suggestion | None:
        """The one that a person has gone to."""
        index = self._view.currentIndex()
        return self.suggestions[index.row()] if index.isValid() and self.suggestions else None

    @property
    def list_view(self) -> QListView:
        """What shows them, for assistive technology and tests."""
        return self._view

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Open with these, none of them chosen; without any, close."""
        if not suggestions:
            self.close_up()
            return
        was_open = bool(self.suggestions)
        self._model.replace(tuple(suggestions))
        self._view.setCurrentIndex(QModelIndex())
        self._view.scrollToTop()
        self._align()
        self.place()
        self.show()
        self.raise_()
        if not was_open:
            self.toggled.emit(True)
            count = len(suggestions)
            self._say(say_count("1 suggestion", "{n} suggestions", count))

    def close_up(self) -> None:
        """Offer nothing any more."""
        if self.isVisibleTo(self.window()):
            self.hide()
            self._field.setAccessibleDescription("")
            self.toggled.emit(False)

    def go(self, step: int) -> None:
        """Choose the next one, or another that far away; beyond the last comes the typed text again, and then the first."""
        count = len(self.suggestions)
        if not count:
            return
        row = self._view.currentIndex().row()
        is_page = abs(step) > 1
        row = max(0, min(count - 1, row + step)) if is_page else (row + 1 + step) % (count + 1) - 1
        self._view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        chosen = self.chosen
        words = spoken(chosen) if chosen is not None else ""
        self._field.setAccessibleDescription(words)
        self._say(words)

    def _say(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def _align(self) -> None:
        """Let all meanings begin below each other, behind the longest text if there is room."""
        metrics = QFontMetrics(_code_font(self._view.font()))
        widths = [metrics.horizontalAdvance(visible(each.text)) for each in self._model.suggestions]
        self._delegate.label_px = max(widths) + Space.XS

    def place(self) -> None:
        """Lie below the field, as wide as there is room."""
        window, field = self.window(), self._field
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = field.mapTo(window, QPoint(0, field.height() + Space.HAIR))
        rows = min(len(self._model.suggestions), _MOST_ROWS)
        row_px = max(1, self._view.sizeHintForRow(0))
        frame_px = self._hint.sizeHint().height() + Space.XS + 2
        room = max(1, (window.height() - corner.y() - frame_px - Space.S) // row_px)
        width = min(field.width(), round(_WIDEST_PX * _scale(self.font())))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + field.width() - width)
        self.setGeometry(QRect(corner, QSize(width, min(rows, room) * row_px + frame_px)))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.suggestions[index.row()])


def spoken(suggestion: Suggestion) -> str:
    """Return what a suggestion says, to be read out."""
    count = suggestion.count
    events = "" if count is None else say_count("1 event", "{n:,} events", count)
    return joined((suggestion.text, translated(suggestion.meaning), events))


class _Suggestions(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.suggestions: tuple[Suggestion, ...] = ()

    def replace(self, suggestions: tuple[Suggestion, ...]) -> None:
        self.beginResetModel()
        self.suggestions = suggestions
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self.suggestions)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        suggestion = self.suggestions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(suggestion.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(suggestion)
            case _Role.SUGGESTION:
                return suggestion
            case _:
                return None


class _Delegate(QStyledItemDelegate):
    label_px = 0
    """How wide the longest text is."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + Space.S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        suggestion: Suggestion = index.data(_Role.SUGGESTION)
        look = tokens.current()
        painter.save()
        row = RowPainter(painter, option, option.rect, pad_px=Space.S)
        row.ground(radius=Radius.CHIP, hover=look.hover)
        inner, muted = row.inner, tokens.colour(look.muted)

        def place(left: int, width: int) -> QRect:
            return QRect(inner.left() + left, inner.top(), width, inner.height())

        small = theme.text_font(TypeSize.SMALL, scale=_scale(option.font))
        count = "" if suggestion.count is None else number_text(suggestion.count)
        count_px = QFontMetrics(small).horizontalAdvance(count)
        row.words(place(inner.width() - count_px, count_px), count, font=small, ink=muted, elide=None)
        room = inner.width() - (count_px + Space.L if count else 0)

        code = _code_font(option.font)
        column_px = min(self.label_px, round(room * _LABEL_SHARE)) if suggestion.meaning else room
        side = Qt.AlignmentFlag.AlignLeft
        if option.direction is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        # The language of filters is code, wherever it is read.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.words(
            place(0, column_px + 1),
            visible(suggestion.text),
            font=code,
            ink=option.palette.color(QPalette.ColorRole.Text),
            align=side | Qt.AlignmentFlag.AlignVCenter,
        )
        painter.setLayoutDirection(option.direction)

        left = column_px + Space.L
        if suggestion.meaning and room > left:
            row.words(place(left, room - left), translated(suggestion.meaning), font=small, ink=muted)
        painter.restore()


def _scale(font: QFont) -> float:
    return max(1.0, font.pixelSize() / TypeSize.BODY)


def _code_font(font: QFont) -> QFont:
    return theme.code_font(scale=_scale(font))
