"""A guard that hashes under a secret that comes late, and may change."""

from __future__ import annotations

import pytest

from pellucid.embedding.hashing_guard import HashingGuard
from pellucid.errors import UsageError
from pellucid.guard import Action, Guard

ADDRESS = "write to someone@example.com please"


@pytest.fixture
def guard():
    """Hashes e-mail addresses, and withholds IP addresses."""
    return HashingGuard(
        actions={"email": Action.HASH, "ip": Action.WITHHOLD}, names=["thinkpad-7"], home="/data/anna"
    )


def test_without_a_secret_what_is_to_be_hashed_is_redacted(guard):
    """It does not wait, and it says what was done."""
    verdict = guard.check(ADDRESS)
    assert "email:redact" == verdict.marks
    assert "someone" not in verdict.text


def test_with_one_it_is_hashed(guard):
    """Also a text that came before the secret."""
    guard.check(ADDRESS)
    guard.hash_with(lambda text: f"#{text[::-1]}")
    verdict = guard.check(ADDRESS)
    assert ("email:hash", "write to #moc.elpmaxe@enoemos please") == (verdict.marks, verdict.text)
    assert verdict is guard.check(ADDRESS)


def test_nothing_that_was_hashed_under_one_secret_is_written_under_another(guard):
    """A verdict that was kept holds the old hash, which would link two ids."""
    guard.hash_with(lambda _text: "old")
    assert "write to old please" == guard.check(ADDRESS).text
    guard.hash_with(None)
    assert "email:redact" == guard.check(ADDRESS).marks
    guard.hash_with(lambda _text: "new")
    assert "write to new please" == guard.check(ADDRESS).text


@pytest.mark.parametrize("text", ["from 192.0.2.1", "on thinkpad-7", "/data/anna/x.rrd", "plain", ""])
def test_all_else_is_as_any_guard_has_it(guard, text):
    """With a secret and without."""
    plain = Guard(actions={"ip": Action.WITHHOLD}, names=["thinkpad-7"], home="/data/anna")
    assert plain.check(text) == guard.check(text)
    guard.hash_with(lambda _text: "#")
    assert plain.check(text) == guard.check(text)


def test_a_rule_that_does_not_exist_is_named_at_once():
    """Not only when the secret comes."""
    with pytest.raises(UsageError, match="emial"):
        HashingGuard(actions={"emial": Action.HASH}, names=(), home=None)
