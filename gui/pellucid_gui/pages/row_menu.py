"""What can be done with the selected rows, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from pellucid_gui.keys import Key
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.translation import number_text
from pellucid_gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.view.values import Row
    from pellucid_gui.models.verb import Verb
    from pellucid_gui.pages.events_pane import EventsPane


class RowMenu(Menu):
    """
    Offers it; what a pane cannot do itself it asks for.

    Args:
        pane: Whose rows.
    """

    def __init__(self, pane: EventsPane) -> None:
        super().__init__(pane)
        self._pane = pane
        row, count = pane.chosen_row(), pane.table.selected.count
        if count > 1:
            self._offer_for_several(count)
        else:
            self._offer(self.tr("Copy line as text") + _key(Key.COPY), pane.copy_row)
            if row is not None:
                self._offer_for_event(row)
        self.addSeparator()
        pane.table.columns.fill(self.add_menu(self.tr("Columns")))

    def _offer_for_several(self, count: int) -> None:
        number = number_text(count)
        if count == 2:  # noqa: PLR2004 - side by side
            self._offer(self.tr("Compare the two…"), self._pane.comparison_asked.emit)
            self.addSeparator()
        words = self.tr("Copy {count} lines as text").format(count=number)
        self._offer(words + _key(Key.COPY), self._pane.copy_row)
        self._offer_copies()
        self.addSeparator()
        self._offer(
            self.tr("Export {count} events…").format(count=number) + _key(Key.EXPORT),
            self._pane.exporting_asked.emit,
        )

    def _offer_copies(self) -> None:
        menu = self.add_menu(self.tr("Copy as"))
        for words, wanted in (
            (self.tr("Payload"), CopyAs.PAYLOAD),
            (self.tr("curl command"), CopyAs.CURL),
            (self.tr("JSON"), CopyAs.JSON),
            (self.tr("CSV"), CopyAs.CSV),
            (self.tr("Recorded line"), CopyAs.RECORDED),
        ):
            key = _key(Key.COPY_JSON) if wanted is CopyAs.JSON else ""
            menu.addAction(words + key).triggered.connect(
                lambda _checked=False, wanted=wanted: self._pane.copying_asked.emit(wanted)
            )

    def _offer_for_event(self, row: Row) -> None:
        pane, event, session = self._pane, row.event, row.session
        self._offer(self.tr("Copy payload"), lambda: pane.payload_copying_asked.emit(event))
        self._offer_copies()
        self.addSeparator()
        self._offer_verbs(pane.verbs_for(row))
        if row.name:
            self._offer(self.tr("Compare with the last of its kind…"), pane.comparison_asked.emit)
            name = row.name.replace("\\", "\\\\").replace('"', '\\"')
            self._offer(self.tr("Filter by this event name"), lambda: pane.narrow(f'name:"{name}"'))
            self._offer(self.tr("Hide this event name"), lambda: pane.narrow(f'-name:"{name}"'))
        self._offer(self.tr("Filter by this session"), lambda: pane.narrow(f"session:{session}"))
        self._offer(self.tr("Filter by this state"), lambda: pane.narrow(f"state:{row.state.word}"))
        self.addSeparator()
        shown = self.tr("Export all {count} shown…").format(count=number_text(pane.model.events))
        self._offer(shown + _key(Key.EXPORT), pane.exporting_asked.emit)
        self.addSeparator()
        self._offer(self.tr("Forget this event…"), lambda: pane.event_forgetting_asked.emit(event))
        self._offer(self.tr("Forget this session…"), lambda: pane.session_forgetting_asked.emit(session))

    def _offer(self, label: str, do: Callable[[], object]) -> None:
        self.addAction(label).triggered.connect(lambda _checked=False: do())

    def _offer_verbs(self, verbs: Sequence[Verb]) -> None:
        for verb in verbs:
            action = self.addAction(verb.label)
            action.setEnabled(not verb.why_not)
            action.setToolTip(verb.why_not)
            action.triggered.connect(lambda _checked=False, verb=verb: verb.do())
        if verbs:
            self.setToolTipsVisible(True)
            self.addSeparator()


def _key(key: Key) -> str:
    return "\t" + QKeySequence(key.sequence).toString(QKeySequence.SequenceFormat.NativeText)
