"""What an app may collect, in words."""

from __future__ import annotations

import pytest

from pellucid.catalogue.difference import gains
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.cli.own.collected import (
    catalogue_json,
    event_lines,
    field_lines,
    gain_line,
    gains_json,
    guard_sentences,
)

OLD = """
title = "A"
version = "1"
[events.opened]
purpose = "To count."
class = "usage"
[events.opened.fields]
kind = { type = "text", purpose = "To tell.", example = "a", choices = ["a"] }
name = { type = "text", purpose = "To tell.", example = "a", hashed = true }
title = { type = "text", purpose = "To tell.", example = "a", max_length = 8 }
size = { type = "integer", purpose = "To tell.", example = 1 }
[events.failed]
purpose = "To mend."
class = "usage"
"""
NEW = (
    OLD.replace('choices = ["a"]', 'choices = ["a", "b"]')
    .replace(", hashed = true", "")
    .replace("max_length = 8", "max_length = 80")
    .replace(
        '"integer", purpose = "To tell.", example = 1 }', '"number", purpose = "To tell.", example = 1.5 }'
    )
    .replace('"To mend."\nclass = "usage"', '"To mend."\nclass = "error"')
    + """
[events.failed.fields]
reason = { type = "text", purpose = "To mend it.", example = "full", optional = true }
[events.closed]
purpose = "To know how long."
class = "usage"
[events.closed.fields]
seconds = { type = "integer", purpose = "To know.", example = 3 }
[metadata.qt]
type = "text"
purpose = "To see who has which."
example = "6.11"
[guard]
email = "allow"
path = "hash"
"""
)


@pytest.fixture
def new():
    """A version that collects more in each way there is."""
    return read_catalogue(NEW.encode())


def test_each_kind_of_more_is_one_sentence(new):
    """It names what is collected, and what it was before."""
    old = read_catalogue(OLD.encode())
    said = [gain_line(gain) for gain in gains(new, parts(old))]
    assert [
        "opened.kind may be b, too",
        "opened.name is sent as it is, and no longer as a hash",
        "opened.title may be longer: 80 characters instead of 8",
        "opened.size is of the type number instead of integer",
        "failed counts as error instead of usage",
        "failed.reason. To mend it.",
        "Closed (usage): seconds. To know how long.",
        "metadata.qt. To see who has which.",
        "in texts, what the rule 'email' finds is sent as they are",
        "in texts, what the rule 'path' finds is sent as a hash",
    ] == said
    kinds = [each["kind"] for each in gains_json(gains(new, parts(old)))]
    assert ["values", "plain", "length", "type", "class", "field", "event", "field", "rule", "rule"] == kinds


def test_an_event_and_a_field_in_full(new):
    """With its purpose, and all that limits what it may say."""
    lines = "\n".join(event_lines(new.events["opened"]))
    assert "Opened  (opened, class usage)\n  To count." in lines
    assert "kind: text, one of a, b; for example a" in lines
    assert "title: text, at most 80 characters" in lines
    old = read_catalogue(OLD.encode())
    assert "name: text, sent as a hash" in field_lines(old.events["opened"].fields["name"])[0]
    assert "not always there" in field_lines(new.events["failed"].fields["reason"])[0]


def test_rules_that_do_less_are_told(new):
    """A rule that does what it always does is no news."""
    assert 2 == len(guard_sentences(new))
    assert [] == guard_sentences(read_catalogue((OLD + '\n[guard]\nemail = "withhold"\n').encode()))


def test_a_catalogue_as_json(new):
    """All of it, in names that say what they are."""
    found = catalogue_json(new)
    assert {"title", "version", "sha256", "events", "metadata", "guard"} == found.keys()
    assert {
        "type": "integer",
        "purpose": "To know.",
        "example": 3,
        "hashed": False,
        "optional": False,
        "choices": [],
        "max_length": None,
    } == found["events"]["closed"]["fields"]["seconds"]
