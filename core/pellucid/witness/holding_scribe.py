"""The witness's writing side with a hand free: beside its copies it holds leftovers back, if a person wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid.witness.scribe import Scribe

if TYPE_CHECKING:
    from pellucid.holding.hold import Hold
    from pellucid.witness.capture import Capture


class HoldingScribe(Scribe):
    """
    See `Scribe`; its thread also does what the hold has to do, before anything else.

    Args:
        hold: Its locks are let go at the end of `close`.
        parts: What `Scribe` takes.
    """

    def __init__(self, *, hold: Hold, **parts: Any) -> None:  # noqa: ANN401 - the other's own
        super().__init__(**parts)
        self._hold = hold

    def take(self, capture: Capture) -> None:
        """Settle what `capture` has seen, in its turn; a run may have ended with it. For the thread that looks."""
        self._hold.wake()
        super().take(capture)

    @property
    def patience_s(self) -> float:
        """How long nothing has to be done."""
        return min(super().patience_s, self._hold.patience_s)

    def work(self) -> bool:
        """Do what is due; see `Scribe`. First the locks: a start of the program may come at any moment."""
        self._hold.work(self._data_dir)
        return super().work()

    def close(self) -> None:
        """End the thread once all that can be is settled and synced; then let the files, and another witness, go."""
        super().close()
        self._hold.close()
