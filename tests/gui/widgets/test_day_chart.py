"""Events by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from pellucid.state import State
from pellucid.summary.days import Bar
from pellucid.summary.families import FAMILIES
from pellucid.summary.values import Counts
from pellucid_gui.tokens import FAMILY
from pellucid_gui.widgets.day_chart import DayChart, histogram_of

NOW_NS = 1_795_449_914_000_000_000
"""On 2026-11-23."""


def bar(day, *, days=1, **states) -> Bar:
    """The events of some days of November 2026."""
    first = date(2026, 11, day)
    counts = Counts(states={State[word.upper()]: many for word, many in states.items()})
    return Bar(first=first, last=first + timedelta(days=days - 1), counts=counts)


BARS = (bar(20, released=7, held=1), bar(21), bar(22, released=3, refused=2), bar(23, queued=4))


@pytest.fixture
def chart(qtbot, theme):
    """A shown chart of four days."""
    made = DayChart()
    qtbot.addWidget(made)
    made.resize(600, 180)
    made.show_bars(BARS, now_ns=NOW_NS)
    with qtbot.waitActive(made, timeout=20_000):
        made.show()
        made.activateWindow()
    return made


def test_it_says_what_all_bars_stand_for(chart):
    """And what the one under the cursor does, as soon as the keyboard is there."""
    chart.plot.clearFocus()
    assert chart.legend.text.endswith(": 10 sent, 4 waiting, 1 kept back, or unanswered, 2 refused or lost")
    chart.plot.setFocus()
    assert chart.legend.text == "Mon 23 Nov: 4 waiting"


def test_a_bar_leads_to_its_events(chart, qtbot):
    """Of one day, or of those that were chosen."""
    chart.plot.setFocus()
    for keys, expected in (
        ([Qt.Key.Key_Left], "on:2026-11-22"),
        ([Qt.Key.Key_Home], "on:2026-11-20"),
    ):
        for key in keys:
            qtbot.keyClick(chart.plot, key)
        with qtbot.waitSignal(chart.filter_asked, timeout=20_000) as asked:
            qtbot.keyClick(chart.plot, Qt.Key.Key_Return)
        assert [expected] == asked.args
    qtbot.keyClick(chart.plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(chart.filter_asked, timeout=20_000) as asked:
        qtbot.keyClick(chart.plot, Qt.Key.Key_Return)
    assert ["since:2026-11-20 before:2026-11-22"] == asked.args


def test_nothing_is_shown_as_nothing(chart):
    """An empty chart says nothing."""
    chart.show_bars((), now_ns=NOW_NS)
    assert "" == chart.legend.text


def test_weeks_are_as_wide_as_days():
    """The edges are midnights; the last one lies behind the last day."""
    histogram = histogram_of((bar(2, days=7), bar(9, days=7, released=1)))
    widths = [
        later - former for former, later in zip(histogram.edges_ns, histogram.edges_ns[1:], strict=False)
    ]
    assert [7 * 86_400 * 10**9] * 2 == widths
    assert 1 == histogram.counts[1][State.RELEASED]


def test_families_are_those_of_the_exported_page():
    """Both draw the same states as one."""
    for family in FAMILIES:
        assert {family.key} == {FAMILY[state].value for state in family.states}
