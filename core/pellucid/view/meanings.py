"""What a view tells of what events say; whoever asks for nothing of it loads nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger
    from pellucid.meaning.meaning import Meaning
    from pellucid.query.vocabulary import Vocabulary
    from pellucid.summary.values import Summary
    from pellucid.view.values import Mark


class Meanings:
    """
    Judges the events of one index, by what their catalogue and the guard say; safe from any thread.

    Args:
        app: Whose events.
        index: Where they are.
        ledger: Whose receipts tell what was redacted.
        clock: The time of day, for *the last days*.
    """

    def __init__(self, *, app: KnownApp, index: EventIndex, ledger: Ledger, clock: Clock) -> None:
        self._app = app
        self._index = index
        self._ledger = ledger
        self._clock = clock
        self._meaning: Meaning | None = None

    def meaning(self) -> Meaning:
        """Return who judges; made, by reading a catalogue, when it is asked for first."""
        from pellucid.meaning.meaning import Meaning  # noqa: PLC0415 - see the module

        meaning = self._meaning = self._meaning or Meaning(self._app, self._index)  # twice at worst
        return meaning

    def version_of(self, event: int) -> str:
        """Return the version of the program that wrote an event's session; empty where nothing tells it."""
        return self.meaning().version_of(event)

    def marks(self, events: Iterable[int]) -> dict[int, tuple[Mark, ...]]:
        """Say what is worth a second look about some events; reads each of them, those that are gone have none."""
        from pellucid.view.marks import marks_of  # noqa: PLC0415 - see the module

        return marks_of(self._index, self.meaning(), events)

    def vocabulary(self) -> Vocabulary:
        """Say what there is to be asked for by a filter; reads some hundred events, see `seen_vocabulary`."""
        from pellucid.view.seen_vocabulary import seen_vocabulary  # noqa: PLC0415 - see the module

        return seen_vocabulary(self._app, self._index)

    def summary(
        self,
        days: int | None,
        *,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Summary | None:
        """
        Say what all events of the last days (`None`: of all) say together; blocks, see `summarized`.

        Returns:
            `None` if it was cancelled.
        """
        from pellucid.summary.collecting import summarized  # noqa: PLC0415 - see the module

        return summarized(
            app=self._app,
            index=self._index,
            ledger=self._ledger,
            meaning=self.meaning(),
            now_ns=self._clock.now_ns(),
            days=days,
            on_progress=on_progress,
            cancelled=cancelled,
        )
