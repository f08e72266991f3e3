"""A person's rules as values."""

from __future__ import annotations

import pytest

from pellucid.rules import Rules, Treatment

FIELD = Rules().with_field("opened", "renderer", Treatment.HASH)


def test_what_is_not_named_is_sent():
    """Events, fields, and what is in each event."""
    rules = Rules()
    assert not rules
    assert {Treatment.SEND} == {rules.event("a"), rules.field("a", "b"), rules.attachment("os")}
    assert (0, "", False) == (rules.count, rules.fingerprint, rules.hashes)


def test_a_rule_is_one_more_and_sending_again_takes_it_away():
    """So that rules that say nothing are equal to none."""
    rules = FIELD.with_event("closed", Treatment.WITHHOLD).with_attachment("os", Treatment.REDACT)
    assert (3, True) == (rules.count, rules.hashes)
    assert Treatment.WITHHOLD is rules.event("closed")
    assert Treatment.HASH is rules.field("opened", "renderer")
    assert Treatment.REDACT is rules.attachment("os")
    free = rules.with_event("closed", Treatment.SEND).with_attachment("os", Treatment.SEND)
    assert FIELD == free
    assert Rules() == free.with_field("opened", "renderer", Treatment.SEND)


def test_all_rules_of_an_event_can_go_at_once():
    """Those of others stay."""
    rules = FIELD.with_event("opened", Treatment.WITHHOLD).with_event("closed", Treatment.WITHHOLD)
    assert Rules(withheld=frozenset({"closed"})) == rules.without_event("opened")


@pytest.mark.parametrize("treatment", [Treatment.HASH, Treatment.REDACT])
def test_an_event_is_sent_or_withheld(treatment):
    """There is nothing between."""
    with pytest.raises(ValueError, match="sent or withheld"):
        Rules().with_event("a", treatment)


def test_a_fingerprint_tells_rules_apart_and_not_their_order():
    """Whoever sets the same rules in another order has the same."""
    one = FIELD.with_field("opened", "a", Treatment.REDACT).with_event("x", Treatment.WITHHOLD)
    other = Rules().with_event("x", Treatment.WITHHOLD).with_field("opened", "a", Treatment.REDACT)
    other = other.with_field("opened", "renderer", Treatment.HASH)
    assert one.fingerprint == other.fingerprint
    assert 16 == len(one.fingerprint)
    assert one.fingerprint != FIELD.fingerprint
