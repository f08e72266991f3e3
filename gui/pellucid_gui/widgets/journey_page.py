"""The way of an own app's event: each step with its time and how long it took, the request, and the server's answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.ledger.receipts import ReceiptKind
from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.code_block import CodeBlock
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.journey_words import address_of, duration_words, moment_of, step_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.apps import KnownApp
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.values import Record

_SHAPE_PX: Final = 16
_ANSWER_BYTES: Final = 4096
"""As much of an answer is kept at most."""
_SHAPE, _WORDS, _TIME = range(3)


class JourneyPage(QScrollArea):
    """What the receipts tell of one event, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What became of it"))
        set_part(self, Part.RINGED)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it scrolls by the keyboard
        self._shown: tuple[Receipt, ...] | None = None
        self._shapes: list[tuple[QLabel, str, str]] = []
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
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(_WORDS, 1)
        column.addLayout(grid)
        column.addStretch(1)
        before: Receipt | None = None
        for receipt in record.receipts:
            self._add(grid, receipt, before, app, record)
            before = receipt
        if before is None:
            grid.addWidget(ElidedLabel(self.tr("No receipt tells of it yet."), part=Part.MUTED), 0, _WORDS)
        self.setWidget(inner)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shapes when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_shapes"):
            self._redraw()

    def _add(
        self, grid: QGridLayout, receipt: Receipt, before: Receipt | None, app: KnownApp, record: Record
    ) -> None:
        row = grid.rowCount()
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
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, Space.M)
        body.setSpacing(Space.XS)
        if step.detail:
            detail = _text(step.detail, Part.MUTED)
            detail.setWordWrap(True)
            detail.setToolTip(_shown(step.tip))
            body.addWidget(detail)
        for block in _blocks(receipt, app, record):
            self.blocks.append(block)
            body.addWidget(block)
        body.addStretch(1)
        grid.addLayout(body, row + 1, _WORDS)
        if receipt is not record.receipts[-1]:
            way = QFrame()
            way.setFixedWidth(1)
            way.setStyleSheet("background: palette(mid);")
            grid.addWidget(way, row + 1, _SHAPE, Qt.AlignmentFlag.AlignHCenter)

    def _redraw(self) -> None:
        look = tokens.current()
        for shape, icon, ink in self._shapes:
            shape.setPixmap(icons.pixmap(icon, getattr(look, ink), size=_SHAPE_PX))


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
    label = QLabel(_shown(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label


def _shown(text: str) -> str:
    return visible_text(text.encode("utf-8", "surrogatepass"))
