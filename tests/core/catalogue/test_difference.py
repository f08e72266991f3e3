"""What a version of a catalogue collects more."""

from __future__ import annotations

import pytest

from pellucid.catalogue.difference import GainKind, difference, gains, guard_actions, waiting
from pellucid.catalogue.parts import parts

NEW_EVENT = """
[events.closed]
purpose = "To see when it ends."
class = "usage"
[events.closed.fields.open_s]
type = "integer"
purpose = "To see how long."
example = 3
"""


def changed(more):
    """Return what was found, without the specs."""
    return [(gain.kind.value, gain.name, gain.before, gain.after) for gain in more]


def test_nothing_is_more_than_itself(small):
    """Two equal versions have no difference."""
    found = difference(small(), small())
    assert ((), (), ()) == (found.more, found.less, found.repurposed)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            '"vulkan", "metal"',
            '"vulkan", "metal", "gl"',
            ("values", "viewer_opened.renderer", ("metal", "vulkan"), ("gl",)),
        ),
        ('choices = ["vulkan", "metal"]', "", ("values", "viewer_opened.renderer", ("metal", "vulkan"), ())),
        ("hashed = true", "", ("plain", "viewer_opened.application_id", (), ())),
        ("max_length = 80", "max_length = 81", ("length", "source_failed.reason", ("80",), ("81",))),
        ("max_length = 80", "", ("length", "source_failed.reason", ("80",), ())),
        (
            "max_length = 80",
            f'choices = ["no such file", "{"x" * 90}"]',
            ("length", "source_failed.reason", ("80",), ("90",)),
        ),
        ('class = "error"', 'class = "usage"', ("class", "source_failed", ("error",), ("usage",))),
        ('class = "usage"', 'class = "crash"', ("class", "viewer_opened", ("usage",), ("crash",))),
        ('type = "integer"', 'type = "number"', ("type", "viewer_opened.windows", ("integer",), ("number",))),
        ("[metadata.app_version]", "[metadata.qt]", ("field", "metadata.qt", (), ())),
        ("fields.windows]", "fields.panes]", ("field", "viewer_opened.panes", (), ())),
        ('ip = "withhold"', 'ip = "allow"', ("rule", "guard.ip", (), ("allow",))),
    ],
)
def test_each_way_to_collect_more_is_told(small, before, after, expected):
    """With what it was and what it is, and nothing else beside it."""
    new, old = small((before, after)), small()
    assert [expected] == changed(difference(new, old).more)
    assert frozenset({expected[1]}) == waiting(new, parts(old))


def test_of_a_new_event_only_the_event_is_told(small):
    """Its fields come with it, in its spec."""
    (gain,) = difference(small(more=NEW_EVENT), small()).more
    assert (GainKind.EVENT, "closed", ["open_s"]) == (gain.kind, gain.name, list(gain.event.fields))


def test_less_needs_nobody(small):
    """It is told and waits for nothing."""
    old = small(more=NEW_EVENT)
    new = small(
        ("hashed = true", "hashed = true\nmax_length = 9"),
        ("max_length = 80", "max_length = 8\n"),
        ('"no such file"', '"no"'),
    )
    found = difference(new, old)
    assert () == found.more
    assert frozenset() == waiting(new, parts(old))
    assert [("length", "source_failed.reason"), ("event", "closed")] == [
        (g.kind.value, g.name) for g in found.less
    ]


def test_another_purpose_is_told(small):
    """It is as much as it was, so nothing waits."""
    found = difference(small(("To decide how many must fit.", "To sell it.")), small())
    assert (("viewer_opened.windows",), ()) == (found.repurposed, found.more)


def test_gains_stand_in_the_catalogues_order(small):
    """Events first, each with its fields, then build metadata, then rules."""
    catalogue = small(('ip = "withhold"', 'ip = "allow"'))
    accepted = frozenset({"source_failed#error", "viewer_opened", "viewer_opened.windows#integer"})
    expected = ["renderer", "application_id"]
    assert [
        *(f"viewer_opened.{name}" for name in expected),
        "source_failed.reason",
        "metadata.app_version",
        "guard.ip",
    ] == [gain.name for gain in gains(catalogue, accepted)]


def test_before_anything_was_shown_nothing_waits(small):
    """A person who was shown an empty catalogue has agreed to nothing in it; one who was shown none, to no version."""
    assert frozenset() == waiting(small(), None)
    assert {"viewer_opened", "source_failed", "metadata.app_version"} == waiting(small(), frozenset())


def test_a_rule_that_waits_is_as_it_would_be(small):
    """The guard does its own until the person has seen that it would do less."""
    new = small(('ip = "withhold"', 'ip = "allow"\nemail = "withhold"'))
    assert {"email": "withhold"} == dict(guard_actions(new, parts(small())))
    assert {"email": "withhold", "ip": "allow"} == dict(guard_actions(new, parts(new)))
    assert {"email": "withhold", "ip": "allow"} == dict(guard_actions(new, None))
