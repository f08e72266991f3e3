"""
What a person changed of lines that have not left, as receipts say it.

    {"kind":"edited","lines":[3,3],"drop":["renderer"]}            the field leaves no more
    {"kind":"edited","lines":[3,3],"put":{"path":"(redacted)"}}    it leaves as this text
    {"kind":"edited","lines":[3,3],"put":{"path":"(redacted)"},"hash":["path"]}    its keyed hash leaves
    {"kind":"edited","lines":[3,3],"back":["renderer"]}            it leaves as it was recorded, after all
    {"kind":"sealed", … "edits":{"3":["renderer"]},"put":{"3":{"path":"(redacted)"}}}

What stands in a field's place is in the seal itself, so that a body can be made again without any secret. Of two
receipts that name one field the later one holds.

Whoever wants a hash has no secret to make it: `hash` says that it is wanted, and the app makes it when it seals. An engine
that does not know the word reads what stands in `put` beside it, and so seals the mark: never the value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid.ledger.receipts import Detail, ReceiptKind
from pellucid.wire.values import HASHED, REDACTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pellucid.ledger.receipts import Receipt
    from pellucid.wire import Edit, Edits


def edit_details(edit: Edit) -> dict[str, Detail]:
    """Return what an `edited` receipt says of a change."""
    dropped = [name for name, text in edit.items() if text is None]
    hashed = [name for name, text in edit.items() if text == HASHED]
    put: dict[str, Detail] = {
        name: REDACTED if text == HASHED else text for name, text in edit.items() if text is not None
    }
    details: dict[str, Detail] = {"drop": dropped} if dropped or not put else {}
    if put:
        details["put"] = put
    if hashed:
        details["hash"] = hashed
    return details


def edit_after(edit: Edit, receipt: Receipt) -> Edit:
    """Return what holds for a line once a receipt follows that covers it, whatever its kind; `HASHED` where a hash is wanted."""
    if receipt.kind != ReceiptKind.EDITED:
        return edit
    details = receipt.details
    later = {
        **edit,
        **dict.fromkeys(_names(details.get("drop"))),
        **_texts(details.get("put")),
        **dict.fromkeys(_names(details.get("hash")), HASHED),
    }
    back = frozenset(_names(details.get("back")))
    return {name: text for name, text in later.items() if name not in back}


def edit_of(covering: Iterable[Receipt]) -> Edit:
    """Return what a person changed of a line, as the receipts that cover it tell, oldest first."""
    edit: Edit = {}
    for receipt in covering:
        edit = edit_after(edit, receipt)
    return edit


def leaving_edit(covering: Iterable[Receipt], line: int) -> tuple[Edit, Edit]:
    """
    Return how a line leaves, or left, otherwise than it was recorded: as its seal says, or as a person wants it sealed.

    Args:
        covering: The receipts that cover the line, oldest first.
        line: Its number.

    Returns:
        The line's own edit, and that of what is in each event.
    """
    edit: Edit = {}
    sealed: tuple[Edit, Edit] | None = None
    for receipt in covering:
        if receipt.kind == ReceiptKind.SEALED:
            sealed = sealed_edits(receipt.details).get(line, {}), sealed_context_edit(receipt.details)
        elif receipt.kind == ReceiptKind.EDITED:
            edit, sealed = edit_after(edit, receipt), None
    return (edit, {}) if sealed is None else sealed


def edits_of(receipts: Iterable[Receipt], first: int, last: int) -> Edits:
    """Return what a person changed of a range of lines, by their numbers; lines as recorded are left out."""
    edits: dict[int, Edit] = {}
    for receipt in receipts:
        if receipt.kind == ReceiptKind.EDITED and receipt.lines is not None:
            for line in range(max(receipt.lines[0], first), min(receipt.lines[1], last) + 1):
                note_edit(edits, line, receipt)
    return edits


def note_edit(edits: dict[int, Edit], line: int, receipt: Receipt) -> None:
    """Take in what a receipt says of a line that it covers."""
    edit = edit_after(edits.get(line, {}), receipt)
    if edit:
        edits[line] = edit
    else:
        edits.pop(line, None)


def sealed_details(edits: Edits, context_edit: Edit) -> dict[str, Detail]:
    """Return what a `sealed` receipt says of edits, by the lines' numbers, and of a change of what is in each event."""
    dropped: dict[str, Detail] = {}
    put: dict[str, Detail] = {}
    for line, edit in edits.items():
        names = [name for name, text in edit.items() if text is None]
        texts: dict[str, Detail] = {name: text for name, text in edit.items() if text is not None}
        if names:
            dropped[str(line)] = names
        if texts:
            put[str(line)] = texts
    details: dict[str, Detail] = {"edits": dropped}
    if put:
        details["put"] = put
    if context_edit:
        details["context"] = dict(context_edit)
    return details


def sealed_edits(details: Mapping[str, Any]) -> Edits:
    """Return the edits that a `sealed` receipt froze, by the lines' numbers."""
    edits: dict[int, dict[str, str | None]] = {}
    for line, names in _by_line(details.get("edits")):
        edits.setdefault(line, {}).update(dict.fromkeys(_names(names)))
    for line, texts in _by_line(details.get("put")):
        edits.setdefault(line, {}).update(_texts(texts))
    return edits


def sealed_context_edit(details: Mapping[str, Any]) -> Edit:
    """Return the change of what is in each event that a `sealed` receipt froze."""
    found = details.get("context")
    if not isinstance(found, dict):
        return {}
    return {name: text for name, text in found.items() if text is None or isinstance(text, str)}


def _by_line(value: object) -> list[tuple[int, object]]:
    return (
        [(int(line), found) for line, found in value.items() if line.isdecimal()]
        if isinstance(value, dict)
        else []
    )


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list | tuple) else []


def _texts(value: object) -> dict[str, str | None]:
    if not isinstance(value, dict):
        return {}
    return {name: text for name, text in value.items() if isinstance(text, str)}
