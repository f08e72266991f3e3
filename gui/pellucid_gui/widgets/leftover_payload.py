"""The JSON that a watched program's next start would post for what an earlier run left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.payload_frame import PayloadFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.errors import TelemetryError
    from pellucid.holding.values import Payload

_RECONSTRUCTED: Final = said("Reconstructed: equal as JSON; key order and batch cuts unknown.")
_TIP: Final = said(
    "Pellucid builds this from the file's lines, as the program does. The program writes its keys in random "
    "order and decides itself how many events go into one upload."
)


class LeftoverPayload(PayloadFrame):
    """All of one leftover, as one body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((say("Whole leftover"),), parent)
        self.scope.hide()
        self._bar.setContentsMargins(Space.XS, Space.XS, Space.S, Space.XS)  # the space behind it stays
        self._session = ""
        self._label.setToolTip(translated(_TIP))
        self.say("No leftover selected", "Choose one to see exactly what would leave.")

    @property
    def file_name(self) -> str:
        """A name to save it under."""
        return f"{self._session[:8] or 'leftover'}-leftover.json"

    def show_payload(self, payload: Payload) -> None:
        """Show what would be posted."""
        self._session, body = payload.session, payload.body
        lines, left_out = len(payload.lines), len(body.omitted)
        if not body.is_sent:
            reason = body.omitted[0].reason if body.omitted else say("There is no whole line in it")
            self.say("Nothing to send", f"{reason}. The next start would delete the file unsent.")
            return
        self._content = body.content
        unknown = say("The id it would go under is not known")
        self._id.setText(
            unknown
            if payload.distinct_id is None
            else say("Would go under {distinct_id}", distinct_id=payload.distinct_id)
        )
        self.text.show_bytes(body.content)
        count = say(
            "{lines:,} of {lines2:,} events; the others would be deleted unsent. ",
            lines=lines - left_out,
            lines2=lines,
        )
        self._label.setText((count if left_out else "") + translated(_RECONSTRUCTED))
        self._offer(anything=True)

    def show_error(self, error: TelemetryError) -> None:
        """Say why it cannot be shown, and what can be done."""
        self.say(translated(error.title), translated(error.remedy))

    def say(self, heading: str, text: str) -> None:
        """Say why there is nothing to see."""
        self._say_nothing(heading, text)

    def _scope_changed(self, choice: int) -> None:
        """Nothing: there is one scope."""
