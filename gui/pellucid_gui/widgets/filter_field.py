"""The field that a filter is typed into: marks what is wrong in it, and remembers what was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from pellucid_gui import icons, tokens

if TYPE_CHECKING:
    from pellucid.errors import QueryError

_MOST_REMEMBERED: Final = 20


class FilterField(QLineEdit):
    """
    A line of filter text.

    What was looked for is remembered only as long as the window lives: it may hold words of an event that the person
    wants forgotten, and must not outlive it on disk.
    """

    left = Signal()
    """The person is done here: Enter, or Esc in an empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered: list[str] = []
        self._error: QueryError | None = None
        self.setPlaceholderText(self.tr("Filter: words, name:viewer*, state:queued, since:1h …"))
        self.setAccessibleName(self.tr("Filter"))
        self._look = QAction(self)
        self._recent = QAction(self.tr("Recent filters (Down)"), self)
        self._recent.triggered.connect(self.show_remembered)
        self._recent.setVisible(False)
        self.addAction(self._look, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._recent, QLineEdit.ActionPosition.TrailingPosition)
        self._draw_icons()

    @property
    def remembered(self) -> tuple[str, ...]:
        """What was looked for, newest first."""
        return tuple(self._remembered)

    def remember(self) -> None:
        """Remember the filter as it stands, if it is one."""
        text = self.text().strip()
        if not text or self._error is not None:
            return
        if text in self._remembered:
            self._remembered.remove(text)
        self._remembered.insert(0, text)
        del self._remembered[_MOST_REMEMBERED:]
        self._recent.setVisible(True)

    @Slot()
    def show_remembered(self) -> None:
        """Offer what was looked for."""
        if not self._remembered:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self._remembered:
            shown = self.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, max(200, self.width() - 40)
            )
            menu.addAction(shown.replace("&", "&&")).setData(text)
        menu.triggered.connect(self._take)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.setActiveAction(menu.actions()[0])

    def mark(self, error: QueryError | None) -> None:
        """Underline what is wrong, or nothing; the text and the cursor stay as they are."""
        self._error = error
        wrong = error is not None
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        attributes = []
        if error is not None and self.text():
            start, end = self._span(error)
            form = QTextCharFormat()
            ink = QColor(tokens.current().failed)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(ink)
            form.setForeground(ink)
            form.setBackground(QColor(tokens.current().failed_tint))
            attributes.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    start - self.cursorPosition(),
                    end - start,
                    form,
                )
            )
        # The one way to give stretches of a QLineEdit a format: what input methods use for half-written words.
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves, Esc clears or leaves, Down offers what was looked for."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.remember()
                self.left.emit()
            case Qt.Key.Key_Escape:
                if self.text():
                    self.remember()
                    self.clear()
                else:
                    self.left.emit()
            case Qt.Key.Key_Down:
                self.show_remembered()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember what was looked for when the person goes on to the rows."""
        self.remember()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_recent"):
            self._draw_icons()
            self.mark(self._error)

    def _span(self, error: QueryError) -> tuple[int, int]:
        # What is missing at the end has no width of its own: the last character stands for it.
        length = len(self.text())
        start = min(error.start, max(0, length - 1))
        return start, max(start + 1, min(error.end, length))

    def _draw_icons(self) -> None:
        ink = tokens.current().muted
        self._look.setIcon(icons.icon("filter", ink))
        self._recent.setIcon(icons.icon("chevron-down", ink))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.setText(str(action.data()))
        self.textEdited.emit(self.text())
        self.setFocus(Qt.FocusReason.PopupFocusReason)
