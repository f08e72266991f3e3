"""Exactly the next request, before it leaves: its events, its head and its body, and what can be kept out of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.view.request_change import change_text
from pellucid_gui.pages.late_page import LatePage
from pellucid_gui.pages.outbox_feed import OutboxFeed
from pellucid_gui.pages.outbox_parts import OutboxParts
from pellucid_gui.pages.outbox_place import OutboxPlace
from pellucid_gui.pages.outbox_words import ICONS, head_words
from pellucid_gui.pages.saving import Saving
from pellucid_gui.translation import translated
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.outbox_head import HELD, NEXT

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QHideEvent, QShowEvent

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.view.live_view import LiveView
    from pellucid.view.request_values import NextRequest, Outlook, RequestEvent
    from pellucid_gui.models.verb import Verb
    from pellucid_gui.pages.app_side import AppSide
    from pellucid_gui.pages.outbox_feed import Look
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_LOOK_MS: Final = 2_000
"""How often the files of somebody else's program are looked at, which nobody tells of."""
_SOON_MS: Final = 250
_MARGIN_MS: Final = 5
_MS_PER_S: Final = 1_000
_LEDGER: Final = "outbox"
_REFUSED: Final = "refused"


class OutboxPage(LatePage):
    """
    Shows what leaves next as long as somebody looks.

    Args:
        shown: Whose.
        side: What the program's page has for its kind.
        tasks: Where the ledger is read.
        clock: What is counted down by.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        side: AppSide,
        tasks: Tasks,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._clock = clock
        self.look: Look | None = None
        """What is shown."""
        self._before: dict[int, NextRequest | None] = {}
        self._marked: tuple[bytes, tuple[int, int] | None] | None = None
        self._place = OutboxPlace()
        self._chosen = False
        self._is_over = False
        self._feed = OutboxFeed(shown=shown, tasks=tasks, clock=clock, parent=self)
        self._feed.came.connect(self._on_came)
        self._feed.failed.connect(self._on_failed)
        self.hands = side.outbox_hands(tasks=tasks, parent=self)
        self.hands.changed.connect(self._look)
        self.hands.refused.connect(self._on_refused)
        self._saving = Saving(tasks=tasks, failed=self._on_failed_to_save, parent=self)
        self._second = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._on_second)
        self._again = QTimer(self, interval=_LOOK_MS)
        self._again.timeout.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self.parts = parts = OutboxParts()
        self.head, self.notices = parts.head, parts.notices
        self.outline, self.verbs, self.pane = parts.outline, parts.verbs, parts.pane
        self._connect()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    @property
    def is_settled(self) -> bool:
        """Whether something is shown, and nothing is being read."""
        return self.look is not None and not self._feed.is_busy

    @property
    def which(self) -> int:
        """Whether what leaves next is looked at, or what is held."""
        return self.head.which.choice

    @property
    def request(self) -> NextRequest | None:
        """The request that is shown."""
        outlook = self._outlook
        if outlook is None:
            return None
        return outlook.held if self.which == HELD else outlook.request

    def look_at(self, view: LiveView | None) -> None:
        """Look on, or no more: what leaves next does not depend on how far the events are read."""
        self._is_over = view is None
        if view is None:
            self._stop()
        elif self.isVisible():
            self._begin()

    def note_change(self) -> None:
        """Look again soon, where nobody else tells of it: an event was recorded, or has left."""
        if not self.hands.tells_all and not self._soon.isActive():
            self._soon.start()

    def renew(self, shown: ShownApp) -> None:
        """Take in that the app says something else of itself."""
        self._shown = shown
        self._feed.renew(shown)
        self._look()

    def focus_search(self) -> bool:
        """Search in the body."""
        if not self.pane.isVisible():
            return False
        self.pane.text.find_bar.open_it()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Look on."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look away."""
        super().hideEvent(event)
        self._stop()

    # ── Inside ────────────────────────────────────────────────────────────────

    @property
    def _outlook(self) -> Outlook | None:
        """What was seen, with the request that is looked at in the place of the next."""
        return None if self.look is None else self.look.outlook.at(self._place.number)

    def _connect(self) -> None:
        parts = self.parts
        self.head.acted.connect(self._act)
        self.head.hold_asked.connect(self._hold)
        self.head.step_asked.connect(self._on_step)
        self.head.which_asked.connect(self._on_which)
        self.outline.chosen.connect(self._show_choice)
        self.outline.menu_asked.connect(self._pop_up)
        self.outline.keeping_out_asked.connect(self._keep_out)
        self.pane.save.clicked.connect(self._save)
        parts.nothing.acted.connect(self._act)
        parts.failure.acted.connect(self._look)

    def _begin(self) -> None:
        if not self._is_over:
            self._look()
            if not self.hands.tells_all:
                self._again.start()

    def _stop(self) -> None:
        for timer in (self._second, self._again, self._soon):
            timer.stop()

    @Slot()
    def _look(self) -> None:
        if self.isVisible() and not self._is_over:
            self._feed.look(self.hands.status)

    @Slot(object)
    def _on_came(self, look: Look) -> None:
        self.look = look
        self._place.take(look.outlook)
        outlook = look.outlook.at(self._place.number)
        if outlook.held is None:
            self.head.which.choose(NEXT)
            self._chosen = False
        elif not self._chosen and outlook.request is None:
            self.head.which.choose(HELD)  # there is nothing else to be seen
        elif not self._chosen:
            self.head.which.choose(NEXT)
        for which, request in ((NEXT, outlook.request), (HELD, outlook.held)):
            said = change_text(self._before.get(which), request)
            before = self._before.get(which)
            if which == self.which and (said or before is None or request is None):
                self.pane.tell_change(translated(said))
            self._before[which] = request
        self.notices.withdraw(_LEDGER)
        self._show()

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        if self.look is None:
            self.parts.show_failure(translated(error.title), translated(error.remedy))
        else:  # what was seen last stays, and it is said that it may be old
            self.notices.say_error(_LEDGER, error)

    @Slot(str)
    def _on_refused(self, text: str) -> None:
        """Say that something was not let go, until a person does something else; what there is now is being looked at."""
        self.notices.say(_REFUSED, text, tone=Tone.WARN)

    def _on_failed_to_save(self, error: TelemetryError) -> None:
        self.notices.say_error(_LEDGER, error)

    def _show(self) -> None:
        look, outlook = self.look, self._outlook
        if look is None or outlook is None:
            return
        request = self.request
        withheld: tuple[RequestEvent, ...] = ()
        if self.which == NEXT:
            folder = "" if request is None else request.folder
            withheld = tuple(event for event in outlook.withheld if not folder or event.folder == folder)
        if request is not None:
            self.pane.show_request(request)
        has_events = request is not None or bool(withheld)
        self.parts.show_halves(has_request=request is not None, has_events=has_events)
        self.parts.say_note(self.hands.note if request is not None else "")
        self.outline.show_request(request, withheld, look.marks)
        self._show_words()
        self._show_choice()

    def _show_words(self) -> None:
        """Say when it leaves, and come back when those words are no longer true."""
        look, outlook = self.look, self._outlook
        if look is None or outlook is None:
            return
        now_ns = self._clock.now_ns()
        words = head_words(
            look.outlook,
            self.which,
            place=self._place.number,
            now_ns=now_ns,
            why_no_send=self.hands.why_no_send,
        )
        self.head.show_words(words)
        if self.request is None:
            self.head.setVisible(bool(words.held))
            nothing = self.parts.nothing
            nothing.show_icon(ICONS.get(outlook.wait.why, "inbox"))
            nothing.say(words.headline, words.detail)
            nothing.button.setText(words.act)
            nothing.button.setVisible(bool(words.act))
        left_s = outlook.wait.left_s(now_ns)
        if left_s and self.isVisible():
            self._second.start(round(left_s * _MS_PER_S) % _MS_PER_S + _MARGIN_MS)

    @Slot()
    def _on_second(self) -> None:
        outlook = self._outlook
        if outlook is None:
            return
        if not outlook.wait.left_s(self._clock.now_ns()):
            self._look()  # its time has come
        self._show_words()

    @Slot()
    def _show_choice(self) -> None:
        """Offer what can be done with what a person stands on, and point it out in the body."""
        request, event, field = self.request, self.outline.event_chosen, self.outline.field_chosen
        is_in_it = event is not None and event.span is not None
        verbs = self.hands.verbs_for(request if is_in_it else None, event, field)
        self.verbs.show_verbs([replace(verb, do=partial(self._do, verb)) for verb in verbs])
        if request is None:
            return
        span = None
        if field is not None:
            span = field.span
        elif event is not None and len(request.events) > 1:
            span = event.span
        if self._marked != (request.content, span):  # else it stays where a person scrolled it
            self._marked = (request.content, span)
            self.pane.mark(span)

    def _do(self, verb: Verb) -> None:
        if self.which == NEXT and self.request is not None:
            self._place.follow(self.request)
        self.notices.withdraw(_REFUSED)
        verb.do()

    @Slot(int)
    def _on_step(self, step: int) -> None:
        if self.look is not None and self._place.step(self.look.outlook, step):
            self._before[NEXT] = self.request
            self.pane.tell_change("")
            self._show()

    @Slot(int)
    def _on_which(self) -> None:
        self._chosen = True
        self.pane.tell_change("")
        self._show()

    @Slot(object)
    def _pop_up(self, place: QPoint) -> None:
        self.verbs.pop_up(place)

    @Slot()
    def _keep_out(self) -> None:
        """Do what keeps the chosen event or field from leaving, if it is there to be done."""
        event, field = self.outline.event_chosen, self.outline.field_chosen
        request = self.request
        if event is None or event.span is None or request is None:
            return
        verbs = self.hands.verbs_for(request, event, field)
        verb = next((each for each in verbs if each.keeps_out), None)
        if verb is not None and not verb.why_not:
            self._do(verb)

    @Slot()
    def _act(self) -> None:
        if self._outlook is not None:
            self.notices.withdraw(_REFUSED)
            self.hands.act(self._outlook, is_held=self.which == HELD)

    @Slot()
    def _hold(self) -> None:
        if self.request is not None:
            self.hands.hold(self.request)

    @Slot()
    def _save(self) -> None:
        request = self.request
        if request is not None:
            name = request.batch or request.folder
            self._saving.ask(self, f"{self._shown.app.key}-{name[:8]}.json", request.content)
