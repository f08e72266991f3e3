"""A label for paths, ids and long words: it gives way in the middle, and tells the whole when pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from pellucid_gui.style_sheet import Part, set_part

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_FEWEST_CHARACTERS: Final = 8


class ElidedLabel(QLabel):
    """
    One line of plain text that is cut rather than widening its surroundings.

    Args:
        text: What it says.
        part: Its looks.
        mode: Where it is cut; in the middle unless said otherwise, since the ends of a path matter most.
    """

    def __init__(
        self,
        text: str = "",
        *,
        part: Part | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self._caption = ""
        self._is_code = part in {Part.CODE, Part.CODE_QUIET}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if part is not None:
            set_part(self, part)

    def name_after(self, caption: str) -> None:
        """Be heard together with what it is, whatever it says."""
        self._caption = caption
        self.setText(self.text())

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        if self._caption:
            self.setAccessibleName(f"{self._caption}: {text}" if text else self._caption)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters and the dots."""
        few = self.fontMetrics().averageCharWidth() * _FEWEST_CHARACTERS
        return QSize(min(few, self.sizeHint().width()), self.sizeHint().height())

    @property
    def is_code(self) -> bool:
        """Whether it is an id or a path, which give way before words do."""
        return self._is_code

    def is_cut(self) -> bool:
        """Whether some of the text cannot be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def event(self, event: QEvent) -> bool:
        """Tell the whole text when pointed at, if it is cut and nothing else is to be told."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip() and self.is_cut():
            from PySide6.QtWidgets import QToolTip  # noqa: PLC0415 - only when somebody points at it

            help_event: QHelpEvent = event  # type: ignore[assignment]
            QToolTip.showText(help_event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, area.width())
        painter = QPainter(self)
        if self._is_code:  # a path begins at its left end in every language
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.style().drawItemText(
            painter,
            area,
            int(QStyle.visualAlignment(self.layoutDirection(), self.alignment())),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
