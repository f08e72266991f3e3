"""
The first question in a Qt viewer that has the engine inside, in the viewer's own process.

    ask_consent(analytics, parent=window)                  # at the start: asks once, and returns at once
    ask_consent(analytics, parent=window, again=True)      # from a menu: "Choose again…"

The viewer's event loop is never blocked: what is to be shown is read in a thread, the dialog lets the viewer be used,
and the answer is written in a thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from pellucid.clock import SystemClock
from pellucid.consent.values import Choice, Mode
from pellucid.errors import TelemetryError
from pellucid.locations import Locations
from pellucid_gui import tokens
from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Tasks
from pellucid_gui.translation import say, translated
from pellucid_gui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.apps import EmbeddedApp
    from pellucid.consent.rules import Decision
    from pellucid.consent.store import ConsentStore
    from pellucid.view.first_payload import FirstLook, FirstPayload
    from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog
    from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog

_LOOK_MS: Final = 250
_LOOKS: Final = 8
"""How often is looked for the first event that was recorded, before examples are shown in its place."""


class Asks(Protocol):
    """What is needed of a `pellucid.Analytics`."""

    @property
    def known_app(self) -> EmbeddedApp:
        """Where it keeps things, and where it sends to."""

    @property
    def consent(self) -> ConsentStore:
        """Reads and changes the choice."""

    @property
    def decision(self) -> Decision:
        """What holds now."""


def ask_consent(analytics: Asks, parent: QWidget, *, again: bool = False) -> ConsentQuestion | None:
    """
    Ask what a program may do with usage data; returns at once.

    Args:
        analytics: The program's own, open.
        parent: The window that the dialog belongs to.
        again: The person wants to be asked: also where they have answered, or were asked before.

    Returns:
        The question, which is open soon. `None`: it is answered, or something else decides, such as `DO_NOT_TRACK`.
    """
    choice = analytics.consent.read()
    if not isinstance(choice, Choice) or (analytics.decision.mode is Mode.OFF and not again):
        return None
    if choice.mode is not Mode.UNSET and not again:
        return None
    question = ConsentQuestion(analytics, parent, again=again)
    question.begin()
    return question


class ConsentQuestion(QObject):
    """
    One question in a host; `ask_consent` makes one. It lives as long as the host's window.

    Args:
        analytics: The program's own.
        parent: The window that the dialog belongs to.
        again: Whether it is asked although it was asked before.
    """

    answered = Signal(Mode)
    """The answer is written down, and holds."""
    ended = Signal()
    """It was answered, put off, or need not be asked."""

    def __init__(self, analytics: Asks, parent: QWidget, *, again: bool = False) -> None:
        super().__init__(parent)
        self._analytics = analytics
        self._host = parent
        self._again = again
        self._clock = SystemClock()
        self._tasks = Tasks(self)
        self._state = WindowState(Locations.of_user())
        self._looks = 0
        self._is_over = False
        self.dialog: FirstRunDialog | None = None
        """The dialog, while it is open."""
        self._catalogue: CatalogueDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.begin)

    @property
    def is_over(self) -> bool:
        """Whether it was answered, put off, or need not be asked."""
        return self._is_over

    @Slot()
    def begin(self) -> None:
        """Look for what would be sent first, and open the dialog once that is found."""
        if not self._is_over:
            self._tasks.start(self._look, done=self._take, failed=self._on_failed)

    def close(self) -> None:
        """Put the question off, and wait for what is being written; blocks for some seconds at most."""
        self._is_over = True
        self._timer.stop()
        if self.dialog is not None:
            self.dialog.reject()
        self._tasks.close()

    def _look(self) -> FirstLook:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in the task
        from pellucid.view.first_payload import look_first  # noqa: PLC0415 - as above

        app = self._analytics.known_app
        ledger = Ledger(root=app.default_data_dir, clock=self._clock)
        return look_first(app, ledger=ledger, store=self._analytics.consent)

    def _take(self, look: FirstLook) -> None:
        self._looks += 1
        is_real = look.payload is not None and not look.payload.is_example
        if self._is_over or self.dialog is not None:
            if self.dialog is not None and is_real and self.dialog.payload != look.payload:
                self.dialog.show_payload(look.payload, look.catalogue)
        elif is_real or self._looks >= _LOOKS:
            self._show(look)
        else:
            self._timer.start()

    def _show(self, look: FirstLook) -> None:
        from pellucid.catalogue.parts import parts  # noqa: PLC0415 - only who is asked needs it
        from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog  # noqa: PLC0415 - as above
        from pellucid_gui.dialogs.first_run_words import Asked, version_of  # noqa: PLC0415 - as above
        from pellucid_gui.widgets.destination_words import destination_of  # noqa: PLC0415 - as above

        app, choice = self._analytics.known_app, look.choice
        if not isinstance(choice, Choice) or (choice.mode is not Mode.UNSET and not self._again):
            self._end()
            return
        name = f"question/{app.key}"
        allowed = frozenset[str]() if look.catalogue is None else parts(look.catalogue)
        version = version_of(allowed, app.endpoint)
        if not self._again and self._state.text_of(name) == version:
            self._end()
            return
        destination = destination_of(app.endpoint, title=app.title)
        self.dialog = dialog = FirstRunDialog(
            asked=Asked(
                title=app.title,
                host=destination.host,
                chosen=None if choice.mode is Mode.UNSET else choice.mode,
                sends_unasked=app.consent_default == "opt-out",
                queued=look.queued,
                held=look.held,
                more=_more(look, choice),
            ),
            destination=destination,
            parent=self._host,
        )
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _dress(dialog)
        dialog.show_payload(look.payload, look.catalogue)
        dialog.answered.connect(lambda mode, sends: self._answer(mode, look, sends_held=sends))
        dialog.catalogue_asked.connect(lambda: self._show_catalogue(look))
        dialog.finished.connect(self._on_closed)
        dialog.show()
        self._state.keep_text(name, version)
        self._state.write()

    def _answer(self, mode: Mode, look: FirstLook, *, sends_held: bool) -> None:
        payload = self.dialog.payload if self.dialog is not None and sends_held else None
        app, store, clock = self._analytics.known_app, self._analytics.consent, self._clock

        def carry_out() -> int | TelemetryError:
            return _write(
                app, store, clock, mode=mode, look=look, payload=payload if mode is Mode.ON else None
            )

        def done(held: int | TelemetryError) -> None:
            self.answered.emit(mode)
            if isinstance(held, TelemetryError):
                self._on_failed(held)
            elif held:
                self._tell_held(held)
            self._end()

        self._tasks.start(carry_out, done=done, failed=self._on_failed)

    def _show_catalogue(self, look: FirstLook) -> None:
        if look.catalogue is None or self._catalogue is not None:
            return
        from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog  # noqa: PLC0415 - when it is asked for
        from pellucid_gui.widgets.destination_words import destination_of  # noqa: PLC0415 - as above

        app = self._analytics.known_app
        self._catalogue = dialog = CatalogueDialog(
            title=app.title,
            host=destination_of(app.endpoint, title=app.title).host,
            catalogue=look.catalogue,
            parent=self.dialog,
        )
        dialog.show_choice(self._analytics.consent.read())
        dialog.class_asked.connect(lambda name, mode: self._set_class(look, name, mode))
        open_dialog(dialog, closed=self._on_catalogue_closed)

    def _set_class(self, look: FirstLook, name: str, mode: Mode) -> None:
        app, store, clock = self._analytics.known_app, self._analytics.consent, self._clock

        def carry_out() -> FirstLook:
            _write_class(app, store, clock, name=name, mode=mode, look=look)
            return self._look()

        def done(after: FirstLook) -> None:
            if self._catalogue is not None:
                self._catalogue.show_choice(after.choice)
            if self.dialog is not None:
                self.dialog.show_payload(after.payload, after.catalogue)

        self._tasks.start(carry_out, done=done, failed=self._on_failed)

    @Slot()
    def _on_catalogue_closed(self) -> None:
        self._catalogue = None

    @Slot(int)
    def _on_closed(self, result: int) -> None:
        self.dialog = None
        if not result:
            self._end()

    def _tell_held(self, count: int) -> None:
        from pellucid_gui.dialogs.first_run_words import stays_held_text  # noqa: PLC0415 - seldom

        self._tell(
            QMessageBox.Icon.Information,
            stays_held_text(count),
            say("What is held is sent only once you have seen it as it is now."),
        )

    def _on_failed(self, error: TelemetryError) -> None:
        self._tell(QMessageBox.Icon.Warning, f"{translated(error.title)}.", translated(error.remedy))
        self._end()

    def _tell(self, icon: QMessageBox.Icon, text: str, more: str) -> None:
        title = self._analytics.known_app.title
        box = QMessageBox(icon, title, text, parent=self.dialog or self._host)
        box.setInformativeText(more)
        open_dialog(box)

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit()


def _write(
    app: EmbeddedApp,
    store: ConsentStore,
    clock: SystemClock,
    *,
    mode: Mode,
    look: FirstLook,
    payload: FirstPayload | None,
) -> int | TelemetryError:
    """
    Write an answer down and do what follows from it; blocks.

    Returns:
        How many events of the payload stay held, or why they could not be let go: the answer holds all the same.

    Raises:
        TelemetryError: The answer could not be written.
    """
    from pellucid.catalogue.parts import parts  # noqa: PLC0415 - in the task
    from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - as above
    from pellucid.view.consent_change import change_consent  # noqa: PLC0415 - as above
    from pellucid.view.first_payload import let_go_now, still_held  # noqa: PLC0415 - as above

    ledger = Ledger(root=app.default_data_dir, clock=clock)
    accepted = parts(look.catalogue) if look.catalogue is not None and mode is not Mode.OFF else None
    changed = change_consent(
        app,
        ledger=ledger,
        store=store,
        catalogue=look.catalogue,
        make=lambda store: store.set_mode(mode, accepted=accepted),
    )
    if payload is None:
        return 0
    try:
        let_go_now(app, ledger=ledger, store=store, payload=payload, epoch=changed.choice.epoch)
        return still_held(ledger, payload)
    except TelemetryError as error:
        return error


def _more(look: FirstLook, choice: Choice) -> int:
    """Count what may be collected and the person has not seen; nothing counts as long as they have seen nothing."""
    from pellucid.catalogue.difference import waiting  # noqa: PLC0415 - only who is asked needs it

    return 0 if look.catalogue is None else len(waiting(look.catalogue, choice.accepted))


def _write_class(
    app: EmbeddedApp, store: ConsentStore, clock: SystemClock, *, name: str, mode: Mode, look: FirstLook
) -> None:
    """Write a choice for one class of events down, and do what follows from it; blocks."""
    from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in the task
    from pellucid.view.consent_change import change_consent  # noqa: PLC0415 - as above

    change_consent(
        app,
        ledger=Ledger(root=app.default_data_dir, clock=clock),
        store=store,
        catalogue=look.catalogue,
        make=lambda store: store.set_class(name, mode),
    )


def _dress(dialog: FirstRunDialog) -> None:
    """Give the dialog our looks in a host that has its own, light or dark as the host is."""
    from pellucid_gui.style_sheet import style_sheet  # noqa: PLC0415 - only where something is shown
    from pellucid_gui.theme import Theme, load_fonts, palette, text_font  # noqa: PLC0415 - as above

    application = QApplication.instance()
    if application is not None and application.findChild(Theme) is not None:
        return
    look = tokens.current()
    load_fonts()
    dialog.setPalette(palette(look))
    dialog.setFont(text_font())
    dialog.setStyleSheet(style_sheet(look))
