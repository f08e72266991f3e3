"""What may be claimed of a body that was seen on its way out: pure, from a record and those bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.wire.posted import PostedBody, UnreadableBody, posted_form, read_posted
from pellucid_gui.translation import number_text, say, say_count, translated

if TYPE_CHECKING:
    from pellucid.view.values import Record

_TIP: Final = said(
    "The program's own log told these bytes as it posted them, under `pellucid run`. Nothing here is "
    "reconstructed."
)
_BLANKED: Final = said("Spaces stand in place of what was forgotten or redacted since.")


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
        say("The id it went under is not known")
        if record.distinct_id is None
        else say("Went under {distinct_id}", distinct_id=record.distinct_id)
    )
    size, body = number_text(len(content)), read_posted(content)
    if isinstance(body, UnreadableBody):
        label = say(
            "Seen on its way out: these {size} bytes. {blanked}", size=size, blanked=translated(_BLANKED)
        )
        return PostedPayload(label=label, tip=_TIP, under=under, span=None)
    others = len(body.events) - 1
    return PostedPayload(
        label=say_count(
            "Seen on its way out: exactly these {size} bytes, with 1 other event.",
            "Seen on its way out: exactly these {size} bytes, with {n:,} other events.",
            others,
            size=size,
        )
        if others
        else say("Seen on its way out: exactly these {size} bytes.", size=size),
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
