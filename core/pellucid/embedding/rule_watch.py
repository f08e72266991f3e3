"""
What a person's rules make of what leaves, as one process of the app knows it: asked before each request, by one `stat`.

Where a rule hashes, or a person wants one field of one event hashed, the app's keyed hash is looked for in the background,
and nothing leaves until it is known whether there is one. Without it what is to be hashed is made unreadable instead: a hash
that nobody can compare tells nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.rules import Rules, UnreadableRules
from pellucid.said import said
from pellucid.worker import run_aside, unforked

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.embedding.troubles import Troubles
    from pellucid.rules import RulesFile
    from pellucid.rules.ruling import HashValue, Ruling

_RULES: Final = "rules"
_SECRET: Final = "rules-secret"  # noqa: S105 - a subject of troubles


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What holds at a moment."""

    may_send: bool
    """Whether anything may leave: not as long as nobody can say what the rules are, or what they hash with."""
    ruling: Ruling | None = None
    """What the rules make of what leaves; `None`: there are none, and nothing else is to be hashed."""
    want_hash: Callable[[], None] | None = None
    """Says that a person wants something hashed, though no rule does; `None`: it was looked for what hashes."""


_SHUT: Final = Standing(may_send=False)


class RuleWatch:
    """
    Reads one app's rules again and again; one thread at a time.

    Args:
        rules_file: Where they are.
        app_key: Whose secret hashes.
        is_current: Whether an id still is the app's.
        troubles: Is told when the rules cannot be read, or there is nothing to hash with.
        hash_value: Hashes, if the app has hashes of its own making; `None`: under its secret.
    """

    def __init__(
        self,
        *,
        rules_file: RulesFile,
        app_key: str,
        is_current: Callable[[str], bool],
        troubles: Troubles,
        hash_value: HashValue | None = None,
    ) -> None:
        self._file = rules_file
        self._app_key = app_key
        self._is_current = is_current
        self._troubles = troubles
        self._hash_value = hash_value
        self._sought_id = ""
        self._found: tuple[str, HashValue | None] | None = None
        """For which id, and what hashes under its secret."""
        self._last: tuple[Rules, str, Standing] | None = None
        self._is_wanted = False
        """Whether a person wants a field hashed in one event; of that only those know who seal it."""

    def want_hash(self) -> None:
        """Look for what hashes, from the next look on."""
        self._is_wanted = True

    def poll(self, analytics_id: str) -> Standing:
        """
        Say what holds now, cheaply; never raises. As long as nothing changes it is the same object.

        Args:
            analytics_id: The app's id of now, under whose secret values are hashed.
        """
        rules = self._file.read()
        if isinstance(rules, UnreadableRules):
            self._last = None
            why = said(
                "{reason}, so nothing is sent: nobody knows what you want withheld", reason=rules.reason
            )
            self._troubles.note(_RULES, why)
            return _SHUT
        last = self._last
        if last is not None and last[0] is rules and last[1] == analytics_id:
            standing = last[2]
            if standing.want_hash is None or not self._is_wanted:
                return standing
        self._troubles.note(_RULES, "")
        hashes = rules.hashes or self._is_wanted
        want_hash = None if hashes or not analytics_id else self.want_hash
        if hashes and analytics_id:
            found = self._look_for(analytics_id)
            if found is None:
                return _SHUT
            standing = _ruled(rules, found[1], analytics_id)
        elif rules:
            standing = _ruled(rules, None, "", want_hash)
        else:
            standing = Standing(may_send=True, want_hash=want_hash)
        if not hashes:
            self._troubles.note(_SECRET, "")
        self._last = rules, analytics_id, standing
        return standing

    def after_fork(self) -> None:
        """In a forked child: the parent's search does not go on."""
        self._sought_id = ""

    def _look_for(self, analytics_id: str) -> tuple[str, HashValue | None] | None:
        """Return what hashes under an id's secret; `None` as long as that is not known."""
        if self._hash_value is not None:
            return analytics_id, self._hash_value
        found = self._found
        if found is not None and found[0] == analytics_id:
            return found
        if self._sought_id != analytics_id:
            self._sought_id = analytics_id
            try:
                run_aside(lambda: self._find(analytics_id), name="pellucid-secret")
            except RuntimeError:
                self._take(analytics_id, None, said("The system has no thread left to ask the keyring"))
        found = self._found
        return found if found is not None and found[0] == analytics_id else None

    def _find(self, analytics_id: str) -> None:
        try:
            with unforked():
                from pellucid.hashing import KeyedHash, install_secret  # noqa: PLC0415 - in the background

            secret = install_secret(
                self._app_key, analytics_id, is_current=lambda: self._is_current(analytics_id)
            )
        except Exception as error:  # noqa: BLE001 - in a thread that nobody joins; sending must not wait for ever
            why = said("The keyring cannot be asked ({kind})", kind=type(error).__name__)
            self._take(analytics_id, None, why)
        else:
            hash_value = KeyedHash(secret.secret).hash if secret.is_kept else None
            self._take(analytics_id, hash_value, secret.notice.partition(":")[0])

    def _take(self, analytics_id: str, hash_value: HashValue | None, cause: str) -> None:
        without = said("{cause}: what you want hashed is made unreadable instead", cause=cause)
        self._troubles.note(_SECRET, without if hash_value is None else "")
        self._found = analytics_id, hash_value


def _ruled(
    rules: Rules,
    hash_value: HashValue | None,
    hashed_id: str,
    want_hash: Callable[[], None] | None = None,
) -> Standing:
    with unforked():
        from pellucid.rules.ruling import Ruling  # noqa: PLC0415 - where there are rules, and in the sending thread

    return Standing(may_send=True, ruling=Ruling(rules, hash_value, hashed_id), want_hash=want_hash)
