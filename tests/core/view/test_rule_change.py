"""A change of the rules from outside the app, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.errors import UsageError
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.uploader import Uploader
from pellucid.sending.values import Limits, Permission
from pellucid.view.rule_change import change_rules, take_back_rules


@pytest.fixture
def change(outgoing):
    """Make a change."""
    return lambda made: change_rules(outgoing.known, ledger=outgoing.ledger, change=made)


@pytest.fixture
def running(outgoing):
    """Do what a running app does: seal and send by the rules that hold."""

    def step():
        rules = RulesFile(outgoing.known.config_file).read()
        permission = Permission(
            may_send=True, epoch=1, review_s=600.0, ruling=Ruling(rules) if rules else None
        )
        Uploader(
            ledger=outgoing.ledger,
            transport=outgoing,
            permission=lambda: permission,
            clock=outgoing.clock,
            limits=Limits(count=1),
        ).step()

    return step


def test_a_change_takes_apart_what_would_leave_otherwise(outgoing, change, running):
    """At once, whether or not the app runs; what it does not concern stays sealed."""
    folder = outgoing.record(1, 2)
    running()
    nothing = change(lambda rules: rules.with_event("another", Treatment.WITHHOLD))
    assert (0, Rules()) == (nothing.batches, nothing.before)
    done = change(lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT))
    assert 2 == done.batches
    assert RulesFile(outgoing.known.config_file).read() == done.rules
    assert ["queued"] * 2 == outgoing.states(folder)


def test_going_back_lets_go_what_was_withheld_meanwhile(outgoing, change, running):
    """The rules are those of before, and so are the events."""
    folder = outgoing.record(1, 2)
    done = change(lambda rules: rules.with_event("viewer_opened", Treatment.WITHHOLD))
    running()
    assert ["withheld"] * 2 == outgoing.states(folder)
    choice = replace(outgoing.store.set_mode(Mode.ON), epoch=1)
    back = take_back_rules(outgoing.known, ledger=outgoing.ledger, changed=done, choice=choice)
    assert (2, 0, 0) == (back.back, back.left, back.stayed)
    assert ["queued"] * 2 == outgoing.states(folder)
    assert Rules() == RulesFile(outgoing.known.config_file).read()


def test_what_was_withheld_before_stays_so(outgoing, change, running):
    """Only what the change has done is undone."""
    change(lambda rules: rules.with_event("viewer_opened", Treatment.WITHHOLD))
    folder = outgoing.record(1)
    running()
    change(lambda _rules: Rules())
    done = change(lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT))
    choice = replace(outgoing.store.set_mode(Mode.ON), epoch=1)
    assert 0 == take_back_rules(outgoing.known, ledger=outgoing.ledger, changed=done, choice=choice).back
    assert ["withheld"] == outgoing.states(folder)


def test_a_later_change_is_not_undone(outgoing, change):
    """What a person chose last counts."""
    done = change(lambda rules: rules.with_event("a", Treatment.WITHHOLD))
    change(lambda rules: rules.with_event("b", Treatment.WITHHOLD))
    with pytest.raises(UsageError, match="changed again"):
        take_back_rules(outgoing.known, ledger=outgoing.ledger, changed=done, choice=outgoing.store.read())
    assert {"a", "b"} == RulesFile(outgoing.known.config_file).read().withheld
