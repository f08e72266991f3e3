"""
Builds the window's program from its parts, shows it, and takes it down.

The window is shown first: the engine, numpy above all, is imported only after its first paint.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError, TelemetryError
from pellucid.locations import Locations
from pellucid_gui.dressing import contrast_of, motion_of, scheme_of
from pellucid_gui.fault_reports import FaultReports
from pellucid_gui.main_window import MainWindow
from pellucid_gui.single_instance import SingleInstance
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Theme
from pellucid_gui.translation import say
from pellucid_gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.apps import KnownApp
    from pellucid_gui.demo_stage import DemoStage
    from pellucid_gui.desktop_bus import DesktopBus
    from pellucid_gui.pages.card_feed import CardFeed
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.signal_bell import SignalBell
    from pellucid_gui.wishes import Wishes


def main(arguments: Sequence[str]) -> int:
    """
    Open the window and wait until it is closed; a second start brings the first one forward instead.

    Args:
        arguments: `--demo`, `--app`, `--config-file`, `--data-dir`, `--event`, `--filter`.

    Returns:
        The exit code.

    Raises:
        TelemetryError: The window cannot be opened.
    """
    if arguments:
        from pellucid_gui.wishes import wishes_of  # noqa: PLC0415 - most starts ask for nothing

        arguments = wishes_of(arguments).arguments
    locations = Locations.of_user()
    instance = SingleInstance(locations)
    if not instance.claim():
        from pellucid_gui.activation import own_token  # noqa: PLC0415 - most starts are the first

        token = own_token()
        if instance.forward([*arguments, *([] if token is None else [f"--token={token}"])]):
            return 0
        raise LedgerError(
            say("Another Pellucid holds this ledger but does not answer"), say("End it, then try again.")
        )
    try:
        running = QApplication.instance()
        application = running if isinstance(running, QApplication) else QApplication(["pellucid"])
        program = Program(application, arguments=arguments, locations=locations, instance=instance)
        return program.run()
    finally:
        instance.release()


class Program(QObject):
    """
    The window with everything behind it.

    Args:
        application: Qt's own.
        arguments: What to look at first; they make sense.
        locations: Pellucid's own folders.
        instance: Claimed; hands over what later starts are asked for.
    """

    def __init__(
        self,
        application: QApplication,
        *,
        arguments: Sequence[str],
        locations: Locations,
        instance: SingleInstance,
    ) -> None:
        super().__init__()
        application.setApplicationName("pellucid")
        application.setApplicationDisplayName("Pellucid")
        application.setDesktopFileName("pellucid")
        self._application = application
        self._arguments = arguments
        self._locations = locations
        self._instance = instance
        self._stage: DemoStage | None = None
        self._bell: SignalBell | None = None
        self._bus: DesktopBus | None = None
        self._cards: CardFeed | None = None
        faults_dir = locations.state / "faults"
        self._tasks = Tasks(self, faults_dir=faults_dir)
        state = WindowState(locations)
        self._theme = Theme(
            application,
            scheme=scheme_of(state),
            contrast=contrast_of(state),
            motion=motion_of(state),
            at_once=False,
        )
        self.window = MainWindow(tasks=self._tasks, clock=SystemClock(), state=state, theme=self._theme)
        self._faults = FaultReports(tell=self.window.tell, faults_dir=faults_dir)
        self.window.painted.connect(self._begin)
        self.window.demo_asked.connect(self._show_demo)
        self.window.folders_chosen.connect(self._show_chosen)
        self.window.closing.connect(self._end)
        instance.asked.connect(self._on_asked)

    def run(self) -> int:
        """Show the window and wait until it is closed."""
        hook, sys.excepthook = sys.excepthook, self._faults.report
        try:
            self.window.show()
            return self._application.exec()
        finally:
            self.window.close()
            if self._bell is not None:
                self._bell.close()
            sys.excepthook = hook

    @Slot()
    def _begin(self) -> None:
        from pellucid_gui.signal_bell import SignalBell  # noqa: PLC0415 - after the first paint

        self._bell = SignalBell(self)
        self._bell.rung.connect(self.window.close)
        self._instance.listen()
        if sys.platform == "linux" and self._locations == Locations.of_user():
            from pellucid_gui.desktop_bus import DesktopBus  # noqa: PLC0415 - after the first paint

            self._bus = DesktopBus(self)
            self._bus.asked.connect(self._on_bus)
            self._ask_for_motion()
        self._follow(self._arguments)

    def _ask_for_motion(self) -> None:
        from pellucid_gui.desktop_motion import DesktopMotion  # noqa: PLC0415 - after the first paint

        motion = DesktopMotion(self)
        motion.told.connect(lambda is_still: self._theme.know_stillness(is_still=is_still))

    @Slot(list)
    def _on_asked(self, arguments: list[str]) -> None:
        from pellucid_gui.activation import come_forward  # noqa: PLC0415 - most windows are opened once
        from pellucid_gui.wishes import wishes_of  # noqa: PLC0415 - as above

        try:
            come_forward(self.window, wishes_of(arguments).token)
            self._follow(arguments)
        except TelemetryError as error:
            self.window.tell(error)

    @Slot(list, str)
    def _on_bus(self, links: list[str], token: str) -> None:
        from pellucid_gui.wishes import linked  # noqa: PLC0415 - most windows are never asked there

        try:
            for wishes in linked(links, token):
                self._on_asked(wishes.arguments)
        except TelemetryError as error:
            self.window.tell(error)

    def _follow(self, arguments: Sequence[str]) -> None:
        from pellucid_gui.wishes import wishes_of  # noqa: PLC0415 - after the first paint

        wishes = wishes_of(arguments)

        def show(apps: list[KnownApp]) -> None:
            for app in apps:
                is_meant = wishes.names_app and (wishes.app is None or wishes.app == app.key)
                self._show(app, choose=is_meant and not wishes.demo)
            self.window.point_to(wishes.app or apps[0].key, wishes.event, wishes.filter_text)
            self._follow_cards()

        def failed(error: TelemetryError) -> None:
            self.window.tell(error)
            self._follow_cards()

        def list_apps() -> None:
            self._tasks.start(lambda: self._apps_of(wishes), done=show, failed=failed)

        if wishes.demo:
            # The demo comes first: whoever asks only for it does not want their own programs to be watched.
            self._show_demo(then=list_apps)
        else:
            list_apps()

    def _apps_of(self, wishes: Wishes) -> list[KnownApp]:
        from pellucid.app_cards import cards  # noqa: PLC0415 - after the first paint
        from pellucid.apps import known_apps, rerun_app  # noqa: PLC0415 - as above
        from pellucid.errors import NotFoundError  # noqa: PLC0415 - as above

        if wishes.config_file is not None or wishes.data_dir is not None:
            return [rerun_app(config_file=wishes.config_file, data_dir=wishes.data_dir)]
        apps: list[KnownApp] = [*known_apps(), *cards(self._locations)]
        if wishes.app is not None and wishes.app not in {app.key for app in apps}:
            raise NotFoundError(
                say("No app is known by the name {app!r}", app=wishes.app),
                say("An app with the engine inside is listed here once it has been started."),
            )
        return apps

    def _follow_cards(self) -> None:
        """List an app with the engine inside as soon as it has left its card."""
        if self._cards is None:
            from pellucid_gui.pages.card_feed import CardFeed  # noqa: PLC0415 - after the first paint

            self._cards = CardFeed(locations=self._locations, tasks=self._tasks, parent=self)
            self._cards.changed.connect(self._show_carded)
            self._cards.troubled.connect(self.window.tell)
        self._cards.read()

    @Slot(object)
    def _show_carded(self, apps: tuple[KnownApp, ...]) -> None:
        for app in apps:
            self._show(app, choose=False)

    @Slot(object)
    def _show_chosen(self, app: KnownApp) -> None:
        self._show(app, choose=True)

    def _show(self, app: KnownApp, *, choose: bool) -> None:
        from pellucid_gui.shown_app import ShownApp  # noqa: PLC0415 - after the first paint

        self.window.show_app(ShownApp(app=app, locations=self._locations), choose=choose)

    def _show_demo(self, *, then: Callable[[], None] | None = None) -> None:
        from pellucid_gui.demo_stage import DemoStage  # noqa: PLC0415 - most starts show no demo

        stage = self._stage = self._stage or DemoStage()

        def show(shown: ShownApp) -> None:
            self.window.show_app(shown, choose=True)
            if then is not None:
                then()

        self._tasks.start(stage.open, done=show, failed=self.window.tell)

    @Slot()
    def _end(self) -> None:
        if self._bus is not None:
            self._bus.close()
        if self._cards is not None:
            self._cards.close()
        if self._stage is not None:
            self._stage.close()
            self._stage = None
        # Qt ends with its last window, unless it waits for something of its own then; nothing is waited for here.
        QTimer.singleShot(0, self._application.quit)
