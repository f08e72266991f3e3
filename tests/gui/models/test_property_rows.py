"""Types, values and marks of properties, in words."""

from __future__ import annotations

import pytest

from pellucid.event import Foreign
from pellucid.view.values import UNDOCUMENTED, Mark
from pellucid_gui.models.property_rows import mark_text, marks_lines, type_word, value_text


@pytest.mark.parametrize(
    ("value", "type_", "text"),
    [
        (True, "Bool", "true"),
        (9007199254740993, "Integer", "9007199254740993"),
        (1.0, "Float", "1.0"),
        (float("inf"), "Float", "1e400"),
        ("a\nb", "String", "a\nb"),
        (Foreign('{"X":1}'), "unknown", '{"X":1}'),
    ],
)
def test_a_value_stands_as_its_line_has_it(value, type_, text):
    """With the tag that it has there."""
    assert (type_, text) == (type_word(value), value_text(value))


def test_marks_in_words():
    """By the rule's own title; a rule that nobody knows by its name."""
    marks = [
        Mark(field="a", rule="email", action="flag"),
        Mark(field="a", rule="new", action="odd"),
        Mark(field="", rule=UNDOCUMENTED, action="flag"),
    ]
    assert "E-mail address: found; new: odd; Undocumented: nobody tells what it is for" == mark_text(marks)
    assert [
        "a: E-mail address: found; new: odd",
        "The event: Undocumented: nobody tells what it is for",
    ] == marks_lines(marks)
