"""A guard that hashes what its rules find, under a secret that is not there from the start, and may change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pellucid.guard import Action, Guard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pellucid.guard import Verdict


class HashingGuard(Guard):
    """
    As `Guard`; as long as there is nothing to hash with, it redacts what it is to hash.

    Verdicts are kept with the hashes in them, so each secret has a guard of its own: nothing that was hashed under
    the secret of an old id is written under a new one.

    Args:
        actions: What to do instead of a rule's own default, by the rule's name.
        names: As in `Guard`.
        home: As in `Guard`.

    Raises:
        UsageError: An action is given for a rule that does not exist, or is none.
    """

    __slots__ = ("_hashing", "_make")

    def __init__(self, *, actions: Mapping[str, Action], names: Sequence[str], home: str | None) -> None:
        cautious = {
            rule: Action.REDACT if action is Action.HASH else action for rule, action in actions.items()
        }
        super().__init__(actions=cautious, names=names, home=home)
        self._make = partial(Guard, actions=dict(actions), names=names, home=home)
        self._hashing: Guard | None = None

    def hash_with(self, hash_text: Callable[[str], str] | None) -> None:
        """Hash with this from now on; `None`: there is nothing to hash with at present."""
        self._hashing = None if hash_text is None else self._make(hash_text=hash_text)

    def check(self, text: str) -> Verdict:
        """Say what the rules found in a text, and what may be written; never raises, whatever the text is."""
        hashing = self._hashing
        return super().check(text) if hashing is None else hashing.check(text)
