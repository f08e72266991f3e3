"""What a person has to know of a watched program: whether it collects, under which id, and who looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pellucid.config.reading import SetUp, Unknown
from pellucid_gui.collection import Collection, collection_of
from pellucid_gui.keys import Key
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import number_text, say, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.header_frame import HeaderFrame
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.switch import Switch, SwitchState
from pellucid_gui.widgets.watched_upload_words import watched_upload_words

if TYPE_CHECKING:
    from pathlib import Path

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
    review_asked = Signal()
    """A person wants to review what finished runs left behind."""
    always_asked = Signal(bool)
    """A person wants the app to be watched always, or no longer so. Carry it out, then call `show_always`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.switch = Switch(say("Usage collection"))
        self.kept_back = TextButton("", icon="pause", part=Part.FLAT)
        self.kept_back.setToolTip(
            say("Look at it, let it go or delete it ({sequence})", sequence=Key.KEPT.sequence)
        )
        self.kept_back.hide()
        control = QWidget()
        line = QHBoxLayout(control)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.kept_back)
        line.addWidget(self.switch)
        super().__init__(control, parent)
        self.kept_back.clicked.connect(self.review_asked)
        review = QAction(f"{self.tr('Kept back for review…')}\t{Key.KEPT.sequence}", self._menu)
        review.triggered.connect(self.review_asked)
        self._menu.insertAction(self._sessions, review)
        self._first_session = Notice(tone=Tone.INFO)
        self._first_session.hide()
        self._column.addWidget(self._first_session)
        self.switch.asked.connect(self.enabling_asked)
        self.watch_again = TextButton(say("Start again"), part=Part.FLAT)
        self.watch_again.clicked.connect(self.witness_asked)
        self.always = TextButton("", part=Part.FLAT)
        self.always.clicked.connect(self._on_always)
        # It comes a moment after all else, which must not move for it.
        kept = self.always.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.always.setSizePolicy(kept)
        self._watches_always = False
        self._watching = ""
        label = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._witness = self._facts.add(say("Witness"), label, buttons=(self.watch_again, self.always))
        self.watch_again.hide()
        self.always.hide()
        self._upload = self._facts.add(say("Upload"), ElidedLabel(mode=Qt.TextElideMode.ElideRight))

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
        self.switch.setAccessibleDescription(
            "\n".join([sentence, *map(translated, getattr(config, "warnings", ()))])
        )
        text, tip = watched_upload_words(app, collection)
        self._upload.setText(text)
        self._upload.setToolTip(f"{text}\n{tip}")
        self._show_host(
            app,
            uploads=say(
                "{title} uploads its events to {endpoint}. Pellucid uploads nothing.",
                title=app.title,
                endpoint=app.endpoint,
            ),
        )
        self._folder.setText(str(data_dir))
        self._show_id(config.analytics_id if isinstance(config, SetUp) else "")
        self._show_warnings(config)

    def show_kept_back(self, count: int) -> None:
        """Say how many leftovers are kept back for review; nothing is said if none is."""
        self.kept_back.setText(self.tr("{count} kept back").format(count=number_text(count)))
        self.kept_back.setAccessibleName(
            self.tr("{count} kept back for review").format(count=number_text(count))
        )
        self.kept_back.setVisible(count > 0)

    def show_first_session(self, text: str) -> None:
        """Say that the session that waits is the program's first; empty: it is none."""
        self._first_session.say(text)
        self._first_session.setVisible(bool(text))

    def show_witness(self, text: str, *, watching: bool, tip: str = "") -> None:
        """
        Say who copies the events before they vanish.

        Args:
            text: A few words: `"Watching since 16:05"`, `"Not running"`.
            watching: Whether one does; if not, starting it again is offered.
            tip: More, for those who point at it.
        """
        self._watching = text if watching else ""
        self._witness.setText(text)
        self._witness.setToolTip(tip)
        self.watch_again.setVisible(not watching)
        self._say_always()

    def show_always(self, label: str, *, is_on: bool, possible: bool, tip: str) -> None:
        """
        Offer to have the app watched always, or to take that back.

        Args:
            label: What the button does.
            is_on: Whether it is watched always, so that the button takes it back.
            possible: Whether that can be done here.
            tip: What it does, or why it can't be done.
        """
        self._watches_always = is_on
        self.always.setText(label)
        self.always.setToolTip(tip)
        self.always.setAccessibleDescription(tip)
        self.always.setEnabled(possible)
        self.always.show()
        self._say_always()

    def _say_always(self) -> None:
        if self._watching:
            self._witness.setText(
                say("{watching} · always", watching=self._watching)
                if self._watches_always
                else self._watching
            )

    @Slot()
    def _on_always(self) -> None:
        self.always_asked.emit(not self._watches_always)

    def _show_warnings(self, config: ConfigState) -> None:
        broken = isinstance(config, Unknown)
        self._notice.setVisible(broken)
        if isinstance(config, Unknown):
            self._notice.say(
                say("{reason}. {consequence}", reason=config.reason, consequence=config.consequence),
                tone=Tone.FAIL,
            )
        sentences = list(map(translated, config.warnings))
        if isinstance(config, SetUp) and config.email:
            sentences.append(
                say("Each event names you: the e-mail address {email} is attached.", email=config.email)
            )
        self._warning.setVisible(bool(sentences))
        self._warning.say("\n".join(sentences))
