"""Which rule decides: nothing ever raises what the person chose."""

from __future__ import annotations

from itertools import product

import pytest

from pellucid.consent.rules import app_variable, decide
from pellucid.consent.values import CLASSES, Choice, Mode, Pause, Unreadable

ALLOWS = {Mode.OFF: 0, Mode.UNSET: 1, Mode.LOCAL: 1, Mode.ON: 2}
"""How much may be done: nothing, kept here, sent."""


def decided(choice, **changes):
    values = {
        "environ": {},
        "policy": None,
        "app_key": "my-viewer",
        "now_ns": 1_000,
        "started_ns": 0,
    }
    return decide(choice, **(values | changes))


def chose(mode, **more):
    return Choice(mode=mode, analytics_id="a" * 32, **more)


@pytest.mark.parametrize("mode", list(Mode))
def test_what_the_person_chose_holds_where_nothing_lowers_it(mode):
    """And the rule says that it was them."""
    found = decided(chose(mode))
    assert (mode, False) == (found.mode, found.is_lowered)
    assert ("nobody has answered" if mode is Mode.UNSET else "you chose") in found.rule


def test_nothing_raises_a_choice():
    """Over all choices, environments and policies; where two lower it, the lower one decides and is named."""
    environs = [
        {},
        {"DO_NOT_TRACK": "1"},
        {"CI": ""},
        *({"MY_VIEWER_ANALYTICS": said} for said in ("on", "local", "off", "maybe")),
    ]
    policies = [None, Mode.OFF, Mode.LOCAL, Mode.ON, Unreadable(reason="broken policy")]
    for mode, one, other, policy in product(Mode, environs, environs, policies):
        found = decided(chose(mode), environ=one | other, policy=policy)
        assert ALLOWS[found.mode] <= ALLOWS[mode]
        assert found.is_lowered == (found.mode is not mode)
        if not found.is_lowered:
            assert found.rule == decided(chose(mode)).rule


@pytest.mark.parametrize(
    ("environ", "policy", "mode", "named"),
    [
        ({"DO_NOT_TRACK": "1"}, None, Mode.OFF, "DO_NOT_TRACK"),
        ({"DO_NOT_TRACK": "true"}, None, Mode.OFF, "DO_NOT_TRACK"),
        ({"DO_NOT_TRACK": "0"}, None, Mode.ON, "you chose"),
        ({"DO_NOT_TRACK": ""}, None, Mode.ON, "you chose"),
        ({"CI": ""}, None, Mode.OFF, "CI"),
        ({"MY_VIEWER_ANALYTICS": "LOCAL "}, None, Mode.LOCAL, "MY_VIEWER_ANALYTICS"),
        ({"MY_VIEWER_ANALYTICS": "perhaps"}, None, Mode.OFF, "none of off, local and on"),
        ({}, Mode.LOCAL, Mode.LOCAL, "policy"),
        ({}, Unreadable(reason="the policy is broken"), Mode.OFF, "broken"),
        ({"MY_VIEWER_ANALYTICS": "local"}, Mode.OFF, Mode.OFF, "policy"),
    ],
)
def test_the_rule_that_decided_is_named(environ, policy, mode, named):
    """In words that a person can act on."""
    found = decided(chose(Mode.ON), environ=environ, policy=policy)
    assert mode is found.mode
    assert named in found.rule


def test_what_cannot_be_read_allows_nothing_and_destroys_nothing():
    """Nobody knows what the person wants."""
    found = decided(Unreadable(reason="the file is broken"))
    assert (Mode.OFF, "the file is broken", False, False) == (
        found.mode,
        found.rule,
        found.is_readable,
        found.is_persons_no,
    )
    assert not any(found.may_record(each) or found.may_send(each) for each in CLASSES)


def test_only_a_person_s_no_destroys():
    """What an environment forbids today may be allowed tomorrow."""
    assert decided(chose(Mode.OFF)).is_persons_no
    assert not decided(chose(Mode.ON), environ={"CI": "1"}).is_persons_no


def test_classes_are_chosen_one_by_one():
    """Never more than for all."""
    found = decided(chose(Mode.ON, classes={"crash": Mode.LOCAL, "error": Mode.OFF}))
    assert [(True, True), (False, False), (True, False)] == [
        (found.may_record(each), found.may_send(each)) for each in CLASSES
    ]
    assert frozenset({"error"}) == found.refused_classes
    assert found.may_send_anything
    found = decided(chose(Mode.LOCAL, classes={"crash": Mode.ON}))
    assert not found.may_send_anything


def test_a_pause_stops_everything_for_a_while():
    """Nothing is recorded and nothing sent; the choice is as it was."""
    found = decided(chose(Mode.ON, pause=Pause(since_ns=500, until_ns=2_000)))
    assert (Mode.ON, True, 2_000) == (found.mode, found.is_paused, found.paused_until_ns)
    assert not found.may_record("usage")
    assert not found.may_send_anything
    assert not decided(chose(Mode.OFF, pause=Pause(since_ns=500, until_ns=2_000))).is_paused


def test_opt_out_sends_from_the_second_session_on():
    """As Rerun does, and only where an app asked for it; the first session never sends."""
    first = decided(chose(Mode.UNSET), default=Mode.ON, is_first_session=True)
    second = decided(chose(Mode.UNSET), default=Mode.ON)
    assert (Mode.UNSET, Mode.ON) == (first.mode, second.mode)
    assert "first session" in first.rule
    assert Mode.OFF is decided(chose(Mode.OFF), default=Mode.ON).mode
    assert Mode.OFF is decided(chose(Mode.UNSET), default=Mode.ON, environ={"CI": "1"}).mode


@pytest.mark.parametrize(
    ("key", "name"), [("myviewer", "MYVIEWER_ANALYTICS"), ("my-viewer_2", "MY_VIEWER_2_ANALYTICS")]
)
def test_each_app_has_a_variable_of_its_own(key, name):
    """Upper case, with a _ for whatever a variable cannot have."""
    assert name == app_variable(key)
