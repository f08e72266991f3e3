"""The account of `engine_kill.py`: what was told, what the receipts say and what arrived have to agree."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
from _engine_app import is_cursed

from pellucid import wire
from pellucid.ledger.segments import is_blank
from pellucid.ledger.upload_header import upload_header
from pellucid.ledger.verification import verify

if TYPE_CHECKING:
    from pellucid.collector import Collector
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt

_OUTCOMES = frozenset({"sent", "failed", "unanswered", "refused"})
_raw_batch = msgspec.json.Decoder(dict[str, msgspec.Raw])
_raw_list = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass
class Arrived:
    """One event, as the collector took it."""

    number: int
    texts: set[bytes] = field(default_factory=set)
    """Its bytes in each body; one is as it should be."""
    ids: set[str] = field(default_factory=set)
    faults: set[str | None] = field(default_factory=set)
    """What each body was hit by; some are taken and not answered, whatever is in them."""
    times: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a run came to; every promise was kept."""

    recorded: int
    raw: int
    unique: int
    refused: int
    destroyed: int
    requests: int
    faults: Counter[str]
    attempts: int
    unanswered: int
    repeats: int
    ids: int
    killed: Counter[str]

    @property
    def table(self) -> str:
        """The account for a person."""
        rows = [
            ("events acknowledged by record()", self.recorded),
            ("events the collector took, raw", self.raw),
            ("                          unique", self.unique),
            ("                         repeats", self.repeats),
            ("refused by the server for good", self.refused),
            ("destroyed with an id, unsent", self.destroyed),
            ("ids", self.ids),
            ("attempts", self.attempts),
            ("    of these without an answer that was written down", self.unanswered),
            ("requests read to their end", self.requests),
            *((f"    fault: {name}", count) for name, count in sorted(self.faults.items())),
            *((f"killed after: {kind}", count) for kind, count in self.killed.most_common()),
        ]
        return "\n".join(f"{name:<56}{count:>8}" for name, count in rows)


def settle(ledger: Ledger, collector: Collector, told: Any) -> Account:
    """
    Compare the three accounts.

    Raises:
        AssertionError: They do not agree.
    """
    arrived = _arrived(collector)
    by_number: dict[int, Arrived] = {}
    for each in arrived.values():
        assert each.number not in by_number, f"event {each.number} arrived under two uuids"
        by_number[each.number] = each
        assert 1 == len(each.texts), f"event {each.number} arrived in two shapes: {each.texts}"
        assert 1 == len(each.ids), f"event {each.number} arrived under two ids"
    states = _states(ledger, arrived)
    _check_events(told, by_number, states)
    attempts, unanswered = _check_repeats(ledger, collector, arrived)
    refused = {number for number, state in states.items() if state == "refused"}
    return Account(
        recorded=len(told.recorded),
        raw=sum(each.times for each in arrived.values()),
        unique=len(arrived),
        repeats=sum(each.times - 1 for each in arrived.values()),
        refused=len(refused),
        destroyed=len(told.recorded.keys() - by_number.keys() - refused),
        requests=collector.counts.requests,
        faults=Counter(each.fault for each in collector.requests if each.fault is not None),
        attempts=attempts,
        unanswered=unanswered,
        ids=len(told.ids),
        killed=told.killed,
    )


def _arrived(collector: Collector) -> dict[str, Arrived]:
    arrived: dict[str, Arrived] = {}
    assert not collector.counts.let_go, "the collector forgot some requests"
    for received in collector.received:
        for raw in _raw_list.decode(_raw_batch.decode(received.body)["batch"]):
            event = json.loads(bytes(raw))
            each = arrived.setdefault(event["uuid"], Arrived(number=event["properties"]["n"]))
            each.texts.add(bytes(raw))
            each.ids.add(event["distinct_id"])
            each.faults.add(received.fault)
            each.times += 1
    return arrived


