"""A summary to be read: sentences, events by day, by name, and what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.summary import links
from pellucid.summary.words import inside, linked_sentences
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.by_width import ByWidth
from pellucid_gui.widgets.count_bars import CountBars, Counted
from pellucid_gui.widgets.day_chart import DayChart
from pellucid_gui.widgets.linked_text import LinkedText

if TYPE_CHECKING:
    from pellucid.summary.days import Bar
    from pellucid.summary.links import Sentence
    from pellucid.summary.values import FindingCount, NameCount, Summary

_WIDTH_PX: Final = 960
_MOST_FIELDS: Final = 3


class SummaryView(QScrollArea):
    """Shows one summary at a time; numbers in it lead to their events."""

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Summary"))
        self.headline = LinkedText(part=Part.TITLE)
        self.headline.filter_asked.connect(self.filter_asked)
        self.sentences: list[LinkedText] = []
        self.chart = DayChart()
        self.chart.filter_asked.connect(self.filter_asked)
        self.names = CountBars(name=self.tr("Events by name"))
        self.names.filter_asked.connect(self.filter_asked)
        self.findings = CountBars(name=self.tr("What was found in them"))
        self.findings.filter_asked.connect(self.filter_asked)
        self._said = QVBoxLayout()
        self._said.setSpacing(Space.XS)
        self._day_heading = _heading("")
        inner = ByWidth()
        set_part(inner, Part.SURFACE)
        self._lay_out(inner)
        self.setWidget(inner)

    def show_summary(self, summary: Summary, bars: tuple[Bar, ...]) -> None:
        """
        Show another summary.

        Args:
            summary: Which.
            bars: Its days; see `pellucid.summary.days.bars`.
        """
        first, *others = linked_sentences(summary, say=translated)
        self.headline.say(first)
        self._say(others)
        has_days = bool(summary.by_day)
        self._day_heading.setVisible(has_days)
        self.chart.setVisible(has_days)
        if has_days:
            each = (bars[-1].last - bars[-1].first).days + 1
            by_day = self.tr("Events by day")
            several = self.tr("Events, {days} days a bar").format(days=each)
            self._day_heading.setText(by_day if each == 1 else several)
            self.chart.show_bars(bars, now_ns=summary.until_ns)
        self.names.show_counted([counted_name(name, summary) for name in summary.names])
        self.findings.show_counted([counted_finding(finding, summary) for finding in summary.findings])

    def _lay_out(self, inner: QWidget) -> None:
        column = QWidget()
        column.setMaximumWidth(round(_WIDTH_PX * max(1.0, self.font().pixelSize() / TypeSize.BODY)))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.M, Space.L, Space.L, Space.XL)
        rows.setSpacing(Space.S)
        rows.addWidget(self.headline)
        rows.addLayout(self._said)
        rows.addSpacing(Space.M)
        rows.addWidget(self._day_heading)
        rows.addWidget(self.chart)
        rows.addSpacing(Space.M)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XXL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(_heading(self.tr("Events by name"), indent=Space.XS), 0, 0)
        grid.addWidget(_heading(self.tr("Found in them"), indent=Space.XS), 0, 1)
        grid.addWidget(self.names, 1, 0, top)
        grid.addWidget(self.findings, 1, 1, top)
        line = QHBoxLayout()
        line.addSpacing(-Space.XS)  # so that words, not the ground below them, stand below the others
        line.addLayout(grid, 1)
        line.addSpacing(-Space.XS)
        rows.addLayout(line)
        rows.addStretch(1)
        whole = QHBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column, 100)
        whole.addStretch(1)

    def _say(self, sentences: list[Sentence]) -> None:
        for label in self.sentences:
            self._said.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.sentences = [LinkedText(sentence) for sentence in sentences]
        for label in self.sentences:
            label.filter_asked.connect(self.filter_asked)
            self._said.addWidget(label)


def counted_name(name: NameCount, summary: Summary) -> Counted:
    """Make a row of the events of one name; what is undocumented of them is marked."""
    if not name.kind and not name.name:
        label, is_code = say("Lines in which no event can be read"), False
    else:
        label, is_code = visible(name.name) or say("(no name)"), True
    mark = ""
    if name.undocumented.total == name.counts.total and name.counts.total:
        mark = say("Undocumented: no catalogue has it")
    elif name.undocumented.total:
        mark = say("Undocumented in {total:,} of them", total=name.undocumented.total)
    elif name.fields:
        fields = [visible(field.name) for field in name.fields[:_MOST_FIELDS]]
        more = len(name.fields) - len(fields)
        named = ", ".join(fields)
        mark = (
            say_count(
                "Undocumented: {names} and 1 more field",
                "Undocumented: {names} and {n:,} more fields",
                more,
                names=named,
            )
            if more
            else say("Undocumented: {names}", names=named)
        )
    return Counted(
        label=label,
        is_code=is_code,
        hint=visible(translated(name.title)),
        many=name.counts.total,
        mark=mark,
        filter_text=links.link("", name.counts.total, links.name(name), links.since(summary)).filter_text,
    )


def counted_finding(finding: FindingCount, summary: Summary) -> Counted:
    """Make a row of what one rule found; a 0 is one."""
    found = translated(inside(finding.rule))
    many = finding.counts.total + finding.removed.total
    return Counted(
        label=found[:1].upper() + found[1:],
        many=many,
        hint=", ".join(visible(field) for field in finding.fields[:_MOST_FIELDS]),
        filter_text=links.link("", many, links.found(finding.rule), links.since(summary)).filter_text,
    )


def _heading(text: str, *, indent: int = 0) -> QLabel:
    label = QLabel(text)
    label.setIndent(indent)
    set_part(label, Part.HEADING)
    return label
