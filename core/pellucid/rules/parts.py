"""The parts that a rule can be for: an event, one of its fields, or what is in each event; as a person names them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.catalogue.parts import METADATA
from pellucid.rules.values import Treatment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.catalogue.values import Catalogue
    from pellucid.rules.counting import PartCounts
    from pellucid.rules.values import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a rule can be for."""

    event: str = ""
    """The event's name; empty: it is in each event."""
    field: str = ""
    """The field's name; empty: the event as a whole."""

    @property
    def address(self) -> str:
        """As a person names it: `viewer_opened`, `viewer_opened.renderer`, `metadata.app_version`."""
        whole = self.event or METADATA
        return f"{whole}.{self.field}" if self.field else whole

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """What can be done with it."""
        return tuple(Treatment) if self.field else (Treatment.SEND, Treatment.WITHHOLD)

    def treatment(self, rules: Rules) -> Treatment:
        """Return what rules do with it."""
        if not self.event:
            return rules.attachment(self.field)
        return rules.field(self.event, self.field) if self.field else rules.event(self.event)

    def ruled(self, rules: Rules, treatment: Treatment) -> Rules:
        """
        Return rules that do something else with it.

        Raises:
            ValueError: That cannot be done with an event as a whole.
        """
        if not self.event:
            return rules.with_attachment(self.field, treatment)
        if self.field:
            return rules.with_field(self.event, self.field, treatment)
        return rules.with_event(self.event, treatment)

    def counted(self, counts: PartCounts) -> tuple[int, int]:
        """Return how many events had it, and of how many: those of its name, or all."""
        if not self.event:
            return counts.attachment(self.field), counts.total
        of = counts.event(self.event)
        return (counts.field(self.event, self.field) if self.field else of), of


def read_part(address: str) -> Part:
    """Read a part as a person names it; whether there is such a one, nobody knows here."""
    event, _, field = address.partition(".")
    return Part(event="" if event == METADATA and field else event, field=field)


def parts_of(catalogue: Catalogue) -> Iterator[Part]:
    """Yield all that a catalogue declares: each event with its fields, then what is in each event."""
    for name, spec in catalogue.events.items():
        yield Part(event=name)
        for each in spec.fields:
            yield Part(event=name, field=each)
    for each in catalogue.metadata:
        yield Part(field=each)


def parts_ruled(rules: Rules) -> Iterator[Part]:
    """Yield the parts that rules name, in the order of the alphabet."""
    for name in sorted(rules.withheld | rules.fields.keys()):
        if name in rules.withheld:
            yield Part(event=name)
        for each in sorted(rules.fields.get(name, ())):
            yield Part(event=name, field=each)
    for each in sorted(rules.attached):
        yield Part(field=each)
