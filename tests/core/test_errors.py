"""The tree of deliberate errors."""

from __future__ import annotations

import pytest

from pellucid import errors
from pellucid.errors import (
    AlreadyWatched,
    ConfigError,
    ConfirmationNeeded,
    LedgerError,
    NotFoundError,
    QueryError,
    ServiceError,
    TelemetryError,
    UsageError,
    WatchError,
)


@pytest.mark.parametrize(
    ("error", "builtin", "exit_code"),
    [
        (TelemetryError, Exception, 1),
        (UsageError, ValueError, 2),
        (NotFoundError, LookupError, 3),
        (ConfigError, OSError, 4),
        (ConfirmationNeeded, OSError, 4),
        (LedgerError, OSError, 5),
        (AlreadyWatched, OSError, 5),
        (WatchError, OSError, 6),
        (ServiceError, OSError, 8),
    ],
)
def test_each_is_also_a_builtin_and_has_its_exit_code(error, builtin, exit_code):
    """A caller may catch the builtin; a script may rely on the exit code."""
    raised = error("The file x cannot be read", "Close the other program.")
    assert isinstance(raised, builtin)
    assert isinstance(raised, TelemetryError)
    assert exit_code == raised.exit_code
    assert "The file x cannot be read. Close the other program." == str(raised)
    assert ("The file x cannot be read", "Close the other program.") == (raised.title, raised.remedy)


def test_without_a_remedy_the_title_stands_alone():
    """No stray full stop or space is shown."""
    assert "It failed" == str(TelemetryError("It failed"))


def test_a_wrong_filter_says_where():
    """A wrong filter is a usage error with its place in the text."""
    raised = QueryError("a quote is not closed", 3, 7)
    assert (2, "a quote is not closed", 3, 7) == (raised.exit_code, raised.message, raised.start, raised.end)


def test_every_error_of_the_module_belongs_to_the_tree():
    """No error can slip past whoever shows them to a person."""
    classes = [
        each
        for each in vars(errors).values()
        if isinstance(each, type) and each.__module__ == errors.__name__
    ]
    assert classes
    assert all(issubclass(each, TelemetryError) for each in classes)
