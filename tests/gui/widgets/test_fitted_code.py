"""A short text of code, as high as its lines."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.fitted_code import FittedCode


@pytest.fixture
def code(qtbot, theme):
    """A maker of shown texts."""

    def make(text, *, most_lines=None, width=400):
        made = FittedCode("Text", margin_px=2, rest_px=3, most_lines=most_lines)
        qtbot.addWidget(made)
        made.resize(width, 10)
        made.setPlainText(text)
        made.show()
        return made

    return make


@pytest.mark.parametrize(
    ("text", "most_lines", "lines"), [("", None, 1), ("a\nb\nc", None, 3), ("a\nb\nc", 2, 2), ("a", 2, 1)]
)
def test_it_is_as_high_as_its_lines(code, text, most_lines, lines):
    """At least one, and no more than asked for."""
    made = code(text, most_lines=most_lines)
    assert lines * made.fontMetrics().lineSpacing() + 6 == made.height()


def test_it_grows_where_lines_are_wrapped(code):
    """A narrower text needs more of them."""
    text = "word " * 20
    assert code(text, width=800).height() < code(text, width=120).height()
