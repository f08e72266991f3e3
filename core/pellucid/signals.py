"""A typed signal: the engine says that something changed, whoever listens decides what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Signal(Generic[T]):
    """
    Calls its receivers with one immutable value, in the thread that emits, in the order they connected.

    A receiver that raises stops the emission: receivers are the program's own code, and a fault in them must not
    pass unseen.
    """

    def __init__(self) -> None:
        self._receivers: tuple[Callable[[T], object], ...] = ()

    def connect(self, receiver: Callable[[T], object]) -> Callable[[], None]:
        """
        Call `receiver` for each later value.

        Returns:
            A function that disconnects it again; calling that twice is harmless.
        """
        self._receivers = (*self._receivers, receiver)

        def disconnect() -> None:
            # Bound methods are equal but not identical, hence `!=` rather than `is not`.
            self._receivers = tuple(r for r in self._receivers if r != receiver)

        return disconnect

    def emit(self, value: T) -> None:
        """Hand `value` to every receiver connected at this moment."""
        for receiver in self._receivers:
            receiver(value)
