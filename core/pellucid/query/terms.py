"""
What a filter asks for, as values: the terms of the filter language after it was understood.

`written` makes text of a term that means the same when it is read again (see `pellucid.query.parser`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from pellucid.query.letters import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.state import State

_PLAIN: Final = re.compile(r"""[^\s"():\\-][^\s"():\\]*""")
_PLAIN_VALUE: Final = re.compile(r"""[^\s"()\\*]+""")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text in which `*` stands for any run of characters."""

    parts: tuple[str, ...]
    """The literal pieces between the stars; one piece alone has to be equal to the whole."""

    @property
    def minds_case(self) -> bool:
        """Whether upper and lower case differ: they do as soon as one upper-case letter is written."""
        return minds_case("".join(self.parts))

    def matcher(self) -> Callable[[str], bool]:
        """Return a function that says whether a text matches."""
        expression = re.compile(".*".join(re.escape(part) for part in self.parts), re.DOTALL)
        if self.minds_case:
            return lambda text: expression.fullmatch(text) is not None
        return lambda text: expression.fullmatch(fold(text)) is not None


@dataclass(frozen=True, slots=True)
class Contains:
    """The raw bytes of the line hold this text."""

    text: str

    @property
    def minds_case(self) -> bool:
        """Whether upper and lower case differ."""
        return minds_case(self.text)


@dataclass(frozen=True, slots=True)
class NameIs:
    """The event's name matches."""

    key: ClassVar[str] = "name"
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class KindIs:
    """The event's kind matches."""

    key: ClassVar[str] = "kind"
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class SessionIs:
    """The session's name matches."""

    key: ClassVar[str] = "session"
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class StateIs:
    """The event is in this state."""

    state: State


@dataclass(frozen=True, slots=True)
class Within:
    """The event's time lies in a half-open span."""

    key: str
    """`since`, `before` or `on`."""
    word: str
    """The time as it was written, such as `1h`."""
    from_ns: int | None
    """Inclusive; nanoseconds since the epoch, UTC."""
    until_ns: int | None
    """Exclusive."""


@dataclass(frozen=True, slots=True)
class SizeIs:
    """The line's length without its newline compares so with a number of bytes."""

    comparison: str
    """One of `=`, `!=`, `<`, `<=`, `>`, `>=`."""
    size_bytes: float


@dataclass(frozen=True, slots=True)
class HasProperty:
    """The event has a property of that very name."""

    key: str


@dataclass(frozen=True, slots=True)
class PropertyIs:
    """The event has the property, and its value compares so."""

    key: str
    comparison: str
    """One of `=`, `!=`, `<`, `<=`, `>`, `>=`."""
    pattern: Pattern
    number: int | float | None
    """What `pattern` says as a number, if it says one; always there for `<`, `<=`, `>`, `>=`."""


@dataclass(frozen=True, slots=True)
class IsUnreadable:
    """No event can be read from the line."""


@dataclass(frozen=True, slots=True)
class SeenIs:
    """These eyes have seen the event, whether or not others have."""

    where: str
    """`file`, `wire` or `both`."""


@dataclass(frozen=True, slots=True)
class IsUndocumented:
    """No catalogue has the event, or a property of it, in the version of the program that wrote it."""


@dataclass(frozen=True, slots=True)
class IsFound:
    """Something was found in the event, by a rule of the guard or as free text."""

    rule: str


@dataclass(frozen=True, slots=True)
class Not:
    """What the inner term does not match."""

    term: Term


@dataclass(frozen=True, slots=True)
class AllOf:
    """What every one of the terms matches; of no terms at all: everything."""

    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What at least one of the terms matches."""

    terms: tuple[Term, ...]


ColumnTerm: TypeAlias = NameIs | KindIs | SessionIs | StateIs | Within | SizeIs | IsUnreadable | SeenIs
"""What columns tell, of all events at once."""
LineTerm: TypeAlias = Contains | HasProperty | PropertyIs | IsUndocumented | IsFound
"""What takes reading the lines."""
Leaf: TypeAlias = ColumnTerm | LineTerm
Term: TypeAlias = Leaf | Not | AllOf | AnyOf


def written(term: Term) -> str:  # noqa: C901, PLR0911, PLR0912 - one way to write each kind of term
    """Write a term in the filter language."""
    match term:
        case Contains():
            plain = _PLAIN.fullmatch(term.text) and term.text != "OR"
            return term.text if plain else quoted(term.text)
        case NameIs() | KindIs() | SessionIs():
            return f"{term.key}:{_pattern(term.pattern)}"
        case StateIs():
            return f"state:{term.state.word}"
        case Within():
            return f"{term.key}:{_value(term.word)}"
        case SizeIs():
            return f"size:{term.comparison}{_size(term.size_bytes)}"
        case HasProperty():
            return f"has:{_value(term.key)}"
        case PropertyIs():
            key = quoted(term.key) if re.search("[=<>!]", term.key) else _value(term.key)
            return f"prop:{key}{term.comparison}{_pattern(term.pattern)}"
        case IsUnreadable():
            return "is:unreadable"
        case IsUndocumented():
            return "is:undocumented"
        case IsFound():
            return f"found:{term.rule}"
        case SeenIs():
            return f"seen:{term.where}"
        case Not():
            inner = term.term
            return f"-({written(inner)})" if isinstance(inner, Not) else f"-{_grouped(inner)}"
        case AnyOf():
            return " OR ".join(map(_grouped, term.terms))
        case AllOf():
            return " ".join(map(_grouped, term.terms))


def leaves(term: Term) -> list[Leaf]:
    """List the terms that look at an event themselves, from left to right."""
    match term:
        case Not():
            return leaves(term.term)
        case AllOf() | AnyOf():
            return [leaf for inner in term.terms for leaf in leaves(inner)]
        case _:
            return [term]


def minds_case(text: str) -> bool:
    """Whether a text that a person searches for means its case: it does once it has an upper-case letter."""
    return text != text.lower()


def _value(text: str) -> str:
    return text if _PLAIN_VALUE.fullmatch(text) else quoted(text)


def quoted(text: str) -> str:
    """Write `text` so that every character stands for itself."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _grouped(term: Term) -> str:
    return f"({written(term)})" if isinstance(term, AllOf | AnyOf) else written(term)


def _pattern(pattern: Pattern) -> str:
    return "*".join(_value(part) if part else "" for part in pattern.parts) or '""'


def _size(size_bytes: float) -> str:
    return f"{size_bytes:f}".rstrip("0").rstrip(".") if size_bytes % 1 else f"{size_bytes:.0f}"
