"""What can be done about what somebody else's program posts next."""

from __future__ import annotations

from pellucid_gui.pages.outbox_hands import OutboxHands


def test_nothing_single_can_be_kept_back(folders, make_page, tasks, until):
    """It says so, and offers what concerns all of it, whatever a person stands on."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.total == 1)
    hands = page.side.outbox_hands(tasks=tasks, parent=page)
    assert not hands.tells_all
    assert "Single events and fields cannot be withheld" in hands.note
    off, review = hands.verbs_for(None, None, None)
    assert ("Switch collection off", "What runs leave behind…") == (off.label, review.label)
    review.do()
    until(lambda: page.side.kept_back.dialog is not None)
    page.side.kept_back.dialog.reject()
    off.do()
    until(lambda: folders.config()["analytics_enabled"] is False)


def test_a_kind_that_allows_nothing_offers_nothing(qapp):
    """And has nothing to say."""
    hands = OutboxHands()
    assert ((), None, "", "") == (
        hands.verbs_for(None, None, None),
        hands.status,
        hands.note,
        hands.why_no_send,
    )
