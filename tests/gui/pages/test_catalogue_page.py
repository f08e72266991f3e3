"""What may be collected, with what was seen of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pellucid_gui.pages.page_table import CATALOGUE
from pellucid_gui.pages.page_tabs import EVENTS


def open_catalogue(page, until) -> QWidget:
    """Show the catalogue of a page, and wait until its events are counted."""
    page.pages.show_page(CATALOGUE)
    late = page.pages.page
    until(lambda: late.is_settled and late.seen is not None and late.seen.is_counted)
    return late


def test_what_nobody_tells_of_stands_on_top(folders, make_page, until):
    """With an explanation, and what was seen of the others in numbers."""
    folders.record("phone_home", "viewer_started", "viewer_started")
    page = make_page()
    until(lambda: page.total == 3)
    late = open_catalogue(page, until)
    assert ["phone_home", "viewer_started"] == [event.name for event in late.seen.undocumented]
    assert {"phone_home": 1, "viewer_started": 2} == {
        event.name: event.counts.total for event in late.seen.undocumented
    }  # no catalogue has a `command` of either
    assert "phone_home" == late.outline.node.name
    assert any(text.startswith("No catalogue tells of this event.") for text in late.sheet.texts)
    assert late.words.endswith("1 of them seen here · 2 undocumented")


def test_a_number_leads_to_its_events(folders, make_page, until):
    """The events page comes forward, filtered by the name."""
    folders.record("phone_home", "viewer_started", "viewer_started")
    page = make_page()
    until(lambda: page.total == 3)
    late = open_catalogue(page, until)
    node = next(event for event in late.seen.events if event.name == "viewer_started")
    late.outline.setCurrentIndex(late.outline.tree.place_of(node))
    late.sheet.seen.follow(1)
    assert (EVENTS, 'name:"viewer_started"') == (page.pages.key, page.events.filter_bar.field.text())
    until(lambda: page.events.model.rows == 2)
    page.pages.show_page(CATALOGUE)
    late.outline.events_asked.emit(late.seen.undocumented[0])
    assert 'name:"phone_home"' == page.events.filter_bar.field.text()


def test_a_search_narrows_the_tree(folders, make_page, until, qtbot):
    """From the keyboard: Ctrl+F's field, Return to what was found; what finds nothing says so."""
    page = make_page()
    page.activateWindow()
    until(page.pages.isVisible)
    late = open_catalogue(page, until)
    page.focus_search()
    assert late.search.hasFocus()
    qtbot.keyClicks(late.search, "panic")
    assert ["Crashes"] == [group.title for group in late.outline.tree.groups]
    qtbot.keyClick(late.search, Qt.Key.Key_Return)
    assert late.outline.hasFocus()
    late.search.setText("nothing is called so")
    assert late.no_match.isVisible()
    late.no_match.button.click()
    assert late.outline.isVisible()


def test_without_a_catalogue_it_says_so(own, make_own_page, until):
    """An app that left none; it is read again when the app says that it is another version."""
    own.record(own.ViewerOpened())
    text = own.app.catalogue_file.read_text()
    own.app.catalogue_file.unlink()
    page = make_own_page()
    until(lambda: page.total == 1)
    page.pages.show_page(CATALOGUE)
    late = page.pages.page
    until(late.nothing.isVisible)
    own.write_catalogue(text)
    late.renew(own.shown)
    until(late.outline.isVisible)
    until(lambda: late.is_settled and late.seen.is_counted)
    assert "viewer_opened" in {event.name for event in late.seen.events if event.counts.total}
    assert () == late.seen.undocumented


def test_a_catalogue_that_cannot_be_read_names_its_file(own, make_own_page, until):
    """With the cause, and a way to try again."""
    own.record(own.ViewerOpened())
    text = own.app.catalogue_file.read_text()
    page = make_own_page()
    until(lambda: page.total == 1)
    own.write_catalogue("events = 3")
    page.pages.show_page(CATALOGUE)
    late = page.pages.page
    until(late.failure.isVisible)
    assert str(own.app.catalogue_file) in late.failure._heading.text()
    own.write_catalogue(text)
    late.failure.button.click()
    until(late.outline.isVisible)


def test_counting_can_be_cancelled(folders, make_page, until):
    """The catalogue stays, and claims of nothing that it was never seen."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.total == 1)
    page.pages.show_page(CATALOGUE)
    late = page.pages.page
    late.cancel.click()  # before its outcome can be delivered
    until(lambda: late.seen is not None)
    assert not late.seen.is_counted
    late.refresh.click()
    until(lambda: late.seen.is_counted)


def test_nothing_that_takes_the_keyboard_is_unnamed(folders, make_page, until):
    """Each stop of the page says what it is."""
    folders.record("phone_home")
    page = make_page()
    until(lambda: page.total == 1)
    late = open_catalogue(page, until)
    nameless = [
        type(widget).__name__
        for widget in late.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert [] == nameless
