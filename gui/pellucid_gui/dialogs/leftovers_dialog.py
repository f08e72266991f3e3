"""What finished runs left behind: the list, the exact payload of each, the switch, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pellucid.holding.values import CANNOT_HOLD, Standing
from pellucid.said import said
from pellucid_gui.dialogs.delete_leftover_dialog import DeleteLeftoverDialog
from pellucid_gui.dialogs.leftover_words import deleted_words, leftover_row, standing_words, state_words
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.models.columns import Face
from pellucid_gui.opening import open_dialog
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import error_text, say, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.leftover_payload import LeftoverPayload
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.plain_table import PlainColumn, PlainTable
from pellucid_gui.widgets.switch import Switch, SwitchState

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError
    from pellucid.holding.values import Deleted, Leftover, Payload, Review

_WIDTH_PX: Final = 880
_TABLE_PX: Final = 132
_PAYLOAD_PX: Final = 250
_LOW_PAYLOAD_PX: Final = 140
"""Where what cannot be held is unfolded, too: the dialog must fit on a low screen."""
_LIMITS: Final = said("What this cannot hold")
_COLUMNS: Final = (
    PlainColumn(title=said("Standing"), width_px=130),
    PlainColumn(title=said("Last written"), width_px=178, face=Face.DIGITS),
    PlainColumn(title=said("Session"), width_px=96, face=Face.CODE, quiet=True),
    PlainColumn(title=said("Events"), width_px=76, face=Face.DIGITS, right=True),
    PlainColumn(title=said("Size"), width_px=84, face=Face.DIGITS, right=True, quiet=True),
    PlainColumn(title=said("Note"), width_px=120, quiet=True),
)


class LeftoversDialog(Sheet):
    """
    Shows leftovers as they are now, and asks for what a person wants done; it writes nothing itself.

    After each request its buttons rest until `show_review` tells how things are.

    Args:
        title: The program.
    """

    switch_asked = Signal(bool)
    release_asked = Signal(str)
    """Let the leftover of this session go."""
    keep_asked = Signal(str)
    delete_asked = Signal(str)
    """As above, after the person has confirmed it."""
    payload_wanted = Signal(str)
    """The payload of this session's leftover is needed; answer with `show_payload`, or `show_no_payload`."""
    save_wanted = Signal(str, object)
    """A file is to be saved: a name for it, and its bytes."""

    def __init__(self, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="pause", ink="kept", heading=say("Kept back for review"), width_px=_WIDTH_PX, parent=parent
        )
        self._title = title
        self._review: Review | None = None
        self._shown: tuple[str, int, int] | None = None
        self._busy = False
        self.question: DeleteLeftoverDialog | None = None
        """Asks whether a leftover shall really be deleted."""
        self.say(
            say(
                "What {title} has queued and not sent when it ends waits on disk, and its next start posts "
                "it. Kept back, such a file is locked: the next start passes it over until you let it go.",
                title=title,
            ),
            Part.QUIET,
        )
        self.switch = Switch(say("Keep back what {title} leaves behind", title=title))
        self.switch.asked.connect(self._on_switch)
        self.limits_button = TextButton(translated(_LIMITS), part=Part.FLAT)
        self.limits_button.setCheckable(True)
        self.limits_button.toggled.connect(self._show_limits)
        self.limits = _limits()
        self._notice = Notice()
        self._outcome = Notice()
        self.table = PlainTable(_COLUMNS, name=say("Leftovers"))
        self.table.setFixedHeight(_TABLE_PX)
        self.table.chosen.connect(self._on_chosen)
        self._standing = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.release = TextButton(self.tr("Let go"), icon="send")
        self.release.clicked.connect(lambda: self._ask(self.release_asked.emit))
        self.keep = TextButton(say("Keep"), icon="pause")
        self.keep.clicked.connect(lambda: self._ask(self.keep_asked.emit))
        self.delete = TextButton(say("Delete…"), icon="trash-2", part=Part.DANGER)
        self.delete.clicked.connect(self._ask_to_delete)
        self.payload = LeftoverPayload()
        self.payload.setFixedHeight(_PAYLOAD_PX)
        self.payload.save_asked.connect(
            lambda: self.save_wanted.emit(self.payload.file_name, self.payload.content)
        )
        self._nothing = EmptyState(icon="inbox", heading=say("Looking…"))
        self._lay_out()
        self.offer(say("Close"), cancel="")
        self._show_verbs()

    def show_review(self, review: Review, *, ends_with_window: bool = False) -> None:
        """
        Show how things are now.

        Args:
            review: What was seen.
            ends_with_window: Whether the witness that holds leftovers ends with the window.
        """
        first, self._review, self._busy = self._review is None, review, False
        self.switch.show_state(SwitchState.ON if review.is_on else SwitchState.OFF)
        self.switch.setEnabled(review.is_possible)
        text, tone = state_words(self._title, review, ends_with_window=ends_with_window)
        self._notice.say(text, tone=tone)
        self._notice.setVisible(bool(text))
        newest_first = tuple(reversed(review.leftovers))
        self.table.show_rows([leftover_row(each) for each in newest_first])
        if newest_first and not self.table.key:
            self.table.choose(newest_first[0].session)
        self._nothing.say(
            say("Nothing is left behind"),
            say(
                "Events that {title} has not sent when it ends wait here until you let them go.",
                title=self._title,
            )
            if review.is_on
            else say(
                "Events that {title} has not sent when it ends lie here until its next start posts them.",
                title=self._title,
            ),
        )
        self._stack.setCurrentIndex(1 if newest_first else 0)
        self._fit_page()
        if first and newest_first:
            self.table.setFocus()
        elif first and not review.is_on:
            self.limits_button.setChecked(True)
        self._show_verbs()
        self._want_payload()
        self.fit()

    def show_payload(self, payload: Payload) -> None:
        """Answer `payload_wanted`; ignored if something else is looked at by now."""
        if payload.session == self.table.key:
            self.payload.show_payload(payload)

    def show_no_payload(self, session: str, error: TelemetryError) -> None:
        """Answer it with the reason why there is none."""
        if session == self.table.key:
            self._shown = None
            self.payload.show_error(error)

    def show_deleted(self, deleted: Deleted) -> None:
        """Say what was deleted."""
        self._say_outcome(deleted_words(deleted), Tone.INFO)

    def show_error(self, error: TelemetryError) -> None:
        """Say what could not be done, and what can be done about it; it may be tried again."""
        self._busy = False
        self._show_verbs()
        self._say_outcome(error_text(error), Tone.FAIL)

    # ── Inside ────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self.switch)
        choice.addStretch(1)
        choice.addWidget(self.limits_button)
        choice.addSpacing(-Space.S)  # so that its words, not its frame, end where all else ends
        self.body.addLayout(choice)
        for widget in (self.limits, self._notice, self._outcome):
            self.body.addWidget(widget)
            widget.hide()
        verbs = QHBoxLayout()
        verbs.setContentsMargins(Space.M, 0, 0, 0)
        verbs.setSpacing(Space.S)
        verbs.addWidget(self._standing, 1)
        for button in (self.release, self.keep, self.delete):
            verbs.addWidget(button)
        review = QWidget()
        column = QVBoxLayout(review)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.table)
        column.addLayout(verbs)
        column.addWidget(self.payload)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(review)
        self.body.addWidget(self._stack)

    def _chosen(self) -> Leftover | None:
        leftovers = () if self._review is None else self._review.leftovers
        return next((each for each in leftovers if each.session == self.table.key), None)

    @Slot(str)
    def _on_chosen(self) -> None:
        self._show_verbs()
        self._want_payload()

    def _want_payload(self) -> None:
        chosen = self._chosen()
        wanted = None if chosen is None else (chosen.session, chosen.size_bytes, chosen.written_ns)
        if wanted == self._shown:
            return
        if wanted is not None:
            if self._shown is None or self._shown[0] != wanted[0]:
                self.payload.say(say("Reading…"), "")
            self.payload_wanted.emit(wanted[0])
        self._shown = wanted

    def _show_verbs(self) -> None:
        chosen, is_on = self._chosen(), self._review is not None and self._review.is_on
        standing = None if chosen is None or self._busy else chosen.standing
        self._standing.setText("" if chosen is None else standing_words(self._title, chosen, is_on=is_on))
        is_held = is_on and standing in {Standing.KEPT_BACK, Standing.NOT_HELD}
        self.release.setEnabled(is_held)
        is_read = chosen is not None and chosen.is_read and standing is Standing.KEPT_BACK
        self.keep.setEnabled(is_on and standing not in {None, Standing.IN_USE} and not is_read)
        self.delete.setEnabled(standing not in {None, Standing.IN_USE})
        self.release.setToolTip(
            say("{title}'s next start posts it.", title=self._title)
            if is_on
            else say("{title}'s next start posts it in any case: nothing is kept back.", title=self._title)
        )
        self.keep.setToolTip(
            say("You have read it, and it stays locked.") if is_on else say("Switch it on first.")
        )
        self.delete.setToolTip(say("The file is removed as a whole, and never posted."))

    def _show_limits(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.limits.setVisible(shown)
        self.limits_button.setText(say("Hide what this cannot hold") if shown else translated(_LIMITS))
        self.payload.setFixedHeight(_LOW_PAYLOAD_PX if shown else _PAYLOAD_PX)
        self._fit_page()

    def _fit_page(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            self._stack.setFixedHeight(page.sizeHint().height())
        self.fit()

    def _say_outcome(self, text: str, tone: Tone) -> None:
        self._outcome.say(text, tone=tone)
        self._outcome.show()
        self.fit()

    def _rest(self) -> None:
        self._busy = True
        self._outcome.hide()
        self._show_verbs()
        self.fit()

    @Slot(bool)
    def _on_switch(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._rest()
        self.switch_asked.emit(on)

    def _ask(self, ask: Callable[[str], object]) -> None:
        session = self.table.key
        self._rest()
        ask(session)

    @Slot()
    def _ask_to_delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self.question = question = DeleteLeftoverDialog(title=self._title, leftover=chosen, parent=self)
        open_dialog(question, agreed=lambda: self._delete(chosen.session), closed=self._on_answered)

    def _delete(self, session: str) -> None:
        self._rest()
        self.delete_asked.emit(session)

    @Slot()
    def _on_answered(self) -> None:
        self.question = None


def _limits() -> QWidget:
    points = QWidget()
    column = QVBoxLayout(points)
    column.setContentsMargins(0, 0, 0, Space.XS)
    column.setSpacing(Space.XS)
    for sentence in CANNOT_HOLD:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        bullet, text = QLabel("•"), QLabel(translated(sentence))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        for label in (bullet, text):
            set_part(label, Part.MUTED)
        line.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        column.addLayout(line)
    return points
