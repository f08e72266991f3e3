"""
How a program's config changed, as it stands on disk: one line for each change, in Pellucid's own folder of that app.

    <ledger>/housekeeping/config.ndjson
    {"at":"…","since":"…","events":["switched on"],"by":"pellucid","now":{"collection":"on","id":"…","email":false,"data_dir":"…"}}

The first line has no events: it says how things stood when somebody looked for the first time. `since` is there where
nobody watched meanwhile. Whoever changes the config through Pellucid writes the line in the same breath, under the lock
that the witness takes before it looks: so each change has one line, and one author.

It lies where forgetting an app takes it along, and no e-mail address is in it.
"""

from __future__ import annotations

import json
import os
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout

from pellucid import rfc3339
from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known, compare
from pellucid.errors import LedgerError
from pellucid.ledger.tombstones import FOLDER
from pellucid.ledger.witness_claim import running_witness
from pellucid.private_files import (
    make_folder,
    make_root,
    naming,
    open_private,
    read_at,
    replace_file,
    sync_folder,
    write_all,
)
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState

_NAME: Final = "config.ndjson"
_OURS: Final = "pellucid"
_PATIENCE_S: Final = 5.0
_POLL_S: Final = 0.002
_MOST_BYTES: Final = 1 << 20
"""More than three thousand changes; then the older half goes."""


