"""The rules, as a person reads them."""

from __future__ import annotations

import pytest

from pellucid.guard import RULES, Action

NAMES = ("secret", "card", "email", "url", "home", "ip", "mac", "name", "long_text")


def test_every_rule_is_found_by_its_own_name():
    """The gravest rule comes first, and none is known by another's name."""
    assert NAMES == tuple(RULES)
    assert list(RULES) == [rule.name for rule in RULES.values()]


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_explains_itself(name):
    """A title for a list, a whole sentence for whoever wants to know more, and an action that changes the text."""
    rule = RULES[name]
    assert rule.title[0].isupper()
    assert not rule.title.endswith(".")
    assert rule.sentence[0].isupper()
    assert rule.sentence.endswith(".")
    assert Action.REDACT is rule.default


def test_the_rules_cannot_be_changed():
    """What a person was shown is what holds."""
    with pytest.raises(TypeError):
        RULES["email"] = RULES["ip"]
    with pytest.raises(AttributeError):
        RULES["email"].default = Action.ALLOW


def test_an_action_is_its_word():
    """Catalogues and lines of the log write the word."""
    assert ["redact", "hash", "withhold", "allow", "flag"] == [str(action) for action in Action]
    assert Action.HASH is Action("hash")
