"""Asking the consent again and again, cheaply: two `stat` calls where nothing has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.consent.policy import PolicyFile, machine_policy
from pellucid.consent.rules import Decision, decide
from pellucid.consent.values import Choice, Mode, Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pellucid.apps import EmbeddedApp
    from pellucid.clock import Clock
    from pellucid.consent.store import ConsentStore


class ConsentWatch:
    """
    Says what holds for one process of an app.

    Args:
        app: The app.
        store: Reads what was chosen.
        environ: The environment of the process.
        clock: Says when a pause is over.
        policy_file: The machine's policy.
        is_first_session: Whether the person has never run the app before.
    """

    def __init__(
        self,
        app: EmbeddedApp,
        *,
        store: ConsentStore,
        environ: Mapping[str, str],
        clock: Clock,
        policy_file: Path | None = None,
        is_first_session: bool = False,
    ) -> None:
        self._app = app
        self._store = store
        self._environ = dict(
            environ
        )  # as it was at the start: what a program sets for its children is not a choice
        self._clock = clock
        self._started_ns = clock.now_ns()
        self._is_first_session = is_first_session
        self._policy = PolicyFile(policy_file or machine_policy(), app_key=app.key)
        self._last: tuple[Choice, Mode | Unreadable | None, Decision] | None = None
        """What was decided last, and from what, if time alone cannot change it."""

    @property
    def default(self) -> Mode:
        """What holds as long as nobody answers."""
        return Mode.ON if self._app.consent_default == "opt-out" else Mode.UNSET

    def poll(self) -> Decision:
        """Say what holds now; never raises."""
        choice, policy = self._store.read(), self._policy.read()
        last = self._last
        if last is not None and choice is last[0] and policy == last[1]:
            return last[2]  # it is asked before each request
        # A choice without an id was never written down: whoever reads it first is in the first session.
        is_first = self._is_first_session or (isinstance(choice, Choice) and not choice.analytics_id)
        decision = decide(
            choice,
            environ=self._environ,
            policy=policy,
            app_key=self._app.key,
            default=self.default,
            is_first_session=is_first,
            now_ns=self._clock.now_ns(),
            started_ns=self._started_ns,
        )
        self._last = None
        if isinstance(choice, Choice) and choice.pause is None:
            self._last = (choice, policy, decision)
        return decision
