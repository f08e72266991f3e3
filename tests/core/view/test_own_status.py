"""Everything that a face says about an embedded app, from one look."""

from __future__ import annotations

import os

import pytest

from pellucid.consent.values import Mode, Unreadable
from pellucid.embedding.health_file import HealthFile, HealthNote
from pellucid.rules import Rules, RulesFile, Treatment, UnreadableRules
from pellucid.view.own_status import OwnWatch

CATALOGUE = """
title = "My Viewer"
version = "1"
[events.viewer_opened]
purpose = "To count."
class = "usage"
"""


@pytest.fixture
def look(outgoing, tmp_path):
    """Look again and again."""
    watch = OwnWatch(
        outgoing.known,
        ledger=outgoing.ledger,
        store=outgoing.store,
        clock=outgoing.clock,
        policy_file=tmp_path / "policy.toml",
    )
    return watch.look


def test_before_anything_happened(look):
    """Nobody has answered, nothing is there, and nothing was made by looking."""
    status = look()
    assert Mode.UNSET is status.decision.mode
    assert (None, "", (), ()) == (status.catalogue, status.catalogue_trouble, status.gains, status.health)


def test_a_policy_lowers_what_the_person_chose(outgoing, look, tmp_path):
    """And says so."""
    outgoing.store.set_mode(Mode.ON)
    assert Mode.ON is look().decision.mode
    (tmp_path / "policy.toml").write_text('mode = "off"\n')
    decision = look().decision
    assert (Mode.OFF, True) == (decision.mode, decision.is_lowered)


def test_the_environment_of_the_face_does_not_count(outgoing, look, monkeypatch):
    """It is not that of the app: a face that believed its own would say *off* where events leave."""
    outgoing.store.set_mode(Mode.ON)
    monkeypatch.setitem(os.environ, "DO_NOT_TRACK", "1")
    assert Mode.ON is look().decision.mode


def test_a_broken_choice_is_told(outgoing, look):
    """Nothing may be collected then."""
    outgoing.known.config_file.parent.mkdir()
    outgoing.known.config_file.write_text("{")
    status = look()
    assert isinstance(status.choice, Unreadable)
    assert (Mode.OFF, False) == (status.decision.mode, status.decision.is_readable)


def test_the_catalogue_is_read_when_it_changes(outgoing, look):
    """What is new in it is told to a person who has seen the old one."""
    outgoing.ledger.root.mkdir(parents=True)
    outgoing.known.catalogue_file.write_text(CATALOGUE)
    outgoing.store.set_mode(Mode.ON, accepted=frozenset({"viewer_opened"}))
    first = look()
    assert ((), first.catalogue) == (first.gains, look().catalogue)
    more = CATALOGUE + '[events.viewer_closed]\npurpose = "To count."\nclass = "usage"\n'
    outgoing.known.catalogue_file.write_text(more)
    assert ["viewer_closed"] == [gain.name for gain in look().gains]
    outgoing.known.catalogue_file.write_text("nonsense")
    broken = look()
    assert broken.catalogue is None
    assert str(outgoing.known.catalogue_file) in broken.catalogue_trouble


def test_a_pause_until_the_next_start_ends_with_it(outgoing, look):
    """A session that began after it shows that the app was started again."""
    outgoing.store.set_mode(Mode.ON)
    outgoing.clock.step(1)
    outgoing.store.pause(None)
    assert look().decision.is_paused
    outgoing.clock.step(1)
    outgoing.record(1)
    assert not look().decision.is_paused


def test_only_troubles_are_told(outgoing, look):
    """A process that is well has nothing to tell."""
    outgoing.ledger.root.mkdir(parents=True)
    HealthFile(outgoing.ledger.root, pid=1, started_ns=1).tell(HealthNote(pid=1, at_ns=1, recorded=5))
    HealthFile(outgoing.ledger.root, pid=2, started_ns=1).tell(HealthNote(pid=2, at_ns=1, dropped=5))
    assert [2] == [note.pid for note in look().health]


def test_the_rules_of_now_are_told(outgoing, look):
    """Whoever looks on notices that they are others."""
    assert Rules() == look().rules
    file = RulesFile(outgoing.known.config_file)
    file.change(lambda rules: rules.with_event("viewer_opened", Treatment.WITHHOLD))
    assert frozenset({"viewer_opened"}) == look().rules.withheld
    file.path.write_text("{")
    assert isinstance(look().rules, UnreadableRules)
