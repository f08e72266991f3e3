"""How far the ledger has taken over a session's live file, from the end of its receipts alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from pellucid.ledger.ledger import folder_of
from pellucid.ledger.receipts import ReceiptKind, decode, state_after
from pellucid.private_files import open_private, read_at

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger

_TAIL_BYTES: Final = 1 << 16


def position_after(ledger: Ledger, session: str, lines: int) -> int | None:
    """
    Return where in the app's file the last of `lines` copied lines ended.

    Args:
        ledger: Whose receipts.
        session: The session's true name.
        lines: How many lines of the session are known; what receipts say of later ones does not count.

    Returns:
        `None` if nobody can tell: lines were released since, more are copied than are known, or there are no receipts.
    """
    path = ledger.root / "receipts" / f"{folder_of(session)}.ndjson"
    try:
        descriptor = open_private(path, os.O_RDONLY, create=False)
    except OSError:
        return None
    try:
        size = os.fstat(descriptor).st_size
        tail = read_at(descriptor, _TAIL_BYTES, max(size - _TAIL_BYTES, 0))
    except OSError:
        return None
    finally:
        os.close(descriptor)
    for line in reversed(tail[: tail.rfind(b"\n") + 1].splitlines()):
        try:
            receipt = decode(line)
        except ValueError:
            return None
        if receipt.kind == ReceiptKind.WITNESSED:
            is_last = receipt.lines is not None and receipt.lines[1] == lines - 1
            return receipt.source_bytes[1] if is_last and receipt.source_bytes is not None else None
        if state_after(receipt.kind) is not None:
            return None
    return None
