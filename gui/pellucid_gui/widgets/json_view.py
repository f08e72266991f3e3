"""JSON to read: coloured, numbered, wrapped, with what a filter has found; never more at once than a window can lay out."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from pellucid_gui import tokens
from pellucid_gui.tokens import Space
from pellucid_gui.visible_text import MARK
from pellucid_gui.widgets.fitted_code import show_code_in
from pellucid_gui.widgets.json_folds import JsonFolds

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QTextDocument,
    )

    from pellucid.query.highlights import Highlights

TOKEN: Final = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*"?)(?P<colon>\s*:)?'
    r"|(?P<number>-?\d[\d.eE+-]*)"
    r"|(?P<word>\b(?:true|false|null)\b)"
)
"""What is coloured; of a key the group is `colon`, though its text is that of `text`."""
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_MOST_HIGHLIGHTED: Final = 64 * 1024
_MOST_SEARCHED: Final = 512 * 1024
"""What a filter has found is looked for in so many characters; whoever reads more has saved it to a file by then."""


class JsonView(QPlainTextEdit):
    """
    A read-only text that the keyboard can walk through and select from.

    Args:
        name: What it shows, for screen readers.
        numbered: Whether its lines are counted at the left.
    """

    matches_changed = Signal()
    """What a filter has found is another number of places, or another one of them was gone to."""

    def __init__(self, *, name: str, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show_code_in(self, name)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(Space.S if numbered else Space.M)
        self._marked: tuple[int, int] | None = None
        self._highlights: Highlights | None = None
        self._matches: list[tuple[int, int]] = []
        self._match: int | None = None
        self._has_more = False
        self._find_soon = QTimer(self, singleShot=True, interval=0)
        self._find_soon.timeout.connect(self._find)
        self._highlighter = JsonHighlighter(self.document())
        self.folds = JsonFolds(self)
        """Objects and lists whose lines are hidden."""
        self._numbers = _LineNumbers(self) if numbered else None
        if self._numbers is not None:
            self.blockCountChanged.connect(self._make_room)
            self.updateRequest.connect(self._scroll_numbers)
            self._make_room()

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._match = None
        self.setPlainText(text)
        self._find()

    def mark(self, span: tuple[int, int] | None) -> None:
        """Show where a part of the text stands, in characters, and bring it into view; `None`: mark nothing."""
        self._marked = span
        self._tint()
        if span is not None:
            self.folds.reveal(span[0])
            cursor = QTextCursor(self.document())
            cursor.setPosition(span[0])
            self.setTextCursor(cursor)
            self.centerCursor()

    @property
    def matches(self) -> int:
        """In how many places stands what a filter has found; a thousand at most."""
        return len(self._matches)

    @property
    def has_more_matches(self) -> bool:
        """Whether there may be others, in a part of the text that was not looked at."""
        return self._has_more

    @property
    def match(self) -> int | None:
        """The number of the place that was gone to, from zero; `None` if none was."""
        return self._match

    def show_highlights(self, highlights: Highlights | None) -> None:
        """Tint what a filter has found, in this text and in those that follow."""
        if highlights != self._highlights:
            self._highlights, self._match = highlights, None
            self._find()

    def look_again(self) -> None:
        """Find anew, as soon as there is time: more text has been added."""
        self._find_soon.start()

    def next_match(self, *, backward: bool = False) -> bool:
        """Go to the next place that a filter has found, round the end of the text; say whether there is any."""
        count = len(self._matches)
        if not count:
            return False
        first = count - 1 if backward else 0
        self._match = first if self._match is None else (self._match + (-1 if backward else 1)) % count
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._matches[self._match][0])
        self.folds.reveal(cursor.position())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._tint()
        self.matches_changed.emit()
        return True

    def _find(self) -> None:
        self._find_soon.stop()
        self._matches, self._has_more = [], False
        if self._highlights:
            from pellucid.query.highlights import MOST  # noqa: PLC0415 - only where a filter looks for a text

            text = self.toPlainText()
            self._matches = _in_units(text, self._highlights.in_json(text[:_MOST_SEARCHED]))
            self._has_more = len(self._matches) >= MOST or len(text) > _MOST_SEARCHED
        if self._match is not None and self._match >= len(self._matches):
            self._match = None
        self._tint()
        self.matches_changed.emit()

    def _tint(self) -> None:
        look = tokens.current()
        plain = QTextCharFormat()
        plain.setBackground(tokens.colour(look.selected))
        spans = [(self._marked, plain)] if self._marked is not None else []
        for number, span in enumerate(self._matches):
            form = QTextCharFormat()
            form.setBackground(tokens.colour(look.match_current if number == self._match else look.match))
            # Also for those who see no tint.
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(tokens.colour(look.waiting))
            spans.append((span, form))
        most = self.document().characterCount() - 1
        selections = []
        for (start, end), form in spans:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(start, most))
            cursor.setPosition(min(end, most), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self.setExtraSelections(selections)

    @property
    def gutter_px(self) -> int:
        """How wide the line numbers are."""
        if self._numbers is None:
            return 0
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * digits + Space.XL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line numbers at the side."""
        super().resizeEvent(event)
        if self._numbers is not None:
            area = self.contentsRect()
            self._numbers.setGeometry(QRect(area.left(), area.top(), self.gutter_px, area.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme when it changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.dress()
            self._tint()

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines that are visible in `area`."""
        look = tokens.current()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self.font())
        painter.setPen(tokens.colour(look.muted, alpha=170))
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        width, height = self.gutter_px - Space.L, self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(offset).top()
            if top > area.bottom():
                break
            if block.isVisible():
                line = QRect(0, round(top), width, height)
                painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
                self.folds.paint_arrow(painter, block, QRect(width, round(top), Space.L, height))
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and behind a folded line how much it hides."""
        super().paintEvent(event)
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        painter: QPainter | None = None
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(offset)
            if area.top() > event.rect().bottom():
                break
            if block.isVisible() and self.folds.is_folded(block):
                painter = painter or QPainter(self.viewport())
                self.folds.paint_hidden(painter, block, area)
            block = block.next()
        if painter is not None:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold by `-` what is around the cursor, unfold by `+`, and all by `*`, as trees do."""
        match event.text():
            case "-":
                self.folds.fold_around()
            case "+":
                self.folds.set_folded(self.textCursor().block(), folded=False)
            case "*":
                self.folds.unfold_all()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to fold, below what texts offer."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addAction(self.tr("Fold what is around the cursor") + "\t-").triggered.connect(
            self.folds.fold_around
        )
        menu.addAction(self.tr("Unfold all") + "\t*").triggered.connect(self.folds.unfold_all)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def toggle_at(self, y_px: int) -> bool:
        """Fold or unfold what begins in the line at that height; say whether there is anything."""
        return self.folds.toggle(self.cursorForPosition(QPoint(0, y_px)).block())

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_px, 0, 0, 0)

    def _scroll_numbers(self, area: QRect, dy: int) -> None:
        if self._numbers is None:
            return
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())


def _in_units(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Count as Qt does, for whom a character beyond the first 65,536 is two."""
    if text.isascii():
        return spans
    wide = [found.start() for found in _WIDE.finditer(text)]
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in spans]


class JsonHighlighter(QSyntaxHighlighter):
    """Colours keys, texts, numbers and words in one pass over each line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._take_colours()

    def dress(self) -> None:
        """Take the colours of the theme as it is now."""
        self._take_colours()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; a very long one stays plain."""
        if len(text) > _MOST_HIGHLIGHTED:
            return
        formats = self._formats
        for match in TOKEN.finditer(text):
            kind = match.lastgroup or ""
            start, end = match.span("text") if kind in {"text", "colon"} else match.span()
            self.setFormat(start, end - start, formats[kind])
        for match in MARK.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), formats["mark"])

    def _take_colours(self) -> None:
        look = tokens.current()
        inks = {
            "colon": look.json_key,
            "text": look.json_text,
            "number": look.json_number,
            "word": look.json_word,
            "mark": look.failed,
        }
        for kind, ink in inks.items():
            form = QTextCharFormat()
            form.setForeground(tokens.colour(ink))
            self._formats[kind] = form
        self._formats["mark"].setBackground(tokens.colour(look.failed_tint))


class _LineNumbers(QWidget):
    def __init__(self, text: JsonView) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.gutter_px, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._text.paint_numbers(painter, event.rect())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._text.toggle_at(round(event.position().y()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
