"""Everything about the chosen event: what leaves, what it says, and how it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from pellucid.said import said
from pellucid_gui.models.columns import event_text
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.detail_pages import DetailPages, ShownEvent, Tab
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.several_selected import SeveralSelected
from pellucid_gui.widgets.state_badge import StateBadge

if TYPE_CHECKING:
    from pellucid.view.values import Interjection, Record


_NOTHING: Final = said("No event selected")
_HOW_TO_CHOOSE: Final = said("Choose one in the table to see exactly what leaves.")


class DetailPane(QWidget):
    """Tabs for one event; says that nothing is chosen as long as nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = DetailPages()
        """What is shown of the event, and what is asked there."""
        self._badge = StateBadge()
        self._name = ElidedLabel(part=Part.STRONG)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(say("What to see of the event"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for title in (say("Payload"), say("Explained"), say("As recorded"), say("Journey")):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._on_tab)
        self._nothing = EmptyState(
            icon="file-json", heading=translated(_NOTHING), text=translated(_HOW_TO_CHOOSE)
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._laid_out())
        self.several = SeveralSelected()
        """Stands in its place while several events are selected."""
        self._stack.addWidget(self.several)

    def _laid_out(self) -> QWidget:
        head = QFrame()
        set_part(head, Part.HEADER)
        strip = QHBoxLayout(head)
        strip.setContentsMargins(Space.M, 0, Space.M, 0)
        strip.setSpacing(Space.S)
        strip.addWidget(self.tabs)
        strip.addWidget(self._name, 1)
        strip.addWidget(self._badge)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.pages, 1)
        return whole

    @property
    def record(self) -> Record | None:
        """The event that is shown."""
        return self.pages.record

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.pages.show_nothing()
        self._nothing.say(translated(_NOTHING), translated(_HOW_TO_CHOOSE))
        self._stack.setCurrentIndex(0)

    def show_interjection(self, interjection: Interjection) -> None:
        """Say what a row means that shows no event."""
        self.clear()
        self._nothing.say(say("{words}.", words=translated(interjection.words)), translated(interjection.tip))

    def show_several(self, heading: str, count: int = 0) -> None:
        """Say that several events are selected, and what can be done with them."""
        self.clear()
        self.several.show_selected(heading, count)
        self._stack.setCurrentWidget(self.several)

    def show_event(self, event: ShownEvent) -> None:
        """Show one event, on the tab that is open."""
        self._badge.show_state(event.record.row.state)
        self._name.setText(event_text(event.record.row))
        self._offer_journey(there=event.is_own)
        self.pages.show_event(event)
        self._stack.setCurrentIndex(1)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+F for the text that is open, before the filter gets it."""
        if event.type() is QEvent.Type.ShortcutOverride and self.pages.text is not None:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.matches(QKeySequence.StandardKey.Find):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F searches in the text that is open."""
        text = self.pages.text
        if event.matches(QKeySequence.StandardKey.Find) and text is not None:
            text.find_bar.open_it()
        else:
            super().keyPressEvent(event)

    def _offer_journey(self, *, there: bool) -> None:
        if not there and self.tabs.currentIndex() == Tab.JOURNEY:
            self.tabs.setCurrentIndex(Tab.RECORDED)
        self.tabs.setTabVisible(Tab.JOURNEY, there)

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self.pages.open(Tab(number))
