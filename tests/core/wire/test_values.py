"""A body as a value."""

from __future__ import annotations

from pellucid.wire.values import Body


def test_an_empty_batch_is_not_sent():
    """A body without a line is no upload."""
    assert not Body(content=b"{}", included=(), omitted=()).is_sent
    assert Body(content=b"{}", included=(0,), omitted=()).is_sent
