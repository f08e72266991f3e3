"""The charts of a summary's page."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from pellucid.summary.days import bars
from pellucid.summary.html_charts import day_chart, days_text, legend, patterns, share


def test_bars_are_stacked_from_the_ground_up(make_summary):
    """The highest day fills the height, each says in words what it stands for."""
    chart = ET.fromstring(day_chart(bars(make_summary()), label="Events by day"))
    columns = chart.findall("g")
    assert [
        "2026-11-18: 10 sent",
        "2026-11-22: 7 sent, 1 kept back, or unanswered",
        "2026-11-23: 2 waiting",
    ] == [column.findtext("title") for column in columns]
    heights = [[float(rect.get("height")) for rect in column.findall("rect")] for column in columns]
    assert [[120.0], [84.0, 12.0], [24.0]] == heights
    sent, kept = columns[1].findall("rect")
    assert float(sent.get("y")) == float(kept.get("y")) + float(kept.get("height"))
    assert ("gone", "url(#kept)") == (sent.get("class"), kept.get("fill"))


def test_without_events_there_is_no_chart(make_summary):
    """An empty axis would tell nothing."""
    assert "" == day_chart(bars(make_summary(by_day=())), label="")


def test_only_what_there_is_has_a_word(make_summary):
    """In the legend; the patterns are there for all."""
    marks = ET.fromstring(legend(bars(make_summary())))
    assert ["Sent", "Waiting", "Kept back, or unanswered"] == ["".join(mark.itertext()) for mark in marks]
    drawn = ET.fromstring(patterns())
    assert ["waiting", "kept", "failed"] == [each.get("id") for each in drawn.iter("pattern")]


def test_a_share_is_never_invisible():
    """One of a million is still a line; nothing is none."""
    wide = [ET.fromstring(share(part, 1_000_000)).findall("rect")[1].get("width") for part in (0, 1, 10**6)]
    assert ["0", "6", "1000"] == wide


def test_days_are_told_in_figures(make_summary):
    """One day by itself, several by their ends."""
    year = bars(make_summary(since_ns=0))
    assert "2026-11-18" == days_text(bars(make_summary())[2])
    assert " to " in days_text(year[-1])
