"""The account of `rules_kill.py`: what arrived, against the rules that held and what the receipts say."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from pellucid import wire
from pellucid.hashing import rerun_hash
from pellucid.ledger.edits import sealed_context_edit, sealed_edits
from pellucid.ledger.receipts import BY_RULE
from pellucid.ledger.upload_header import upload_header
from pellucid.ledger.verification import verify
from pellucid.rules import Rules, Treatment
from pellucid.wire import REDACTED

if TYPE_CHECKING:
    from pellucid.collector import Collector
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt

_raw_batch = msgspec.json.Decoder(dict[str, msgspec.Raw])
_raw_list = msgspec.json.Decoder(list[msgspec.Raw])
_ENDS = frozenset({"sent", "refused", "withheld"})


@dataclass(kw_only=True)
class Life:
    """One of the app's: from its start to that of the next."""

    from_ns: int
    rules: list[Rules] = field(default_factory=list)
    """All that held at some moment of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a run came to; every promise was kept."""

    recorded: int
    arrived: int
    repeats: int
    lowered: int
    """Events that arrived otherwise than they were recorded."""
    withheld: int
    batches: int
    apart: int
    """Batches that were taken apart and sealed anew, or not sealed again."""
    rules: int
    killed: Counter[str]

    @property
    def table(self) -> str:
        """The account for a person."""
        rows = [
            ("events acknowledged by record()", self.recorded),
            ("events that arrived", self.arrived),
            ("    of these otherwise than they were recorded", self.lowered),
            ("repeats, each of the same bytes", self.repeats),
            ("events that a rule has withheld, none of which arrived", self.withheld),
            ("batches", self.batches),
            ("    of these never tried, since rules changed or a kill came", self.apart),
            ("changes of the rules", self.rules),
            *((f"killed after: {kind}", count) for kind, count in self.killed.most_common()),
        ]
        return "\n".join(f"{name:<60}{count:>8}" for name, count in rows)


