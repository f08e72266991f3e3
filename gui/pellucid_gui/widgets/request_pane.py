"""A request exactly as it leaves: request line, headers, body; and what is claimed of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pellucid.view.next_words import claim_text, packing_text
from pellucid.view.request_values import Claim
from pellucid_gui import tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say_count, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.buttons import CopyButton, IconButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.fitted_code import FittedCode
from pellucid_gui.widgets.long_text import LongText
from pellucid_gui.widgets.wrapped_label import wrapped_label

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from pellucid.view.request_values import NextRequest

_NAME: Final = re.compile(r"^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?=:)|^[A-Z]+(?= )")
_SHOWN: Final = 8
"""So many characters of what is too long to be read."""


class RequestPane(QWidget):
    """Shows one request; a part of its body can be pointed out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request: NextRequest | None = None
        """What is shown."""
        self._content = b""
        self.head = _HeadText(self.tr("Request line and headers"))
        self._unknown = QLabel(self.tr("Its other headers, and their order, are not known."))
        set_part(self._unknown, Part.MUTED)
        self._unknown.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self._unknown.setWordWrap(True)
        self._agent = self.tr(
            "User-Agent names the engine that sends. Its version is shown as this window has it; the program may have "
            "another one inside."
        )
        self._size = QLabel()
        set_part(self._size, Part.CAPTION)
        self._changed = wrapped_label(Part.MUTED)
        self._changed.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self._changed.hide()
        self.copy = CopyButton(self.tr("Copy the request"), self._text)
        self.save = IconButton("download", self.tr("Save the body to a file…"))
        self.text = LongText(name=self.tr("Body, exactly as it leaves"), numbered=False)
        self.text.save_asked.connect(self.save.click)
        self._claim = wrapped_label(Part.MUTED)
        self._proof = ElidedLabel(part=Part.CODE_QUIET)
        self._lay_out()

    @property
    def changed(self) -> str:
        """What is said to have changed."""
        return self._changed.text()

    @property
    def claim(self) -> str:
        """What is claimed of the bytes."""
        return self._claim.text()

    def show_request(self, request: NextRequest) -> None:
        """Show a request, exactly as it leaves."""
        self.request = request
        self.head.setPlainText(request.head)
        self.head.setToolTip(self._agent if request.are_headers_known else "")
        self._unknown.setVisible(not request.are_headers_known)
        count = len(request.content)
        self._size.setText(
            say_count("Body, 1 byte", "Body, {n:,} bytes", count)
            if request.claim is Claim.RECONSTRUCTED
            else say_count("Body, 1 byte, not compressed", "Body, {n:,} bytes, not compressed", count)
        )
        self._size.setToolTip(translated(packing_text(request)))
        if request.content != self._content:
            self._content = request.content
            self.text.mark(None)  # what stood there stands elsewhere now
            self.text.show_bytes(request.content)
        claim = f"{translated(request.trouble)}." if request.trouble else translated(claim_text(request))
        self._claim.setText(claim)
        self._claim.setToolTip(f"{claim}\n{translated(packing_text(request))}")
        self.text.view.setAccessibleDescription(claim)
        self._show_proof(request)
        self.copy.setEnabled(bool(request.content))
        self.save.setEnabled(bool(request.content))

    def _show_proof(self, request: NextRequest) -> None:
        if not request.batch:
            self._proof.setText("")
            self._proof.setToolTip("")
            return
        batch = self.tr("Batch {batch}")
        self._proof.setText(
            f"{batch.format(batch=request.batch[:_SHOWN])} · SHA-256 {request.body_sha256[:_SHOWN]}"
        )
        self._proof.setToolTip(f"{batch.format(batch=request.batch)}\nSHA-256 {request.body_sha256}")

    def tell_change(self, text: str) -> None:
        """Say what has changed since the last look; empty: nothing."""
        self._changed.setText(text)
        self._changed.setVisible(bool(text))

    def mark(self, span: tuple[int, int] | None) -> None:
        """Point out a part of the body, in bytes; `None`: nothing."""
        self.text.mark(span)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        bar.setSpacing(Space.S)
        bar.addWidget(self._size)
        bar.addStretch(1)
        bar.addWidget(self.copy)
        bar.addWidget(self.save)
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        strip = QHBoxLayout(foot)
        strip.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        strip.setSpacing(Space.M)
        strip.addWidget(self._claim, 1)
        strip.addWidget(self._proof)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._unknown)
        column.addWidget(_hairline())
        column.addLayout(bar)
        column.addWidget(self._changed)
        column.addWidget(self.text, 1)
        column.addWidget(foot)

    def _text(self) -> str:
        request = self.request
        if request is None:
            return ""
        return f"{request.head}\n\n{request.content.decode('utf-8', 'replace')}"


class _HeadText(FittedCode):
    """Request line and headers, with the names told from what they say."""

    def __init__(self, name: str) -> None:
        super().__init__(name, margin_px=Space.M, rest_px=Space.M)
        self._highlighter = _Names(self.document())

    def setPlainText(self, text: str) -> None:
        """Show another text; the same one stays as it is, with what is selected in it."""
        text = visible(text)
        if text != self.toPlainText():
            super().setPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme when it changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.rehighlight()


class _Names(QSyntaxHighlighter):
    """Tells the names of headers from what they say."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        found = _NAME.search(text)
        if found is None:
            return
        look, form = tokens.current(), QTextCharFormat()
        form.setForeground(tokens.colour(look.json_key))
        if found[1] is None:
            form.setFontWeight(QFont.Weight.DemiBold)
        self.setFormat(found.start(), found.end() - found.start(), form)


def _hairline() -> QFrame:
    line = QFrame()
    line.setStyleSheet("background: palette(mid);")
    line.setFixedHeight(1)
    return line
