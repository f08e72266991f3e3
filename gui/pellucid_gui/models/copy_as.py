"""What can be put on the clipboard of some events."""

from __future__ import annotations

from enum import Enum, auto


class CopyAs(Enum):
    """As what."""

    TEXT = auto()
    """The rows, as a person reads them."""
    JSON = auto()
    """What the rows show and the recorded events, as one array."""
    CSV = auto()
    RECORDED = auto()
    """The recorded lines, byte for byte."""
    PAYLOAD = auto()
    """What leaves, or left."""
    CURL = auto()
    """Commands that post the same."""