def _states(ledger: Ledger, arrived: dict[str, Arrived]) -> dict[int, str]:
    """Check each session that is left, and return the state of each event in it."""
    found: dict[int, str] = {}
    for entry in ledger.sessions():
        verified = verify(ledger, entry.folder)
        assert (verified.broken, verified.mismatched, verified.without_receipt) == (None, (), 0), verified
        receipts = ledger.receipts(entry.folder)
        states = ledger.states(entry.folder)
        for span, raw in ledger.lines(entry.folder):
            word = states.at(span.number).word
            if is_blank(raw):
                assert word == "purged", f"{entry.folder} line {span.number} is blank and {word}"
                continue
            line = json.loads(raw)
            number = line["props"]["n"]["Integer"]
            assert number not in found, f"event {number} is in the ledger twice"
            assert word in {"sent", "refused"}, f"event {number} ended up as {word}"
            found[number] = word
            if word == "sent":
                assert line["uuid"] in arrived, f"event {number} is said to be sent, and did not arrive"
                assert {receipts[0].text("distinct_id")} == arrived[line["uuid"]].ids, number
    return found


def _check_events(told: Any, by_number: dict[int, Arrived], states: dict[int, str]) -> None:
    place = {analytics_id: position for position, analytics_id in enumerate(told.ids)}
    assert by_number.keys() <= told.begun, "something arrived that nobody recorded"
    for number, (before, after) in told.recorded.items():
        arrived = by_number.get(number)
        if is_cursed(number) and arrived is not None:
            assert None not in arrived.faults, f"event {number} was to be refused and was taken"
        may_be_destroyed = place[before] < told.dropped_before
        wanted = "refused" if is_cursed(number) else "sent"
        assert states.get(number) == wanted or may_be_destroyed, f"event {number} was recorded and is lost"
        if arrived is not None:
            (used,) = arrived.ids
            # What is read before and after is set once the recorder obeys, so it may be one ahead.
            assert place[before] <= place[used] <= place[after] + 1, (
                f"event {number} went out under a wrong id"
            )


def _check_repeats(ledger: Ledger, collector: Collector, arrived: dict[str, Arrived]) -> tuple[int, int]:
    """Check that each repeat belongs to an attempt whose answer was never written down; count attempts."""
    taken = Counter(received.sha256 for received in collector.received)
    read = Counter(received.sha256 for received in collector.requests)
    possible: Counter[str] = Counter()
    attempts = unanswered = 0
    for entry in ledger.sessions():
        receipts = ledger.receipts(entry.folder)
        for sealed in (receipt for receipt in receipts if receipt.kind == "sealed"):
            outcomes = _outcomes(receipts, sealed.details["batch"])
            lost = sum(outcome in {None, "unanswered"} for outcome in outcomes)
            sent = outcomes.count("sent")
            digest = sealed.details["body_sha256"]
            assert sent <= 1
            assert not sent or outcomes[-1] == "sent", (
                f"{digest} was tried again after it was sent: {outcomes}"
            )
            assert taken[digest] <= lost + sent, f"{digest} was taken {taken[digest]} times: {outcomes}"
            assert read[digest] <= len(outcomes), f"{digest} was sent {read[digest]} times: {outcomes}"
            assert taken[digest] >= sent, f"{digest} is said to be sent, and was not taken"
            for uuid in sealed.details["uuids"]:
                possible[uuid] += lost + sent
            attempts += len(outcomes)
            unanswered += lost
            _check_body(ledger, entry.folder, receipts[0], sealed)
    for uuid, each in arrived.items():
        assert each.times <= possible[uuid] or uuid not in possible, f"{uuid} arrived {each.times} times"
    return attempts, unanswered


def _outcomes(receipts: list[Receipt], batch: str) -> list[str | None]:
    """Return how each attempt of a batch ended, as far as that was written down."""
    outcomes: list[str | None] = []
    for receipt in receipts:
        if receipt.text("batch") != batch:
            continue
        if receipt.kind == "attempt":
            outcomes.append(None)
        elif receipt.kind in _OUTCOMES and outcomes:
            outcomes[-1] = receipt.kind
    return outcomes


def _check_body(ledger: Ledger, folder: str, opened: Receipt, sealed: Receipt) -> None:
    """Check that what was received is what is made again of the ledger."""
    first, last = sealed.lines or (0, -1)
    lines = [raw for _, raw in ledger.lines(folder, [(first, last)])]
    if len(lines) != last - first + 1 or any(map(is_blank, lines)):
        return
    content = wire.body(upload_header(opened), lines, {}).content
    assert hashlib.sha256(content).hexdigest() == sealed.details["body_sha256"]
