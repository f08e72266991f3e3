"""
An e-mail address that a person attaches to an app's events: the one way in which a person has a profile.

    {"time_utc":"…Z","kind":"Identify","name":"$identify","uuid":"…","epoch":3,"props":{"email":{"String":"a@b.c"}}}

The line has a session of its own, under the id and the consent of now. It is sealed, can be seen, is sent by whichever
process of the app runs, and gets its receipt, as any other. It is recorded when a person asks for it, and never again
by itself: not after a change of mode, not under a new id.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.consent.values import Choice, Mode
from pellucid.embedding.waiting import UNSENT
from pellucid.errors import LedgerError, UsageError
from pellucid.event import Event, Kind, decode
from pellucid.ledger.line_places import LinePlaces
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.segments import segment_name
from pellucid.recording.session_recorder import SessionRecorder, SessionStart, fresh_entry
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp
    from pellucid.consent.rules import Decision
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.watch import ConsentWatch
    from pellucid.ledger.ledger import Ledger, SessionEntry

LONGEST: Final = 254
"""Characters of an address that mail can reach (RFC 5321)."""

_OF_A_PERSON: Final = re.compile(rb'"kind":"(?:Identify|SetPersonProperties)"')
_HEAD_BYTES: Final = 128
_MOST_BYTES: Final = 4096
_MAYBE_THERE: Final = frozenset({State.SENT, State.UNCONFIRMED})


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A line by which an address was told, or is about to be."""

    folder: str
    address: str
    distinct_id: str
    """The id that it names."""
    state: State
    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What attaching did."""

    is_new: bool
    """Whether a line was recorded; `False` if the very address was attached already."""
    withdrawn: int
    """Lines with an earlier address that had not been sent, and never will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detached:
    """What removing did."""

    address: str | None
    """What was attached."""
    withdrawn: int
    """Lines that had not been sent, and never will be."""
    told: int
    """Lines that were sent, or may have been received: what they say stays with whoever got it."""


