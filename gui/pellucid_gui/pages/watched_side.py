"""A page's side for somebody else's program: its config is read, and a witness copies what it queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from pellucid.config.reading import NotSetUp
from pellucid.config.reading import data_dir as data_dir_of
from pellucid_gui.collection import collection_of
from pellucid_gui.pages.always import OFFER, Always
from pellucid_gui.pages.app_side import AppSide
from pellucid_gui.pages.config_feed import ConfigFeed
from pellucid_gui.pages.first_session import FirstSession
from pellucid_gui.pages.interjection_feed import InterjectionFeed
from pellucid_gui.pages.kept_back import KeptBack
from pellucid_gui.pages.unasked import Unasked
from pellucid_gui.pages.verbs import Verbs
from pellucid_gui.pages.witness_feed import WitnessFeed
from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState
    from pellucid_gui.collection import Collection
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.pages.outbox_hands import OutboxHands
    from pellucid_gui.pages.witness_feed import WitnessWords
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_NOTICE = "witness"


class WatchedSide(AppSide):
    """
    Shows what a watched program's config says, and sees to it that its events are copied.

    Args:
        shown: The program.
        tasks: Where slow work is done.
        clock: Handed to the witness and the verbs.
        page: Where it belongs.
    """

    header: AppHeader

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, page: AppPage) -> None:
        super().__init__(shown=shown, header=AppHeader(), page=page)
        self.config_feed = ConfigFeed(app=shown.app, tasks=tasks, parent=self)
        self.witness = WitnessFeed(shown=shown, tasks=tasks, clock=clock, parent=self)
        self.interjections = InterjectionFeed(shown=shown, tasks=tasks, clock=clock, parent=self)
        self.verbs = Verbs(shown=shown, tasks=tasks, clock=clock, side=self)
        self.always = Always(shown=shown, tasks=tasks, header=self.header, notices=page.notices, parent=self)
        self.kept_back = KeptBack(shown=shown, tasks=tasks, clock=clock, side=self)
        self.first_session = FirstSession(shown=shown, tasks=tasks, clock=clock, parent=self)
        self.first_session.changed.connect(self.header.show_first_session)
        self.unasked = Unasked(
            shown=shown,
            tasks=tasks,
            clock=clock,
            notices=page.notices,
            switch_off=lambda: self.verbs.set_enabled(False),
            parent=self,
        )
        self.unasked.read.connect(self.noted)
        self.config_feed.changed.connect(self._on_config)
        self.witness.changed.connect(self._on_witness)
        self.interjections.changed.connect(self.page.events.model.show_interjections)
        self._watching = False
        self.always.answered.connect(self.offer_answered)
        self.header.enabling_asked.connect(self.verbs.set_enabled)
        self.header.new_id_asked.connect(self.verbs.new_id)
        self.header.witness_asked.connect(self.witness.start)

    @property
    def config(self) -> ConfigState | None:
        """What the config said when it was last read."""
        return self.config_feed.state

    @property
    def collection(self) -> Collection | None:
        """What the config means."""
        return None if self.config is None else collection_of(self.config)

    @property
    def data_dir(self) -> Path:
        """Where the program keeps its session files."""
        app, config = self.shown.app, self.config
        return app.default_data_dir if config is None else data_dir_of(app, config)

    @property
    def has_run(self) -> bool:
        """Whether there is a config."""
        return not isinstance(self.config, NotSetUp)

    def start(self) -> None:
        """Read the config."""
        self.config_feed.read()

    def take_over(self, other: AppSide) -> None:
        """Hold on to the witness, and know what was read."""
        if isinstance(other, WatchedSide):
            self.witness.take_over(other.witness)
            self.interjections.take_over(other.interjections)
            self.config_feed.take_over(other.config_feed)

    @property
    def first_use(self) -> str:
        """Say that copies are made."""
        return self.tr(
            "Pellucid copies each event that {title} queues, since {title} deletes it soon after. The copies stay "
            "on this machine, in {folder}, until you forget them."
        ).format(title=self.shown.app.title, folder=self.shown.locations.data)

    def offer(self, *, may: bool) -> None:
        """Offer to watch always, or no more."""
        self.always.may_offer = may
        if may:
            self.always.offer()
        else:
            self.page.notices.withdraw(OFFER)

    def know_noted(self, text: str) -> None:
        """Take in which change of the config the person was fine with."""
        self.unasked.know_read(text)

    def review(self) -> None:
        """Show what finished runs left behind."""
        self.kept_back.review()

    def watch(self, data_dir: Path) -> None:
        """Make sure that a witness follows the folder, see whether one does so always, and what it has to tell."""
        self.witness.watch(data_dir)
        self.always.look_soon()
        self.unasked.begin()
        self.kept_back.feed.begin()
        self.first_session.watch(data_dir)

    def look_on(self, *, on: bool) -> None:
        """Look up what stands between the events as long as somebody sees them."""
        self.interjections.look_on(on=on)
        self.first_session.look_on(on=on)

    def outbox_hands(self, *, tasks: Tasks, parent: QObject) -> OutboxHands:  # noqa: ARG002 - nothing is written
        """Return what can be done about all of it."""
        from pellucid_gui.pages.outbox_hands import WatchedHands  # noqa: PLC0415 - when it is first looked at

        return WatchedHands(side=self, parent=parent)

    def close(self) -> None:
        """End the witness if it is ours."""
        self.config_feed.close()
        self.always.close()
        for part in (self.kept_back, self.first_session, self.unasked):
            part.close()
        self.interjections.close()
        self.witness.close()

    def show_config(self) -> None:
        """Let the header say what the config said when it was last read."""
        if self.config is not None:
            self.header.show_app(self.shown.app, self.config, self.data_dir)

    @Slot(object)
    def _on_config(self) -> None:
        self.show_config()
        self.changed.emit()

    @Slot(object)
    def _on_witness(self, words: WitnessWords) -> None:
        self.header.show_witness(words.text, watching=words.watching, tip=words.tip)
        if words.watching is not self._watching:
            self._watching = words.watching
            self.always.look_soon()  # whoever watched may have been the service
        self.interjections.look()
        if words.trouble:
            self.page.notices.say(
                _NOTICE, self.tr("The witness: {trouble}.").format(trouble=words.trouble), tone=Tone.WARN
            )
        else:
            self.page.notices.withdraw(_NOTICE)
