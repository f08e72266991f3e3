"""Numbers of payment cards, and other long numbers."""

from __future__ import annotations

import pytest

from pellucid.guard.cards import find_cards


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4111111111111111", "4111111111111111"),
        ("paid with 4111 1111 1111 1111 12/27", "4111 1111 1111 1111"),
        ("5555-5555-5555-4444.", "5555-5555-5555-4444"),
        ("2223003122003222", "2223003122003222"),
        ("3782 822463 10005", "3782 822463 10005"),
        ("6011111111111117", "6011111111111117"),
        ("30569309025904", "30569309025904"),
        ("3530111333300000", "3530111333300000"),
        ("6200000000000005", "6200000000000005"),
        ("card:4222222222222", "4222222222222"),
    ],
)
def test_cards_of_the_known_issuers_are_found(text, found):
    """In the groups that are printed on them, or in none."""
    assert [found] == [text[start:end] for start, end in find_cards(text)]


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111112",  # a wrong check digit
        "1111111111111117",  # no such issuer
        "1764000000000",  # milliseconds
        "1764000000123456789",  # nanoseconds
        "0.4111111111111111",
        "4111111111111111.5",
        "4-111-1111-1111-1111",
        "41111111-1111-1111-1111-111111111111",
        "x4111111111111111",
        "4111111111111111f",
        "41111111111111114111111111111111",
        "31fc6d1d7f8f155c3029d8f85b931ecc0c7bbfaf",
        "2026-10-28T16:21:37.247379814Z",
        "+49 4111 111111",
    ],
)
def test_other_long_numbers_are_no_cards(text):
    """Times, fractions, ids and hashes may have as many digits."""
    assert [] == find_cards(text)
