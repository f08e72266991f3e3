"""What a person looks at before they decide: what is collected, what is new in it, and what waits for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from pellucid.consent.values import Mode
from pellucid_gui.pages.own_undo_words import let_go_text
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.header_frame import host_of
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from pellucid.errors import TelemetryError
    from pellucid.sending.taking_back import Deed
    from pellucid.view.held import HeldEvent
    from pellucid.view.outbound import HeldLines
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.values import Record
    from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

_UNANSWERED: Final = "unanswered"
_HELD: Final = "held"
_DIFFERENCE: Final = "difference"
_OUTCOME: Final = "review"
_MOST_NAMED: Final = 3


class Reviews(QObject):
    """
    Tells what waits for the person, and opens what they want to look at.

    Args:
        side: Whose events and catalogue.
        tasks: Where the ledger is read and receipts are written.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        super().__init__(side)
        self._side = side
        self._tasks = tasks
        self.dialog: QDialog | None = None
        """The dialog that is open."""
        self._catalogue: CatalogueDialog | None = None

    def show_status(self, status: OwnStatus) -> None:
        """Say what waits for the person, and let an open catalogue show what they chose."""
        self._tell_held(status)
        self._tell_difference(status)
        if self._catalogue is not None:
            self._catalogue.show_choice(status.choice)

    # ── What is collected ─────────────────────────────────────────────────────

    @Slot()
    def show_catalogue(self, *, parent: QWidget | None = None) -> None:
        """Open what the program may collect, over the page or over what is asked there."""
        status = self._side.status
        if status is None or self.dialog is not None:
            return
        title = self._side.app.title
        if status.catalogue is None:
            why = translated(status.catalogue_trouble) or self.tr("It leaves one at its next start")
            text = self.tr("{title} has left no catalogue that can be read. {why}.").format(
                title=title, why=why
            )
            self._side.page.notices.say(_OUTCOME, text, tone=Tone.WARN)
            return
        from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog  # noqa: PLC0415 - when it is asked for

        dialog = self._catalogue = CatalogueDialog(
            title=title,
            host=host_of(self._side.app),
            catalogue=status.catalogue,
            parent=parent or self._side.page,
        )
        dialog.class_asked.connect(self._side.verbs.set_class)
        dialog.show_choice(status.choice)
        self._open(dialog)

    @Slot()
    def show_difference(self) -> None:
        """Open what a new version would collect more."""
        status = self._side.status
        if status is None or not status.gains or self.dialog is not None:
            return
        from pellucid_gui.dialogs.difference_dialog import DifferenceDialog  # noqa: PLC0415 - when it is asked for

        app, shown = self._side.app, self._side.catalogue_parts
        dialog = DifferenceDialog(
            title=f"{app.title} {app.version}",
            host=host_of(app),
            gains=status.gains,
            parent=self._side.page,
        )
        if shown is not None:
            dialog.accepted.connect(lambda: self._side.verbs.accept(shown))
        self._open(dialog)

    def _tell_difference(self, status: OwnStatus) -> None:
        notices = self._side.page.notices
        if not status.gains or status.decision.mode not in {Mode.ON, Mode.LOCAL}:
            notices.withdraw(_DIFFERENCE)
            return
        from pellucid_gui.widgets.gain_card import gain_name  # noqa: PLC0415 - only where something is new

        names = [gain_name(gain) for gain in status.gains]
        more = len(names) - _MOST_NAMED
        named = ", ".join(names[:_MOST_NAMED])
        if more > 0:
            named = say("{some} and {count:,} more", some=named, count=more)
        app = self._side.app
        notices.say(
            _DIFFERENCE,
            self.tr("{title} {version} would collect more: {names}. It waits until you have seen it.").format(
                title=app.title, version=app.version, names=named
            ),
            action=(self.tr("See the difference…"), self.show_difference),
        )

    # ── What is held ──────────────────────────────────────────────────────────

    def review_line(self, folder: str, line: int) -> None:
        """Show one held event before it is let go."""
        status = self._side.status
        lines = () if status is None else status.outbound.held
        chosen = next(
            (each for each in lines if each.folder == folder and each.first <= line <= each.last), None
        )
        if chosen is not None:
            self._review([replace(chosen, first=line, last=line)], self.tr("Let this event go?"))

    @Slot()
    def review_unanswered(self) -> None:
        """Show what was recorded before the person answered."""
        held = self._held(lambda lines: lines.is_unanswered)
        count = sum(lines.count for lines in held)
        self._review(
            held, say_count("1 event from before your answer", "{n:,} events from before your answer", count)
        )

    @Slot()
    def review_held(self) -> None:
        """Show what the person keeps back."""
        held = self._held(lambda lines: lines.is_by_person)
        count = sum(lines.count for lines in held)
        self._review(held, say_count("You hold 1 event", "You hold {n:,} events", count))

    def _held(self, belongs: Callable[[HeldLines], bool]) -> list[HeldLines]:
        status = self._side.status
        return [] if status is None else [lines for lines in status.outbound.held if belongs(lines)]

    def _tell_held(self, status: OwnStatus) -> None:
        notices, outbound = self._side.page.notices, status.outbound
        may_send = status.decision.mode is Mode.ON
        for key, count, text, review in (
            (
                _UNANSWERED,
                outbound.unanswered,
                say_count(
                    "1 event from before your answer is held. It does not leave unless you tick it.",
                    "{n:,} events from before your answer are held. None leaves unless you tick it.",
                    outbound.unanswered,
                ),
                self.review_unanswered,
            ),
            (
                _HELD,
                outbound.held_by_person,
                say_count("You hold 1 event.", "You hold {n:,} events.", outbound.held_by_person),
                self.review_held,
            ),
        ):
            if not count or not may_send:
                notices.withdraw(key)
                continue
            notices.say(
                key, text, action=(self.tr("Look at them…") if count > 1 else self.tr("Look at it…"), review)
            )

    def _review(self, held: Sequence[HeldLines], heading: str) -> None:
        status, parts = self._side.status, self._side.parts
        if self.dialog is not None or status is None:
            return

        def read() -> tuple[HeldEvent, ...]:
            from pellucid.view.held import held_events, terms_now  # noqa: PLC0415 - in the task

            return held_events(parts.ledger(), held, terms_now(parts.app, status))

        self._tasks.start(read, done=lambda events: self._show_held(events, heading), failed=self._on_failed)

    def _show_held(self, events: tuple[HeldEvent, ...], heading: str) -> None:
        if not events or self.dialog is not None:
            self._side.read_again()
            return
        from pellucid_gui.dialogs.held_dialog import HeldDialog  # noqa: PLC0415 - when it is asked for

        dialog = HeldDialog(
            heading=heading,
            text=self.tr(
                "What you tick is sent to {host}, exactly as it stands here; all else stays where it is."
            ).format(host=host_of(self._side.app)),
            events=events,
            why_no_send=self._side.why_no_send,
            parent=self._side.page,
        )
        dialog.send_asked.connect(self._let_go)
        dialog.destroy_asked.connect(self._destroy)
        self._open(dialog)

    @Slot(object)
    def _let_go(self, events: tuple[HeldEvent, ...]) -> None:
        status, parts = self._side.status, self._side.parts
        if status is None:
            return
        epoch = status.decision.epoch

        def work() -> tuple[list[Deed], int]:
            from pellucid.ledger.receipts import ReceiptKind  # noqa: PLC0415 - in the task
            from pellucid.sending.taking_back import noting  # noqa: PLC0415 - as above
            from pellucid.view.held import let_go, still_held, terms_now  # noqa: PLC0415 - as above

            ledger, terms = parts.ledger(), terms_now(parts.app, status)
            by_folder: dict[str, list[HeldEvent]] = {}
            for event in events:
                by_folder.setdefault(event.folder, []).append(event)
            deeds = [
                noting(
                    ledger,
                    folder,
                    ReceiptKind.APPROVED,
                    partial(let_go, ledger, some, epoch=epoch, terms=terms),
                )
                for folder, some in by_folder.items()
            ]
            return deeds, still_held(ledger, events)

        def tell(outcome: tuple[list[Deed], int]) -> None:
            deeds, left = outcome
            self._side.read_again()
            self._side.undo.offer_deeds(deeds, let_go_text)
            if left:
                from pellucid_gui.dialogs.first_run_words import stays_held_text  # noqa: PLC0415 - seldom

                self._side.page.notices.say(_OUTCOME, stays_held_text(left))

        self._tasks.start(work, done=tell, failed=self._on_failed)

    @Slot(object)
    def _destroy(self, events: tuple[HeldEvent, ...]) -> None:
        parts = self._side.parts

        def work() -> int:
            from pellucid.view.held import destroy  # noqa: PLC0415 - in the task

            return destroy(parts.ledger(), events)

        def tell(count: int) -> None:
            self._side.read_again()
            text = say_count("1 event was destroyed.", "{n:,} events were destroyed.", count)
            self._side.page.notices.say(_OUTCOME, text)

        self._tasks.start(work, done=tell, failed=self._on_failed)

    # ── One event's fields ────────────────────────────────────────────────────

    def choose_fields(self, event: int) -> None:
        """Let the person take fields out of an event."""
        feed = self._side.page.feed
        view = None if feed is None else feed.view
        if view is not None and self.dialog is None:
            self._tasks.start(lambda: view.record(event), done=self._show_fields, failed=self._on_failed)

    def _show_fields(self, record: Record) -> None:
        from pellucid.event import Event  # noqa: PLC0415 - when it is asked for
        from pellucid_gui.dialogs.fields_dialog import FieldsDialog  # noqa: PLC0415 - as above
        from pellucid_gui.models.property_rows import value_text  # noqa: PLC0415 - as above

        event = record.event
        if not isinstance(event, Event) or not event.props or self.dialog is not None:
            self._side.page.notices.say(_OUTCOME, self.tr("This event has no field that could be taken out."))
            return
        dialog = FieldsDialog(
            name=event.name,
            fields={name: value_text(value) for name, value in event.props.items()},
            taken_out=frozenset(name for name, text in record.edit.items() if text is None),
            parent=self._side.page,
        )
        dialog.accepted.connect(lambda: self._side.event_verbs.take_out(record, dialog.chosen))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._side.page.notices.withdraw(_OUTCOME)
        self.dialog = dialog
        self._side.open(dialog)
        dialog.finished.connect(self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = self._catalogue = None

    def _on_failed(self, error: TelemetryError) -> None:
        self._side.page.notices.say_error(_OUTCOME, error)
        self._side.read_again()
