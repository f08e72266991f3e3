"""Identities: equal for equal events, never equal for others, and unguessable where they stand for a person."""

from __future__ import annotations

from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from pellucid.identity import event_uuid, new_analytics_id

_PARTS = st.fixed_dictionaries(
    {
        "session": st.text(max_size=5),
        "kind": st.text(max_size=5),
        "event_id": st.none() | st.integers(-3, 30),
        "raw": st.binary(max_size=6),
        "occurrence": st.integers(1, 3),
    }
)


def test_analytics_id_is_128_random_bits_as_hex():
    """A new id has Rerun's form and is never the one before."""
    ids = {new_analytics_id() for _ in range(100)}
    assert 100 == len(ids)
    assert all(len(one) == 32 and UUID(one) for one in ids)


def test_event_uuid_is_pinned():
    """The identity of an event never changes: addresses that people keep stay good."""
    found = event_uuid(session="s", kind="Append", event_id=1, raw=b'{"a":1}', occurrence=1)
    assert UUID("118161b9-b663-59fe-b095-4e030d9ac06f") == found
    assert (5, RFC_4122) == (found.version, found.variant)


def test_event_uuid_takes_names_that_are_no_text():
    """A session file whose name is not valid UTF-8 has identities like any other."""
    one = event_uuid(session="\udcff", kind="k", event_id=None, raw=b"", occurrence=1)
    two = event_uuid(session="\udcfe", kind="k", event_id=None, raw=b"", occurrence=1)
    assert one != two


@given(_PARTS, _PARTS)
def test_event_uuid_is_equal_exactly_for_equal_events(one, two):
    """Two events share an identity only if every part of them is the same."""
    assert (one == two) == (event_uuid(**one) == event_uuid(**two))
