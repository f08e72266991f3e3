"""The timeline of a page: counted away from the GUI thread, joined to the filter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.view.histogram import TimeRange
from pellucid_gui.pages.timeline_desk import TimelineLooks
from pellucid_gui.reading_order import places

SECOND_NS = 10**9
FIRST_NS = 1_795_449_914_000_000_000


@pytest.fixture
def page(folders, make_page, until):
    """A page of six events, one a second, whose timeline is there."""
    folders.record(*["viewer_started"] * 4, *["settings_opened"] * 2)
    made = make_page()
    until(lambda: made.events.model.rows == 6 and made.timeline.is_settled)
    return made


def plot(page):
    return page.events.make_timeline().plot


def counted(page) -> int:
    """How many events the bars stand for."""
    histogram = plot(page)._histogram
    return 0 if histogram is None else sum(map(sum, histogram.counts))


def ask(page, until, text) -> None:
    """Type a filter, and wait until all that is shown obeys it."""
    page.events.filter_bar.field.setText(text)
    until(lambda: page.timeline._text == text and not page.events.phase and page.timeline.is_settled)


def test_bars_stand_for_the_events(page, folders, until):
    """Those that are there, and those that come."""
    assert (6, 1) == (counted(page), plot(page)._histogram.most)
    assert [FIRST_NS + number * SECOND_NS for number in range(1, 7)] == [
        edge
        for edge, bar in zip(plot(page)._histogram.edges_ns, plot(page)._histogram.counts, strict=False)
        if sum(bar)
    ]
    folders.record("viewer_started")
    until(lambda: counted(page) == 7)


def test_what_is_brushed_is_written_into_the_filter(page, until, qtbot):
    """In the filter's own words, beside what was there; the rows obey, the bars outside stay."""
    page.events.filter_bar.field.setText("name:viewer*")
    until(lambda: page.events.model.events == 4 and page.timeline.is_settled and counted(page) == 4)
    begin_ns = FIRST_NS + 2 * SECOND_NS
    plot(page).span_asked.emit((begin_ns, begin_ns + 2 * SECOND_NS))
    text = page.events.filter_bar.field.text()
    assert "name:viewer* since:2026-11-23T16:05:16 before:2026-11-23T16:05:18" == text
    until(lambda: page.events.model.events == 2 and page.timeline.is_settled)
    bar = plot(page)._histogram.bar_of(begin_ns)
    assert (4, (bar, bar + 1)) == (counted(page), plot(page).brushed_bars)


def test_the_brush_follows_the_filter(page, until):
    """What is typed is shown; what is taken out of the text is gone."""
    ask(page, until, "since:2026-11-23T16:05:18")
    first, last = plot(page).brushed_bars
    assert (plot(page)._histogram.bar_of(FIRST_NS + 4 * SECOND_NS), plot(page)._histogram.bars - 1) == (
        first,
        last,
    )
    assert (3, 6) == (page.events.model.events, counted(page))
    ask(page, until, "")
    assert None is plot(page).brushed_bars
    assert 6 == page.events.model.events


