"""Texts that were made to keep a pattern busy: time grows with length, not with its square."""

from __future__ import annotations

import time

import pytest

from pellucid.guard import Guard

GUARD = Guard(names=["alice", "thinkpad-7"], home="/data/people/al")
UNITS = [
    "a", "0", " ", "/", "\\", ":", ".", "@", "-", "\ud800", "\u0130", "\u3042", "\u2039", "word ", "=",
    "aa:", "aa-", "1.", "1.1.1.1.", "1.2.3.4-", "2001:", "2001:db8:", "2001::", "fe80::1 ", "aabb.ccdd.",
    "a@", "a@b.", "a.", "%40", "a%40", "a@b.co", "a@b.co ",
    "://", "a://", "x://a@", "?://",
    "/home/", "/home/a ", "/home/a b c d e f", "'/home/a ", '"/home/a ', "`/home/a ", "C:\\Users\\", "C:\\Users\\a ",
    "\\\\a\\home\\", "file:/", "file://a", "/data/people/al", "/data/people/al ",
    "eyJ", "-eyJ", ".eyJaaaaaaaaa", "eyJaaaaaaaa.", "ghp_", "sk-", "-sk-", "SG.aaaaaaaaaaaaaaaaaaaa.", "glpat-", "github_pat_",
    "12345678:AA", "password=", "password:", 'password="', "token: ", "secret_", "api-", "Basic ", "Bearer ", "Authorization: ",
    "-----BEGIN ", "-----BEGIN PRIVATE" + " KEY-----", "AKIA", "AKIA" + "ABCDEFGHIJ234567",
    "4", "4111 ", "4111-", "4111 1111 1111 1111 ", "alice ", "alice1.2.3.4-", "ALICE_",
]  # fmt: skip
LENGTH, TIMES = 8_000, 8
LONG, MOST_S = 300_000, 20.0
"""So long for so many characters on a slow and busy machine; the square of them would take hours."""


def _took_s(unit, repeated):
    text = unit * repeated
    began = time.process_time()
    GUARD.check(text)
    return time.process_time() - began


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_length(unit):
    """Eight times as much text takes eight times as long, with room for chance, never sixty-four times."""
    repeated = LENGTH // len(unit) // 32 * 32  # the end falls into the same place of a pattern in both
    small = max(min(_took_s(unit, repeated) for _ in range(3)), 0.001)
    assert 4 * TIMES * small > min(_took_s(unit, TIMES * repeated) for _ in range(2))


@pytest.mark.parametrize("unit", ["2001:", "1.2.3.4-", '"/home/a ', "a@b.co ", "eyJaaaaaaaa."])
def test_long_texts_are_checked_in_time(unit):
    """The costliest of them, far beyond what a field holds."""
    assert MOST_S > _took_s(unit, LONG // len(unit))
