"""What of single events and fields leaves, chosen on the command line."""

from __future__ import annotations

import json

import pytest

from pellucid.cli.own.targets import WaitingThings
from pellucid.consent.values import Mode
from pellucid.rules import RulesFile, Treatment
from pellucid.wire import REDACTED


@pytest.fixture
def recorded(viewer):
    """The app was there, and has recorded three events."""
    viewer.run_once(1, 2, 3)


@pytest.fixture
def rules(viewer):
    """The rules that hold."""
    return lambda: RulesFile(viewer.known.config_file).read()


def rule(call, part, *more):
    found = call("rules", "--json", *more).json["rules"]
    return next(each for each in found if each["part"] == part)


def test_all_that_is_collected_is_listed_with_what_had_it(call, recorded):
    """Without a rule all of it is sent."""
    assert {
        "part": "viewer_opened.windows",
        "event": "viewer_opened",
        "field": "windows",
        "rule": "send",
        "had_it": 3,
        "of": 3,
        "would_change": 0,
    } == rule(call, "viewer_opened.windows")
    assert (0, 0) == tuple(rule(call, "source_connected")[key] for key in ("had_it", "of"))
    assert "metadata.app_version" == rule(call, "metadata.app_version")["part"]
    shown = call("rules").out
    assert "in all 3" in shown
    assert "none recorded" in shown


def test_a_rule_is_set_and_taken_away(call, recorded, rules):
    """The list tells what it would have changed."""
    done = call("rules", "set", "viewer_opened.renderer", "redact")
    assert (0, "viewer_opened.renderer: a mark is sent in its place.\n") == (done.code, done.out)
    assert Treatment.REDACT is rules().field("viewer_opened", "renderer")
    assert 3 == rule(call, "viewer_opened.renderer")["would_change"]
    assert "would change all 3" in call("rules").out
    assert call("rules", "clear", "viewer_opened.renderer").out == "1 rule cleared.\n"
    assert not rules()


def test_without_counting_nothing_is_read(call, recorded):
    """For a long history."""
    assert rule(call, "viewer_opened", "--no-count")["had_it"] is None
    assert "last 30 days" not in call("rules", "--no-count").out


def test_what_makes_no_sense_is_told(call, recorded, rules):
    """And nothing is written."""
    assert 2 == call("rules", "set", "viewer_opened", "hash").code
    assert 2 == call("rules", "set", "viewer_opened", "blur").code
    assert 3 == call("rules", "set", "viewer_opened.unheard", "redact").code
    assert 3 == call("rules", "clear", "viewer_opened").code
    assert 2 == call("rules", "clear").code
    assert 2 == call("rules", "--json", "set", "viewer_opened", "withhold").code
    assert not rules()


def test_all_rules_go_once_that_is_confirmed(call, recorded, rules):
    """What cannot be read, too, which held everything back."""
    call("rules", "set", "viewer_opened", "withhold")
    call("rules", "set", "metadata.app_version", "withhold")
    assert 2 == rules().count
    assert 2 == call("rules", "clear", "--all", "--yes", "--json").json["cleared"]
    assert not rules()


def test_rules_that_cannot_be_read_are_told(call, recorded, viewer, rules):
    """As long as they are there nothing is sent."""
    path = RulesFile(viewer.known.config_file).path
    path.write_text("{")
    done = call("rules")
    assert 4 == done.code
    assert "nothing is sent" in done.err
    assert 4 == call("rules", "set", "viewer_opened", "withhold").code
    assert 0 == call("rules", "clear", "--all", "--yes").code
    assert not rules()


def test_a_rule_holds_for_a_batch_that_waits_in_a_running_app(call, viewer, analytics, collector):
    """It is sealed anew, and arrives as the rule says."""
    running = viewer.open(review_s=None, batch_age_s=60.0, batch_count=3)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1, 2, 3)
    viewer.until(lambda: WaitingThings(viewer.ledger).batches)
    found = call("rules", "set", "viewer_opened.windows", "redact", "--json").json
    assert ("viewer_opened.windows", "redact") == (found["part"], found["rule"])
    viewer.until(
        lambda: [each.batch.rules for each in WaitingThings(viewer.ledger).batches if each.batch.rules]
    )
    call("outbox", "send", "all")
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    events = [event for each in collector.received for event in json.loads(each.body)["batch"]]
    assert [REDACTED] * 3 == [event["properties"]["windows"] for event in events]


def test_what_a_rule_has_withheld_can_be_let_go(call, viewer, analytics, collector):
    """Once the rule is gone, and the person says so; not by itself."""
    running = viewer.open()
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    assert 3 == call("rules", "release", "--yes").code
    call("rules", "set", "viewer_opened", "withhold")
    viewer.record(running, 1, 2)
    viewer.until(lambda: viewer.states() == ["withheld"] * 2)
    call("rules", "clear", "viewer_opened")
    assert ["withheld"] * 2 == viewer.states()
    assert 2 == call("rules", "release", "--yes", "--json").json["released"]
    viewer.until(lambda: viewer.states() == ["sent"] * 2)
    assert 3 == call("rules", "release", "--yes").code
