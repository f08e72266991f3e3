"""The base of an app's own events, which are generated from its catalogue or written by hand."""

from __future__ import annotations

from typing import ClassVar


class Event:
    """
    One event as the host sees it: a frozen dataclass whose fields are those that the catalogue declares.

        @dataclass(frozen=True, slots=True, kw_only=True)
        class ViewerOpened(Event):
            event_name: ClassVar[str] = "viewer_opened"
            renderer: str
    """

    __slots__ = ()

    event_name: ClassVar[str] = ""
    """As the catalogue calls it."""
