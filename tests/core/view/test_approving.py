"""Letting go what was shown, and nothing else."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.errors import UsageError
from pellucid.ledger.line_purge import purge_lines
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.sending.verbs import approve, edit_fields, hold, withhold
from pellucid.transport import Unanswered
from pellucid.view.approving import let_shown_go, parts_shown, send_shown
from pellucid.view.rule_preview import Terms, terms_of
from pellucid.wire import HASHED, REDACTED


@pytest.fixture
def ready(next_up):
    """An app that may send."""
    next_up.choose(Mode.ON)
    return next_up


@pytest.fixture
def held(ready):
    """Three held events, and what is shown of them."""
    folder = ready.record(1, 2, 3)
    hold(ready.ledger, folder, 0, 2)
    edit_fields(ready.ledger, folder, 1, {"renderer": HASHED})
    return folder, ready.outlook().held


@pytest.fixture
def sealed(ready):
    """A batch of two events that is to be seen, and what is shown of it."""
    folder = ready.record(1, 2)
    ready.upload(flush=True)
    return folder, ready.outlook().request


def terms(ready):
    return terms_of(ready.known, analytics_id=ready.store.read().analytics_id)


def go(ready, request, events=None):
    shown = parts_shown(request, events or request.events)
    return let_shown_go(ready.ledger, request.folder, shown, epoch=ready.epoch, terms=terms(ready))


def test_what_leaves_is_what_was_shown(ready, held):
    """All of it, byte for byte."""
    folder, shown = held
    assert 3 == go(ready, shown)
    ready.upload(flush=True)
    ready.clock.step(11)
    ready.upload()
    assert [shown.content] == ready.bodies
    assert ["sent"] * 3 == ready.states(folder)


def test_one_event_of_it_can_be_let_go(ready, held):
    """The others stay held."""
    folder, shown = held
    assert 1 == go(ready, shown, shown.events[2:])
    assert ["held", "held", "queued"] == ready.states(folder)


def redact(ready, folder):
    edit_fields(ready.ledger, folder, 2, {"renderer": REDACTED})


def rule(ready, _folder):
    rules = Rules().with_field("viewer_opened", "windows", Treatment.REDACT)
    RulesFile(ready.known.config_file).change(lambda _before: rules)


def keep(ready, folder):
    withhold(ready.ledger, folder, 2, 2)


def free(ready, folder):
    approve(ready.ledger, folder, lambda _session: [0], epoch=ready.epoch)


def destroy(ready, folder):
    purge_lines(ready.ledger.entry(folder), lambda *_: [(1, 1)], why="by a person", clock=ready.clock)


def break_rules(ready, folder):
    rule(ready, folder)
    RulesFile(ready.known.config_file).path.write_text("{")


@pytest.mark.parametrize("change", [redact, rule, keep, free, destroy, break_rules])
def test_nothing_is_let_go_that_would_leave_otherwise_by_now(ready, held, change):
    """Not a single one of them: whoever said yes saw something else."""
    folder, shown = held
    change(ready, folder)
    before = ready.states(folder)
    assert 0 == go(ready, shown)
    assert before == ready.states(folder)


def test_a_session_that_is_gone_lets_nothing_go(ready, held):
    """There is nothing left to be shown either."""
    folder, shown = held
    ready.ledger.entry(folder).receipts.unlink()
    assert 0 == go(ready, shown)


def test_a_batch_leaves_before_its_time_as_it_was_shown(ready, sealed):
    """Byte for byte."""
    _folder, shown = sealed
    assert send_shown(ready.ledger, shown, terms=terms(ready))
    ready.upload()
    assert [shown.content] == ready.bodies


@pytest.mark.parametrize("change", [rule, lambda ready, folder: withhold(ready.ledger, folder, 1, 1)])
def test_a_batch_that_is_another_one_by_now_keeps_its_time(ready, sealed, change):
    """It was taken apart, or will be before it leaves."""
    folder, shown = sealed
    change(ready, folder)
    assert not send_shown(ready.ledger, shown, terms=terms(ready))
    ready.upload()
    assert [] == ready.bodies


def test_of_rules_that_cannot_be_read_nobody_knows_what_leaves(ready, sealed):
    """So nothing is let go."""
    _folder, shown = sealed
    assert not send_shown(ready.ledger, shown, terms=Terms(trouble="They are broken"))


def test_rules_that_change_nothing_of_a_batch_let_it_go(ready, sealed):
    """It was sealed under others, and would be the same."""
    rules = Rules().with_field("another", "windows", Treatment.REDACT)
    RulesFile(ready.known.config_file).change(lambda _before: rules)
    assert send_shown(ready.ledger, sealed[1], terms=terms(ready))


def test_what_may_have_arrived_is_told(ready, sealed):
    """The same bytes are tried again by themselves."""
    ready.answers = [Unanswered(why="no answer")]
    ready.clock.step(11)
    ready.upload()
    with pytest.raises(UsageError):
        send_shown(ready.ledger, sealed[1], terms=terms(ready))
