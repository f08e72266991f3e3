"""What the outbox can do with what it shows, for each kind of program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pellucid_gui.models.verb import Verb
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.view.own_status import OwnStatus
    from pellucid.view.request_values import NextRequest, Outlook, RequestEvent, RequestField
    from pellucid_gui.pages.watched_side import WatchedSide


class OutboxHands(QObject):
    """What can be done; a kind of program that allows nothing of it offers nothing."""

    changed = Signal()
    """What leaves next may be another now."""
    refused = Signal(str)
    """Something was not let go since it is no longer what a person saw: a sentence that says so."""
    tells_all = True
    """Whether `changed` comes with each change; else the page has to look again and again."""

    @property
    def status(self) -> OwnStatus | None:
        """How things are with an app that has the engine inside."""
        return None

    @property
    def why_no_send(self) -> str:
        """Why nothing can be let go at present; empty: something can."""
        return ""

    @property
    def note(self) -> str:
        """What a person has to know who wants to keep something back; empty: nothing."""
        return ""

    def verbs_for(
        self,
        request: NextRequest | None,  # noqa: ARG002 - a kind that can do nothing asks nothing
        event: RequestEvent | None,  # noqa: ARG002 - as above
        field: RequestField | None,  # noqa: ARG002 - as above
    ) -> Sequence[Verb]:
        """Return what can be done with what a person stands on; without a request the event is kept out of it."""
        return ()

    def act(self, outlook: Outlook, *, is_held: bool) -> None:
        """Do what the first button says."""

    def hold(self, request: NextRequest) -> None:
        """Keep all of a request back."""


class WatchedHands(OutboxHands):
    """
    Of somebody else's program nothing single can be kept back, only all of it.

    Args:
        side: The program's.
    """

    tells_all = False

    def __init__(self, *, side: WatchedSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        side.changed.connect(self.changed)
        side.kept_back.feed.changed.connect(self.changed)

    @property
    def note(self) -> str:
        """Say that nothing single can be withheld, and what can be done instead."""
        return say(
            "Single events and fields cannot be withheld: {title} posts its queue itself, as a whole. You can switch its "
            "collection off, or hold what finished runs leave behind until you have read it.",
            title=self._side.shown.app.title,
        )

    def verbs_for(
        self,
        request: NextRequest | None,  # noqa: ARG002 - it is the same for all
        event: RequestEvent | None,  # noqa: ARG002 - as above
        field: RequestField | None,  # noqa: ARG002 - as above
    ) -> Sequence[Verb]:
        """Offer what concerns all of it."""
        return (
            Verb(label=say("Switch collection off"), do=lambda: self._side.verbs.set_enabled(False)),
            Verb(label=say("What runs leave behind…"), do=self._side.review),
        )
