"""What stands above a request."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.outbox_head import HELD, NEXT, HeadWords, OutboxHead


@pytest.fixture
def head(qtbot, theme):
    made = OutboxHead()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_when_and_offers_what_can_be_done(head, qtbot):
    """What cannot be done says why."""
    head.show_words(
        HeadWords(
            headline="Leaves in 00:08",
            detail="3 events.",
            act="Send now",
            hold="Hold",
            why_no_hold="Too late.",
        )
    )
    assert ("Leaves in 00:08", "3 events.") == (head.headline, head.detail)
    with qtbot.waitSignal(head.acted):
        head.act.click()
    assert (False, "Too late.") == (head.hold.isEnabled(), head.hold.toolTip())
    assert not head.which.isVisible()


def test_what_is_held_can_be_chosen(head, qtbot):
    """As soon as something is."""
    head.show_words(HeadWords(headline="Nothing to send", detail="", held="Held, 2"))
    assert head.which.isVisible()
    assert "Held, 2" == head.which.segment(HELD).text()
    with qtbot.waitSignal(head.which_asked, check_params_cb=lambda which: which == HELD):
        head.which.segment(HELD).click()
    assert NEXT != head.which.choice
    assert not head.act.isVisible()
    assert not head.hold.isVisible()


def test_of_several_requests_one_is_gone_to(head, qtbot):
    """Where there are several, and as far as they go."""
    head.show_words(HeadWords(headline="a", detail=""))
    assert not head.later.isVisible()
    head.show_words(HeadWords(headline="a", detail="", place="1 of 2", has_later=True))
    assert ("1 of 2", False, True) == (head.place, head.earlier.isEnabled(), head.later.isEnabled())
    with qtbot.waitSignal(head.step_asked, check_params_cb=lambda step: step == 1):
        head.later.click()
