"""The pages of the detail pane: none before it is opened, and each with the event that is shown."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.query.highlights import highlights_of
from pellucid.query.parser import parse
from pellucid_gui.widgets.detail_pages import LARGE_BYTES, DetailPages, ShownEvent, Tab
from pellucid_gui.widgets.exact_page import ExactPage
from pellucid_gui.widgets.explained_page import ExplainedPage
from pellucid_gui.widgets.journey_page import JourneyPage
from pellucid_gui.widgets.payload_page import PayloadPage
from pellucid_gui.widgets.record_page import RecordPage

OTHER = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"other","props":{"x":{"String":"%b"}}}'


@pytest.fixture
def pages(qtbot, theme):
    """Pages that show nothing yet."""
    made = DetailPages()
    qtbot.addWidget(made)
    made.show()
    return made


def kinds(pages):
    """Which pages there are, in the order in which they were made."""
    return [type(pages.widget(number)) for number in range(pages.count())]


def test_a_page_is_made_when_it_is_opened(pages, make_record, line, rerun, own):
    """Neither a tab without an event nor an event without its tab makes any."""
    pages.open(Tab.RECORDED)
    assert [] == kinds(pages)
    pages.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert [RecordPage] == kinds(pages)
    pages.open(Tab.PAYLOAD)
    assert [RecordPage, PayloadPage] == kinds(pages)
    pages.show_event(ShownEvent(record=make_record(OTHER), app=own.app))
    for tab in (Tab.EXPLAINED, Tab.JOURNEY, Tab.EXPLAINED):
        pages.open(tab)
    assert [RecordPage, PayloadPage, ExactPage, ExplainedPage, JourneyPage] == kinds(pages)
    assert isinstance(pages.currentWidget(), ExplainedPage)


def test_whoever_asks_for_a_page_finds_the_event_on_it(pages, make_record, line, rerun):
    """Before it was opened, and after another event."""
    pages.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert line.decode() in pages.recorded.text.view.toPlainText()
    pages.show_event(ShownEvent(record=make_record(OTHER), app=rerun))
    assert OTHER.decode() in pages.recorded.text.view.toPlainText()
    assert b'"other"' in pages.payload.content


def test_a_page_shows_what_a_filter_has_found(pages, make_record, rerun):
    """Also one that is made after the filter was set."""
    pages.show_highlights(highlights_of(parse("other", clock=SystemClock()).term))
    pages.show_event(ShownEvent(record=make_record(OTHER), app=rerun))
    for tab in (Tab.PAYLOAD, Tab.RECORDED):
        pages.open(tab)
        assert pages.next_match(backward=False)


def test_a_page_that_is_opened_before_its_turn_has_the_event(pages, make_record, line, rerun, qtbot):
    """The turns that are left find nothing to do there."""
    pages.show_event(ShownEvent(record=make_record(line), app=rerun))
    for tab in (Tab.RECORDED, Tab.EXPLAINED, Tab.PAYLOAD):
        pages.open(tab)
    large = OTHER % (b"x" * LARGE_BYTES)
    pages.show_event(ShownEvent(record=make_record(large), app=rerun))
    assert '"other"' not in pages.recorded.text.view.toPlainText()
    pages.open(Tab.RECORDED)
    assert '"other"' in pages.recorded.text.view.toPlainText()
    qtbot.waitUntil(lambda: pages._turns.is_idle)
    assert [] == pages._behind


def test_nothing_is_saved_of_what_is_not_shown(pages, make_record, line, rerun, qtbot):
    """A page that was left with an event of before says nothing of it."""
    pages.show_event(ShownEvent(record=make_record(line), app=rerun))
    pages.show_nothing()
    with qtbot.assertNotEmitted(pages.save_wanted):
        pages.recorded.save_asked.emit()
        pages.payload.save_asked.emit()
