"""Explains what a new id does for a program with the engine inside, and asks what becomes of what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel

from pellucid.said import said
from pellucid_gui.dialogs.own_switch_dialog import maybe_arrived
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.buttons import CopyButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SEND, _DESTROY = 0, 1
_SENT_STAYS: Final = said(
    "What was sent before stays with whoever received it, linked to the old id. No program on this computer "
    "can change that."
)


class OwnNewIdDialog(Sheet):
    """
    Asks whether a program shall get a new id.

    Where events wait, the person has to say what becomes of them: neither answer is chosen beforehand.

    Args:
        title: The program.
        old_id: The id that it has now.
        waiting: How many events wait to be sent.
        unconfirmed: How many of these may have arrived already.
    """

    def __init__(
        self, *, title: str, old_id: str, waiting: int, unconfirmed: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            icon="fingerprint", heading=say("Give {title} a new id?", title=title), parent=parent
        )
        self.say(
            say(
                "{title} sends its events under a random id. A new one is chosen at random, on this "
                "computer, and holds at once, also for a program that is running.",
                title=title,
            )
        )
        self.list_points([translated(_SENT_STAYS)])
        self._answer: Segmented | None = None
        if waiting:
            self.say(
                say_count(
                    "1 event waits to be sent. What becomes of it?",
                    "{n:,} events wait to be sent. What becomes of them?",
                    waiting,
                ),
                Part.STRONG,
            ).setContentsMargins(0, Space.XS, 0, 0)
            self._answer = Segmented(
                (
                    say_count("Send it under the old id", "Send them under the old id", waiting),
                    say_count("Destroy it", "Destroy them", waiting),
                ),
                name=say("What becomes of what waits"),
            )
            self._answer.choose(None)
            self._answer.chosen.connect(self._on_answer)
            line = QHBoxLayout()
            line.addWidget(self._answer)
            line.addStretch(1)
            self.body.addLayout(line)
            if unconfirmed:
                self.say(maybe_arrived(unconfirmed, waiting), Part.MUTED)
        self._show_old_id(old_id)
        self._button = self.offer(say("Give a new id"))
        self._button.setEnabled(not waiting)

    @property
    def keeps_queued(self) -> bool:
        """Whether what waits is to be sent nevertheless, under the old id."""
        return self._answer is not None and self._answer.choice == _SEND

    def answer(self, *, send: bool) -> None:
        """Choose what becomes of what waits."""
        if self._answer is not None:
            self._answer.choose(_SEND if send else _DESTROY)
            self._on_answer()

    def _show_old_id(self, old_id: str) -> None:
        self.say(
            say("Note the old id if you want to ask for what was sent under it, or for its deletion:"),
            Part.QUIET,
        ).setContentsMargins(0, Space.S, 0, 0)
        code = ElidedLabel(old_id, part=Part.CODE)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        caption = QLabel(say("Old id"))
        set_part(caption, Part.MUTED)
        line.addWidget(caption)
        line.addSpacing(Space.XS)
        line.addWidget(code)
        line.addWidget(CopyButton(say("Copy the old id"), code.text))
        line.addStretch(1)
        self.body.addLayout(line)

    def _on_answer(self) -> None:
        self._button.setEnabled(True)
