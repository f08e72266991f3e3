"""What all events of some days say together: read in the background, shown, and kept as one file if a person wants that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedLayout,
    QWidget,
)

from pellucid.view.time_bins import wall_clock
from pellucid_gui.opening import open_dialog
from pellucid_gui.pages.late_page import CountedPage
from pellucid_gui.pages.summary_feed import SummaryFeed
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import spoken, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.segmented import Segmented
from pellucid_gui.widgets.summary_view import SummaryView

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.summary.values import Summary
    from pellucid_gui.pages.late_page import LatePage
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_RANGES: Final = (7, 30, 365)
_FIRST_RANGE: Final = 1
_SAVED: Final = "saved"


class SummaryPage(CountedPage):
    """
    Sums up the events of an app when it is shown, when a person asks, and again once something has changed.

    Args:
        shown: Whose events.
        tasks: Where lines are read and files are written.
        clock: What day it is, for a file's name.
    """

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(
            feed=SummaryFeed(tasks=tasks),
            reading=self.tr("Reading the events"),
            again=self.tr("Read the events again"),
            parent=parent,
        )
        self._shown = shown
        self._tasks = tasks
        self._clock = clock
        self.summary: Summary | None = None
        """What is shown."""
        self._feed.came.connect(self._on_came)
        self._feed.failed.connect(self._on_failed)
        self._feed.stopped.connect(self._on_stopped)
        self.ranges = Segmented((self.tr("7 d"), self.tr("30 d"), self.tr("1 y")), name=self.tr("Time range"))
        for place, name in enumerate(
            (self.tr("The last 7 days"), self.tr("The last 30 days"), self.tr("The last year"))
        ):
            self.ranges.segment(place).setAccessibleName(name)
            self.ranges.segment(place).setToolTip(name)
        self.ranges.choose(_FIRST_RANGE)
        self.ranges.chosen.connect(self._on_range)
        self._as_of = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.refresh.clicked.connect(self._read)
        self.export = TextButton(self.tr("Save as page…"), icon="save")
        self.export.setToolTip(self.tr("One HTML file with everything in it, to keep, to print or to send"))
        self.export.clicked.connect(self._ask_where)
        self.view = SummaryView()
        self.view.filter_asked.connect(self.filter_asked)
        self.empty = EmptyState(icon="inbox", heading="")
        self.failure = EmptyState(icon="circle-alert", heading="", action=self.tr("Try again"))
        self.failure.acted.connect(self._read)
        self.waiting = EmptyState(icon="clock", heading=self.tr("Reading the events…"))
        self._lay_out()
        self._show_busy()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read."""
        return not self._feed.is_busy

    @property
    def as_of(self) -> str:
        """What is said of how fresh the numbers are."""
        return self._as_of.text()

    def take_place_of(self, other: LatePage) -> None:
        """Sum up the same days."""
        if isinstance(other, SummaryPage):
            self.ranges.choose(other.ranges.choice)

    def note_change(self) -> None:
        """The numbers are those of before; they stay until somebody asks, or comes back to the page."""
        if not self._is_old:
            self._is_old = True
            self._show_busy()

    def renew(self, shown: ShownApp) -> None:
        """Take in that the app says something else of itself."""
        self._shown = shown

    def save(self, file: Path) -> None:
        """Write what is shown as one HTML file, as a whole or not at all, readable by the person alone."""
        summary = self.summary
        if summary is None:
            return

        def write() -> None:
            from pellucid.exporting.export import export  # noqa: PLC0415 - only when it is asked for
            from pellucid.summary.html import page  # noqa: PLC0415 - as above

            export([page(summary, say=translated, language=spoken()).encode()], file)

        self._tasks.start(
            write,
            done=lambda _: self.notices.say(_SAVED, self.tr("Saved as {file}.").format(file=file)),
            failed=lambda error: self.notices.say_error(_SAVED, error),
        )

    # ── Inside ────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        strip.setSpacing(Space.S)
        strip.addWidget(self.ranges)
        strip.addWidget(self._as_of, 1)
        strip.addWidget(self.cancel)
        strip.addWidget(self.refresh)
        strip.addWidget(self.export)
        body = QWidget()
        self._stack = QStackedLayout(body)
        for page in (self.waiting, self.view, self.empty, self.failure):
            self._stack.addWidget(page)
        self._lay_out_below(strip, body)

    @Slot()
    def _read(self) -> None:
        if self._feed.has_view:
            self._is_old = False
            self._ask(_RANGES[self.ranges.choice])
        self._show_busy()

    @Slot(int)
    def _on_range(self) -> None:
        self._read()

    @Slot(object)
    def _on_came(self, summary: Summary) -> None:
        from pellucid.summary.days import bars  # noqa: PLC0415 - numpy, once there are events

        self.summary = summary
        if summary.counts.total:
            self.view.show_summary(summary, bars(summary))
            self._stack.setCurrentWidget(self.view)
        else:
            from pellucid.summary.words import sentences  # noqa: PLC0415 - as above

            first, *others = sentences(summary, say=translated)
            self.empty.say(first, "\n".join(others))
            self._stack.setCurrentWidget(self.empty)
        self._show_busy()

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        self._is_old = True
        self.failure.say(translated(error.title), translated(error.remedy))
        self._stack.setCurrentWidget(self.failure)
        self._show_busy()

    @Slot()
    def _on_stopped(self) -> None:
        self._is_old = True
        if self.summary is None:
            self.failure.say(self.tr("The events were not read to the end"), "")
            self._stack.setCurrentWidget(self.failure)
        else:
            self.ranges.choose(_RANGES.index(self.summary.days or _RANGES[_FIRST_RANGE]))
        self._show_busy()

    def _show_words(self, share: str) -> None:
        self.export.setEnabled(self.summary is not None and not share)
        if share:
            said = self.tr("Reading… {share}").format(share=share)
        elif self.summary is None:
            said = ""
        else:
            said = self.tr("As of {time}").format(time=f"{wall_clock(self.summary.until_ns):%H:%M:%S}")
            if self._is_old:
                said += self.tr(" · something has changed since")
        self._as_of.setText(said)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as page"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.setNameFilter(self.tr("Web page (*.html)"))
        dialog.selectFile(f"{self._shown.app.key}-summary-{wall_clock(self._clock.now_ns()):%Y-%m-%d}.html")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        open_dialog(dialog)
