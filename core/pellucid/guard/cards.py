"""Payment cards: digits with a known issuer's beginning and the right check digit."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_LEAST_DIGITS: Final = 13


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"[0-9]{4}[ -]?[0-9]{4}")


@cache
def _card() -> re.Pattern[str]:
    # In the groups that are printed on cards, or in none: other groupings are other numbers.
    return re.compile(
        r"(?<![\w.])(?<!\w-)(?:"
        r"[0-9]{4}(?P<four>[ -])[0-9]{4}(?P=four)[0-9]{4}(?P=four)(?:[0-9]{4}(?:(?P=four)[0-9]{3})?|[0-9]{1,3})"
        r"|[0-9]{4}(?P<six>[ -])[0-9]{6}(?P=six)[0-9]{4,5}"
        r"|[0-9]{13,19}"
        r")(?!\w|\.[0-9]|-\w)"
    )


@cache
def _issuer() -> re.Pattern[str]:
    return re.compile(
        r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"  # Visa
        r"|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}"  # Mastercard
        r"|3[47][0-9]{13}"  # American Express
        r"|(?:6011|64[4-9][0-9]|65[0-9]{2})[0-9]{12,15}"  # Discover
        r"|(?:30[0-5]|3[689][0-9])[0-9]{11}"  # Diners Club
        r"|35(?:2[89]|[3-8][0-9])[0-9]{12,15}"  # JCB
        r"|62[0-9]{14,17}"  # UnionPay
        r"|(?:5018|5020|5038|5893|6304|6759|676[1-3])[0-9]{9,15}"  # Maestro
    )


def _has_right_check_digit(digits: str) -> bool:
    """Tell whether the sum of Luhn's algorithm is a multiple of ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number  # noqa: PLR2004 - the sum of a two-digit number's digits
    return total % 10 == 0


def find_cards(text: str) -> list[Span]:
    """Find numbers of payment cards; not times, ids or hashes that have as many digits."""
    if len(text) < _LEAST_DIGITS or not _digits().search(text):
        return []
    found = []
    for match in _card().finditer(text):
        digits = match[0].replace(" ", "").replace("-", "")
        if _issuer().fullmatch(digits) and _has_right_check_digit(digits):
            found.append(match.span())
    return found
