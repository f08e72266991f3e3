"""
The witness: copies every line that a watched program queues before it vanishes.

It is a process of its own: in a thread beside a window it would miss a third of what a short command writes. Its main
thread only waits, and reads the files that changed; writing to the ledger is the `scribe`'s business. It opens the
program's files for reading only, and makes, locks and changes nothing in its folders.
"""

from __future__ import annotations

import gc
import os
from collections import OrderedDict
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from pellucid.config.reading import SetUp, data_dir, read_config
from pellucid.witness.beats import IDLE_S, Doing, Pulse
from pellucid.witness.captures import Captures
from pellucid.worker import Background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState
    from pellucid.watch import FileChange, Watcher
    from pellucid.witness.bell import Ringer
    from pellucid.witness.desk import Desk
    from pellucid.witness.lookout import Lookout

_LOOKS_AT_ONCE: Final = 32
_TIDY_S: Final = 5.0
_CALM_S: Final = 0.05
"""What was only read is thought about once nothing has changed for so long: the program that wrote it is busy until then."""
_LATEST_S: Final = 0.2
"""Where changes never cease, it is thought about so often."""
_BREATH_S: Final = 0.01
_COLLECT_S: Final = 600.0
_ORPHAN_S: Final = 0.25
"""How often nameless files are asked whether they were written to, where no event would tell."""


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
        self._captures = Captures(config_file=app.config_file, desk=desk, clock=clock, ringer=ringer)
        self._to_look: OrderedDict[tuple[Path, str], None] = OrderedDict()
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
        self._tidied_at = self._collected_at = self._thought_at_s = clock.monotonic_s()
        self._told = ""
        self._missed = self._has_looked = False
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
            self._captures.close()

    def _turn(self) -> bool:
        changes = self._watcher.wait(self._patience_s())
        for change in changes if self._missed else self._captures.peek(changes):
            self._notice(change)
        if self._lookout is not None:
            for sighting in self._lookout.attend(changes):
                self._captures.insert(sighting)
        if not self._desk.is_busy:
            self._look_at_waiting(_LOOKS_AT_ONCE)
        if not self._has_looked and self._data_dir in self._scanned and not (self._to_look or self._missed):
            self._has_looked = True
            self._desk.looked()
        if not self._captures.have_peeked:
            self._thought_at_s = self._clock.monotonic_s()
        elif not changes or self._clock.monotonic_s() - self._thought_at_s > _LATEST_S:
            self._think()
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

    def _think(self) -> None:
        if self._desk.is_full:
            self._missed = True
        else:
            self._captures.look_at_peeked()

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
                self._captures.look_at_orphans()
            self._tidy()

    def _patience_s(self) -> float:
        if self._config_is_stale:
            return 0.0
        if self._to_look or self._missed:
            return _BREATH_S if self._desk.is_busy else 0.0
        return min(
            self._desk.rest_s,
            IDLE_S if self._lookout is None else self._lookout.rest_s,
            _CALM_S if self._captures.have_peeked else IDLE_S,
            _ORPHAN_S if self._asks_orphans else IDLE_S,
        )

    @property
    def _asks_orphans(self) -> bool:
        return self._captures.has_orphans and self._watcher.backend != "inotify"

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
            is_fresh = folder in self._scanned and (folder, name) not in self._to_look
            self._look(folder, name, fresh=is_fresh)

    def _scan(self, folder: Path) -> None:
        """Look at everything in a folder, and at what was in it: soon, and in the pauses of what is reported."""
        for name in sorted(self._names_in(folder) | self._captures.names_in(folder)):
            self._to_look.setdefault((folder, name))
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
        return any(self._captures.has(folder, session) for folder in tuple(self._folders))

    def _look_at_waiting(self, most: int) -> None:
        for _ in range(min(len(self._to_look), most)):
            (folder, name), _none = self._to_look.popitem(last=False)
            self._look(folder, name, fresh=False)

    def _look(self, folder: Path, name: str, *, fresh: bool) -> None:
        capture = self._captures.find(folder, name)
        if capture is None:
            return
        if self._desk.is_full:
            self._missed = True
        else:
            self._captures.look(capture, fresh=fresh)

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
        if now - self._collected_at > _COLLECT_S:
            # The collector is held: here its milliseconds cost least.
            self._collected_at = now
            gc.collect()
        if self._lookout is not None:
            self._lookout.tidy()
        self._captures.tidy()

    def _look_once_more(self) -> None:
        """Look at what changed up to now; the scribe settles it before it ends."""
        for change in self._watcher.wait(0):
            self._notice(change)
        self._think()
        while self._to_look and not self._desk.is_busy:
            self._look_at_waiting(1)
