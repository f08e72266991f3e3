"""Tests of pellucid.index.heads: short fractions are stretched, and expected heads recognised."""

from __future__ import annotations

import pytest

from pellucid.index.heads import HEAD_BYTES, as_words, begins_as_expected, stretch


@pytest.mark.parametrize("digits", range(1, 9))
def test_missing_zeros_are_put_back(heads, tools, digits):
    """A fraction of any length becomes one of nine digits, and what follows moves to the right."""
    shortened = heads(tools.usual(time=f"2026-11-23T16:05:14.{'123456789'[:digits]}Z"))
    stretch(shortened)
    full = heads(tools.usual(time=f"2026-11-23T16:05:14.{'123456789'[:digits]:0<9}Z"))
    kept = HEAD_BYTES - (9 - digits)
    assert full[0, :kept].tobytes() == shortened[0, :kept].tobytes()


def test_a_fraction_is_put_in_where_there_is_none(heads, tools):
    """A whole second gets a point and nine zeros."""
    whole = heads(tools.usual(time="2026-11-23T16:05:14Z"), tools.usual())
    stretch(whole)
    full = heads(tools.usual(time="2026-11-23T16:05:14.000000000Z"), tools.usual())
    assert full[:, : HEAD_BYTES - 10].tobytes() == whole[:, : HEAD_BYTES - 10].tobytes()


@pytest.mark.parametrize(
    "time", ["2026-11-23T16:05:14.Z", "2026-11-23T16:05:14.1234567890Z", "2026-11-23T16:05:14+02:00"]
)
def test_what_has_no_z_in_its_place_stays_as_it_is(heads, tools, time):
    """It is left for the slow path."""
    odd = heads(tools.usual(time=time))
    before = odd.tobytes()
    stretch(odd)
    assert before == odd.tobytes()


def test_only_heads_with_all_keys_in_place_are_expected(heads, tools):
    """Each byte of the fixed text counts."""
    line = tools.usual()
    fixed = [*range(13), *range(45, 53)]
    lines = [line, *(line[:at] + b"#" + line[at + 1 :] for at in fixed)]
    assert [True, *[False] * len(fixed)] == begins_as_expected(as_words(heads(*lines))).tolist()
