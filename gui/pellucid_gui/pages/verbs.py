"""What a person can do to a watched app from its header: switch collection on or off, and give it a new id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pellucid.config.reading import SetUp, Unknown
from pellucid.errors import ConfirmationNeeded
from pellucid_gui.opening import open_dialog
from pellucid_gui.translation import say, say_count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from pellucid.clock import Clock
    from pellucid.config.settings import Change, Settings
    from pellucid.errors import TelemetryError
    from pellucid.processes import RunningProgram
    from pellucid_gui.pages.watched_side import WatchedSide
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_NOTICE = "verb"
_SLICE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Remainder:
    """What a change of the config does not reach."""

    programs: tuple[RunningProgram, ...]
    """Those that read the config before."""
    queued: int
    """How many lines wait in the app's own queue."""


def queued_in(data_dir: Path) -> int:
    """Count the finished lines that wait in the session files of a folder; reads all of them."""
    from pellucid.apps import session_files  # noqa: PLC0415 - only when a verb is used

    count = 0
    for file in session_files(data_dir):
        try:
            with file.open("rb") as stream:
                while piece := stream.read(_SLICE_BYTES):
                    count += piece.count(b"\n")
        except OSError:  # taken up by the app in the meantime, or not ours to read
            continue
    return count


def undone_text(title: str, started: int | None) -> str:
    """
    Say whether a config is again as it was.

    Args:
        title: The program.
        started: How many of its processes began in between; `None`: somebody else has changed the file since.
    """
    if started is None:
        return say(
            "The settings of {title} were changed again meanwhile, so nothing was undone.", title=title
        )
    text = say("Undone: the settings of {title} are as they were.", title=title)
    if not started:
        return text
    who = say_count(
        "1 program was started meanwhile, under the other setting, and keeps it until the next start.",
        "{n:,} programs were started meanwhile, under the other setting, and keep it until the next start.",
        started,
    )
    return f"{text} {who}"


class Verbs(QObject):
    """
    Carries out what the header asks for, in tasks, and asks the person where that is needed.

    Args:
        shown: The app.
        tasks: Where the config is written.
        clock: Names a broken file that is kept.
        side: Whose header asks.
    """

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, side: WatchedSide) -> None:
        super().__init__(side)
        self._shown = shown
        self._tasks = tasks
        self._clock = clock
        self._side = side
        self._page = side.page
        self.dialog: QDialog | None = None
        """The dialog that is open."""

    @Slot(bool)
    def set_enabled(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Switch collection on or off; a config that can't be read is replaced only if the person agrees."""
        self._write_enabled(on=on, replace_broken=False)

    @Slot()
    def new_id(self) -> None:
        """Explain what a new id does, then give one if the person agrees."""
        config = self._side.config
        if not isinstance(config, SetUp):
            return
        old_id, data_dir = config.analytics_id, self._side.data_dir

        def ask(queued: int) -> None:
            from pellucid_gui.dialogs.new_id_dialog import NewIdDialog  # noqa: PLC0415 - only when it is asked for

            title = self._shown.app.title
            dialog = NewIdDialog(title=title, old_id=old_id, queued=queued, parent=self._page)
            self._open(dialog, agreed=self._give_new_id)

        self._tasks.start(lambda: queued_in(data_dir), done=ask, failed=self._on_failed)

    def _settings(self) -> Settings:
        from pellucid.config.settings import Settings  # noqa: PLC0415 - only when a verb is used

        return Settings(app=self._shown.app, locations=self._shown.locations, clock=self._clock)

    def _write_enabled(self, *, on: bool, replace_broken: bool) -> None:
        data_dir = self._side.data_dir

        def write() -> tuple[Change, Remainder | None]:
            change = self._settings().set_enabled(on, replace_broken=replace_broken)
            if on:
                return change, None
            from pellucid.processes import running  # noqa: PLC0415 - psutil is slow to import

            programs = tuple(running(self._shown.app, data_dir))
            return change, Remainder(programs=programs, queued=queued_in(data_dir))

        def tell(outcome: tuple[Change, Remainder | None]) -> None:
            change, remainder = outcome
            self._tell_remainder(remainder)
            self._offer_undo(change, on=on)

        def failed(error: TelemetryError) -> None:
            if isinstance(error, ConfirmationNeeded):
                self._ask_to_replace(on=on)
            else:
                self._on_failed(error)

        self._tasks.start(write, done=tell, failed=failed)

    def _offer_undo(self, change: Change, *, on: bool) -> None:
        """Tell what was switched, with a way back to the file as it was; where there was none, there is no way."""
        before = change.before
        if not isinstance(before, SetUp) or before.enabled is on:
            return
        title, at_ns = self._shown.app.title, self._clock.now_ns()
        if on:
            text = self.tr("{title} collects from its next start on.")
        else:
            text = self.tr("{title} collects nothing from its next start on.")
        self._page.toasts.show(text.format(title=title), undo=lambda: self._take_back(change, at_ns))

    def _take_back(self, change: Change, at_ns: int) -> None:
        data_dir = self._side.data_dir

        def write() -> int | None:
            if not self._settings().take_back(change):
                return None
            from pellucid.processes import running  # noqa: PLC0415 - psutil is slow to import

            return sum(program.started_ns >= at_ns for program in running(self._shown.app, data_dir))

        def tell(started: int | None) -> None:
            self._read_again()
            self._page.toasts.show(undone_text(self._shown.app.title, started))

        self._tasks.start(write, done=tell, failed=self._on_failed)

    def _tell_remainder(self, remainder: Remainder | None) -> None:
        self._read_again()
        if remainder is None:
            return
        from pellucid_gui.dialogs.off_dialog import OffDialog  # noqa: PLC0415 - only when it is needed

        if OffDialog.is_needed(remainder.programs, remainder.queued):
            title = self._shown.app.title
            self._open(
                OffDialog(
                    title=title, programs=remainder.programs, queued=remainder.queued, parent=self._page
                )
            )

    def _ask_to_replace(self, *, on: bool) -> None:
        config = self._side.config
        if not isinstance(config, Unknown):
            # It broke after it was last read: what can be asked is known only once it has been read again.
            self._read_again()
            return
        from pellucid_gui.dialogs.unknown_config_dialog import (  # noqa: PLC0415 - only when it is needed
            Replacement,
            UnknownConfigDialog,
        )

        dialog = UnknownConfigDialog(
            title=self._shown.app.title,
            config=config,
            kept_in=self._shown.locations.set_aside_dir(self._shown.app),
            replacement=Replacement.ON if on else Replacement.OFF,
            parent=self._page,
        )
        self._open(dialog, agreed=lambda: self._write_enabled(on=on, replace_broken=True))

    def _give_new_id(self) -> None:
        def write() -> Change:
            return self._settings().new_id()

        def tell(change: Change) -> None:
            self._read_again()
            self._page.notices.say(
                _NOTICE,
                self.tr("{title} has the new id {id} from its next start on.").format(
                    title=self._shown.app.title, id=change.after.analytics_id
                ),
            )

        self._tasks.start(write, done=tell, failed=self._on_failed)

    def _open(self, dialog: QDialog, *, agreed: Callable[[], object] | None = None) -> None:
        self.dialog = dialog
        open_dialog(dialog, agreed=agreed, closed=self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
        self._side.show_config()

    def _read_again(self) -> None:
        self._page.notices.withdraw(_NOTICE)
        self._side.config_feed.read()
        self._side.show_config()

    def _on_failed(self, error: TelemetryError) -> None:
        self._page.notices.say_error(_NOTICE, error)
        self._side.config_feed.read()
        self._side.show_config()
