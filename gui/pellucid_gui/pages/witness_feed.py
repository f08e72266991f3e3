"""Whether somebody copies an app's events before they vanish, and starting that somebody."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid.apps import WatchedApp
from pellucid.errors import LedgerError
from pellucid.local_time import local_text
from pellucid.view.retelling import retold
from pellucid.watch import plain_name
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.ledger.ledger import WitnessStatus
    from pellucid.witness.gaps import Watched
    from pellucid.witness.launch import WitnessHandle
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_LOOK_EVERY_MS: Final = 3_000
_MOST_RESTARTS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessWords:
    """What the window says about the witness."""

    text: str
    watching: bool
    tip: str
    trouble: str = ""
    """What keeps it from copying, or from running; a sentence without a full stop, empty if all is well."""


def witness_words(
    status: WitnessStatus | None,
    data_dir: Path,
    *,
    reason: str = "",
    known: Watched | None = None,
    now_ns: int | None = None,
) -> WitnessWords:
    """
    Put the state of the witness into words.

    Args:
        status: The one that runs.
        data_dir: The folder that it ought to follow.
        reason: Why none runs.
        known: What is written down about all witnesses so far.
        now_ns: What time it is: a day is named only if it is another one than today.
    """
    so_far = [] if known is None else _so_far(known)
    if status is None:
        tip = say("Events that the program deletes from now on are lost to Pellucid.")
        return WitnessWords(
            text=say("Not running"),
            watching=False,
            tip="\n".join([tip, *so_far]),
            trouble=translated(retold(reason)),
        )
    day, clock = _moment(status.since_ns)
    today, _ = _moment(status.since_ns if now_ns is None else now_ns)
    elsewhere = status.data_dir != data_dir
    tip = say(
        "Process {pid} copies each new line of {data_dir} to Pellucid's own folder.\nIt follows the folder "
        "{backend}.",
        pid=status.pid,
        data_dir=status.data_dir,
        backend=translated(plain_name(status.backend)),
    )
    since = clock if day == today else f"{day} {clock}"
    return WitnessWords(
        text=say("Watching since {moment} · another folder", moment=since)
        if elsewhere
        else say("Watching since {moment}", moment=since),
        watching=not elsewhere,
        tip="\n".join([tip, *so_far]),
        trouble=translated(retold(status.trouble)),
    )


def _so_far(known: Watched) -> list[str]:
    """Say since when anybody has watched, and what came of it."""
    if known.since_ns is None:
        return []
    gaps, since = len(known.gaps), " ".join(_moment(known.since_ns))
    first = (
        say_count(
            "First watched {moment}, with 1 gap since.",
            "First watched {moment}, with {n:,} gaps since.",
            gaps,
            moment=since,
        )
        if gaps
        else say("First watched {moment}, without a gap since.", moment=since)
    )
    if known.last_copy_ns is None:
        return [first, say_count("Copied 1 event.", "Copied {n:,} events.", known.copied)]
    copied = say_count(
        "Copied 1 event, the last {moment}.",
        "Copied {n:,} events, the last {moment}.",
        known.copied,
        moment=" ".join(_moment(known.last_copy_ns)),
    )
    return [first, copied]


def _moment(at_ns: int) -> tuple[str, str]:
    """Return local day and time of day, to the minute."""
    return local_text(at_ns, "%Y-%m-%d") or "", local_text(at_ns, "%H:%M") or say("unknown")


class WitnessFeed(QObject):
    """
    Makes sure that a witness runs as long as the window does, and tells how it is.

    A witness that somebody else started is left alone, also at the end. One of ours that dies is started again, a
    few times.

    Args:
        shown: The app to be watched.
        tasks: Where the witness is started and looked for.
        clock: Handed to the ledger.
    """

    changed = Signal(object)
    """`WitnessWords`, whenever they are other ones."""

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._tasks = tasks
        self._clock = clock
        self._data_dir = shown.app.default_data_dir
        self._lock = threading.Lock()
        self._handle: WitnessHandle | None = None
        self._starting = False
        self._closed = False
        self._restarts_left = _MOST_RESTARTS
        self._words: WitnessWords | None = None
        self._looking = Latest(tasks)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_ours(self) -> bool:
        """Whether the witness was started here, and ends with the window; takes some milliseconds, so ask in a task."""
        from pellucid.witness.launch import WitnessPlace  # noqa: PLC0415 - in the task

        handle = self._handle
        return handle is not None and handle.health().place is WitnessPlace.HERE

    def take_over(self, other: WitnessFeed) -> None:
        """Hold on to the witness of another feed, which lets go of it; nothing is missed meanwhile."""
        self._data_dir, self._restarts_left = other._data_dir, other._restarts_left
        with other._lock:
            handle, other._handle = other._handle, None
        if handle is not None:
            self._hold(handle)
            self._timer.start()
            self.look()

    def watch(self, data_dir: Path) -> None:
        """Make sure that a witness follows this folder; harmless if one is held that does."""
        is_held = self._handle is not None and data_dir == self._data_dir
        self._data_dir = data_dir
        if not is_held:
            self.start()

    @Slot()
    def start(self) -> None:
        """Start a witness, or find the one that runs."""
        if self._starting or self._closed:
            return
        self._starting = True
        self._tasks.start(self._ensure, done=self._on_started, failed=self._on_failed)

    @Slot()
    def look(self) -> None:
        """See how the witness is."""
        handle = self._handle
        if handle is not None and not self._starting and not self._closed:
            self._looking.start(lambda: self._see(handle), done=self._tell, failed=self._on_failed)

    def close(self) -> None:
        """End the witness if it is ours; one that is just being started ends as soon as it has begun."""
        self._timer.stop()
        self._looking.forget()
        self._hold(None, last=True)

    def _ensure(self) -> None:
        from pellucid.witness.launch import ensure_witness  # noqa: PLC0415 - after the first paint

        app = self._shown.app
        if not isinstance(app, WatchedApp):  # it writes its own log
            return
        # Held from here on, not only once the GUI thread hears of it: the window may close in between.
        self._hold(ensure_witness(app, self._shown.locations))

    def _hold(self, handle: WitnessHandle | None, *, last: bool = False) -> None:
        with self._lock:
            self._closed = self._closed or last
            let_go = [self._handle, handle] if self._closed else [self._handle]
            self._handle = None if self._closed else handle
        for each in let_go:
            if each is not None:
                each.close()

    def _see(self, handle: WitnessHandle) -> WitnessWords:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - as above
        from pellucid.witness.gaps import watched  # noqa: PLC0415 - as above

        ledger = Ledger(root=self._shown.locations.ledger_root(self._shown.app), clock=self._clock)
        status = ledger.witness()
        reason = handle.health().reason if status is None else ""
        with suppress(LedgerError):  # what stands in the way of the witness itself is told by its trouble
            known = watched(ledger)
            return witness_words(
                status, self._data_dir, reason=reason, known=known, now_ns=self._clock.now_ns()
            )
        return witness_words(status, self._data_dir, reason=reason, now_ns=self._clock.now_ns())

    def _on_started(self, _nothing: None) -> None:
        self._starting = False
        self._timer.start()
        self.look()

    def _tell(self, words: WitnessWords) -> None:
        if words != self._words:
            self._words = words
            self.changed.emit(words)
        if not words.watching and self._restarts_left > 0:
            self._restarts_left -= 1
            self.start()

    def _on_failed(self, error: TelemetryError) -> None:
        self._starting = False
        self._tell(witness_words(None, self._data_dir, reason=error.title))
        self._timer.start()
