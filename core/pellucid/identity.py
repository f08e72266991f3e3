"""
Who an event is and who a program's user is, as numbers that nobody can guess or mistake.

A watched app's lines carry no identity of their own: Rerun's line numbers start again after each truncation, and its
`event_id` counts per process. So an event is named after what it is: its session, its kind, its number, its bytes,
and how many identical lines came before it.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final
from uuid import UUID

EVENT_NAMESPACE: Final = UUID("4f7d1f0e-6f0b-5a53-9d0c-6a0b8f5f2c11")
"""The namespace of all event identities. Never change it: every address that a person has kept would be lost."""

_ID_BYTES: Final = 16


def new_analytics_id() -> str:
    """Return a fresh analytics id: 128 random bits from the operating system, as 32 hex digits."""
    return secrets.token_hex(_ID_BYTES)


def event_uuid(*, session: str, kind: str, event_id: int | None, raw: bytes, occurrence: int) -> UUID:
    """
    Name one event of a watched session; the same event has the same name on every machine and in every run.

    Args:
        session: The session's true name.
        kind: The word that the line itself uses.
        event_id: Rerun's running number, where the line has one.
        raw: The line's exact bytes.
        occurrence: 1 for the first of several identical lines of the session, 2 for the next …

    Returns:
        A version 5 UUID (RFC 9562). The parts are length-prefixed, so that no two different events share one.
    """
    parts = (
        session.encode("utf-8", "surrogatepass"),  # file names that are no text still have a name
        kind.encode("utf-8", "surrogatepass"),
        b"" if event_id is None else str(event_id).encode(),
        str(occurrence).encode(),
        raw,
    )
    digest = hashlib.sha1(EVENT_NAMESPACE.bytes, usedforsecurity=False)
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return UUID(bytes=digest.digest()[:16], version=5)
