"""
What is worth a second look about an event: free text, what a rule of the guard found in it, and what no catalogue declares.

An app with the engine inside has its rules look before a line is written; its lines say what was done. What is still in
a line, of such an app or of somebody else's program, is flagged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.event import Event, decode
from pellucid.meaning.judge import Judge
from pellucid.view.values import FREE_TEXT, UNDOCUMENTED, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.apps import KnownApp
    from pellucid.event import UnreadableLine
    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.judge import Found
    from pellucid.meaning.meaning import Meaning

__all__ = ["FREE_TEXT", "UNDOCUMENTED", "Mark", "Marks", "marks_of"]


class Marks:
    """
    Finds the marks of one app's events; safe from any thread.

    Args:
        app: Whose events.
    """

    def __init__(self, app: KnownApp) -> None:
        self._app = app
        self._judge: Judge | None = None

    def of(self, event: Event | UnreadableLine, *, version: str = "") -> tuple[Mark, ...]:
        """
        Return what is worth a second look, in the order of the fields; never raises for what a line holds.

        Args:
            event: It is judged by the version of the program that it tells itself.
            version: By which it is judged if it tells none, such as that of its session.
        """
        if not isinstance(event, Event):
            return ()
        if self._judge is None:  # made twice at worst, if two threads ask at once
            self._judge = Judge.of_app(self._app)
        return _marks(self._judge.event(event, version=version))


def marks_of(index: EventIndex, meaning: Meaning, events: Iterable[int]) -> dict[int, tuple[Mark, ...]]:
    """Say what is worth a second look about events of an index; reads each of them, those that are gone have none."""
    marks: dict[int, tuple[Mark, ...]] = {}
    for number in events:
        raw = index.raw(number) if 0 <= number < index.count else None
        marks[number] = () if raw is None else _marks(meaning.of(number, decode(raw)))
    return marks


def _marks(found: Iterable[Found]) -> tuple[Mark, ...]:
    return tuple(Mark(field=each.field, rule=each.rule, action=each.action) for each in found)
