"""
The witness: copies every line that a watched program queues before it vanishes.

It is a process of its own: in a thread beside a window it would miss a third of what a short command writes. Its main
thread only waits, and reads the files that changed; writing to the ledger is the `scribe`'s business. It opens the
program's files for reading only, and makes, locks and changes nothing in its folders.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final, Protocol

from pellucid.apps import is_unborn, session_name
from pellucid.config.reading import SetUp, data_dir, read_config
from pellucid.witness.beats import IDLE_S, Doing, Pulse
from pellucid.witness.holders import newest_holder
from pellucid.witness.orphans import Orphans
from pellucid.witness.scheduling import raise_descriptor_limit
from pellucid.witness.session_file import SessionFile, identity_of
from pellucid.worker import Background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState
    from pellucid.watch import FileChange, Watcher
    from pellucid.witness.beats import Beat
    from pellucid.witness.bell import Ringer
    from pellucid.witness.capture import Capture
    from pellucid.witness.lookout import Lookout

_RESERVED_DESCRIPTORS: Final = 128
_LOOKS_AT_ONCE: Final = 32
_TIDY_S: Final = 5.0
_BREATH_S: Final = 0.01
_COLLECT_S: Final = 600.0
_ORPHAN_S: Final = 0.25
"""How often nameless files are asked whether they were written to, where no event would tell."""


class Desk(Protocol):
    """Where the witness brings what it saw: a `Scribe` in this process, or a `Courier` to one in another."""

    distinct_id: str | None

    @property
    def is_busy(self) -> bool:
        """Whether what can wait should."""

    @property
    def is_full(self) -> bool:
        """Whether no more can be taken."""

    @property
    def is_waiting(self) -> bool:
        """Whether `attend` should be called again soon."""

    def begin(self, *, is_live: Callable[[str], bool]) -> None:
        """Get ready to take."""

    def attend(self, *, busy: bool) -> None:
        """Do what has to be done in the witness's own thread; `busy`: something has just changed."""

    def new_capture(self, session: str, path: Path) -> Capture:
        """Begin a capture that may be handed to `take`."""

    def take(self, capture: Capture) -> None:
        """Settle what was seen."""

    def report(self, *, backend: str, data_dir: Path) -> None:
        """Say how and where the app is watched."""

    def beat(self, beat: Beat) -> None:
        """Write down a sign of life."""

    def close(self) -> None:
        """Settle all that was taken, and end."""


