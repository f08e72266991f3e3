"""
What a view of the events says to whoever shows it: small, immutable values.

A view is a filtered, ordered set of *event numbers*. A row is a place in that order; the event's number stays the same
for as long as the view lives, whatever becomes of the row. Each `ViewChange` carries the whole new order (shared, not
copied) and says which rows it touched, so that a table can redraw exactly those.

Nothing here imports numpy: a window may import these values before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    import numpy as np
    from numpy.typing import NDArray

    from pellucid.errors import QueryError
    from pellucid.event import Event, UnreadableLine
    from pellucid.ledger.receipts import Receipt
    from pellucid.state import State
    from pellucid.wire import Edit, PostHogHeader


class Column(StrEnum):
    """What the rows can be ordered by."""

    STATE = "state"
    TIME = "time"
    EVENT = "event"
    SESSION = "session"
    SIZE = "size"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Snapshot:
    """The rows at one moment; never changes afterwards."""

    order: NDArray[np.uint32]
    """Row → event number, already filtered and ordered; read-only."""
    total: int
    """How many events are known before the filter; purged ones do not count."""
    column: Column = Column.TIME
    """What the rows are ordered by."""
    descending: bool = False
    filtered: bool = False
    """Whether a filter chose them, so that what stands beside each other need not have happened so."""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.order)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reset:
    """Everything may be different: another filter, another order, rows that went."""

    snapshot: Snapshot


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Appended:
    """New rows stand below all others."""

    snapshot: Snapshot
    first_row: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Inserted:
    """New rows stand together somewhere else than at the end."""

    snapshot: Snapshot
    first_row: int
    """Where the first of them now stands."""
    count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Updated:
    """Some rows within a range show something else than before (their state, as a rule); none came, went or moved."""

    snapshot: Snapshot
    first_row: int
    last_row: int
    """Inclusive."""


ViewChange: TypeAlias = Reset | Appended | Inserted | Updated


class InterjectionKind(StrEnum):
    """What an interjection is about; a face has a shape for each."""

    GAP = "gap"
    """Nobody watched."""
    SETTING = "setting"
    """What the program may collect, or under which id, is another than before."""
    LOSS = "loss"
    """Events existed, and nobody saw them."""
    DAY = "day"
    """Another day begins; it says nothing of the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interjection:
    """One sentence between the events."""

    at_ns: int
    """Where it stands: before all events of this moment or later. Nanoseconds since the epoch, UTC."""
    until_ns: int | None
    """When what it tells of was over, or the same as `at_ns` for what took no time; `None`: it goes on."""
    kind: InterjectionKind
    words: str
    """One short sentence for a person, without a full stop."""
    tip: str = ""
    """What it means, and how it is known; a few sentences."""


class Phase(StrEnum):
    """What a view is busy with."""

    OPENING = "opening"
    SEARCHING = "searching"
    ORDERING = "ordering"
    """Very many rows are put in another order; how far that is, nobody can tell."""
    READY = "ready"
    STOPPED = "stopped"
    """A person has ended an opening, and then nothing is followed, or a search, whose rows are those found so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewStatus:
    """How a view is doing, for a status line."""

    phase: Phase
    progress: float
    """Share of the phase's work that is done, 0 to 1; 1 when ready, or ordering; where it ended when stopped."""
    filter_text: str
    """The filter as it was last asked for, right or wrong."""
    filter_error: QueryError | None
    """What is wrong with `filter_text`; the rows then still obey the last right filter."""
    following: bool
    """Whether new events are being looked for."""
    live_notice: str
    """Why live files can't be shown in full, one or more sentences; empty if all is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a table shows of one event."""

    event: int
    """The event's number."""
    state: State
    time_ns: int | None
    """Nanoseconds since the epoch, UTC; `None` for a line that tells no time."""
    kind: str
    """A `pellucid.event.Kind` or another word; empty for an unreadable line."""
    name: str
    """Empty for an unreadable line."""
    session: str
    """The session's name: the stem of its file."""
    size_bytes: int
    """Length of the line without its newline."""
    unreadable: bool
    line_number: int | None = None
    """Zero-based number of the line in the ledger's session; `None` as long as there is no copy."""
    origin: Origin | None = None
    """Where it comes from; `None` as long as nobody has looked it up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an event comes from: what costs a look at its line, and so is told only if it is asked for."""

    session_file: Path
    """Where the app keeps (or kept) the session's queue; the log of an app that has the engine inside."""
    uuid: UUID | None
    """Stable over live file and ledger, see `pellucid.identity`; `None` if the line's bytes are gone."""


UNDOCUMENTED: Final = "undocumented"
"""Stands in a mark for what no catalogue declares."""
FREE_TEXT: Final = "free_text"
"""Stands in a mark for what somebody wrote, or what an error said."""
_LENGTH: Final = "length"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing about an event that is worth a second look."""

    field: str
    """Empty for the event as a whole."""
    rule: str
    """The guard's rule, such as `email`; `length` where a long text was cut; `FREE_TEXT` or `UNDOCUMENTED`."""
    action: str
    """What was done about it: `redact`, `hash`, `withhold`, `cut`; `flag` where nothing could be."""

    @property
    def is_telling(self) -> bool:
        """Whether something was found that should not be said; a cut is none."""
        return self.rule != _LENGTH


class Eyes(StrEnum):
    """Which of the two eyes have seen an event: the witness in the file, `pellucid run` on its way out."""

    FILE = "file"
    """As usual."""
    WIRE = "wire"
    """Only on its way out, so its line is rebuilt."""
    BOTH = "both"


def eyes(in_file: bool, on_wire: bool) -> Eyes:  # noqa: FBT001 - two of a kind, in their order
    """Say which eyes those are."""
    return Eyes.BOTH if in_file and on_wire else Eyes.WIRE if on_wire else Eyes.FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything that is known of one event."""

    row: Row
    uuid: UUID
    """Stable over live file and ledger, see `pellucid.identity`."""
    raw: bytes
    """The line exactly as recorded, without its newline; blanks if it was purged."""
    event: Event | UnreadableLine
    session_file: Path
    """Where the app keeps (or kept) the session's queue."""
    session_offset: int | None
    """Where the line's first byte stands (or stood) in `session_file`; `None` if that is unknown."""
    copy_file: Path | None
    """The ledger's log segment that holds our copy; `None` as long as there is no copy."""
    copy_offset: int | None
    """Where the line's first byte stands in `copy_file`."""
    line_number: int | None
    """Zero-based number of the line in the ledger's session; `None` as long as there is no copy."""
    receipts: tuple[Receipt, ...]
    """Those that cover the line, oldest first."""
    distinct_id: str | None
    """The id under which it left (once released), or would leave now; `None` if that is unknown."""
    header: PostHogHeader | None = None
    """Under what an embedded app uploads it; `None` for a watched one, whose body is a reconstruction."""
    edit: Edit = field(default_factory=dict)
    """What leaves, or left, otherwise than it was recorded, as a person or their rules want it."""
    seen_in_file: bool = True
    """Whether the line was seen in a file; else it was rebuilt from a body that was seen on its way out."""
    seen_on_wire: bool = False
    """Whether it was seen on its way out, by `pellucid run`."""
    observed_body: bytes | None = None
    """The last body in which it was seen there, byte for byte; spaces in place of what was forgotten."""
    version: str = ""
    """Of the program that wrote its session, as one of its events tells; empty where none does."""

    @property
    def eyes(self) -> Eyes:
        """Which eyes have seen it."""
        return eyes(self.seen_in_file, self.seen_on_wire)
