"""The hash of a value under a secret."""

from __future__ import annotations

import hashlib
import hmac
import math
import struct
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.hashing import KeyedHash
from pellucid.hashing.keyed import _LONGEST_KEPT, _MOST_KEPT

SECRET = bytes(range(32))
VALUES = st.text() | st.booleans() | st.integers() | st.floats()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("myapp", b"text\0myapp"),
        ("é", b"text\0\xc3\xa9"),
        (True, b"boolean\0\x01"),
        (False, b"boolean\0\x00"),
        (255, b"integer\0ff"),
        (-(10**30), b"integer\0-" + f"{10**30:x}".encode()),
        (1.5, b"number\0" + struct.pack("<d", 1.5)),
    ],
)
def test_it_is_hmac_sha_256(value, message):
    """Over the name of the type, a zero and the value's bytes; the same when it is asked for again."""
    code = KeyedHash(SECRET)
    expected = hmac.new(SECRET, message, hashlib.sha256).hexdigest()
    assert [expected, expected] == [code.hash(value), code.hash(value)]


def test_values_that_python_takes_for_equal_have_their_own_hashes():
    """Type and sign count, in whichever order they come, kept or not."""
    values = [True, 1, 1.0, "1", False, 0, 0.0, -0.0, "0", ""]
    code = KeyedHash(SECRET)
    first = [code.hash(value) for value in values]
    assert len(values) == len(set(first))
    assert first == [code.hash(value) for value in values]
    assert first[::-1] == [KeyedHash(SECRET).hash(value) for value in values[::-1]]


@given(VALUES, st.lists(VALUES, max_size=5))
def test_what_was_hashed_before_makes_no_difference(value, others):
    """Keeping is only for speed."""
    code = KeyedHash(SECRET)
    for other in others:
        code.hash(other)
    assert KeyedHash(SECRET).hash(value) == code.hash(value) == code.hash(value)


def test_another_secret_makes_other_hashes():
    """So nothing links what two installations send."""
    assert KeyedHash(SECRET).hash("myapp") != KeyedHash(SECRET[::-1]).hash("myapp")


def test_a_short_secret_is_refused():
    """It could be guessed."""
    with pytest.raises(ValueError, match="16 bytes"):
        KeyedHash(b"short")


def test_what_is_kept_stays_small():
    """However many values come, and however long they are."""
    code = KeyedHash(SECRET)
    for number in range(_MOST_KEPT + 10):
        code.hash(number)
    code.hash("x" * (_LONGEST_KEPT + 1))
    code.hash(math.nan)
    assert {str: 0, bool: 0, int: 10, float: 0} == {kind: len(kept) for kind, kept in code._kept.items()}


@pytest.mark.parametrize("value", ["rerun_example_app", 12, 1.5])
def test_a_value_that_came_before_costs_next_to_nothing(value):
    """Less than 300 ns, at least at one of many moments: hosts record from their GUI's thread."""
    code = KeyedHash(SECRET)
    taken_s = min(timeit.repeat(lambda: code.hash(value), number=1000, repeat=50)) / 1000
    assert taken_s < 300e-9
