"""
Looking for the secret that an app's ids are hashed under, in the background: a keyring may ask the person, or hang.

Events with a hashed field wait for it. Where the process ends before the keyring has answered, they are hashed under a
secret for this run only, as where there is no keyring at all: then an event is not lost, though its hashes stand alone.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Final

from pellucid.worker import run_aside, unforked

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.embedding.hashing_guard import HashingGuard
    from pellucid.embedding.troubles import Troubles
    from pellucid.hashing import InstallSecret
    from pellucid.recording.line_encoder import HashValue
    from pellucid.recording.recorder import Recorder

_SUBJECT: Final = "secret"


class SecretSearch:
    """
    Hands one process's recorder what to hash with; any thread may call it.

    Args:
        app_key: Whose secret.
        recorder: Waits for it. Only a weak reference is kept: a keyring may still be silent when the interpreter ends,
            and must not keep the host's own objects alive then.
        guard: Hashes too, if the app wants that.
        is_current: Whether an id still is the app's.
        troubles: Is told if the secret is one for this run only.
    """

    def __init__(
        self,
        *,
        app_key: str,
        recorder: Recorder,
        guard: HashingGuard | None,
        is_current: Callable[[str], bool],
        troubles: Troubles,
    ) -> None:
        self._app_key = app_key
        self._recorder = weakref.ref(recorder)
        self._guard = guard
        self._is_current = is_current
        self._troubles = troubles
        self._changing = threading.RLock()
        self._sought_id = ""
        self._is_found = threading.Event()

    def renounce(self, analytics_id: str) -> None:
        """Use the secret of no other id than this one any more; to be called before anything is recorded under it."""
        with self._changing:
            if analytics_id != self._sought_id:
                self._sought_id = ""
                self._is_found = threading.Event()
                self._hand_over(None)

    def begin(self, analytics_id: str) -> None:
        """
        Look for the secret that goes with an id; quick, and harmless if that is known or being looked for.

        To be called once everything is recorded under that id: the secret may be there at once.
        """
        self.renounce(analytics_id)
        with self._changing:
            if analytics_id == self._sought_id:
                return
            self._sought_id = analytics_id
            self._is_found = is_found = threading.Event()
        try:
            run_aside(lambda: self._find(analytics_id, is_found), name="pellucid-secret")
        except RuntimeError:
            self._go_without("The system has no thread left to ask the keyring", is_found)

    def settle(self, patience_s: float) -> None:
        """Wait for the search that was begun, if there is one; what is not found by then is not used any more."""
        is_found = self._is_found
        if self._sought_id and not is_found.wait(patience_s):
            self._go_without("The keyring had not answered when the app ended", is_found)

    def after_fork(self) -> None:
        """In a forked child, where the parent's search does not go on: what was not found can be looked for anew."""
        self._changing = threading.RLock()
        was_found, self._is_found = self._is_found.is_set(), threading.Event()
        if was_found:
            self._is_found.set()
        else:
            self._sought_id = ""

    def _find(self, analytics_id: str, is_found: threading.Event) -> None:
        try:
            with unforked():
                from pellucid.hashing import install_secret  # noqa: PLC0415 - in the background

            secret = install_secret(
                self._app_key, analytics_id, is_current=lambda: self._is_current(analytics_id)
            )
        except Exception as error:  # noqa: BLE001 - in a thread that nobody joins; events must not wait for ever
            self._go_without(f"The keyring cannot be asked ({type(error).__name__})", is_found)
        else:
            self._take(secret, is_found)

    def _go_without(self, cause: str, is_found: threading.Event) -> None:
        from pellucid.hashing import passing_secret  # noqa: PLC0415 - seldom

        self._take(passing_secret(cause), is_found)

    def _take(self, secret: InstallSecret, is_found: threading.Event) -> None:
        """Use a secret, unless another id is wanted by now, or it comes too late."""
        from pellucid.hashing import KeyedHash  # noqa: PLC0415 - as above

        with self._changing:
            if is_found is not self._is_found or is_found.is_set():
                return
            self._troubles.note(_SUBJECT, secret.notice)
            self._hand_over(KeyedHash(secret.secret).hash)
            is_found.set()

    def _hand_over(self, hash_value: HashValue | None) -> None:
        if self._guard is not None:
            self._guard.hash_with(hash_value)
        recorder = self._recorder()
        if recorder is not None:
            recorder.hash_with(hash_value)
