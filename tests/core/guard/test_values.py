"""What the guard answers."""

from __future__ import annotations

from pellucid.guard import Action, Hit, Verdict


def _hit(rule, start, action=Action.REDACT):
    return Hit(rule=rule, start=start, end=start + 1, action=action)


def test_the_marks_name_each_rule_once_with_what_it_did():
    """Two addresses of one kind are one mark; the order is that of the text."""
    hits = (_hit("email", 0), _hit("ip", 2, Action.HASH), _hit("email", 4))
    assert "email:redact,ip:hash" == Verdict(hits=hits, text="", is_withheld=False).marks


def test_without_hits_there_are_no_marks():
    """A clean line says nothing of the guard."""
    assert "" == Verdict(hits=(), text="vulkan", is_withheld=False).marks


def test_a_verdict_is_a_value():
    """Equal verdicts are equal, and may be kept in a set."""
    first, second = (Verdict(hits=(_hit("ip", 0),), text="x", is_withheld=False) for _ in range(2))
    assert {first} == {second}
