"""What a person has to know of a watched program: whether it collects, under which id, and who looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from pellucid.config.reading import SetUp, Unknown
from pellucid_gui.collection import Collection, collection_of
from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.header_frame import HeaderFrame
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.switch import Switch, SwitchState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid.config.reading import ConfigState

_SWITCH: Final = {
    Collection.ON: SwitchState.ON,
    Collection.OFF: SwitchState.OFF,
}


class AppHeader(HeaderFrame):
    """The header of somebody else's program, which is looked at from outside."""

    enabling_asked = Signal(bool)
    """A person pressed the switch. Carry it out, then show what the config says now."""
    witness_asked = Signal()
    """A person wants the witness to be started again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.switch = Switch("Usage collection")
        super().__init__(self.switch, parent)
        self.switch.asked.connect(self.enabling_asked)
        self.watch_again = TextButton("Start again", part=Part.FLAT)
        self.watch_again.clicked.connect(self.witness_asked)
        self._witness = self._facts.add("Witness", ElidedLabel(), buttons=(self.watch_again,))
        self.watch_again.hide()

    def show_app(self, app: KnownApp, config: ConfigState, data_dir: Path) -> None:
        """Show a program and what its config says now."""
        collection = collection_of(config)
        sentence = collection.sentence(app.title, uploads=bool(app.endpoint))
        self._show_state(app, collection, sentence)
        self._forget.setText(
            self.tr("Forget all copies of {title}…").format(title=app.title.replace("&", "&&"))
        )
        self.switch.show_state(_SWITCH.get(collection, SwitchState.UNKNOWN))
        self.switch.setEnabled(not isinstance(config, Unknown) or config.replaceable)
        self.switch.setAccessibleDescription(sentence)
        self._show_host(
            app, uploads=f"{app.title} uploads its events to {app.endpoint}. Pellucid uploads nothing."
        )
        self._folder.setText(str(data_dir))
        self._show_id(config.analytics_id if isinstance(config, SetUp) else "")
        self._show_warnings(config)

    def show_witness(self, text: str, *, watching: bool, tip: str = "") -> None:
        """
        Say who copies the events before they vanish.

        Args:
            text: A few words: `"Watching since 16:05"`, `"Not running"`.
            watching: Whether one does; if not, starting it again is offered.
            tip: More, for those who point at it.
        """
        self._witness.setText(text)
        self._witness.setToolTip(tip)
        self.watch_again.setVisible(not watching)

    def _show_warnings(self, config: ConfigState) -> None:
        broken = isinstance(config, Unknown)
        self._notice.setVisible(broken)
        if isinstance(config, Unknown):
            self._notice.say(f"{config.reason}. {config.consequence}", tone=Tone.FAIL)
        sentences = list(config.warnings)
        if isinstance(config, SetUp) and config.email:
            sentences.append(f"Each event names you: the e-mail address {config.email} is attached.")
        self._warning.setVisible(bool(sentences))
        self._warning.say("\n".join(sentences))
