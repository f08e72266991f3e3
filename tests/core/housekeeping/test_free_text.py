"""What is free text in another program's lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.housekeeping.free_text import FREE_TEXT, UNDOCUMENTED, FreeText
from pellucid.ledger.text_places import blanked

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "sessions"


@pytest.fixture(scope="module")
def finder():
    """The one for Rerun."""
    return FreeText(rerun_app())


def line(name, **texts):
    props = ",".join(f'"{key}":{{"String":"{text}"}}' for key, text in texts.items())
    return (
        f'{{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"{name}","props":{{{props}}}}}'.encode()
    )


def found(finder, raw):
    return {place.field: place.found for place in finder.places(raw)}


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("agent_turn", {"prompt", "response", "failed_tool_call_text", "error_text"}),
        ("feedback", {"feedback", "trajectory", "title", "summary"}),
        ("crash-panic", {"callstack", "message"}),
        ("crash-signal", {"callstack"}),
    ],
)
def test_what_the_catalogue_calls_free_text(finder, name, fields):
    """Prompts, answers, error texts, call stacks and titles, also if they are one word."""
    assert dict.fromkeys(fields, (FREE_TEXT,)) == found(finder, line(name, **dict.fromkeys(fields, "word")))


def test_words_of_the_program_are_none(finder):
    """Versions, targets, choices and hashes are left, and so is each real line without free text."""
    raw = line("agent_turn", agent="claude-code", outcome="completed", rerun_version="0.41.0")
    assert {} == found(finder, raw)
    assert {} == found(finder, line("feedback", author="user", severity="low", feedback_id="5f7ebd4f"))
    assert {} == found(finder, line("open_recording", application_id="a b", recording_id="me@example.com"))
    real = [raw for path in FIXTURES.glob("*.json") for raw in path.read_bytes().splitlines()]
    assert [] == [raw for raw in real if finder.places(raw)]


def test_what_the_guard_finds_is_somebodys(finder):
    """An address in a field that should have none."""
    raw = line("$identify", email="me@example.com", rust_version="1.98.1 (48a229cea 2026-09-01)")
    assert {"email": ("email",)} == found(finder, raw)
    raw = line("agent_turn", prompt="mail me@example.com", agent="/home/somebody/agent")
    assert {"prompt": (FREE_TEXT, "email"), "agent": ("home",)} == found(finder, raw)


def test_what_nobody_documents_is_free_as_soon_as_it_is_two_words(finder):
    """An unknown event, an unknown field, and a field of that name in another event."""
    assert {"a": (UNDOCUMENTED,)} == found(finder, line("unheard_of", a="two words", b="one"))
    assert {"prompt": (UNDOCUMENTED,)} == found(finder, line("settings-opened", prompt="two words"))


def test_lines_of_any_form_are_looked_at(finder):
    """Torn ones, foreign ones, and the events of a body."""
    assert {"prompt": (FREE_TEXT,)} == found(finder, line("agent_turn", prompt="why is it")[:-8])
    assert {"": (UNDOCUMENTED,)} == found(finder, b"not a line")
    body = b'{"event":"agent_turn","properties":{"prompt":"why","event_id":1}}'
    assert {"prompt": (FREE_TEXT,)} == found(finder, body)


def test_what_was_blanked_is_not_found_again(finder):
    """So that a second time there is nothing to do."""
    for raw in (
        line("agent_turn", prompt="a" * 40, response="short"),
        b"not a line",
        b"not a line, and a long one",
    ):
        assert [] == finder.places(blanked(raw, finder.places(raw)))
