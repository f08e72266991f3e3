"""What became of an event, in the words that a person reads."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.said import Said


class State(IntEnum):
    """
    The state of one event, decided by the last receipt that covers its line.

    The numbers are what the index keeps in its state column: never renumber them.
    """

    QUEUED = 0
    """It waits in the program's own queue; nothing says that it has left."""
    SENT = 1
    """A server accepted it, with its answer."""
    RELEASED = 2
    """A watched program took it out of its queue and handed it to its uploader; the answer can't be seen."""
    HELD = 3
    """It waits until a person lets it go."""
    WITHHELD = 4
    """A person decided that it is never sent."""
    REFUSED = 5
    """A server refused it, with its answer."""
    UNCONFIRMED = 6
    """An upload was begun whose outcome was never recorded."""
    PURGED = 7
    """Its bytes are gone from our copy. Final: no later receipt changes it."""
    LOST = 8
    """It existed, but its bytes were never seen."""

    @property
    def word(self) -> str:
        """The one word that stands for the state everywhere: in the table, in filters and in `--json`."""
        return self.name.lower()

    @property
    def said(self) -> Said:
        """The same word, to be filled into a sentence that can be put into another language."""
        return _SAID[self]


_SAID: Final[Mapping[State, Said]] = {
    State.QUEUED: said("queued"),
    State.SENT: said("sent"),
    State.RELEASED: said("released"),
    State.HELD: said("held"),
    State.WITHHELD: said("withheld"),
    State.REFUSED: said("refused"),
    State.UNCONFIRMED: said("unconfirmed"),
    State.PURGED: said("purged"),
    State.LOST: said("lost"),
}
