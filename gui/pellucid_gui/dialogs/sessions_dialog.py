"""All sessions of a program that are known: which process wrote each, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from pellucid.said import said
from pellucid.view.session_words import UNKNOWN, config_then_words, events_words, process_words, program_words
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.models.columns import Face
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.buttons import CopyButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.facts import Facts
from pellucid_gui.widgets.plain_table import PlainColumn, PlainRow, PlainTable
from pellucid_gui.widgets.session_facts import short_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.errors import TelemetryError
    from pellucid.witness.sessions import Session

_WIDTH_PX: Final = 980
_TABLE_PX: Final = 330
_SESSION_DIGITS: Final = 8
_COLUMNS: Final = (
    PlainColumn(title=said("When"), width_px=262, face=Face.DIGITS),
    PlainColumn(title=said("Program"), width_px=114),
    PlainColumn(title=said("Process"), width_px=122, face=Face.DIGITS),
    PlainColumn(title=said("Events"), width_px=170, face=Face.DIGITS),
    PlainColumn(title=said("Config then"), width_px=134),
    PlainColumn(title=said("Session"), width_px=80, face=Face.CODE, quiet=True),
)


class SessionsDialog(Sheet):
    """
    Lists sessions, the newest first; one can be looked at alone.

    Args:
        title: The program.
    """

    filter_asked = Signal(str)
    """A person wants to see the events of this session alone; the dialog has closed."""

    def __init__(self, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="list", heading=say("Sessions of {title}", title=title), width_px=_WIDTH_PX, parent=parent
        )
        self._title = title
        self._sessions: dict[str, Session] = {}
        self.say(
            say("A session is one run of the program. A dash stands for what nobody saw."),
            Part.QUIET,
        )
        self.table = PlainTable(_COLUMNS, name=say("Sessions"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.accept)
        self._facts = Facts()
        self._name = ElidedLabel(part=Part.CODE)
        self._facts.add(
            say("Session"), self._name, buttons=(CopyButton(say("Copy the session's name"), self._name.text),)
        )
        self._program = self._facts.add(say("Program"), ElidedLabel(part=Part.CODE))
        self._folder = self._facts.add(say("Folder then"), ElidedLabel(part=Part.CODE))
        self._cut = QLabel()
        set_part(self._cut, Part.MUTED)
        self._cut.setContentsMargins(Space.M, 0, 0, 0)
        self._nothing = EmptyState(icon="activity", heading=say("Looking…"))
        self._lay_out()
        self.filter = self.offer(say("Show only its events"), cancel=say("Close"))
        self.copy = self.offer_also(say("Copy the list"))
        self.copy.clicked.connect(self._copy)
        self.accepted.connect(lambda: self.filter_asked.emit(self.table.key))
        self._on_chosen()
        self.table.setFocus()

    def show_sessions(self, sessions: Sequence[Session], *, is_cut: bool = False) -> None:
        """
        Show what is known now.

        Args:
            sessions: The newest first.
            is_cut: Whether there are older ones that are left out.
        """
        self._sessions = {each.name: each for each in sessions}
        self.table.show_rows([_row(each) for each in sessions])
        if sessions and not self.table.key:
            self.table.choose(sessions[0].name)
        self._cut.setText(
            say(
                "These are the newest {count:,}; `pellucid sessions --limit 0` lists all.",
                count=len(sessions),
            )
        )
        self._cut.setVisible(is_cut)
        self._nothing.say(
            say("No session is known"),
            say("As soon as {title} runs and records something, it is listed.", title=self._title),
        )
        self._stack.setCurrentIndex(1 if sessions else 0)
        self._on_chosen()

    def show_error(self, error: TelemetryError) -> None:
        """Say why they cannot be listed, unless some are."""
        if not self._sessions:
            self._nothing.say(translated(error.title), translated(error.remedy))

    @property
    def text(self) -> str:
        """The list as text: a line for each session, with tabs between the columns."""
        heads = [translated(column.title) for column in _COLUMNS]
        rows = [[*_row(each).cells[:-1], each.name] for each in self._sessions.values()]
        return "\n".join("\t".join(map(visible, cells)) for cells in [heads, *rows])

    def _lay_out(self) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.table, 1)
        column.addWidget(self._cut)
        self._facts.setContentsMargins(Space.M, 0, 0, 0)
        column.addWidget(self._facts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(listed)
        self._stack.setFixedHeight(_TABLE_PX + listed.sizeHint().height() - self.table.sizeHint().height())
        self.body.addWidget(self._stack)

    @Slot(str)
    def _on_chosen(self) -> None:
        chosen = self._sessions.get(self.table.key)
        self.filter.setEnabled(chosen is not None)
        self.copy.setEnabled(bool(self._sessions))
        program = "" if chosen is None else chosen.program
        if program and chosen is not None and chosen.started_ns is not None:
            started = short_moment(chosen.started_ns)
            program = say("{program}, started {moment}", program=program, moment=started)
        folder = "" if chosen is None or chosen.data_dir is None else str(chosen.data_dir)
        self._name.setText(visible(self.table.key))
        self._program.setText(visible(program or translated(UNKNOWN)))
        self._folder.setText(visible(folder or translated(UNKNOWN)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


def _row(known: Session) -> PlainRow:
    return PlainRow(
        key=known.name,
        cells=(
            _when(known),
            translated(program_words(known)),
            translated(process_words(known)),
            translated(events_words(known)),
            translated(config_then_words(known)),
            known.name[:_SESSION_DIGITS],
        ),
        tip=known.name,
    )


def _when(known: Session) -> str:
    if known.from_ns is None:
        return translated(UNKNOWN)
    begun = short_moment(known.from_ns)
    if known.to_ns is None:
        return begun
    end = short_moment(known.to_ns)
    day, _, clock = end.partition(" ")
    return say("{begun} to {end}", begun=begun, end=clock if begun.startswith(day) else end)
