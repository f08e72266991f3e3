"""What has changed about the next request, in a sentence."""

from __future__ import annotations

import pytest

from pellucid import wire
from pellucid.consent.values import Mode
from pellucid.sending.verbs import edit_fields, restore_fields, withhold
from pellucid.view.request_change import change_text


@pytest.fixture
def three(next_up):
    """Three events that wait, and their session."""
    next_up.choose(Mode.ON)
    return next_up.record(1, 2, 3, is_over=False)


def told(next_up, do):
    before = next_up.outlook().request
    do()
    after = next_up.outlook().request
    text = change_text(before, after)
    return text.replace(f"{abs(len(after.content) - len(before.content)):,}", "N")


def test_fields_that_are_changed_are_named(next_up, three):
    """With how many bytes that makes."""
    ledger = next_up.ledger
    assert "N bytes less. renderer is taken out of viewer_opened." == told(
        next_up, lambda: edit_fields(ledger, three, 1, {"renderer": None})
    )
    assert "N bytes more. renderer of viewer_opened is redacted." == told(
        next_up, lambda: edit_fields(ledger, three, 1, {"renderer": wire.REDACTED})
    )
    assert (
        "N bytes less. renderer of viewer_opened leaves as it was recorded. 1 other field has changed."
        == told(
            next_up,
            lambda: (restore_fields(ledger, three, 1), edit_fields(ledger, three, 2, {"scale": None})),
        )
    )


def test_events_that_go_and_come_are_counted(next_up, three):
    """One that was withheld, one that was recorded meanwhile."""
    assert "N bytes less. 1 event is no longer in it." == told(
        next_up, lambda: withhold(next_up.ledger, three, 2, 2)
    )
    assert "N bytes less. 1 event is no longer in it." == told(
        next_up, lambda: withhold(next_up.ledger, three, 1, 1)
    )


def test_as_many_bytes_are_said_to_be_as_many(next_up, three):
    """Another text of the same length."""
    assert "As many bytes as before. renderer of viewer_opened is replaced." == told(
        next_up, lambda: edit_fields(next_up.ledger, three, 0, {"renderer": "vulkxn"})
    )


def test_another_request_is_no_change(next_up, three):
    """One has left, and another one follows; or nothing was shown before."""
    before = next_up.outlook().request
    assert not change_text(before, before)
    assert not change_text(None, before)
    assert not change_text(before, None)
    next_up.record(9, is_over=False)
    withhold(next_up.ledger, three, 0, 2)
    assert not change_text(before, next_up.outlook().request)


def test_a_hash_is_told_from_a_mark(next_up):
    """Of what was recorded under the id of now."""
    next_up.choose(Mode.ON)
    folder = next_up.record(1, is_over=False, distinct_id=next_up.store.read().analytics_id)
    assert "N bytes more. renderer of viewer_opened leaves as a hash." == told(
        next_up, lambda: edit_fields(next_up.ledger, folder, 0, {"renderer": wire.HASHED})
    )
