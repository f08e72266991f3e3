"""Watching always: offered once, set up by one press, taken back in the same place."""

from __future__ import annotations

import sys

import pytest

from pellucid_gui.pages.always import OFFER
from pellucid_gui.pages.app_page import FIRST_USE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the fake system is a systemd")


@pytest.fixture
def page(systemd, make_page, until):
    """A page that may offer it, once the system was asked."""
    made = make_page(offer_more=True)
    made.answered = []
    made.offer_answered.connect(lambda: made.answered.append(True))
    until(lambda: made.side.always.standing is not None)
    return made


def press(page, words):
    """Press the button with these words in the notices."""
    [button] = [
        button for button in page.notices.findChildren(type(page.header.always)) if button.text() == words
    ]
    button.click()


def test_it_is_offered_with_what_it_does(page):
    """In a sentence, beside the button that does it; nothing is installed by that."""
    [text] = page.notices.texts
    assert text.startswith("Watch ")
    assert "sends nothing" in text
    assert ("Watch always", True) == (page.header.always.text(), page.header.always.isEnabled())
    assert not page.side.always.standing.is_installed


def test_one_press_sets_it_up_and_one_takes_it_back(page, systemd, until):
    """Both in the same place; the offer is not made again."""
    press(page, "Watch always")
    until(lambda: page.side.always.standing.is_installed)
    [text] = page.notices.texts
    assert "is always watched, by a systemd user unit" in text
    assert [True] == page.answered
    assert "Only with this window" == page.header.always.text()
    until(lambda: page.header._witness.text().endswith("· always"))
    press(page, "Only with this window")
    until(lambda: not page.side.always.standing.is_installed)
    [text] = page.notices.texts
    assert "taken away" in text
    until(lambda: not page.header._witness.text().endswith("always"))
    assert any("disable --now" in words for words in systemd.asked)


def test_the_headers_button_does_the_same(page, until):
    """For whoever has declined."""
    page.header.always.click()
    assert not page.header.always.isEnabled()
    until(lambda: page.side.always.standing.is_installed)
    page.header.always.click()
    until(lambda: not page.side.always.standing.is_installed)
    assert page.header.always.isEnabled()


def test_who_declines_is_not_asked_again(page, until):
    """The button in the header stays."""
    page.notices._dismiss(OFFER)
    assert ([True], []) == (page.answered, page.notices.texts)
    page.side.always.feed.look()
    until(lambda: page.side.always.feed._busy is False)
    assert [] == page.notices.texts
    assert page.header.always.isVisible()


def test_a_refusal_says_why_and_can_be_tried_again(page, systemd, until):
    """Cause and remedy stand where it was offered."""
    systemd.refuses()
    press(page, "Watch always")
    until(lambda: any("Unit is masked" in text for text in page.notices.texts))
    assert any("“pellucid watch” runs the witness without a service." in text for text in page.notices.texts)
    until(page.header.always.isEnabled)
    systemd.agrees()
    press(page, "Try again")
    until(lambda: page.side.always.standing.is_installed)


def test_a_service_in_trouble_is_told(page, systemd, until):
    """With the way to set it up again."""
    press(page, "Watch always")
    until(lambda: page.side.always.standing.is_installed)
    systemd.says("failed")
    page.side.always.feed.look()
    until(lambda: any("systemd calls it failed" in text for text in page.notices.texts))
    systemd.says("active")
    press(page, "Set it up again")
    until(lambda: not any("systemd calls it failed" in text for text in page.notices.texts))
    assert any("is always watched" in text for text in page.notices.texts)


def test_it_waits_until_the_first_use_was_read(systemd, make_page, until):
    """A person is told one thing at a time."""
    page = make_page(offer_more=True, tell_first_use=True)
    until(lambda: page.side.always.standing is not None)
    assert not page.notices.shows(OFFER)
    page.notices._dismiss(FIRST_USE)
    assert page.notices.shows(OFFER)


def test_what_is_not_possible_is_not_offered(systemd, make_page, tmp_path, monkeypatch, until):
    """The button says why."""
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    page = make_page(offer_more=True)
    until(lambda: page.side.always.standing is not None)
    assert [] == page.notices.texts
    assert not page.header.always.isEnabled()
    assert "There is no systemd on this machine." in page.header.always.toolTip()
