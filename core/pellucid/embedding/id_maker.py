"""An app's id in the run of its program: made where there is none, and the first session of all told from the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.consent.values import Choice
from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.consent.store import ConsentStore
    from pellucid.embedding.troubles import Troubles


class IdMaker:
    """
    Makes the id of one app, and counts the first session of one that is `opt-out`.

    Args:
        is_opt_out: Whether the app sends without an answer, from the second session on.
        store: What the person chose.
        troubles: Is told, as `id`, if there can be none.
    """

    def __init__(self, *, is_opt_out: bool, store: ConsentStore, troubles: Troubles) -> None:
        self._store = store
        self._troubles = troubles
        self._is_opt_out = is_opt_out
        choice = store.read()
        self._is_begun = isinstance(choice, Choice) and choice.sessions_begun > 0
        is_told = isinstance(choice, Choice) and choice.told_at_ns is not None
        self.is_first_session = self._is_opt_out and not (self._is_begun and is_told)
        """Whether no earlier session has shown the person what is collected."""

    def begin_session(self) -> None:
        """Note that the app was started; keeps its own errors."""
        if self._is_opt_out and not self._is_begun:
            self._do(self._store.begin_session)
        else:
            self._do(self._store.ensure_id)

    def ensure_id(self) -> None:
        """Make an id in the middle of a run, since none could be made before; keeps its own errors."""
        # Who deletes the file of an `opt-out` app has not agreed to another id that sends at once.
        if self.is_first_session or not self._is_opt_out:
            self.begin_session()

    def _do(self, make: Callable[[], object]) -> None:
        if not isinstance(self._store.read(), Choice):
            return
        try:
            make()
        except TelemetryError as error:
            self._troubles.note("id", str(error))
        else:
            self._troubles.note("id", "")
