"""
The format of `analytics.json`, read as strictly as Rerun reads it.

    {"analytics_enabled":true,"analytics_id":"<32 hex>","metadata":{},"config_file_path":"…","data_dir_path":"…"}

Rerun reads with serde_json: unknown keys pass, `metadata` may be missing, a known key may not be written twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.config.members import Container, JsonError, Member, Number, read_container, read_document
from pellucid.event import I64_MAX, I64_MIN
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

ConfigValue: TypeAlias = bool | int | float | str

FIELDS: Final = ("analytics_enabled", "analytics_id", "metadata", "config_file_path", "data_dir_path")
"""In the order in which Rerun declares them; it also accepts an array of them in that order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a config says, without a view on whether that makes sense."""

    text: str
    document: Container
    enabled: bool
    analytics_id: str
    metadata: Mapping[str, ConfigValue]
    config_file_path: str
    data_dir_path: str

    def find(self, key: str) -> Member | None:
        """Return the member of that key; `None` if there is none, or the file is an array."""
        return next(iter(self.document.of_key(key)), None)

    def place_of(self, key: str) -> Member:
        """Return the member of a key that every config written as an object has."""
        return self.document.of_key(key)[0]


class ConfigFormatError(ValueError):
    """Rerun would not accept the file."""

    @classmethod
    def at(cls, text: str, position: int, message: str) -> ConfigFormatError:
        """Build the fault with the line and column of a place, both counted from 1."""
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        return cls(said("line {line}, column {column}: {message}", line=line, column=column, message=message))


def parse(raw: bytes) -> Parsed:
    """
    Read a config as Rerun does.

    Raises:
        ConfigFormatError: Rerun would not accept it; the message says where and why.
    """
    if not raw.strip():
        raise ConfigFormatError(said("the file is empty"))
    # Rerun does not look at the bytes of values that it ignores; so these pass here too, as lone surrogates.
    text = raw.decode("utf-8", "surrogateescape")
    if text.startswith("\ufeff"):
        raise ConfigFormatError.at(
            text, 0, said("it begins with a byte order mark, which Rerun does not accept")
        )
    try:
        return _read_fields(text, read_document(text))
    except JsonError as error:
        raise ConfigFormatError.at(text, error.position, error.message) from error


def _read_fields(text: str, document: Container) -> Parsed:
    found = _by_field(document)
    for key in FIELDS:
        if key not in found and key != "metadata":
            raise ConfigFormatError(said("the key {key!r} is missing", key=key))
    enabled = found["analytics_enabled"]
    if not isinstance(enabled.value, bool):
        raise JsonError(said("'analytics_enabled' is neither true nor false"), enabled.value_start)
    return Parsed(
        text=text,
        document=document,
        enabled=enabled.value,
        analytics_id=_string(found["analytics_id"], "analytics_id"),
        metadata=MappingProxyType(_metadata(text, found["metadata"]) if "metadata" in found else {}),
        config_file_path=_string(found["config_file_path"], "config_file_path"),
        data_dir_path=_string(found["data_dir_path"], "data_dir_path"),
    )


def _by_field(document: Container) -> dict[str, Member]:
    if not document.is_object:
        if len(document.members) != len(FIELDS):
            raise JsonError(said("an array of another length than Rerun accepts"), document.start)
        return dict(zip(FIELDS, document.members, strict=True))
    found: dict[str, Member] = {}
    for member in document.members:
        _whole_characters(member.key, member.start)
        if member.key in found:
            raise JsonError(said("the key {key!r} is written twice", key=member.key), member.start)
        if member.key in FIELDS:
            found[member.key] = member
    return found


def _metadata(text: str, member: Member) -> dict[str, ConfigValue]:
    if not isinstance(member.value, dict):
        raise JsonError(said("'metadata' is not an object"), member.value_start)
    values: dict[str, ConfigValue] = {}
    for each in read_container(text, member.value_start).members:
        _whole_characters(each.key, each.start)
        values[each.key] = _tagged(text, each)
    return values


def _tagged(text: str, member: Member) -> ConfigValue:
    # Read from the text rather than from the parsed value: a dict would hide a tag that is written twice.
    tags = read_container(text, member.value_start).members if isinstance(member.value, dict) else ()
    if len(tags) == 1:
        match tags[0].key, tags[0].value:
            case "Bool", bool(value):
                return value
            case "Integer", Number() as digits if _is_i64(digits):
                return int(digits)
            case "Float", Number() as digits if abs(float(digits)) != float("inf"):
                return float(digits)
            case "String", str(value) if not isinstance(value, Number):
                return _string(tags[0], member.key)
    raise JsonError(
        said("the metadata {key!r} is not a tagged Bool, Integer, Float or String", key=member.key),
        member.value_start,
    )


def _is_i64(digits: str) -> bool:
    # serde_json reads `-0` as a float, to keep its sign.
    most = len(str(I64_MIN))
    whole = digits.removeprefix("-").isdecimal() and len(digits) <= most and digits != "-0"
    return whole and I64_MIN <= int(digits) <= I64_MAX


def _string(member: Member, key: str) -> str:
    if not isinstance(member.value, str) or isinstance(member.value, Number):
        raise JsonError(said("{key!r} is not a string", key=key), member.value_start)
    _whole_characters(member.value, member.value_start)
    return member.value


def _whole_characters(text: str, position: int) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise JsonError(said("it holds a byte that is not UTF-8, or half a character"), position) from error
