"""What differs from the event of the same kind before, in rows: changed, new, gone, and what is the same folded."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from pellucid.rfc3339 import NS_PER_S
from pellucid.view.difference import Absent, json_text
from pellucid_gui.models.sections import Heading, Line, Paragraph, Section, within_reason
from pellucid_gui.translation import say, say_count

if TYPE_CHECKING:
    from pellucid.view.difference import Change, FieldDifference, Json

_COUNTER: Final = "event_id"
"""Rerun's running number: it is another one in each event, which is worth nobody's time."""
_SPANS: Final = (("day", 86_400), ("hour", 3_600), ("minute", 60))


def difference_sections(found: FieldDifference) -> tuple[Section, ...]:
    """Lay a difference out."""
    counted = [change for change in found.changes if change.name == _COUNTER]
    telling = [change for change in found.changes if change.name != _COUNTER]
    changed = [change for change in telling if not (change.is_added or change.is_removed)]
    groups = (
        (say("Changed"), "refresh-cw", changed),
        (say("Only in this one"), "plus", [change for change in telling if change.is_added]),
        (say("Only in the one before"), "x", [change for change in telling if change.is_removed]),
    )
    sections = [
        Section(
            heading=Heading(text=f"{title} ({len(changes):,})", icon=icon, ink="accent"),
            lines=within_reason(map(_line, changes), len(changes)),
        )
        for title, icon, changes in groups
        if changes
    ]
    rest = within_reason(
        chain(map(_line, counted), (_same(name, value) for name, value in found.same.items())),
        len(counted) + len(found.same),
    )
    if rest:
        count = len(found.same)
        text = (
            say("The same in both ({count:,}), but for the running number", count=count)
            if counted
            else say("The same in both ({count:,})", count=count)
        )
        heading = Heading(text=text, can_fold=True, is_folded=True, key="same")
        sections.append(Section(heading=heading, lines=rest))
    return tuple(sections)


def count_words(found: FieldDifference) -> int:
    """Return how many fields differ that are worth a look."""
    return sum(change.name != _COUNTER for change in found.changes)


def ago_words(earlier_ns: int, later_ns: int) -> str:
    """Say how long one moment was before another: `12 s before`, `3 days before`."""
    seconds = max(0, later_ns - earlier_ns) // NS_PER_S
    for unit, size in _SPANS:
        if seconds >= size:
            count = seconds // size
            return {
                "day": say_count("{n:,} day before", "{n:,} days before", count),
                "hour": say_count("{n:,} hour before", "{n:,} hours before", count),
                "minute": say_count("{n:,} minute before", "{n:,} minutes before", count),
            }[unit]
    return say("{seconds} s before", seconds=seconds) if seconds else say("less than a second before")


def _line(change: Change) -> Line:
    before, after = _text(change.before), _text(change.after)
    return Line(
        cells=(
            (Paragraph(text=change.name, is_code=True),),
            (_side(change.before, before, ink="muted"),),
            (_side(change.after, after, ink="text"),),
        ),
        name=change.name,
        text=f"{before} → {after}",
        path=f"properties.{change.name}",
    )


def _side(value: Json | Absent, text: str, *, ink: str) -> Paragraph:
    if isinstance(value, Absent):
        return Paragraph(text="—", ink="muted")
    return Paragraph(text=text, is_code=True, ink=ink)


def _same(name: str, value: Json) -> Line:
    text = _text(value)
    cell = (Paragraph(text=text, is_code=True, ink="muted"),)
    return Line(
        cells=((Paragraph(text=name, is_code=True, ink="muted"),), cell, cell),
        name=name,
        text=text,
        path=f"properties.{name}",
    )


def _text(value: Json | Absent) -> str:
    if isinstance(value, Absent):
        return ""
    return value if isinstance(value, str) else json_text(value)
