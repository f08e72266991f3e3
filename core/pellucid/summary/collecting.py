"""Making a summary: from an index, the lines themselves, and the receipts that tell what is no longer in them."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.lookup import catalogue_of
from pellucid.catalogue.versions import version_key
from pellucid.errors import CatalogueError, LedgerError
from pellucid.index.columns import BLANK, CLASS_UNREADABLE, TIMELESS
from pellucid.index.numbers import taken
from pellucid.ledger.observed_session import ACCEPTED, FAILED
from pellucid.said import said
from pellucid.state import State
from pellucid.summary.contents import Contents
from pellucid.summary.counting import Findings, Names, counted
from pellucid.summary.days import by_day
from pellucid.summary.told import Told, told
from pellucid.summary.values import SENT, Answers, RedactedCount, Summary, VersionCount, Watching
from pellucid.witness.gaps import watched
from pellucid.witness.losses import losses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pellucid.apps import KnownApp
    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger
    from pellucid.meaning.meaning import Meaning

DAY_NS: Final = 86_400 * 10**9
_ANSWERS: Final = {ACCEPTED: 1, FAILED: 2}


def summarized(
    *,
    app: KnownApp,
    index: EventIndex,
    ledger: Ledger,
    meaning: Meaning,
    now_ns: int,
    days: int | None,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Summary | None:
    """
    Summarize what an index holds; blocks, for about ten seconds per million events. Any thread may call it.

    Args:
        app: Whose events.
        index: Where they are.
        ledger: Whose receipts tell what was redacted, and when nobody looked.
        meaning: Judges the events.
        now_ns: The moment up to which it is.
        days: How many days back; `None`: all.
        on_progress: Called in this thread with the share that is done, 0 to 1.
        cancelled: Asked after each half a megabyte.

    Returns:
        `None` if it was cancelled.
    """
    work = _Summing(app=app, index=index, ledger=ledger, meaning=meaning, now_ns=now_ns, days=days)
    for share in work.read():
        if cancelled():
            return None
        on_progress(share)
    return work.summary()


class _Summing:
    """The work in progress."""

    def __init__(
        self,
        *,
        app: KnownApp,
        index: EventIndex,
        ledger: Ledger,
        meaning: Meaning,
        now_ns: int,
        days: int | None,
    ) -> None:
        self._app, self._index, self._ledger, self._meaning = app, index, ledger, meaning
        self._is_own = isinstance(app, EmbeddedApp)
        self._now_ns, self._days = now_ns, days
        self._since_ns = None if days is None else now_ns - days * DAY_NS
        self._troubles: list[str] = [said("{path} cannot be read", path=path) for path in index.troubles]
        events = np.arange(index.count, dtype=np.uint32)
        if self._since_ns is not None:
            events = events[index.time_ns[: len(events)] >= self._since_ns]
        states = taken(index.state, events).copy()
        has_bytes = (states != State.PURGED) & (taken(index.flags, events) & BLANK == 0)
        self._events, self._states = events[has_bytes], states[has_bytes]
        self._without_bytes = states[~has_bytes]
        self._contents = Contents(index, self._events, meaning)
        self.read = self._contents.read

    def summary(self) -> Summary:
        """Put all together, once it is read."""
        index = self._index
        classes = taken(index.klass, self._events).copy()
        classes[self._contents.unreadable] = CLASS_UNREADABLE
        found = self._contents.found
        said = list(self._told())
        answers = self._take_answers(said)
        times = taken(index.time_ns, self._events).copy()
        has_time = taken(index.flags, self._events) & TIMELESS == 0
        times[~has_time] = 0
        names, findings = Names(self._states, classes, times), Findings(self._states)
        names.add(found)
        findings.add(found)
        redacted = self._take_redacted(said, findings)
        sent = np.isin(self._states, SENT)
        sent_times = taken(index.time_ns, self._events)[sent]
        return Summary(
            title=self._app.title,
            is_own=self._is_own,
            days=self._days,
            since_ns=self._since_ns,
            until_ns=self._now_ns,
            counts=counted(np.concatenate([self._states, self._without_bytes])),
            names=names.counts(
                index.classes,
                self._titles(),
                unreadable=CLASS_UNREADABLE,
            ),
            undocumented=names.undocumented,
            has_catalogue=self._meaning.judge.documentation is not None,
            findings=findings.counts(with_free_text=not self._is_own),
            redacted=redacted,
            answers=answers,
            sessions=self._versions(sent),
            sent_bytes=int(taken(index.length, self._events)[sent].sum(dtype=np.int64)),
            first_sent_ns=int(sent_times.min()) if len(sent_times) else None,
            last_sent_ns=int(sent_times.max()) if len(sent_times) else None,
            watching=None if self._is_own else self._watching(),
            troubles=tuple(self._troubles),
            by_day=by_day(times[has_time], self._states[has_time]),
        )

    def _titles(self) -> Mapping[str, str]:
        with suppress(CatalogueError):
            catalogue = catalogue_of(self._app)
            if catalogue is not None:
                return {name: spec.title for name, spec in catalogue.events.items()}
        return {}

    def _told(self) -> Iterator[tuple[NDArray[np.int64], Told]]:
        """Yield what the receipts of each session tell, with the numbers of its events."""
        for session in np.unique(taken(self._index.session, self._events)).tolist():
            folder = self._index.folder(session)
            try:
                yield self._index.events_of(folder), told(self._ledger.entry(folder).receipts)
            except LedgerError as error:
                self._troubles.append(error.title)

    def _take_answers(self, said: Sequence[tuple[NDArray[np.int64], Told]]) -> Answers:
        """Take in how uploads ended; what the program failed to upload it has lost, as it deletes before the answer."""
        answers = np.zeros(len(self._events), np.uint8)
        for numbers, told_of in said:
            for each in told_of.answered:
                positions = self._positions(numbers[each.first : each.last + 1])
                answers[positions] = _ANSWERS.get(each.outcome, 0)  # of several the last counts
        answers[~np.isin(self._states, SENT)] = 0
        accepted, failed = (answers == _ANSWERS[outcome] for outcome in (ACCEPTED, FAILED))
        self._states[failed] = State.LOST
        return Answers(accepted=int(np.count_nonzero(accepted)), failed=int(np.count_nonzero(failed)))

    def _take_redacted(
        self, said: Sequence[tuple[NDArray[np.int64], Told]], findings: Findings
    ) -> RedactedCount:
        redacted = np.zeros(len(self._events), np.bool_)
        texts = 0
        for numbers, told_of in said:
            for each in told_of.redacted:
                positions = self._positions(numbers[each.first : each.last + 1])
                findings.add_redacted(each.found, each.fields, positions)
                texts += len(positions) * len(each.fields)
                redacted[positions] = True
        return RedactedCount(events=int(np.count_nonzero(redacted)), texts=texts)

    def _positions(self, numbers: NDArray[np.int64]) -> NDArray[np.intp]:
        """Find those of some events that are summarized."""
        places = np.searchsorted(self._events, numbers)
        inside = places < len(self._events)
        places, numbers = places[inside], numbers[inside]
        found: NDArray[np.intp] = places[self._events[places] == numbers]
        return found

    def _versions(self, sent: NDArray[np.bool_]) -> tuple[VersionCount, ...]:
        sessions = np.unique(taken(self._index.session, self._events)[sent]).tolist()
        found = Counter(map(self._meaning.versions.of, sessions))
        order = sorted(found, key=lambda version: (version_key(version) or (), version), reverse=True)
        return tuple(VersionCount(version=version, sessions=found[version]) for version in order)

    def _watching(self) -> Watching | None:
        try:
            known = watched(self._ledger)
            lost = losses(self._ledger, title=self._app.title)
        except LedgerError as error:
            self._troubles.append(error.title)
            return None
        begin, end = self._since_ns, self._now_ns
        gaps = []
        for gap in known.gaps:
            from_ns = gap.from_ns if begin is None else max(gap.from_ns, begin)
            to_ns = end if gap.to_ns is None else min(gap.to_ns, end)
            if from_ns < to_ns:
                gaps.append(replace(gap, from_ns=from_ns, to_ns=to_ns))
        length_ns = sum((gap.to_ns or end) - gap.from_ns for gap in gaps)
        return Watching(
            gaps=tuple(gaps),
            unwatched_ns=length_ns,
            since_ns=known.since_ns,
            unseen=sum(loss.least for loss in lost if begin is None or loss.before_ns >= begin),
        )
