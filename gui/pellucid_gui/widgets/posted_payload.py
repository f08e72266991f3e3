"""What may be claimed of a body that was seen on its way out: pure, from a record and those bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.wire.posted import PostedBody, UnreadableBody, posted_form, read_posted

if TYPE_CHECKING:
    from pellucid.view.values import Record

_TIP: Final = "The program's own log told these bytes as it posted them, under `pellucid run`. Nothing here is reconstructed."
_BLANKED: Final = "Spaces stand in place of what was forgotten or redacted since."


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedPayload:
    """What is said of the bytes."""

    label: str
    """A sentence or two."""
    tip: str
    under: str
    """The id under which the event went."""
    span: tuple[int, int] | None
    """Where the event stands in the bytes; `None` if nobody can tell, or there is no other."""


def posted_payload(record: Record, content: bytes) -> PostedPayload:
    """
    Say what the body of an observed upload is.

    Args:
        record: The event that left in it.
        content: The body.
    """
    under = (
        "The id it went under is not known"
        if record.distinct_id is None
        else f"Went under {record.distinct_id}"
    )
    size, body = f"{len(content):,}", read_posted(content)
    if isinstance(body, UnreadableBody):
        label = f"Seen on its way out: these {size} bytes. {_BLANKED}"
        return PostedPayload(label=label, tip=_TIP, under=under, span=None)
    others = len(body.events) - 1
    company = "" if not others else f", with {'1 other event' if others == 1 else f'{others:,} other events'}"
    return PostedPayload(
        label=f"Seen on its way out: exactly these {size} bytes{company}.",
        tip=_TIP,
        under=under,
        span=_span(record, body) if others else None,
    )


def _span(record: Record, body: PostedBody) -> tuple[int, int] | None:
    """Find the event among those of the body, by what names it whatever else it says."""
    wanted = posted_form(record.raw, record.row.session)
    if wanted is None:
        return None
    for number, event in enumerate(body.events):
        if event.address == wanted.address:
            begin = sum(len(part.encode()) for part in body.parts[: 2 * number + 1])
            return begin, begin + len(body.parts[2 * number + 1].encode())
    return None
