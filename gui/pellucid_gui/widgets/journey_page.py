"""The way of an own app's event: each step with its time and how long it took, the request, and the server's answer."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.ledger.receipts import ReceiptKind
from pellucid_gui import icons, theme, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.code_block import CodeBlock
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.journey_words import address_of, step_of
from pellucid_gui.widgets.moment_words import duration_words, moment_of
from pellucid_gui.widgets.verify_button import VerifyButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.apps import KnownApp
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.values import Record

_ANSWER_BYTES: Final = 4096
"""As much of an answer is kept at most."""
_SHAPE, _WORDS, _TIME = range(3)


class JourneyPage(QScrollArea):
    """What the receipts tell of one event, oldest first, and at the end a way to prove it."""

    verifying_asked = Signal()
    """A person wants to know whether what is kept is whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What became of it"))
        set_part(self, Part.RINGED)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it scrolls by the keyboard
        self._shown: tuple[Receipt, ...] | None = None
        self._shapes: list[tuple[QLabel, str, str]] = []
        self.verify: VerifyButton | None = None
        """At the end of the steps; `None` where there is none."""
        self.blocks: list[CodeBlock] = []
        """Requests and answers, from top to bottom."""

    def show_record(self, record: Record, app: KnownApp) -> None:
        """Show the steps of one event; the same ones stay as a person has unfolded them."""
        if record.receipts == self._shown:
            return
        self._shown = record.receipts
        self._shapes, self.blocks = [], []
        inner = QWidget()
        set_part(inner, Part.SURFACE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(_WORDS, 1)
        column.addLayout(grid)
        before: Receipt | None = None
        for receipt in record.receipts:
            self._add(grid, receipt, before, app, record)
            before = receipt
        if before is None:
            grid.addWidget(ElidedLabel(self.tr("No receipt tells of it yet."), part=Part.MUTED), 0, _WORDS)
        self._offer_proof(column, there=before is not None)
        column.addStretch(1)
        self.setWidget(inner)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shapes when theme or text size changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_shapes"):
            self._redraw()

    def _add(
        self, grid: QGridLayout, receipt: Receipt, before: Receipt | None, app: KnownApp, record: Record
    ) -> None:
        row = grid.rowCount()
        for number, size in enumerate((TypeSize.BODY, TypeSize.SMALL)):
            grid.setRowMinimumHeight(row + number, self._line_px(size))
        # The whole answer stands below, so its first words need not stand here.
        brief = replace(receipt, details={k: v for k, v in receipt.details.items() if k != "answer"})
        step = step_of(brief, app, among=record.receipts)
        shape, words = QLabel(), _text(step.words, Part.STRONG)
        shape.setAccessibleName(words.text())
        self._shapes.append((shape, step.icon, step.ink))
        grid.addWidget(shape, row, _SHAPE, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(words, row, _WORDS)
        day, clock = moment_of(receipt.at_ns)
        moment = _text(
            clock if before is not None and moment_of(before.at_ns)[0] == day else f"{day} {clock}"
        )
        moment.setToolTip(say("{day} {clock}, receipt {seq}", day=day, clock=clock, seq=receipt.seq))
        moment.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(moment, row, _TIME)
        if before is not None:
            later = _text(duration_words(receipt.at_ns - before.at_ns), Part.MUTED)
            later.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            later.setToolTip(self.tr("After the step before"))
            grid.addWidget(later, row + 1, _TIME, Qt.AlignmentFlag.AlignTop)
        if step.detail:
            detail = _text(step.detail, Part.MUTED)
            detail.setWordWrap(True)
            detail.setToolTip(visible(step.tip))
            grid.addWidget(detail, row + 1, _WORDS, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, Space.M)
        body.setSpacing(Space.XS)
        blocks = list(_blocks(receipt, app, record))
        body.addSpacing(Space.XS if blocks else 0)
        for block in blocks:
            line = QHBoxLayout()
            line.addSpacing(-Space.S)  # so that its arrow, not its frame, stands below the words
            line.addWidget(block)
            body.addLayout(line)
            # What is unfolded stands below the words of its heading.
            block.view.setViewportMargins(Space.S + block.fold.iconSize().width(), 0, 0, 0)
        self.blocks += blocks
        grid.addLayout(body, row + 2, _WORDS, 1, 2)
        if receipt is not record.receipts[-1]:
            way = QFrame()
            way.setFixedWidth(1)
            way.setStyleSheet("background: palette(mid);")
            grid.addWidget(way, row + 1, _SHAPE, 2, 1, Qt.AlignmentFlag.AlignHCenter)

    def _offer_proof(self, column: QVBoxLayout, *, there: bool) -> None:
        self.verify = VerifyButton() if there else None
        if self.verify is not None:
            self.verify.clicked.connect(self.verifying_asked)
            line = QHBoxLayout()
            line.addSpacing(-Space.S)  # so that its shape, not its frame, stands below the others
            line.addWidget(self.verify)
            line.addStretch(1)
            column.addLayout(line)

    def _line_px(self, size: TypeSize) -> int:
        """Return the height of a line of text, on the grid of four, so that every step is as far from the next."""
        text_px = QFontMetrics(
            theme.text_font(size, scale=max(1.0, self.font().pixelSize() / TypeSize.BODY))
        ).height()
        return ceil(text_px / Space.XS) * Space.XS

    def _redraw(self) -> None:
        look, side = tokens.current(), icons.side_beside(self.font())
        for shape, icon, ink in self._shapes:
            shape.setPixmap(icons.pixmap(icon, getattr(look, ink), size=side))


def _blocks(receipt: Receipt, app: KnownApp, record: Record) -> Iterator[CodeBlock]:
    headers = receipt.details.get("headers")
    if receipt.kind == ReceiptKind.SENT and isinstance(headers, dict) and headers:
        lines = [f"POST {address_of(app)}", *(f"{name}: {value}" for name, value in headers.items())]
        note = (
            say("The body is the payload of the batch, under {distinct_id}", distinct_id=record.distinct_id)
            if record.distinct_id
            else ""
        )
        yield CodeBlock(say("Request"), "\n".join(lines), note=note)
    answer = receipt.text("answer")
    if answer:
        status = receipt.details.get("status")
        title = (
            say("The server's answer, HTTP {status}", status=status)
            if isinstance(status, int)
            else say("The server's answer")
        )
        size = len(answer.encode("utf-8", "surrogatepass"))
        cut = (
            say("Its first 4 KiB; more is not kept")
            if size >= _ANSWER_BYTES
            else say("{size:,} bytes", size=size)
        )
        yield CodeBlock(title, answer, note=cut)


def _text(text: str, part: Part | None = None) -> QLabel:
    label = QLabel(visible(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label
