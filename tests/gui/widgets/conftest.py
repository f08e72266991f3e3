"""What tests of more than one widget need."""

from __future__ import annotations

import random

import pytest

from pellucid import rfc3339
from pellucid.state import State
from pellucid.view.histogram import Histogram, Step, TimeRange, Unit
from pellucid_gui.widgets.detail_pane import DetailPane


@pytest.fixture
def pane(qtbot, theme):
    """A shown detail pane, with nothing chosen."""
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(888, 360)
    made.show()
    return made


@pytest.fixture
def make_histogram():
    """A maker of histograms: counts of each bar by the word of the state, from a moment on."""

    def make(*bars, begin="2026-11-23T16:00:00Z", step_s=60, range_=TimeRange.ALL, earlier=0) -> Histogram:
        begin_ns = rfc3339.parse(begin)
        return Histogram(
            range=range_,
            step=Step(count=step_s, unit=Unit.SECOND),
            edges_ns=tuple(begin_ns + number * step_s * 10**9 for number in range(len(bars) + 1)),
            counts=tuple(tuple(bar.get(state.word, 0) for state in State) for bar in bars),
            earlier=earlier,
            later=0,
        )

    return make


@pytest.fixture
def busy_histogram(make_histogram):
    """A week of a program that is used on working days; what came last still waits."""
    chance = random.Random(5)
    bars = []
    for hour in range(7 * 24):
        bar = {}
        if 7 <= hour % 24 <= 19 and hour // 24 not in {4, 5}:
            bar["released"] = round(60 + 50 * chance.gauss())
        if chance.random() < 0.1:
            bar["held"] = chance.randrange(30)
        if chance.random() < 0.05:
            bar["refused"] = 1 + chance.randrange(20)
        if hour > 6 * 24:
            bar["queued"] = chance.randrange(40)
        bars.append({state: max(0, count) for state, count in bar.items()} if hour < 6 * 24 + 17 else {})
    return make_histogram(*bars, begin="2026-11-17T00:00:00Z", step_s=3600, range_=TimeRange.WEEK)
