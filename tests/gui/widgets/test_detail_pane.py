"""The detail pane shows what leaves, what a line says and how it was recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pellucid.state import State

PAYLOAD, PROPERTIES, RECORDED = range(3)


def test_says_that_nothing_is_chosen(pane, screenshot):
    """Without an event there are no tabs, only a sentence."""
    assert not pane.tabs.isVisible()
    screenshot(pane, "detail_nothing")


def test_properties(pane, rerun, make_record, line, screenshot):
    """Each property stands with its name, type and value."""
    pane.show_record(make_record(line), rerun)
    pane.tabs.setCurrentIndex(PROPERTIES)
    screenshot(pane, "detail_properties")


def test_findings_stand_above_the_properties(pane, rerun, make_record, screenshot):
    """A line that Rerun would refuse says so, and why."""
    raw = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Later","name":"n","props":{"a":{"Integer":1},"b":{"X":2}}}'
    pane.show_record(make_record(raw), rerun)
    pane.tabs.setCurrentIndex(PROPERTIES)
    screenshot(pane, "detail_findings")


def test_saving_hands_over_exact_bytes(pane, rerun, make_record, qtbot):
    """What is saved is byte for byte what was recorded, under a name that any system takes."""
    raw = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"../a b\\u0000","props":{}}'
    pane.show_record(make_record(raw), rerun)
    with qtbot.waitSignal(pane.save_wanted) as saved:
        pane.recorded.save_asked.emit()
    assert ["1565df47-a_b.ndjson", raw] == saved.args
    with qtbot.waitSignal(pane.save_wanted) as saved:
        qtbot.mouseClick(pane.payload.save, Qt.MouseButton.LeftButton)
    assert pane.payload.content == saved.args[1]


def test_the_open_tab_stays(pane, rerun, make_record, line):
    """Walking through events keeps the tab that a person reads."""
    pane.show_record(make_record(line), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    pane.show_record(make_record(line, state=State.RELEASED), rerun)
    assert RECORDED == pane.tabs.currentIndex()
    pane.clear()
    assert pane.record is None
    assert not pane.tabs.isVisible()
