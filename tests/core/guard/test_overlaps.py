"""Hits that overlap, and what is written in their place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.guard.overlaps import marker, mask, put, resolve
from pellucid.guard.rules import RULES, Action
from pellucid.guard.values import Hit


def _hit(rule, start, end, action=Action.REDACT):
    return Hit(rule=rule, start=start, end=end, action=action)


def test_a_hit_within_another_is_dropped():
    """The longer one says it all."""
    outer, inner = _hit("url", 0, 20), _hit("email", 5, 10)
    assert (outer,) == resolve([inner, outer])


def test_a_hit_that_reaches_out_of_another_keeps_the_part_outside():
    """Nothing of it is written."""
    assert (_hit("url", 0, 10), _hit("email", 10, 12)) == resolve([_hit("email", 8, 12), _hit("url", 0, 10)])


def test_of_two_in_the_same_place_the_severer_then_the_graver_stays():
    """Redacting beats hashing; a secret beats an address."""
    hashed = _hit("secret", 0, 5, Action.HASH)
    assert (_hit("ip", 0, 5),) == resolve([hashed, _hit("ip", 0, 5)])
    assert (_hit("secret", 0, 5),) == resolve([_hit("ip", 0, 5), _hit("secret", 0, 5)])


def test_hits_side_by_side_stay():
    """Touching is not overlapping."""
    hits = (_hit("ip", 0, 5), _hit("mac", 5, 9))
    assert hits == resolve(reversed(hits))


HITS = st.lists(
    st.builds(
        lambda rule, start, length, action: _hit(rule, start, start + length, action),
        st.sampled_from(list(RULES)),
        st.integers(0, 30),
        st.integers(1, 20),
        st.sampled_from([Action.REDACT, Action.HASH]),
    )
)


@given(HITS)
def test_resolved_hits_are_disjoint_and_cover_the_same(hits):
    """Whatever the rules found is still covered, by exactly one hit, and nothing else is."""
    resolved = resolve(hits)
    covered = [place for hit in resolved for place in range(hit.start, hit.end)]
    assert sorted({place for hit in hits for place in range(hit.start, hit.end)}) == covered


@given(HITS)
def test_a_mask_keeps_every_other_character_where_it_is(hits):
    """So that a rule's second look reports places of the first text."""
    text = "".join(chr(0x4E00 + place) for place in range(60))
    resolved = resolve(hits)
    masked = put(text, resolved, mask)
    assert len(text) == len(masked)
    covered = {place for hit in resolved for place in range(hit.start, hit.end)}
    assert [place not in covered for place in range(60)] == [
        a == b for a, b in zip(text, masked, strict=True)
    ]


def test_a_mask_begins_and_ends_as_a_marker_does():
    """A rule must not tell one from the other by what stands beside it."""
    hit = _hit("ip", 0, 7)
    assert ("\u2039ip\u203a", "\u2039\u203a\u203a\u203a\u203a\u203a\u203a") == (marker(hit), mask(hit))


def test_text_around_the_hits_is_kept():
    """Only the hits are replaced."""
    assert "a\u2039ip\u203ac\u2039mac\u203a" == put("abcd", [_hit("ip", 1, 2), _hit("mac", 3, 4)], marker)
