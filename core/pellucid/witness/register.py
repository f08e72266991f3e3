"""
The witness's register: which process wrote each session, and how the program's config changed.

It is kept by the side that writes, in a thread of its own: to ask all processes takes longer than the side that looks may
spend. That one only rings: a session file was born, and who of the newest processes has it open; the config has changed.

    child:  Witness → Bell ══ pipe ══▶ listen → Register → receipts, config.ndjson   :parent
"""

from __future__ import annotations

import math
import os
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.ledger import folder_of
from pellucid.witness.bell import ring
from pellucid.witness.holders import find_holders
from pellucid.witness.writers import Writer, note_writer
from pellucid.worker import Rounds, run_aside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.witness.config_watch import ConfigWatch
    from pellucid.witness.holders import Holder
    from pellucid.witness.session_file import Identity

_READ_BYTES: Final = 1 << 16
_SETTLE_S: Final = 0.5
"""So long after a session's birth its config is surely read: a first start writes both in the same breath."""
_SHORT_LIFE_S: Final = 0.25
"""
Who was not among the newest processes is looked for after so long.

To ask all of them takes some ten milliseconds, and is in vain for a short command: that one has ended.
"""
_TOGETHER_S: Final = 0.25
"""Moments are rounded up to this, so that sessions that follow each other closely are looked for and written in one turn."""
_AGAIN_S: Final = 2.0
"""Who did not have the file open when it was looked for is looked for once more."""
_MOST_LOOKS: Final = 2
_MOST_LOOKS_WHILE_HELD: Final = 5
"""One whose holder was another at each look: a start takes up what a live one writes to, and lets it go again."""
_CALM_S: Final = 0.05
"""So long after its last sign of change the config is read: births come first, and its writer may not be through."""
_FIRST_REST_S: Final = 0.1
_LONGEST_REST_S: Final = 30.0
_IDLE_S: Final = 3600.0
_MOST_WAITING: Final = 4096
_PATIENCE_S: Final = 2.0


@dataclass(slots=True, kw_only=True)
class _Birth:
    """A session whose writer is not written down yet."""

    session: str
    path: Path
    identity: Identity
    at_ns: int
    fresh: bool
    looks: int = 0
    look_at_s: float = 0.0
    holder: Holder | None = None
    candidate: Holder | None = None
    """Who had it open at the last look."""
    write_at_s: float = 0.0
    rest_s: float = _FIRST_REST_S


