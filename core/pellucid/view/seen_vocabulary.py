"""What there is to be asked for among an app's events, so that whoever types a filter can be offered it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.catalogue.lookup import catalogue_of
from pellucid.errors import CatalogueError
from pellucid.event import Event, decode, number_text
from pellucid.local_time import local_text
from pellucid.query.vocabulary import Entry, Property, Vocabulary
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pellucid.apps import KnownApp
    from pellucid.catalogue.values import Catalogue
    from pellucid.event import PropertyValue
    from pellucid.index.event_index import EventIndex

_MOST_NAMES: Final = 2_000
_MOST_SESSIONS: Final = 12
_SAMPLED_CLASSES: Final = 60
_SAMPLES: Final = 8
"""So many events of each class are read, spread over all that there are."""
_MOST_VALUES: Final = 12
_LONGEST_VALUE: Final = 60
_HASH: Final = re.compile(r"[0-9a-fA-F-]{24,}", re.ASCII)
"""An id or a hash: nobody types one."""


def seen_vocabulary(app: KnownApp, index: EventIndex) -> Vocabulary:
    """
    Count names, kinds and states, and read some hundred events for what their properties say.

    From any thread; takes some tens of milliseconds for a million events. Values are looked at where they are, and
    kept nowhere.
    """
    catalogue = None
    with suppress(CatalogueError):
        catalogue = catalogue_of(app)
    count = min(len(index.state), len(index.klass), len(index.session), len(index.time_ns))
    state, klass = index.state[:count], index.klass[:count]
    kept = state != State.PURGED
    classes = index.classes
    counts = np.bincount(klass[kept], minlength=len(classes)).tolist()[: len(classes)]
    by_name: Counter[str] = Counter()
    by_kind: Counter[str] = Counter()
    for (kind, name), of_class in zip(classes, counts, strict=False):
        by_name[name] += of_class
        by_kind[kind] += of_class
    states = np.bincount(state, minlength=len(State)).tolist()
    return Vocabulary(
        names=tuple(_entries(by_name, {} if catalogue is None else _purposes(catalogue))),
        kinds=tuple(_entries(by_kind, {})),
        sessions=tuple(_sessions(index, index.session[:count], index.time_ns[:count])),
        states=tuple(Entry(word=each.word, count=states[each]) for each in State if states[each]),
        properties=tuple(_properties(index, klass, kept, counts, catalogue)),
    )


def _entries(counted: Counter[str], meanings: Mapping[str, str]) -> Iterator[Entry]:
    for word, count in counted.most_common(_MOST_NAMES):
        if word and count:
            yield Entry(word=word, count=count, meaning=meanings.get(word, ""))


def _purposes(catalogue: Catalogue) -> dict[str, str]:
    return {name: spec.purpose for name, spec in catalogue.events.items()}


def _sessions(index: EventIndex, session: NDArray[np.uint32], time_ns: NDArray[np.int64]) -> Iterator[Entry]:
    names = index.sessions
    if not len(session) or int(session.max()) >= len(names):
        return
    latest = np.full(len(names), np.iinfo(np.int64).min)
    np.maximum.at(latest, session, time_ns)
    counts = np.bincount(session, minlength=len(names))
    for number in np.argsort(-latest, kind="stable")[:_MOST_SESSIONS].tolist():
        if counts[number] and names[number]:
            yield Entry(word=names[number], count=int(counts[number]), meaning=_moment(int(latest[number])))


def _moment(at_ns: int) -> str:
    moment = local_text(at_ns, "%Y-%m-%d %H:%M")
    return said("Last event {moment}", moment=moment) if moment else ""


def _properties(
    index: EventIndex,
    klass: NDArray[np.uint32],
    kept: NDArray[np.bool_],
    counts: Sequence[int],
    catalogue: Catalogue | None,
) -> Iterator[Property]:
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for event in _sample(klass, kept, counts):
        raw = index.raw(event) if event < index.count else None
        decoded = None if raw is None else decode(raw)
        if isinstance(decoded, Event):
            for key, value in decoded.props.items():
                found[key][_text(value)] += 1
    purposes: dict[str, str] = {}
    choices: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for spec in () if catalogue is None else catalogue.events.values():
        for field in spec.fields.values():
            purposes.setdefault(field.name, field.purpose)
            choices[field.name] |= dict.fromkeys(field.choices)
    most_common = sorted(found, key=lambda key: -found[key].total())
    for key in dict.fromkeys([*most_common, *purposes]):
        values = dict.fromkeys([*_telling(found.get(key, Counter())), *choices.get(key, {})])
        if key:
            yield Property(name=key, meaning=purposes.get(key, ""), values=tuple(values)[:_MOST_VALUES])


def _sample(klass: NDArray[np.uint32], kept: NDArray[np.bool_], counts: Sequence[int]) -> Iterable[int]:
    common = sorted((number for number, count in enumerate(counts) if count), key=lambda each: -counts[each])
    for number in common[:_SAMPLED_CLASSES]:
        events = np.flatnonzero((klass == number) & kept)
        spread = np.linspace(0, len(events) - 1, min(_SAMPLES, len(events))).astype(np.intp)
        yield from events[spread].tolist()


def _telling(values: Counter[str]) -> Iterator[str]:
    """Leave out what somebody would never ask for: hashes, long texts, and what is another one in each event."""
    always_another = len(values) >= _SAMPLES and values.most_common(1)[0][1] == 1
    for value, _ in () if always_another else values.most_common(_MOST_VALUES):
        if 0 < len(value) <= _LONGEST_VALUE and not _HASH.fullmatch(value):
            yield value


def _text(value: PropertyValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            return number_text(value)
        case str() | int():
            return str(value)
        case _:
            return ""
