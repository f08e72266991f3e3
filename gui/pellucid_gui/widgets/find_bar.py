"""A field to search within one text; what it finds is tinted there, and counted where a filter's finds are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.icons import ICON_PX
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pellucid.query.highlights import Highlights
    from pellucid_gui.widgets.json_view import JsonView


class FindBar(QWidget):
    """
    A search within a text; hidden until somebody wants it.

    Args:
        view: The text.
    """

    changed = Signal()
    """Something else is looked for, or nothing any more."""
    closed = Signal()
    """A person has found enough; the keyboard belongs to the text again."""

    def __init__(self, view: JsonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._is_whole = True
        self._shape = QLabel()
        self._shape.setAccessibleName(self.tr("Search in this text"))
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Search in this text"))
        self.field.setPlaceholderText(self.tr("Search in this text"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._on_text)
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.close_it)
        self._said = QLabel()
        set_part(self._said, Part.MUTED)
        self.away = IconButton("x", self.tr("Close the search (Esc)"))
        self.away.clicked.connect(self.close_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._shape)
        row.addWidget(self.field, 1)
        row.addWidget(self._said)
        row.addWidget(self.away)
        view.matches_changed.connect(self._tell)
        self._redraw()
        self.hide()

    @property
    def words(self) -> str:
        """What is said where nothing was found, or not all was searched."""
        return self._said.text()

    @property
    def highlights(self) -> Highlights | None:
        """What is looked for; `None` if the search is closed, or nothing was typed."""
        text = self.field.text()
        if not text or self.isHidden():
            return None
        from pellucid.query.highlights import Highlights  # noqa: PLC0415 - only where somebody searches
        from pellucid.query.terms import Contains  # noqa: PLC0415 - as above

        return Highlights((Contains(text),))

    def open_it(self) -> None:
        """Let a person type what to look for; what was looked for before is offered again."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.changed.emit()

    @Slot()
    def close_it(self) -> None:
        """Look for nothing any more."""
        if not self.isHidden():
            self.hide()
            self.changed.emit()
            self.closed.emit()

    def tell_whole(self, *, is_whole: bool) -> None:
        """Take in whether all of the text is there to be searched."""
        self._is_whole = is_whole
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shape when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    @Slot()
    def _on_text(self) -> None:
        self.changed.emit()
        if self._view.matches:
            self._view.next_match()  # the first of them comes into view

    @Slot(bool)
    def _step(self, backward: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._view.next_match(backward=backward)

    @Slot()
    def _tell(self) -> None:
        if not self.field.text():
            said = ""
        elif not self._view.matches:
            said = self.tr("Nothing found") if self._is_whole else self.tr("Nothing found in what is shown")
        else:  # how many there are stands beside the way from one to the next
            said = "" if self._is_whole else self.tr("Only what is shown is searched")
        self._said.setText(said)

    def _redraw(self) -> None:
        self._shape.setPixmap(icons.pixmap("search", tokens.current().muted, size=ICON_PX))


class _Field(QLineEdit):
    """A line in which Return goes on, and Escape ends it."""

    stepped = Signal(bool)
    """Backward?"""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