class ConfigHistory:
    """
    The log of one app's config; from any process.

    Args:
        root: The app's ledger. Nothing is written as long as there is none.
        clock: Dates what is found.
    """

    def __init__(self, *, root: Path, clock: Clock) -> None:
        self.path = root / FOLDER / _NAME
        self._root = root
        self._clock = clock
        self._is_locked = False

    def changes(self) -> tuple[ConfigChange, ...]:
        """
        Return all changes that are known, oldest first; without a lock. A line that cannot be read is passed over.

        Raises:
            LedgerError: The log is there and cannot be read.
        """
        found: list[ConfigChange] = []
        last: Known | None = None
        for entry in self._entries():
            if entry.events:
                found.append(
                    ConfigChange(
                        at_ns=entry.at_ns,
                        since_ns=entry.since_ns,
                        events=entry.events,
                        last=last,
                        after=entry.now,
                        is_ours=entry.is_ours,
                    )
                )
            last = entry.now if entry.now.is_read else last
        return tuple(found)

    @property
    def latest_ns(self) -> int | None:
        """
        When the config was written about for the last time; `None`: never.

        Raises:
            LedgerError: As `changes`.
        """
        entries = self._entries()
        return entries[-1].at_ns if entries else None

    @contextmanager
    def locked(self) -> Iterator[None]:
        """
        Let nobody else add to the log, and no other Pellucid change the config; not reentrant.

        Raises:
            LedgerError: The lock cannot be had.
        """
        lock = FileLock(self.path.with_suffix(".lock"), mode=0o600, poll_interval=_POLL_S)
        with naming(self.path, "locked"):
            make_root(self._root)
            make_folder(self.path.parent)
            try:
                lock.acquire(timeout=_PATIENCE_S)
            except Timeout as error:
                raise LedgerError(
                    said("{path} is locked by another process", path=self.path), said("Try again.")
                ) from error
        self._is_locked = True
        try:
            yield
        finally:
            self._is_locked = False
            lock.release()

    def note(
        self, now: Known, *, since_ns: int | None = None, before: Known | None = None, is_ours: bool = False
    ) -> ConfigChange | None:
        """
        Write down how the config stands, if that is news; under the lock, after the config was read under it.

        Args:
            now: How it stands.
            since_ns: The last moment at which somebody watched, if that is not now.
            before: How it stood, for a log that has nothing in it any more.
            is_ours: Whether the person has just changed it through Pellucid.

        Returns:
            The change; `None` if there is none, or if nothing was known before.

        Raises:
            LedgerError: It cannot be written.
        """
        if not self._is_locked:
            raise RuntimeError("the log of a config is written under its lock")
        entries = self._entries()
        known = entries[-1].now if entries else before
        if known is None:
            self._append(_Entry(at_ns=self._clock.now_ns(), now=now))
            return None
        readable = [known, *(entry.now for entry in reversed(entries))]
        last = next((each for each in readable if each.is_read), None)
        events = compare(known, now, last=last)
        if not events:
            return None
        at_ns = self._clock.now_ns()
        if not entries:
            self._append(_Entry(at_ns=at_ns, now=known))
        since_ns = None if since_ns is None else min(since_ns, at_ns)
        self._append(_Entry(at_ns=at_ns, now=now, since_ns=since_ns, events=events, is_ours=is_ours))
        return ConfigChange(
            at_ns=at_ns, since_ns=since_ns, events=events, last=last, after=now, is_ours=is_ours
        )

    def let_go(self, before_ns: int) -> int:
        """
        Drop the changes that are older; how things stood after them is kept, as the first line.

        Returns:
            How many changes that were.

        Raises:
            LedgerError: The log cannot be read or written.
        """
        if all(change.at_ns >= before_ns for change in self.changes()):
            return 0
        with self.locked():
            entries = self._entries()
            kept = [entry for entry in entries if entry.at_ns >= before_ns]
            self._rewrite(_with_first(entries, kept))
            return sum(bool(entry.events) for entry in entries) - sum(bool(entry.events) for entry in kept)

    def _entries(self) -> list[_Entry]:
        with naming(self.path, "read"):
            try:
                content = self.path.read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                return []
        read = (_Entry.read(line) for line in content.split(b"\n") if line)
        return [entry for entry in read if entry is not None]

    def _append(self, entry: _Entry) -> None:
        self._shorten()
        with naming(self.path, "written"):
            descriptor = open_private(self.path, os.O_RDWR | os.O_APPEND, create=True)
            try:
                size = os.fstat(descriptor).st_size
                # The power may have failed in the middle of a line: what is left of it stays, and is passed over.
                is_torn = size > 0 and read_at(descriptor, 1, size - 1) != b"\n"
                try:
                    write_all(descriptor, b"\n" * is_torn + entry.line())
                except OSError:
                    os.ftruncate(descriptor, size)
                    raise
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            if not size:
                sync_folder(self.path.parent)

    def _shorten(self) -> None:
        try:
            if self.path.stat().st_size <= _MOST_BYTES:
                return
        except OSError:
            return
        entries = self._entries()
        self._rewrite(_with_first(entries, entries[len(entries) // 2 :]))

    def _rewrite(self, entries: Sequence[_Entry]) -> None:
        with naming(self.path, "rewritten"):
            replace_file(self.path, b"".join(entry.line() for entry in entries))


@contextmanager
def changing(root: Path, clock: Clock) -> Iterator[Callable[[ConfigState, ConfigState], None]]:
    """
    Let the person change a config through Pellucid, and have it written down that it was they.

    Nothing is raised for the log: a choice counts for more than what is remembered of it.

    Args:
        root: The app's ledger; where there is none, nothing is written down.
        clock: Dates it.

    Yields:
        To be called with what the config said before and what it says now, once it is changed.
    """
    history = ConfigHistory(root=root, clock=clock)
    with ExitStack() as stack:
        is_kept = root.is_dir()
        if is_kept:
            try:
                stack.enter_context(history.locked())
            except LedgerError:
                is_kept = False

        def note(before: ConfigState, after: ConfigState) -> None:
            if is_kept:
                with suppress(LedgerError):
                    is_watched = running_witness(root) is not None
                    history.note(Known.of(before), since_ns=None if is_watched else history.latest_ns)
                    history.note(Known.of(after), is_ours=True)

        yield note


def last_unasked(changes: Sequence[ConfigChange]) -> ConfigChange | None:
    """
    Return what turned collection on last without the person's doing so through Pellucid, if it is on since.

    Args:
        changes: Oldest first.
    """
    for change in reversed(changes):
        if change.after.collection is not Collection.ON:
            return None
        if change.turned_on:
            return change if change.is_unasked else None
    return None


class _Entry:
    """One line of the log."""

    __slots__ = ("at_ns", "events", "is_ours", "now", "since_ns")

    def __init__(
        self,
        *,
        at_ns: int,
        now: Known,
        since_ns: int | None = None,
        events: tuple[ConfigEvent, ...] = (),
        is_ours: bool = False,
    ) -> None:
        self.at_ns = at_ns
        self.now = now
        self.since_ns = since_ns
        self.events = events
        self.is_ours = is_ours

    def line(self) -> bytes:
        """Return it as it stands on disk, newline included."""
        now = self.now
        members: dict[str, Any] = {"at": rfc3339.form(self.at_ns)}
        if self.since_ns is not None:
            members["since"] = rfc3339.form(self.since_ns)
        if self.events:
            members["events"] = [event.value for event in self.events]
        if self.is_ours:
            members["by"] = _OURS
        members["now"] = {"collection": now.collection.value}
        if now.is_read:
            data_dir = None if now.data_dir is None else str(now.data_dir)
            members["now"] |= {"id": now.analytics_id, "email": now.has_email, "data_dir": data_dir}
        return json.dumps(members, separators=(",", ":")).encode("ascii") + b"\n"

    @classmethod
    def read(cls, line: bytes) -> _Entry | None:
        """Read a line; `None` for one that is torn, or from another version."""
        try:
            members: dict[str, Any] = json.loads(line)
            now, since = members["now"], members.get("since")
            data_dir = now.get("data_dir")
            return cls(
                at_ns=rfc3339.parse(members["at"]),
                since_ns=None if since is None else rfc3339.parse(since),
                events=tuple(map(ConfigEvent, members.get("events", ()))),
                is_ours=members.get("by") == _OURS,
                now=Known(
                    collection=Collection(now["collection"]),
                    analytics_id=now.get("id"),
                    has_email=now.get("email") is True,
                    data_dir=None if data_dir is None else Path(data_dir),
                ),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


def _with_first(entries: Sequence[_Entry], kept: Sequence[_Entry]) -> list[_Entry]:
    """Put before what is kept how things stood when it began."""
    gone = entries[: len(entries) - len(kept)]
    if not gone:
        return list(kept)
    readable = next((entry for entry in reversed(gone) if entry.now.is_read), None)
    firsts = [gone[-1]] if readable in {None, gone[-1]} else [readable, gone[-1]]
    return [*(_Entry(at_ns=entry.at_ns, now=entry.now) for entry in firsts if entry), *kept]
