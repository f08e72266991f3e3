"""What a page has for one kind of program, and needs to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pellucid_gui.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pellucid.view.values import Row
    from pellucid_gui.collection import Collection
    from pellucid_gui.models.verb import Verb
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.pages.outbox_hands import OutboxHands
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.header_frame import HeaderFrame


class AppSide(QObject):
    """
    Header, consent and notices of one kind of program; the page has the events, which are alike for all.

    Args:
        shown: The program.
        header: What stands above the events.
        page: Where it belongs; where notices are told and dialogs are opened.
    """

    changed = Signal()
    """Whether it collects, or where its events are, is another one."""
    noted = Signal(str)
    """A person has taken note of something for good: keep this text, and hand it to `know_noted` the next time."""
    offer_answered = Signal()
    """A person has taken or declined what `offer` offers: it is not to be made again."""

    question_shown = Signal(str)
    """The first question was asked by itself, in this version: it is not to be asked so again."""

    def __init__(self, *, shown: ShownApp, header: HeaderFrame, page: AppPage) -> None:
        super().__init__(page)
        self.shown = shown
        self.page = page
        self.header = header
        header.destination_asked.connect(self.show_destination)

    @property
    def collection(self) -> Collection | None:
        """Whether it collects; `None` before that was read for the first time."""
        raise NotImplementedError

    @property
    def data_dir(self) -> Path:
        """Where its events are, as far as is known."""
        raise NotImplementedError

    @property
    def has_run(self) -> bool:
        """Whether there is any sign of it on this machine, beside events."""
        raise NotImplementedError

    def start(self) -> None:
        """Find out whether it collects."""
        raise NotImplementedError

    def take_over(self, other: AppSide) -> None:  # noqa: ARG002 - a kind that holds nothing reads anew
        """Go on with what the side of another page of the same program has in hand, instead of `start`."""
        self.start()

    @property
    def first_use(self) -> str:
        """What a person has to be told before the first use; empty if nothing."""
        return ""

    def offer(self, *, may: bool) -> None:
        """Offer what a person may want once they know what the page is for, or no more."""

    def know_noted(self, text: str) -> None:
        """Take in what a person took note of the last time; empty: of nothing."""

    def review(self) -> None:
        """Let a person look at what is kept back for them."""

    def ask_first(self, asked: str) -> None:
        """Ask by itself what a new person has to be asked, unless this version of the question was asked before."""

    def watch(self, data_dir: Path) -> None:
        """Do what has to be done as long as events in this folder are shown."""

    def look_on(self, *, on: bool) -> None:
        """Keep up with what happens, or do less, since another program is looked at."""

    @Slot()
    def show_destination(self) -> None:
        """Tell what is known of the place that the program's events go to."""
        from pellucid_gui.dialogs.destination_dialog import DestinationDialog  # noqa: PLC0415 - when somebody asks

        open_dialog(DestinationDialog(self.shown.app, self.page))

    def renew(self, shown: ShownApp) -> None:
        """Take in that the program says something else of itself, such as another version."""
        self.shown = shown

    def verbs_for(self, row: Row) -> Sequence[Verb]:  # noqa: ARG002 - a kind that can do nothing asks nothing
        """Return what a person can do with an event before it leaves."""
        return ()

    def outbox_hands(self, *, tasks: Tasks, parent: QObject) -> OutboxHands:
        """Return what the outbox can do with what leaves next."""
        raise NotImplementedError

    def close(self) -> None:
        """End whatever runs for it."""
        raise NotImplementedError
