"""
Knowing beforehand that a program is about to crash.

What a crashing program writes lives for some 0.15 ms, less than it sometimes takes to wake a process that sleeps. But before
it writes anything, a crash handler reads the names of the functions on its stack out of its own executable, and that
takes it some 100 ms. So each executable that has a session open is listened to, and if somebody opens it, sentries are sent
out to the sessions of those that run it.

A start opens it too. What tells it from a crash is the session that follows it some milliseconds later.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from pellucid.watch import FileChange
from pellucid.witness.holders import Holder, find_holders, mark_of, newest_holder
from pellucid.witness.sentries import AT_MOST_S, Post, Sentries
from pellucid.worker import Background

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.clock import Clock
    from pellucid.watch import Watcher
    from pellucid.witness.bell import Ringer
    from pellucid.witness.sentries import Sighting
    from pellucid.witness.session_file import Identity

_IS_NO_START_S: Final = 0.025
"""So long after an opening a start would have made its session, if the machine is not too busy."""
_NEXT_START_NS: Final = 50_000_000
"""So soon after a birth an opening is the next start: where commands follow each other, a processor has better to do."""
_MOST_POSTS: Final = 8
_MOST_ASKED: Final = 32
"""To ask after one program takes some 0.03 ms."""
_IGNORED_S: Final = 1.0
_MOST_IGNORED_S: Final = 600.0
_LIVELY_NS: Final = 5_000_000_000
"""A file that was written to so lately has a program that runs: Rerun does it every two seconds."""
_ANSWER_S: Final = 0.1
"""Who has made a file is waited for no longer than this."""
_HEARING_S: Final = 0.025
"""How often an answer is asked for once it was not there at first."""
_CALM_AFTER_S: Final = 0.05
"""
So long after a birth there is time for what nobody waits for.

A short command has ended by then. It would feel what is done beside it, on few processors: each time that this process
wakes it takes some 0.3 ms, as all that it needs has left the processor's caches.
"""
_SEEING_S: Final = 0.01
"""How often what sentries saw is taken over."""
_PROVEN_NS: Final = 1_000_000_000
"""So long no short command lives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Session:
    identity: Identity
    found_ns: int
    holder: Holder | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Birth:
    """A session whose file somebody has made just now; who, is being found out."""

    session: str
    path: Path
    identity: Identity
    at_ns: int
    until_s: float


@dataclass(slots=True)
class _Program:
    """An executable, and how far its opening is worth a look."""

    name: str
    ignored_until_s: float = 0.0
    ignored_s: float = _IGNORED_S