def test_the_keyboard_alone_filters_and_clears(page, until, qtbot):
    """From bar to bar, Enter, Esc."""
    plot(page).setFocus()
    qtbot.keyClick(plot(page), Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(plot(page), Qt.Key.Key_Return)
    assert "since:2026-11-23T16:05:19 before:2026-11-23T16:05:21" == page.events.filter_bar.field.text()
    until(lambda: page.events.model.events == 2 and plot(page).brushed_bars is not None)
    qtbot.keyClick(plot(page), Qt.Key.Key_Escape)
    assert "" == page.events.filter_bar.field.text()
    until(lambda: page.events.model.events == 6)


def test_a_wrong_filter_leaves_the_bars_as_they_are(page, until):
    """As it leaves the rows."""
    ask(page, until, "name:viewer* since:2026-11-23T16:05:16")
    page.events.filter_bar.field.setText('name:viewer* since:2026-11-23T16:05:16 "half')
    until(lambda: bool(page.events.filter_bar.message) and page.timeline.is_settled)
    assert 4 == counted(page)
    assert plot(page).brushed_bars is not None


def test_a_filter_that_hides_everything_leaves_no_bars(page, until):
    """The timeline stays, and says so."""
    ask(page, until, "nothing_like_this")
    until(lambda: counted(page) == 0)
    assert plot(page).isVisible()
    assert "No events that tell a time" == page.events.make_timeline().text


def test_another_range_is_counted_anew(page, until, qtbot):
    """These events lie in one day; today is another, save on that very day."""
    timeline = page.events.make_timeline()
    qtbot.mouseClick(timeline._ranges.segment(1), Qt.MouseButton.LeftButton)
    until(lambda: plot(page)._histogram.range is TimeRange.WEEK)
    total = counted(page) + plot(page)._histogram.earlier + plot(page)._histogram.later
    assert 6 == total


def test_its_looks_are_kept_and_restored(page, folders, make_page, until):
    """Range, whether it is open, and the room that it takes, from the start."""
    timeline = page.events.make_timeline()
    timeline.set_range(TimeRange.MONTH)
    timeline.set_open(is_open=False)
    until(lambda: timeline.height() < 40)
    kept = str(page.timeline.looks)
    assert f"30d folded {timeline.height()}" == kept
    other = make_page()
    other.timeline.restore(kept)
    assert timeline.height() == other.events._shelf.height()
    assert kept == str(other.timeline.looks)
    until(lambda: other.events.model.rows == 6 and other.timeline.is_settled)
    restored = other.events.make_timeline()
    assert (TimeRange.MONTH, False) == (restored.range, restored.is_open)


@pytest.mark.parametrize(
    "text", ["", "x", "7d", "7d open", "7d open x", "9d open 88", "7d open -5", "a b c d"]
)
def test_settings_that_make_no_sense_are_those_of_the_first_time(text):
    """Whoever edits the file cannot break the window."""
    assert TimelineLooks() == TimelineLooks.read(text)


def test_looks_are_read_as_they_are_written():
    """Within what a window has room for."""
    looks = TimelineLooks(range=TimeRange.TODAY, is_open=False, height_px=31)
    assert looks == TimelineLooks.read(str(looks))
    assert 400 == TimelineLooks.read("all open 99999").height_px


def test_rows_do_not_move_when_it_comes(page, make_page, until):
    """Where there were events the last time, its room is kept until it is there."""
    kept = str(page.timeline.looks)
    other = make_page()
    other.timeline.restore(kept)
    until(lambda: other.events.table.isVisible() and other.events.model.rows > 0)
    places = [other.events.table.mapTo(other, other.events.table.rect().topLeft())]
    until(lambda: other.timeline.is_settled)
    places.append(other.events.table.mapTo(other, other.events.table.rect().topLeft()))
    assert places[0] == places[1]
    assert plot(other).isVisible()


def test_the_keyboard_comes_by_it_on_its_way_to_the_rows(page):
    """Behind the filter, before the table, from left to right and down."""
    timeline, stops = page.events.make_timeline(), places(page)
    ranges = timeline._ranges.segment(timeline._ranges.choice)
    first = stops.index(ranges)
    assert stops.index(page.events.filter_bar.field) < first
    assert [ranges, timeline._fold, timeline.plot, page.events.table] == stops[first : first + 4]


def test_without_events_there_is_no_timeline(folders, make_page, until):
    """Nor room for one, once that is known."""
    folders.data_dir.mkdir()
    made = make_page()
    made.timeline.restore("all open 88")
    assert 88 == made.events._shelf.height()
    until(lambda: made.desks.viewing.is_ready)
    assert (False, None) == (made.events._shelf.isVisible(), made.events._timeline)
    assert 0 == made.timeline.looks.height_px
    folders.record("viewer_started")
    until(lambda: made.timeline.is_settled)
    assert (True, 1) == (plot(made).isVisible(), counted(made))


def test_a_page_that_nobody_sees_counts_nothing(folders, make_page, until, tasks):
    """It does once it is seen."""
    folders.record("viewer_started")
    made = make_page()
    made.hide()
    until(lambda: made.events.model.rows == 1 and made.timeline.is_settled)
    assert None is plot(made)._histogram
    made.show()
    until(lambda: plot(made)._histogram is not None and counted(made) == 1)


def test_another_folder_has_its_own_bars(page, folders, until, monkeypatch):
    """Those of the one before are gone."""
    other = folders.home / "elsewhere"
    other.mkdir()
    # Not only opened: whatever is heard of the app meanwhile opens the folder that its side names.
    monkeypatch.setattr(type(page.side), "data_dir", other)
    page.look()
    assert other == page.feed.data_dir
    until(lambda: page.desks.viewing.is_ready and page.events.model.rows == 0)
    assert not page.events._shelf.isVisible()
