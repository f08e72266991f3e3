"""Collection that was turned on by somebody else is told once, with the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known
from pellucid.config.history import ConfigHistory
from pellucid_gui import collection
from pellucid_gui.pages.unasked import UNASKED, say_unasked
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.notice_bar import NoticeBar


@pytest.fixture
def make(folders, make_page, until):
    """A maker of pages with a witness that knows the config; `noted` is what the window keeps."""

    def make(noted=""):
        page = make_page()
        page.side.know_noted(noted)
        page.kept = []
        page.side.noted.connect(page.kept.append)
        until(lambda: page.header._witness.text().startswith("Watching"))
        root = folders.shown.locations.ledger_root(folders.shown.app)
        history = ConfigHistory(root=root, clock=SystemClock())
        until(lambda: history.latest_ns is not None)
        return page

    return make


@pytest.fixture
def page(folders, make, until):
    """A page on a config that was off, and that somebody has switched on."""
    folders.set_up(enabled=False)
    made = make()
    folders.set_up(enabled=True)
    until(lambda: made.notices.shows(UNASKED))
    return made


def press(page, words):
    """Press the button with these words in the notices."""
    [button] = [button for button in page.notices.findChildren(TextButton) if button.text() == words]
    button.click()


def text_of(page):
    """What the notice says."""
    [text] = [text for text in page.notices.texts if "not by Pellucid" in text]
    return text


def test_it_says_what_and_that_nobody_knows_who(page):
    """And nothing else is asked."""
    assert text_of(page).startswith("Collection was switched on: ")
    assert "Who did this cannot be seen from outside." in text_of(page)


def test_one_press_switches_it_off_again(page, folders, until):
    """In the program's own config; the notice goes, since it does not hold any more."""
    press(page, "Switch off again")
    until(lambda: page.side.collection is collection.Collection.OFF)
    assert folders.config()["analytics_enabled"] is False
    until(lambda: not page.notices.shows(UNASKED))


def test_it_is_fine_is_kept(page, make, until):
    """It is not told again, now or by the next window; the next change is."""
    press(page, "It's fine")
    [kept] = page.kept
    page.side.unasked.look()
    other = make(kept)
    until(lambda: other.side.unasked._change is not None)
    assert not other.notices.shows(UNASKED)
    assert not page.notices.shows(UNASKED)


def test_the_next_change_is_told_again(page, folders, until):
    """Each once."""
    press(page, "It's fine")
    folders.set_up(enabled=False)
    until(lambda: page.side.unasked._change is None)
    folders.set_up(enabled=True)
    until(lambda: page.notices.shows(UNASKED))


def test_what_the_person_did_here_is_not_told(folders, make, tasks, until):
    """The switch in the header is theirs."""
    folders.set_up(enabled=False)
    page = make()
    until(lambda: page.side.collection is collection.Collection.OFF)
    page.header.switch.click()
    until(lambda: page.side.collection is collection.Collection.ON)
    page.side.unasked.look()
    until(lambda: tasks.idle)
    assert not page.notices.shows(UNASKED)


def test_a_config_that_was_replaced_says_so(folders, make, until):
    """With its new id; the program does that to a file that it cannot read."""
    folders.set_up(enabled=False)
    page = make()
    folders.write_config(b"{")
    until(lambda: page.side.collection is collection.Collection.UNKNOWN)
    root = folders.shown.locations.ledger_root(folders.shown.app)
    history = ConfigHistory(root=root, clock=SystemClock())
    until(lambda: any("unreadable" in change.events for change in history.changes()))
    folders.set_up(enabled=True, analytics_id="ab" * 16)
    until(lambda: page.notices.shows(UNASKED))
    assert (
        "was replaced by a fresh one; collection was switched on; the id is a new one, abababab…"
        in text_of(page)
    )


@pytest.mark.parametrize(
    ("scheme", "name"), [(Scheme.LIGHT, "notice_unasked"), (Scheme.DARK, "notice_unasked_dark")]
)
def test_how_it_looks(qtbot, theme, screenshot, scheme, name):
    """Two answers beside the sentence; neither is the way that Return goes."""
    theme.set_scheme(scheme)
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(888, 64)
    known = Known(collection=Collection.OFF, analytics_id="ab" * 16)
    change = ConfigChange(
        at_ns=1_795_775_800_000_000_000,
        since_ns=None,
        events=(ConfigEvent.SWITCHED_ON,),
        last=known,
        after=replace(known, collection=Collection.ON),
        is_ours=False,
    )
    say_unasked(bar, change, "Rerun", switch_off=lambda: None)
    bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bar.show()
    bar.setFocus()
    screenshot(bar, name)