@dataclass(kw_only=True)
class _Sums:
    batches: int = 0
    apart: int = 0
    withheld: set[str] = field(default_factory=set)
    tried: set[str] = field(default_factory=set)
    """SHA-256 of the bodies that were tried."""
    recorded: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What was recorded of each event, by its uuid."""


def settle(ledger: Ledger, collector: Collector, lives: list[Life], told: Any) -> Account:
    """
    Compare what arrived with what was allowed.

    Raises:
        AssertionError: Something arrived that was not.
    """
    texts, times = _arrived(collector)
    for uuid, forms in texts.items():
        assert 1 == len(forms), f"{uuid} arrived in {len(forms)} forms: {forms}"
    sums = _Sums()
    for entry in ledger.sessions():
        verified = verify(ledger, entry.folder)
        assert (verified.broken, verified.mismatched, verified.without_receipt) == (None, (), 0), verified
        _settle_session(ledger, entry.folder, lives, sums, texts)
    assert not sums.withheld & texts.keys(), "a rule withheld it, and it arrived"
    assert {received.sha256 for received in collector.received} <= sums.tried, "nothing announced that body"
    assert texts.keys() <= sums.recorded.keys()
    lowered = sum(_is_lowered(sums.recorded[uuid], *forms) for uuid, forms in texts.items())
    return Account(
        recorded=len(told.recorded),
        arrived=len(texts),
        repeats=times.total() - len(texts),
        lowered=lowered,
        withheld=len(sums.withheld),
        batches=sums.batches,
        apart=sums.apart,
        rules=sum(len(life.rules) for life in lives),
        killed=told.killed,
    )


def _arrived(collector: Collector) -> tuple[dict[str, set[bytes]], Counter[str]]:
    texts: dict[str, set[bytes]] = {}
    times: Counter[str] = Counter()
    assert not collector.counts.let_go, "the collector forgot some requests"
    for received in collector.received:
        for raw in _raw_list.decode(_raw_batch.decode(received.body)["batch"]):
            uuid = json.loads(bytes(raw))["uuid"]
            texts.setdefault(uuid, set()).add(bytes(raw))
            times[uuid] += 1
    return texts, times


def _settle_session(
    ledger: Ledger, folder: str, lives: list[Life], sums: _Sums, texts: dict[str, set[bytes]]
) -> None:
    receipts, states = ledger.receipts(folder), ledger.states(folder)
    lines = {span.number: raw for span, raw in ledger.lines(folder)}
    events = {number: json.loads(raw) for number, raw in lines.items()}
    for number, event in events.items():
        word = states.at(number).word
        assert word in _ENDS, f"{folder} line {number} ended up as {word}"
        assert word != "sent" or event["uuid"] in texts, f"{folder} line {number} did not arrive"
        sums.recorded[event["uuid"]] = event
    for receipt in receipts:
        if receipt.kind == "withheld" and receipt.text("why") == BY_RULE and receipt.lines:
            first, last = receipt.lines
            sums.withheld |= {events[number]["uuid"] for number in range(first, last + 1)}
    for place, sealed in enumerate(receipts):
        if sealed.kind != "sealed":
            continue
        sums.batches += 1
        body = _body(receipts[0], sealed, lines)
        attempts = [each for each in receipts[place:] if each.kind == "attempt" and _is_of(each, sealed)]
        if not attempts:
            sums.apart += 1
            continue
        sums.tried.add(sealed.details["body_sha256"])
        if sealed.text("was") == "unconfirmed":
            continue  # it may have arrived: that it did so in one form only was checked above
        held = _rules_at(lives, attempts[0].at_ns)
        first, last = sealed.lines or (0, -1)
        recorded = [events[number] for number in range(first, last + 1)]
        allowed = any(_obeys(body, recorded, rules) for rules in held)
        assert allowed, f"{folder} lines {first} to {last} left as no rules of that time allowed: {body}"


def _body(opened: Receipt, sealed: Receipt, lines: dict[int, bytes]) -> dict[str, Any]:
    """Make a body again, of what was recorded and what its receipt says."""
    first, last = sealed.lines or (0, -1)
    header = upload_header(opened)
    assert header is not None
    edits = {line - first: edit for line, edit in sealed_edits(sealed.details).items()}
    raws = [lines[number] for number in range(first, last + 1)]
    content = wire.body(header.edited(sealed_context_edit(sealed.details)), raws, edits).content
    assert hashlib.sha256(content).hexdigest() == sealed.details["body_sha256"]
    return json.loads(content)


def _is_of(receipt: Receipt, sealed: Receipt) -> bool:
    return receipt.text("batch") == sealed.details["batch"]


def _rules_at(lives: list[Life], at_ns: int) -> list[Rules]:
    return [life for life in lives if life.from_ns <= at_ns][-1].rules


def _obeys(body: dict[str, Any], recorded: list[dict[str, Any]], rules: Rules) -> bool:
    """Whether each event of a body is what rules make of it, told without the engine's own rules' code."""
    for sent, event in zip(body["batch"], recorded, strict=True):
        assert sent["uuid"] == event["uuid"]
        name = event["name"]
        if rules.event(name) is Treatment.WITHHOLD:
            return False
        own = {key: rules.field(name, key) for key in event["props"]}
        for key, treatment in (own | {"app_version": rules.attachment("app_version")}).items():
            value = _plain(event["props"][key]) if key in own else "1"
            wanted = {
                Treatment.SEND: value,
                Treatment.HASH: rerun_hash(value),
                Treatment.REDACT: REDACTED,
                Treatment.WITHHOLD: None,
            }[treatment]
            if sent["properties"].get(key) != wanted:
                return False
    return True


def _is_lowered(event: dict[str, Any], text: bytes) -> bool:
    sent = json.loads(text)["properties"]
    recorded = {key: _plain(value) for key, value in event["props"].items()}
    return any(sent.get(key) != value for key, value in recorded.items()) or sent.get("app_version") != "1"


def _plain(value: dict[str, Any]) -> Any:
    """Return a value of a line, which names its type."""
    (plain,) = value.values()
    return plain
