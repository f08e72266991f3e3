"""Reading what a catalogue says of one field, and what names may be used."""

from __future__ import annotations

import keyword
import math
import re
from typing import TYPE_CHECKING, Any, Final

from pellucid.catalogue.tables import shown
from pellucid.catalogue.values import Field, FieldType
from pellucid.catalogue.versions import version_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.catalogue.tables import TableReader

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_RESERVED: Final = frozenset({"distinct_id", "token", "time", "timestamp", "uuid", "event_name"})
"""What has a meaning of its own on the way."""
RESERVED_EVENTS: Final = frozenset({"metadata", "guard"})
"""What would be spelt like another part of the catalogue; see `parts`."""
_LONGEST_FOREIGN: Final = 200

_TYPES: Final[Mapping[FieldType, tuple[type, ...]]] = {
    FieldType.TEXT: (str,),
    FieldType.INTEGER: (int,),
    FieldType.NUMBER: (int, float),
    FieldType.BOOLEAN: (bool,),
}
_I64: Final = 1 << 63
_MOST_LENGTH: Final = 1_000_000
"""In characters: more than any event may have."""
LIFE: Final = ("since", "until")
"""What only a watched program's parts have."""
_FREE_TEXT: Final = "free_text"
"""What only a watched program's fields have."""
_MEMBERS: Final = ("type", "purpose", "example", "hashed", "optional", "choices", "max_length")


class FieldReader:
    """
    Reads fields.

    Args:
        tables: Reads members, and keeps what is wrong.
        is_watched: Whether the fields are those of somebody else's program, which was not made after our rules.
    """

    def __init__(self, tables: TableReader, *, is_watched: bool) -> None:
        self._tables = tables
        self._is_watched = is_watched

    def fields(self, table: Mapping[str, Any], key: str, where: str) -> dict[str, Field]:
        """Read a table of fields, which is a member of another one."""
        place = key if where == "the file" else f"{where}.{key}"
        found: dict[str, Field] = {}
        for name, members in self._tables.tables(table, key, where).items():
            may_be_called_so = self.is_name(name, f"{place}.{name}")
            field = self.field(name, members, f"{place}.{name}")
            if may_be_called_so:
                found[name] = field
        return found

    def field(self, name: str, table: Mapping[str, Any], where: str) -> Field:
        """Read one field."""
        tables = self._tables
        tables.only(table, where, (*_MEMBERS, _FREE_TEXT, *LIFE) if self._is_watched else _MEMBERS)
        kind = table.get("type")
        if kind not in tuple(FieldType):  # whatever stands there, a list too
            tables.note(where, f"type is {shown(kind)} instead of text, integer, number or boolean")
            kind = FieldType.TEXT
        since, until = self.life(table, where)
        field = Field(
            name=name,
            type=FieldType(kind),
            purpose=tables.text(table, "purpose", where),
            example=table.get("example", ""),
            hashed=tables.flag(table, "hashed", where),
            optional=tables.flag(table, "optional", where),
            choices=tables.texts(table, "choices", where),
            max_length=self._most(table, where),
            free_text=tables.flag(table, _FREE_TEXT, where),
            since=since,
            until=until,
        )
        if "example" in table:
            self._check_example(field, where)
        else:
            tables.note(where, "example is missing")
        if field.type is not FieldType.TEXT and (field.choices or field.max_length is not None):
            tables.note(where, "only a text has choices or a max_length")
        if field.free_text and (field.type is not FieldType.TEXT or field.choices or field.hashed):
            tables.note(where, "a hash, one of some choices or what is no text is no free_text")
        return field

    def life(self, table: Mapping[str, Any], where: str) -> tuple[str, str]:
        """Read from which version on, and up to which, something is there."""
        since, until = (self._tables.text(table, key, where, otherwise="") for key in LIFE)
        keys = [version_key(each) for each in (since, until)]
        for name, said, key in zip(LIFE, (since, until), keys, strict=True):
            if said and key is None:
                self._tables.note(where, f"{name} is {shown(said)}, which is no version")
        first, last = keys
        if first is not None and last is not None and last <= first:
            self._tables.note(where, f"it ends in {until}, before it begins in {since}")
        return since, until

    def is_name(self, name: str, where: str, *, is_event: bool = False) -> bool:
        """Whether something may be called so; if not, that is a mistake."""
        if self._is_watched:
            is_one = name == name.strip() and name.isprintable() and 0 < len(name) <= _LONGEST_FOREIGN
            rule = f"a name has 1 to {_LONGEST_FOREIGN} printable characters, with no space around them"
        else:
            is_taken = keyword.iskeyword(name) or name in (
                _RESERVED | RESERVED_EVENTS if is_event else _RESERVED
            )
            is_one = _NAME.fullmatch(name) is not None and not is_taken
            rule = (
                "a name has lower-case letters, digits and _, begins with a letter, and is no reserved word"
            )
        if not is_one:
            self._tables.note(where, rule)
        return is_one

    def _most(self, table: Mapping[str, Any], where: str) -> int | None:
        most = table.get("max_length")
        if most is None or (type(most) is int and 0 < most <= _MOST_LENGTH):
            return most
        self._tables.note(where, f"max_length is no positive integer up to {_MOST_LENGTH}")
        return None

    def _check_example(self, field: Field, where: str) -> None:
        example = field.example
        if type(example) not in _TYPES[field.type]:
            self._tables.note(where, f"example is no {field.type}")
        elif isinstance(example, float) and not math.isfinite(example):
            self._tables.note(where, "example is no finite number")
        elif type(example) is int and not -_I64 <= example < _I64:
            self._tables.note(where, "example is beyond 64 bits")
        elif field.choices and example not in field.choices:
            self._tables.note(where, "example is none of the choices")
        elif isinstance(example, str) and field.max_length is not None and len(example) > field.max_length:
            self._tables.note(where, "example is longer than max_length")
