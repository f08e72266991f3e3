"""Which pages an app has beside its events; a page is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from pellucid_gui.pages.late_page import LatePage, PageKind

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

SUMMARY: Final = "summary"
CATALOGUE: Final = "catalogue"


def page_kinds(shown: ShownApp, *, tasks: Tasks, clock: Clock) -> tuple[PageKind, ...]:
    """Return the pages of an app in their order; each is imported and made when it is first shown."""

    def summary() -> LatePage:
        from pellucid_gui.pages.summary_page import SummaryPage  # noqa: PLC0415 - the rows come first

        return SummaryPage(shown=shown, tasks=tasks, clock=clock)

    def catalogue() -> LatePage:
        from pellucid_gui.pages.catalogue_page import CataloguePage  # noqa: PLC0415 - the rows come first

        return CataloguePage(shown=shown, tasks=tasks, clock=clock)

    return (
        PageKind(key=SUMMARY, title=_tr("Summary"), make=summary),
        PageKind(key=CATALOGUE, title=_tr("Catalogue"), make=catalogue),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
