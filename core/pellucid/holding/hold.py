"""
The witness's hand: locks what finished runs left behind, as the person chose, and says what it holds.

It is done by the side of the witness that writes, beside its other work; the side that looks is not held up. Only files
without an owner are locked. An owner from Rerun 0.39 on has its own lock for as long as it lives, so that ours is
refused; an older one asks for no lock, so its open file tells of it. Nothing is ever waited for, and every lock ends with
this process.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.apps import session_files, session_name
from pellucid.errors import LedgerError
from pellucid.holding.choice import Choice, choice_file, read_choice
from pellucid.holding.report import REPORT_FILE, Report, read_report, write_report
from pellucid.holding.shared_lock import IS_POSSIBLE, SharedLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock

_IDLE_S: Final = 0.5
"""How often the person's choice is looked at."""
_RELOOK_S: Final = 5.0
"""How often the folder is looked at without a sign of change, of which one may be missed."""
_SOON_S: Final = 0.02
_LEAST_S: Final = 0.01
_PATIENCE: Final = 0.1
"""The longer an owner has been silent, the seldomer it is asked after: each time a tenth of that longer."""
_IN_USE_S: Final = 1.0
_MOST_HELD: Final = 512
_SPARE: Final = 2
"""One descriptor in so many may be a lock; the ledger needs the others."""
_MOST_GONE: Final = 20
_NS_PER_S: Final = 1_000_000_000


class _Found(NamedTuple):
    """A session file at the moment of a look."""

    path: Path
    session: str
    size_bytes: int
    written_ns: int
    identity: tuple[int, int]


