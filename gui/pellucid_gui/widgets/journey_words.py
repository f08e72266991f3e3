"""What each receipt means for one event, in the words that a person reads."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid.view.fates import failure_parts, release_parts
from pellucid.view.retelling import retold
from pellucid_gui.translation import number_text, say, say_count, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.apps import KnownApp
    from pellucid.ledger.receipts import Receipt

_NS_PER_S: Final = 1_000_000_000
_NS_PER_MS: Final = 1_000_000
_HASH_SHOWN: Final = 12
_LONGEST_ANSWER: Final = 80
_MINUTE_S: Final = 60
_SPANS: Final = (
    (3_600, said("{sign} {count} h"), said("{sign} {count} h {rest} min"), 60),
    (_MINUTE_S, said("{sign} {count} min"), said("{sign} {count} min {rest} s"), 1),
)
_BATCHES: Final = "/batch/"
_BY_PERSON: Final = "by a person"
_BY_RULE: Final = "by a rule"
_LEFT: Final = {ReceiptKind.RELEASED, ReceiptKind.REBUILT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of an event's journey."""

    words: str
    icon: str
    ink: str
    """The token that its shape is drawn in."""
    detail: str = ""
    """A second line: numbers, names and times."""
    tip: str = ""
    """More, for those who point at it."""


def step_of(
    receipt: Receipt, app: KnownApp | None = None, *, among: Sequence[Receipt] = (), is_refused: bool = False
) -> Step:
    """
    Say what a receipt tells; one of another version is told by its own words.

    Args:
        receipt: What happened.
        app: Whose event it happened to, where that is known: then the program and the place are named.
        among: All receipts of the event: what one of them leaves open another one may tell.
        is_refused: Whether the program cannot read the event's line.
    """
    if app is not None and receipt.kind == ReceiptKind.RELEASED:
        is_answered = any(each.kind == ReceiptKind.ANSWERED for each in among)
        is_unsent = is_refused and not is_answered
        return _released(receipt, app, is_answered=is_answered, is_unsent=is_unsent)
    if receipt.kind == ReceiptKind.ANSWERED:
        is_gone = any(each.kind in _LEFT for each in among)
        return _answered(receipt, say("the program") if app is None else app.title, is_gone=is_gone)
    make = _STEPS.get(receipt.kind)
    if make is not None:
        return make(receipt)
    return _plain(receipt.kind, "info", "muted")(receipt)


def moment_of(at_ns: int) -> tuple[str, str]:
    """Return local day and time of day, to the millisecond; no day and `unknown` for what no calendar has."""
    second, fraction_ns = divmod(at_ns, _NS_PER_S)
    try:
        local = time.localtime(second)
    except (OverflowError, OSError, ValueError):
        return "", say("unknown")
    clock = f"{time.strftime('%H:%M:%S', local)}.{fraction_ns // _NS_PER_MS:03d}"
    return time.strftime("%Y-%m-%d", local), clock


