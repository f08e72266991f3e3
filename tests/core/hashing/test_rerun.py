"""Rerun's hash of a value."""

from __future__ import annotations

import hashlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import UsageError
from pellucid.hashing import rerun_hash

SALT = b"d6d6bed3-028a-49ac-94dc-8c89cfb19379"
# Made with `printf "$SALT$BYTES" | openssl dgst -sha256`, the bytes written out by hand.
GOLDEN = [
    ("", "5faa4da45c8b275b4b9b13d00d08345aefdc87cb0040512c32c65a622ca5aeb3"),
    ("rerun_example_app", "f268ee3a3acb026aa86e35fe92794169c8fef08e7a61e36e3221755d56da673a"),
    ("é😀", "0c6ca1d653b0b744781db7dafaa11a89865dc70cbfb5c2fda09c9d708efe1eac"),
    (True, "d420305186f55789d751a1b2b6b068b5c000e4711d5a2427f26300e3c8e64100"),
    (False, "e6b60fc0e505882e4493ae7e24abb6f7d9f8f2ef564afedf6cd95d0adfdfb06c"),
    (0, "1bc40147e3c85658a326701e241c13bb7fe686300ce42ee4a6c30c4e114e4459"),
    (1, "8cf6375aa7f82f84a4f5520a5ab64ae855c2a0ac8ad899ae9cb0b42564c4f071"),
    (-2, "70b88bb0fa40ed9100f5779a77eafa365fd2e6f33002304d705cd7923fd7f556"),
    (2**63 - 1, "a8b22d315d74131355715b37e640e383ae504c346c2f4b47fb8621c0fdb20e50"),
    (-(2**63), "432f967a795cff1ba8910bdf47ed109a83a1ae740c7aad28749fe1850904c5ec"),
    (1.0, "8efd8ba2b6d74b83afa7cc4d52419f13d61bbbd4b24733bac36916b8a5f74a03"),
    (-0.0, "432f967a795cff1ba8910bdf47ed109a83a1ae740c7aad28749fe1850904c5ec"),
    (0.1, "210f445dd97584394b88cc4f36f8ca4094e2ce85bf9a9abbef421d47789a4352"),
    (math.inf, "3cf6c7cac310322eed9918c3720332909423a0f57f9bb9182dc045e7cef403c4"),
]


@pytest.mark.parametrize(("value", "expected"), GOLDEN)
def test_each_type_has_its_bytes(value, expected):
    """Text as UTF-8, a bool as one byte, integers and floats as eight, the lowest first; another tool's values."""
    assert expected == rerun_hash(value)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_hashed_as_utf_8(text):
    """The salt, then the bytes: nothing between them and nothing after."""
    assert hashlib.sha256(SALT + text.encode()).hexdigest() == rerun_hash(text)


@given(st.integers(-(2**63), 2**63 - 1))
def test_any_integer_is_hashed_as_i64(number):
    """In two's complement, as Rust has it."""
    assert hashlib.sha256(SALT + number.to_bytes(8, "little", signed=True)).hexdigest() == rerun_hash(number)


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**40])
def test_an_integer_of_another_size_is_refused(number):
    """Rerun has no such value, so no hash of ours could be equal to its."""
    with pytest.raises(UsageError, match="beyond 64 bits"):
        rerun_hash(number)


def test_half_a_character_is_a_question_mark():
    """No string of Rust's holds one; a host must not be stopped by it."""
    assert rerun_hash("a?") == rerun_hash("a\ud800")
