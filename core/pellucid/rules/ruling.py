"""From rules to what leaves of one event: whether it does at all, and which of its fields leave otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.event import Event, Foreign, decode
from pellucid.rules.values import Rules, Treatment
from pellucid.wire.values import REDACTED, Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    HashValue: TypeAlias = Callable[[str | bool | int | float], str]


@dataclass(frozen=True, slots=True, eq=False)
class Ruling:
    """
    Rules, and what they hash with.

    Equal only to itself: whoever has kept what was decided can tell at once that others hold.
    """

    rules: Rules = field(default_factory=Rules)
    hash_value: HashValue | None = None
    """The app's keyed hash; `None`: there is none, and what is to be hashed is made unreadable instead."""
    hashed_id: str = ""
    """The id whose secret it hashes under: what was recorded under another id must not be linked to this one."""

    fingerprint: str = field(init=False, default="")
    """Of the rules; see there."""

    def __post_init__(self) -> None:
        """Work out what is asked for often."""
        object.__setattr__(self, "fingerprint", self.rules.fingerprint)

    @property
    def concerns_lines(self) -> bool:
        """Whether any rule is for single events or their fields."""
        return bool(self.rules.withheld or self.rules.fields)

    def edit_of(self, raw: bytes, distinct_id: str) -> Edit | None:
        """
        Say what of a line leaves otherwise than it was recorded.

        Args:
            raw: The line, without its newline. Of one that cannot be read nothing leaves anyway.
            distinct_id: The id that it was recorded under.

        Returns:
            `None` if the event does not leave at all.
        """
        rules = self.rules
        if not self.concerns_lines or self._is_free(raw):
            return {}
        event = decode(raw)
        if not isinstance(event, Event):
            return {}
        if event.name in rules.withheld:
            return None
        return self._edit(rules.fields.get(event.name, {}), event.props, distinct_id)

    def leaving_edit(self, raw: bytes, distinct_id: str, own: Edit) -> Edit | None:
        """
        Say the same, together with what the person changed of this event by hand: of each field the one that says less.

        Args:
            raw: The line, as above.
            distinct_id: As above.
            own: What the person changed.
        """
        ruled = self.edit_of(raw, distinct_id)
        return None if ruled is None else lowered(ruled, own)

    def context_edit(self, context: Mapping[str, str | int | float | bool], distinct_id: str) -> Edit:
        """Say what leaves otherwise of what is in each event."""
        if not self.rules.attached:
            return {}
        return self._edit(self.rules.attached, context, distinct_id)

    def _is_free(self, raw: bytes) -> bool:
        """Whether a line surely has no name that a rule is for; only a backslash could spell one otherwise."""
        if b"\\" in raw:
            return False
        rules = self.rules
        return not any(name.encode("utf-8", "replace") in raw for name in (*rules.withheld, *rules.fields))

    def _edit(
        self, treatments: Mapping[str, Treatment], values: Mapping[str, object], distinct_id: str
    ) -> Edit:
        return {
            name: self._written(treatments[name], value, distinct_id)
            for name, value in values.items()
            if name in treatments
        }

    def _written(self, treatment: Treatment, value: object, distinct_id: str) -> str | None:
        if treatment is Treatment.WITHHOLD:
            return None
        can_hash = self.hash_value is not None and distinct_id == self.hashed_id
        if treatment is not Treatment.HASH or not can_hash or isinstance(value, Foreign):
            return REDACTED
        assert self.hash_value is not None  # noqa: S101 - told just now
        return self.hash_value(value) if isinstance(value, str | bool | int | float) else REDACTED


def lowered(ruled: Edit, own: Edit) -> Edit:
    """
    Put a rule's edit and a person's own edit of one event together: of each field the one that says less.

    Args:
        ruled: What rules say.
        own: What the person changed of this event by hand.
    """
    together = {**ruled, **own}
    for name in ruled.keys() & own.keys():
        texts = (ruled[name], own[name])
        if None in texts:
            together[name] = None
        elif REDACTED in texts:
            together[name] = REDACTED
    return together


NO_RULING: Final = Ruling()
"""Where a person has no rules."""
