"""What a witness remarks about a session as a whole, beside its lines: that something left unseen, that it is the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.errors import LedgerError
from pellucid.event import Event, decode
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note
from pellucid.witness.first_session import HOW_CONFIG, FirstSession
from pellucid.witness.off_beat import SILENCE_S, How, explains

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Detail
    from pellucid.witness.capture import Capture
    from pellucid.witness.off_beat import OffBeat

_START_S: Final = 6.0
"""A start within so long before an emptying may have caused it: it takes up what others left."""
_LOOK_S: Final = 5.0
_NEVER_S: Final = float("inf")


class Remarks:
    """
    Thinks about what was settled, in quiet moments; for the one thread that settles.

    What cannot be written is not tried again: it says more about a session, and nothing depends on it.

    Args:
        app: Whose sessions.
        ledger: Where it is written down.
        clock: Measures patience.
    """

    def __init__(self, *, app: WatchedApp, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._first = FirstSession(app, clock=clock)
        self._look_at_s = 0.0
        self._begun_at_s = -_NEVER_S  # the newest session
        self._suspects: dict[Capture, tuple[OffBeat, float, float]] = {}  # with when it was heard, and is due

    def begun(self) -> None:
        """Take in that a session file was found that was not known before; from any thread."""
        self._begun_at_s = self._clock.monotonic_s()

    def take(self, capture: Capture) -> None:
        """Take in that something of a session was settled."""
        line = capture.take_first_line()
        if line is not None and (made_ns := self._first.made_for(line)) is not None:
            details: dict[str, Detail] = {"how": HOW_CONFIG, "made": rfc3339.form(made_ns)}
            self._note(capture, ReceiptKind.FIRST, details, once=True)
        heard = capture.ear.suspect
        if heard is None:
            self._suspects.pop(capture, None)
        elif capture not in self._suspects or self._suspects[capture][0] != heard:
            now_s = self._clock.monotonic_s()
            self._suspects[capture] = (heard, now_s, now_s + SILENCE_S)

    @property
    def due_s(self) -> float:
        """The moment, by the monotonic clock, before which there is nothing to do."""
        return min((due_s for _heard, _at_s, due_s in self._suspects.values()), default=_NEVER_S)

    def work(self) -> None:
        """Do what is due."""
        now_s = self._clock.monotonic_s()
        if now_s >= self._look_at_s:
            self._look_at_s = now_s + _LOOK_S
            self._first.look()
        due = [capture for capture, (_heard, _at_s, due_s) in self._suspects.items() if due_s <= now_s]
        for capture in due:
            heard, at_s, _due_s = self._suspects.pop(capture)
            if self._begun_at_s < at_s - _START_S and _is_last(capture, heard):
                details: dict[str, Detail] = {
                    "how": How.BEAT.value,
                    "emptied": rfc3339.form(heard.emptied_ns),
                    "beat": rfc3339.form(heard.beat_ns),
                }
                self._note(capture, ReceiptKind.UNSEEN, details, once=False)

    def _note(self, capture: Capture, kind: ReceiptKind, details: dict[str, Detail], *, once: bool) -> None:
        entry = self._ledger.entry(folder_of(capture.session))
        try:
            note(entry, kind, details, clock=self._clock, once=once)
        except LedgerError:
            return  # the copies come first, and tell by themselves if they cannot be written


def _is_last(capture: Capture, heard: OffBeat) -> bool:
    """Whether an emptying was the last that happened to a file, and no line was seen that it was for."""
    if capture.ear.suspect != heard:
        return False
    try:
        status = capture.path.stat(follow_symlinks=False)
    except OSError:
        return False
    if status.st_size or status.st_mtime_ns != heard.emptied_ns:
        return False
    event = decode(capture.last_line)
    return not (isinstance(event, Event) and explains(event.time_ns, heard))
