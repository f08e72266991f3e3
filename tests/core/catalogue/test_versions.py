"""What a catalogue says of one version of a program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.versions import at_version, earlier, later, version_key

CHANGING = b"""
title = "Theirs"
version = "3"
watched = true
[metadata.old]
type = "text"
purpose = "The release."
example = "3.0"
until = "0.9"
[events.begun]
purpose = "It began."
class = "usage"
since = "0.9"
[events.begun.fields.how]
type = "text"
purpose = "In what way."
example = "x"
since = "0.10"
until = "1.0"
[events.ended]
purpose = "It ended."
class = "usage"
"""


def test_versions_are_compared_by_their_numbers():
    """Not by their text; zeros at the end, and what follows the numbers, do not count."""
    in_order = ["0", "0.1", "0.9", "0.9.1", "0.10", "0.38.0-alpha.1+dev", "0.38.1", "1", "10.0.1"]
    assert sorted(map(version_key, in_order)) == list(map(version_key, in_order))
    assert version_key("0.38") == version_key("0.38.0") == version_key("0.38.0-rc.2")
    assert () == version_key("0.0.0")


@pytest.mark.parametrize("text", ["", "v1", "undefined", " 1", "\u0661"])
def test_what_is_no_version(text):
    """Has no place among them."""
    assert version_key(text) is None


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.8", {"ended": set(), "with each": {"old"}}),
        ("0.9", {"begun": set(), "ended": set(), "with each": set()}),
        ("0.10.3", {"begun": {"how"}, "ended": set(), "with each": set()}),
        ("1.0.0-alpha", {"begun": set(), "ended": set(), "with each": set()}),
        ("no version", {"begun": {"how"}, "ended": set(), "with each": {"old"}}),
    ],
)
def test_each_version_has_its_own(version, expected):
    """From the first that has something to the first that has it no more."""
    found = at_version(read_catalogue(CHANGING), version)
    events = {name: set(spec.fields) for name, spec in found.events.items()}
    assert expected == events | {"with each": set(found.metadata)}


@given(st.lists(st.sampled_from(["", "0.9", "0.10", "1", "1.0.1"]), min_size=2, max_size=2))
def test_of_two_versions(both):
    """Nothing is before all of them where something begins, and after all of them where it ends."""
    told = [each for each in both if each]
    order = ["0.9", "0.10", "1", "1.0.1"]
    assert later(*both) == max(told, key=order.index, default="")
    assert earlier(*both) == min(told, key=order.index, default="")
