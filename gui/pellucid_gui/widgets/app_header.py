"""What a person has to know of one program: whether it collects, under which id, where that goes and who looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from pellucid.config.reading import SetUp, Unknown
from pellucid_gui.collection import Collection, collection_of
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import CopyButton, IconButton, TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.facts import Facts
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.state_badge import StateBadge
from pellucid_gui.widgets.switch import Switch, SwitchState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from pellucid.apps import KnownApp
    from pellucid.config.reading import ConfigState

_SWITCH: Final = {
    Collection.ON: SwitchState.ON,
    Collection.OFF: SwitchState.OFF,
    Collection.NOT_SET_UP: SwitchState.UNKNOWN,
    Collection.UNKNOWN: SwitchState.UNKNOWN,
}
_NO_ID: Final = "none"


class AppHeader(QFrame):
    """The head of the window's right side; it asks, and never writes anything itself."""

    enabling_asked = Signal(bool)
    """A person pressed the switch. Carry it out, then show what the config says now."""
    new_id_asked = Signal()
    folder_asked = Signal()
    """A person wants to see the data folder in the system's file browser."""
    witness_asked = Signal()
    """A person wants the witness to be started again."""
    forgetting_asked = Signal()
    """A person wants all copies of the program's events destroyed."""
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.HEADER)
        self._title = ElidedLabel(part=Part.TITLE)
        self._badge = StateBadge()
        self._sentence = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.switch = Switch("Usage collection")
        self.switch.asked.connect(self.enabling_asked)
        self.new_id = TextButton("New id…", part=Part.FLAT)
        self.new_id.clicked.connect(self.new_id_asked)
        self.open_folder = IconButton("folder-open", "Open the data folder")
        self.open_folder.clicked.connect(self.folder_asked)
        self.watch_again = TextButton("Start again", part=Part.FLAT)
        self.watch_again.clicked.connect(self.witness_asked)
        self.more = IconButton("ellipsis", self.tr("More"))
        self._forget = self._fill_menu()
        facts = Facts(columns=2)
        self._id = ElidedLabel(part=Part.CODE)
        self.copy_id = CopyButton("Copy the id", self._id.text)
        facts.add("Id", self._id, buttons=(self.copy_id, self.new_id))
        self._host = facts.add("Goes to", ElidedLabel(part=Part.CODE))
        self._folder = facts.add("Folder", ElidedLabel(part=Part.CODE), buttons=(self.open_folder,))
        self._witness = facts.add("Witness", ElidedLabel(), buttons=(self.watch_again,))
        self._notice = Notice(tone=Tone.WARN)
        self._warning = Notice(tone=Tone.WARN)

        state = QHBoxLayout()
        state.setSpacing(Space.S)
        state.addWidget(self._badge)
        state.addWidget(self._sentence, 1)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addLayout(state)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addLayout(words, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(facts)
        column.addWidget(self._notice)
        column.addWidget(self._warning)
        for hidden in (self._notice, self._warning, self.watch_again):
            hidden.hide()

    def _fill_menu(self) -> QAction:
        menu = QMenu(self.more)
        forget = menu.addAction("")
        forget.triggered.connect(self.forgetting_asked)
        menu.addSeparator()
        menu.addAction(self.tr("Keyboard") + "\tF1").triggered.connect(self.keys_asked)
        menu.addAction(self.tr("About Pellucid")).triggered.connect(self.about_asked)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return forget

    def show_app(self, app: KnownApp, config: ConfigState, data_dir: Path) -> None:
        """Show a program and what its config says now."""
        collection = collection_of(config)
        self._title.setText(app.title)
        self._forget.setText(
            self.tr("Forget all copies of {title}…").format(title=app.title.replace("&", "&&"))
        )
        self.setAccessibleName(f"{app.title}: {collection.word}")
        self._badge.show_collection(collection)
        sentence = collection.sentence(app.title, uploads=bool(app.endpoint))
        self._sentence.setText(sentence)
        self.switch.show_state(_SWITCH[collection])
        self.switch.setEnabled(not isinstance(config, Unknown) or config.replaceable)
        self.switch.setAccessibleDescription(sentence)
        self._show_host(app)
        self._folder.setText(str(data_dir))
        self._show_id(config)
        self._show_warnings(config)

    def _show_host(self, app: KnownApp) -> None:
        if not app.endpoint:
            self._host.setText("nowhere")
            self._host.setToolTip(f"{app.title} has no connection to anything.")
            return
        self._host.setText(urlsplit(app.endpoint).hostname or app.endpoint)
        self._host.setToolTip(f"{app.title} uploads its events to {app.endpoint}. Pellucid uploads nothing.")

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

    def _show_id(self, config: ConfigState) -> None:
        known = isinstance(config, SetUp)
        self._id.setText(config.analytics_id if isinstance(config, SetUp) else _NO_ID)
        self._id.setEnabled(known)
        self.copy_id.setVisible(known)
        self.new_id.setVisible(known)

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
