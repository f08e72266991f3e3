"""A change of language waits for the window to be at rest, and no longer."""

from __future__ import annotations

import pytest

from pellucid_gui.language_change import LanguageChange


class Window:
    """Is at rest when the test says so."""

    is_at_rest = False


@pytest.fixture
def window():
    """One in which something is under way."""
    return Window()


@pytest.fixture
def change(qapp, window):
    """What waits for it, and what that told; the test looks itself."""
    made = LanguageChange(is_at_rest=lambda: window.is_at_rest)
    made.told = []
    made.due.connect(lambda: made.told.append("due"))
    made.delayed.connect(lambda: made.told.append("delayed"))
    made.ask()
    made._timer.setInterval(1_000_000)
    return made


def test_it_comes_as_soon_as_nothing_is_under_way(change, window):
    """Once."""
    change.look()
    assert (True, []) == (change.is_waiting, change.told)
    window.is_at_rest = True
    change.look()
    assert (False, ["due"]) == (change.is_waiting, change.told)


def test_a_long_wait_is_told_once(change):
    """Not again and again."""
    for _ in range(200):
        change.look()
    assert (True, ["delayed"]) == (change.is_waiting, change.told)


def test_it_can_be_unwanted(change):
    """Then nothing follows."""
    change.forget()
    assert (False, []) == (change.is_waiting, change.told)


def test_it_never_comes_from_within(qtbot, window):
    """The menu that asks is made anew as well, so it has to be through before."""
    window.is_at_rest = True
    made, told = LanguageChange(is_at_rest=lambda: window.is_at_rest), []
    made.due.connect(lambda: told.append("due"))
    made.ask()
    assert [] == told
    qtbot.waitUntil(lambda: told == ["due"], timeout=20_000)
