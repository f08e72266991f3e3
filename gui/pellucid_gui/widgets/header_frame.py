"""The frame of every program's header: name and state, one control, a menu, facts, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from pellucid_gui.keys import Key
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import CopyButton, IconButton, TextButton
from pellucid_gui.widgets.destination_words import destination_of
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.facts import Facts
from pellucid_gui.widgets.menu import Menu
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.state_badge import StateBadge
from pellucid_gui.widgets.view_menu import ViewMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid_gui.collection import Collection


class HeaderFrame(QFrame):
    """
    The head of the window's right side; it asks, and never writes anything itself.

    A header for one kind of program fills in its control, its fourth fact and its part of the menu.

    Args:
        control: What stands at the right: how collection is switched.
    """

    new_id_asked = Signal()
    folder_asked = Signal()
    """A person wants to see the data folder in the system's file browser."""
    forgetting_asked = Signal()
    """A person wants all that is kept of the program's events destroyed."""
    destination_asked = Signal()
    """A person wants to know more of the place that the events go to."""
    sessions_asked = Signal()
    """A person wants to know which processes wrote the events."""
    verifying_asked = Signal()
    """A person wants to know whether what is kept of the program's events is whole."""
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.HEADER)
        self._title = ElidedLabel(part=Part.TITLE)
        self._badge = StateBadge()
        self._sentence = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.new_id = TextButton(say("New id…"), part=Part.FLAT)
        self.new_id.clicked.connect(self.new_id_asked)
        self.open_folder = IconButton("folder-open", say("Open the data folder"))
        self.open_folder.clicked.connect(self.folder_asked)
        self.more = IconButton("ellipsis", self.tr("More"))
        self._forget = self._fill_menu()
        self._facts = Facts(columns=2)
        self._id = ElidedLabel(part=Part.CODE)
        self.copy_id = CopyButton(say("Copy the id"), self._id.text)
        self._facts.add(say("Id"), self._id, buttons=(self.copy_id, self.new_id))
        self._region = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.about_host = IconButton("info", say("What is known of that place"))
        self.about_host.clicked.connect(self.destination_asked)
        self._host = self._facts.add(
            say("Goes to"), ElidedLabel(part=Part.CODE), buttons=(self._region, self.about_host)
        )
        self._folder = self._facts.add(
            say("Folder"), ElidedLabel(part=Part.CODE), buttons=(self.open_folder,)
        )
        self._notice = Notice(tone=Tone.WARN)
        self._warning = Notice(tone=Tone.WARN)
        self._lay_out(control)

    def _lay_out(self, control: QWidget) -> None:
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
        head.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(Space.S)
        self._column.addLayout(head)
        self._column.addWidget(self._facts)
        self._column.addWidget(self._notice)
        self._column.addWidget(self._warning)
        for hidden in (self._notice, self._warning):
            hidden.hide()

    def _fill_menu(self) -> QAction:
        self._menu = Menu(self.more)
        self._sessions = self._menu.addAction(f"{self.tr('Sessions…')}\t{Key.SESSIONS.sequence}")
        self._sessions.triggered.connect(self.sessions_asked)
        self._menu.addAction(self.tr("Verify what is kept…")).triggered.connect(self.verifying_asked)
        forget = self._menu.addAction("")
        forget.triggered.connect(self.forgetting_asked)
        self._menu.addSeparator()
        self.view = ViewMenu(self._menu)
        self._menu.addMenu(self.view)
        self._menu.addAction(self.tr("Keyboard") + "\tF1").triggered.connect(self.keys_asked)
        self._menu.addAction(self.tr("About Pellucid")).triggered.connect(self.about_asked)
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return forget

    def _show_state(self, app: KnownApp, collection: Collection, sentence: str) -> None:
        """Say whether a program collects."""
        self._title.setText(app.title)
        self.setAccessibleName(f"{app.title}: {collection.word}")
        self._badge.show_collection(collection)
        self._sentence.setText(sentence)

    def _show_host(self, app: KnownApp, *, uploads: str) -> None:
        """
        Say where a program's events go.

        Args:
            app: The program.
            uploads: Who uploads them there, in a sentence for those who point at it.
        """
        where = destination_of(app.endpoint, title=app.title)
        self._host.setText(where.host)
        self._region.setText(where.region or say("region not known"))
        for known in (self._region, self.about_host):
            known.setVisible(bool(app.endpoint))
        if app.endpoint:
            self._host.setToolTip(f"{uploads}\n{where.known}")
        else:
            self._host.setToolTip(say("{title} has no connection to anything.", title=app.title))

    def _show_id(self, analytics_id: str) -> None:
        """Show the id, or that there is none."""
        known = bool(analytics_id)
        self._id.setText(analytics_id or say("none"))
        self._id.setEnabled(known)
        self.copy_id.setVisible(known)
        self.new_id.setVisible(known)


def host_of(app: KnownApp) -> str:
    """Return the host that a program uploads to, without scheme and path."""
    return urlsplit(app.endpoint).hostname or app.endpoint
