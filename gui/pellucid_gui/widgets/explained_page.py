"""What one event says, field by field, what that means, and what of it is another than in the event before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pellucid.event import Event
from pellucid_gui.models.columns import time_text
from pellucid_gui.models.difference_rows import ago_words, count_words, difference_sections
from pellucid_gui.models.explained_rows import explained_sections, source_words
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import number_text, say, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.section_table import SectionTable
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.apps import KnownApp
    from pellucid.event import UnreadableLine
    from pellucid.query.highlights import Highlights
    from pellucid.view.difference import FieldDifference
    from pellucid.view.explanation import Explanation
    from pellucid.view.values import Record

_FIELDS, _DIFFERENCE = 0, 1
_MOST_COUNTED: Final = 99


class ExplainedPage(QWidget):
    """Each field of an event, explained; or what differs from the last event of its kind."""

    filter_asked = Signal(str)
    """A person wants to see only the events of which this filter term is true."""
    comparison_asked = Signal()
    """A person wants to see this event's payload beside that of the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = Segmented(
            (self.tr("Each field"), self.tr("What differs")), name=self.tr("What to see of the fields")
        )
        self.scope.chosen.connect(self._show_scope)
        self._label = ElidedLabel(part=Part.MUTED)
        self.side_by_side = TextButton(self.tr("Side by side…"), part=Part.FLAT)
        self.side_by_side.setToolTip(self.tr("Both payloads beside each other"))
        self.side_by_side.clicked.connect(self.comparison_asked)
        self.fields = SectionTable(
            (self.tr("Field"), self.tr("Value"), self.tr("What it means")),
            shares=(0.21, 0.30),
            name=self.tr("Fields"),
        )
        self.difference = SectionTable(
            (self.tr("Field"), self.tr("Before"), self.tr("Now")),
            shares=(0.24, 0.38),
            name=self.tr("What differs"),
        )
        self.fields.filter_asked.connect(self.filter_asked)
        self._nothing = EmptyState(icon="file-json", heading="")
        self._stack = QStackedWidget()
        for page in (self.fields, self.difference, self._nothing):
            self._stack.addWidget(page)
        self._words = ("", "")
        self._has_difference = False
        self._is_readable = True
        self._bar = QWidget()
        self._notices = QVBoxLayout()
        self._lay_out()

    def show_record(
        self,
        record: Record,
        app: KnownApp,
        *,
        explanation: Explanation | None,
        before: Record | None = None,
        difference: FieldDifference | None = None,
    ) -> None:
        """
        Show what an event says.

        Args:
            record: The event.
            app: Whose it is.
            explanation: What is known of it; `None` where no event can be read from the line, or is still looked at.
            before: The last event of its kind before it, if there was one.
            difference: What it says differently from that.
        """
        self._show_notices(record.event, app.title, "" if explanation is None else explanation.why_not)
        self._is_readable = explanation is not None
        is_looked_at = explanation is None and isinstance(record.event, Event)
        sections = () if explanation is None else explained_sections(record, app, explanation)
        self.fields.show_sections(sections)
        self._show_difference(record, before, difference)
        source = "" if explanation is None else source_words(explanation, app)
        self._words = (source, self._words[1])
        self._bar.setVisible(self._is_readable)
        self._stack.setVisible(self._is_readable or is_looked_at)
        self._show_scope(self.scope.choice)
        if is_looked_at:
            self._nothing.say(self.tr("Looking at each field…"), self.tr("This event is large."))
            self._stack.setCurrentWidget(self._nothing)

    def show_highlights(self, highlights: Highlights | None) -> None:
        """Tint what a filter has found, in this event and in those that follow."""
        for table in (self.fields, self.difference):
            table.show_highlights(highlights)

    def next_match(self, *, backward: bool = False) -> bool:
        """Go to the next row in which a filter has found something; say whether there is any."""
        shown = self._stack.currentWidget()
        return isinstance(shown, SectionTable) and shown.next_match(backward=backward)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        line.setSpacing(Space.S)
        line.addWidget(self.scope)
        line.addWidget(self._label, 1)
        line.addWidget(self.side_by_side)
        self._notices.setContentsMargins(Space.M, 0, Space.M, 0)
        self._notices.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._notices)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addStretch()

    def _show_notices(self, event: Event | UnreadableLine, title: str, why_not: str) -> None:
        while (item := self._notices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        notes = list(_notes(event, title, why_not))
        for text, tone in notes:
            self._notices.addWidget(Notice(text, tone=tone))
        top = Space.S if notes else 0
        self._notices.setContentsMargins(Space.M, top, Space.M, top)

    def _show_difference(self, record: Record, before: Record | None, found: FieldDifference | None) -> None:
        choice = self.scope.segment(_DIFFERENCE)
        self._has_difference = before is not None and found is not None
        if before is None or found is None:
            choice.setText(self.tr("What differs"))
            self._nothing.say(
                self.tr("The first of its kind"),
                self.tr("No event of this kind and name came before it, of those that are still here."),
            )
            self._words = (self._words[0], "")
            self.difference.show_sections(())
            return
        count = count_words(found)
        shown = number_text(count) if count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
        choice.setText(self.tr("What differs ({count})").format(count=shown))
        self.difference.show_sections(difference_sections(found))
        self._words = (self._words[0], _before_words(record, before))

    @Slot(int)
    def _show_scope(self, choice: int) -> None:
        is_difference = choice == _DIFFERENCE
        has_difference = is_difference and self._has_difference
        self.side_by_side.setVisible(has_difference)
        self._label.setText(self._words[choice])
        shown: QWidget = self.fields
        if is_difference:
            shown = self.difference if has_difference else self._nothing
        self._stack.setCurrentWidget(shown)


def _before_words(record: Record, before: Record) -> str:
    moments = before.row.time_ns, record.row.time_ns
    ago = "" if moments[0] is None or moments[1] is None else f", {ago_words(moments[0], moments[1])}"
    other = "" if before.row.session == record.row.session else say(", in another session")
    return say(
        "From the last {name}: {time}{ago}{other}",
        name=record.row.name,
        time=time_text(before.row),
        ago=ago,
        other=other,
    )


def _notes(event: Event | UnreadableLine, title: str, why_not: str) -> Iterator[tuple[str, Tone]]:
    if not isinstance(event, Event):
        yield say("No event can be read from this line. {reason}.", reason=event.reason), Tone.FAIL
        yield say("{title} would refuse this line too, and delete it unsent.", title=title), Tone.WARN
        return
    if why_not:
        yield say("{reason}. Nothing of it leaves.", reason=translated(why_not)), Tone.INFO
    for finding in event.findings:
        if finding.refused:
            yield (
                say(
                    "{title} would refuse this line, and delete it unsent. {message}.",
                    title=title,
                    message=finding.message,
                ),
                Tone.WARN,
            )
        else:
            yield say("{message}.", message=translated(finding.message)), Tone.INFO
