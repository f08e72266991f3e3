"""
Session files that lost their name and may still be written to: an old Rerun unlinks a newer one's live file.

inotify still tells of writes to them. Where nothing else does, they are asked themselves, which costs one call each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.witness.capture import Capture
    from pellucid.witness.session_file import Heartbeat, SessionFile

_SILENT_S: Final = 120.0
"""A program that lives writes to its file every two seconds, even if only to empty it."""


class Orphans:
    """
    Keeps an eye on the nameless files of all captures; for the thread that looks.

    Args:
        clock: Measures silence.
    """

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._captures: dict[Capture, dict[SessionFile, tuple[Heartbeat | None, float]]] = {}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._captures)

    def note(self, capture: Capture) -> None:
        """Take in which nameless files a capture has, and that it has just looked at them."""
        if not capture.orphans:
            self._captures.pop(capture, None)
            return
        now, known = self._clock.monotonic_s(), self._captures.get(capture, {})
        self._captures[capture] = {
            orphan: _with_since(orphan.heartbeat(), known.get(orphan), now) for orphan in capture.orphans
        }

    def written_to(self) -> list[Capture]:
        """Return the captures of which a nameless file was written to since they were noted."""
        return [
            capture
            for capture, seen in self._captures.items()
            if any(orphan.heartbeat() != heartbeat for orphan, (heartbeat, _) in seen.items())
        ]

    def part_with_silent(self) -> list[Capture]:
        """
        Close each file that was silent for two minutes; a capture in which something is pending keeps its own.

        Returns:
            The captures that parted with one.
        """
        now, parted = self._clock.monotonic_s(), []
        for capture, seen in list(self._captures.items()):
            silent = [orphan for orphan, (_, since) in seen.items() if now - since > _SILENT_S]
            if silent and not capture.is_pending:
                for orphan in silent:
                    capture.part_with(orphan)
                parted.append(capture)
                self.note(capture)
        return parted


def _with_since(
    heartbeat: Heartbeat | None, known: tuple[Heartbeat | None, float] | None, now: float
) -> tuple[Heartbeat | None, float]:
    return heartbeat, known[1] if known is not None and known[0] == heartbeat else now
