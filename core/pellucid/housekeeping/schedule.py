"""
When the witness keeps house: soon after its start and once a day, a portion at a time, and never for long.

It is done by the side of the witness that writes. The side that looks is another process where the system can fork, and is
never held up; elsewhere a portion is short. After each portion there is a rest four times as long.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from pellucid.errors import TelemetryError
from pellucid.housekeeping.known_sessions import KnownSessions
from pellucid.ledger.log_pass import stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.housekeeping.known_sessions import KnownSession
    from pellucid.housekeeping.rounds import Done
    from pellucid.ledger.ledger import Ledger

_START_S: Final = 5.0
"""After the start: what was missed meanwhile comes first."""
_DAILY_S: Final = 86_400.0
_RETRY_S: Final = 3600.0
_PORTION_S: Final = 0.01
_LEAST_REST_S: Final = 0.02
_REST: Final = 4
"""Times as long as the portion before."""


class Housekeeping:
    """
    Keeps house in one ledger; called by one thread.

    Args:
        app: Whose copies.
        ledger: Where they are.
        config: The folder of Pellucid's own settings.
        clock: Says when it is time.
        say: Told what a person should know, a sentence at a time.
    """

    def __init__(
        self, *, app: KnownApp, ledger: Ledger, config: Path, clock: Clock, say: Callable[[str], object]
    ) -> None:
        self._app = app
        self._ledger = ledger
        self._config = config
        self._clock = clock
        self._say = say
        self._at_s = clock.monotonic_s() + _START_S
        self._next_round_s = 0.0
        self._portions: Iterator[None] | None = None
        self._told = ""
        self._known: dict[str, KnownSession] | None = None
        self.done: Done | None = None
        """What the round that runs has done so far, or the last one."""

    @property
    def patience_s(self) -> float:
        """How long nothing has to be done."""
        return max(self._at_s - self._clock.monotonic_s(), 0.0)

    def knows_settled(self, folder: str) -> bool:
        """Whether a session was settled when a round came by, and nothing was written to its receipts since."""
        if self._known is None:
            self._known = KnownSessions(self._ledger.root).read()
        known = self._known.get(folder)
        return bool(known and known.is_settled and known.is_of(stamp(self._ledger.entry(folder).receipts)))

    def work(self, data_dir: Path) -> bool:
        """
        Do one portion, if it is time; never raises.

        Args:
            data_dir: Where the program has its session files now.

        Returns:
            Whether it was time.
        """
        begun_s = self._clock.monotonic_s()
        if begun_s < self._at_s:
            return False
        try:
            if self._portions is None:
                self._next_round_s = begun_s + _DAILY_S
                self._portions = self._begin(data_dir)
            next(self._portions)
            while self._clock.monotonic_s() - begun_s < _PORTION_S:
                next(self._portions)
        except StopIteration:
            self._end(self._next_round_s)
        except TelemetryError as error:
            self._tell(f"{error} Old copies are kept until then.")
            self._end(begun_s + _RETRY_S)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the witness goes on copying
            self._tell(f"Old copies cannot be tidied: {fault!r}. They are kept until tomorrow.")
            self._end(self._next_round_s)
        else:
            now_s = self._clock.monotonic_s()
            self._at_s = now_s + max(_REST * (now_s - begun_s), _LEAST_REST_S)
        return True

    def _begin(self, data_dir: Path) -> Iterator[None]:
        self._known = None
        # Catalogue and guard cost memory and a tenth of a second: not before the witness has settled in.
        from pellucid.housekeeping.free_text import FreeText  # noqa: PLC0415 - see above
        from pellucid.housekeeping.rounds import Round  # noqa: PLC0415 - see above
        from pellucid.housekeeping.settings import read_retention  # noqa: PLC0415 - see above

        work = Round(
            ledger=self._ledger,
            finder=FreeText(self._app),
            retention=read_retention(self._config),
            data_dir=data_dir,
        )
        self.done = work.done
        return work.go_on()

    def _end(self, at_s: float) -> None:
        self._portions, self._at_s = None, at_s
        gc.collect()  # in the witness nothing else does
        done = self.done
        if done is not None and done.retired:
            number = f"{done.retired} sessions" if done.retired > 1 else "one session"
            self._tell(f"Let go of {number}, beyond what is kept; `pellucid ledger retention` tells more.")

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._say(sentence)
