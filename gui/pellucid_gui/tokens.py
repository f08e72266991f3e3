"""
The visual language as values: colours, spacing, type and corners, in light and dark, each also with high contrast.

Everything that is drawn takes its looks from here. Four families of states share a colour, and every state has a
shape of its own (`icons.STATE_ICONS`), so that nothing depends on telling colours apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from pellucid.state import State


class Space(IntEnum):
    """Distances in pixels, on a grid of four."""

    HAIR = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class TypeSize(IntEnum):
    """Heights of type in pixels, before the person's own text scale."""

    CAPTION = 11
    SMALL = 12
    BODY = 13
    HEADING = 15
    TITLE = 20


class Radius(IntEnum):
    """Corner radii in pixels."""

    CHIP = 4
    CONTROL = 6
    CARD = 8


SANS: Final = "Inter"
MONO: Final = "JetBrains Mono"
FOCUS_WIDTH: Final = 2
"""Width of the ring around what has the keyboard, in pixels."""


class StateFamily(Enum):
    """The families of states, each with a colour of its own."""

    WAITING = "waiting"
    """It may still leave."""
    GONE = "gone"
    """It left."""
    KEPT = "kept"
    """It was kept back, or nobody knows."""
    FAILED = "failed"
    """It was refused, or got lost."""
    ERASED = "erased"
    """Its bytes are gone from our copy."""


FAMILY: Final = {
    State.QUEUED: StateFamily.WAITING,
    State.SENT: StateFamily.GONE,
    State.RELEASED: StateFamily.GONE,
    State.HELD: StateFamily.KEPT,
    State.WITHHELD: StateFamily.KEPT,
    State.UNCONFIRMED: StateFamily.KEPT,
    State.REFUSED: StateFamily.FAILED,
    State.LOST: StateFamily.FAILED,
    State.PURGED: StateFamily.ERASED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours, each as `#rrggbb`."""

    dark: bool
    high: bool = False
    """Whether it is for those who need more contrast: words at least 7:1, outlines 4.5:1."""
    focus_width: int = FOCUS_WIDTH
    """Width of the ring around what has the keyboard, in pixels."""
    window: str
    """Behind the side bar, tool bars and headers."""
    surface: str
    """Behind what is read: tables, text, dialogs."""
    raised: str
    """Buttons at rest, chips, the track of a segmented control."""
    hover: str
    selected: str
    selected_inactive: str
    """A selection whose view does not have the keyboard."""
    line: str
    """Between areas; carries no meaning, so it may be faint."""
    control_line: str
    """Around what can be used; at least 3:1 on every background."""
    text: str
    muted: str
    """Second to `text`, still 4.5:1 everywhere."""
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    waiting: str
    gone: str
    kept: str
    failed: str
    erased: str
    waiting_tint: str
    """Behind a notice that warns."""
    failed_tint: str
    """Behind a notice that says something is broken."""
    accent_tint: str
    """Behind a notice that only explains."""
    json_key: str
    json_text: str
    json_number: str
    json_word: str
    match: str
    """Behind what a filter has found in a text."""
    match_current: str
    """Behind the one of them that was gone to."""

    def state(self, state: State) -> str:
        """Return the colour of a state's family."""
        colour: str = getattr(self, FAMILY[state].value)
        return colour


LIGHT: Final = Tokens(
    dark=False,
    window="#f4f5f7",
    surface="#ffffff",
    raised="#ebedf1",
    hover="#f0f2f5",
    selected="#d9ebf1",
    selected_inactive="#e6e9ed",
    line="#e0e3e8",
    control_line="#7c8492",
    text="#1b1f26",
    muted="#565e6c",
    accent="#0a6883",
    accent_hover="#085770",
    on_accent="#ffffff",
    focus="#0a6883",
    waiting="#8a5300",
    gone="#1b6e3c",
    kept="#6b46b8",
    failed="#b3261e",
    erased="#5a616e",
    waiting_tint="#fdf3e1",
    failed_tint="#fdebe9",
    accent_tint="#e6f2f6",
    json_key="#0b5e78",
    json_text="#1b6b3a",
    json_number="#8f4a00",
    json_word="#6b46b8",
    match="#fff0b3",
    match_current="#ffd95c",
)

DARK: Final = Tokens(
    dark=True,
    window="#16181c",
    surface="#1c1f24",
    raised="#272b32",
    hover="#22262c",
    selected="#173f4d",
    selected_inactive="#2a2e36",
    line="#2d3139",
    control_line="#7f8897",
    text="#e7e9ee",
    muted="#a6aebb",
    accent="#63c7e2",
    accent_hover="#86d6eb",
    on_accent="#06252f",
    focus="#63c7e2",
    waiting="#f0b45a",
    gone="#74d197",
    kept="#c3a9ff",
    failed="#ff9a8f",
    erased="#a6adb9",
    waiting_tint="#332a1a",
    failed_tint="#3a2321",
    accent_tint="#18303a",
    json_key="#7fd0e8",
    json_text="#8bd6a6",
    json_number="#f0b976",
    json_word="#c3a9ff",
    match="#332d17",
    match_current="#4d4012",
)

LIGHT_HIGH: Final = Tokens(
    dark=False,
    high=True,
    focus_width=3,
    window="#ffffff",
    surface="#fefefe",
    raised="#ececec",
    hover="#e8eef2",
    selected="#c4e4ee",
    selected_inactive="#dedede",
    line="#767676",
    control_line="#3d434c",
    text="#000000",
    muted="#2b3038",
    accent="#003c4e",
    accent_hover="#002a37",
    on_accent="#ffffff",
    focus="#0033a0",
    waiting="#4a2a00",
    gone="#063d1d",
    kept="#3d1c80",
    failed="#740a06",
    erased="#2f343b",
    waiting_tint="#fff3dc",
    failed_tint="#ffe9e6",
    accent_tint="#e2f3f9",
    json_key="#003c4e",
    json_text="#063d1d",
    json_number="#5c2e00",
    json_word="#3d1c80",
    match="#ffef9e",
    match_current="#ffd23d",
)

DARK_HIGH: Final = Tokens(
    dark=True,
    high=True,
    focus_width=3,
    window="#000000",
    surface="#0a0a0a",
    raised="#202327",
    hover="#16191d",
    selected="#0b3846",
    selected_inactive="#26292e",
    line="#8a8f98",
    control_line="#c2c7cf",
    text="#ffffff",
    muted="#dde1e7",
    accent="#8fe3fa",
    accent_hover="#b5eefc",
    on_accent="#00171f",
    focus="#ffe14d",
    waiting="#ffcf87",
    gone="#98edb6",
    kept="#d9c8ff",
    failed="#ffbdb5",
    erased="#d3d7de",
    waiting_tint="#2e2410",
    failed_tint="#381b18",
    accent_tint="#0d2a33",
    json_key="#9ce4f8",
    json_text="#a8efc0",
    json_number="#ffcf96",
    json_word="#d9c8ff",
    match="#2b2300",
    match_current="#443700",
)

_HALF: Final = 128
_BY_WINDOW: Final = {QColor(look.window).rgb(): look for look in (LIGHT, DARK, LIGHT_HIGH, DARK_HIGH)}


def current() -> Tokens:
    """Return the tokens that belong to the program's palette as it is now."""
    window = QGuiApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    look = _BY_WINDOW.get(window.rgb())
    return look or (DARK if window.lightness() < _HALF else LIGHT)


def colour(text: str, alpha: int = 255) -> QColor:
    """Return a token as a colour to paint with, more or less see-through."""
    value = QColor(text)
    value.setAlpha(alpha)
    return value
