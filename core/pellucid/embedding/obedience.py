"""One process's obedience to the consent: who records, who hashes and what sends are told of each change at once."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final, Protocol

from pellucid.consent.rules import Decision
from pellucid.consent.values import Mode
from pellucid.embedding.permissions import permission_of, recording_of
from pellucid.recording.values import Recording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.catalogue.values import Catalogue
    from pellucid.embedding.app import App
    from pellucid.embedding.build_metadata import Scalar
    from pellucid.embedding.rule_watch import RuleWatch, Standing
    from pellucid.embedding.secret_search import SecretSearch
    from pellucid.recording.recorder import Recorder
    from pellucid.sending.values import Permission
    from pellucid.transport import Transport

_MOMENT_S: Final = 0.002


class Consent(Protocol):
    """Says what holds."""

    def poll(self) -> Decision:
        """Say it as it is now; cheap, never raises."""
        ...


class Obedience:
    """
    Asks the consent, and sees to it that it is obeyed; any thread may call it.

    Args:
        app: What is said of the app.
        catalogue: What it may collect.
        context: Its build metadata.
        consent: Says what holds.
        recorder: Records by it.
        secret: Finds what the recorder hashes with; `None`: nothing is hashed under a secret.
        transport: Is cut off when nothing may be sent.
        rules: Says what the person's rules make of what leaves; `None`: nobody asks for any.
    """

    def __init__(
        self,
        *,
        app: App,
        catalogue: Catalogue,
        context: Mapping[str, Scalar],
        consent: Consent,
        recorder: Recorder,
        secret: SecretSearch | None,
        transport: Transport,
        rules: RuleWatch | None = None,
    ) -> None:
        self._app = app
        self._catalogue = catalogue
        self._context = context
        self._consent = consent
        self._recorder = recorder
        self._secret = secret
        self._transport = transport
        self._rules = rules
        self._is_closed = False
        self._decision: Decision | None = None
        self._permission: tuple[Decision, Standing | None, Permission] | None = None
        """What was asked for last; it is asked before each request."""
        self._looking = threading.RLock()  # a signal's handler may look in the middle of a look

    @property
    def decision(self) -> Decision:
        """What holds, as it was last asked for."""
        return self._decision or self.look()

    def look(self) -> Decision:
        """Ask the consent, and obey it at once; cheap, does not raise."""
        if self._recorder.is_changing_here:
            # A signal's handler, in the middle of a change: whoever else looks may be waiting for just that change.
            return self._decision or self._polled()
        with self._looking:
            decision = self._polled()
            if decision is self._decision or decision == self._decision or self._is_closed:
                return decision
            if not decision.may_send_anything:
                self._transport.abort()
            recording = recording_of(
                decision, app=self._app, catalogue=self._catalogue, context=self._context
            )
            if self._secret is None or not isinstance(recording, Recording):
                self._recorder.follow(recording)
            else:
                # Nothing is recorded under a new id with the secret of the old one, nor the other way round.
                self._secret.renounce(decision.analytics_id)
                self._recorder.follow(recording)
                self._secret.begin(decision.analytics_id)
            if decision.may_send_anything:
                self._transport.resume()
            self._decision = decision  # not before it is obeyed: whoever reads it relies on that
        return decision

    def permission(self) -> Permission:
        """Ask the consent what may leave now."""
        decision = self.look()
        standing = None
        if self._rules is not None and decision.may_send_anything:
            standing = self._rules.poll(decision.analytics_id)
        known = self._permission
        if known is None or known[0] is not decision or known[1] is not standing:
            permission = permission_of(decision, app=self._app, catalogue=self._catalogue, standing=standing)
            known = self._permission = decision, standing, permission
        return known[2]

    def settle(self, patience_s: float) -> None:
        """Let events be written that wait for a secret, if there are any; blocks until they are, or for so long."""
        if self._secret is None or not self._recorder.is_waiting:
            return
        end_s = time.monotonic() + patience_s
        self._secret.settle(patience_s)
        while self._recorder.is_waiting and time.monotonic() < end_s:  # another thread is writing them
            time.sleep(_MOMENT_S)

    def close(self) -> None:
        """End the recording for good, whatever the consent says later."""
        if self._recorder.is_changing_here:
            self._recorder.do_after_change(self.close)  # as in `look`
            return
        with self._looking:
            self._is_closed = True
            self._recorder.close()

    def after_fork(self) -> None:
        """In a forked child: look anew, since what was begun in the parent, such as a search, may not go on."""
        self._looking = threading.RLock()
        self._is_closed = False
        self._decision = None
        if self._secret is not None:
            self._secret.after_fork()
        if self._rules is not None:
            self._rules.after_fork()

    def _polled(self) -> Decision:
        try:
            return self._consent.poll()
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody knows what the person wants
            why = f"the choice cannot be read ({type(error).__name__}: {error})"
            return Decision(mode=Mode.OFF, rule=why, is_lowered=True, is_readable=False)
