"""
Everything that a face says about an app with the engine inside, beside its events.

What holds is worked out as the app itself does it, from the same file and the same policy. The environment of its
processes is theirs alone: a variable there may lower it further, and a face has to say that it cannot see that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.difference import gains
from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.policy import PolicyFile, machine_policy
from pellucid.consent.rules import decide
from pellucid.consent.values import Choice, Mode
from pellucid.embedding.health_file import read_health
from pellucid.errors import CatalogueError
from pellucid.rules import Rules, RulesFile
from pellucid.view.outbound import OutboundWatch

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.difference import Gain
    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.consent.rules import Decision
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Unreadable
    from pellucid.embedding.health_file import HealthNote
    from pellucid.ledger.ledger import Ledger
    from pellucid.rules import UnreadableRules
    from pellucid.view.outbound import Outbound

_OPT_OUT: Final = "opt-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStatus:
    """How things are with an embedded app at one moment."""

    choice: Choice | Unreadable
    """What the person chose."""
    decision: Decision
    """What holds, as far as can be seen from outside its processes."""
    outbound: Outbound
    catalogue: Catalogue | None
    """What it may collect; `None`: it has left no copy that can be read."""
    catalogue_trouble: str = ""
    """Why it cannot be read; a sentence without a full stop."""
    gains: tuple[Gain, ...] = ()
    """What the catalogue would collect more than the person has seen; it waits for them."""
    health: tuple[HealthNote, ...] = ()
    """What its programs tell of what goes wrong, the last word first."""
    rules: Rules | UnreadableRules = field(default_factory=Rules)
    """What the person wants of what leaves."""


class OwnWatch:
    """
    Looks at one embedded app again and again, cheaply where nothing has changed; called by one thread at a time.

    Args:
        app: The app.
        ledger: Its data folder.
        store: Reads what the person chose.
        clock: Says when a pause is over.
        policy_file: The machine's policy; the usual one if left out.
    """

    def __init__(
        self,
        app: EmbeddedApp,
        *,
        ledger: Ledger,
        store: ConsentStore,
        clock: Clock,
        policy_file: Path | None = None,
    ) -> None:
        self._app = app
        self._store = store
        self._clock = clock
        self._root = ledger.root
        self._outbound = OutboundWatch(ledger)
        self._policy = PolicyFile(policy_file or machine_policy(), app_key=app.key)
        self._rules = RulesFile(app.config_file)
        self._catalogue_seen: tuple[int, int, int] | None = None
        self._catalogue: Catalogue | None = None
        self._catalogue_trouble = ""

    def look(self) -> OwnStatus:
        """
        Say how things are now.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        outbound = self._outbound.look()
        choice = self._store.read()
        decision = decide(
            choice,
            environ={},
            policy=self._policy.read(),
            app_key=self._app.key,
            default=Mode.ON if self._app.consent_default == _OPT_OUT else Mode.UNSET,
            is_first_session=isinstance(choice, Choice) and choice.sessions_begun == 0,
            now_ns=self._clock.now_ns(),
            # A pause that ends with a restart is over for a process that began after it.
            started_ns=outbound.newest_start_ns,
        )
        self._read_catalogue()
        accepted = choice.accepted if isinstance(choice, Choice) else None
        return OwnStatus(
            choice=choice,
            decision=decision,
            outbound=outbound,
            catalogue=self._catalogue,
            catalogue_trouble=self._catalogue_trouble,
            gains=() if self._catalogue is None or accepted is None else gains(self._catalogue, accepted),
            health=tuple(note for note in read_health(self._root) if not note.is_well),
            rules=self._rules.read(),
        )

    def _read_catalogue(self) -> None:
        file = self._app.catalogue_file
        try:
            found = file.stat()
        except OSError:
            self._catalogue_seen, self._catalogue, self._catalogue_trouble = None, None, ""
            return
        seen = (found.st_ino, found.st_size, found.st_mtime_ns)
        if seen == self._catalogue_seen:
            return
        self._catalogue_seen = seen
        try:
            self._catalogue, self._catalogue_trouble = read_catalogue(file), ""
        except CatalogueError as error:
            self._catalogue, self._catalogue_trouble = None, error.title
