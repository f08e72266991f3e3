"""Watching an app always: offered once, with one press, and taken back in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid_gui.pages.service_feed import ServiceFeed
from pellucid_gui.pages.service_words import (
    AGAIN,
    ALWAYS,
    ANEW,
    NOT_ALWAYS,
    button_tip,
    failed_words,
    installed_words,
    offer,
    removed_words,
    trouble_words,
)
from pellucid_gui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError
    from pellucid_gui.pages.service_feed import ServiceStanding
    from pellucid_gui.pages.service_words import ServiceNotice
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.app_header import AppHeader
    from pellucid_gui.widgets.notice_bar import NoticeBar

OFFER: Final = "always-offer"
"""The notice that offers it; dismissed once for all."""
_NOTICE: Final = "always"
_TROUBLE: Final = "always-trouble"
_FIRST_LOOK_MS: Final = 800
"""The system is asked once the first rows are there and the witness was seen to."""


class Always(QObject):
    """
    Joins the service to the header and the notices.

    Args:
        shown: The app; nothing is offered for a demo.
        tasks: Where the system is asked.
        header: Has the button.
        notices: Where it is offered, and told what became of it.
    """

    answered = Signal()
    """A person has taken or declined the offer: it is not to be made again."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        header: AppHeader,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = shown.app.title
        self._header = header
        self._notices = notices
        self.may_offer = False
        """Whether to offer it by a notice; the header's button is there in any case."""
        self.standing: ServiceStanding | None = None
        """How the service stood at the last look."""
        self.feed = ServiceFeed(shown=shown, tasks=tasks, parent=self)
        self.feed.changed.connect(self._on_changed)
        self.feed.installed.connect(self._on_installed)
        self.feed.removed.connect(self._on_removed)
        self.feed.failed.connect(self._on_failed)
        header.always_asked.connect(self._on_asked)
        notices.dismissed.connect(self._on_dismissed)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._first.timeout.connect(self.feed.look)
        self._is_wanted = not shown.demo

    def look_soon(self) -> None:
        """See how the service stands, once there is time."""
        if self._is_wanted:
            self._first.start()

    def offer(self) -> None:
        """Offer it by a notice, if it makes sense and nobody has declined."""
        standing = self.standing
        if self.may_offer and standing is not None and not standing.is_installed and not standing.obstacle:
            self._say(OFFER, offer(self._title))

    def close(self) -> None:
        """Ask nothing any more."""
        self._first.stop()
        self.feed.close()

    def _say(self, key: str, notice: ServiceNotice) -> None:
        verbs: dict[str, Callable[[], None]] = {
            ALWAYS: self._install,
            AGAIN: self._install,
            ANEW: self._install,
            NOT_ALWAYS: self._uninstall,
        }
        does = verbs.get(notice.action)
        action = None if does is None else (translated(notice.action), does)
        self._notices.say(key, notice.text, tone=notice.tone, action=action)

    def _install(self) -> None:
        self._header.always.setEnabled(False)
        self.feed.install()

    def _uninstall(self) -> None:
        self._header.always.setEnabled(False)
        self.feed.uninstall()

    def _answer(self) -> None:
        self._notices.withdraw(OFFER)
        if self.may_offer:
            self.may_offer = False
            self.answered.emit()

    @Slot(object)
    def _on_changed(self, standing: ServiceStanding) -> None:
        self.standing = standing
        self._header.show_always(
            translated(NOT_ALWAYS if standing.is_installed else ALWAYS),
            is_on=standing.is_installed,
            possible=standing.is_installed or not standing.obstacle,
            tip=button_tip(self._title, standing),
        )
        trouble = trouble_words(self._title, standing)
        if trouble is None:
            self._notices.withdraw(_TROUBLE)
        else:
            self._say(_TROUBLE, trouble)
        self.offer()

    @Slot(object)
    def _on_installed(self, standing: ServiceStanding) -> None:
        self._answer()
        self._notices.withdraw(_NOTICE)
        self._say(_NOTICE, installed_words(self._title, standing))

    @Slot(object)
    def _on_removed(self) -> None:
        self._answer()
        self._notices.withdraw(_NOTICE)
        self._say(_NOTICE, removed_words(self._title))

    @Slot(object, bool)
    def _on_failed(self, error: TelemetryError, installing: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._answer()
        self._notices.withdraw(_NOTICE)
        self._say(_NOTICE, failed_words(error, installing=installing))

    @Slot(bool)
    def _on_asked(self, on: bool) -> None:  # noqa: FBT001 - as above
        if on:
            self._install()
        else:
            self._uninstall()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        if key == OFFER:
            self._answer()
