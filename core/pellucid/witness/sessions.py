"""
All sessions of an app that are known: which process wrote each, whether it still runs, and what became of its events.

What nobody saw is `None`, and never a guess.
"""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp, session_files, session_name
from pellucid.catalogue.lookup import documentation_of
from pellucid.errors import CatalogueError
from pellucid.event import Event, decode
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipt_stream import chain_lines
from pellucid.ledger.receipts import ReceiptKind
from pellucid.lines import complete_lines
from pellucid.state import State
from pellucid.witness.holders import find_holders, mark_of
from pellucid.witness.session_file import identity_of
from pellucid.witness.writers import writer_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt
    from pellucid.witness.holders import Holder
    from pellucid.witness.session_file import Identity

_SLACK_NS: Final = 1_000_000_000
_ENDS: Final = 4
"""So many lines at each end of a session are looked through for one that can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session, as far as it is known."""

    name: str
    """Its true name."""
    program: str | None = None
    """The path of what wrote it, or its name."""
    pid: int | None = None
    started_ns: int | None = None
    """When that process was started, in nanoseconds since the epoch, UTC."""
    version: str | None = None
    """Of the program, in the session's own words."""
    running: bool | None = None
    """Whether its process still runs."""
    from_ns: int | None = None
    """When its first event was recorded."""
    to_ns: int | None = None
    """When its last event so far was recorded."""
    events: Mapping[State, int]
    """How many there are in each state; lines that a witness has not come round to are not counted yet."""
    collection: str | None = None
    """What the config said of collection when the session began."""
    analytics_id: str | None = None
    """The id in the config at that time."""
    data_dir: Path | None = None
    """Where the config said at that time that the session files are."""
    is_copied: bool = True
    """Whether Pellucid has a copy; else it only lies in the program's own folder."""


def sessions(
    app: KnownApp, ledger: Ledger, data_dir: Path, *, limit: int | None = None
) -> tuple[Session, ...]:
    """
    List the sessions of an app, those that began last first.

    Takes some milliseconds for each session that is listed, and next to nothing for each of the others.

    Args:
        app: Whose.
        ledger: Where they are kept.
        data_dir: Where the program has its session files now.
        limit: How many at most; `None`: all.

    Raises:
        LedgerError: Something cannot be read.
    """
    files = {} if isinstance(app, EmbeddedApp) else _live_files(data_dir)
    begun = [(_began_ns(entry), entry.folder) for entry in ledger.sessions()]
    copied = {folder for _, folder in begun}
    uncopied = [name for name in files if folder_of(name) not in copied]
    reader = _Reader(app, ledger, files)
    found = [reader.uncopied(name) for name in uncopied]
    newest = begun if limit is None else heapq.nlargest(limit, begun)
    found += [reader.copied(ledger.entry(folder)) for _, folder in newest]
    found.sort(key=lambda each: (each.from_ns or 0, each.name), reverse=True)
    return tuple(found if limit is None else found[:limit])


def session(app: KnownApp, ledger: Ledger, data_dir: Path, name: str) -> Session | None:
    """
    Return one session by its true name; `None` if nothing is known of it. As `sessions`.

    Raises:
        LedgerError: It cannot be read.
    """
    files = {} if isinstance(app, EmbeddedApp) else _live_files(data_dir)
    reader = _Reader(app, ledger, {name: files[name]} if name in files else {})
    entry = ledger.entry(folder_of(name))
    if entry.receipts.exists():
        return reader.copied(entry)
    return reader.uncopied(name) if name in files else None


