"""Reviewing what was left behind, as a face does it: look, choose, read, let go, delete."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid import processes, wire
from pellucid.apps import session_files, session_name
from pellucid.config.reading import SetUp, data_dir, read_config
from pellucid.errors import LedgerError, NotFoundError, UsageError
from pellucid.holding.choice import Choice, change_choice, choice_file, read_choice
from pellucid.holding.deletion import delete_leftover, file_lines
from pellucid.holding.report import read_report
from pellucid.holding.shared_lock import IS_POSSIBLE, SharedLock
from pellucid.holding.values import Deleted, Leftover, Payload, Review, Standing
from pellucid.ledger.ledger import Ledger
from pellucid.said import said
from pellucid.wire import BodyHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState
    from pellucid.holding.report import Report
    from pellucid.locations import Locations

PATIENCE_S: Final = 3.0
"""A witness looks at the choice twice a second; so long it is waited for."""
_POLL_S: Final = 0.02


class Holding:
    """
    Looks at an app's leftovers, and changes what becomes of them.

    Holds nothing itself: that is for the witness, which obeys within half a second. Every method touches the disk, and
    `look` also asks which programs run: not for the window's own thread.

    Args:
        app: Whose leftovers.
        locations: Where the choice and the ledger are.
        clock: Tells how old a file is.
    """

    def __init__(self, *, app: WatchedApp, locations: Locations, clock: Clock) -> None:
        self._app = app
        self._clock = clock
        self._choice_file = choice_file(locations.config, app)
        self._ledger = Ledger(root=locations.ledger_root(app), clock=clock)

    def look(self) -> Review:
        """Say what there is to review and how it is held; what cannot be read is told in it."""
        config = read_config(self._app)
        choice, trouble = self._choice()
        witness = self._ledger.witness()
        report = None if witness is None else read_report(self._ledger.root, pid=witness.pid)
        folder = data_dir(self._app, config)
        files, writers = session_files(folder), processes.writers(folder)
        found = (_leftover(file, choice, report, writers) for file in files)
        leftovers = [each for each in found if each is not None]
        return Review(
            is_on=choice.on,
            is_possible=IS_POSSIBLE,
            is_obeyed=_is_obeyed(choice, report),
            witness=witness,
            leftovers=tuple(sorted(leftovers, key=lambda each: each.written_ns)),
            gone={} if report is None else report.gone,
            trouble=trouble or ("" if report is None else report.trouble),
            is_collecting=not isinstance(config, SetUp) or config.enabled,
        )

    def switch(self, *, on: bool) -> None:
        """
        Begin to hold leftovers back, or let all of them go and hold none any more.

        Raises:
            UsageError: This system lends no such locks.
            LedgerError: The choice cannot be written.
        """
        if on and not IS_POSSIBLE:
            raise UsageError(
                said("Nothing can be held back on Windows"),
                said("There, such a lock would keep readers out, too."),
            )
        # Whoever begins again has not read what lay there under an earlier choice.
        self._change(
            lambda before: before if before.on is on else Choice(on=on, revision=before.revision), anew=True
        )

    def release(self, sessions: Collection[str]) -> None:
        """
        Let leftovers go: the program's next start posts them.

        Raises:
            LedgerError: The choice cannot be read or written.
        """
        gone = frozenset(sessions)
        self._change(lambda before: replace(before, let_go=before.let_go | gone, kept=before.kept - gone))

    def keep(self, sessions: Collection[str]) -> None:
        """
        Note that a person has looked at leftovers and goes on holding them back; takes a `release` back.

        Raises:
            LedgerError: The choice cannot be read or written.
        """
        kept = frozenset(sessions)
        self._change(lambda before: replace(before, let_go=before.let_go - kept, kept=before.kept | kept))

    def wait_until_obeyed(self, patience_s: float = PATIENCE_S) -> bool:
        """Block until the witness has done what was chosen last; False if none runs, or patience ends."""
        deadline = time.monotonic() + patience_s
        while (witness := self._ledger.witness()) is not None:
            choice, _ = self._choice()
            if _is_obeyed(choice, read_report(self._ledger.root, pid=witness.pid)):
                return True
            if time.monotonic() > deadline:
                break
            time.sleep(_POLL_S)
        return False

    def payload(self, session: str) -> Payload:
        """
        Read what the program's next start would post for a leftover.

        Raises:
            NotFoundError: Its file is gone.
        """
        config = read_config(self._app)
        path = self._path(config, session)
        try:
            lines = file_lines(path.read_bytes())
        except OSError as error:
            raise NotFoundError(
                said("{path} cannot be read: {reason}", path=path, reason=error.strerror),
                said("The program may have taken it up."),
            ) from error
        distinct_id = config.analytics_id if isinstance(config, SetUp) else None
        header = BodyHeader(api_key=self._app.api_key, distinct_id=distinct_id or "", session_id=session)
        return Payload(
            session=session, body=wire.body(header, lines), lines=tuple(lines), distinct_id=distinct_id
        )

    def delete(self, session: str) -> Deleted:
        """
        Delete a leftover as a whole; it is never posted. To be confirmed first: it cannot be taken back.

        Raises:
            NotFoundError: Its file is gone.
            TelemetryError: A running program owns it, or it cannot be removed; it is as it was.
            LedgerError: It was deleted, and that could not be written down; or nothing could be done.
        """
        path = self._path(read_config(self._app), session)
        if self._choice_file.exists():
            with suppress(LedgerError):  # then the witness says that it went, which is true
                self._change(lambda before: replace(before, leaving=before.leaving | {session}))
        return delete_leftover(self._ledger, session, path, clock=self._clock)

    def _choice(self) -> tuple[Choice, str]:
        try:
            return read_choice(self._choice_file), ""
        except LedgerError as error:
            return Choice(on=True), str(error)

    def _change(self, change: Callable[[Choice], Choice], *, anew: bool = False) -> None:
        change_choice(self._choice_file, change, there=self._there, clock=self._clock, anew=anew)

    def _there(self) -> set[str]:
        folder = data_dir(self._app, read_config(self._app))
        names = (session_name(file.name) for file in session_files(folder))
        return {name for name in names if name is not None}

    def _path(self, config: ConfigState, session: str) -> Path:
        for file in session_files(data_dir(self._app, config)):
            if session_name(file.name) == session:
                return file
        raise NotFoundError(
            said("There is no leftover of a session {session!r}", session=session),
            said("`pellucid hold status` lists what there is."),
        )


def _is_obeyed(choice: Choice, report: Report | None) -> bool:
    # Where nobody ever chose anything, a witness has nothing to say.
    return report.revision >= choice.revision if report is not None else not choice.revision


def _leftover(
    path: Path, choice: Choice, report: Report | None, writers: dict[Path, list[int]]
) -> Leftover | None:
    """Say how a file stands; `None` for one that is empty, or gone meanwhile."""
    session = session_name(path.name)
    try:
        status = path.stat()
    except OSError:
        return None
    if session is None or not status.st_size:
        return None
    events, why = _count_events(path)
    since_ns = None if report is None else report.held.get(session)
    owner = "" if since_ns is not None else _owner(path, writers.get(path, []))
    if since_ns is not None:
        standing = Standing.KEPT_BACK
    elif owner:
        standing, why = Standing.IN_USE, owner
    elif session in choice.let_go:
        standing = Standing.LET_GO
    else:
        standing = Standing.NOT_HELD
        if choice.on and not why:
            why = said("no witness runs") if report is None else report.refused.get(session, "")
    return Leftover(
        session=session,
        path=path,
        standing=standing,
        written_ns=status.st_mtime_ns,
        since_ns=since_ns,
        events=events,
        size_bytes=status.st_size,
        is_read=session in choice.kept,
        why=why,
    )


def _count_events(path: Path) -> tuple[int, str]:
    try:
        return len(file_lines(path.read_bytes())), ""
    except OSError as error:
        return 0, said("it cannot be read: {reason}", reason=error.strerror)


def _owner(path: Path, pids: list[int]) -> str:
    """Say why a running program is taken to own a file, by the same signs as the witness; empty if none does."""
    if pids:
        return said("the program with pid {pids} has it open", pids=", ".join(map(str, pids)))
    if not IS_POSSIBLE:
        return ""
    try:
        lock = SharedLock.take(path)
    except OSError:
        return ""  # the witness says why, if it should have held it
    if isinstance(lock, SharedLock):
        lock.release()
    return said("a running program holds its lock") if lock == "owned" else ""
