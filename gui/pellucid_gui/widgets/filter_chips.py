"""The parts of the filter that is in force, below its field: each can be read at a glance, gone to, and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from pellucid.query.chips import Sort
from pellucid_gui import icons, tokens
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pellucid.query.chips import Chip, Piece

_CROSS_PX: Final = 12
_MOST_CHIPS: Final = 24
"""A filter of more parts is read in its field."""
_WIDEST_VALUE_PX: Final = 240


class FilterChips(QWidget):
    """
    A row of chips, wrapped where it is too narrow; no higher than nothing if there are none.

    One Tab leads to it, the arrow keys from chip to chip, Delete removes the one with the keyboard.
    """

    removal_asked = Signal(object)
    """That `Chip` is not wanted any more."""
    edit_asked = Signal(object)
    """A person wants to change that `Chip`."""
    left = Signal()
    """The person is done here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_ChipButton] = []
        self._shown: tuple[Chip, ...] = ()
        self.setAccessibleName(self.tr("Parts of the filter"))
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._shown

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these parts; a chip that has the keyboard hands it on to the one in its place."""
        focused = next((place for place, each in enumerate(self._buttons) if each.hasFocus()), None)
        self._shown = tuple(chips)[:_MOST_CHIPS]
        while len(self._buttons) < len(self._shown):
            self._buttons.append(self._button())
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._shown))
            if place < len(self._shown):
                button.show_chip(self._shown[place])
        self.setVisible(bool(self._shown))
        self._place()
        if focused is not None and focused >= len(self._shown):
            if self._shown:
                self._buttons[len(self._shown) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._place()

    def step(self, button: QAbstractButton, by: int) -> None:
        """Bring the keyboard from one chip to another."""
        place = next(place for place, each in enumerate(self._buttons) if each is button) + by
        if 0 <= place < len(self._shown):
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, button: QAbstractButton) -> None:
        """Let Tab lead to that chip from now on, and to no other."""
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is button else Qt.FocusPolicy.ClickFocus)

    def _button(self) -> _ChipButton:
        button = _ChipButton(self)
        first = not self._buttons
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
        button.removal_asked.connect(self.removal_asked)
        button.edit_asked.connect(self.edit_asked)
        button.left.connect(self.left)
        return button

    def _place(self) -> None:
        x = y = height = 0
        for button in self._buttons[: len(self._shown)]:
            size = button.sizeHint()
            width = min(size.width(), max(1, self.width()))
            if x and x + width > self.width():
                x, y = 0, y + size.height() + Space.XS
            place = QRect(x, y, width, size.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += width + Space.XS
            height = y + size.height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class _ChipButton(QAbstractButton):
    removal_asked = Signal(object)
    edit_asked = Signal(object)
    left = Signal()

    def __init__(self, row: FilterChips) -> None:
        super().__init__(row)
        self._row = row
        self._chip: Chip | None = None
        self._on_cross = False
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def show_chip(self, chip: Chip) -> None:
        self._chip = chip
        self.setText(chip.words)
        self.setAccessibleName(chip.words)
        self.setAccessibleDescription(self.tr("Part of the filter. Delete removes it, Return changes it."))
        self.setToolTip(f"{visible(chip.words)}\n{self.tr('Click to change it; Delete removes it')}")
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(width + Space.XS for _, _, _, width in self._laid_out())
        height = self.fontMetrics().height() + Space.S
        return QSize(width + 2 * Space.S + _CROSS_PX, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._row.hold(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removal_asked.emit(self._chip)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                is_back = (event.key() == Qt.Key.Key_Left) is not mirrored
                self._row.step(self, -1 if is_back else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_asked.emit(self._chip)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                self._on_cross = False  # wherever the mouse lies
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._on_cross = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # the language is code, wherever it is read
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.colour(look.line)))
        painter.setBrush(tokens.colour(look.raised))
        painter.drawRoundedRect(area, Radius.CHIP, Radius.CHIP)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CHIP, Radius.CHIP)
        at = int(Space.S)
        for piece, text, font, width in self._laid_out():
            quiet = piece.sort in {Sort.KEY, Sort.OR, Sort.BRACKET}
            painter.setFont(font)
            painter.setPen(tokens.colour(look.muted if quiet else look.text))
            painter.drawText(QRect(at, 0, width, self.height()), _FLAGS, text)
            at += width + Space.XS
        cross = self._cross()
        ink = look.text if self._on_cross and self.underMouse() else look.muted
        painter.drawPixmap(cross.topLeft(), icons.pixmap("x", ink, size=_CROSS_PX))
        painter.end()

    def _laid_out(self) -> Iterator[tuple[Piece, str, QFont, int]]:
        for piece in self._chip.pieces if self._chip is not None else ():
            font = QFont(self.font())
            font.setPixelSize(round(font.pixelSize() * TypeSize.SMALL / TypeSize.BODY))
            if piece.sort is Sort.NOT:
                font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetrics(font)
            said = self.tr("not") if piece.sort is Sort.NOT else visible(piece.text)
            text = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, _WIDEST_VALUE_PX)
            yield piece, text, font, metrics.horizontalAdvance(text) + 1

    def _cross(self) -> QRect:
        place = QRect(self.width() - Space.XS - _CROSS_PX - 1, 0, _CROSS_PX, _CROSS_PX)
        place.moveTop((self.height() - _CROSS_PX) // 2)
        return place

    def _point(self, place: QPoint) -> None:
        on_cross = self._cross().adjusted(-Space.XS, -Space.S, Space.XS, Space.S).contains(place)
        if on_cross != self._on_cross:
            self._on_cross = on_cross
            self.update()

    def _on_clicked(self) -> None:
        (self.removal_asked if self._on_cross else self.edit_asked).emit(self._chip)


_FLAGS: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
