"""Where a person's rules are kept."""

from __future__ import annotations

import json
import os
import sys
import threading

import pytest

from pellucid.errors import ConfigError
from pellucid.rules import Rules, RulesFile, Treatment, UnreadableRules
from pellucid.rules.file import BROKEN_NAME, read_rules, written_rules

RULES = (
    Rules()
    .with_event("closed", Treatment.WITHHOLD)
    .with_field("opened", "renderer", Treatment.HASH)
    .with_attachment("os", Treatment.REDACT)
)


@pytest.fixture
def file(tmp_path):
    """An app's, of which nothing is there yet."""
    return RulesFile(tmp_path / "config" / "analytics.json")


def test_what_is_written_is_read_again(file):
    """By whoever looks next; the file is the person's own."""
    assert (Rules(), RULES) == file.change(lambda _rules: RULES)
    other = RulesFile(file.path.with_name("analytics.json"))
    assert RULES == file.read() == other.read()
    assert "rules.json" == file.path.name
    if sys.platform != "win32":
        assert 0o600 == file.path.stat().st_mode & 0o777
    assert RULES == read_rules(written_rules(RULES))


def test_reading_again_costs_nothing_as_long_as_nothing_changes(file):
    """The very same object comes back, until another process has changed the file."""
    file.change(lambda _rules: RULES)
    first = file.read()
    assert first is file.read()
    RulesFile(file.path.with_name("analytics.json")).change(
        lambda rules: rules.with_event("x", Treatment.WITHHOLD)
    )
    assert {"closed", "x"} == file.read().withheld


def test_without_rules_there_is_no_file(file):
    """Nothing is left of those that were taken away."""
    file.change(lambda _rules: RULES)
    assert (RULES, Rules()) == file.change(lambda _rules: Rules())
    assert not file.path.exists()
    assert Rules() == file.read()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"{}",
        b'{"version": 2}',
        b'{"version": 1, "event": {}}',
        b'{"version": 1, "events": {"a": "hash"}}',
        b'{"version": 1, "events": {"a": "mask"}}',
        b'{"version": 1, "events": ["a"]}',
        b'{"version": 1, "fields": {"a": "withhold"}}',
        b'{"version": 1, "fields": {"a": {"b": "blur"}}}',
        b'{"version": 1, "fields": {"a": {"b": 1}}}',
        b'{"version": 1, "fields": {"a": {"b": "redact", "b": "send"}}}',
        b'{"version": 1, "attached": {"os": null}}',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_understood_is_no_rules_at_all(file, content):
    """A later version's word, a slip of the hand, half a file: nobody knows what was meant; it stays as it is."""
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    found = file.read()
    assert isinstance(found, UnreadableRules)
    assert str(file.path) in found.reason
    with pytest.raises(ConfigError, match="cannot be read"):
        file.change(lambda _rules: RULES)
    assert content == file.path.read_bytes()
    assert (Rules(), RULES) == file.change(lambda _rules: RULES, replace_broken=True)
    assert content == file.path.with_name(BROKEN_NAME).read_bytes()
    assert RULES == file.read()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a folder in a file's place")
def test_a_folder_in_its_place_cannot_be_read(file):
    """As anything else that is no file."""
    file.path.mkdir(parents=True)
    assert isinstance(file.read(), UnreadableRules)
    file.path.rmdir()
    os.mkfifo(file.path)
    assert "is not a file" in file.read().reason


def test_sending_may_be_spelt_out(file):
    """By hand; it says the same as no rule."""
    file.path.parent.mkdir()
    members = {
        "version": 1,
        "events": {"a": "send"},
        "fields": {"b": {"c": "send"}},
        "attached": {"os": "send"},
    }
    file.path.write_text(json.dumps(members))
    assert Rules() == file.read()


def test_changes_at_the_same_time_are_all_kept(file):
    """They take turns."""
    begin = threading.Barrier(4)

    def change(number):
        begin.wait(30)
        own = RulesFile(file.path.with_name("analytics.json"))
        own.change(lambda rules: rules.with_event(f"e{number}", Treatment.WITHHOLD))

    threads = [threading.Thread(target=change, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert {"e0", "e1", "e2", "e3"} == file.read().withheld
