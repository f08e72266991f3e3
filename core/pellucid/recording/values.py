"""What may be recorded, as values: the consent as a recorder sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.recording.session_recorder import SessionStart


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What may be recorded from now on, and as what."""

    start: SessionStart
    """What a session says that begins now."""
    may_record: Callable[[str], bool]
    """Whether a part of the catalogue is collected: `viewer_opened`, or `viewer_opened.renderer`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRecording:
    """Why nothing may be recorded."""

    why: str
    keeps_session: bool
    """Whether the session goes on afterwards, as after a pause."""
