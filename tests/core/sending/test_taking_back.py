"""What a person did to waiting events can be taken back, unless something has happened to them since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.purging import purge_stale
from pellucid.sending.taking_back import noting, take_back, withholding_of
from pellucid.sending.values import Stale
from pellucid.sending.verbs import approve, hold, withhold


@pytest.fixture
def sealed(sending):
    """A sealed batch of ten events that waits for its time."""
    sending.permission = replace(sending.permission, review_s=10.0)
    folder = sending.record(*range(10))
    sending.uploader().step()
    return folder


def holding(sending, folder, first, last):
    return noting(sending.ledger, folder, ReceiptKind.HELD, lambda: hold(sending.ledger, folder, first, last))


def withholding(sending, folder, first, last):
    return noting(
        sending.ledger, folder, ReceiptKind.WITHHELD, lambda: withhold(sending.ledger, folder, first, last)
    )


def numbers(returned):
    return returned.back, returned.left, returned.stayed


def test_what_was_held_leaves_after_all(sending, sealed):
    """Each event once, and each in a body that a receipt named before."""
    deed = holding(sending, sealed, 2, 4)
    assert 3 == deed.events
    assert (3, 0, 0) == numbers(take_back(sending.ledger, [deed], epoch=1))
    assert ["queued"] * 10 == sending.states(sealed)
    uploader = sending.uploader()
    for _ in range(4):
        uploader.step()
        sending.clock.step(60)
    assert ["sent"] * 10 == sending.states(sealed)
    left = [number for batch in sending.server.batches for number in sending.windows(batch)]
    assert list(range(10)) == sorted(left)
    assert sending.is_proved(sealed)


def test_what_was_held_before_stays_held(sending, sealed):
    """Only what the deed itself changed goes back: taking back must never let go what waited for the person."""
    hold(sending.ledger, sealed, 0, 1)
    deed = withholding(sending, sealed, 0, 3)
    assert ["withheld"] * 4 == sending.states(sealed)[:4]
    assert (4, 0, 0) == numbers(take_back(sending.ledger, [deed], epoch=1))
    assert ["held", "held", "queued", "queued"] == sending.states(sealed)[:4]


def test_what_was_let_go_waits_again(sending, sealed):
    """As long as it has not left."""
    hold(sending.ledger, sealed, 0, 9)
    deed = noting(
        sending.ledger,
        sealed,
        ReceiptKind.APPROVED,
        lambda: approve(sending.ledger, sealed, lambda _session: range(5, 7), epoch=1),
    )
    sending.uploader().step()
    assert (2, 0, 0) == numbers(take_back(sending.ledger, [deed], epoch=1))
    sending.clock.step(60)
    sending.uploader().step()
    assert [] == sending.server.requests
    assert ["held"] * 10 == sending.states(sealed)


def test_what_has_left_is_said_to_have_left(sending, sealed):
    """It is counted and stays what it is, also where nobody knows whether it arrived."""
    hold(sending.ledger, sealed, 0, 9)
    deed = noting(
        sending.ledger,
        sealed,
        ReceiptKind.APPROVED,
        lambda: approve(sending.ledger, sealed, lambda _session: range(5), epoch=1),
    )
    sending.server.in_turn(sending.server.silent)
    uploader = sending.uploader()
    for _ in range(2):
        uploader.step()
        sending.clock.step(11)
    uploader.step()
    assert "unconfirmed" == sending.states(sealed)[0]
    assert (0, 5, 0) == numbers(take_back(sending.ledger, [deed], epoch=1))
    assert ["unconfirmed"] * 5 + ["held"] * 5 == sending.states(sealed)


def test_a_later_decision_counts_for_more(sending, sealed):
    """Somebody let two of three go in the meantime, and held one of these again: that is theirs."""
    deed = holding(sending, sealed, 0, 2)
    approve(sending.ledger, sealed, lambda _session: range(2), epoch=1)
    hold(sending.ledger, sealed, 0, 0)
    assert (1, 0, 2) == numbers(take_back(sending.ledger, [deed], epoch=1))
    assert ["held", "queued", "queued"] == sending.states(sealed)[:3]


def test_another_consent_takes_nothing_back_into_the_queue(sending, sealed):
    """What was recorded under one that is no more stays held, unless its epoch was kept."""
    deed = holding(sending, sealed, 0, 2)
    assert (0, 0, 3) == numbers(take_back(sending.ledger, [deed], epoch=2))
    assert ["held"] * 3 == sending.states(sealed)[:3]
    assert (3, 0, 0) == numbers(take_back(sending.ledger, [deed], epoch=2, kept_epochs=frozenset({1})))


def test_what_was_destroyed_stays_destroyed(sending, sealed):
    """A line or a whole session."""
    deed = withholding(sending, sealed, 0, 0)
    deed_too = holding(sending, sealed, 1, 9)
    purge_stale(sending.ledger, Stale(everything=True, open_epochs=frozenset({2})))
    assert (0, 0, 9) == numbers(take_back(sending.ledger, [deed_too], epoch=1))
    assert "withheld" == sending.states(sealed)[0]
    gone = replace(deed, folder="gone")
    assert (0, 0, 1) == numbers(take_back(sending.ledger, [gone], epoch=1))


def test_what_was_let_go_twice_is_sealed_once(sending):
    """Let go, called back, and let go again, from before a yes: one batch, one body."""
    folder = sending.record(*range(3))
    hold(sending.ledger, folder, 0, 2)
    sending.permission = replace(sending.permission, epoch=2)
    for last in (2, 1, 2):
        deed = noting(
            sending.ledger,
            folder,
            ReceiptKind.APPROVED,
            lambda last=last: approve(sending.ledger, folder, lambda _session: range(last + 1), epoch=2),
        )
        take_back(sending.ledger, [deed], epoch=2)
    approve(sending.ledger, folder, lambda _session: range(3), epoch=2)
    uploader = sending.uploader()
    for _ in range(3):
        uploader.step()
        sending.clock.step(60)
    assert ["sent"] * 3 == sending.states(folder)
    assert 1 == sending.kinds(folder).count("sealed")
    assert [[0, 1, 2]] == [sending.windows(batch) for batch in sending.server.batches]


def test_one_line_of_a_withholding_is_taken_back(sending, sealed):
    """However long ago it was; the others stay withheld."""
    assert withholding_of(sending.ledger, sealed, 3) is None
    withholding(sending, sealed, 2, 5)
    deed = withholding_of(sending.ledger, sealed, 3)
    assert 1 == deed.events
    assert (1, 0, 0) == numbers(take_back(sending.ledger, [deed], epoch=1))
    assert ["queued"] * 2 + ["withheld", "queued"] + ["withheld"] * 2 + ["queued"] * 4 == sending.states(
        sealed
    )
    assert (0, 0, 1) == numbers(take_back(sending.ledger, [deed], epoch=1))
