"""The frame of every payload: what it holds, under which id it goes, its bytes, and what is claimed of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import CopyButton, IconButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.long_text import LongText
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import KnownApp
    from pellucid.exporting.curl import Claim


class PayloadFrame(QWidget):
    """
    What leaves, as JSON.

    Args:
        scopes: What can be shown: one event, or more.
    """

    save_asked = Signal()

    def __init__(self, scopes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self.scope = Segmented(scopes, name=say("What the payload holds"))
        self.scope.chosen.connect(self._scope_changed)
        self._id = ElidedLabel(part=Part.MUTED)
        self._app: KnownApp | None = None
        self.copy = CopyButton(say("Copy the payload"), self._text)
        self.curl = CopyButton(say("Copy as a curl command that posts it"), self._curl_text, icon="terminal")
        self.curl.hide()
        self.save = IconButton("download", say("Save the payload to a file…"))
        self.save.clicked.connect(self.save_asked)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        self._bar.setSpacing(Space.XS)
        self._bar.addWidget(self.scope)
        self._bar.addSpacing(Space.S)
        self._bar.addWidget(self._id, 1)
        self.text = LongText(name=say("Payload"))
        self._bar.addWidget(self.text.steps)
        self._bar.addWidget(self.copy)
        self._bar.addWidget(self.curl)
        self._bar.addWidget(self.save)
        self.text.save_asked.connect(self.save_asked)
        self._nothing = EmptyState(icon="ban", heading=say("Nothing to send"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self._nothing)
        self._label = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self._size = QLabel()
        set_part(self._size, Part.MUTED)
        self._foot = QFrame()
        set_part(self._foot, Part.FOOTER)
        strip = QHBoxLayout(self._foot)
        strip.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        strip.addWidget(self._label, 1)
        strip.addWidget(self._size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    @property
    def content(self) -> bytes:
        """The bytes that are shown, whole; empty if there are none."""
        return self._content

    @property
    def file_name(self) -> str:
        """A name to save them under."""
        return "payload.json"

    def tell_of(self, app: KnownApp) -> None:
        """Say whose payload it is, and so where it is posted to; then a command that does so is offered."""
        self._app = app
        self.curl.show()

    @property
    def body(self) -> tuple[bytes, Claim]:
        """A whole body that says what is shown, and what is true of it."""
        from pellucid.exporting.curl import Claim  # noqa: PLC0415 - when somebody copies

        return self._content, Claim.RECONSTRUCTED

    def _curl_text(self) -> str:
        from pellucid.exporting.curl import curl_command  # noqa: PLC0415 - when somebody copies

        content, claim = self.body
        return "" if self._app is None or not content else curl_command(content, self._app, claim)

    def _scope_changed(self, choice: int) -> None:
        """Show as much as a person chose."""
        raise NotImplementedError

    def _text(self) -> str:
        return self._content.decode()

    def _say_nothing(self, heading: str, text: str) -> None:
        self._content = b""
        self._nothing.say(heading, text)
        self._id.setText("")
        self._offer(anything=False)

    def _offer(self, *, anything: bool) -> None:
        self._stack.setCurrentIndex(0 if anything else 1)
        self._foot.setVisible(anything)
        self._size.setText(say("{count:,} bytes", count=len(self._content)) if anything else "")
        self.copy.setEnabled(anything)
        self.curl.setEnabled(anything)
        self.save.setEnabled(anything)
        self.text.steps.offer(anything=anything)
