"""
Addresses: of people, of machines, of network cards.

Each finder first asks what costs next to nothing (is there an `@` at all?), then lets a pattern propose and plain code
decide. No pattern here can look at a character more than a fixed number of times, whatever the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_SERVICE_ACCOUNTS: Final = frozenset({"git", "hg"})
"""`git@github.com` is the same for everybody."""
_FILE_ENDINGS: Final = frozenset({
    "cpp", "css", "dll", "dylib", "exe", "gif", "hpp", "html", "jpeg", "jpg", "js",
    "json", "jsx", "mjs", "png", "svg", "ts", "tsx", "wasm", "webp", "xml",
})  # fmt: skip
"""What looks like a top-level domain and is none: `icon@2x.png`, `render@app.js`."""

_V4_PARTS: Final = 4
_LOOPBACK: Final = 127
_FIRST_MULTICAST: Final = 224
_MOST_OCTET: Final = 255
_CONTEXT: Final = 16

_V6_GROUPS: Final = 8
_LEAST_V6_GROUPS: Final = 2

_MAC_PAIRS: Final = (6, 8)
_DOTTED_PARTS: Final = 3  # aabb.ccdd.eeff
_LEAST_MAC: Final = 14
_DECIMAL: Final = frozenset("0123456789")


@cache
def _email() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.+-])(?P<local>[\w.+-]++)(?:@|%40)"
        r"(?P<domain>(?:[^\W_](?:[^\W_]|-)*+\.)+(?P<top>xn--[a-z0-9-]{2,59}|[^\W\d_]{2,63}))(?![^\W_])",
        re.IGNORECASE,
    )


@cache
def _version_like() -> re.Pattern[str]:
    return re.compile(r"\d+(?:\.\d+)?x\.|\d+\.\d")


def find_emails(text: str) -> list[Span]:
    """Find e-mail addresses, also percent-encoded ones; not `git@…`, package versions or names of files."""
    if "@" not in text and "%40" not in text:
        return []
    return [
        found.span()
        for found in _email().finditer(text)
        if found["local"].lower() not in _SERVICE_ACCOUNTS
        and found["top"].lower() not in _FILE_ENDINGS
        and not _version_like().match(found["domain"])
    ]


@cache
def _v4() -> re.Pattern[str]:
    return re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")


@cache
def _before_v4() -> re.Pattern[str]:
    return re.compile(
        r"[\w.+]\Z|\w-\Z|(?<![a-z])(?:v|ver|version|release|build)[\"']?[\s:=._/-]*\Z", re.IGNORECASE
    )


@cache
def _after_v4() -> re.Pattern[str]:
    return re.compile(
        r"\w|\.[0-9]|\.(?:dev|post|rc|alpha|beta|pre)|\+\w|-(?![0-9]{1,3}(?:\.[0-9]{1,3}){3})\w",
        re.IGNORECASE,
    )


def _is_v4(address: str) -> bool:
    """Tell whether four numbers are a machine that somebody could be found by."""
    parts = address.split(".")
    if any(len(part) > 1 and part[0] == "0" for part in parts):
        return False
    first, second, third, fourth = map(int, parts)
    if max(first, second, third, fourth) > _MOST_OCTET:
        return False
    # x.y.0.0 is a network or an assembly's version; 0.… and 127.… are this machine to itself.
    return first not in {0, _LOOPBACK} and first < _FIRST_MULTICAST and not third == fourth == 0


@cache
def _v6() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.])(?<!::)(?P<address>(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f])"
        r"(?::[0-9a-f]{0,4}+){2,7}(?P<v4>:[0-9]{1,3}(?:\.[0-9]{1,3}){3})?)(?:%[\w.-]{1,32})?(?!\w|:\w|::|\.[0-9])",
        re.IGNORECASE,
    )


def _is_v6(address: str, v4: str | None) -> bool:
    """Tell whether groups of hex digits, the first of which is one that machines have, make an address."""
    if v4 is not None:
        address = address[: -len(v4)] + ":0:0"
    if address.count("::") > 1 or ":::" in address:
        return False
    groups = [group for group in address.split(":") if group]
    if "::" not in address:
        return len(groups) == _V6_GROUPS
    # `fade::add` is a path in somebody's program; `fe80::1` has a digit, and so has nearly every address.
    return _LEAST_V6_GROUPS <= len(groups) < _V6_GROUPS and any(character.isdigit() for character in address)


def find_ips(text: str) -> list[Span]:
    """Find IPv4 and IPv6 addresses of machines; not loopback, `0.0.0.0`, `::`, version numbers or times."""
    found = []
    if text.count(".") >= _V4_PARTS - 1:
        for match in _v4().finditer(text):
            start, end = match.span()
            if (
                _is_v4(match[0])
                and not _before_v4().search(text[max(0, start - _CONTEXT) : start])
                and not _after_v4().match(text[end : end + _CONTEXT])
            ):
                found.append((start, end))
    if text.count(":") >= _LEAST_V6_GROUPS:
        for match in _v6().finditer(text):
            # In `2001:db8::1: no route` the last colon belongs to the sentence.
            extra = match[0].endswith(":") and not match[0].endswith("::")
            if _is_v6(match["address"].removesuffix(":") if extra else match["address"], match["v4"]):
                found.append((match.start(), match.end() - extra))
    return found


@cache
def _pairs() -> re.Pattern[str]:
    # A run of pairs is proposed as a whole, so that six of a fingerprint's sixteen are not taken for a card; what comes
    # after it is looked at by code, or a run that ends badly would be tried again from each of its pairs.
    return re.compile(r"(?<!\w)[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2})*+", re.IGNORECASE)


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[:.-]?\w")


def _is_mac(address: str, mark: str) -> bool:
    """Tell a network card's address from nobody's, everybody's, a date or a version."""
    digits = set(address.lower()) - {mark}
    return digits not in ({"0"}, {"f"}) and (mark == ":" or not digits <= _DECIMAL)


def find_macs(text: str) -> list[Span]:
    """Find addresses of network cards; not a key's fingerprint, which has more pairs, nor a date."""
    if len(text) < _LEAST_MAC:
        return []
    found = []
    if text.count(":") >= _MAC_PAIRS[0] - 1 or text.count("-") >= _MAC_PAIRS[0] - 1:
        found += [
            match.span()
            for match in _pairs().finditer(text)
            if match[0].count(match[1]) + 1 in _MAC_PAIRS
            and _is_mac(match[0], match[1])
            and not _goes_on().match(text, match.end())
        ]
    if text.count(".") >= _DOTTED_PARTS - 1:
        for match in _dotted().finditer(text):
            start, end = match.span()
            before = text[start - 1] if start else " "
            is_alone = before not in "._" and not before.isalnum() and not _goes_on().match(text, end)
            if is_alone and _is_mac(match[0], "."):
                found.append((start, end))
    return found