class Hold:
    """
    Holds leftovers of one app back; called by one thread, but for `wake`.

    Args:
        app: Whose leftovers.
        root: The app's ledger, which exists once there is anything to report.
        config: The folder of Pellucid's own settings.
        clock: Measures patience and dates locks.
        say: Told what a person should know, a sentence at a time.
    """

    def __init__(
        self, *, app: KnownApp, root: Path, config: Path, clock: Clock, say: Callable[[str], object]
    ) -> None:
        self._title = app.title
        self._root = root
        self._choice_file = choice_file(config, app)
        self._clock = clock
        self._say = say
        self._choice: Choice | None = None
        self._choice_stamp: tuple[int, int, int] | None = None
        self._trouble = ""
        self._locks: dict[str, SharedLock] = {}  # by session
        self._since_ns: dict[str, int] = {}
        self._refused: dict[str, str] = {}
        self._gone: dict[str, int] = {}
        self._asks_for_locks: set[tuple[int, int]] = set()
        self._in_use: dict[tuple[int, int], float] = {}  # and the moment before which each is not tried again
        self._data_dir: Path | None = None
        self._at_s = self._worked_s = self._look_s = 0.0
        self._is_woken = True
        self._said: Report | None = None
        self._told = ""

    @property
    def patience_s(self) -> float:
        """How long nothing has to be done."""
        return max(self._at_s - self._clock.monotonic_s(), 0.0)

    def wake(self) -> None:
        """Look soon: something has changed in the folder. From any thread."""
        if self._choice is not None and self._choice.on:
            self._is_woken = True
            self._at_s = min(self._at_s, self._worked_s + _LEAST_S)

    def work(self, data_dir: Path) -> None:
        """
        Do what the person chose, if it is time; never raises.

        Args:
            data_dir: Where the program has its session files now.
        """
        now_s = self._clock.monotonic_s()
        if now_s < self._at_s:
            return
        self._worked_s, self._at_s = now_s, now_s + _IDLE_S
        try:
            self._turn(now_s, data_dir)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the witness goes on copying
            self._at_s = now_s + _RELOOK_S
            self._tell(f"What lies there cannot be held back now: {fault!r}. What is held stays so.")

    def close(self) -> None:
        """Let everything go; the next start of the program may have it."""
        self._release_all()
        # The next witness may have signed its own already.
        if self._said is not None and read_report(self._root, pid=os.getpid()) is not None:
            with suppress(OSError):  # nobody believes it any more
                (self._root / REPORT_FILE).unlink(missing_ok=True)
        self._said = None

    def _turn(self, now_s: float, data_dir: Path) -> None:
        self._read_choice()
        choice = self._choice
        if choice is None or not choice.on:
            self._release_all()
        elif IS_POSSIBLE and (self._is_woken or now_s >= self._look_s or data_dir != self._data_dir):
            self._is_woken = False  # before the look: what changes during it is looked at again
            wait_s = self._look(choice, data_dir)
            self._look_s = now_s + wait_s
            if not self._is_woken:
                self._at_s = now_s + min(wait_s, _IDLE_S)
        self._report()

    def _read_choice(self) -> None:
        try:
            status = os.stat(self._choice_file)  # noqa: PTH116 - asked twice a second for months
            stamp = (status.st_ino, status.st_mtime_ns, status.st_size)
        except (FileNotFoundError, NotADirectoryError):
            stamp = None
        except OSError:
            stamp = (0, 0, 0)  # reading it will tell what is wrong
        if self._choice is not None and stamp == self._choice_stamp:
            return
        self._choice_stamp, self._is_woken = stamp, True
        try:
            self._choice, self._trouble = read_choice(self._choice_file), ""
        except LedgerError as error:
            # What is posted cannot be brought back; what is held can be let go at any time.
            self._choice, self._trouble = Choice(on=True, revision=0), str(error)
            self._tell(self._trouble)
        if self._choice.on and IS_POSSIBLE:
            # It takes a twentieth of a second: not while a file is waiting to be locked.
            import psutil  # noqa: F401, PLC0415 - see above; and most witnesses do without it

    def _look(self, choice: Choice, data_dir: Path) -> float:
        """Lock what should be and can be; return in how many seconds to look again."""
        if data_dir != self._data_dir:
            self._release_all()  # what lies elsewhere no start takes up any more
            self._data_dir = data_dir
        found = {each.session: each for each in _found_in(data_dir)}
        known = {each.identity for each in found.values()}
        self._asks_for_locks &= known
        self._in_use = {identity: at for identity, at in self._in_use.items() if identity in known}
        self._refused = {}
        self._keep_only(choice, data_dir)
        wait_s = _RELOOK_S
        writers: dict[Path, list[int]] | None = None
        for each in found.values():
            if each.session in self._locks or each.session in choice.let_go or not each.size_bytes:
                continue
            not_before_s = self._in_use.get(each.identity, 0.0)
            if self._clock.monotonic_s() < not_before_s:
                wait_s = min(wait_s, _IN_USE_S)
                continue
            if len(self._locks) >= _most_held():
                self._refused[each.session] = f"{len(self._locks)} others are held back already"
                continue
            lock = self._taken(each)
            if lock is None:
                wait_s = min(wait_s, self._patience_with(each))
                continue
            if each.identity not in self._asks_for_locks:
                writers = _writers(data_dir) if writers is None else writers
                if each.path in writers:
                    lock.release()
                    self._in_use[each.identity] = self._clock.monotonic_s() + _IN_USE_S
                    wait_s = min(wait_s, _IN_USE_S)
                    continue
            self._locks[each.session] = lock
            self._since_ns[each.session] = self._clock.now_ns()
            self._gone.pop(each.session, None)
        return wait_s

    def _taken(self, each: _Found) -> SharedLock | None:
        try:
            taken = SharedLock.take(each.path)
        except OSError as error:
            self._refused[each.session] = f"it cannot be locked: {error.strerror or error}"
            return None
        if isinstance(taken, SharedLock):
            return taken
        if taken == "owned":
            self._asks_for_locks.add(each.identity)
        return None

    def _patience_with(self, each: _Found) -> float:
        """Return when to ask again after a file that has an owner: no event tells of an owner's end."""
        silent_s = (self._clock.now_ns() - each.written_ns) / _NS_PER_S
        return min(max(silent_s * _PATIENCE, _SOON_S), _IDLE_S)

    def _keep_only(self, choice: Choice, data_dir: Path) -> None:
        """Let go of what should be held no longer, or is gone."""
        for session, lock in list(self._locks.items()):
            if not lock.has_name:
                self._note_gone(session)
            elif session not in choice.let_go and not (
                lock.was_written() and lock.path in _writers(data_dir)  # it has an owner after all
            ):
                continue
            self._release(session)

    def _note_gone(self, session: str) -> None:
        try:
            expected = session in read_choice(self._choice_file).leaving
        except LedgerError:
            expected = False
        if expected:
            return
        self._gone[session] = self._clock.now_ns()
        for oldest in list(self._gone)[: max(len(self._gone) - _MOST_GONE, 0)]:
            del self._gone[oldest]

    def _release_all(self) -> None:
        for session in list(self._locks):
            self._release(session)
        self._refused = {}

    def _release(self, session: str) -> None:
        self._locks.pop(session).release()
        self._since_ns.pop(session, None)

    def _report(self) -> None:
        choice = self._choice
        if choice is None or (self._said is None and not choice.revision and not self._trouble):
            return  # nobody ever chose anything
        report = Report(
            pid=os.getpid(),
            revision=choice.revision,
            held=dict(self._since_ns),
            refused=dict(self._refused),
            gone=dict(self._gone),
            trouble=self._trouble,
        )
        if report == self._said:
            return
        try:
            write_report(self._root, report)
        except LedgerError as error:
            if self._root.is_dir():  # else nothing can be written there, and the witness says so itself
                self._tell(f"{error} What is held back cannot be shown until then.")
        else:
            self._said = report

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._say(sentence)


def _found_in(data_dir: Path) -> list[_Found]:
    found = []
    for path in session_files(data_dir):
        session = session_name(path.name)
        try:
            status = path.lstat()
        except OSError:
            continue
        if session is not None:
            identity = (status.st_dev, status.st_ino)
            found.append(_Found(path, session, status.st_size, status.st_mtime_ns, identity))
    return found


def _writers(data_dir: Path) -> dict[Path, list[int]]:
    from pellucid.processes import writers  # noqa: PLC0415 - most witnesses do without it

    return writers(data_dir)


def _most_held() -> int:
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - POSIX only

    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return _MOST_HELD if limit == resource.RLIM_INFINITY else min(_MOST_HELD, limit // _SPARE)
