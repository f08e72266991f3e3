"""A body as a value."""

from __future__ import annotations

from pellucid.wire.values import Body


def test_an_empty_batch_is_not_sent():
    """A body without a line is no upload."""
    assert not Body(content=b"{}", included=(), omitted=()).is_sent
    assert Body(content=b"{}", included=(0,), omitted=()).is_sent


def test_each_event_can_be_found_in_the_bytes():
    """So that a window can show which part of the payload an event is."""
    content = b'{"batch":["one","three"]}'
    body = Body(content=content, included=(0, 1), omitted=(), sizes_bytes=(5, 7))
    assert [b'"one"', b'"three"'] == [content[start:end] for start, end in body.spans]
    assert [] == Body(content=b'{"batch":[]}', included=(), omitted=()).spans
