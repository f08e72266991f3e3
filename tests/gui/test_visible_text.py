"""Nothing hides in what is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid_gui.visible_text import head_of, visible, visible_text


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b'{"a":1}', '{"a":1}'),
        (b"\xff", "\u2039FF\u203a"),
        (b"a\0b", "a\u203900\u203ab"),
        (b"line\r", "line\u20390D\u203a"),
        ("\u202e".encode(), "\u2039U+202E\u203a"),
        ("\u200b".encode(), "\u2039U+200B\u203a"),
        ("caf\u00e9 \U0001f600\tx\n".encode(), "caf\u00e9 \U0001f600\tx\n"),
    ],
)
def test_hidden_things_are_marked(raw, shown):
    """Bytes that are no text, controls and reordering marks are shown by number; the rest is unchanged."""
    assert shown == visible_text(raw)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("caf\u00e9", "caf\u00e9"),
        ("a\u202eb", "a\u2039U+202E\u203ab"),
        ("\udcff", "\u2039ED\u203a\u2039B3\u203a\u2039BF\u203a"),
    ],
)
def test_nothing_hides_in_a_text_either(text, shown):
    """Half a character, which is none, is shown by its bytes."""
    assert shown == visible(text)


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown(raw):
    """No bytes make it fail, and what is shown is valid text."""
    visible_text(raw).encode("utf-8")


@given(st.text(max_size=60), st.integers(min_value=0, max_value=80))
def test_a_head_never_cuts_a_character(text, most):
    """The head of valid text is valid text, and loses at most one character."""
    raw = text.encode("utf-8", "surrogatepass") if text.isprintable() else text.encode("utf-8", "ignore")
    head = head_of(raw, most)
    assert raw.startswith(head)
    assert min(len(raw), most) - len(head) <= 3
    if raw.decode("utf-8", "ignore").encode() == raw:
        head.decode("utf-8")
