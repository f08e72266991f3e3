"""Has the parts of an app's events counted, away from the GUI thread: one count at a time, which can be cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.pages.summary_feed import SummaryFeed

if TYPE_CHECKING:
    from pellucid.rules.counting import PartCounts
    from pellucid.view.live_view import LiveView
    from pellucid_gui.tasks import Job


class PartFeed(SummaryFeed):
    """As `SummaryFeed`; `came` brings the `PartCounts` of the last 30 days."""

    def _work(self, view: LiveView, days: int | None, order: Job) -> PartCounts | None:  # noqa: ARG002 - always the same
        return view.part_counts(on_progress=order.tell, cancelled=order.is_cancelled)
