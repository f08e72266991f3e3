"""The steps of an upload that an app does itself, with what a server answered: from the sealing of a batch to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.view.retelling import retold
from pellucid_gui.joining import dotted
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.journey_step import Step
from pellucid_gui.widgets.moment_words import clock_of

if TYPE_CHECKING:
    from pellucid.ledger.receipts import Receipt

_HASH_SHOWN: Final = 12
_LONGEST_ANSWER: Final = 80


def sealed(receipt: Receipt) -> Step:
    """Say that a batch was made, of how many events and bytes, and when it is due."""
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
        detail=dotted(parts),
        tip=say("SHA-256 of the body: {sha256}", sha256=sha256) if sha256 else "",
    )


def attempt(receipt: Receipt) -> Step:
    """Say that an upload was begun, and which try it is."""
    number = receipt.details.get("number")
    again = isinstance(number, int) and number > 1
    words = say("Upload begun, attempt {number}", number=number) if again else say("Upload begun")
    return Step(words=words, icon="send", ink="waiting")


def unanswered(receipt: Receipt) -> Step:
    """Say that no answer came, so that it may have arrived, and when the same bytes are tried again."""
    again = _time_of(receipt.text("next"))
    return Step(
        words=say("No answer"),
        icon="circle-help",
        ink="kept",
        detail=dotted(
            [
                _reason(receipt),
                _answer(receipt),
                say("it may have arrived"),
                say("the same bytes again at {again}", again=again) if again else "",
            ]
        ),
        tip=_whole_answer(receipt),
    )


def failed(receipt: Receipt) -> Step:
    """Say why a server did not accept it, and when it is tried again."""
    again = _time_of(receipt.text("next"))
    is_dissolved = receipt.details.get("dissolved") is True
    return Step(
        words=say("Not accepted as a whole") if is_dissolved else say("Not accepted"),
        icon="refresh-cw",
        ink="waiting",
        detail=dotted(
            [
                _reason(receipt),
                _answer(receipt),
                say("next try at {again}", again=again) if again else "",
            ]
        ),
        tip=_whole_answer(receipt),
    )


def sent(receipt: Receipt) -> Step:
    """Say that a server accepted it, how fast, and under which name it was trusted."""
    latency = receipt.details.get("latency_ms")
    took = (
        say("{latency:,.0f} ms", latency=latency)
        if isinstance(latency, int | float) and not isinstance(latency, bool)
        else ""
    )
    headers, peer = receipt.details.get("headers"), receipt.text("tls_peer")
    lines = [f"{name}: {value}" for name, value in headers.items()] if isinstance(headers, dict) else []
    tip = "\n".join(filter(None, [_whole_answer(receipt), *([say("Sent with:")] if lines else []), *lines]))
    return Step(
        words=say("Accepted by the server"),
        icon="circle-check",
        ink="gone",
        detail=dotted(
            [_status(receipt), took, say("TLS to {peer}", peer=peer) if peer else "", _answer(receipt)]
        ),
        tip=tip,
    )


def refused(receipt: Receipt) -> Step:
    """Say that a server refused it for good, and with what words."""
    return Step(
        words=say("Refused by the server, for good"),
        icon="circle-x",
        ink="failed",
        detail=dotted([_status(receipt), _answer(receipt)]),
        tip=_whole_answer(receipt),
    )


def _reason(receipt: Receipt) -> str:
    """Say why, and the status unless that is in it."""
    why, status = translated(retold(receipt.text("why") or "")), receipt.details.get("status")
    return dotted([_status(receipt) if str(status) not in why else "", why])


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
        return clock_of(rfc3339.parse(text))
    except ValueError:
        return ""
