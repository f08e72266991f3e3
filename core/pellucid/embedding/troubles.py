"""What goes wrong behind an app's telemetry at the moment: one sentence for each subject, gone when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Troubles:
    """Sentences by their subject; any thread may note and read them."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def note(self, subject: str, why: str) -> None:
        """
        Say how a subject is.

        Args:
            subject: Such as `"purge"`; what was said of it before is over.
            why: One sentence; empty if all is well.
        """
        if why:
            self._known[subject] = why
        else:
            self._known.pop(subject, None)

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._known.values()))
