"""Taking apart what a TOML parser returned, and noting what is wrong instead of stopping at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_LONGEST_SHOWN: Final = 60
_LONGEST_MISTAKE: Final = 400
_MOST_SHOWN: Final = 10**18


def shown(value: object) -> str:
    """Quote a value that a file may have anything in: a number of a million digits, tables a thousand deep."""
    match value:
        case str():
            return repr(value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…")
        case bool():
            return str(value).lower()
        case int() if not -_MOST_SHOWN < value < _MOST_SHOWN:
            return "a huge number"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return str(value)


class TableReader:
    """
    Reads members of tables; where one is wrong, a harmless value stands in for it.

    What is called `where` names the table in a mistake: `events.viewer_opened`, or `the file`.
    """

    def __init__(self) -> None:
        self.mistakes: list[str] = []
        """One clause each, with its place, in the order they were found."""

    def note(self, where: str, what: str) -> None:
        """Keep a mistake, in characters that can be seen."""
        text = "".join(
            each if each.isprintable() else each.encode("unicode_escape").decode("ascii")
            for each in f"{where}: {what}"
        )
        self.mistakes.append(text if len(text) <= _LONGEST_MISTAKE else f"{text[:_LONGEST_MISTAKE]}…")

    def only(self, table: Mapping[str, Any], where: str, known: Collection[str]) -> None:
        """Refuse members that nobody knows: they are misspelt, or from another version."""
        unknown = sorted(set(table) - set(known))
        if unknown:
            self.note(where, f"nobody knows {', '.join(unknown)}")

    def text(self, table: Mapping[str, Any], key: str, where: str, *, otherwise: str | None = None) -> str:
        """Return a text that says something, without the space around it; `otherwise` where it may be missing."""
        value = table.get(key, otherwise)
        if isinstance(value, str) and (value.strip() or (key not in table and otherwise is not None)):
            return value.strip()
        self.note(where, f"{key} is missing" if key not in table else f"{key} is no text, or an empty one")
        return otherwise or ""

    def flag(self, table: Mapping[str, Any], key: str, where: str) -> bool:
        """Return a boolean, which is false where it is missing."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.note(where, f"{key} is neither true nor false")
        return value is True

    def texts(self, table: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
        """Return a list of different texts, which is empty where it is missing."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.note(where, f"{key} is no list of texts")
            return ()
        if len(set(value)) < len(value):
            self.note(where, f"{key} says something twice")
        return tuple(dict.fromkeys(value))

    def table(self, table: Mapping[str, Any], key: str, where: str) -> dict[str, Any]:
        """Return a member that is a table, which is empty where it is missing."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            self.note(where, f"{key} is no table")
            return {}
        return value

    def tables(self, table: Mapping[str, Any], key: str, where: str) -> dict[str, dict[str, Any]]:
        """Return a member that is a table of tables."""
        members = self.table(table, key, where)
        for name, member in members.items():
            if not isinstance(member, dict):
                self.note(where, f"{key}.{name} is no table")
        return {name: member for name, member in members.items() if isinstance(member, dict)}
