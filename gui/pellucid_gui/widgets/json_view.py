"""JSON to read: highlighted, numbered, wrapped; never more of it at once than a window can lay out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from pellucid_gui import theme, tokens
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.visible_text import MARK

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextDocument

_TOKEN: Final = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*"?)(?P<colon>\s*:)?'
    r"|(?P<number>-?\d[\d.eE+-]*)"
    r"|(?P<word>\b(?:true|false|null)\b)"
)
_MOST_HIGHLIGHTED: Final = 64 * 1024


class JsonView(QPlainTextEdit):
    """
    A read-only text that the keyboard can walk through and select from.

    Args:
        name: What it shows, for screen readers.
        numbered: Whether its lines are counted at the left.
    """

    def __init__(self, *, name: str, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        self.setFont(theme.code_font(scale=scale))
        self.document().setDocumentMargin(Space.S if numbered else Space.M)
        self._marked: tuple[int, int] | None = None
        self._highlighter = JsonHighlighter(self.document())
        self._numbers = _LineNumbers(self) if numbered else None
        if self._numbers is not None:
            self.blockCountChanged.connect(self._make_room)
            self.updateRequest.connect(self._scroll_numbers)
            self._make_room()

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.setPlainText(text)

    def mark(self, span: tuple[int, int] | None) -> None:
        """Show where a part of the text stands, in characters, and bring it into view; `None`: mark nothing."""
        self._marked = span
        self._show_mark()
        if span is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(span[0])
            self.setTextCursor(cursor)
            self.centerCursor()

    def _show_mark(self) -> None:
        if self._marked is None:
            self.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        most = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._marked[0], most))
        cursor.setPosition(min(self._marked[1], most), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(tokens.colour(tokens.current().selected))
        self.setExtraSelections([selection])

    @property
    def gutter_px(self) -> int:
        """How wide the line numbers are."""
        if self._numbers is None:
            return 0
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * digits + Space.L

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
            self._show_mark()

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines that are visible in `area`."""
        look = tokens.current()
        painter.setFont(self.font())
        painter.setPen(tokens.colour(look.muted, alpha=170))
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        width, height = self.gutter_px - Space.S, self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(offset).top()
            if top > area.bottom():
                break
            line = QRect(0, round(top), width, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            block = block.next()

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_px, 0, 0, 0)

    def _scroll_numbers(self, area: QRect, dy: int) -> None:
        if self._numbers is None:
            return
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())


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
        for match in _TOKEN.finditer(text):
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
