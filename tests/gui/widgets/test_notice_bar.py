"""The notice bar: one notice for each matter, gone when it is read or over."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid_gui.widgets.buttons import IconButton, TextButton
from pellucid_gui.widgets.notice_bar import NoticeBar


@pytest.fixture
def bar(qtbot, theme):
    """An empty bar."""
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_it_takes_no_room_when_there_is_nothing_to_say(bar):
    """Empty means hidden, before and after."""
    assert bar.isHidden()
    bar.say("a", "Something")
    assert not bar.isHidden()
    bar.withdraw("a")
    assert bar.isHidden()


def test_the_newest_is_on_top_and_each_matter_has_one(bar):
    """Saying something else about the same matter replaces what was said."""
    bar.say("a", "First")
    bar.say("b", "Second")
    bar.say("a", "Third")
    assert ["Third", "Second"] == bar.texts


def test_what_was_read_stays_away(bar):
    """A dismissed notice does not come back until it says something else, or was over in between."""
    read = []
    bar.dismissed.connect(read.append)
    bar.say("a", "First")
    bar.findChild(IconButton).click()
    assert (["a"], []) == (read, bar.texts)
    bar.say("a", "First")
    assert [] == bar.texts
    bar.say("a", "Other")
    assert ["Other"] == bar.texts
    bar.withdraw("a")
    bar.say("a", "First")
    assert ["First"] == bar.texts


def test_an_error_says_what_to_do(bar):
    """Title and remedy; told again each time it happens, also if it was dismissed before."""
    error = LedgerError("The ledger cannot be read", "Check the disk.")
    bar.say_error("view", error)
    bar._dismiss("view")
    bar.say_error("view", error)
    assert ["The ledger cannot be read. Check the disk."] == bar.texts


def test_a_notice_can_offer_something_to_do(bar):
    """Its button does it."""
    done = []
    bar.say("a", "It has ended.", action=("Start again", lambda: done.append(1)))
    button = bar.findChild(TextButton)
    button.click()
    assert ("Start again", [1]) == (button.text(), done)


def test_everything_can_be_taken_away(bar):
    """Another app starts without the notices of the former."""
    bar.say("a", "First")
    bar.say("b", "Second")
    bar.withdraw_all()
    assert [] == bar.texts


def test_dismissing_can_be_an_answer(bar):
    """Then its button says so, instead of a cross."""
    done, read = [], []
    bar.dismissed.connect(read.append)
    bar.say("a", "Is it?", action=("No", lambda: done.append(True)), dismiss="It's fine")
    no, fine = bar.findChildren(TextButton)
    assert ["No", "It's fine"] == [no.text(), fine.text()]
    assert [] == bar.findChildren(IconButton)
    no.click()
    assert ([True], [], ["Is it?"]) == (done, read, bar.texts)
    fine.click()
    assert (["a"], []) == (read, bar.texts)


def test_one_cause_is_told_once(bar):
    """Two matters that fail alike share a notice: the one that offers what can be done."""
    error = LedgerError("The ledger cannot be read", "Check the disk.")
    tried = []
    bar.say_error("header", error)
    bar.say_error("view", error, action=("Open again", lambda: tried.append("again")))
    bar.say_error("header", error)
    assert (["The ledger cannot be read. Check the disk."], True) == (bar.texts, bar.shows("view"))
    next(button for button in bar.findChildren(TextButton) if button.text() == "Open again").click()
    assert ["again"] == tried
