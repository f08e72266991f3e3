"""What the sending side is told."""

from __future__ import annotations

from pellucid.sending.values import Batch, Limits, Way


def test_a_batch_overlaps_what_it_has_a_line_of():
    """Both ends count."""
    batch = Batch(uuid="b", first=3, last=5, uuids=(), body_sha256="", body_bytes=0, due_ns=None)
    assert [False, True, True, True, False] == [
        batch.overlaps(first, last) for first, last in ((0, 2), (0, 3), (4, 4), (5, 9), (6, 9))
    ]


def test_the_limits_are_the_promised_ones():
    """A hundred events, a mebibyte, half a minute."""
    assert (100, 1 << 20, 30.0) == (Limits().count, Limits().size_bytes, Limits().age_s)


def test_a_proxy_s_password_is_not_printed():
    """A way may end up in a log."""
    assert "secret" not in repr(Way(proxy="http://me:secret@localhost:1"))
