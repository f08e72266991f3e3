"""What the guard answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pellucid.guard.rules import Action

Span: TypeAlias = tuple[int, int]
"""Where something is in a text: its first character, and the one after its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place in which a rule found something."""

    rule: str
    """The rule's name."""
    start: int
    """Its first character, in the text that was checked."""
    end: int
    """The character after its last."""
    action: Action
    """What was done about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the guard makes of one text."""

    hits: tuple[Hit, ...]
    """From left to right; none of those that change the text overlap."""
    text: str
    """What may be written; the very text that was checked where no rule changes it, empty where it is withheld."""
    is_withheld: bool
    """Whether the whole field is dropped."""

    @property
    def marks(self) -> str:
        """Which rules hit, and what was done: `email:redact,ip:redact`; empty: none."""
        if not self.hits:
            return ""
        return ",".join(dict.fromkeys(f"{hit.rule}:{hit.action.value}" for hit in self.hits))
