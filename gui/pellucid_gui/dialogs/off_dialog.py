"""Says who keeps sending after collection was switched off, and what still waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pellucid.local_time import local_text
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.processes import RunningProgram

_MOST_LISTED: Final = 8


class OffDialog(Sheet):
    """
    Tells what switching off did not reach. Show it only if there is something to tell: see `is_needed`.

    Args:
        title: The program.
        programs: Those that were started before the switch.
        queued: How many events its queue still holds.
    """

    def __init__(
        self, *, title: str, programs: Sequence[RunningProgram], queued: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="power", heading=say("Collection is off from the next start on"), parent=parent)
        if programs:
            self.say(
                say_count(
                    "{title} reads its settings only when it starts. This program was started before, and "
                    "may keep collecting and sending until you close or restart it:",
                    "{title} reads its settings only when it starts. These programs were started before, "
                    "and may keep collecting and sending until you close or restart them:",
                    len(programs),
                    title=title,
                )
            )
            self.body.addWidget(_Programs(programs))
        if queued:
            self.say(
                say_count(
                    "1 event still waits in {title}'s queue. It stays there while collection is off, and is "
                    "sent if it is ever switched on again. “pellucid analytics clear” removes it.",
                    "{n:,} events still wait in {title}'s queue. They stay there while collection is off, "
                    "and are sent if it is ever switched on again. “pellucid analytics clear” removes them.",
                    queued,
                    title=title,
                )
            )
        self.offer(say("Done"), cancel="")

    @staticmethod
    def is_needed(programs: Sequence[RunningProgram], queued: int) -> bool:
        """Whether there is anything that a person should know."""
        return bool(programs) or queued > 0


class _Programs(QWidget):
    def __init__(self, programs: Sequence[RunningProgram]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.XS, 0, Space.XS)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, program in enumerate(programs[:_MOST_LISTED]):
            number = QLabel(say("pid {pid}", pid=program.pid))
            since = QLabel(say("since {moment}", moment=_moment(program.started_ns)))
            for quiet in (number, since):
                set_part(quiet, Part.MUTED)
            command = ElidedLabel(program.command or program.name, part=Part.CODE)
            for column, label in enumerate((number, command, since)):
                grid.addWidget(label, row, column)
        if len(programs) > _MOST_LISTED:
            more = QLabel(say("and {count} more", count=len(programs) - _MOST_LISTED))
            set_part(more, Part.MUTED)
            grid.addWidget(more, _MOST_LISTED, 1)


def _moment(moment_ns: int) -> str:
    return local_text(moment_ns, "%Y-%m-%d %H:%M") or say("unknown")
