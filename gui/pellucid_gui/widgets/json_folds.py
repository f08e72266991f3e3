"""Folding of objects and lists in a text of indented JSON: what opens at a line's end closes at another one's beginning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

from pellucid_gui import icons, tokens
from pellucid_gui.translation import say_count

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextBlock
    from PySide6.QtWidgets import QPlainTextEdit

_OPENS: Final = re.compile(r"[\[{]\s*\Z")
_TEXT: Final = re.compile(r'"(?:[^"\\]|\\.)*"?')
_BRACKETS: Final = re.compile(r"[\[\]{}]")
MOST_LINES: Final = 50_000
"""In a longer text nothing folds: its end would have to be looked for too long."""
_ARROW_PX: Final = 12
_PAD_PX: Final = 4
_FOLDED: Final = 1
"""Stands in the state of a block whose inner lines are hidden."""


class JsonFolds:
    """
    Folds and unfolds the lines of one text.

    Args:
        view: What shows it.
    """

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view

    def can_fold(self, block: QTextBlock) -> bool:
        """Whether an object or a list begins at a line's end, and ends further down."""
        return (
            block.isValid()
            and self._view.blockCount() <= MOST_LINES
            and _OPENS.search(block.text()) is not None
            and block.next().isValid()
        )

    @staticmethod
    def is_folded(block: QTextBlock) -> bool:
        """Whether the lines behind a line are hidden."""
        return block.userState() == _FOLDED

    def toggle(self, block: QTextBlock) -> bool:
        """Fold or unfold what begins at a line; say whether there is anything."""
        return self.set_folded(block, folded=not self.is_folded(block))

    def set_folded(self, block: QTextBlock, *, folded: bool) -> bool:
        """Fold what begins at a line, or unfold it; say whether that has changed anything."""
        if self.is_folded(block) == folded or not self.can_fold(block):
            return False
        end = self._end(block)
        if end is None or end == block.next():
            return False
        block.setUserState(_FOLDED if folded else -1)
        inner = block.next()
        while inner.isValid() and inner != end:
            inner.setVisible(not folded)
            if not folded and self.is_folded(inner):  # what was folded within stays so
                last = self._end(inner)
                inner = inner.next() if last is None else last
            else:
                inner = inner.next()
        self._lay_out(block, end)
        cursor = self._view.textCursor()
        if not cursor.block().isVisible():
            cursor.setPosition(block.position())
            self._view.setTextCursor(cursor)
        return True

    def fold_around(self) -> bool:
        """Fold the innermost object or list around the cursor; say whether there is one."""
        block, depth = self._view.textCursor().block(), 0
        if self.can_fold(block) and not self.is_folded(block):
            return self.set_folded(block, folded=True)
        while (block := block.previous()).isValid():
            depth += _balance(block.text())
            if depth > 0:
                if self.set_folded(block, folded=True):
                    return True
                depth = 0  # that one is folded; on to what is around it
        return False

    def unfold_all(self) -> None:
        """Show every line."""
        block = first = self._view.document().begin()
        while block.isValid():
            block.setVisible(True)
            if self.is_folded(block):
                block.setUserState(-1)
            block = block.next()
        self._lay_out(first, self._view.document().end())

    def reveal(self, position: int) -> None:
        """Unfold what hides a place of the text, in characters."""
        block = self._view.document().findBlock(position)
        while block.isValid() and not block.isVisible():
            around = block
            while around.isValid() and not (around.isVisible() and self.is_folded(around)):
                around = around.previous()
            if not around.isValid() or not self.set_folded(around, folded=False):
                return

    def paint_arrow(self, painter: QPainter, block: QTextBlock, area: QRect) -> None:
        """Draw beside a line whether what begins there is folded; nothing, where nothing does."""
        if not self.can_fold(block):
            return
        icon = "chevron-right" if self.is_folded(block) else "chevron-down"
        shape = icons.pixmap(icon, tokens.current().muted, size=_ARROW_PX)
        painter.drawPixmap(area.left() + 2, area.top() + (area.height() - _ARROW_PX) // 2, shape)

    def paint_hidden(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        """Draw behind a folded line how many are hidden."""
        end, line = self._end(block), block.layout().lineAt(block.layout().lineCount() - 1)
        if end is None or not line.isValid():
            return
        count = end.blockNumber() - block.blockNumber() - 1
        words = say_count("… {n:,} line", "… {n:,} lines", count)
        metrics = self._view.fontMetrics()
        left = area.left() + line.x() + line.naturalTextWidth() + metrics.horizontalAdvance(" ")
        place = QRectF(
            left, area.top() + line.y(), metrics.horizontalAdvance(words) + 2 * _PAD_PX, line.height()
        )
        look = tokens.current()
        painter.fillRect(place, tokens.colour(look.raised))
        painter.setFont(self._view.font())
        painter.setPen(tokens.colour(look.muted))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _end(self, block: QTextBlock) -> QTextBlock | None:
        """Find the line in which ends what begins at a line's end."""
        depth, other = 1, block.next()
        while other.isValid():
            text = _TEXT.sub("", other.text())
            for bracket in _BRACKETS.findall(text):
                depth += 1 if bracket in "[{" else -1
                if depth == 0:
                    return other
            other = other.next()
        return None

    def _lay_out(self, first: QTextBlock, end: QTextBlock) -> None:
        document = self._view.document()
        stop = end.position() + end.length() if end.isValid() else document.characterCount() - 1
        document.markContentsDirty(first.position(), max(stop - first.position(), 1))
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
        self._view.viewport().update()
        self._view.updateRequest.emit(self._view.viewport().rect(), 0)


def _balance(text: str) -> int:
    """Return how many objects and lists begin in a line and do not end there, less those that end."""
    found = _BRACKETS.findall(_TEXT.sub("", text))
    return sum(1 if bracket in "[{" else -1 for bracket in found)
