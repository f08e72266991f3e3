"""
`pellucid collector`: a small receiver on loopback that a PostHog client can send to.

    Collector ─ loop                                   one thread: sockets, timers
        │     └ connection ─ channels                  one client: bytes, through TLS or not
        │            │     └ request_reader            … HTTP/1.1 out of them
        │            └ reception ─ bodies              what is answered: gzip, JSON, limits
        │                  │     ├ fault_plan ─ faults what goes wrong, on demand
        │                  │     └ control             /_faults, /_received
        └ archive ─ store                              what came in: memory, a file

It is for tests, for the demo and for an app's own developers: what it was sent it keeps exactly.
"""

from pellucid.collector.collector import Collector
from pellucid.collector.faults import (
    Answer,
    CloseAfter,
    CutAnswer,
    Fault,
    Garbage,
    Hang,
    Lie,
    Moment,
    Redirect,
    RefuseEvent,
    Reset,
    Slow,
    TooLarge,
)
from pellucid.collector.store import read_store
from pellucid.collector.values import Answered, Counts, Limits, Received, ReceivedEvent

__all__ = [
    "Answer",
    "Answered",
    "CloseAfter",
    "Collector",
    "Counts",
    "CutAnswer",
    "Fault",
    "Garbage",
    "Hang",
    "Lie",
    "Limits",
    "Moment",
    "Received",
    "ReceivedEvent",
    "Redirect",
    "RefuseEvent",
    "Reset",
    "Slow",
    "TooLarge",
    "read_store",
]
