"""What the events of one app say, for those who look through an index: put together once, asked often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.event import Event
from pellucid.meaning.judge import Judge
from pellucid.meaning.line_judge import LineJudge
from pellucid.meaning.session_versions import SessionVersions

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.event import UnreadableLine
    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.judge import Found


class Meaning:
    """
    Judges an app's events by the version of the program that wrote them; safe from any thread. Making it reads a catalogue.

    Args:
        app: Whose events.
        index: Where they are.
    """

    def __init__(self, app: KnownApp, index: EventIndex) -> None:
        self._index = index
        self.judge = Judge.of_app(app)
        """Judges single events."""
        self.versions = SessionVersions(index, self.judge.documentation)
        """Which version wrote which session."""

    def of(self, number: int, event: Event | UnreadableLine) -> tuple[Found, ...]:
        """Return what is worth a second look about the event of that number, as it was read; nothing for a line without one."""
        if not isinstance(event, Event):
            return ()
        return self.judge.event(event, version=self.version_of(number))

    def version_of(self, number: int) -> str:
        """Return the version that wrote the session of an event; empty where nothing tells it."""
        try:
            return self.versions.of(int(self._index.session[number]))
        except IndexError:  # the index was rebuilt in this moment
            return ""

    def line_judge(self, *, with_guard: bool = True) -> LineJudge:
        """
        Make one that judges many lines, for one thread.

        Args:
            with_guard: Whether the rules of the guard look, too; what is undocumented needs none of them.
        """
        judge = self.judge
        return LineJudge(judge if with_guard else Judge(documentation=judge.documentation, guard=None))
