"""Text of any length: the first 64 KiB at once, the rest when a person asks, in slices that keep the window alive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.models.columns import short_size
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.visible_text import head_of, visible_text
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.find_bar import FindBar
from pellucid_gui.widgets.json_view import JsonView
from pellucid_gui.widgets.match_steps import MatchSteps
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from pellucid.query.highlights import Highlights

FIRST_BYTES: Final = 64 * 1024
"""How much is shown without asking."""
MOST_BYTES: Final = 8 * 1024 * 1024
"""How much is shown at all; beyond it a text is for an editor, and is saved."""
_SLICE: Final = 64 * 1024
_AT_ONCE: Final = 4 * _SLICE
"""So much is added at most while a person waits; more comes slice by slice."""
_LONGEST_LINE: Final = 4096
_LEAST_PX: Final = 34
"""Two lines, and the rest by scrolling: less than Qt asks for, where the window is low."""


class LongText(QWidget):
    """
    Shows bytes as text, and says so when that is not all of them.

    Args:
        name: What it shows, for screen readers.
        numbered: Whether its lines are counted.
    """

    save_asked = Signal()

    def __init__(self, *, name: str, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = b""
        self._shown = 0
        self._wanted: tuple[int, int] | None = None
        """What is to be marked as soon as it is shown."""
        self._shows_all = False
        self._slices: list[int] = [0]
        """Where the parts begin that were shown one by one, in bytes."""
        self.view = JsonView(name=name, numbered=numbered)
        self.view.setMinimumHeight(_LEAST_PX)
        self.steps = MatchSteps(self.view)
        """From place to place that a filter has found; whoever frames the text puts them where its buttons are."""
        self.find_bar = FindBar(self.view)
        self.find_bar.changed.connect(self._highlight)
        self.find_bar.closed.connect(self.view.setFocus)
        self._highlights: Highlights | None = None
        self._notice = Notice(tone=Tone.INFO)
        self._all = TextButton(say("Show all"), part=Part.FLAT)
        self._all.clicked.connect(self.show_all)
        self._save = TextButton(say("Save…"), part=Part.FLAT)
        self._save.clicked.connect(self.save_asked)
        self._notice.add_action(self._all)
        self._notice.add_action(self._save)
        self._notice_frame = QWidget()
        frame = QVBoxLayout(self._notice_frame)
        frame.setContentsMargins(Space.M, Space.XS, Space.M, Space.S)
        frame.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self._notice_frame)
        self._next_slice = QTimer(self, singleShot=True, interval=0)
        self._next_slice.timeout.connect(self._append_slice)
        self._notice_frame.hide()

    @property
    def is_whole(self) -> bool:
        """Whether every byte is shown."""
        return self._shown >= len(self._raw)

    def show_bytes(self, raw: bytes) -> None:
        """Show other bytes; the same ones stay as they are, scrolled where a person left them."""
        if raw == self._raw:
            return
        self._next_slice.stop()
        self._raw, self._wanted, self._shows_all = raw, None, False
        head = head_of(raw, FIRST_BYTES)
        self._shown, self._slices = len(head), [0]
        self.view.show_text(_foldable(visible_text(head)))
        self._tell()

    def show_highlights(self, highlights: Highlights | None) -> None:
        """Tint what a filter has found, as long as nobody searches for something else in the text."""
        self._highlights = highlights
        self._highlight()

    @Slot()
    def _highlight(self) -> None:
        found = self.find_bar.highlights
        self.view.show_highlights(self._highlights if found is None else found)

    def show_all(self) -> None:
        """Show the rest too, slice by slice."""
        self._all.setEnabled(False)
        self._shows_all = True
        self._next_slice.start()

    def mark(self, span: tuple[int, int] | None) -> None:
        """
        Show where a part of the bytes stands, and bring it into view; `None`: mark nothing.

        What is far behind what is shown is marked as soon as it is shown, too.

        Args:
            span: Its first byte, and the one after its last; within characters it must not begin or end.
        """
        self._wanted = None
        if span is None:
            self.view.mark(None)
            return
        begin, end = span
        if min(end, len(self._raw)) - self._shown > _AT_ONCE:
            self.view.mark(None)
            self._wanted = span
            self._next_slice.start()
            return
        while self._shown < min(end, len(self._raw)):
            self._append()
        self.view.mark((self._character(begin), self._character(end)))

    def _append_slice(self) -> None:
        self._append()
        if self._wanted is not None and self._shown >= min(self._wanted[1], len(self._raw)):
            self.mark(self._wanted)
        if not self.is_whole and (self._shows_all or self._wanted is not None):
            self._next_slice.start()

    def _append(self) -> None:
        piece = head_of(self._raw[self._shown : self._shown + _SLICE + 4], _SLICE)
        self._slices.append(self._shown)
        self._shown += len(piece)
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_foldable(visible_text(piece)))
        self.view.look_again()
        self._tell()

    def _character(self, place: int) -> int:
        """Return where a byte stands in the text, in characters: hidden ones are spelt out, long lines folded."""
        found = 0
        for number, start in enumerate(self._slices):
            end = self._slices[number + 1] if number + 1 < len(self._slices) else self._shown
            text = visible_text(self._raw[start : min(end, place)])
            if place >= end:
                found += len(_foldable(text))
            else:
                *lines, column = text.split("\n")
                return (
                    found
                    + sum(len(_folded(line)) + 1 for line in lines)
                    + len(column)
                    + len(column) // _LONGEST_LINE
                )
        return found

    def _tell(self) -> None:
        whole, size = self.is_whole, len(self._raw)
        self.find_bar.tell_whole(is_whole=whole)
        self._notice_frame.setVisible(not whole)
        if whole:
            return
        too_large = size > MOST_BYTES
        self._all.setVisible(not too_large)
        self._all.setEnabled(not self._next_slice.isActive())
        text = say(
            "Showing the first {short_size} of {short_size2}.",
            short_size=short_size(self._shown),
            short_size2=short_size(size),
        )
        self._notice.say(f"{text} Save it to see the rest." if too_large else text)


def _foldable(text: str) -> str:
    """Break lines that Qt could not lay out in time; what is copied and saved is taken from the bytes."""
    if len(text) <= _LONGEST_LINE:
        return text
    return "\n".join(_folded(line) for line in text.split("\n"))


def _folded(line: str) -> str:
    if len(line) <= _LONGEST_LINE:
        return line
    return "\n".join(line[at : at + _LONGEST_LINE] for at in range(0, len(line), _LONGEST_LINE))
