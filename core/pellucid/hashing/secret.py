"""
The secret of one installation of an app, under which ids are hashed; it lives in the keyring.

It goes with the analytics id: under a new id the same name has a new hash, so nothing links the two. The keyring's
entry does not show the id either.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.errors import TelemetryError
from pellucid.hashing.os_keyring import Trouble, ask
from pellucid.locations import Locations
from pellucid.private_files import make_root
from pellucid.worker import unforked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

_SECRET_BYTES: Final = 32
_PATIENCE_S: Final = 60.0
"""Unlocking a keyring may mean that a person types a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallSecret:
    """A key for hashes, and whether the next run will have it too."""

    secret: bytes = field(repr=False)
    """32 bytes; never to be written into a log or a receipt."""
    is_kept: bool
    """Whether it is in the keyring."""
    notice: str
    """What a person should be told, one sentence without a full stop; empty if it is kept."""


def install_secret(app_key: str, analytics_id: str, *, patience_s: float = _PATIENCE_S) -> InstallSecret:
    """
    Return the secret that goes with an id, made and kept at the first call; never raises for the keyring.

    Blocks for as long as the keyring takes: at least 100 ms at first. Processes that ask at the same time get the
    same secret.

    Args:
        app_key: Which app.
        analytics_id: The id that its events are recorded under.
        patience_s: How long the keyring may take; then the secret is one for this run only.
    """
    service, username = _entry(app_key, analytics_id)

    def find_or_make(keyring: KeyringBackend) -> bytes | Trouble:
        with _one_at_a_time(service, patience_s) as trouble:
            if trouble is not None:
                return trouble
            kept = _decoded(keyring.get_password(service, username))
            if kept is None:
                keyring.set_password(service, username, secrets.token_hex(_SECRET_BYTES))
                # What the keyring holds now is what every process will find, whoever wrote it.
                kept = _decoded(keyring.get_password(service, username))
            return kept or Trouble(cause="The keyring did not keep the secret")

    found = ask(find_or_make, patience_s=patience_s)
    if isinstance(found, bytes):
        return InstallSecret(secret=found, is_kept=True, notice="")
    return InstallSecret(
        secret=secrets.token_bytes(_SECRET_BYTES),
        is_kept=False,
        notice=f"{found.cause}: what is hashed in this run has other hashes in the next one",
    )


def forget_secret(app_key: str, analytics_id: str, *, patience_s: float = _PATIENCE_S) -> bool:
    """
    Delete the secret that goes with an id which is no longer used; blocks, and never raises for the keyring.

    Returns:
        Whether the keyring is known to hold none; without a keyring nothing is known.
    """
    service, username = _entry(app_key, analytics_id)

    def delete(keyring: KeyringBackend) -> bool:
        with _one_at_a_time(service, patience_s) as trouble:
            if trouble is not None:
                return False
            if keyring.get_password(service, username) is not None:
                keyring.delete_password(service, username)
            return keyring.get_password(service, username) is None

    return ask(delete, patience_s=patience_s) is True


def _entry(app_key: str, analytics_id: str) -> tuple[str, str]:
    """Name the keyring's entry: service and user."""
    service = f"pellucid:{app_key}"
    return service, hashlib.sha256(f"{service}\0{analytics_id}".encode("utf-8", "replace")).hexdigest()[:32]


def _decoded(text: str | None) -> bytes | None:
    try:
        secret = bytes.fromhex(text or "")
    except ValueError:
        return None
    return secret if len(secret) == _SECRET_BYTES else None


@contextmanager
def _one_at_a_time(service: str, patience_s: float) -> Iterator[Trouble | None]:
    """Keep other processes from asking for a secret of the same app; without a place for a lock, do without it."""
    with unforked():
        from filelock import FileLock, Timeout  # noqa: PLC0415 - only here

        folder = Locations.of_user().state / "locks"
    name = hashlib.sha256(service.encode("utf-8", "replace")).hexdigest()[:16]
    lock = FileLock(folder / f"secret-{name}.lock", mode=0o600, thread_local=False)
    try:
        make_root(folder)
        lock.acquire(timeout=patience_s, poll_interval=0.02)
    except Timeout:
        yield Trouble(cause="Another process is waiting for the keyring")
        return
    except (OSError, TelemetryError):
        pass
    try:
        yield None
    finally:
        lock.release()
