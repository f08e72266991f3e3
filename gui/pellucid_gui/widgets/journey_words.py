"""What each receipt means for one event, in the words that a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipts import BY_A_PERSON, BY_RULE, ReceiptKind
from pellucid.said import said
from pellucid.view.fates import failure_parts, release_parts
from pellucid.view.retelling import retold
from pellucid_gui.joining import dotted
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets import upload_steps
from pellucid_gui.widgets.journey_step import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.apps import KnownApp
    from pellucid.ledger.receipts import Receipt

_BATCHES: Final = "/batch/"
_LEFT: Final = {ReceiptKind.RELEASED, ReceiptKind.REBUILT}


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
    details, wanted = receipt.details, receipt.details.get("hash")
    dropped, back, hashed = (_names(details.get(key)) for key in ("drop", "back", "hash"))
    texts = details.get("put")
    is_hashed = wanted if isinstance(wanted, list) else []
    put = _names([name for name in texts if name not in is_hashed] if isinstance(texts, dict) else texts)
    if back:
        return Step(words=say("You put {back} back", back=back), icon="eye", ink="kept")
    done = [say("You took out {dropped}", dropped=dropped)] if dropped else []
    done += [say("You changed {put}", put=put)] if put else []
    done += [say("You want a hash of {fields} to leave", fields=hashed)] if hashed else []
    words = dotted(done) or say("To be sealed anew: your rules changed")
    return Step(words=words, icon="eye-off", ink="kept")


def _names(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | dict) else ""


def _withheld(receipt: Receipt) -> Step:
    why = receipt.text("why") or ""
    if why == BY_A_PERSON:
        words = say("Withheld by you: it never leaves")
    elif why == BY_RULE:
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
    words = by_person if why in {None, BY_A_PERSON} else f"{by_consent}: {reason}"
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
    return Step(words=words, icon="send", ink="gone", detail=dotted(more), tip=tip[:1].upper() + tip[1:])


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
        detail=dotted(more),
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
    ReceiptKind.SEALED: upload_steps.sealed,
    ReceiptKind.ATTEMPT: upload_steps.attempt,
    ReceiptKind.UNANSWERED: upload_steps.unanswered,
    ReceiptKind.FAILED: upload_steps.failed,
    ReceiptKind.SENT: upload_steps.sent,
    ReceiptKind.REFUSED: upload_steps.refused,
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
