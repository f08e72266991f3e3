"""Which pages an app has beside its events; a page is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid_gui.keys import Key
from pellucid_gui.pages.late_page import LatePage, PageKind
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid_gui.pages.app_side import AppSide
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

OUTBOX: Final = "outbox"
SUMMARY: Final = "summary"
CATALOGUE: Final = "catalogue"
RULES: Final = "rules"


def page_kinds(shown: ShownApp, *, side: AppSide, tasks: Tasks, clock: Clock) -> tuple[PageKind, ...]:
    """Return the pages of an app in their order; each is imported and made when it is first shown."""

    def outbox() -> LatePage:
        from pellucid_gui.pages.outbox_page import OutboxPage  # noqa: PLC0415 - the rows come first

        return OutboxPage(shown=shown, side=side, tasks=tasks, clock=clock)

    def summary() -> LatePage:
        from pellucid_gui.pages.summary_page import SummaryPage  # noqa: PLC0415 - the rows come first

        return SummaryPage(shown=shown, tasks=tasks, clock=clock)

    def catalogue() -> LatePage:
        from pellucid_gui.pages.catalogue_page import CataloguePage  # noqa: PLC0415 - the rows come first

        return CataloguePage(shown=shown, tasks=tasks, clock=clock)

    def rules() -> LatePage:
        from pellucid_gui.pages.own_side import OwnSide  # noqa: PLC0415 - the rows come first
        from pellucid_gui.pages.rules_page import RulesPage  # noqa: PLC0415 - as above
        from pellucid_gui.pages.unruled_page import UnruledPage  # noqa: PLC0415 - as above
        from pellucid_gui.pages.watched_side import WatchedSide  # noqa: PLC0415 - as above

        if isinstance(side, OwnSide):
            return RulesPage(shown=shown, side=side, tasks=tasks, clock=clock)
        assert isinstance(side, WatchedSide)  # noqa: S101 - there is no third kind
        return UnruledPage(shown=shown, side=side, tasks=tasks, clock=clock)

    return (
        PageKind(key=OUTBOX, title=say("Outbox"), sequence=Key.PAGE_OUTBOX.sequence, make=outbox),
        PageKind(key=SUMMARY, title=say("Summary"), sequence=Key.PAGE_SUMMARY.sequence, make=summary),
        PageKind(key=CATALOGUE, title=say("Catalogue"), sequence=Key.PAGE_CATALOGUE.sequence, make=catalogue),
        PageKind(key=RULES, title=say("Rules"), sequence=Key.PAGE_RULES.sequence, make=rules),
    )
