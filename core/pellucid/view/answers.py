"""
What a view answers about its events, to any thread and at any time: single ones, and all of them together.

Each answer is from what is known at that moment; nothing here changes what is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pellucid.apps import EmbeddedApp
from pellucid.ledger.ledger import folder_of
from pellucid.view.many_rows import ManyRows
from pellucid.view.meanings import Meanings
from pellucid.view.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger
    from pellucid.query.vocabulary import Vocabulary
    from pellucid.rules.counting import PartCounts
    from pellucid.summary.values import Summary
    from pellucid.view.departure import Departure
    from pellucid.view.rule_preview import Terms
    from pellucid.view.timeline import Timeline
    from pellucid.view.values import Eyes, Mark, Origin, Record, Row


class Answers(ManyRows):
    """
    The part of a view that is asked about events.

    Args:
        app: Whose events.
        index: Where they are.
        ledger: Whose receipts tell what became of them.
        data_dir: Where the app keeps its session files.
        clock: The time of day.
    """

    def __init__(
        self, *, app: KnownApp, index: EventIndex, ledger: Ledger, data_dir: Path, clock: Clock
    ) -> None:
        super().__init__(index)
        self._app = app
        self._ledger = ledger
        self._clock = clock
        self._records = Records(app=app, index=index, ledger=ledger, data_dir=data_dir)
        self._meanings = Meanings(app=app, index=index, ledger=ledger, clock=clock)

    def row(self, event: int) -> Row:
        """
        Return what a table shows of one event; cheap, from memory.

        Raises:
            NotFoundError: There is no event of that number.
        """
        return self._records.row(event)

    @property
    def is_checked(self) -> bool:
        """Whether every line that is known was read in full; until then a broken one may pass for an event."""
        return self._index.is_checked

    def record(self, event: int) -> Record:
        """
        Read and decode one event.

        Raises:
            NotFoundError: There is no event of that number, or its bytes are gone.
            LedgerError: Its receipts cannot be read.
        """
        record = self._records.record(event)
        return replace(record, version=self._meanings.version_of(event))

    def find(self, address: str) -> int | None:
        """
        Return the number of the event that a full uuid or `<session prefix>:<line number>` names.

        A uuid is looked for by reading every line, which takes some seconds for a million events.

        Raises:
            UsageError: The prefix fits several sessions that have such a line.
        """
        return self._records.find(address)

    def queue_of(self, session: str) -> list[Record]:
        """
        Return the queued events of one session, in the order they were written.

        Raises:
            LedgerError: Its receipts cannot be read.
        """
        return self._records.queue_of(session)

    def terms(self) -> Terms:
        """Read how events leave once the person lets them; of somebody else's program there is nothing to be read."""
        from pellucid.view.rule_preview import FREE  # noqa: PLC0415 - not needed for the first rows

        if not isinstance(self._app, EmbeddedApp):
            return FREE
        from pellucid.consent.store import ConsentStore  # noqa: PLC0415 - only for such an app
        from pellucid.view.first_payload import read_terms_of_yes  # noqa: PLC0415 - as above

        store = ConsentStore(self._app, clock=self._clock)
        return read_terms_of_yes(self._app, ledger=self._ledger, store=store)

    def departure_of(self, record: Record, terms: Terms) -> Departure:
        """
        Say how an event leaves, left, or would leave, if its app has the engine inside.

        Args:
            record: The event.
            terms: As `terms` has just read them.

        Raises:
            LedgerError: The session cannot be read.
        """
        from pellucid.view.departure import NO_DEPARTURE, departure_of  # noqa: PLC0415 - not needed for the first rows

        line = record.line_number
        if line is None or not isinstance(self._app, EmbeddedApp):
            return NO_DEPARTURE
        return departure_of(self._ledger, folder_of(record.row.session), line, terms)

    def marks(self, events: Iterable[int]) -> dict[int, tuple[Mark, ...]]:
        """Say what is worth a second look about some events; reads each of them, those that are gone have none."""
        return self._meanings.marks(events)

    def summary(
        self,
        days: int | None,
        *,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Summary | None:
        """Say what all events of the last days (`None`: of all) say together; blocks, see `summarized`."""
        return self._meanings.summary(days, on_progress=on_progress, cancelled=cancelled)

    def part_counts(
        self,
        *,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> PartCounts | None:
        """Count the parts of the events of the last 30 days; blocks, see `pellucid.view.part_counts`."""
        from pellucid.view.part_counts import part_counts  # noqa: PLC0415 - not needed for the first rows

        return part_counts(
            self._index,
            self._ledger,
            now_ns=self._clock.now_ns(),
            on_progress=on_progress,
            cancelled=cancelled,
        )

    def vocabulary(self) -> Vocabulary:
        """Say what there is to be asked for by a filter; see `seen_vocabulary`."""
        return self._meanings.vocabulary()

    def timeline(self) -> Timeline:
        """Make a counter of the events over time."""
        from pellucid.view.timeline import Timeline  # noqa: PLC0415 - not needed for the first rows

        return Timeline(self._index, clock=self._clock, meaning=self._meanings.meaning)

    def origins_of(self, events: Iterable[int]) -> dict[int, Origin]:
        """Say where some events come from; reads each of them, see `Origins.of`."""
        return self._records.origins.of(events)

    def with_origins(self, found: Iterable[tuple[Row, bytes | None]]) -> Iterator[tuple[Row, bytes | None]]:
        """Tell of rows where they come from, too; see `Origins.put_into`."""
        return self._records.origins.put_into(found)

    def eyes_of(self, events: Iterable[int]) -> dict[int, Eyes]:
        """Say which eyes have seen some events; see `Records.eyes_of`."""
        return self._records.eyes_of(events)
