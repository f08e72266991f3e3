"""Explains what a new id does for a program with the engine inside, and asks what becomes of what waits."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pellucid_gui.dialogs.old_id import SENT_STAYS, add_old_id
from pellucid_gui.dialogs.own_switch_dialog import maybe_arrived
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.segmented import Segmented

_SEND, _DESTROY = 0, 1


class OwnNewIdDialog(Sheet):
    """
    Asks whether a program shall get a new id.

    Where events wait, the person has to say what becomes of them: neither answer is chosen beforehand. How many they are may
    change while it is open; what was answered stands, since it is said of whatever waits.

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
        self.list_points([translated(SENT_STAYS)])
        self._waiting = 0
        self._asked = self.say("", Part.STRONG)
        self._asked.setContentsMargins(0, Space.XS, 0, 0)
        self._answer = Segmented(_answers(0), name=say("What becomes of what waits"))
        self._answer.choose(None)
        self._answer.chosen.connect(self._show_may)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._answer)
        line.addStretch(1)
        self.body.addWidget(self._line)
        self._maybe = self.say("", Part.MUTED)
        add_old_id(self, old_id, above_px=Space.S)
        self._button = self.offer(say("Give a new id"))
        self.show_waiting(waiting, unconfirmed)

    @property
    def keeps_queued(self) -> bool:
        """Whether what waits is to be sent nevertheless, under the old id."""
        return self._answer.choice == _SEND

    def answer(self, *, send: bool) -> None:
        """Choose what becomes of what waits."""
        self._answer.choose(_SEND if send else _DESTROY)
        self._show_may()

    def show_waiting(self, waiting: int, unconfirmed: int) -> None:
        """
        Ask about what waits by now.

        Args:
            waiting: How many events wait to be sent.
            unconfirmed: How many of these may have arrived already.
        """
        self._waiting = waiting
        question = say_count(
            "1 event waits to be sent. What becomes of it?",
            "{n:,} events wait to be sent. What becomes of them?",
            waiting,
        )
        self._asked.setText(question if waiting else "")
        for number, text in enumerate(_answers(waiting)):
            self._answer.segment(number).setText(text)
        self._maybe.setText(maybe_arrived(unconfirmed, waiting) if unconfirmed else "")
        for part in (self._asked, self._line):
            part.setVisible(waiting > 0)
        self._maybe.setVisible(unconfirmed > 0)
        self._show_may()
        if self.isVisible():
            self.fit()

    def _show_may(self) -> None:
        """Let a new id be given once it is known what becomes of what waits."""
        self._button.setEnabled(not self._waiting or self._answer.choice in {_SEND, _DESTROY})


def _answers(waiting: int) -> tuple[str, str]:
    return (
        say_count("Send it under the old id", "Send them under the old id", waiting),
        say_count("Destroy it", "Destroy them", waiting),
    )
