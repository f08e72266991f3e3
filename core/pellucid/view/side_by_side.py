"""
Two JSON values as lines beside each other, as a person compares them: what belongs together stands in one row.

Laid out as `json.dumps(indent=2)` does. The lines of one side, those that are missing left out, are that side's JSON:
every number with its own digits, the keys of the second in the order of the first as far as both have them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.view.difference import ABSENT, Absent, json_text, key_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pellucid.view.difference import Json

Path: TypeAlias = "tuple[str | int, ...]"
"""Keys and places from the outermost value on; empty: that value itself."""
_INDENT: Final = "  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One row."""

    left: str | None
    """A line of the first value; `None`: it has nothing there."""
    right: str | None
    """As `left`, of the second."""
    path: Path
    """Where the value that the row belongs to stands."""
    is_different: bool
    """Whether the two say something else there; a comma more or less is nothing."""


def side_by_side(left: Json, right: Json) -> tuple[Pair, ...]:
    """Lay two values out beside each other."""
    return tuple(_rows((), "", left, right, ends=("", "")))


def differences(pairs: Sequence[Pair]) -> list[tuple[int, int]]:
    """Return the stretches of rows that differ, each with its first row and the one after its last."""
    found: list[tuple[int, int]] = []
    for row, pair in enumerate(pairs):
        if not pair.is_different:
            continue
        if found and found[-1][1] == row:
            found[-1] = found[-1][0], row + 1
        else:
            found.append((row, row + 1))
    return found


def unified(pairs: Iterable[Pair]) -> str:
    """Write rows as one text: `- ` before a line of the first, `+ ` before one of the second."""
    lines: list[str] = []
    for pair in pairs:
        if not pair.is_different:
            lines.append(f"  {pair.left}")
            continue
        lines += [
            f"{sign} {line}" for sign, line in (("-", pair.left), ("+", pair.right)) if line is not None
        ]
    return "\n".join(lines)


def _rows(
    path: Path, head: str, left: Json | Absent, right: Json | Absent, *, ends: tuple[str, str]
) -> Iterator[Pair]:
    """
    Lay out one member.

    Args:
        path: Where it stands.
        head: Its key, with a colon; empty in a list.
        left: Its value on one side.
        right: Its value on the other.
        ends: What follows it on each side: a comma, or nothing.
    """
    indent = _INDENT * len(path)
    match left, right:
        case dict(), dict() if left and right:
            yield Pair(left=f"{indent}{head}{{", right=f"{indent}{head}{{", path=path, is_different=False)
            yield from _members(
                path,
                [
                    (key, f"{key_text(key)}: ", left.get(key, ABSENT), right.get(key, ABSENT))
                    for key in _merged(list(left), list(right))
                ],
            )
            yield Pair(
                left=f"{indent}}}{ends[0]}", right=f"{indent}}}{ends[1]}", path=path, is_different=False
            )
        case list(), list() if left and right:
            yield Pair(left=f"{indent}{head}[", right=f"{indent}{head}[", path=path, is_different=False)
            yield from _members(
                path,
                [
                    (place, "", one, other)
                    for place, (one, other) in enumerate(zip_longest(left, right, fillvalue=ABSENT))
                ],
            )
            yield Pair(left=f"{indent}]{ends[0]}", right=f"{indent}]{ends[1]}", path=path, is_different=False)
        case _:
            is_different = left != right
            sides = (_lines(head, left, len(path), ends[0]), _lines(head, right, len(path), ends[1]))
            for one, other in zip_longest(*sides):
                yield Pair(left=one, right=other, path=path, is_different=is_different)


def _members(
    path: Path, members: Sequence[tuple[str | int, str, Json | Absent, Json | Absent]]
) -> Iterator[Pair]:
    last = [
        max((at for at, member in enumerate(members) if member[side] is not ABSENT), default=-1)
        for side in (2, 3)
    ]
    for at, (step, head, left, right) in enumerate(members):
        ends = ("," if at < last[0] else "", "," if at < last[1] else "")
        yield from _rows((*path, step), head, left, right, ends=ends)


def _merged(left: Sequence[str], right: Sequence[str]) -> list[str]:
    """Order the keys of both: as the first has them, each that only the second has behind its neighbour there."""
    known = set(left)
    behind: dict[str | None, list[str]] = {}
    neighbour: str | None = None
    for key in right:
        if key in known:
            neighbour = key
        else:
            behind.setdefault(neighbour, []).append(key)
    merged = behind.get(None, [])
    for key in left:
        merged += [key, *behind.get(key, ())]
    return merged


def _lines(head: str, value: Json | Absent, depth: int, end: str) -> list[str]:
    if isinstance(value, Absent):
        return []
    *lines, last = _laid_out(value, depth)
    lines = [*lines, f"{last}{end}"]
    return [f"{_INDENT * depth}{head}{lines[0]}", *lines[1:]]


def _laid_out(value: Json, depth: int) -> list[str]:
    """Write a value over several lines, the first of them without its indent."""
    match value:
        case dict() if value:
            inner = [_lines(f"{key_text(key)}: ", each, depth + 1, ",") for key, each in value.items()]
            brackets = "{}"
        case list() if value:
            inner, brackets = [_lines("", each, depth + 1, ",") for each in value], "[]"
        case _:
            return [json_text(value)]
    inner[-1][-1] = inner[-1][-1][:-1]
    return [brackets[0], *(line for lines in inner for line in lines), f"{_INDENT * depth}{brackets[1]}"]
