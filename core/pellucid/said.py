"""
Sentences for people that can still be put into another language.

The engine speaks English and knows of no other language. A sentence made here is an ordinary string, and remembers of
what it was made: a face that speaks another language looks the template up and fills the same values in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CAPITAL: Final = "capital"
"""How a value is written that begins a sentence: `{rule:capital}`."""


class Said(str):
    """
    An English sentence, which remembers of what it was made.

    Equal to, hashed as and written like the sentence itself. Whatever makes a new string of it (`+`, an f-string)
    gets plain English that can no longer be translated: fill it into another template instead.
    """

    __slots__ = ("number", "template", "values")

    template: str
    """With `{name}` for each value, as `str.format` reads it; of two forms of number, the plural."""
    values: Mapping[str, object]
    """What is filled in; may hold further sentences of this kind."""
    number: int | None
    """What the form of number goes by, if the sentence has two."""

    def __new__(
        cls,
        text: str,
        template: str = "",
        values: Mapping[str, object] | None = None,
        number: int | None = None,
    ) -> Self:
        """Make the sentence `text`, whose template and values are those, or which is its own template."""
        made = super().__new__(cls, text)
        made.template = template or text
        made.values = values or {}
        made.number = number
        return made

    def __format__(self, spec: str) -> str:
        """Write it into another sentence; `capital` begins it with a capital letter."""
        return f"{self[:1].upper()}{self[1:]}" if spec == CAPITAL else super().__format__(spec)


def said(template: str, /, **values: object) -> Said:
    """
    Say a sentence.

    Args:
        template: A literal, so that those who translate find it. `{name}` stands for a value, `{{` for a brace; without
            values all stays as written, for whoever fills it later. Write numbers that people read as `{count:,}`; a
            face that speaks another language groups digits as that one does.
        values: What is filled in, without anything that is said in words, unless that is a `Said` itself.
    """
    return Said(template.format(**values) if values else template, template, values)


def said_count(one: str, many: str, n: int, /, **values: object) -> Said:
    """
    Say a sentence that depends on a number.

    Args:
        one: What is said of exactly one; a literal, may hold `{n}`.
        many: What is said of any other number; a literal with `{n}` or `{n:,}`.
        n: The number.
        values: What else is filled in.
    """
    values["n"] = n
    return Said((one if n == 1 else many).format(**values), many, values, n)


_JOINTS: Final = {", ": said("{first}, {second}"), "; ": said("{first}; {second}")}
"""What other languages may join in another way."""


def said_together(parts: Sequence[str], between: str = " ") -> Said:
    """
    Put sentences one after the other.

    Args:
        parts: Whole sentences, each translatable by itself.
        between: What stands between them; no words.
    """
    joint = _JOINTS.get(between)
    if joint is not None and len(parts) > 1:
        first, second = said_together(parts[:-1], between), parts[-1]
        return Said(f"{first}{between}{second}", joint, {"first": first, "second": second})
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Said(between.join(parts), between.join(f"{{{name}}}" for name in values), values)


def words_of(error: Exception) -> str:
    """Return what an error says, still translatable if it was: `str(error)` forgets of what it was made."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Said) else str(error)


def said_and(items: Sequence[str]) -> Said:
    """List one thing or more as a sentence does: `a, b and c`."""
    if not items:
        return said("nothing")
    listed: str = items[0]
    for item in items[1:-1]:
        listed = said("{first}, {second}", first=listed, second=item)
    if len(items) > 1:
        return said("{first} and {last}", first=listed, last=items[-1])
    return listed if isinstance(listed, Said) else said_together([listed])
