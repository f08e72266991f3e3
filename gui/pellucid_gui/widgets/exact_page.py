"""The bytes that an app with the engine inside sends for an event, or for the whole batch that it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from pellucid.said import said
from pellucid.state import State
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.buttons import IconButton
from pellucid_gui.widgets.exact_payload import exact_payload
from pellucid_gui.widgets.payload_frame import PayloadFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.exporting.curl import Claim
    from pellucid.view.batches import BatchBody
    from pellucid.view.trial_seal import Trial
    from pellucid.view.values import Record

_THIS, _BATCH = 0, 1
_INDENTED: Final = said("Indented for reading; copied and saved as they are. ")


class ExactPage(PayloadFrame):
    """What leaves, byte for byte."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((say("This event"), say("Whole batch")), parent)
        self._record: Record | None = None
        self._batch: BatchBody | None = None
        self._trial: Trial | None = None
        self.indent = IconButton("list", say("Indent for reading"))
        self.indent.setCheckable(True)
        self.indent.toggled.connect(self._show)
        self._bar.insertWidget(self._bar.indexOf(self.copy), self.indent)

    @property
    def file_name(self) -> str:
        """A name to save it under."""
        if self._record is None:
            return "payload.json"
        row = self._record.row
        if self.scope.choice == _BATCH and self._batch is not None:
            return f"{row.session[:8]}-batch-{self._batch.uuid[:8]}.json"
        return f"{row.session[:8]}-{row.name}.json"

    @property
    def body(self) -> tuple[bytes, Claim]:
        """The whole batch, since a part of it is no body; else what the event would leave as alone."""
        from pellucid.exporting.curl import Claim  # noqa: PLC0415 - when somebody copies

        if self._batch is not None and self._batch.is_whole and self._content:
            return self._batch.content, Claim.EXACT
        hashes_later = self._trial is not None and self._trial.hashes_later
        return self._content, Claim.MARKED if hashes_later else Claim.MADE

    def show_record(self, record: Record, batch: BatchBody | None, trial: Trial | None = None) -> None:
        """Show what leaves for one event; for another one than before, the choice goes back to this event."""
        same = self._record is not None and self._record.uuid == record.uuid
        self._record, self._batch, self._trial = record, batch, trial
        has_batch = batch is not None and batch.is_whole
        choice = self.scope.segment(_BATCH)
        choice.setEnabled(has_batch)
        choice.setToolTip(
            "" if has_batch else say("This event is in no sealed batch whose bytes are all there")
        )
        if not same or not has_batch:
            self.scope.choose(_THIS)
        self._show()

    def _scope_changed(self, choice: int) -> None:  # noqa: ARG002 - `scope` has it
        self._show()

    def _show(self) -> None:
        record = self._record
        if record is None:
            return
        payload = exact_payload(record, self._batch, trial=self._trial, whole=self.scope.choice == _BATCH)
        if not payload.content:
            self._say_nothing(payload.heading, payload.text)
            return
        self._content = payload.content
        left = record.row.state not in {State.QUEUED, State.HELD, State.WITHHELD}
        self._id.setText(
            say("Went under {distinct_id}", distinct_id=record.distinct_id)
            if left
            else say("Goes under {distinct_id}", distinct_id=record.distinct_id)
        )
        indented = self.indent.isChecked()
        self.text.show_bytes(msgspec.json.format(payload.content, indent=2) if indented else payload.content)
        self.text.mark(None if indented else payload.span)
        said = (translated(_INDENTED) if indented else "") + payload.label
        self._label.setText(said)
        self._label.setToolTip(f"{said}\n{payload.tip}" if payload.tip else "")
        self._offer(anything=True)
