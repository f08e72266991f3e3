"""What the filter bar wants to know and to keep, and what a filter has found in the chosen event: away from the GUI thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.query.highlights import Highlights
    from pellucid.query.saved_filters import SavedFilter, SavedFilters
    from pellucid.query.vocabulary import Vocabulary
    from pellucid.view.live_view import LiveView
    from pellucid_gui.dialogs.saved_filters_dialog import Arranged
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.detail_pane import DetailPane
    from pellucid_gui.widgets.filter_bar import FilterBar
    from pellucid_gui.widgets.notice_bar import NoticeBar

_STALE_S: Final = 5.0
"""What there is to be asked for is looked up again after that, whenever somebody comes back to the field."""
_NOTICE: Final = "filters"


class FilterDesk(QObject):
    """
    Answers a filter bar.

    Args:
        shown: Whose events are filtered.
        bar: Who asks.
        detail: Where it is shown what a filter has found.
        notices: Where a failure is told.
        tasks: Where the work is done.
        clock: What a filter's times are reckoned from.
        view: Asked for the view that is shown; `None` as long as there is none.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        bar: FilterBar,
        detail: DetailPane,
        notices: NoticeBar,
        tasks: Tasks,
        clock: Clock,
        view: Callable[[], LiveView | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._bar = bar
        self._detail = detail
        self._notices = notices
        self._tasks = tasks
        self._clock = clock
        self._view = view
        self._is_looking = False
        self._looked_s = -_STALE_S
        self._latest = Latest(tasks)
        self._saved: SavedFilters | None = None
        self._is_read = False
        bar.field.vocabulary_wanted.connect(self._look)
        bar.edited.connect(self._on_edited)
        bar.menu.save_asked.connect(self._ask_for_name)
        bar.menu.arranging_asked.connect(self._arrange)
        bar.menu.about_to_open.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Read the person's own filters, once."""
        if not self._is_read:
            self._is_read = True
            self._do(lambda saved: saved.read())

    @Slot()
    def _look(self) -> None:
        self.read()
        view, now_s = self._view(), time.monotonic()
        if view is None or self._is_looking or now_s < self._looked_s + _STALE_S:
            return

        def know(vocabulary: Vocabulary) -> None:
            self._is_looking = False
            self._looked_s = time.monotonic()
            self._bar.field.know(vocabulary)

        def failed(_error: TelemetryError) -> None:
            self._is_looking = False  # then there is less to be offered, and that is all

        def look() -> Vocabulary:
            # Loaded here, so that no keystroke waits for it.
            from pellucid.query import completion, parser  # noqa: F401, PLC0415

            return view.vocabulary()

        self._is_looking = True
        self._tasks.start(look, done=know, failed=failed)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        clock = self._clock

        def find() -> Highlights | None:
            from pellucid.errors import QueryError  # noqa: PLC0415 - away from the GUI thread
            from pellucid.query.highlights import highlights_of  # noqa: PLC0415 - as above
            from pellucid.query.parser import parse  # noqa: PLC0415 - as above

            try:
                return highlights_of(parse(text, clock=clock).term)
            except QueryError:
                return None

        def show(found: Highlights | None) -> None:
            if found is not None:  # else the rows still obey the filter of before
                self._detail.pages.show_highlights(found)

        self._latest.start(find, done=show, failed=lambda _error: None)

    @Slot()
    def _ask_for_name(self) -> None:
        from pellucid_gui.dialogs.filter_name_dialog import FilterNameDialog  # noqa: PLC0415 - few ever do

        text = self._bar.field.text().strip()
        dialog = FilterNameDialog(
            text, taken=[each.name for each in self._bar.menu.saved], parent=self._bar.window()
        )
        open_dialog(dialog, agreed=lambda: self.save(dialog.name, text))

    @Slot()
    def _arrange(self) -> None:
        from pellucid_gui.dialogs.saved_filters_dialog import SavedFiltersDialog  # noqa: PLC0415 - as above

        dialog = SavedFiltersDialog(self._bar.menu.saved, self._bar.window())
        open_dialog(dialog, agreed=lambda: self.arrange(dialog.arranged))

    def save(self, name: str, text: str) -> None:
        """Keep a filter under a name."""
        self._do(lambda saved: saved.save(name, text))

    def arrange(self, wanted: Arranged) -> None:
        """Rename, order and drop the person's filters; those that came meanwhile stay, behind the others."""
        self._do(lambda saved: saved.arrange(wanted.names, dropped=wanted.dropped))

    def _do(self, change: Callable[[SavedFilters], tuple[SavedFilter, ...]]) -> None:
        def work() -> tuple[SavedFilter, ...]:
            from pellucid.query.saved_filters import SavedFilters, kind_of  # noqa: PLC0415 - away from the GUI thread

            if self._saved is None:
                self._saved = SavedFilters(config=self._shown.locations.config, kind=kind_of(self._shown.app))
            return change(self._saved)

        def done(saved: tuple[SavedFilter, ...]) -> None:
            self._notices.withdraw(_NOTICE)
            self._bar.menu.show_saved(saved)

        self._tasks.start(work, done=done, failed=lambda error: self._notices.say_error(_NOTICE, error))
