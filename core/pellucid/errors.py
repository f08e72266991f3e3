"""
The engine's deliberate errors, each safe to show to a person.

    TelemetryError              exit code 1
    ├── UsageError   (ValueError)    2   what was asked for makes no sense
    │   └── QueryError                   … in a filter, at a known place
    ├── NotFoundError (LookupError)  3   no such event, session or app
    ├── ConfigError  (OSError)       4   an app's config cannot be read or written
    │   └── ConfirmationNeeded           … unless the person confirms it first
    ├── LedgerError  (OSError)       5   Pellucid's own copies cannot be read or written
    │   └── AlreadyWatched               another witness holds this ledger
    ├── WatchError   (OSError)       6   a folder cannot be followed
    ├── CatalogueError (ValueError)  7   a catalogue is wrong, or an event is not in it
    └── ServiceError (OSError)       8   the system does not take, or give back, a background service

Network trouble and unreadable lines are not errors: they are expected, and come back as values.
"""

from __future__ import annotations

from pellucid.said import said


class TelemetryError(Exception):
    """
    Base of the engine's deliberate errors.

    Args:
        title: What failed, in a few words, without a full stop. A `Said` where a window may show it, as the remedy.
        remedy: What the person can do about it; may be empty.
    """

    exit_code = 1

    def __init__(self, title: str, remedy: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.remedy = remedy

    def __str__(self) -> str:
        return said("{title}. {remedy}", title=self.title, remedy=self.remedy) if self.remedy else self.title


class UsageError(TelemetryError, ValueError):
    """What was asked for makes no sense."""

    exit_code = 2


class QueryError(UsageError):
    """
    A filter that can't be understood, and where it goes wrong.

    Args:
        message: What is wrong and what would be right, one sentence without a full stop.
        start: Where the wrong part begins, in characters of the filter's text.
        end: Just after the wrong part.
    """

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


class NotFoundError(TelemetryError, LookupError):
    """There is no such event, session or app."""

    exit_code = 3


class ConfigError(TelemetryError, OSError):
    """An app's config cannot be read or written."""

    exit_code = 4


class ConfirmationNeeded(ConfigError):  # noqa: N818 - it names a request, not a fault
    """The write would replace a config that cannot be read; the person has to agree first."""


class LedgerError(TelemetryError, OSError):
    """Pellucid's own copies cannot be read or written."""

    exit_code = 5


class AlreadyWatched(LedgerError):  # noqa: N818 - it names a state, not a fault
    """Another witness holds this ledger."""


class WatchError(TelemetryError, OSError):
    """A folder cannot be followed."""

    exit_code = 6


class CatalogueError(TelemetryError, ValueError):
    """A catalogue cannot be used, or an event is not as its catalogue declares it."""

    exit_code = 7


class ServiceError(TelemetryError, OSError):
    """The system does not take, or give back, a background service."""

    exit_code = 8
