"""
What a change of a program's config was, told by comparing what it said before with what it says now.

Only what matters to a person is compared: whether the program collects, under which id, with an e-mail address or
without, and where it keeps its sessions. Unknown keys and white space may change as they like.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from pellucid.config.reading import ConfigState, NotSetUp, SetUp, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Collection(StrEnum):
    """What a config says of collection, in the word that stands in the log and in `--json`."""

    ON = "on"
    OFF = "off"
    NOT_SET_UP = "not set up"
    """There is no file: the program makes one at its next start, with collection on."""
    UNKNOWN = "unknown"
    """The program cannot read the file: at its next start it replaces it, with collection on and a new id."""


class ConfigEvent(StrEnum):
    """What happened to a config; one change may be several of them."""

    FIRST_SET_UP = "first set-up"
    """There was no file, and none was known before."""
    SET_UP_AGAIN = "set up again"
    """The file was gone, and there is one again."""
    SWITCHED_ON = "switched on"
    SWITCHED_OFF = "switched off"
    NEW_ID = "new id"
    REPLACED = "replaced by a default"
    """The program could not read the file and put a fresh one in its place: another id, whatever was chosen before."""
    READABLE_AGAIN = "readable again"
    """The program could not read the file; now it can, and the id is the same."""
    UNREADABLE = "unreadable"
    GONE = "gone"
    EMAIL_SET = "email set"
    EMAIL_CLEARED = "email cleared"
    MOVED = "other data folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The part of a config that is remembered: no e-mail address, and nothing of what else is attached to events."""

    collection: Collection
    analytics_id: str | None = None
    has_email: bool = False
    data_dir: Path | None = None
    """Where the file says that the session files are."""

    @classmethod
    def of(cls, state: ConfigState) -> Known:
        """Take from a config what is remembered of it."""
        match state:
            case NotSetUp():
                return cls(collection=Collection.NOT_SET_UP)
            case Unknown():
                return cls(collection=Collection.UNKNOWN)
            case SetUp():
                return cls(
                    collection=Collection.ON if state.enabled else Collection.OFF,
                    analytics_id=state.analytics_id,
                    has_email=state.email is not None,
                    data_dir=state.data_dir,
                )
            case _:
                assert_never(state)

    @property
    def is_read(self) -> bool:
        """Whether there was a file that could be read."""
        return self.collection in {Collection.ON, Collection.OFF}


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigChange:
    """One change of a program's config; never edited."""

    at_ns: int
    """When it was found, in nanoseconds since the epoch, UTC; that is at once where somebody watched."""
    since_ns: int | None
    """It happened after this moment, while nobody watched; `None`: somebody watched."""
    events: tuple[ConfigEvent, ...]
    """What happened; never empty."""
    last: Known | None
    """What the file said when it could be read for the last time before; `None`: it never could, as far as is known."""
    after: Known
    is_ours: bool
    """Whether the person did it through Pellucid."""

    @property
    def turned_on(self) -> bool:
        """Whether collection is on since, and was not when the file could be read for the last time."""
        was_on = self.last is not None and self.last.collection is Collection.ON
        return self.after.collection is Collection.ON and not was_on

    @property
    def is_unasked(self) -> bool:
        """Whether it turned collection on without the person's doing so through Pellucid: worth a notice."""
        return self.turned_on and not self.is_ours


def compare(before: Known, after: Known, *, last: Known | None) -> tuple[ConfigEvent, ...]:
    """
    Say what happened between two states; empty if nothing that matters.

    Args:
        before: What was known before.
        after: What is known now.
        last: What was known when the file could be read for the last time: `before`, or what was before that.
    """
    return tuple(_events(before, after, last))


def _events(before: Known, after: Known, last: Known | None) -> Iterator[ConfigEvent]:
    if before.collection is not after.collection:
        match after.collection:
            case Collection.NOT_SET_UP:
                yield ConfigEvent.GONE
            case Collection.UNKNOWN:
                yield ConfigEvent.UNREADABLE
            case Collection.ON | Collection.OFF:
                yield from _arrival(before, after, last)
            case _:
                assert_never(after.collection)
    if after.is_read:
        yield from _differences(last, after)


def _differences(last: Known | None, after: Known) -> Iterator[ConfigEvent]:
    """Say in what a config differs from how it was when it could be read for the last time."""
    if (last is not None and last.has_email) is not after.has_email:
        yield ConfigEvent.EMAIL_SET if after.has_email else ConfigEvent.EMAIL_CLEARED
    if last is None:
        return
    if last.collection is not after.collection:
        yield ConfigEvent.SWITCHED_ON if after.collection is Collection.ON else ConfigEvent.SWITCHED_OFF
    if last.analytics_id != after.analytics_id:
        yield ConfigEvent.NEW_ID
    if last.data_dir != after.data_dir:
        yield ConfigEvent.MOVED


def _arrival(before: Known, after: Known, last: Known | None) -> Iterator[ConfigEvent]:
    """Say how a config came to be, where there was none that could be read."""
    if before.collection is Collection.NOT_SET_UP:
        yield ConfigEvent.FIRST_SET_UP if last is None else ConfigEvent.SET_UP_AGAIN
    elif before.collection is Collection.UNKNOWN:
        is_same = last is not None and last.analytics_id == after.analytics_id
        yield ConfigEvent.READABLE_AGAIN if is_same else ConfigEvent.REPLACED
