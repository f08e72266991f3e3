"""The field that a filter is typed into: offers what could come next, marks what is wrong, remembers what was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pellucid_gui import tokens

if TYPE_CHECKING:
    from pellucid.errors import QueryError
    from pellucid.query.completion import Suggestion
    from pellucid.query.vocabulary import Vocabulary
    from pellucid_gui.widgets.filter_popup import FilterPopup

_MOST_REMEMBERED: Final = 50
_PAGE: Final = 8


class FilterField(QLineEdit):
    """
    A line of filter text.

    What was looked for is remembered only as long as the window lives: it may hold words of an event that the person
    wants forgotten, and must not outlive it on disk.
    """

    left = Signal()
    """The person is done here: Enter, or Esc in an empty field."""
    offering_changed = Signal(bool)
    """Whether suggestions lie below it."""
    vocabulary_wanted = Signal()
    """What there is to be asked for may have changed since somebody looked; answer with `know`, or not at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered: list[str] = []
        self._walked: int | None = None
        self._error: QueryError | None = None
        self._popup: FilterPopup | None = None
        self._vocabulary: Vocabulary | None = None
        self._offers_remembered = False
        self._is_asking = False
        """Whether suggestions are wanted here, be there any or not."""
        self.setPlaceholderText(self.tr("Filter: words, name:viewer*, state:queued, since:1h …"))
        self.setAccessibleName(self.tr("Filter"))
        self._suggested_for = ""
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)

    @property
    def remembered(self) -> tuple[str, ...]:
        """What was looked for, newest first."""
        return tuple(self._remembered)

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """What is suggested at this moment."""
        return self._popup.suggestions if self._popup is not None else ()

    @property
    def popup(self) -> FilterPopup:
        """Where suggestions are shown; made when there are some for the first time."""
        if self._popup is None:
            from pellucid_gui.widgets.filter_popup import FilterPopup  # noqa: PLC0415 - once somebody types

            self._popup = FilterPopup(self)
            self._popup.taken.connect(self._take)
            self._popup.toggled.connect(self._on_toggled)
        return self._popup

    def know(self, vocabulary: Vocabulary) -> None:
        """Suggest from this vocabulary from now on; what is offered already is brought up to date."""
        self._vocabulary = vocabulary
        if self._is_asking and not self._offers_remembered and self.popup.chosen is None:
            self.suggest()

    def remember(self) -> None:
        """Remember the filter as it stands, if it is one."""
        text = self.text().strip()
        if not text or self._error is not None:
            return
        if text in self._remembered:
            self._remembered.remove(text)
        self._remembered.insert(0, text)
        del self._remembered[_MOST_REMEMBERED:]

    @Slot()
    def suggest(self) -> None:
        """Offer what could stand at the cursor."""
        from pellucid.query.completion import complete  # noqa: PLC0415 - once somebody types
        from pellucid.query.vocabulary import NOTHING_KNOWN  # noqa: PLC0415 - as above

        self._offers_remembered, self._is_asking = False, True
        self._suggested_for = self.text()
        self.popup.offer(complete(self.text(), self.cursorPosition(), self._vocabulary or NOTHING_KNOWN))

    @Slot()
    def show_remembered(self) -> None:
        """Offer what was looked for, the newest chosen."""
        from pellucid.query.completion import Suggestion  # noqa: PLC0415 - once somebody asks

        end, meaning = len(self.text()), self.tr("Recent")
        self._suggested_for = self.text()
        self.popup.offer(
            [
                Suggestion(start=0, end=end, text=text, meaning=meaning, goes_on=True)
                for text in self._remembered
            ]
        )
        self._offers_remembered = bool(self._remembered)
        self.popup.go(1)

    def close_suggestions(self) -> None:
        """Offer nothing any more, until more is typed."""
        self._is_asking = False
        if self._popup is not None:
            self._popup.close_up()

    @property
    def is_unfinished(self) -> bool:
        """Whether what is wrong is only what is being typed, and it is shown how to go on."""
        error = self._error
        return error is not None and bool(self.offered) and error.start <= self.cursorPosition() <= error.end

    def mark(self, error: QueryError | None) -> None:
        """Underline what is wrong, or nothing; the text and the cursor stay as they are."""
        self._error = error
        if self.is_unfinished:
            error = None
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

    def event(self, event: QEvent) -> bool:
        """Tab takes a suggestion, as long as there is one; else it goes on to what comes next."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Tab and plain and self.offered:
                self._take(self.popup.chosen or self.offered[0])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through suggestions and recent filters, take, leave, clear; all else is typed."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._ask()
            return
        if not (self._walk(event) if self.offered else self._look_back(event)):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.close_suggestions()
                    self.remember()
                    self.left.emit()
                case Qt.Key.Key_Escape:
                    if self.text():
                        self.remember()
                        self.clear()
                    else:
                        self.left.emit()
                case _:
                    before = self.text()
                    super().keyPressEvent(event)
                    if self.text() == before:
                        self.close_suggestions()  # the cursor went elsewhere

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask what there is, before the first letter is typed."""
        super().focusInEvent(event)
        self.vocabulary_wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember what was looked for when the person goes on to the rows."""
        self.close_suggestions()
        self.remember()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take along what hangs below."""
        super().resizeEvent(event)
        if self.offered:
            self.popup.place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take along what hangs below."""
        super().moveEvent(event)
        if self.offered:
            self.popup.place()

    def changeEvent(self, event: QEvent) -> None:
        """Mark anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_remembered"):
            self.mark(self._error)

    def _walk(self, event: QKeyEvent) -> bool:
        """Do what a key means while suggestions are shown, and say whether it means something."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        chosen = self.popup.chosen
        if key in steps:
            self.popup.go(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.close_suggestions()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen is not None:
            self._take(chosen)
        else:
            return False
        return True

    def _look_back(self, event: QKeyEvent) -> bool:
        """Do what Up and Down mean while nothing is suggested: bring back a recent filter, or offer something."""
        key, walked = event.key(), self._walked
        if key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return False
        if walked is None and key == Qt.Key.Key_Down:
            self._ask()
        elif walked is not None or not self.text():
            place = (-1 if walked is None else walked) + (1 if key == Qt.Key.Key_Up else -1)
            if place < len(self._remembered):
                self.setText(self._remembered[place] if place >= 0 else "")
                self._walked = place if place >= 0 else None
        return True

    def _ask(self) -> None:
        self.vocabulary_wanted.emit()
        if self.text() or not self._remembered:
            self.suggest()
        else:
            self.show_remembered()

    @Slot(object)
    def _take(self, suggestion: Suggestion) -> None:
        text, is_remembered = self.text(), self._offers_remembered
        after, cursor = suggestion.applied(text)
        self.close_suggestions()
        # Typed rather than set, so that it can be undone as what a person types.
        self.setSelection(suggestion.start, suggestion.end - suggestion.start)
        if suggestion.start == suggestion.end:
            self.deselect()
            self.setCursorPosition(suggestion.start)
        self.insert(after[suggestion.start : len(after) - (len(text) - suggestion.end)])
        self.setCursorPosition(cursor)
        if suggestion.goes_on and not is_remembered:
            self.suggest()
        else:
            self.close_suggestions()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._walked = None
        if self._vocabulary is None:
            self.vocabulary_wanted.emit()
        at = self.cursorPosition()
        # A gap is no question: who wants to know what can stand there asks by a key.
        if at and not text[at - 1].isspace():
            self.suggest()
        else:
            self.close_suggestions()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if text != self._suggested_for:
            self.close_suggestions()

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.mark(self._error)
        self.offering_changed.emit(is_open)

    def _span(self, error: QueryError) -> tuple[int, int]:
        # What is missing at the end has no width of its own: the last character stands for it.
        length = len(self.text())
        start = min(error.start, max(0, length - 1))
        return start, max(start + 1, min(error.end, length))
