"""The detail pane shows what leaves, what a line says and how it was recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pellucid.state import State
from pellucid.view.explaining import Explainer
from pellucid.view.marks import Marks
from pellucid_gui.models import explained_rows
from pellucid_gui.models.sections import MOST_LINES
from pellucid_gui.widgets.detail_pages import LARGE_BYTES, ShownEvent

PAYLOAD, EXPLAINED, RECORDED, JOURNEY = range(4)


def test_says_that_nothing_is_chosen(pane, screenshot):
    """Without an event there are no tabs, only a sentence."""
    assert not pane.tabs.isVisible()
    screenshot(pane, "detail_nothing")


def explained(record, app):
    """What is known of a record's fields."""
    return Explainer(app).of(record, marks=Marks(app).of(record.event))


def test_explained(pane, rerun, make_record, line, screenshot):
    """Each field stands with its value and what it means; nothing differs from a first event."""
    record = make_record(line)
    pane.show_event(ShownEvent(record=record, app=rerun, explanation=explained(record, rerun)))
    pane.tabs.setCurrentIndex(EXPLAINED)
    screenshot(pane, "detail_explained")


def test_only_an_own_app_has_a_journey_of_its_own(pane, rerun, own, make_record, line):
    """Of a watched one it stands beside the line; whoever looked at it then sees that."""
    record = make_record(line)
    pane.show_event(ShownEvent(record=record, app=rerun))
    assert not pane.tabs.isTabVisible(JOURNEY)
    pane.show_event(ShownEvent(record=record, app=own.app))
    pane.tabs.setCurrentIndex(JOURNEY)
    assert pane.pages.journey.isVisible()
    pane.show_event(ShownEvent(record=record, app=rerun))
    assert RECORDED == pane.tabs.currentIndex()


def test_findings_stand_above_the_properties(pane, rerun, make_record, screenshot):
    """A line that Rerun would refuse says so, and why."""
    raw = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Later","name":"n","props":{"a":{"Integer":1},"b":{"X":2}}}'
    record = make_record(raw)
    pane.show_event(ShownEvent(record=record, app=rerun, explanation=explained(record, rerun)))
    pane.tabs.setCurrentIndex(EXPLAINED)
    screenshot(pane, "detail_findings")


def test_saving_hands_over_exact_bytes(pane, rerun, make_record, qtbot):
    """What is saved is byte for byte what was recorded, under a name that any system takes."""
    raw = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"../a b\\u0000","props":{}}'
    pane.show_event(ShownEvent(record=make_record(raw), app=rerun))
    with qtbot.waitSignal(pane.pages.save_wanted) as saved:
        pane.pages.recorded.save_asked.emit()
    assert ["1565df47-a_b.ndjson", raw] == saved.args
    with qtbot.waitSignal(pane.pages.save_wanted) as saved:
        qtbot.mouseClick(pane.pages.payload.save, Qt.MouseButton.LeftButton)
    assert pane.pages.payload.content == saved.args[1]


def test_the_open_tab_stays(pane, rerun, make_record, line):
    """Walking through events keeps the tab that a person reads."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    pane.show_event(ShownEvent(record=make_record(line, state=State.RELEASED), app=rerun))
    assert RECORDED == pane.tabs.currentIndex()
    pane.clear()
    assert pane.record is None
    assert not pane.tabs.isVisible()


def test_what_a_filter_has_found_is_shown_in_each_tab(pane, rerun, make_record, line):
    """F3 goes from place to place in the tab that is open; with no event chosen there is none."""
    from pellucid.clock import SystemClock
    from pellucid.query.highlights import highlights_of
    from pellucid.query.parser import parse

    pane.pages.show_highlights(highlights_of(parse("rerun", clock=SystemClock()).term))
    assert not pane.pages.next_match()
    record = make_record(line)
    pane.show_event(ShownEvent(record=record, app=rerun, explanation=explained(record, rerun)))
    for tab, place in (
        (PAYLOAD, lambda: pane.pages.payload.text.view.match),
        (EXPLAINED, lambda: pane.pages.explained.fields.currentIndex().row()),
        (RECORDED, lambda: pane.pages.recorded.text.view.match),
    ):
        pane.tabs.setCurrentIndex(tab)
        assert pane.pages.next_match(), tab
        first = place()
        assert pane.pages.next_match(backward=True)
        assert place() is not None
        assert first >= 0


def test_a_large_event_takes_turns(pane, rerun, make_record, line, qtbot):
    """The open tab has it at once, each of the others in a turn of its own; a small one that follows takes none."""
    form = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"%b","props":{"x":{"String":"%b"}}}'
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    before = pane.pages.payload.file_name
    pane.tabs.setCurrentIndex(RECORDED)
    large = make_record(form % (b"large", b"x" * LARGE_BYTES))
    pane.show_event(ShownEvent(record=large, app=rerun))
    assert '"large"' in pane.pages.recorded.text.view.toPlainText()
    assert before == pane.pages.payload.file_name
    qtbot.waitUntil(lambda: pane.pages._turns.is_idle)
    assert pane.pages.payload.file_name.endswith("-large.json")
    pane.show_event(ShownEvent(record=make_record(form % (b"other", b"x" * LARGE_BYTES)), app=rerun))
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert pane.pages._turns.is_idle
    assert before == pane.pages.payload.file_name
    pane.show_event(ShownEvent(record=large, app=rerun))
    pane.clear()
    assert pane.pages._turns.is_idle


def test_of_many_fields_only_as_many_rows_are_made_as_are_shown(rerun, make_record, monkeypatch):
    """However many there are: the window does not go through the others."""
    props = b",".join(b'"f%d":{"Integer":1}' % number for number in range(3 * MOST_LINES))
    record = make_record(
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"many","props":{%b}}' % props
    )
    explanation, made = explained(record, rerun), []
    make = explained_rows._line
    monkeypatch.setattr(explained_rows, "_line", lambda field, of: made.append(field) or make(field, of))
    [says] = [
        each
        for each in explained_rows.explained_sections(record, rerun, explanation)
        if len(each.lines) > MOST_LINES
    ]
    assert MOST_LINES == len(made)
    assert f"… and {2 * MOST_LINES:,} more" in says.lines[-1].cells[0][0].text