class _Reader:
    """Reads sessions, and asks for the processes of all live files at once."""

    def __init__(self, app: KnownApp, ledger: Ledger, files: Mapping[str, Path]) -> None:
        self._app = app
        self._ledger = ledger
        self._files = files
        self._version_key = _version_key(app)
        identities: dict[str, Identity] = {}
        for name, path in files.items():
            identity = identity_of(path)
            if identity is not None:
                identities[name] = identity
        holders = find_holders(set(identities.values()), {path.parent for path in files.values()})
        self._holders = {name: holders.get(identity) for name, identity in identities.items()}

    def copied(self, entry: SessionEntry) -> Session:
        """Describe a session that the ledger has."""
        receipts = [each for line in chain_lines(entry.receipts) if (each := decoded(line)) is not None]
        opened = next((each for each in receipts if each.kind == ReceiptKind.OPENED), None)
        states = LineStates(receipts)
        events: Counter[State] = Counter()
        for first, last, state in states.runs(states.covered):
            events[state] += last - first + 1
        name = (opened.text("session") if opened else None) or entry.folder
        last_line = max(states.covered - 1, 0)
        ends = [(0, min(_ENDS - 1, last_line)), (max(last_line - _ENDS + 1, 0), last_line)]
        known = self._told_by(
            Session(name=name, events=events),
            (raw for each in ends for _, raw in self._ledger.lines(entry.folder, [each])),
        )
        known = replace(known, from_ns=known.from_ns or (opened.at_ns if opened else None))
        if isinstance(self._app, EmbeddedApp):
            return _recorded(known, opened, entry)
        return self._with_writer(known, receipts)

    def uncopied(self, name: str) -> Session:
        """Describe a session of which there is only the program's own file."""
        try:
            raws = [line.raw for line in complete_lines(self._files[name].read_bytes())]
        except OSError:  # taken up by the program in this moment
            raws = []
        bare = Session(name=name, events=Counter({State.QUEUED: len(raws)} if raws else {}), is_copied=False)
        return self._with_writer(self._told_by(bare, [*raws[:_ENDS], *raws[-_ENDS:]]), [])

    def _with_writer(self, known: Session, receipts: Iterable[Receipt]) -> Session:
        writer = writer_of(receipts)
        holder = writer.holder or self._holder_now(known)
        running: bool | None = None
        if holder is not None:
            running = mark_of(holder.pid) == holder.mark
        elif known.name in self._holders:
            running = False  # its file is there, and nobody has it open
        config = writer.config
        return replace(
            known,
            program=None if holder is None else holder.program,
            pid=None if holder is None else holder.pid,
            started_ns=None if holder is None else holder.started_ns,
            running=running,
            collection=None if config is None else config.collection.value,
            analytics_id=None if config is None else config.analytics_id,
            data_dir=None if config is None else config.data_dir,
        )

    def _holder_now(self, known: Session) -> Holder | None:
        """Return who has a session's file open, unless that is a program that only takes up what another one left."""
        holder = self._holders.get(known.name)
        if holder is None or known.from_ns is None or holder.started_ns - _SLACK_NS <= known.from_ns:
            return holder
        return None

    def _told_by(self, known: Session, raws: Iterable[bytes]) -> Session:
        """Add what a session's own events tell."""
        times: list[int] = []
        version: str | None = None
        for event in _readable(raws):
            times.append(event.time_ns)
            said = event.props.get(self._version_key)
            version = version or (said if isinstance(said, str) else None)
        return replace(
            known, version=version, from_ns=min(times, default=None), to_ns=max(times, default=None)
        )


def _recorded(known: Session, opened: Receipt | None, entry: SessionEntry) -> Session:
    """Describe a session that an app with the engine inside has recorded: it says itself what it knows."""
    if opened is None:
        return known
    pid = opened.details.get("pid")
    return replace(
        known,
        program=opened.text("app"),
        pid=pid if type(pid) is int else None,
        version=opened.text("version") or known.version,
        running=is_held(entry.owner),
        collection=opened.text("consent"),
        analytics_id=opened.text("distinct_id"),
        data_dir=entry.events.parent.parent,
    )


def _readable(raws: Iterable[bytes]) -> Iterator[Event]:
    for raw in raws:
        event = decode(raw)
        if isinstance(event, Event):
            yield event


def _began_ns(entry: SessionEntry) -> int:
    """Return when a session was opened in the ledger, by the first line of its chain alone."""
    first = next(iter(chain_lines(entry.receipts)), b"")
    receipt = decoded(first)
    return 0 if receipt is None else receipt.at_ns


def _live_files(data_dir: Path) -> dict[str, Path]:
    return {name: file for file in session_files(data_dir) if (name := session_name(file.name)) is not None}


def _version_key(app: KnownApp) -> str:
    try:
        documentation = documentation_of(app)
    except CatalogueError:
        return ""
    return "" if documentation is None else documentation.catalogue.version_property
