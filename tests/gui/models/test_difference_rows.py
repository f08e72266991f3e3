"""What differs from the event of the same kind before, in rows."""

from __future__ import annotations

import pytest

from pellucid.view.difference import Number, field_difference
from pellucid_gui.models.difference_rows import ago_words, count_words, difference_sections


def drawn(before, after):
    """Each section: its heading, whether it is folded, and its lines."""
    return [
        (
            section.heading.text,
            section.heading.is_folded,
            [tuple(cell[0].text for cell in line.cells) for line in section.lines],
        )
        for section in difference_sections(field_difference(before, after))
    ]


def test_changed_new_gone_and_the_same():
    """In this order; the running number is no difference that is worth a look."""
    before = {"event_id": Number("1"), "a": "x", "b": True, "gone": None, "s": Number("1.10")}
    after = {"event_id": Number("2"), "a": "y", "b": True, "new": [Number("1")], "s": Number("1.10")}
    assert [
        ("Changed (1)", False, [("a", "x", "y")]),
        ("Only in this one (1)", False, [("new", "—", "[1]")]),
        ("Only in the one before (1)", False, [("gone", "null", "—")]),
        (
            "The same in both (2), but for the running number",
            True,
            [("event_id", "1", "2"), ("b", "true", "true"), ("s", "1.10", "1.10")],
        ),
    ] == drawn(before, after)
    assert 3 == count_words(field_difference(before, after))


def test_two_that_say_the_same():
    """Only what is the same is there, folded; of two that say nothing there is nothing."""
    assert [("The same in both (1)", True, [("a", "x", "x")])] == drawn({"a": "x"}, {"a": "x"})
    assert [] == drawn({}, {})


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.5, "less than a second before"),
        (1, "1 s before"),
        (59.9, "59 s before"),
        (60, "1 minute before"),
        (7200, "2 hours before"),
        (90_000, "1 day before"),
        (400 * 86_400, "400 days before"),
        (-5, "less than a second before"),
    ],
)
def test_how_long_before(seconds, expected):
    """In the largest unit that fits."""
    assert expected == ago_words(0, round(seconds * 1e9))
