"""Changing rules, in tasks."""

from __future__ import annotations

import pytest

from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.parts import Part
from pellucid_gui.pages.rule_verbs import RuleVerbs

PART = Part(event="viewer_opened")


@pytest.fixture
def verbs(own_page, tasks):
    """What can be done with the rules of the app."""
    return RuleVerbs(side=own_page.side, tasks=tasks, parent=own_page)


@pytest.fixture
def rules(own):
    """The rules, as another process sees them."""
    return RulesFile(own.app.config_file)


def test_a_change_is_told_and_can_be_undone(verbs, own_page, rules, until):
    """What did not change anything is not told."""
    verbs.choose(PART, Treatment.SEND, title="Viewer Opened")
    until(lambda: not verbs.is_busy)
    assert own_page.toasts.top is None
    verbs.choose(PART, Treatment.WITHHOLD, title="Viewer Opened")
    until(lambda: own_page.toasts.top is not None)
    assert "Viewer Opened is not sent any more." == own_page.toasts.top.text
    own_page.toasts.undo()
    until(lambda: not verbs.is_busy and Rules() == rules.read())


def test_what_was_changed_again_is_not_undone(verbs, own_page, rules, until):
    """The last word counts, and it is said."""
    verbs.choose(PART, Treatment.WITHHOLD, title="Viewer Opened")
    until(lambda: own_page.toasts.top is not None)
    rules.change(lambda old: old.with_event("another", Treatment.WITHHOLD))
    own_page.toasts.undo()
    until(lambda: not verbs.is_busy and own_page.toasts.top is not None)
    assert "changed again meanwhile" in own_page.toasts.top.text
    assert {"viewer_opened", "another"} == rules.read().withheld


def test_rules_that_cannot_be_read_are_not_changed(verbs, rules, until, qtbot):
    """Unless the person agreed to do without them."""
    rules.path.parent.mkdir(parents=True, exist_ok=True)
    rules.path.write_text("{")
    with qtbot.waitSignal(verbs.failed, timeout=60_000) as failed:
        verbs.choose(PART, Treatment.WITHHOLD, title="Viewer Opened")
    assert "cannot be read" in failed.args[0].title
    assert "{" == rules.path.read_text()
    verbs.clear(replace_broken=True)
    until(lambda: not verbs.is_busy)
    assert Rules() == rules.read()