class Witness:
    """
    Follows one app's data folder and config; everything but `stop` belongs to one thread.

    Args:
        app: The program.
        desk: Where what was seen goes; closed at the end of `run`.
        watcher: Follows the folders; closed by whoever opened it.
        clock: Measures patience.
        say: Told what a person should know, a sentence at a time.
        ringer: Told of each session's file, and of the config; nobody is if left out.
        lookout: Sees what is gone before this process wakes.
    """

    def __init__(
        self,
        *,
        app: WatchedApp,
        desk: Desk,
        watcher: Watcher,
        clock: Clock,
        say: Callable[[str], object],
        ringer: Ringer | None = None,
        lookout: Lookout | None = None,
    ) -> None:
        self._app = app
        self._watcher = watcher
        self._clock = clock
        self._say = say
        self._desk = desk
        self._ringer = ringer
        self._captures: dict[tuple[Path, str | None], Capture] = {}  # by folder and file name
        self._unborn: dict[tuple[Path, str], SessionFile] = {}
        self._to_look: deque[tuple[Path, str]] = deque()
        self._open: dict[Capture, None] = {}  # the one that was quiet for longest comes first
        self._orphans = Orphans(clock=clock)
        self._most_open = max(raise_descriptor_limit() - _RESERVED_DESCRIPTORS, 16)
        self._folders: dict[Path, None] = {}
        self._scanned: set[Path] = set()
        self._data_dir = app.default_data_dir
        self._config_folder = app.config_file.parent
        self._config_is_stale = False
        self._configs: SimpleQueue[ConfigState] = SimpleQueue()
        self._background = Background()
        self._pulse = Pulse(clock=clock)
        self._lookout = lookout
        self._unreadable: set[Path] = set()
        self._tidied_at = self._collected_at = clock.monotonic_s()
        self._told = ""
        self._missed = False
        self._stopping = False

    def stop(self) -> None:
        """Let `run` end; from any thread, and from a signal's handler."""
        self._stopping = True
        self._watcher.wake()

    def run(self) -> None:
        """
        Watch until `stop`.

        Raises:
            AlreadyWatched: Another witness holds the ledger.
        """
        self._apply_config(read_config(self._app))
        try:
            self._desk.begin(is_live=self._is_live)
            self._desk.beat(self._pulse.beat(self._doing))
            while not self._stopping:
                self._desk.attend(busy=self._turn())
            self._look_once_more()
            self._desk.beat(self._pulse.beat(self._doing))
        finally:
            self._background.close()
            if self._lookout is not None:
                self._lookout.close()
            self._desk.close()
            for capture in self._captures.values():
                capture.close()
            for file in self._unborn.values():
                file.rest()

    def _turn(self) -> bool:
        changes = self._watcher.wait(self._patience_s())
        if not self._missed:
            for change in changes:
                capture = self._captures.get((change.folder, change.name))
                if capture is not None:
                    capture.peek()
        for change in changes:
            self._notice(change)
        self._use_lookout(changes)
        if not self._desk.is_busy:
            for _ in range(min(len(self._to_look), _LOOKS_AT_ONCE)):
                self._look(*self._to_look.popleft())
        if not changes:  # else more may be under way, and its life is shorter than our patience
            self._use_pause()
        beat = self._pulse.beat_if_due(self._doing, busy=bool(changes))
        if beat is not None:
            self._desk.beat(beat)
        return bool(changes)

    @property
    def _doing(self) -> Doing:
        if self._missed:
            return Doing.FULL
        return Doing.BLIND if self._data_dir in self._unreadable else Doing.WATCHING

    def _use_pause(self) -> None:
        if self._config_is_stale:
            # In another thread: its file system may be busy with what has just been written, and this one cannot wait.
            self._config_is_stale = False
            self._background.submit(self._fetch_config)
        while not self._configs.empty():
            self._apply_config(self._configs.get())
        if self._missed and not self._desk.is_full:
            self._missed = False
            for folder in self._folders:
                self._scan(folder)
        if not self._to_look:
            if self._asks_orphans and not self._desk.is_full:
                for capture in self._orphans.written_to():
                    self._look_at(capture)
            self._tidy()

    def _use_lookout(self, changes: list[FileChange]) -> None:
        for sighting in self._lookout.attend(changes) if self._lookout is not None else ():
            path = sighting.post.path
            capture = self._captures.get((path.parent, path.name))
            if capture is not None and capture.insert(sighting):
                self._desk.take(capture)

    def _patience_s(self) -> float:
        if self._config_is_stale:
            return 0.0
        if self._to_look or self._missed:
            return _BREATH_S if self._desk.is_busy else 0.0
        if self._desk.is_waiting or (self._lookout is not None and self._lookout.is_alert):
            return _BREATH_S
        return _ORPHAN_S if self._asks_orphans else IDLE_S

    @property
    def _asks_orphans(self) -> bool:
        return bool(self._orphans) and self._watcher.backend != "inotify"

    def _notice(self, change: FileChange) -> None:
        folder, name = change.folder, change.name
        if folder == self._config_folder and name in {None, self._app.config_file.name}:
            self._config_is_stale = True
            if self._ringer is not None:
                self._ringer.config_changed()
        if folder not in self._folders:
            return
        if name is None:
            self._scan(folder)
        else:
            self._look(folder, name, fresh=folder in self._scanned)

    def _scan(self, folder: Path) -> None:
        """Look at everything in a folder, and at what was in it: soon, and in the pauses of what is reported."""
        names = self._names_in(folder)
        names |= {name for where, name in self._captures if where == folder and name is not None}
        waiting = set(self._to_look)
        self._to_look.extend(sorted({(folder, name) for name in names} - waiting))
        self._scanned.add(folder)

    def _names_in(self, folder: Path) -> set[str]:
        self._unreadable.discard(folder)
        try:
            return set(os.listdir(folder))  # noqa: PTH208 - bare names are what is wanted
        except (FileNotFoundError, NotADirectoryError):
            return set()  # it is awaited
        except OSError:
            self._unreadable.add(folder)
            return set()

    def _is_live(self, session: str) -> bool:
        # Called from a scribe's thread, hence the copy.
        return any((folder, _file_name(session)) in self._captures for folder in tuple(self._folders))

    def _look(self, folder: Path, name: str, *, fresh: bool = False) -> None:
        session = session_name(name)
        if session is None:
            if is_unborn(name):
                self._hold_unborn(folder, name)
            return
        known = self._captures.get((folder, name))
        capture = known or self._new_capture(folder, name, session)
        if capture is None:
            return
        is_untold = known is None and capture.file is None  # else it was told of before it had its name
        if self._desk.is_full:
            self._missed = True
            return
        self._look_at(capture)
        if is_untold and capture.file is not None:
            is_fresh = fresh and (folder, name) not in self._to_look
            self._ring(session, capture.path, capture.file, fresh=is_fresh)
        if capture.is_over:
            self._captures.pop((folder, name), None)

    def _look_at(self, capture: Capture) -> None:
        for _ in range(2):
            try:
                capture.look()
                break
            except OSError:  # no descriptor is left
                self._rest_quiet(len(self._open) // 2)
        self._open.pop(capture, None)
        if capture.file is not None:
            self._open[capture] = None
            self._rest_quiet(self._most_open)
        self._orphans.note(capture)
        if capture.is_pending:
            self._desk.take(capture)

    def _new_capture(self, folder: Path, name: str, session: str) -> Capture | None:
        path = folder / name
        if path == self._app.config_file:
            return None
        capture = self._desk.new_capture(session, path)
        self._captures[folder, name] = capture
        held = self._unborn.pop((folder, name), None)
        if held is not None:
            capture.adopt(held)
        return capture

    def _hold_unborn(self, folder: Path, name: str) -> None:
        """Open a file that is about to become a session: there may be no time for it afterwards."""
        born = name.removesuffix(".tmp")
        session = session_name(born)
        if session is None or (folder, born) in self._captures or (folder, born) in self._unborn:
            return
        try:
            file = SessionFile.open(folder / name)
        except OSError:
            return
        if file is not None:
            self._unborn[folder, born] = file
            self._ring(session, folder / born, file, fresh=True)

    def _ring(self, session: str, path: Path, file: SessionFile, *, fresh: bool) -> None:
        if self._ringer is not None:
            # Now or never: a short command has some milliseconds left to live.
            holder = newest_holder(file.identity) if fresh else None
            written = file.heartbeat() if fresh else None
            at_ns = self._clock.now_ns() if written is None else written[0]
            self._ringer.born(session, path, file.identity, at_ns=at_ns, fresh=fresh, holder=holder)

    def _rest_quiet(self, most: int) -> None:
        for capture in list(self._open)[: max(len(self._open) - most, 0)]:
            if capture.file is not None and not capture.is_pending:
                del self._open[capture]
                capture.file.rest()

    def _fetch_config(self) -> None:
        self._configs.put(read_config(self._app))
        self._watcher.wake()

    def _apply_config(self, state: ConfigState) -> None:
        self._desk.distinct_id = state.analytics_id if isinstance(state, SetUp) else None
        self._data_dir = data_dir(self._app, state)
        self._watcher.follow(self._config_folder)
        if self._data_dir not in self._folders:
            # An earlier folder is followed on: programs that run keep to it.
            self._folders[self._data_dir] = None
            self._watcher.follow(self._data_dir)
            self._names_in(self._data_dir)  # whether it can be read counts from the first moment on
        self._desk.report(backend=self._watcher.backend, data_dir=self._data_dir)
        for sentence in self._watcher.notice.splitlines():
            if sentence not in self._told:
                self._told += f"{sentence}\n"
                self._say(sentence)

    def _tidy(self) -> None:
        """In a quiet moment: part with what is over."""
        now = self._clock.monotonic_s()
        if now - self._tidied_at < _TIDY_S:
            return
        self._tidied_at = now
        for key, unborn in list(self._unborn.items()):
            if _is_gone(unborn):
                self._unborn.pop(key).rest()
        if now - self._collected_at > _COLLECT_S:
            # The collector is held: here its milliseconds cost least.
            self._collected_at = now
            gc.collect()
        if self._lookout is not None:
            self._lookout.tidy()
        for capture in self._orphans.part_with_silent():
            self._desk.take(capture)
        for where, capture in list(self._captures.items()):
            if capture.is_over:
                del self._captures[where]
                self._open.pop(capture, None)

    def _look_once_more(self) -> None:
        """Look at what changed up to now; the scribe settles it before it ends."""
        for change in self._watcher.wait(0):
            self._notice(change)
        while self._to_look and not self._desk.is_busy:
            self._look(*self._to_look.popleft())


def _is_gone(file: SessionFile) -> bool:
    try:
        return identity_of(file.path) != file.identity
    except OSError:
        return False


def _file_name(session: str) -> str:
    return f"{session}.json"
