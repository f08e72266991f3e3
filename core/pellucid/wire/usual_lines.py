"""
Lines of our own that look exactly as the recorder writes them, many at a time.

Nearly all do. Two regular expressions go over a whole batch, which takes a third of the time that reading line by line
would; they are strict enough to prove that each line is JSON, within the limits of what a strict reader takes. If a
single line looks otherwise nothing is said of any, and the caller looks at each by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid import rfc3339

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsualLines(NamedTuple):
    """The parts of lines of kind `Append`, as bytes of JSON; one of each per line. No dataclass: these are slower."""

    times: list[bytes]
    """As recorded, with quotes."""
    names: list[bytes]
    """With quotes."""
    uuids: list[bytes]
    """With quotes."""
    members: list[bytes]
    """The fields without their tags, as members of an object; each value is spelt as it was."""
    keys: list[bytes]
    """Of all fields of all lines the name with quotes and colon."""


_PLAIN: Final = rb'"[^"\\\x00-\x1f]*+"'
"""A string without escapes."""
_MARK: Final = _PLAIN + rb":" + _PLAIN
"""What a rule of the guard did to a field."""
TIME: Final = rb'"[0-9T:-]{19}(?:\.[0-9]{1,9}+)?+Z"'
"""Whose second, the first 19 characters, may be anything; see `is_second`."""
UUID: Final = rb'"[0-9A-Za-z-]{1,64}"'
STRING: Final = (
    rb'"[^"\\\x00-\x1f]*+'
    rb'(?:\\(?:["\\/bfnrt]|u(?:[0-9a-ce-fA-CE-F][0-9a-fA-F]{3}|[dD][0-7][0-9a-fA-F]{2}))[^"\\\x00-\x1f]*+)*+"'
)
"""A string in which no escape names half a character."""
INTEGER: Final = rb"(?:0|-?[1-9][0-9]{0,17})"
"""Surely within 64 bits."""
FLOAT: Final = rb"-?+(?:0|[1-9][0-9]{0,99}+)(?:\.[0-9]{1,99}+)?+(?:[eE](?:-[0-9]{1,3}+|\+?+[0-9]{1,2}+))?+"
"""Surely within a 64-bit float."""
HEAD: Final = re.compile(
    rb'\n\{"time_utc":(' + TIME + rb'),"kind":"Append","name":(' + _PLAIN + rb'),"uuid":(' + UUID + rb")"
    rb',"epoch":(?:0|[1-9][0-9]{0,18}),"props":\{'
)
"""What stands before the fields, with the newline of the line before; its groups are the time, the name and the uuid."""
_HEAD_STEP: Final = 4
"""What stands before it, and its three groups."""
FIELD: Final = re.compile(
    rb"("
    + _PLAIN
    + rb':)\{"(?:String":(?=")|Integer":(?='
    + INTEGER
    + rb'\})|Float":(?=[-0-9])|Bool":(?=[tf]))'
    rb"(" + STRING + rb"|" + FLOAT + rb"|true|false)\}"
    rb'(,(?=")|\}(?:,"guard":\{' + _MARK + rb"(?:," + _MARK + rb")*+\})?\}\n)"
)
"""A field and what follows it; its groups are the name with its colon, the value, and what follows."""
_FIELD_STEP: Final = 4
LINE_END: Final = b"}}\n"
_BARE_ENDS: Final = frozenset((b",", LINE_END))
_LINES_WITHOUT_FIELDS: Final = re.compile(rb"(?:\}\}\n)*+")
SECOND: Final = slice(1, 20)
"""Where the second stands in a time with quotes."""


def cut(lines: Sequence[bytes]) -> UsualLines | None:
    """
    Cut lines, without their newlines, into their parts.

    Returns:
        `None` if any of them looks otherwise; it may be readable all the same.
    """
    text = b"\n" + b"\n".join(lines)
    if text.count(b"\n") != len(lines) or not is_utf8(text):
        return None
    before, *heads = HEAD.split(text)
    if before or len(heads) != _HEAD_STEP * len(lines):
        return None
    times, tails = heads[::_HEAD_STEP], heads[3::_HEAD_STEP]
    parts = FIELD.split(b"\n".join(tails) + b"\n")
    keys, ends = parts[1::_FIELD_STEP], parts[3::_FIELD_STEP]
    # What no match covers must be lines that have no fields: so the matches prove all the rest.
    if any(parts[::_FIELD_STEP]) and not all(map(_LINES_WITHOUT_FIELDS.fullmatch, parts[::_FIELD_STEP])):
        return None
    if not _BARE_ENDS.issuperset(ends):  # what the guard did is not sent
        parts[3::_FIELD_STEP] = [end if end == b"," else LINE_END for end in ends]
    without_values = parts.copy()
    without_values[2::_FIELD_STEP] = [b""] * len(keys)
    shapes = set(b"".join(without_values).split(LINE_END))
    if not all(map(_has_no_twins, shapes)) or not all(map(is_second, {time[SECOND] for time in times})):
        return None
    members = b"".join(parts).split(LINE_END)
    members.pop()  # what follows the last end
    return UsualLines(times, heads[1::_HEAD_STEP], heads[2::_HEAD_STEP], members, keys)


def is_utf8(text: bytes) -> bool:
    """Whether text is what UTF-8 can say."""
    if text.isascii():
        return True
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@lru_cache(maxsize=1024)
def is_second(text: bytes) -> bool:
    """Whether there is such a second, as `2026-11-24T10:00:00`."""
    try:
        rfc3339.parse(text.decode("ascii") + "Z")
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1024)
def _has_no_twins(shape: bytes) -> bool:
    """Tell whether the keys of a line, such as `"a":,"b":`, are different."""
    names = shape[1:-2].split(b'":,"')
    return len(set(names)) == len(names)
