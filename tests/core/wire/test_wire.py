"""One function makes every body."""

from __future__ import annotations

import pytest

from pellucid.errors import UsageError
from pellucid.wire import BodyHeader, PostHogHeader, body

LINE = b'{"time_utc":"2026-11-24T10:00:00Z","kind":"Append","name":"n","uuid":"u","props":{}}'


def test_the_header_says_whose_body_it_is():
    """A watched program's is laid out as Rerun's; our own is compact."""
    rerun = body(BodyHeader(api_key="k", distinct_id="i", session_id="s"), [LINE])
    own = body(PostHogHeader(api_key="k", distinct_id="i", context={}), [LINE])
    assert (b"{\n", b'{"api') == (rerun.content[:2], own.content[:5])
    assert ((), ("u",)) == (rerun.uuids, own.uuids)


def test_nothing_can_be_taken_out_of_what_another_program_sends():
    """Whoever tries is told, instead of shown a body that will never be."""
    with pytest.raises(UsageError, match="another program"):
        body(BodyHeader(api_key="k", distinct_id="i", session_id="s"), [LINE], {0: {"x": None}})