class Register:
    """
    Finds out, and writes it down; a `Ringer` for a witness in the same process.

    `start` begins its thread. Whatever cannot be written is tried again; nothing here keeps the witness from copying.

    Args:
        ledger: Whose sessions.
        config: Follows the config.
        clock: Dates births and measures patience.
        say: Told what a person should know, a sentence at a time.
        find: As `find_holders`.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        config: ConfigWatch,
        clock: Clock,
        say: Callable[[str], object],
        find: Callable[[set[Identity], set[Path]], dict[Identity, Holder]] = find_holders,
    ) -> None:
        self._ledger = ledger
        self._config = config
        self._clock = clock
        self._say = say
        self._find = find
        self._births: deque[_Birth] = deque()  # appended to by any thread
        self._waiting: dict[str, _Birth] = {}
        self._config_is_stale = True
        self._config_rest_s = _FIRST_REST_S
        self._config_at_s = 0.0
        self._rounds = Rounds(self._step, name="pellucid-register")
        self._heard = threading.Event()
        self._wakes_at_s = 0.0
        self._listens = False
        self._is_started = False

    def start(self) -> None:
        """Begin; reads the config first."""
        self._is_started = True
        self._rounds.start()

    def listen(self, pipe: int) -> None:
        """
        Take what a `Bell` in another process tells, until its end is closed.

        Args:
            pipe: The reading end; owned from now on.
        """
        self._listens = True
        run_aside(lambda: self._listen(pipe), name="pellucid-bell")

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
        """Take in a session's file; see `Ringer`. From any thread."""
        now_s = self._clock.monotonic_s()
        birth = _Birth(
            session=session,
            path=path,
            identity=identity,
            at_ns=at_ns,
            fresh=fresh,
            holder=holder,
            # A bell rings only after the newest processes were asked.
            look_at_s=_rounded(now_s + _SHORT_LIFE_S) if self._listens else now_s,
            write_at_s=_rounded(now_s + _SETTLE_S),
        )
        self._births.append(birth)
        if _due_s(birth) < self._wakes_at_s:
            self._rounds.wake()

    def config_changed(self) -> None:
        """Look at the config soon; see `Ringer`. From any thread."""
        self._config_is_stale, self._config_at_s = True, self._clock.monotonic_s() + _CALM_S
        self._rounds.wake()

    def close(self) -> None:
        """Take in what was told last, write down what is known, and end; waits some seconds at most."""
        if self._listens:
            self._heard.wait(_PATIENCE_S)
        if self._rounds.stop(_PATIENCE_S) and self._is_started:
            self._take_in_the_last()
        self._config.close()

    def _take_in_the_last(self) -> None:
        self._config_at_s = 0.0
        for birth in (*self._births, *self._waiting.values()):
            if not birth.looks:
                birth.look_at_s = 0.0
        self._step()
        for birth in self._waiting.values():
            birth.write_at_s = 0.0
        self._step()

    def _step(self) -> float:
        try:
            self._look_for_writers()
            self._look_at_config()
            self._write()
        except Exception as fault:  # noqa: BLE001 - whatever it is, the witness goes on copying
            self._say(
                f"Which process wrote a session cannot be written down: {fault!r}. Its events are copied."
            )
            self._waiting.clear()
            self._wakes_at_s = math.inf
            return _LONGEST_REST_S
        return self._rest_s()

    def _look_for_writers(self) -> None:
        while self._births:
            birth = self._births.popleft()
            if len(self._waiting) < _MOST_WAITING:
                self._waiting.setdefault(birth.session, birth)
        now_s = self._clock.monotonic_s()
        sought = [birth for birth in self._waiting.values() if _is_sought(birth) and birth.look_at_s <= now_s]
        if not sought:
            return
        found = self._find({birth.identity for birth in sought}, {birth.path.parent for birth in sought})
        for birth in sought:
            holder = found.get(birth.identity)
            # What lay there already may be open to one that only takes up what another left; but not for long.
            if birth.fresh or _is_same(holder, birth.candidate):
                birth.holder = holder
            birth.candidate = holder
            birth.looks += 1
            birth.look_at_s = now_s + _AGAIN_S

    def _look_at_config(self) -> None:
        now_s = self._clock.monotonic_s()
        if not self._config_is_stale or now_s < self._config_at_s:
            return
        self._config_is_stale = False
        try:
            self._config.look()
            self._config_rest_s = _FIRST_REST_S
        except LedgerError:
            self._config_is_stale = True
            self._config_at_s = now_s + self._config_rest_s
            self._config_rest_s = min(self._config_rest_s * 2, _LONGEST_REST_S)

    def _write(self) -> None:
        now_s = self._clock.monotonic_s()
        for birth in [each for each in self._waiting.values() if each.write_at_s <= now_s]:
            writer = self._writer(birth)
            is_done = writer == Writer() and not _is_sought(birth)
            if writer != Writer():
                with suppress(LedgerError):
                    entry = self._ledger.entry(folder_of(birth.session))
                    is_done = note_writer(entry, writer, clock=self._clock) and not _is_sought(birth)
            if is_done or (birth.rest_s >= _LONGEST_REST_S and not birth.path.exists()):
                del self._waiting[birth.session]
            else:
                # A viewer may be open for long before it writes its first line; then nothing is kept of it yet.
                birth.write_at_s = now_s + birth.rest_s
                birth.rest_s = min(birth.rest_s * 2, _LONGEST_REST_S)

    def _writer(self, birth: _Birth) -> Writer:
        """Say what is known; a program reads its config when it starts, and not again."""
        if birth.fresh:
            return Writer(holder=birth.holder, config=self._config.held_at(birth.at_ns))
        if birth.holder is not None:
            return Writer(holder=birth.holder, config=self._config.held_at(birth.holder.started_ns))
        return Writer()

    def _rest_s(self) -> float:
        now_s = self._clock.monotonic_s()
        self._wakes_at_s = now_s + _IDLE_S  # from here on, whoever is born wakes the thread if need be
        if self._births:
            return 0.0
        moments = [_due_s(birth) for birth in self._waiting.values()]
        if self._config_is_stale:
            moments.append(self._config_at_s)
        self._wakes_at_s = min([*moments, self._wakes_at_s])
        return max(self._wakes_at_s - now_s, 0.0)

    def _listen(self, pipe: int) -> None:
        received = bytearray()
        try:
            while piece := os.read(pipe, _READ_BYTES):
                received += piece
                ring(received, self)
        except (OSError, ValueError):
            pass  # what is not heard is not known, and nothing worse
        finally:
            os.close(pipe)
            self._heard.set()


def _is_same(one: Holder | None, other: Holder | None) -> bool:
    return one is not None and other is not None and (one.pid, one.mark) == (other.pid, other.mark)


def _due_s(birth: _Birth) -> float:
    """Return the moment from which on there is something to do about a session."""
    return min(birth.write_at_s, birth.look_at_s) if _is_sought(birth) else birth.write_at_s


def _rounded(moment_s: float) -> float:
    return math.ceil(moment_s / _TOGETHER_S) * _TOGETHER_S


def _is_sought(birth: _Birth) -> bool:
    """Whether it is worth the while to look for its process once more."""
    if birth.holder is not None:
        return False
    if birth.candidate is not None:
        return birth.looks < _MOST_LOOKS_WHILE_HELD
    return birth.looks < (_MOST_LOOKS if birth.fresh else 1)
