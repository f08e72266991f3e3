"""A person's rules in a running app: from the file to what arrives."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from pellucid.clock import SystemClock
from pellucid.collector import Collector
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode, Review
from pellucid.hashing import KeyedHash, install_secret
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.sending.verbs import edit_fields
from pellucid.view.retelling import NO_HASH, retold
from pellucid.wire import HASHED, REDACTED

PROGRAM = """
import sys
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event

@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    event_name: ClassVar[str] = "viewer_opened"
    renderer: str
    windows: int

analytics = Analytics.open(App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host=sys.argv[2],
    disclaimer=lambda text: None, batch_age_s=0.05, review_s=0.0))
for number in range(5):
    analytics.record(ViewerOpened(renderer="vulkan", windows=number))
analytics.flush()
analytics.close()
"""


@pytest.fixture
def store(viewer):
    """What the person chose, who wants it sent."""
    store = ConsentStore(viewer.declared().known(), clock=SystemClock())
    store.set_mode(Mode.ON)
    return store


@pytest.fixture
def rules(viewer):
    """The person's rules."""
    return RulesFile(viewer.declared().known().config_file)


@pytest.fixture
def record(viewer, store, app):
    """Open the app and record events in it."""
    analytics = viewer.open()

    def record(*windows):
        for number in windows:
            assert analytics.record(app.ViewerOpened(windows=number))

    record.analytics = analytics
    return record


def test_a_rule_that_was_there_at_the_start_holds_from_the_first_event(rules, record, viewer, until):
    """Withheld events never arrive."""
    rules.change(lambda old: old.with_event("viewer_opened", Treatment.WITHHOLD))
    record(1, 2)
    until(lambda: ["withheld"] * 2 == viewer.states())
    assert [] == viewer.server.events


def test_a_rule_that_is_set_while_the_app_runs_holds_for_what_waits(rules, record, viewer, store, until):
    """What is sealed is sealed anew; what was recorded stays as it was."""
    store.set_review(Review(seconds=600.0))
    record(1)
    folder = next(iter(viewer.ledger.sessions())).folder

    def seals():
        return [receipt for receipt in viewer.ledger.receipts(folder) if receipt.kind == "sealed"]

    until(seals)
    rules.change(lambda old: old.with_field("viewer_opened", "renderer", Treatment.REDACT))
    until(lambda: len(seals()) > 1)
    store.set_review(Review(seconds=0.0))
    record(2)
    until(lambda: len(viewer.server.events) == 1)
    (raw, *_) = viewer.lines()
    assert "vulkan" == json.loads(raw)["props"]["renderer"]["String"]
    assert {REDACTED} == {event["properties"]["renderer"] for event in viewer.server.events}


def test_a_hash_is_that_of_the_installations_secret(rules, record, viewer, store, gated, until):
    """Made by the sender; nothing leaves before the keyring has answered."""
    gated.gate.clear()
    rules.change(lambda old: old.with_field("viewer_opened", "renderer", Treatment.HASH))
    record(1)
    assert gated.asked.acquire(timeout=20)
    assert [] == viewer.server.events
    gated.gate.set()
    until(lambda: viewer.server.events)
    keyed = KeyedHash(install_secret("myviewer", store.read().analytics_id).secret)
    assert [keyed.hash("vulkan")] == [event["properties"]["renderer"] for event in viewer.server.events]


def test_without_a_secret_it_is_redacted_and_said(rules, record, viewer, gated, until, monkeypatch):
    """A hash that nobody could compare tomorrow tells nothing more."""
    monkeypatch.setattr(type(gated), "priority", 0)
    rules.change(lambda old: old.with_field("viewer_opened", "renderer", Treatment.HASH))
    record(1)
    until(lambda: viewer.server.events)
    assert {REDACTED} == {event["properties"]["renderer"] for event in viewer.server.events}
    assert any("made unreadable instead" in each for each in record.analytics.health().troubles)
    rules.change(lambda _old: Rules())
    until(lambda: not any("unreadable" in each for each in record.analytics.health().troubles))


