"""
The columnar index over a ledger: what a table of a million events is drawn from.

    log segments ─ stretches ─ newline, heads ─ timestamps, classes ─ scanner ─┐
                                     odd lines ─ slow_path ────────────────────┤
    receipts ─ states ─────────────────────────────────────────────────────────┴─ columns ─ event_index
"""

from pellucid.index.columns import BLANK, CLASS_UNREADABLE, NO_LINE, NO_SEGMENT, ODD, UNREADABLE
from pellucid.index.contents import Location
from pellucid.index.event_index import EventIndex, Growth

__all__ = [
    "BLANK",
    "CLASS_UNREADABLE",
    "NO_LINE",
    "NO_SEGMENT",
    "ODD",
    "UNREADABLE",
    "EventIndex",
    "Growth",
    "Location",
]
