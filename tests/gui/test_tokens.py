"""The visual language keeps its promises: contrast, and shapes beside colours."""

from __future__ import annotations

import pytest

from pellucid.state import State
from pellucid_gui import tokens
from pellucid_gui.icons import STATE_ICONS
from pellucid_gui.theme import palette
from pellucid_gui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens

BACKGROUNDS = ("window", "surface", "raised", "hover", "selected", "selected_inactive")
TINTS = ("waiting_tint", "failed_tint", "accent_tint")
WORDS = ("text", "muted", "accent", "waiting", "gone", "kept", "failed", "erased")
CODE = ("json_key", "json_text", "json_number", "json_word")
READABLE, READABLE_HIGH = 4.5, 7.0
VISIBLE, VISIBLE_HIGH = 3.0, 4.5
"""What WCAG asks for (AA), and what those need who ask for more contrast (AAA, and half as much again for outlines)."""


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(look) -> float:
    return READABLE_HIGH if look.high else READABLE


def visible(look) -> float:
    return VISIBLE_HIGH if look.high else VISIBLE


@pytest.fixture(params=[LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light-high", "dark-high"])
def look(request) -> Tokens:
    return request.param


@pytest.mark.parametrize("word", WORDS)
def test_words_can_be_read_on_every_background(look, word):
    """Each colour that text is written in has 4.5:1 on each background, selected rows included; 7:1 with high contrast."""
    ratios = {ground: contrast(getattr(look, word), getattr(look, ground)) for ground in BACKGROUNDS}
    assert {} == {ground: ratio for ground, ratio in ratios.items() if ratio < readable(look)}


@pytest.mark.parametrize("word", ["text", "muted", "accent", "waiting", "failed"])
def test_words_can_be_read_in_notices(look, word):
    """What a notice says has 4.5:1 on each tint."""
    assert [] == [
        tint for tint in TINTS if contrast(getattr(look, word), getattr(look, tint)) < readable(look)
    ]


@pytest.mark.parametrize("word", CODE)
def test_json_can_be_read(look, word):
    """Each colour of JSON has 4.5:1 on the surface it is shown on."""
    assert contrast(getattr(look, word), look.surface) >= readable(look)


@pytest.mark.parametrize("ground", ["match", "match_current"])
def test_what_was_found_can_be_read(look, ground):
    """Whatever a filter has found keeps 4.5:1, and is underlined in a colour with 3:1 on the surface and on its tint."""
    words = ("text", "muted", "failed", *CODE)
    assert [] == [
        word for word in words if contrast(getattr(look, word), getattr(look, ground)) < readable(look)
    ]
    assert contrast(look.waiting, look.surface) >= visible(look)
    assert contrast(look.waiting, getattr(look, ground)) >= visible(look)
    assert getattr(look, ground) != look.surface


def test_words_on_the_accent_can_be_read(look):
    """A primary button's label has 4.5:1, pointed at or not."""
    assert contrast(look.on_accent, look.accent) >= readable(look)
    assert contrast(look.on_accent, look.accent_hover) >= readable(look)


@pytest.mark.parametrize("part", ["control_line", "focus"])
def test_controls_and_the_focus_ring_can_be_seen(look, part):
    """Outlines that carry meaning have 3:1 on what they stand on (WCAG 1.4.11); 4.5:1 with high contrast."""
    grounds = ("window", "surface", "raised", "hover")
    assert [] == [
        name for name in grounds if contrast(getattr(look, part), getattr(look, name)) < visible(look)
    ]


def test_every_state_has_a_family_and_a_shape_of_its_own(look):
    """No two states share an icon, so that colour is never all there is; none lacks a colour."""
    assert set(State) == set(tokens.FAMILY) == set(STATE_ICONS)
    assert len(State) == len(set(STATE_ICONS.values()))
    assert all(look.state(state).startswith("#") for state in State)


def test_families_differ_in_colour(look):
    """The families can be told apart by those who see colours."""
    colours = [getattr(look, family.value) for family in tokens.StateFamily]
    assert len(colours) == len(set(colours))


def test_high_contrast_shows_areas_and_focus(look):
    """With high contrast the lines between areas can be seen as well, and the ring around the keyboard is wider."""
    if look.high:
        assert [] == [
            name for name in ("window", "surface") if contrast(look.line, getattr(look, name)) < VISIBLE_HIGH
        ]
    assert (3 if look.high else 2) == look.focus_width


def test_the_palette_says_which_colours_are_worn(look, theme, qapp):
    """Whoever draws by hand finds the set by the palette alone."""
    qapp.setPalette(palette(look))
    assert tokens.current() is look
    qapp.setPalette(palette(LIGHT))
