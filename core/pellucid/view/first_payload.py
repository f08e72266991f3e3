"""
What would leave first if a person said yes and let it go: the events that are held, as one body, byte for byte.

Where nothing is recorded yet, the catalogue's own examples make a body of the same form; whoever shows it says so.
Light enough for a host: nothing here needs the index.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.values import FieldType
from pellucid.consent.rules import decide
from pellucid.consent.values import Choice, Mode
from pellucid.embedding.permissions import event_filter
from pellucid.embedding.settling import unsent
from pellucid.errors import CatalogueError
from pellucid.event import Event, Kind, decode, encode
from pellucid.sending.ripeness import filter_lines
from pellucid.sending.verbs import approve
from pellucid.state import State
from pellucid.view.rule_preview import FREE, face_ruling, preview, terms_of, trouble_text
from pellucid.view.trial_seal import BY_A_RULE, OF_A_CLASS, parts_of, session_of, trials
from pellucid.wire import PostHogHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.values import Catalogue, EventSpec, Field
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Unreadable
    from pellucid.event import PropertyValue
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.view.rule_preview import Terms
    from pellucid.view.trial_seal import Trial
    from pellucid.wire import Body

_HASH: Final = "0" * 64
"""In an example: the hash of nothing."""
_NO_ID: Final = "0" * 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PayloadEvent:
    """One event in a body."""

    line: int
    """Its number in the session; in an example, its place."""
    name: str
    time_ns: int | None
    """Nanoseconds since 1970; `None`: the line tells no time."""
    span: tuple[int, int]
    """Where it stands in the body: its first byte, and the one after its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPayload:
    """A body, and which events are in it."""

    content: bytes
    events: tuple[PayloadEvent, ...]
    folder: str = ""
    """The session's; empty for examples."""
    others: int = 0
    """Held events that are not in it and could leave: of other runs of the app, or too many for one body."""
    withheld: tuple[str, ...] = ()
    """Held events that a rule of the person's withholds, by name."""
    of_class: tuple[str, ...] = ()
    """Held events of a class that the person keeps here, by name."""
    hashes_later: bool = False
    """Whether `rule_preview.HASH_MARK` stands in it where a hash will leave."""
    trouble: str = ""
    """Why nothing can leave, without a full stop: then nobody can say what would."""

    @property
    def is_example(self) -> bool:
        """Whether it is made from the catalogue, since nothing is held."""
        return not self.folder

    def part(self, event: PayloadEvent) -> bytes:
        """Return the bytes of one event."""
        return self.content[slice(*event.span)]

    def still_holds(self, now: FirstPayload) -> bool:
        """Whether each event that is in it would still leave as it stands in it, whatever else was recorded since."""
        if not self.events or self.folder != now.folder:
            return self == now
        parts = {event.line: now.part(event) for event in now.events}
        return all(parts.get(event.line) == self.part(event) for event in self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """All that a person is shown before they answer."""

    choice: Choice | Unreadable
    catalogue: Catalogue | None
    """What may be collected; `None`: no copy of it can be read."""
    payload: FirstPayload | None
    """What is held, or examples; `None`: there is neither."""
    queued: int
    """Unsent events under the choice that holds: another one destroys them."""
    held: int


def look_first(app: EmbeddedApp, *, ledger: Ledger, store: ConsentStore) -> FirstLook:
    """
    Read what a person is to be shown before they answer.

    Args:
        app: Whose question it is.
        ledger: Its data folder.
        store: Reads what was chosen.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    choice = store.read()
    catalogue = _catalogue_of(app)
    terms = terms_of_yes(app, choice=choice, catalogue=catalogue, ledger=ledger)
    payload = first_payload(ledger, terms)
    if payload is None and catalogue is not None:
        analytics_id = choice.analytics_id if isinstance(choice, Choice) else ""
        payload = example_payload(
            app, catalogue, analytics_id=analytics_id, now_ns=ledger.clock.now_ns(), terms=terms
        )
    states = list(unsent(ledger).values())
    held = states.count(State.HELD)
    return FirstLook(
        choice=choice, catalogue=catalogue, payload=payload, queued=len(states) - held, held=held
    )


def terms_of_yes(
    app: EmbeddedApp, *, choice: Choice | Unreadable, catalogue: Catalogue | None, ledger: Ledger
) -> Terms:
    """
    Say how things would leave once the person says yes.

    Args:
        app: The app.
        choice: What they chose so far; what they chose for single classes goes on to hold.
        catalogue: Tells the classes.
        ledger: Says what time it is.
    """
    analytics_id = choice.analytics_id if isinstance(choice, Choice) else ""
    may_send = may_send_after_yes(choice, catalogue, app_key=app.key, now_ns=ledger.clock.now_ns())
    return terms_of(app, analytics_id=analytics_id, may_send=may_send)


def read_terms_of_yes(app: EmbeddedApp, *, ledger: Ledger, store: ConsentStore) -> Terms:
    """
    Say the same, by what the person chose and what the catalogue is now.

    Args:
        app: The app.
        ledger: Says what time it is.
        store: Reads what was chosen.
    """
    return terms_of_yes(app, choice=store.read(), catalogue=_catalogue_of(app), ledger=ledger)


def may_send_after_yes(
    choice: Choice | Unreadable, catalogue: Catalogue | None, *, app_key: str, now_ns: int
) -> Callable[[bytes], bool] | None:
    """
    Return what says whether a line may leave once the person says yes; `None`: each may.

    Args:
        choice: What they chose so far.
        catalogue: Tells the classes.
        app_key: The app's.
        now_ns: Now, nanoseconds since 1970.
    """
    if not isinstance(choice, Choice):
        return None
    yes = replace(choice, mode=Mode.ON, pause=None)
    decision = decide(yes, environ={}, policy=None, app_key=app_key, now_ns=now_ns, started_ns=now_ns)
    return filter_lines(event_filter(decision, catalogue))


def first_payload(ledger: Ledger, terms: Terms = FREE) -> FirstPayload | None:
    """
    Return the first body that held events would make, of the oldest session that has any; `None` if nothing is held.

    If nothing of them can leave it has no events, and says why.

    Args:
        ledger: The app's.
        terms: How things would leave.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    sessions = [(ledger.receipts(entry.folder), entry.folder) for entry in ledger.sessions()]
    sessions.sort(key=lambda session: (session[0][0].at_ns if session[0] else 0, session[1]))
    found: FirstPayload | None = None
    held, folder = 0, ""
    kept: dict[str, list[str]] = {BY_A_RULE: [], OF_A_CLASS: []}
    for receipts, name in sessions:
        outbox = session_of(ledger, name, receipts)
        spans = _held_spans(outbox, ledger)
        held += sum(last - first + 1 for first, last in spans)
        folder = folder or (name if spans else "")
        if found is not None and not terms.may_keep_some:
            continue
        for trial in _trials(outbox, spans, terms):
            kept.get(trial.why_not, []).extend(trial.names)
            if found is None and trial.body is not None:
                found = _payload_of(trial, name)
                if not terms.may_keep_some:
                    break
    if not held:
        return None
    withheld, of_class = tuple(kept[BY_A_RULE]), tuple(kept[OF_A_CLASS])
    if found is None:
        if not (withheld or of_class or terms.trouble):
            return None  # nobody can read any of it
        found = FirstPayload(content=b"", events=(), folder=folder, trouble=trouble_text(terms))
    others = max(held - len(found.events) - len(withheld) - len(of_class), 0)
    return replace(found, others=others, withheld=withheld, of_class=of_class)


def example_payload(
    app: EmbeddedApp, catalogue: Catalogue, *, analytics_id: str, now_ns: int, terms: Terms = FREE
) -> FirstPayload | None:
    """
    Make a body of the catalogue's examples, one event of each kind that leaves.

    Args:
        app: Whose.
        catalogue: What it may collect.
        analytics_id: The app's; empty as long as it has none.
        now_ns: When the examples happen.
        terms: How things would leave.

    Returns:
        `None` if the catalogue declares no event; without events, and with why, if it declares none that would leave.
    """
    if not catalogue.events:
        return None
    if terms.trouble:
        return FirstPayload(content=b"", events=(), trouble=trouble_text(terms))
    header = PostHogHeader(
        api_key=app.api_key,
        distinct_id=analytics_id or _NO_ID,
        context={field.name: _plain(field) for field in catalogue.metadata.values()},
    )
    # Whatever id they will have: what is recorded under it is hashed.
    ruling = face_ruling(terms.ruling.rules, header.distinct_id)
    kept: dict[str, list[str]] = {BY_A_RULE: [], OF_A_CLASS: []}
    lines: list[bytes] = []
    for place, spec in enumerate(catalogue.events.values()):
        line = _example_line(spec, place, now_ns)
        if terms.may_send is not None and not terms.may_send(line):
            kept[OF_A_CLASS].append(spec.name)
        elif ruling.edit_of(line, header.distinct_id) is None:
            kept[BY_A_RULE].append(spec.name)
        else:
            lines.append(line)
    shown = preview(ruling, header, [(line, {}) for line in lines[: terms.limits.count]])
    body = wire.body(shown.header, shown.lines, shown.edits)
    payload = _payload(body, shown.lines, first=0, folder="")
    return replace(
        payload,
        content=payload.content if payload.events else b"",
        withheld=tuple(kept[BY_A_RULE]),
        of_class=tuple(kept[OF_A_CLASS]),
        hashes_later=shown.hashes_later,
    )


def let_go(ledger: Ledger, payload: FirstPayload, *, epoch: int, terms: Terms = FREE) -> int:
    """
    Let the events of a body go that a person has seen and ticked; blocks until the disk has it.

    What would leave otherwise by now than it was shown stays held.

    Args:
        ledger: The app's.
        payload: What was shown; of examples nothing goes.
        epoch: The consent's of now: in another one the approval is void.
        terms: How things leave now.

    Returns:
        How many were let go.

    Raises:
        NotFoundError: The session is gone.
        LedgerError: It could not be read or written.
    """
    if payload.is_example or not payload.events:
        return 0

    def choose(outbox: SessionOutbox) -> list[int]:
        now = parts_of(outbox, _held_spans(outbox, ledger), terms)
        return [event.line for event in payload.events if now.get(event.line) == payload.part(event)]

    return approve(ledger, payload.folder, choose, epoch=epoch)


def let_go_now(
    app: EmbeddedApp, *, ledger: Ledger, store: ConsentStore, payload: FirstPayload, epoch: int
) -> int:
    """
    Let go as `let_go` does, by the terms of now.

    Args:
        app: The app.
        ledger: Its data folder.
        store: Reads what was chosen.
        payload: What was shown.
        epoch: The consent's that the person gave.

    Raises:
        NotFoundError: The session is gone.
        LedgerError: It could not be read or written.
    """
    terms = read_terms_of_yes(app, ledger=ledger, store=store)
    return let_go(ledger, payload, epoch=epoch, terms=terms)


def still_held(ledger: Ledger, payload: FirstPayload) -> int:
    """
    Return how many of a body's events wait for the person after `let_go`: others may have decided on some meanwhile.

    Raises:
        LedgerError: The session cannot be read.
    """
    if payload.is_example:
        return 0
    states = session_of(ledger, payload.folder).states
    return sum(states.at(event.line) is State.HELD for event in payload.events)


def _catalogue_of(app: EmbeddedApp) -> Catalogue | None:
    try:
        return read_catalogue(app.catalogue_file)
    except CatalogueError:
        return None


def _held_spans(outbox: SessionOutbox, ledger: Ledger) -> list[tuple[int, int]]:
    states = outbox.states
    return states.ranges(State.HELD, max(states.covered, ledger.line_count(outbox.entry.folder)))


def _trials(outbox: SessionOutbox, spans: Iterable[tuple[int, int]], terms: Terms) -> Iterator[Trial]:
    for first, last in spans:
        yield from trials(outbox, first, last, terms)


def _payload_of(trial: Trial, folder: str) -> FirstPayload:
    assert trial.body is not None  # noqa: S101 - whoever calls this has seen it
    found = _payload(trial.body, trial.lines, first=trial.first, folder=folder)
    return replace(found, hashes_later=trial.hashes_later)


def _payload(body: Body, lines: Sequence[bytes], *, first: int, folder: str) -> FirstPayload:
    events: list[PayloadEvent] = []
    for index, span in zip(body.included, body.spans, strict=True):
        event = decode(lines[index])
        name, time_ns = (event.name, event.time_ns) if isinstance(event, Event) else ("", None)
        events.append(PayloadEvent(line=first + index, name=name, time_ns=time_ns, span=span))
    return FirstPayload(content=body.content, events=tuple(events), folder=folder)


def _example_line(spec: EventSpec, place: int, now_ns: int) -> bytes:
    props: dict[str, PropertyValue] = {
        field.name: _HASH if field.hashed else _plain(field) for field in spec.fields.values()
    }
    uuid = f'"00000000-0000-4000-8000-{place:012d}"'
    event = Event(time_ns=now_ns, kind=Kind.APPEND, name=spec.name, props=props, extra={"uuid": uuid})
    return encode(event)


def _plain(field: Field) -> str | int | float | bool:
    """Return an example as a value of its field's own type."""
    example = field.example
    return float(example) if field.type is FieldType.NUMBER and isinstance(example, int) else example
