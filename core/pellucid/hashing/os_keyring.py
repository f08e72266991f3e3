"""
The operating system's keyring, asked with patience, but not for ever.

A keyring may be absent, locked, ask the person for a password, hang, or be one that stores plain text; `keyring` picks
such a one without a word. Whatever happens, the caller gets a value or one of the causes that are told apart here.
"""

from __future__ import annotations

from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, TypeVar, cast

from pellucid.worker import Rounds, unforked

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """The keyring cannot be used."""

    cause: str
    """One sentence for a person, without a full stop."""


_Found = TypeVar("_Found")
_UNTIL_STOPPED_S: Final = 3600.0
_NONE: Final = Trouble(cause="No keyring that keeps secrets encrypted was found")


def ask(question: Callable[[KeyringBackend], _Found], *, patience_s: float) -> _Found | Trouble:
    """
    Put a question to the keyring, in a thread of its own; blocks until it is answered.

    Args:
        question: Gets the keyring; may raise what it likes.
        patience_s: How long to wait. What answers later is not waited for, but may still be done.
    """
    answers: SimpleQueue[_Found | Trouble] = SimpleQueue()

    def work() -> float:
        try:
            keyring = _best_keyring()
            answers.put(_NONE if keyring is None else question(keyring))
        except BaseException as failure:  # noqa: BLE001 - a keyring is other people's code, in a thread that nobody joins
            answers.put(_trouble(failure))
        return _UNTIL_STOPPED_S

    thread = Rounds(work, name="pellucid-keyring")
    thread.start()
    try:
        return answers.get(timeout=patience_s)
    except Empty:
        return Trouble(cause=f"The keyring did not answer within {patience_s:g} s")
    finally:
        thread.stop(timeout_s=0)


def _best_keyring() -> KeyringBackend | None:
    """Return the keyring that `keyring` chose, if it is one that keeps a secret."""
    with unforked():
        import keyring  # noqa: PLC0415 - it costs 100 ms
        from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - see above

    chosen = keyring.get_keyring()
    for each in chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]:
        is_alternative = any(base.__module__.startswith("keyrings.alt") for base in type(each).__mro__)
        if each.priority >= 1 and not is_alternative:
            return cast("KeyringBackend", each)
    return None


def _trouble(failure: BaseException) -> Trouble:
    if isinstance(failure, ImportError):
        return _NONE
    from keyring import errors  # noqa: PLC0415 - it could be imported before

    match failure:
        case errors.NoKeyringError():
            return _NONE
        case errors.KeyringLocked():
            return Trouble(cause="The keyring is locked")
        case errors.InitError():
            return Trouble(cause="The keyring could not be opened")
        case errors.PasswordSetError():
            return Trouble(cause="The keyring did not take the secret")
        case _:
            # Not its text: that may name what must not be in a report.
            return Trouble(cause=f"The keyring failed ({type(failure).__name__})")
