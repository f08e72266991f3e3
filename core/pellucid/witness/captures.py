"""
Every session file that the witness has found, each held by a descriptor from before it has its name.

A capture follows one file; this keeps them together: which there are, which of them may keep their descriptors open,
and whether the register was told of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.apps import is_unborn, session_name
from pellucid.witness.orphans import Orphans
from pellucid.witness.scheduling import raise_descriptor_limit
from pellucid.witness.session_file import SessionFile, identity_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.watch import FileChange
    from pellucid.witness.bell import Ringer
    from pellucid.witness.capture import Capture
    from pellucid.witness.desk import Desk
    from pellucid.witness.sentries import Sighting

_RESERVED_DESCRIPTORS: Final = 128
_MOST_PEEKED: Final = 32
_MOST_PEEKED_BYTES: Final = 1 << 18
"""Of one session; a program may write a large file anew a thousand times a second."""


class Captures:
    """
    The captures of one witness, by folder and file name; for the thread that looks, but for `has`.

    Args:
        config_file: What is no session, though it may lie among them.
        desk: Begins captures, and takes them once they have seen something.
        clock: Dates births, and measures silence.
        ringer: Told of each session's file; nobody is if left out.
    """

    def __init__(self, *, config_file: Path, desk: Desk, clock: Clock, ringer: Ringer | None = None) -> None:
        self._config_file = config_file
        self._desk = desk
        self._clock = clock
        self._ringer = ringer
        self._captures: dict[tuple[Path, str | None], Capture] = {}
        self._untold: set[Capture] = set()
        self._unborn: dict[tuple[Path, str], SessionFile] = {}
        self._open: dict[Capture, None] = {}  # the one that was quiet for longest comes first
        self._peeked: dict[Capture, None] = {}  # and not looked at since
        self._orphans = Orphans(clock=clock)
        self._most_open = max(raise_descriptor_limit() - _RESERVED_DESCRIPTORS, 16)

    def has(self, folder: Path, session: str) -> bool:
        """Whether a session is captured there, by its true name; from any thread."""
        return (folder, f"{session}.json") in self._captures

    def names_in(self, folder: Path) -> set[str]:
        """Return the names of the files that are known in a folder, whether or not they are still there."""
        return {name for where, name in self._captures if where == folder and name is not None}

    @property
    def has_orphans(self) -> bool:
        """Whether any file that is followed has lost its name."""
        return bool(self._orphans)

    def peek(self, changes: Iterable[FileChange]) -> list[FileChange]:
        """
        Read what has just changed, and think later.

        Returns:
            The changes that need `find` and `look` at once; for the others, `look_at_peeked` comes soon enough.
        """
        urgent: list[FileChange] = []
        for change in changes:
            capture = self._captures.get((change.folder, change.name))
            if capture is not None and capture.peek() and change.is_same and self._may_wait(capture):
                self._peeked[capture] = None
            else:
                urgent.append(change)
        return urgent

    @property
    def have_peeked(self) -> bool:
        """Whether there is anything for `look_at_peeked`."""
        return bool(self._peeked)

    def look_at_peeked(self) -> None:
        """Look at what was only read."""
        for capture in list(self._peeked):
            self.look(capture, fresh=False)

    def insert(self, sighting: Sighting) -> None:
        """Take in what a sentry saw of one of the files."""
        path = sighting.post.path
        capture = self._captures.get((path.parent, path.name))
        if capture is not None and capture.insert(sighting):
            self._desk.take(capture)

    def find(self, folder: Path, name: str) -> Capture | None:
        """
        Return the capture of a session's file, which is begun if there is none.

        A file that is about to become a session has none yet, but is opened: there may be no time for it afterwards.
        """
        session = session_name(name)
        if session is None:
            if is_unborn(name):
                self._hold_unborn(folder, name)
            return None
        return self._captures.get((folder, name)) or self._begun(folder, name, session)

    def look(self, capture: Capture, *, fresh: bool) -> None:
        """
        Read what a session's files hold now, and hand it on; the first time, ring for it.

        Args:
            capture: As `find` returned it.
            fresh: Whether a file that nobody knew was made just now.
        """
        self._look(capture)
        file = capture.file
        if file is not None and capture in self._untold:
            self._untold.remove(capture)
            self._ring(capture.session, capture.path, file, fresh=fresh)
        if capture.is_over:
            self._drop(capture)

    def look_at_orphans(self) -> None:
        """Look at those that were written to after they had lost their names, where no event would tell."""
        for capture in self._orphans.written_to():
            self._look(capture)

    def tidy(self) -> None:
        """In a quiet moment: part with what is over."""
        for key, unborn in list(self._unborn.items()):
            if _is_gone(unborn):
                self._unborn.pop(key).rest()
        for capture in self._orphans.part_with_silent():
            self._desk.take(capture)
        for capture in list(self._captures.values()):
            if capture.is_over:
                self._drop(capture)

    def close(self) -> None:
        """Close all files."""
        for capture in self._captures.values():
            capture.close()
        for file in self._unborn.values():
            file.rest()

    def _may_wait(self, capture: Capture) -> bool:
        return capture.seen_bytes < _MOST_PEEKED_BYTES and len(self._peeked) < _MOST_PEEKED

    def _begun(self, folder: Path, name: str, session: str) -> Capture | None:
        path = folder / name
        if path == self._config_file:
            return None
        capture = self._desk.new_capture(session, path)
        self._captures[folder, name] = capture
        held = self._unborn.pop((folder, name), None)
        if held is not None:  # it was told of before it had its name
            capture.adopt(held)
        else:
            self._untold.add(capture)
        return capture

    def _drop(self, capture: Capture) -> None:
        del self._captures[capture.path.parent, capture.path.name]
        self._open.pop(capture, None)
        self._untold.discard(capture)

    def _look(self, capture: Capture) -> None:
        self._peeked.pop(capture, None)
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

    def _rest_quiet(self, most: int) -> None:
        for capture in list(self._open)[: max(len(self._open) - most, 0)]:
            if capture.file is not None and not capture.is_pending:
                del self._open[capture]
                capture.file.rest()

    def _hold_unborn(self, folder: Path, name: str) -> None:
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
            written = file.heartbeat() if fresh else None
            at_ns = self._clock.now_ns() if written is None else written[0]
            self._ringer.born(session, path, file.identity, at_ns=at_ns, fresh=fresh)


def _is_gone(file: SessionFile) -> bool:
    try:
        return identity_of(file.path) != file.identity
    except OSError:
        return False
