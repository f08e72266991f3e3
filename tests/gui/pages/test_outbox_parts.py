"""What the outbox is made of, and what of it can be seen."""

from __future__ import annotations

import pytest

from pellucid_gui.pages.outbox_parts import OutboxParts


@pytest.fixture
def parts(qtbot):
    """The parts, shown."""
    parts = OutboxParts()
    qtbot.addWidget(parts)
    parts.show()
    return parts


def seen(parts):
    names = ("head", "outline", "pane", "nothing", "waiting", "failure", "note", "verbs")
    return {name for name in names if getattr(parts, name).isVisible()}


def test_at_first_it_says_that_it_looks(parts):
    """And nothing else."""
    assert {"waiting"} == seen(parts)


@pytest.mark.parametrize(
    ("has_request", "has_events", "expected"),
    [
        (True, True, {"head", "outline", "pane"}),
        (False, True, {"head", "outline", "nothing"}),
        (False, False, {"head", "nothing"}),
    ],
)
def test_a_request_its_events_or_neither(parts, has_request, has_events, expected):
    """Events that were withheld can be seen also where there is no request."""
    parts.show_halves(has_request=has_request, has_events=has_events)
    assert expected == seen(parts)


def test_a_failure_stands_alone_with_a_way_to_go_on(parts):
    """As long as nothing was seen."""
    parts.show_failure("It cannot be read", "Look at the folder.")
    assert {"failure"} == seen(parts)
    assert "Try again" == parts.failure.button.text()


def test_a_note_stands_below_the_events(parts):
    """And goes again."""
    parts.show_halves(has_request=True, has_events=True)
    parts.say_note("Nothing single can be withheld.")
    assert "note" in seen(parts)
    parts.say_note("")
    assert "note" not in seen(parts)
