"""
Telling a person something although no window of ours is open: the desktop's own notifications, without Qt.

The one that is built in asks a program of the system to do it. Where there is none nothing is shown, and nobody waits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """What a person is told."""

    title: str
    """A few words."""
    text: str
    """A sentence or two; plain text, on one line."""


class Notifier(Protocol):
    """Shows notifications; never raises for a desktop that does not."""

    def notify(self, notification: Notification) -> bool:
        """
        Show one, once; may block for some seconds.

        Returns:
            Whether it was handed to the desktop. Whether anybody saw it, nobody can know.
        """
