"""What the outbox is made of, and where it stands: a head, the events beside the request, what can be done with them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.notice_bar import NoticeBar
from pellucid_gui.widgets.outbox_head import OutboxHead
from pellucid_gui.widgets.request_outline import RequestOutline
from pellucid_gui.widgets.request_pane import RequestPane
from pellucid_gui.widgets.verb_bar import VerbBar
from pellucid_gui.widgets.wrapped_label import wrapped_label

_LEFT_PX: Final = 384


class OutboxParts(QWidget):
    """The widgets of the outbox; at first it says that it looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = OutboxHead()
        self.notices = NoticeBar()
        self.outline = RequestOutline()
        self.verbs = VerbBar(name=self.tr("What can be done with the chosen event or field"))
        self.note = wrapped_label(Part.FOOTER)
        """What a person has to know who wants to keep something back."""
        self.note.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.pane = RequestPane()
        self.nothing = EmptyState(icon="inbox", heading="", action=" ")
        """Stands where there is no request."""
        self.waiting = EmptyState(icon="clock", heading=self.tr("Looking at what leaves next…"))
        self.failure = EmptyState(icon="circle-alert", heading="", action=self.tr("Try again"))
        self._lay_out()

    def show_failure(self, title: str, remedy: str) -> None:
        """Say why there is nothing to be seen."""
        self.failure.say(title, remedy)
        self._stack.setCurrentWidget(self.failure)

    def show_halves(self, *, has_request: bool, has_events: bool) -> None:
        """
        Show what was seen.

        Args:
            has_request: Whether there is a request; else it is said why not.
            has_events: Whether there are events to stand on.
        """
        self.head.show()
        self._stack.setCurrentWidget(self._halves)
        self._right.setCurrentWidget(self.pane if has_request else self.nothing)
        self._left.setVisible(has_events)

    def say_note(self, text: str) -> None:
        """Say below the events what has to be known; empty: nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.outline, 1)
        column.addWidget(self.note)
        column.addWidget(self.verbs)
        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.addWidget(self.pane)
        self._right.addWidget(self.nothing)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._left)
        self._halves.addWidget(right)
        self._halves.setStretchFactor(0, 0)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([_LEFT_PX, 2 * _LEFT_PX])
        body = QWidget()
        self._stack = QStackedLayout(body)
        for page in (self.waiting, self._halves, self.failure):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.notices)
        whole.addWidget(body, 1)
        self.head.hide()
        self.note.hide()
        self.verbs.hide()