def duration_words(span_ns: int) -> str:
    """Say how much later than the step before: `+ 34 ms`, `+ 10.0 s`, `+ 3 min 20 s`; a clock that was set may go back."""
    sign, span_ns = ("+", span_ns) if span_ns >= 0 else ("\u2212", -span_ns)
    milliseconds = round(span_ns / _NS_PER_MS)
    seconds = milliseconds / 1000
    if milliseconds < 1000:  # noqa: PLR2004 - a second
        return say("{sign} {count} ms", sign=sign, count=milliseconds)
    if seconds < _MINUTE_S:
        return say("{sign} {seconds:,.1f} s", sign=sign, seconds=seconds)
    whole = round(seconds)
    for size, alone, within, small in _SPANS:
        if whole >= size:
            rest = whole % size // small
            form = within if rest else alone
            return translated(form).format(sign=sign, count=number_text(whole // size), rest=rest)
    raise AssertionError("a minute is the least of them")


def address_of(app: KnownApp) -> str:
    """Return where an app with the engine inside posts its batches to."""
    return f"{app.endpoint.rstrip('/')}{_BATCHES}" if app.endpoint else say("(no address)")


_WHY: Final = {
    "emptied": said("it emptied its file"),
    "replaced": said("it replaced its file"),
    "deleted": said("it deleted its file"),
    "found gone": said("it was gone when we looked"),
    "cap": said("there was no more room for it"),
    "switched off": said("collection was switched off"),
    "no longer agreed to": said("what you agreed to then holds no longer"),
    "nobody answered in time": said("nobody answered in time"),
}


def _plain(words: str, icon: str, ink: str) -> Callable[[Receipt], Step]:
    def make(receipt: Receipt) -> Step:
        why = receipt.text("why")
        told = translated(words) if why is None else f"{translated(words)}: {translated(_WHY.get(why, why))}"
        return Step(words=told, icon=icon, ink=ink)

    return make


def _held(receipt: Receipt) -> Step:
    # Lines that are held from the first moment on are named with their digest, as recorded ones are.
    words = say("Held by you") if receipt.digest is None else say("Recorded, and held until you let it go")
    return Step(words=words, icon="pause", ink="kept")


def _approved(receipt: Receipt) -> Step:
    batch = receipt.text("batch") is not None
    return Step(
        words=say("You let the batch leave at once") if batch else say("You let it go"),
        icon="play",
        ink="accent",
    )


def _edited(receipt: Receipt) -> Step:
    dropped, put, back = (_names(receipt.details.get(key)) for key in ("drop", "put", "back"))
    if back:
        return Step(words=say("You put {back} back", back=back), icon="eye", ink="kept")
    done = [say("You took out {dropped}", dropped=dropped)] if dropped else []
    done += [say("You changed {put}", put=put)] if put else []
    words = _joined(done) or say("To be sealed anew: your rules changed")
    return Step(words=words, icon="eye-off", ink="kept")


def _names(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | dict) else ""


def _sealed(receipt: Receipt) -> Step:
    uuids, size = receipt.details.get("uuids"), receipt.details.get("body_bytes")
    count = len(uuids) if isinstance(uuids, list) else 0
    sha256 = receipt.text("body_sha256") or ""
    due = _time_of(receipt.text("due"))
    parts = [
        say("{size:,} bytes", size=size) if isinstance(size, int) else "",
        say("due at {due}", due=due) if due else say("leaves once you say so"),
        f"SHA-256\xa0{sha256[:_HASH_SHOWN]}…" if sha256 else "",
    ]
    return Step(
        words=say("Sealed alone")
        if count <= 1
        else say_count("Sealed with 1 other", "Sealed with {n:,} others", count - 1),
        icon="lock",
        ink="waiting",
        detail=_joined(parts),
        tip=say("SHA-256 of the body: {sha256}", sha256=sha256) if sha256 else "",
    )


def _attempt(receipt: Receipt) -> Step:
    number = receipt.details.get("number")
    again = isinstance(number, int) and number > 1
    words = say("Upload begun, attempt {number}", number=number) if again else say("Upload begun")
    return Step(words=words, icon="send", ink="waiting")


def _unanswered(receipt: Receipt) -> Step:
    again = _time_of(receipt.text("next"))
    return Step(
        words=say("No answer"),
        icon="circle-help",
        ink="kept",
        detail=_joined(
            [
                _reason(receipt),
                _answer(receipt),
                say("it may have arrived"),
                say("the same bytes again at {again}", again=again) if again else "",
            ]
        ),
        tip=_whole_answer(receipt),
    )


def _failed(receipt: Receipt) -> Step:
    again = _time_of(receipt.text("next"))
    is_dissolved = receipt.details.get("dissolved") is True
    return Step(
        words=say("Not accepted as a whole") if is_dissolved else say("Not accepted"),
        icon="refresh-cw",
        ink="waiting",
        detail=_joined(
            [
                _reason(receipt),
                _answer(receipt),
                say("next try at {again}", again=again) if again else "",
            ]
        ),
        tip=_whole_answer(receipt),
    )


def _sent(receipt: Receipt) -> Step:
    latency = receipt.details.get("latency_ms")
    took = (
        say("{latency:,.0f} ms", latency=latency)
        if isinstance(latency, int | float) and not isinstance(latency, bool)
        else ""
    )
    headers, peer = receipt.details.get("headers"), receipt.text("tls_peer")
    sent = [f"{name}: {value}" for name, value in headers.items()] if isinstance(headers, dict) else []
    tip = "\n".join(filter(None, [_whole_answer(receipt), *([say("Sent with:")] if sent else []), *sent]))
    return Step(
        words=say("Accepted by the server"),
        icon="circle-check",
        ink="gone",
        detail=_joined(
            [_status(receipt), took, say("TLS to {peer}", peer=peer) if peer else "", _answer(receipt)]
        ),
        tip=tip,
    )


def _refused(receipt: Receipt) -> Step:
    return Step(
        words=say("Refused by the server, for good"),
        icon="circle-x",
        ink="failed",
        detail=_joined([_status(receipt), _answer(receipt)]),
        tip=_whole_answer(receipt),
    )


def _withheld(receipt: Receipt) -> Step:
    why = receipt.text("why") or ""
    if why == _BY_PERSON:
        words = say("Withheld by you: it never leaves")
    elif why == _BY_RULE:
        words = say("Withheld by a rule of yours: it does not leave")
    elif why:
        words = say("Withheld: {why}", why=translated(retold(why)))
    else:
        words = say("Withheld: it never leaves")
    return Step(words=words, icon="ban", ink="kept")


def _lost(receipt: Receipt) -> Step:
    words = say("Given up") if receipt.text("why") == "cap" else say("Lost from our log")
    return _plain(words, "triangle-alert", "failed")(receipt)


def _purging(receipt: Receipt) -> Step:
    return _ended(receipt, say("Forgetting"), say("Being destroyed"))


def _purged(receipt: Receipt) -> Step:
    return _ended(receipt, say("Forgotten"), say("Destroyed"))


def _redacted(receipt: Receipt) -> Step:
    fields = receipt.details.get("fields")
    names = ", ".join(map(str, fields)) if isinstance(fields, list) else ""
    return Step(words=say("Free text destroyed in our copy"), icon="eye-off", ink="erased", detail=names)


def _ended(receipt: Receipt, by_person: str, by_consent: str) -> Step:
    why = receipt.text("why")
    reason = translated(_WHY.get(why or "", retold(why or "")))
    words = by_person if why in {None, _BY_PERSON} else f"{by_consent}: {reason}"
    unsure = receipt.text("was") == "unconfirmed"
    return Step(
        words=words,
        icon="circle-dashed",
        ink="erased",
        detail=say("it may have been received before") if unsure else "",
    )


def _released(receipt: Receipt, app: KnownApp, *, is_answered: bool, is_unsent: bool) -> Step:
    why = receipt.text("why") or ""
    words, *more = map(translated, release_parts(why, app, is_answered=is_answered, is_unsent=is_unsent))
    tip = translated(_WHY.get(why, why))
    return Step(words=words, icon="send", ink="gone", detail=_joined(more), tip=tip[:1].upper() + tip[1:])


def _answered(receipt: Receipt, whose: str, *, is_gone: bool) -> Step:
    if receipt.text("outcome") == "accepted":
        return Step(
            words=say("Accepted, as {whose}'s own log told", whose=whose), icon="circle-check", ink="gone"
        )
    words, *more = map(translated, failure_parts(whose, is_gone=is_gone))
    return Step(
        words=words,
        icon="circle-x",
        ink="failed",
        detail=_joined(more),
        tip=translated(retold(receipt.text("why") or "")),
    )


def _kept(receipt: Receipt) -> Step:
    if receipt.details.get("keep") == 0:
        return Step(words=say("You no longer keep its free text"), icon="eye-off", ink="muted")
    return Step(words=say("You keep its free text"), icon="save", ink="kept")


_STEPS: Final[dict[str, Callable[[Receipt], Step]]] = {
    ReceiptKind.OPENED: _plain(said("Log begun"), "plus", "muted"),
    ReceiptKind.WITNESSED: _plain(said("Witnessed and copied"), "eye", "waiting"),
    ReceiptKind.RELEASED: _plain(said("Released"), "send", "gone"),
    ReceiptKind.OBSERVED: _plain(said("Seen on its way out"), "eye", "gone"),
    ReceiptKind.REBUILT: _plain(said("Seen only on its way out, and copied there"), "eye", "gone"),
    ReceiptKind.RECORDED: _plain(said("Recorded"), "hard-drive", "waiting"),
    ReceiptKind.HELD: _held,
    ReceiptKind.APPROVED: _approved,
    ReceiptKind.EDITED: _edited,
    ReceiptKind.SEALED: _sealed,
    ReceiptKind.ATTEMPT: _attempt,
    ReceiptKind.UNANSWERED: _unanswered,
    ReceiptKind.FAILED: _failed,
    ReceiptKind.SENT: _sent,
    ReceiptKind.REFUSED: _refused,
    ReceiptKind.WITHHELD: _withheld,
    ReceiptKind.HEALED: _plain(said("Our own log healed"), "refresh-cw", "muted"),
    ReceiptKind.LOST: _lost,
    ReceiptKind.PURGING: _purging,
    ReceiptKind.PURGED: _purged,
    ReceiptKind.KEPT: _kept,
    ReceiptKind.REDACTING: _plain(said("Free text being destroyed in our copy"), "eye-off", "erased"),
    ReceiptKind.REDACTED: _redacted,
    ReceiptKind.WRITER: _plain(said("Found out who writes it"), "eye", "muted"),
    ReceiptKind.UNSEEN: _plain(said("Something left unseen"), "triangle-alert", "failed"),
    ReceiptKind.FIRST: _plain(said("A first session: it sends nothing itself"), "info", "muted"),
    ReceiptKind.COMPACTED: _plain(said("Receipts before this written anew"), "refresh-cw", "muted"),
    ReceiptKind.RETIRED: _plain(said("Let go"), "circle-dashed", "erased"),
}
KINDS: Final = frozenset({*_STEPS, ReceiptKind.ANSWERED})
"""The kinds of receipts that have words of their own."""


def _joined(parts: list[str]) -> str:
    return " · ".join(filter(None, parts))


def _reason(receipt: Receipt) -> str:
    """Say why, and the status unless that is in it."""
    why, status = translated(retold(receipt.text("why") or "")), receipt.details.get("status")
    return _joined([_status(receipt) if str(status) not in why else "", why])


def _status(receipt: Receipt) -> str:
    status = receipt.details.get("status")
    return f"HTTP {status}" if isinstance(status, int) else ""


def _answer(receipt: Receipt) -> str:
    """Return the first line of the server's answer."""
    lines = (receipt.text("answer") or "").strip().splitlines()
    if not lines:
        return ""
    first = lines[0].strip()
    cut = f"{first[:_LONGEST_ANSWER]}…" if len(first) > _LONGEST_ANSWER or len(lines) > 1 else first
    return f"“{cut}”"


def _whole_answer(receipt: Receipt) -> str:
    answer = (receipt.text("answer") or "").strip()
    return say("The server's answer:\n{answer}", answer=answer) if answer else ""


def _time_of(text: str | None) -> str:
    """Return the local time of day of a moment in a receipt; empty if there is none."""
    if text is None:
        return ""
    try:
        _day, clock = moment_of(rfc3339.parse(text))
    except ValueError:
        return ""
    return clock.partition(".")[0]
