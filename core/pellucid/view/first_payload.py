"""
What would leave first if a person said yes and let it go: the events that are held, as one body, byte for byte.

Where nothing is recorded yet, the catalogue's own examples make a body of the same form; whoever shows it says so.
Light enough for a host: nothing here needs the index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.values import FieldType
from pellucid.consent.values import Choice
from pellucid.embedding.settling import unsent
from pellucid.errors import CatalogueError
from pellucid.event import Event, Kind, decode, encode
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.sending.verbs import approve
from pellucid.state import State
from pellucid.wire import PostHogHeader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.values import Catalogue, EventSpec, Field
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Unreadable
    from pellucid.event import PropertyValue
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt
    from pellucid.wire import Body

MOST_EVENTS: Final = 100
"""In one body; more go into another one."""
_MOST_BYTES: Final = 1 << 20
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
    """Held events that are not in it: of other runs of the app, or too many for one body."""

    @property
    def is_example(self) -> bool:
        """Whether it is made from the catalogue, since nothing is held."""
        return not self.folder

    def part(self, event: PayloadEvent) -> bytes:
        """Return the bytes of one event."""
        return self.content[slice(*event.span)]


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
    try:
        catalogue = read_catalogue(app.catalogue_file)
    except CatalogueError:
        catalogue = None
    payload = first_payload(ledger)
    if payload is None and catalogue is not None:
        analytics_id = choice.analytics_id if isinstance(choice, Choice) else ""
        payload = example_payload(app, catalogue, analytics_id=analytics_id, now_ns=ledger.clock.now_ns())
    states = list(unsent(ledger).values())
    held = states.count(State.HELD)
    return FirstLook(
        choice=choice, catalogue=catalogue, payload=payload, queued=len(states) - held, held=held
    )


def first_payload(ledger: Ledger) -> FirstPayload | None:
    """
    Return the first body that held events would make, of the oldest session that has any; `None` if nothing is held.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    found: FirstPayload | None = None
    held = 0
    sessions = [(ledger.receipts(entry.folder), entry.folder) for entry in ledger.sessions()]
    sessions.sort(key=lambda session: (session[0][0].at_ns if session[0] else 0, session[1]))
    for receipts, folder in sessions:
        states = LineStates(receipts)
        spans = states.ranges(State.HELD, max(states.covered, ledger.line_count(folder)))
        held += sum(last - first + 1 for first, last in spans)
        if found is None and spans:
            found = _in_session(ledger, folder, receipts, spans[0])
    if found is None:
        return None
    return FirstPayload(
        content=found.content,
        events=found.events,
        folder=found.folder,
        others=max(held - len(found.events), 0),
    )


def example_payload(
    app: EmbeddedApp, catalogue: Catalogue, *, analytics_id: str, now_ns: int
) -> FirstPayload | None:
    """
    Make a body of the catalogue's examples, one event of each kind.

    Args:
        app: Whose.
        catalogue: What it may collect.
        analytics_id: The app's; empty as long as it has none.
        now_ns: When the examples happen.

    Returns:
        `None` if the catalogue declares no event.
    """
    header = PostHogHeader(
        api_key=app.api_key,
        distinct_id=analytics_id or _NO_ID,
        context={field.name: _plain(field) for field in catalogue.metadata.values()},
    )
    lines = [_example_line(spec, place, now_ns) for place, spec in enumerate(catalogue.events.values())]
    body = wire.body(header, lines[:MOST_EVENTS])
    return None if not body.included else _payload(body, lines, first=0, folder="")


def let_go(ledger: Ledger, payload: FirstPayload, *, epoch: int) -> int:
    """
    Let the events of a body go that a person has seen and ticked; blocks until the disk has it.

    Args:
        ledger: The app's.
        payload: What was shown; of examples nothing goes.
        epoch: The consent's of now: in another one the approval is void.

    Returns:
        How many were still held.

    Raises:
        NotFoundError: The session is gone.
        LedgerError: It could not be written.
    """
    if payload.is_example or not payload.events:
        return 0
    shown = [event.line for event in payload.events]
    return sum(approve(ledger, payload.folder, first, last, epoch=epoch) for first, last in coalesce(shown))


def _in_session(
    ledger: Ledger, folder: str, receipts: Sequence[Receipt], span: tuple[int, int]
) -> FirstPayload | None:
    header = upload_header(receipts[0]) if receipts else None
    if header is None:
        return None
    first, last = span[0], min(span[1], span[0] + MOST_EVENTS - 1)
    lines = list(_first_bytes(raw for _, raw in ledger.lines(folder, [(first, last)])))
    edits = _edits(receipts, first, len(lines))
    body = wire.body(header, lines, edits)
    return _payload(body, lines, first=first, folder=folder) if body.is_sent else None


def _first_bytes(lines: Iterator[bytes]) -> Iterator[bytes]:
    """Yield lines as long as they fit into one body, and at least one."""
    size = 0
    for raw in lines:
        size += len(raw)
        if size > _MOST_BYTES and size != len(raw):
            return
        yield raw


def _edits(receipts: Sequence[Receipt], first: int, count: int) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for receipt in receipts:
        if receipt.kind != ReceiptKind.EDITED or receipt.lines is None:
            continue
        dropped = receipt.details.get("drop")
        names = [name for name in dropped if isinstance(name, str)] if isinstance(dropped, list) else []
        for line in range(max(receipt.lines[0], first), min(receipt.lines[1], first + count - 1) + 1):
            found[line - first] = tuple(dict.fromkeys((*found.get(line - first, ()), *names)))
    return found


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
