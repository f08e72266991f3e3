"""What has changed between two looks at the next request, in a sentence: how many bytes, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.said import Said, said, said_count, said_together
from pellucid.view.request_values import Fate, fate_of
from pellucid.wire import REDACTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.view.request_values import NextRequest, RequestEvent


def change_text(before: NextRequest | None, after: NextRequest | None) -> str:
    """
    Say what became of the request that was shown before.

    Returns:
        Empty if nothing did, or if the two have no event in common: then one has left, and another is shown.
    """
    if before is None or after is None or before.content == after.content:
        return ""
    earlier = {event.key: event for event in before.events if event.span is not None}
    later = {event.key: event for event in after.events if event.span is not None}
    if not earlier.keys() & later.keys():
        return ""
    parts: list[Said] = [_size(len(after.content) - len(before.content))]
    gone, come = len(earlier.keys() - later.keys()), len(later.keys() - earlier.keys())
    if gone:
        parts.append(said_count("1 event is no longer in it.", "{n:,} events are no longer in it.", gone))
    if come:
        parts.append(said_count("1 event has joined it.", "{n:,} events have joined it.", come))
    changes = [each for key in earlier if key in later for each in _edits(earlier[key], later[key])]
    parts += changes[:1]
    if len(changes) > 1:
        parts.append(
            said_count("1 other field has changed.", "{n:,} other fields have changed.", len(changes) - 1)
        )
    return said_together(parts)


def _size(more: int) -> Said:
    if more > 0:
        return said_count("1 byte more.", "{n:,} bytes more.", more)
    if more < 0:
        return said_count("1 byte less.", "{n:,} bytes less.", -more)
    return said("As many bytes as before.")


def _edits(before: RequestEvent, after: RequestEvent) -> Iterator[Said]:
    for name in {**before.edit, **after.edit}:
        if (name in before.edit, before.edit.get(name)) == (name in after.edit, after.edit.get(name)):
            continue
        values = {"field": name, "event": after.name}
        match fate_of(name, after.edit, after.own_edit):
            case Fate.AS_RECORDED:
                yield said("{field} of {event} leaves as it was recorded.", **values)
            case Fate.TAKEN_OUT:
                yield said("{field} is taken out of {event}.", **values)
            case Fate.HASHED:
                yield said("{field} of {event} leaves as a hash.", **values)
            case Fate.REPLACED if after.edit[name] == REDACTED:
                yield said("{field} of {event} is redacted.", **values)
            case Fate.REPLACED:
                yield said("{field} of {event} is replaced.", **values)
