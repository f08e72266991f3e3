"""
What there is to be told of an event's fields, as values; `explaining` finds it.

Light to import: a window may have these before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.catalogue.values import EventSpec, Field
    from pellucid.event import PropertyValue
    from pellucid.guard.values import Hit
    from pellucid.view.values import Mark


class Standing(Enum):
    """What is known of a field."""

    DECLARED = "declared"
    """The catalogue of the version that wrote it has it."""
    UNDOCUMENTED = "undocumented"
    """It has the event, or that has to be told of the event as a whole; it does not have this field."""
    UNKNOWN = "unknown"
    """Nothing can be said: there is no catalogue, or the whole event is not in it."""
    WITH_EACH = "with each"
    """It goes with each event: build metadata, or Rerun's running number."""
    NOT_SENT = "not sent"
    """It stands in the line beside what is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedField:
    """One field."""

    name: str
    value: PropertyValue | None
    """`None`: it was left out of the line."""
    standing: Standing
    field: Field | None = None
    """What the catalogue says of it."""
    marks: tuple[Mark, ...] = ()
    """What was found in it, and what was done about it."""
    hits: tuple[Hit, ...] = ()
    """Where in its text a rule of the guard finds something, as it stands there now."""
    leaves: bool = True
    """Whether its event leaves at all, by what the person wants."""
    is_taken_out: bool = False
    """Whether a person or a rule of theirs takes it out, so that it does not leave."""
    leaves_as: str | None = None
    """The text that leaves in its place, as a person or a rule of theirs wants it; `None`: none."""
    is_ruled: bool = False
    """Whether it is a rule that takes it out or puts another text in its place."""
    hashes_later: bool = False
    """Whether that text is but the mark of a hash that will leave: only the app has the secret for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that is to be told of one event's fields."""

    spec: EventSpec | None
    """What the catalogue says of the event."""
    has_catalogue: bool
    """Whether there is one; without it nothing is called undocumented."""
    fields: tuple[ExplainedField, ...]
    """What is undocumented first, then what a rule found something in, then in the catalogue's order."""
    added: tuple[tuple[str, str], ...]
    """What stands in the body beside the fields: names with values, texts without their quotes; empty if nothing is sent."""
    why_not: str = ""
    """Why nothing of the event leaves, by what the person wants; a sentence without a full stop."""
    goes_to_person: bool = False
    """Whether the fields are to be remembered of the person, instead of telling what happened."""
    version: str = ""
    """Of the program, as the event or its session tells; empty where neither does."""
    is_newer: bool = False
    """Whether that version is later than any that the catalogue was made from."""
    read_until: str = ""
    """The last version that the catalogue was made from."""
    by_standing: Mapping[Standing, tuple[ExplainedField, ...]] = field(init=False, compare=False, repr=False)
    """The fields of each standing, in their order; worked out at once, where a window does not wait for it."""

    def __post_init__(self) -> None:
        """Group the fields."""
        found: dict[Standing, list[ExplainedField]] = {}
        for each in self.fields:
            found.setdefault(each.standing, []).append(each)
        object.__setattr__(
            self, "by_standing", {standing: tuple(fields) for standing, fields in found.items()}
        )

    @property
    def is_undocumented(self) -> bool:
        """Whether the event as a whole is not in the catalogue."""
        return self.has_catalogue and self.spec is None
