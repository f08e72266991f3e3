"""The rules of an app with the engine inside: read, counted, chosen, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.parts import Part
from pellucid_gui.pages.page_table import RULES
from pellucid_gui.widgets.treatment_menu import TreatmentMenu

FIELD = Part(event="viewer_opened", field="renderer")


@pytest.fixture
def rules(own):
    """The rules, as another process sees them."""
    return RulesFile(own.app.config_file)


@pytest.fixture
def opened(own, make_own_page, until):
    """The page with its rules shown and counted, and the page around it."""
    own.record(own.ViewerOpened(), own.ViewerOpened())
    page = make_own_page()
    until(lambda: page.total == 2)
    page.pages.show_page(RULES)
    late = page.pages.page
    until(lambda: late.is_settled and late.counts is not None)
    return page, late


def test_rules_are_counted(opened):
    """How many events there are, and how many had each field."""
    _, late = opened
    assert "No rules · 2 events in the last 30 days" == late.words
    assert (2, 2) == FIELD.counted(late.counts)
    assert not late.reset.isEnabled()


def test_a_choice_beside_the_tree_holds_at_once(opened, rules, until):
    """It is told, and Undo brings the rules of before back."""
    page, late = opened
    late.outline.setCurrentIndex(late.outline.tree.place_of(FIELD))
    late.sheet.choice.segment(2).click()
    until(lambda: late.is_settled and FIELD.treatment(late.book.rules) is Treatment.REDACT)
    assert Treatment.REDACT is FIELD.treatment(rules.read())
    until(lambda: page.toasts.top is not None)
    page.toasts.undo()
    until(lambda: late.is_settled and not late.book.rules)
    assert Rules() == rules.read()
    assert FIELD == late.outline.node.part


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen there is none to grab
def test_a_choice_with_the_keyboard_alone(opened, rules, until, qtbot):
    """Return opens the menu at the row, an arrow and Return choose."""
    _, late = opened
    late.outline.setCurrentIndex(late.outline.tree.place_of(Part(event="source_failed")))
    qtbot.keyClick(late.outline, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, TreatmentMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    until(lambda: late.is_settled and late.book.rules.count == 1)
    assert {"source_failed"} == rules.read().withheld


def test_all_rules_can_be_reset(opened, rules, until):
    """Without a question: Undo brings them back."""
    page, late = opened
    rules.change(lambda old: old.with_event("a", Treatment.WITHHOLD).with_attachment("os", Treatment.REDACT))
    until(lambda: late.book.rules.count == 2)  # heard of by itself
    late.reset.click()
    until(lambda: late.is_settled and not late.book.rules)
    until(lambda: page.toasts.top is not None)
    page.toasts.undo()
    until(lambda: late.is_settled and late.book.rules.count == 2)


def test_what_was_withheld_meanwhile_comes_back(opened, own, rules, until):
    """Undo lets go what the rule had withheld, if the choice still covers it."""
    from pellucid.consent.values import Mode
    from pellucid.rules.ruling import Ruling
    from pellucid.sending.uploader import Uploader
    from pellucid.sending.values import Permission

    page, late = opened
    own.store.set_mode(Mode.ON)
    folder = own.record(own.ViewerOpened())
    late.outline.setCurrentIndex(late.outline.tree.place_of(Part(event="viewer_opened")))
    late.sheet.choice.segment(1).click()
    until(lambda: late.is_settled and late.book.rules.count == 1)
    permission = Permission(may_send=True, epoch=own.choice.epoch, ruling=Ruling(rules.read()))
    Uploader(ledger=own.ledger, transport=own.transport, permission=lambda: permission, clock=own.clock).step(
        flush=True
    )
    assert "withheld" == own.ledger.states(folder).at(0).word
    until(lambda: page.toasts.top is not None)
    page.toasts.undo()
    until(lambda: own.ledger.states(folder).at(0).word == "queued")


def test_rules_that_cannot_be_read_are_told(opened, rules, until):
    """Nothing is shown of them, and a person can do without; the file is kept."""
    _, late = opened
    rules.path.parent.mkdir(parents=True, exist_ok=True)
    rules.path.write_text("{")
    until(late.broken.isVisible)
    assert not late.search.isEnabled()
    late.broken.button.click()
    until(late.outline.isVisible)
    assert Rules() == rules.read()
    assert [b"{"] == [file.read_bytes() for file in rules.path.parent.glob("rules.unreadable.json")]


def test_a_search_narrows_the_tree(opened, until, qtbot):
    """From the keyboard; what finds nothing says so."""
    page, late = opened
    page.activateWindow()
    page.focus_search()
    assert late.search.hasFocus()
    qtbot.keyClicks(late.search, "drivers")
    qtbot.keyClick(late.search, Qt.Key.Key_Return)
    assert late.outline.hasFocus()
    late.search.setText("nothing is called so")
    assert late.no_match.isVisible()
    late.no_match.button.click()
    assert late.outline.isVisible()


def test_counting_can_be_cancelled(own, make_own_page, until):
    """The rules stay, and nothing is claimed of what was recorded."""
    own.record(own.ViewerOpened())
    page = make_own_page()
    until(lambda: page.total == 1)
    page.pages.show_page(RULES)
    late = page.pages.page
    late.cancel.click()  # before its outcome can be delivered
    until(lambda: late.book is not None)
    assert late.counts is None
    late.refresh.click()
    until(lambda: late.counts is not None)


def test_without_a_catalogue_it_says_so(own, make_own_page, until):
    """There is nothing yet that a rule could be for."""
    own.app.catalogue_file.unlink()
    page = make_own_page()
    page.pages.show_page(RULES)
    until(lambda: page.pages.page is not None and page.pages.page.nothing.isVisible())


def test_a_screen_reader_is_told_of_all(opened, faults):
    """Each stop of the page says what it is."""
    _, late = opened
    assert [] == faults(late)
