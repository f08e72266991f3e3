"""
What an upload says: from raw lines to the bytes of a body, in one pure function.

Preview, upload and the proof afterwards all call `body`; the kind of header says whose body it is. For a watched
program it is a reconstruction, equal as JSON to what that program sends; for an app with the engine inside it is the
very thing.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from pellucid.errors import UsageError
from pellucid.said import said
from pellucid.wire.posthog import PostHogHeader, posthog_body
from pellucid.wire.rerun import BodyHeader, rerun_body
from pellucid.wire.values import HASHED, REDACTED, Body, Edit, Edits, Omitted

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["HASHED", "REDACTED", "Body", "BodyHeader", "Edit", "Edits", "Omitted", "PostHogHeader", "body"]


def body(
    header: BodyHeader | PostHogHeader,
    lines: Sequence[bytes],
    edits: Edits = MappingProxyType({}),
) -> Body:
    """
    Build the body of one batch from raw lines of one session; never raises for what they hold.

    Args:
        header: What the body says beside the lines.
        lines: Without their newlines.
        edits: By the place in `lines`: the fields that leave otherwise than they were recorded, or not at all.

    Raises:
        UsageError: Something is to be changed of what a watched program sends, which nobody can do.
    """
    if isinstance(header, PostHogHeader):
        return posthog_body(header, lines, edits)
    if edits:
        raise UsageError(
            said("Nothing can be changed of what another program sends"), said("Switch its collection off.")
        )
    return rerun_body(header, lines)
