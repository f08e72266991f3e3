"""What can be done with an event or a field of the next request, and why not; how it is done is in test_outbox_page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.ledger.ledger import Ledger
from pellucid.rules import RulesFile, Treatment
from pellucid.sending.taking_back import Returned
from pellucid.sending.verbs import edit_fields, hold, withhold
from pellucid.transport import Blocked
from pellucid.view.next_request import own_outlook
from pellucid_gui.pages.own_undo_words import returned_text


@pytest.fixture
def hands(own_page, tasks):
    return own_page.side.outbox_hands(tasks=tasks, parent=own_page)


@pytest.fixture
def outlook(own, own_page, until):
    """What leaves next, as the page's status has it now."""

    def look():
        own_page.side.feed.look()
        until(lambda: not own_page.side.feed.is_busy)
        ledger = Ledger(root=own.ledger.root, clock=own.clock)
        return own_outlook(own.app, ledger=ledger, status=own_page.side.status)

    return look


@pytest.fixture
def folder(own):
    """Two events that wait."""
    own.store.set_mode(Mode.ON)
    return own.record(own.ViewerOpened(), own.SourceConnected())


def labels(verbs):
    return {verb.label: verb.why_not for verb in verbs}


def test_an_event_that_leaves(own, hands, outlook, folder):
    """Withheld or held; what was changed of it can be restored."""
    edit_fields(own.ledger, folder, 0, {"renderer": None})
    request = outlook().request
    changed, plain = request.events
    assert {"Withhold": "", "Hold": ""} == labels(hands.verbs_for(request, plain, None))
    assert ["Withhold", "Hold", "Restore its field"] == list(labels(hands.verbs_for(request, changed, None)))
    assert [True, False, False] == [verb.keeps_out for verb in hands.verbs_for(request, changed, None)]


def test_what_may_have_arrived(hands, outlook, folder):
    """Nothing can be done any more, and it says why."""
    request = replace(outlook().request, is_unconfirmed=True)
    [why] = set(labels(hands.verbs_for(request, request.events[0], None)).values())
    assert "may have arrived" in why


def test_held_and_withheld(own, hands, outlook, folder):
    """The one is let go, the other taken back."""
    hold(own.ledger, folder, 0, 0)
    withhold(own.ledger, folder, 1, 1)
    found = outlook()
    [held], [out] = found.held.events, found.withheld
    assert ["Let it go", "Withhold"] == list(labels(hands.verbs_for(found.held, held, None)))
    assert ["Take back"] == list(labels(hands.verbs_for(None, out, None)))
    assert () == tuple(hands.verbs_for(None, replace(out, why_not="It cannot be read"), None))
    assert () == tuple(hands.verbs_for(None, None, None))


def test_what_cannot_be_taken_back_any_more_says_so(own, own_page, hands, outlook, folder, until):
    """It was recorded under a choice that is no more."""
    withhold(own.ledger, folder, 1, 1)
    [out] = outlook().withheld
    own.store.set_mode(Mode.LOCAL)
    [take_back] = hands.verbs_for(None, out, None)
    take_back.do()
    until(lambda: own_page.toasts.texts == [returned_text(Returned(stayed=1))])
    assert "withheld" == own.ledger.states(folder).at(1).word


@pytest.fixture
def refused(hands):
    """What the hands have said of what was not let go."""
    said = []
    hands.refused.connect(said.append)
    return said


def redact_by_rule(own):
    RulesFile(own.app.config_file).change(
        lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT)
    )


def test_what_is_held_is_let_go_as_it_was_seen_or_not_at_all(own, hands, outlook, folder, refused, until):
    """Rules that were changed elsewhere would let it leave otherwise: it stays held, and that is said."""
    hold(own.ledger, folder, 0, 1)
    seen = outlook()
    redact_by_rule(own)
    hands.act(seen, is_held=True)
    until(lambda: bool(refused))
    assert ["held"] * 2 == own.states()
    assert refused[0].startswith("What would leave is no longer what you saw, so nothing was let go.")
    hands.act(outlook(), is_held=True)
    until(lambda: own.states() == ["queued"] * 2)
    assert 1 == len(refused)


def test_a_batch_is_sent_as_it_was_seen_or_not_at_all(own, hands, outlook, folder, refused, until):
    """Else it keeps the time in which it can be seen."""
    own.upload(flush=True)
    seen = outlook()
    redact_by_rule(own)
    hands.act(seen, is_held=False)
    until(lambda: bool(refused))
    own.upload()
    assert [] == own.transport.bodies
    assert refused[0].startswith("This request is no longer what you saw, so it was not sent.")


def test_what_stopped_lets_nothing_leave_before_its_time(own, hands, outlook, folder, until):
    """It is tried again, and what can still be seen stays to be seen."""
    own.transport.answers = [Blocked(status=401, answer="", why="the server refused the key (401)")]
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    later = own.record(own.ViewerOpened())
    own.upload(flush=True)
    hands.act(outlook(), is_held=False)
    until(lambda: not outlook().wait.reason)
    assert all(receipt.kind != "approved" for receipt in own.ledger.receipts(later))
