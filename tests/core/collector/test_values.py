"""What was received, as values."""

from __future__ import annotations

import hashlib

from pellucid.collector.values import Limits, Received, ReceivedEvent


def test_what_was_received_can_be_asked():
    """Headers in whichever case, uuids in order, and the digest of what the body says."""
    received = Received(
        path="/batch/",
        headers=(("host", "a"), ("x", "1"), ("x", "2")),
        body=b"body",
        raw_sha256="00",
        raw_bytes=3,
        at_ns=1,
        api_key="k",
        events=(
            ReceivedEvent(uuid="u1", name="a", distinct_id="d"),
            ReceivedEvent(uuid=None, name="b", distinct_id="d"),
        ),
        status=200,
        fault=None,
        is_recorded=True,
    )
    assert ("u1", None) == received.uuids
    assert ("1", None) == (received.header("X"), received.header("y"))
    assert hashlib.sha256(b"body").hexdigest() == received.sha256


def test_limits_are_those_of_the_service():
    """20 MiB a batch, 1 MB an event."""
    assert (20 * 1024 * 1024, 1_000_000) == (Limits().body_bytes, Limits().event_bytes)