def person_lines(ledger: Ledger) -> list[PersonLine]:
    """
    Find the lines that tell an address, the oldest first; those that were destroyed are not among them.

    A session that cannot be read has none: nothing of it can be sent, either.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    found: list[PersonLine] = []
    for entry in ledger.sessions():
        with suppress(LedgerError):
            if (line := _person_line(ledger, entry)) is not None:
                found.append(line)
    return sorted(found, key=lambda line: (line.recorded_ns, line.folder))


def attach(
    app: EmbeddedApp, address: str, *, store: ConsentStore, consent: ConsentWatch, ledger: Ledger
) -> Attached:
    """
    Attach an address: note it, and record the one line that tells it; blocks until the disk has it.

    Args:
        app: The app.
        address: It is not looked at by the guard: the person wants just this to be told.
        store: Where it is noted.
        consent: Is asked first.
        ledger: The app's.

    Raises:
        UsageError: That is no address, or nothing may be sent at present.
        ConfigError: The choice cannot be read or written.
        LedgerError: The line cannot be recorded; nothing is attached then.
    """
    decision = consent.poll()
    _require_sending(app, decision)
    _require_address(address)
    known = [line for line in person_lines(ledger) if line.distinct_id == decision.analytics_id]
    before = store.ensure_id().email
    is_told = any(line.address == address and line.state in UNSENT | {State.SENT} for line in known[-1:])
    if before == address and is_told:
        return Attached(is_new=False, withdrawn=0)
    choice = store.set_email(address)
    withdrawn = _withdraw(ledger, [line for line in known if line.state in UNSENT])
    is_first = not any(line.state in _MAYBE_THERE for line in known)
    try:
        _record(app, address, is_first=is_first, decision=decision, ledger=ledger)
    except LedgerError:
        store.set_email(before)
        raise
    if choice.epoch != decision.epoch or consent.poll().epoch != decision.epoch:
        # The consent changed in between, and whoever destroyed what waited did not see this line yet.
        _withdraw(ledger, [line for line in person_lines(ledger) if line.state in UNSENT])
        store.set_email(before)
        raise UsageError(
            said("The choice was changed in this moment, so nothing is attached"), said("Try again.")
        )
    return Attached(is_new=True, withdrawn=withdrawn)


def detach(*, store: ConsentStore, ledger: Ledger) -> Detached:
    """
    Remove an address, and destroy the lines with one that have not been sent; nothing is told to anybody.

    Raises:
        ConfigError: The choice cannot be read or written.
        LedgerError: A line cannot be destroyed.
    """
    choice = store.read()
    address = choice.email if isinstance(choice, Choice) else None
    if address is not None or not isinstance(choice, Choice):
        store.set_email(None)
    lines = person_lines(ledger)
    withdrawn = _withdraw(ledger, [line for line in lines if line.state in UNSENT])
    told = sum(line.state in _MAYBE_THERE for line in lines)
    return Detached(address=address, withdrawn=withdrawn, told=told)


def _require_sending(app: EmbeddedApp, decision: Decision) -> None:
    if decision.mode is not Mode.ON:
        raise UsageError(
            said(
                "{title} sends nothing at present ({rule}), so no address can be attached",
                title=app.title,
                rule=decision.rule,
            ),
            said("An address is told once, when it is attached; switch sending on first."),
        )
    if decision.is_paused:
        raise UsageError(
            said("{title} is paused, so no address can be attached", title=app.title),
            said("End the pause first, then try again."),
        )


def _require_address(address: str) -> None:
    try:
        address.encode("utf-8")
    except UnicodeEncodeError:
        is_text = False
    else:
        is_text = True
    if not is_text or len(address) > LONGEST:
        raise UsageError(
            said("{address!r} is not an e-mail address", address=address),
            said("Give one of the form name@example.com."),
        )


def _record(app: EmbeddedApp, address: str, *, is_first: bool, decision: Decision, ledger: Ledger) -> None:
    start = SessionStart(
        app=app.key,
        version=app.version,
        epoch=decision.epoch,
        consent=decision.mode.value,
        is_held=False,
        distinct_id=decision.analytics_id,
        endpoint=app.endpoint,
        api_key=app.api_key,
        context={},  # what is told of a person is the address alone
        geoip_disable=True,
        person_profile=True,
    )
    line = _line(address, is_first=is_first, epoch=decision.epoch, now_ns=ledger.clock.now_ns())
    recorder = SessionRecorder(entry=fresh_entry(ledger.root), start=start, clock=ledger.clock)
    try:
        try:
            taken = recorder.write(line)
        except OSError as error:
            raise LedgerError(
                said("The address cannot be recorded: {reason}", reason=error.strerror),
                said("Check the free space."),
            ) from error
        if taken != len(line):
            recorder.mend(line[:taken])
            raise LedgerError(
                said("The address cannot be recorded: the disk is full"), said("Check the free space.")
            )
    finally:
        recorder.close()


def _line(address: str, *, is_first: bool, epoch: int, now_ns: int) -> bytes:
    kind, name = (Kind.IDENTIFY, "$identify") if is_first else (Kind.SET_PERSON_PROPERTIES, "$set")
    said = json.dumps(address, ensure_ascii=False)
    return (
        f'{{"time_utc":"{rfc3339.form(now_ns)}","kind":"{kind}","name":"{name}","uuid":"{_new_uuid()}",'
        f'"epoch":{epoch},"props":{{"email":{{"String":{said}}}}}}}\n'
    ).encode()


def _new_uuid() -> str:
    """Return a random UUID (RFC 9562, version 4)."""
    text = os.urandom(16).hex()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{'89ab'[int(text[16], 16) & 3]}{text[17:20]}-{text[20:]}"


def _person_line(ledger: Ledger, entry: SessionEntry) -> PersonLine | None:
    try:
        size = (entry.events / segment_name(1)).stat().st_size
    except OSError:
        return None
    places = LinePlaces(entry.events)
    if size > _MOST_BYTES or places.read_on() != 1:  # such a line is alone in its session
        return None
    raw = next(iter(places.lines(0, 0)), b"")
    if not _OF_A_PERSON.search(raw, 0, _HEAD_BYTES):
        return None
    event = decode(raw)
    address = event.props.get("email") if isinstance(event, Event) else None
    receipts = ledger.receipts(entry.folder)
    if not isinstance(event, Event) or not isinstance(address, str) or not receipts:
        return None
    return PersonLine(
        folder=entry.folder,
        address=address,
        distinct_id=receipts[0].text("distinct_id") or "",
        state=ledger.states(entry.folder).at(0),
        recorded_ns=event.time_ns,
    )


def _withdraw(ledger: Ledger, lines: list[PersonLine]) -> int:
    """Destroy lines that have not left for certain; a server may have got one of them all the same."""
    return sum(
        purge_lines(
            ledger.entry(line.folder),
            lambda _known, states, _count: [(0, 0)] if states.at(0) in UNSENT else [],
            why="its address was removed",
            clock=ledger.clock,
        ).lines
        for line in lines
    )