@pytest.fixture
def edited(record, viewer, store, until):
    """An event in a sealed batch that waits, of which a person wants one field hashed, though no rule hashes."""

    def edit():
        store.set_review(Review(seconds=600.0))
        record(1, 2)
        folder = next(iter(viewer.ledger.sessions())).folder
        until(lambda: viewer.ledger.receipts(folder)[-1].kind == "sealed")
        edit_fields(viewer.ledger, folder, 0, {"renderer": HASHED})
        store.set_review(Review(seconds=0.0))
        record(3)

    return edit


def arrived(viewer):
    return {event["properties"]["windows"]: event["properties"]["renderer"] for event in viewer.server.events}


def test_a_person_can_have_one_field_of_one_event_hashed(edited, viewer, store, gated, until):
    """Under the secret that rules use; it is looked for only now, and until it is there nothing leaves."""
    gated.gate.clear()
    edited()
    assert gated.asked.acquire(timeout=20)
    assert {} == arrived(viewer)
    gated.gate.set()
    until(lambda: len(arrived(viewer)) == 3)
    keyed = KeyedHash(install_secret("myviewer", store.read().analytics_id).secret)
    assert {1: keyed.hash("vulkan"), 2: "vulkan", 3: "vulkan"} == arrived(viewer)


def test_without_a_secret_that_field_is_redacted_and_said(edited, record, viewer, gated, until, monkeypatch):
    """As with rules, and never sent as it was recorded."""
    monkeypatch.setattr(type(gated), "priority", 0)
    edited()
    until(lambda: len(arrived(viewer)) == 3)
    assert {1: REDACTED, 2: "vulkan", 3: "vulkan"} == arrived(viewer)
    told = {retold(each).template for each in record.analytics.health().troubles}
    assert NO_HASH.template in told


@pytest.mark.parametrize("content", ["{", '{"version": 1, "events": {"viewer_opened": "blur"}}'])
def test_rules_that_cannot_be_read_hold_everything_back(rules, record, viewer, until, content):
    """It is said; nothing is lost, and all of it leaves once the rules can be read."""
    rules.path.parent.mkdir(parents=True, exist_ok=True)
    rules.path.write_text(content)
    record(1, 2)
    until(lambda: any("nothing is sent" in each for each in record.analytics.health().troubles))
    assert ["queued"] * 2 == viewer.states()
    assert [] == viewer.server.events
    rules.path.unlink()
    until(lambda: len(viewer.server.events) == 2)
    until(lambda: not any("nothing is sent" in each for each in record.analytics.health().troubles))


def test_build_metadata_can_be_kept_back(rules, record, viewer, until):
    """From each event."""
    rules.change(lambda old: old.with_attachment("app_version", Treatment.WITHHOLD))
    record(1)
    until(lambda: viewer.server.events)
    assert all("app_version" not in event["properties"] for event in viewer.server.events)


def test_two_processes_obey_the_same_rules(viewer, store, rules):
    """Over a real connection: what arrives from either of them has been ruled."""
    rules.change(lambda old: old.with_field("viewer_opened", "renderer", Treatment.REDACT))
    rules.change(lambda old: old.with_field("viewer_opened", "windows", Treatment.WITHHOLD))
    with Collector() as collector:
        command = [sys.executable, "-c", PROGRAM, str(viewer.catalogue), collector.url]
        programs = [subprocess.Popen(command) for _ in range(2)]
        assert [0, 0] == [each.wait(60) for each in programs]
        arrived = [event for request in collector.requests for event in json.loads(request.body)["batch"]]
    assert {REDACTED} == {event["properties"]["renderer"] for event in arrived}
    assert all("windows" not in event["properties"] for event in arrived)
    sent = viewer.states().count("sent")
    assert len(arrived) == sent == len({event["uuid"] for event in arrived})
    assert 0 < sent <= 10


def test_recording_knows_nothing_of_rules(rules, record, viewer, until):
    """The line in the log is the same with and without."""
    rules.change(lambda old: old.with_event("viewer_opened", Treatment.WITHHOLD))
    record(1)
    until(lambda: ["withheld"] == viewer.states())
    (raw,) = viewer.lines()
    assert {"renderer", "windows"} <= json.loads(raw)["props"].keys()
