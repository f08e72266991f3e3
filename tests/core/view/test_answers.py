"""What a view answers about its events, whether or not it runs."""

from __future__ import annotations

import pytest

from pellucid.errors import NotFoundError
from pellucid.index.event_index import EventIndex
from pellucid.view.answers import Answers
from pellucid.view.values import Eyes

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def answers(world, line):
    """Answers about two events that are copied."""
    world.copy(SESSION, line(1, "a"), line(2, "b"))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    assert index.open()
    return Answers(
        app=world.app, index=index, ledger=world.ledger, data_dir=world.data_dir, clock=world.clock
    )


def test_rows_and_records_agree(answers):
    """A row is what its record says of itself, and an address finds it."""
    record = answers.record(1)
    assert (answers.row(1), "b") == (record.row, record.event.name)
    assert (1, 1) == (answers.find(str(record.uuid)), answers.find(f"{SESSION}:1"))
    with pytest.raises(NotFoundError):
        answers.row(2)


def test_all_of_them_together(answers):
    """Marks, a summary and the words of a filter are of the same two events."""
    assert {0, 1} == set(answers.marks((0, 1)))
    assert 2 == answers.summary(None).counts.total
    assert {0: Eyes.FILE, 1: Eyes.FILE} == answers.eyes_of((0, 1))
    assert "'a'" in str(answers.vocabulary().names)
    assert not answers.is_checked
