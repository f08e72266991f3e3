"""One line exactly as it was recorded, where it stood, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid.view.fates import is_refused
from pellucid.view.values import Eyes
from pellucid_gui.models.columns import EYES_TIPS
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.visible_text import visible, visible_text
from pellucid_gui.widgets.buttons import CopyButton, IconButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.facts import Facts
from pellucid_gui.widgets.journey import Journey
from pellucid_gui.widgets.long_text import LongText
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.session_facts import SessionFacts
from pellucid_gui.widgets.verify_button import VerifyButton

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from pellucid.view.values import Record

_SEEN: Final = {
    Eyes.FILE: said("in the file"),
    Eyes.WIRE: said("on its way out only"),
    Eyes.BOTH: said("in the file, and on its way out"),
}
_SIDE_BY_SIDE_PX: Final = 640
_SIDE_PX: Final = 380


class RecordPage(QWidget):
    """The proof: bytes, places and receipts."""

    save_asked = Signal()
    session_wanted = Signal(str)
    """What is known of an event's session is needed; answer with `show_session`."""
    verifying_asked = Signal()
    """A person who reads what became of the line wants to know whether what is kept is whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._line_laid_out(), 1)
        self._row.addWidget(self._side)
        self._side.setWidget(self._facts_laid_out())

    def _line_laid_out(self) -> QVBoxLayout:
        self._length = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        copy = CopyButton(say("Copy the line"), self._line_text)
        save = IconButton("download", say("Save the line to a file…"))
        save.clicked.connect(self.save_asked)
        self.text = LongText(name=say("The line as recorded"), numbered=False)
        self.text.save_asked.connect(self.save_asked)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        bar.setSpacing(Space.XS)
        bar.addWidget(self._length, 1)
        for button in (self.text.steps, copy, save):
            bar.addWidget(button)
        line = QVBoxLayout()
        line.setSpacing(0)
        line.addLayout(bar)
        line.addWidget(self.text, 1)
        return line

    def _facts_laid_out(self) -> QWidget:
        facts = self._facts = Facts()
        self._file = facts.add(say("File"), ElidedLabel(part=Part.CODE))
        self._offset = facts.add(say("Offset"), ElidedLabel())
        self._copy = facts.add(say("Our copy"), ElidedLabel(part=Part.CODE))
        self._copy_offset = facts.add(say("Offset"), ElidedLabel())
        self._uuid = ElidedLabel(part=Part.CODE)
        facts.add("uuid", self._uuid, buttons=(CopyButton(say("Copy the uuid"), self._uuid.text),))
        self._eyes = facts.add(say("Seen"), ElidedLabel(mode=Qt.TextElideMode.ElideRight))
        self._writer = facts.add(say("Process"), ElidedLabel(mode=Qt.TextElideMode.ElideRight))
        self._config = facts.add(say("Config then"), ElidedLabel(mode=Qt.TextElideMode.ElideRight))
        for fact in (self._eyes, self._writer, self._config):
            facts.offer(fact, there=False)
        self._first_session = Notice(tone=Tone.INFO)
        self._first_session.hide()
        self.journey = Journey()
        self.verify = VerifyButton()
        self.verify.clicked.connect(self.verifying_asked)
        proof = QHBoxLayout()
        proof.addSpacing(-Space.S)  # so that its shape, not its frame, stands below those of the steps
        proof.addWidget(self.verify)
        proof.addStretch(1)
        became = QLabel(say("What became of it"))
        set_part(became, Part.STRONG)
        side = QWidget()
        set_part(side, Part.SURFACE)
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(became)
        column.addWidget(self.journey)
        column.addLayout(proof)
        column.addWidget(self._first_session)
        column.addSpacing(Space.XS)
        column.addWidget(facts)
        column.addStretch(1)
        return side

    def show_record(self, record: Record) -> None:
        """Show one line; what is said of its session stays where it is the one of before."""
        if self._record is None or self._record.row.session != record.row.session:
            self._say_of_session(SessionFacts())
        self._record = record
        length = say("{count:,} bytes, without the newline", count=len(record.raw))
        if not record.seen_in_file:
            length = say("{length}: rebuilt from what left, since nobody saw it in a file", length=length)
        self._length.setText(length)
        self.text.show_bytes(record.raw)
        self._file.setText(str(record.session_file))
        self._offset.setText(_offset_text(record.session_offset, record.line_number, record.copy_file))
        self._copy.setText(say("none yet") if record.copy_file is None else str(record.copy_file))
        self._copy_offset.setText(
            "" if record.copy_offset is None else say("byte {offset:,}", offset=record.copy_offset)
        )
        for fact in (self._copy, self._copy_offset):  # an app with the engine inside writes the log itself
            self._facts.offer(fact, there=record.copy_file != record.session_file)
        self._uuid.setText(str(record.uuid))
        self._eyes.setText(eyes_words(record))
        self._eyes.setToolTip(translated(EYES_TIPS[record.eyes]))
        self._facts.offer(self._eyes, there=record.seen_on_wire)
        self.journey.show_receipts(record.receipts, is_refused=is_refused(record.event))
        self.verify.setVisible(bool(record.receipts))
        self.session_wanted.emit(record.row.session)

    def show_session(self, session: str, facts: SessionFacts) -> None:
        """Answer `session_wanted`; ignored if another session is looked at by now."""
        if self._record is not None and self._record.row.session == session:
            self._say_of_session(facts)

    def _say_of_session(self, facts: SessionFacts) -> None:
        for fact, text, tip in (
            (self._writer, facts.writer, facts.writer_tip),
            (self._config, facts.config, facts.config_tip),
        ):
            fact.setText(visible(text))
            fact.setToolTip(visible(tip))
            self._facts.offer(fact, there=bool(text))
        self._first_session.say(translated(facts.first_session))
        self._first_session.setVisible(bool(facts.first_session))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put bytes and facts beside each other, or below each other where that is too narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE_PX
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
        self._side.setMinimumWidth(_SIDE_PX if wide else 0)
        self._side.setMaximumHeight(self.maximumHeight() if wide else self.height() // 2)
        self._side.setMaximumWidth(max(_SIDE_PX, self.width() * 9 // 20) if wide else self.maximumWidth())

    def minimumSizeHint(self) -> QSize:
        """Return no width: where it is narrow, what stands beside the line comes below it."""
        return QSize(0, super().minimumSizeHint().height())

    def _line_text(self) -> str:
        return visible_text(self._record.raw) if self._record is not None else ""


def eyes_words(record: Record) -> str:
    """Say who has seen an event, and what the program's own log said of its upload."""
    answers = [each.text("outcome") for each in record.receipts if each.kind == ReceiptKind.ANSWERED]
    answer = f" ({translated(answers[-1] or '')})" if answers and record.seen_on_wire else ""
    return f"{translated(_SEEN[record.eyes])}{answer}"


def _offset_text(offset: int | None, line_number: int | None, copy_file: Path | None) -> str:
    stood = say("unknown") if offset is None else say("byte {offset:,}", offset=offset)
    return (
        stood
        if line_number is None or copy_file is None
        else say("{stood} · line {line_number:,} of the session", stood=stood, line_number=line_number + 1)
    )
