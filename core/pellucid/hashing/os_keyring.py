"""
The operating system's keyring, asked with patience, but not for ever.

A keyring may be absent, locked, ask the person for a password, hang, or be one that stores plain text; `keyring` picks
such a one without a word. Whatever happens, the caller gets a value or one of the causes that are told apart here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, TypeVar, cast

from pellucid.worker import run_aside, unforked

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """The keyring cannot be used."""

    cause: str
    """One sentence for a person, without a full stop."""


_Found = TypeVar("_Found")
_NONE: Final = Trouble(cause="No keyring that keeps secrets encrypted was found")
_PLAIN_TEXT: Final = "keyrings.alt"
"""The package of keyrings that store plain text, or encrypt with a key that lies beside it."""


def ask(question: Callable[[KeyringBackend], _Found], *, patience_s: float) -> _Found | Trouble:
    """
    Put a question to the keyring, in a thread of its own; blocks until it is answered.

    Args:
        question: Gets the keyring; may raise what it likes.
        patience_s: How long to wait. What answers later is not waited for, but may still be done.
    """
    answers: SimpleQueue[_Found | Trouble] = SimpleQueue()

    def work() -> None:
        try:
            keyring = _best_keyring()
            answers.put(_NONE if keyring is None else question(keyring))
        except BaseException as failure:  # noqa: BLE001 - a keyring is other people's code, in a thread that nobody joins
            answers.put(_trouble(failure))

    try:
        run_aside(work, name="pellucid-keyring")
    except RuntimeError:
        return Trouble(cause="The keyring could not be asked: the system has no thread left")
    try:
        return answers.get(timeout=patience_s)
    except Empty:
        return Trouble(cause=f"The keyring did not answer within {patience_s:g} s")


def _best_keyring() -> KeyringBackend | None:
    """Return the keyring that `keyring` chose, if it is one that keeps a secret."""
    with unforked():  # the choice imports every keyring there is
        import keyring  # noqa: PLC0415 - it costs 100 ms
        from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - see above

        chosen = keyring.get_keyring()
        chain = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for each in chain:
        if each.priority >= 1 and not _keeps_plain_text(each):
            return cast("KeyringBackend", each)
    return None


def _keeps_plain_text(keyring: KeyringBackend) -> bool:
    return any(f"{base.__module__}.".startswith(f"{_PLAIN_TEXT}.") for base in type(keyring).__mro__)


def _trouble(failure: BaseException) -> Trouble:
    # Not its text: that may name what must not be in a report.
    cause = f"The keyring failed ({type(failure).__name__})"
    if isinstance(failure, ImportError):
        cause = _NONE.cause
    elif (
        "keyring.errors" in sys.modules
    ):  # else `keyring` could not even be imported, and a second try would fail too
        from keyring import errors  # noqa: PLC0415 - it is there

        match failure:
            case errors.NoKeyringError():
                cause = _NONE.cause
            case errors.KeyringLocked():
                cause = "The keyring is locked"
            case errors.InitError():
                cause = "The keyring could not be opened"
            case errors.PasswordSetError():
                cause = "The keyring did not take the secret"
    return Trouble(cause=cause)
