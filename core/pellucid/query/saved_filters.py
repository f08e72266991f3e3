"""
The filters that a person gave a name, in one file of Pellucid's own settings, private to that person.

    {"version":1,"filters":{"rerun":[{"name":"Crashes","filter":"name:*crash*"}]}}

They are kept for each kind of program: all places where Rerun keeps its events share theirs. Each change reads the file
anew and writes it whole, under a lock, so that two windows lose nothing of each other. What somebody else has written into
it stays there. A file that cannot be read is moved aside before the first change, never overwritten.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout

from pellucid.apps import WatchedApp
from pellucid.errors import LedgerError
from pellucid.private_files import make_root, naming, replace_file
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from pellucid.apps import KnownApp

NAME: Final = "filters.json"
_VERSION: Final = 1
_PATIENCE_S: Final = 5.0
_MOST_ASIDE: Final = 100
_RERUN: Final = "rerun"
MOST_LETTERS: Final = 80
"""A name is no longer than that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    """A filter with a name."""

    name: str
    text: str
    """As it was typed."""


BUILT_IN: Final = (
    SavedFilter(name=said("Queued now"), text="state:queued"),
    SavedFilter(name=said("Last hour"), text="since:1h"),
    SavedFilter(name=said("Today"), text="on:today"),
    SavedFilter(name=said("Free text or e-mail"), text="found:free_text OR found:email"),
    SavedFilter(name=said("Undocumented"), text="is:undocumented"),
    SavedFilter(name=said("Unreadable"), text="is:unreadable"),
    SavedFilter(name=said("Refused or lost"), text="state:refused OR state:lost"),
    SavedFilter(name=said("Large lines"), text="size:>2kb"),
)
"""Filters that everybody has."""


def kind_of(app: KnownApp) -> str:
    """Return the kind of program that shares its filters with `app`."""
    return _RERUN if isinstance(app, WatchedApp) else app.key


class SavedFilters:
    """
    The filters of one kind of program; from any thread and process.

    Args:
        config: Pellucid's folder of settings; made by the first change.
        kind: See `kind_of`.
    """

    def __init__(self, *, config: Path, kind: str) -> None:
        self.path = config / NAME
        self._kind = kind

    def read(self) -> tuple[SavedFilter, ...]:
        """
        Return the filters in the person's order; none where there is no file, or one that says nothing of the sort.

        Raises:
            LedgerError: There is a file, and it cannot be read.
        """
        members = self._members()
        return () if members is None else tuple(_understood(_entries(members, self._kind)))

    def save(self, name: str, text: str) -> tuple[SavedFilter, ...]:
        """
        Keep a filter under a name, at the end; one of that name takes the new text and stays where it is.

        Raises:
            LedgerError: It cannot be written.
        """
        name = name.strip()[:MOST_LETTERS].strip()

        def change(entries: list[Any]) -> None:
            entry = _named(entries, name)
            if entry is None:
                entries.append({"name": name, "filter": text})
            else:
                entry["filter"] = text

        return self._change(change if name else lambda _: None)

    def arrange(
        self, names: Sequence[tuple[str, str]], *, dropped: Collection[str] = ()
    ) -> tuple[SavedFilter, ...]:
        """
        Order, rename and forget filters, all at once. Those that are not named stay, behind the others.

        Args:
            names: Each with its name of before and that of now, in their new order. A name that would be there twice,
                or is empty, is not taken.
            dropped: Names of those that go.

        Raises:
            LedgerError: It cannot be written.
        """

        def change(entries: list[Any]) -> None:
            kept = [each for each in entries if not (_is_filter(each) and each["name"] in dropped)]
            chosen = [(_named(kept, before), now.strip()[:MOST_LETTERS].strip()) for before, now in names]
            moved = list({id(entry): entry for entry, _ in chosen if entry is not None}.values())
            others = [each for each in kept if not any(each is entry for entry in moved)]
            taken = {each["name"] for each in others if _is_filter(each)}
            for entry, name in chosen:
                if entry is not None:
                    entry["name"] = name if name and name not in taken else entry["name"]
                    taken.add(entry["name"])
            entries[:] = moved + others

        return self._change(change)

    def _change(self, change: Callable[[list[Any]], None]) -> tuple[SavedFilter, ...]:
        make_root(self.path.parent)
        with self._locked():
            members = self._members()
            if members is None:
                self._set_aside()
                members = {}
            entries = _entries(members, self._kind)
            before = json.dumps(entries)
            change(entries)
            if json.dumps(entries) != before:
                kinds = members.get("filters")
                kinds = kinds if isinstance(kinds, dict) else {}
                self._write({"version": _VERSION} | members | {"filters": kinds | {self._kind: entries}})
            return tuple(_understood(entries))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        lock = FileLock(self.path.with_suffix(".lock"), mode=0o600)
        with naming(self.path, "locked"):
            try:
                lock.acquire(timeout=_PATIENCE_S)
            except Timeout as error:
                raise LedgerError(
                    said("{path} is locked by another process", path=self.path), said("Try again.")
                ) from error
        try:
            yield
        finally:
            lock.release()

    def _members(self) -> dict[str, Any] | None:
        """Read the file; `None` where there is one that is not ours to add to."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise LedgerError(
                said("{path} cannot be read: {reason}", path=self.path, reason=error.strerror),
                said("Check the permissions of that file."),
            ) from error
        try:
            members = json.loads(content)
        except (ValueError, RecursionError):
            return None
        if not isinstance(members, dict):
            return None
        version = members.get("version", _VERSION)
        if type(version) is int and version > _VERSION:
            raise LedgerError(
                said("{path} is of a newer Pellucid", path=self.path),
                said("Use that one, or move the file away."),
            )
        kinds = members.get("filters", {})
        fits = isinstance(kinds, dict) and isinstance(kinds.get(self._kind, []), list)
        return members if fits else None

    def _set_aside(self) -> None:
        with naming(self.path, "moved aside"):
            for number in range(1, _MOST_ASIDE):
                aside = self.path.with_name(f"{self.path.stem}.unreadable-{number}.json")
                if not os.path.lexists(aside):
                    self.path.rename(aside)
                    return
        raise LedgerError(
            said("{path} cannot be read, and too many like it lie beside it", path=self.path),
            said("Move the files of that name away."),
        )

    def _write(self, members: dict[str, Any]) -> None:
        with naming(self.path, "written"):
            text = json.dumps(members, ensure_ascii=False, indent=1)
            replace_file(self.path, text.encode("utf-8", "surrogatepass") + b"\n")


def _entries(members: dict[str, Any], kind: str) -> list[Any]:
    kinds = members.get("filters", {})
    return list(kinds.get(kind, []))


def _understood(entries: list[Any]) -> Iterator[SavedFilter]:
    seen: set[str] = set()
    for entry in entries:
        if _is_filter(entry) and entry["name"] not in seen:
            seen.add(entry["name"])
            yield SavedFilter(name=entry["name"], text=entry["filter"])


def _named(entries: list[Any], name: str) -> dict[str, Any] | None:
    return next((entry for entry in entries if _is_filter(entry) and entry["name"] == name), None)


def _is_filter(entry: object) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("name"), str)
        and isinstance(entry.get("filter"), str)
        and bool(entry["name"])
    )
