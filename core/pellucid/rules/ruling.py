"""From rules to what leaves of one event: whether it does at all, and which of its fields leave otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.errors import UsageError
from pellucid.event import Event, Foreign, decode
from pellucid.rules.values import Rules, Treatment
from pellucid.wire.values import HASHED, REDACTED, Edit

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
    """
    The id whose secret it hashes under: what was recorded under another id must not be linked to this one.

    Empty: nobody has looked for a secret, since no rule hashes.
    """

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
            own: What the person changed; a wanted hash is made.
        """
        ruled = self.edit_of(raw, distinct_id)
        return None if ruled is None else lowered(ruled, self.own_edit(raw, distinct_id, own))

    def own_edit(self, raw: bytes, distinct_id: str, own: Edit) -> Edit:
        """
        Say how what a person changed of an event by hand leaves: each hash that they want is made, or is a mark.

        Args:
            raw: The line, as above.
            distinct_id: As above.
            own: What the person changed.
        """
        wanted = [name for name, text in own.items() if text == HASHED]
        if not wanted:
            return own
        event = decode(raw)
        values = event.props if isinstance(event, Event) else {}
        made = self._edit(dict.fromkeys(wanted, Treatment.HASH), values, distinct_id)
        return {**own, **dict.fromkeys(wanted, REDACTED), **made}

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
        if not isinstance(value, str | bool | int | float):
            return REDACTED
        try:
            return self.hash_value(value)
        except UsageError:
            # A number that an app's own kind of hash has no room for must not stop all that waits.
            return REDACTED


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


def is_by_hand(name: str, own: Edit, leaving: Edit) -> bool:
    """
    Whether a field leaves as it does because a person changed it in that one event; else a rule says so, or nothing does.

    Args:
        name: The field's.
        own: What the person changed by hand.
        leaving: What leaves otherwise than it was recorded.
    """
    if name not in own or name not in leaving:
        return False
    return own[name] == leaving[name] or (own[name] == HASHED and leaving[name] is not None)


NO_RULING: Final = Ruling()
"""Where a person has no rules."""