class Lookout:
    """
    Learns who writes which session, and sends out sentries; a `Ringer` that tells another one all that it is told.

    Args:
        ringer: The other one.
        watcher: Tells when an executable is opened.
        clock: Measures patience.
        sentries: Whom to send out.
    """

    def __init__(self, *, ringer: Ringer, watcher: Watcher, clock: Clock, sentries: Sentries) -> None:
        self._ringer = ringer
        self._watcher = watcher
        self._clock = clock
        self._sentries = sentries
        self._sessions: dict[Path, _Session] = {}
        self._programs: dict[FileChange, _Program] = {}
        self._unheeded: dict[FileChange, None] = {}
        """Those of them whose next opening would not be heard of."""
        self._opened: _Program | None = None
        self._opened_at_s = 0.0
        self._born_ns = 0
        self._calm_at_s = 0.0
        self._births: dict[int, _Birth] = {}  # by the question that was asked about each
        self._seen: list[Sighting] = []
        self._found: SimpleQueue[dict[Identity, Holder]] = SimpleQueue()
        self._background = Background()

    @property
    def rest_s(self) -> float:
        """So long `attend` need not be called again; infinity if nothing is under way."""
        rests_s = []
        if self._births or self._has_to_heed:
            to_calm_s = self._calm_at_s - self._clock.monotonic_s()
            rests_s.append(to_calm_s if to_calm_s > 0 else _HEARING_S)
        if self._sentries.are_out:
            rests_s.append(_SEEING_S)
        elif self._opened is not None:
            rests_s.append(max(self._opened_at_s + _IS_NO_START_S - self._clock.monotonic_s(), 0.0))
        return min(rests_s, default=math.inf)

    def born(
        self,
        session: str,
        path: Path,
        identity: Identity,
        *,
        at_ns: int,
        fresh: bool,
        holder: Holder | None = None,
    ) -> None:
        """Learn of a session's file; see `Ringer`. If it was made just now, who has made it is found out first."""
        if fresh:
            self._calm_at_s = self._clock.monotonic_s() + _CALM_AFTER_S
            self._born_ns = at_ns
            self._opened = None
            if self._sentries.are_out:
                # The one that they looked at may have crashed already: what they saw counts.
                self._seen += self._sentries.sightings()
                self._sentries.send_out(())
        self._sessions[path] = _Session(identity=identity, found_ns=at_ns, holder=None)
        if fresh and holder is None:
            # Now or never: a short command has some milliseconds left to live.
            question = self._sentries.ask(identity)
            if question:
                until_s = self._clock.monotonic_s() + _ANSWER_S
                self._births[question] = _Birth(
                    session=session, path=path, identity=identity, at_ns=at_ns, until_s=until_s
                )
                return
            holder = newest_holder(identity)
        self._tell(session, path, identity, at_ns=at_ns, fresh=fresh, holder=holder)

    def config_changed(self) -> None:
        """See `Ringer`; nothing to learn from that."""
        self._ringer.config_changed()

    def attend(self, changes: Iterable[FileChange]) -> list[Sighting]:
        """
        Take in what has just changed; return what sentries saw since the last call.

        They are sent out a few milliseconds after a program was opened, unless a session was born meanwhile.
        """
        if len(self._programs) > len(self._unheeded):
            for change in changes:
                program = self._programs.get(change)
                if program is not None:
                    self._unheeded[change] = None
                    self._hear(program)
        if self._opened is not None:
            self._follow_up(self._opened)
        if self._births or self._unheeded:
            self._use_calm()
        seen, self._seen = self._seen, []
        return seen

    def tidy(self) -> None:
        """In a quiet moment: forget who has ended, and find out whose the other sessions are."""
        while not self._found.empty():
            found = self._found.get()
            for path, session in list(self._sessions.items()):
                holder = found.get(session.identity) if session.holder is None else None
                if holder is not None:
                    self._sessions[path] = replace(session, holder=holder)
                    self._heed(holder)
        now_ns = self._clock.now_ns()
        for path, session in list(self._sessions.items()):
            is_young = session.holder is None and now_ns - session.found_ns < _LIVELY_NS
            if not is_young and not self._is_live(path, session):
                del self._sessions[path]
        unknown = {path: each.identity for path, each in self._sessions.items() if each.holder is None}
        if unknown:
            files, folders = set(unknown.values()), {path.parent for path in unknown}
            # In another thread: to ask for all processes takes longer than a line may live.
            self._background.submit(lambda: self._found.put(find_holders(files, folders)))

    def close(self) -> None:
        """Let everybody end; what was not found out yet is told without."""
        self._tell_births(at_once=True)
        self._background.close()
        self._sentries.close()

    @property
    def _has_to_heed(self) -> bool:
        return bool(self._unheeded) and self._opened is None

    def _use_calm(self) -> None:
        now_s = self._clock.monotonic_s()
        is_calm = now_s >= self._calm_at_s
        if self._births and (is_calm or now_s >= next(iter(self._births.values())).until_s):
            self._tell_births()
        if is_calm and self._has_to_heed:
            for change in self._unheeded:
                program = self._programs[change]
                # Of whom all have ended, none can crash; then its next start wakes nobody.
                if self._posts(program.name):
                    self._watcher.heed(Path(program.name))  # each time: it may have been replaced by another
            self._unheeded.clear()

    def _tell_births(self, *, at_once: bool = False) -> None:
        answers = self._sentries.answers()
        now_s = self._clock.monotonic_s()
        for question, birth in list(self._births.items()):
            if at_once or question in answers or now_s >= birth.until_s:
                del self._births[question]
                self._tell(
                    birth.session,
                    birth.path,
                    birth.identity,
                    at_ns=birth.at_ns,
                    fresh=True,
                    holder=answers.get(question),
                )

    def _tell(
        self, session: str, path: Path, identity: Identity, *, at_ns: int, fresh: bool, holder: Holder | None
    ) -> None:
        self._ringer.born(session, path, identity, at_ns=at_ns, fresh=fresh, holder=holder)
        if holder is None:
            return
        known = self._sessions.get(path)
        if known is not None and known.identity == identity:  # else that name has led to another file since
            self._sessions[path] = replace(known, holder=holder)
        self._heed(holder)

    def _heed(self, holder: Holder) -> None:
        file = Path(holder.program)
        if not file.is_absolute():
            return  # it is a name only
        change = FileChange(folder=file.parent, name=file.name)
        if change not in self._programs:
            self._programs[change] = _Program(name=holder.program)
        self._unheeded[change] = None

    def _hear(self, program: _Program) -> None:
        if self._opened is not None:
            return
        now_s = self._clock.monotonic_s()
        # By the file's own date: on a busy machine this process hears of both late, and of the birth later still.
        is_one_of_many = abs(self._clock.now_ns() - self._born_ns) < _NEXT_START_NS
        if now_s >= program.ignored_until_s and not is_one_of_many:
            self._opened, self._opened_at_s = program, now_s

    def _follow_up(self, program: _Program) -> None:
        if self._sentries.are_out:
            self._seen += self._sentries.sightings()
            if not self._sentries.are_out:
                self._end(program)
        elif self._clock.monotonic_s() - self._opened_at_s >= _IS_NO_START_S:
            self._sentries.send_out(self._posts(program.name))
            if not self._sentries.are_out:
                self._opened = None

    def _end(self, program: _Program) -> None:
        self._opened = None
        now_s = self._clock.monotonic_s()
        if now_s - self._opened_at_s < AT_MOST_S:
            program.ignored_s = _IGNORED_S  # whoever was looked at has ended, as was to be expected
        else:
            # Nothing came of it: it is opened for something else, perhaps again and again.
            program.ignored_until_s = now_s + program.ignored_s
            program.ignored_s = min(program.ignored_s * 2, _MOST_IGNORED_S)

    def _posts(self, program: str) -> list[Post]:
        posts: list[Post] = []
        for path, session in list(reversed(self._sessions.items()))[:_MOST_ASKED]:
            holder = session.holder
            if holder is not None and holder.program != program:
                continue
            if self._is_live(path, session):
                pid = None if holder is None else holder.pid
                posts.append(Post(path=path, identity=session.identity, pid=pid))
            elif holder is not None:
                del self._sessions[path]
        return posts[:_MOST_POSTS]

    def _is_live(self, path: Path, session: _Session) -> bool:
        if session.holder is not None:
            return mark_of(session.holder.pid) == session.holder.mark
        try:
            written_ns = path.stat().st_mtime_ns
        except OSError:
            return False
        return written_ns - session.found_ns > _PROVEN_NS and self._clock.now_ns() - written_ns < _LIVELY_NS
