"""
The secret of one installation of an app, under which ids are hashed; it lives in the keyring.

It goes with the analytics id: under a new id the same name has a new hash, so nothing links the two. An app has one
entry in the keyring, so the old secret is gone as soon as the new one is there, also where the id was changed while
the app did not run. What the entry says of its id is a hash.
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
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

_SECRET_BYTES: Final = 32
_PATIENCE_S: Final = 60.0
"""Unlocking a keyring may mean that a person types a password."""
_SHARE_FOR_OTHERS: Final = 0.9
"""Of the patience; what is left is for saying that others were not done."""
_USERNAME: Final = "hashes"


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallSecret:
    """A key for hashes, and whether the next run will have it too."""

    secret: bytes = field(repr=False)
    """32 bytes; never to be written into a log or a receipt."""
    is_kept: bool
    """Whether it is in the keyring."""
    notice: str
    """What a person should be told, one sentence without a full stop; empty if it is kept."""


def install_secret(
    app_key: str,
    analytics_id: str,
    *,
    is_current: Callable[[], bool] = lambda: True,
    patience_s: float = _PATIENCE_S,
) -> InstallSecret:
    """
    Return the secret that goes with an id, made and kept at the first call; never raises for the keyring.

    Blocks for as long as the keyring takes: at least 100 ms at first. Processes that ask at the same time get the
    same secret. The secret of an earlier id is replaced.

    Args:
        app_key: Which app.
        analytics_id: The id that its events are recorded under.
        is_current: Whether it still is the app's id; asked before the secret of another id is replaced, so that a
            process that has not heard of a new id does not destroy the new secret.
        patience_s: How long the keyring may take; then the secret is one for this run only.
    """
    service, tag = _service(app_key), _tag(app_key, analytics_id)

    def find_or_make(keyring: KeyringBackend) -> bytes | Trouble:
        with _one_at_a_time(service, patience_s * _SHARE_FOR_OTHERS) as trouble:
            if trouble is not None:
                return trouble
            kept = _secret_of(keyring.get_password(service, _USERNAME), tag)
            if kept is None:
                if not is_current():
                    return Trouble(cause="The id was replaced meanwhile")
                keyring.set_password(service, _USERNAME, f"{tag}:{secrets.token_hex(_SECRET_BYTES)}")
                # What the keyring holds now is what every process will find, whoever wrote it.
                kept = _secret_of(keyring.get_password(service, _USERNAME), tag)
            return kept or Trouble(cause="The keyring did not keep the secret")

    found = ask(find_or_make, patience_s=patience_s)
    if isinstance(found, bytes):
        return InstallSecret(secret=found, is_kept=True, notice="")
    return passing_secret(found.cause)


def passing_secret(cause: str) -> InstallSecret:
    """
    Make a secret for this run only.

    Args:
        cause: Why there is none that is kept; a sentence without a full stop.
    """
    return InstallSecret(
        secret=secrets.token_bytes(_SECRET_BYTES),
        is_kept=False,
        notice=f"{cause}: what is hashed in this run has other hashes in the next one",
    )


def forget_secret(app_key: str, analytics_id: str, *, patience_s: float = _PATIENCE_S) -> bool:
    """
    Delete the secret that goes with an id which is no longer used; blocks, and never raises for the keyring.

    Returns:
        Whether the keyring is known to hold none for it; without a keyring nothing is known.
    """
    service, tag = _service(app_key), _tag(app_key, analytics_id)

    def delete(keyring: KeyringBackend) -> bool:
        with _one_at_a_time(service, patience_s * _SHARE_FOR_OTHERS) as trouble:
            if trouble is not None:
                return False
            if _is_of(keyring.get_password(service, _USERNAME), tag):
                keyring.delete_password(service, _USERNAME)
            return not _is_of(keyring.get_password(service, _USERNAME), tag)

    return ask(delete, patience_s=patience_s) is True


def _service(app_key: str) -> str:
    """Name the keyring's entry."""
    return f"pellucid:{app_key}"


def _tag(app_key: str, analytics_id: str) -> str:
    """Say which id a secret is for, without saying the id."""
    text = f"{_service(app_key)}\0{analytics_id}"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _is_of(entry: str | None, tag: str) -> bool:
    """Whether an entry may be the secret of that id; one that nobody can read may be anybody's."""
    if entry is None:
        return False
    head, colon, _ = entry.partition(":")
    return not colon or head == tag


def _secret_of(entry: str | None, tag: str) -> bytes | None:
    head, _, digits = (entry or "").partition(":")
    if head != tag:
        return None
    try:
        secret = bytes.fromhex(digits)
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
