"""What a person agrees to, in single parts."""

from __future__ import annotations

import pytest

from pellucid.catalogue.parts import Agreed, parts
from pellucid.catalogue.values import EventSpec, Field, FieldType, Retention


def field(**values):
    """Return a field called `f`."""
    return Field(**({"name": "f", "type": FieldType.TEXT, "purpose": "p", "example": "x"} | values))


def test_a_catalogue_is_spelt_in_parts(small):
    """These stand in files of people: never spell them otherwise."""
    assert {
        "viewer_opened",
        "viewer_opened.renderer=vulkan",
        "viewer_opened.renderer=metal",
        "viewer_opened.windows#integer",
        "viewer_opened.application_id#hashed",
        "source_failed#error",
        "source_failed.reason<=80",
        "metadata.app_version",
    } == parts(small())
    weaker = small(('ip = "withhold"', 'ip = "allow"\nemail = "hash"\nmac = "redact"'))
    assert {"guard.ip=allow", "guard.email=hash"} == parts(weaker) - parts(small())


def test_who_agreed_to_all_agreed_to_each(small):
    """A catalogue is covered by itself."""
    catalogue = small(('ip = "withhold"', 'ip = "allow"'))
    agreed = Agreed(parts(catalogue))
    for spec in catalogue.events.values():
        assert agreed.covers_event(spec)
        assert all(agreed.covers_field(f"{spec.name}.{each.name}", each) for each in spec.fields.values())
    assert agreed.covers_field("metadata.app_version", catalogue.metadata["app_version"])
    assert agreed.covers_rule("ip", "allow")


TEXT, SHORT, LONG = field(), field(max_length=10), field(max_length=11)
A, AB, LONGER = field(choices=("a",)), field(choices=("a", "b")), field(choices=("a", "abcdefghijk"))
HASHED, HASHED_NUMBER = field(hashed=True), field(hashed=True, type=FieldType.NUMBER)
NUMBER, INTEGER = field(type=FieldType.NUMBER), field(type=FieldType.INTEGER)


@pytest.mark.parametrize(
    ("accepted", "covered", "not_covered"),
    [
        ("", [TEXT, SHORT, LONG, A, AB, HASHED, NUMBER, HASHED_NUMBER], []),
        (
            "<=10",
            [SHORT, A, AB, field(max_length=1), field(hashed=True, max_length=9)],
            [TEXT, LONG, LONGER, HASHED],
        ),
        ("=a", [A, field(choices=("a",), hashed=True)], [AB, TEXT, SHORT, HASHED]),
        ("=a =b", [A, AB], [LONGER, TEXT]),
        ("#hashed", [HASHED, HASHED_NUMBER], [TEXT, SHORT, A, NUMBER]),
        ("#number", [NUMBER, HASHED_NUMBER], [INTEGER, TEXT, A, HASHED]),
        ("<=x <=-1 <= <=1\u0663 #colour", [], [field(max_length=1), TEXT, HASHED]),
    ],
)
def test_what_says_less_is_agreed_to_with_what_says_more(accepted, covered, not_covered):
    """A hash of it, fewer values, a shorter text; never the other way round."""
    agreed = Agreed(f"e.f{suffix}" for suffix in accepted.split(" "))
    assert [True] * len(covered) == [agreed.covers_field("e.f", each) for each in covered]
    assert [False] * len(not_covered) == [agreed.covers_field("e.f", each) for each in not_covered]
    assert not any(agreed.covers_field("e.g", each) for each in covered)


@pytest.mark.parametrize("agreed_class", list(Retention))
@pytest.mark.parametrize("asked_class", list(Retention))
def test_an_event_is_agreed_to_as_of_its_class(agreed_class, asked_class):
    """Who said no to crashes did not say yes to the same event as usage."""
    spec, other = (
        EventSpec(name="e", title="E", purpose="p", retention=each) for each in (agreed_class, asked_class)
    )
    suffix = "" if agreed_class is Retention.USAGE else f"#{agreed_class}"
    agreed = Agreed({f"e{suffix}"})
    assert agreed.covers_event(spec)
    assert agreed.covers_event(other) is (agreed_class is asked_class)


def test_a_rule_that_does_more_needs_nobody():
    """To leave a text as it is includes to hash it; what redacts or withholds takes out all."""
    for accepted, allowed in {"": "", "guard.ip=hash": "hash", "guard.ip=allow": "hash allow"}.items():
        agreed = Agreed({accepted})
        assert agreed.covers_rule("ip", "redact")
        assert agreed.covers_rule("ip", "withhold")
        assert allowed.split() == [each for each in ("hash", "allow") if agreed.covers_rule("ip", each)]
        assert not agreed.covers_rule("email", "hash")


def test_parts_that_nobody_knows_allow_nothing():
    """Somebody may have written anything into the file."""
    agreed = Agreed({"", "#hashed", ".f", "E.F", "e.", "é.f"})
    assert not agreed.covers_field("e.f", HASHED)
    assert frozenset({"."}) == agreed.suffixes("e")
