"""Builds the demo viewer with the engine inside and the receiver behind it, shows it, and takes it down."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pellucid import Analytics
from pellucid.collector.fault_text import read_spec
from pellucid.consent.values import Mode
from pellucid.demo.home import DemoHome
from pellucid.demo.receiver import start_receiver
from pellucid.errors import UsageError
from pellucid.hashing import forget_secret
from pellucid_gui.asking import ask_consent
from pellucid_gui.demo_viewer.telemetry import Telemetry, declare
from pellucid_gui.demo_viewer.window import ViewerWindow
from pellucid_gui.privacy import privacy_action
from pellucid_gui.signal_bell import SignalBell
from pellucid_gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from pellucid.collector import Collector
    from pellucid_gui.asking import ConsentQuestion

_LOOK_MS: Final = 300
_KEYRING_PATIENCE_S: Final = 1.0


def main(arguments: Sequence[str]) -> int:
    """
    Open the demo viewer and wait until it is closed.

    Args:
        arguments: `--home DIR`, where the folders are kept; `--fault FAULT`, any number of times.

    Returns:
        The exit code.

    Raises:
        TelemetryError: The arguments make no sense, or the folders cannot be used.
    """
    wish = _wish_of(arguments)
    faults = [read_spec(text) for text in wish.fault]
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["myviewer"])
    application.setApplicationName("myviewer")
    application.setApplicationDisplayName("My Viewer")
    bell = SignalBell()  # from here on something is made that is to be thrown away
    try:
        with DemoHome(wish.home) as home:
            receiver = start_receiver(home.folder, faults=faults)
            try:
                Theme(application)
                program = ViewerProgram(home=home, receiver=receiver)
                bell.rung.connect(program.window.close)
                return program.run(application)
            finally:
                receiver.stop()
    finally:
        bell.close()


class ViewerProgram(QObject):
    """
    The viewer with everything behind it; the engine is open from construction to `close`.

    Args:
        home: Where it and the window keep things.
        receiver: Takes what it sends; listens already, and is stopped by whoever started it.
        turning: Whether the cloud turns by itself.
    """

    def __init__(self, *, home: DemoHome, receiver: Collector, turning: bool = True) -> None:
        super().__init__()
        self._home = home
        self._receiver = receiver
        self.window = ViewerWindow(turning=turning)
        self.analytics = Analytics.open(declare(host=receiver.url, ask=self._ask))
        self.privacy = privacy_action(self.analytics, self.window)
        self.window.settings_menu.addAction(self.privacy)
        self.window.settings_menu.addAction(self.tr("Choose again…")).triggered.connect(self._ask_again)
        self._question: ConsentQuestion | None = None
        self._telemetry = Telemetry(self.analytics, self.window)
        self._glance = QTimer(self)
        self._glance.setInterval(_LOOK_MS)
        self._glance.timeout.connect(self._look)
        self._glance.start()
        self._look()

    def run(self, application: QApplication) -> int:
        """Show the viewer and wait until it is closed; then everything is."""
        hook, sys.excepthook = sys.excepthook, self._on_fault
        try:
            self.window.show()
            return application.exec()
        except Exception as error:
            self._telemetry.crashed(error)
            raise
        finally:
            self.close()
            sys.excepthook = hook

    def close(self) -> None:
        """Close the window, then the engine, which takes a second at most; a second call is harmless."""
        self._glance.stop()
        if self._question is not None:
            self._question.close()
        self.window.close()
        self.analytics.close()
        if not self._home.is_kept:
            # Its folders are about to go: a window on them would show nothing, and no other run has its id.
            self.privacy.close_windows()
            key, analytics_id = self.analytics.key, self.analytics.decision.analytics_id
            forget_secret(key, analytics_id, patience_s=_KEYRING_PATIENCE_S)

    def _ask(self, _disclaimer: str) -> None:
        """Ask in the viewer's own words what the engine would have asked on standard error."""
        self.window.ask(
            self.tr(
                "My Viewer would like to send anonymous usage data. "
                "Until you decide, it is kept here and nothing is sent."
            ),
            self.tr("Answer…"),
            self._ask_again,
        )
        QTimer.singleShot(0, self, self._ask_first)  # it is asked for while the engine is still being opened

    @Slot()
    def _ask_first(self) -> None:
        if self._question is None:
            self._question = ask_consent(self.analytics, self.window)

    @Slot()
    def _ask_again(self) -> None:
        if self._question is None or self._question.is_over:
            self._question = ask_consent(self.analytics, self.window, again=True)
        elif self._question.dialog is not None:
            self._question.dialog.raise_()
            self._question.dialog.activateWindow()

    @Slot()
    def _look(self) -> None:
        self.window.foot.show_received(self._receiver.counts.events)
        decision = self.analytics.decision
        less = (
            [decision.rule] if decision.is_lowered else []
        )  # such as DO_NOT_TRACK: or nobody would know why
        self.window.foot.show_notes([*self.analytics.health().troubles, *less])
        if decision.mode is not Mode.UNSET:
            self.window.withdraw_question()

    def _on_fault(
        self, _kind: type[BaseException], fault: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(fault, Exception):
            text = self.tr("Something went wrong ({name})").format(name=type(fault).__name__)
            self.window.tell_failure(text, fault)


def _wish_of(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="pellucid demo", add_help=False, allow_abbrev=False, exit_on_error=False
    )
    parser.add_argument("--home", type=Path)
    parser.add_argument("--fault", action="append", default=[])
    try:
        found, unknown = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError as error:
        raise UsageError(f"The demo was asked for something it does not know: {error}") from error
    if unknown:
        raise UsageError(f"The demo knows no {' '.join(unknown)}", "See `pellucid demo --help`.")
    return found
