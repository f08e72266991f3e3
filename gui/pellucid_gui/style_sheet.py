"""
The style sheet: what Fusion does not draw the way we want it, written from tokens.

Item views get no rules for their items, since those make Qt paint every cell the slow way: delegates draw them.
A label or button takes its part from the dynamic property `part` (see `Part`).
"""

from __future__ import annotations

from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pellucid_gui.tokens import MONO, Radius, Space, Tokens, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


MENU_MARK_PX: Final = 13
"""The side of a mark or an arrow beside a menu's words, which `Menu` draws."""


class Part(StrEnum):
    """What a widget is within its surroundings; set with `set_part`."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    MUTED = "muted"
    QUIET = "quiet"
    """As large as the rest, but second to it."""
    CAPTION = "caption"
    CODE = "code"
    CODE_QUIET = "code-quiet"
    """Code that is second to what stands beside it."""
    WRONG = "wrong"
    """What is wrong with what was typed, below it."""
    KEY = "key"
    """The cap of a key."""
    PRIMARY = "primary"
    """The one button that does what a dialog is for."""
    DANGER = "danger"
    """A button that destroys something."""
    FLAT = "flat"
    """A button without a frame until it is pointed at."""
    SURFACE = "surface"
    """A widget with the background of what is read."""
    CHROME = "chrome"
    """A widget with the background of side bars and headers."""
    SIDE = "side"
    """A side bar: chrome, without a frame."""
    HEADER = "header"
    """A header: surface, with a line below it."""
    FOOTER = "footer"
    """A strip below something: chrome, with a line above it."""
    RINGED = "ringed"
    """What is scrolled by keys and has nothing inside that shows where the keyboard is."""
    POPUP = "popup"
    """What lies above other things for a moment."""
    NOTICE_INFO = "notice-info"
    NOTICE_WARN = "notice-warn"
    NOTICE_FAIL = "notice-fail"


def set_part(widget: QWidget, part: Part) -> None:
    """Give a widget its part, now and at the next repaint."""
    widget.setProperty("part", part.value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(look: Tokens, *, scale: float = 1.0, glide_ms: int | None = None) -> str:
    """
    Write the style sheet for a set of tokens.

    Args:
        look: The colours, and how wide the ring around what has the keyboard is.
        scale: How much larger than designed text is.
        glide_ms: How long something may move; 0: nothing moves, `None`: as the system has it.
    """
    colours = {name: getattr(look, name) for name in look.__dataclass_fields__ if name not in _NO_COLOURS}
    sizes = {f"size_{size.name.lower()}": f"{round(size * scale)}px" for size in TypeSize}
    radii = {f"radius_{radius.name.lower()}": f"{radius.value}px" for radius in Radius}
    spaces = {f"space_{space.name.lower()}": f"{space.value}px" for space in Space}
    width = look.focus_width
    insets = {f"inset_{side}": f"{1 + side - width}px" for side in _INSETS}
    rules = _RULES.substitute(
        colours | sizes | radii | spaces | insets,
        ring=f"{width}px",
        mono=MONO,
        control=f"{round(20 * scale)}px",
        mark=f"{round((MENU_MARK_PX + 1) * scale)}px",
    )
    if scale > 1.0:  # at the usual size Qt need not measure ticks by rules
        side = round(_TICK_PX * scale)
        rules += f"Tick::indicator, TickList::indicator {{ width: {side}px; height: {side}px; }}\n"
    return rules if glide_ms is None else f"{rules}* {{ widget-animation-duration: {glide_ms}; }}\n"


_TICK_PX: Final = 14
"""The side of a box to tick, which Fusion draws in any size and gives this one."""
_NO_COLOURS: Final = frozenset({"dark", "high", "focus_width"})
_INSETS: Final = (3, 7, 11)
"""Paddings that give way to the ring, so that nothing moves when the keyboard comes."""
_RULES: Final = Template("""
QAbstractItemView { outline: none; }
QToolTip {
    color: $text; background: $surface; border: 1px solid $line; padding: $space_xs $space_s;
}
*[part="surface"], QDialog { background: $surface; }
*[part="chrome"] { background: $window; }
QWidget[part="side"] { background: $window; border: none; }
QWidget[part="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QWidget[part="footer"] { background: $window; border: none; border-top: 1px solid $line; }
QFrame[part="popup"] { background: $surface; border: 1px solid $control_line; border-radius: $radius_control; }

QLabel { background: transparent; }
QLabel[part="title"] { font-size: $size_title; font-weight: 600; }
QLabel[part="heading"] { font-size: $size_heading; font-weight: 600; }
QLabel[part="strong"] { font-weight: 600; }
QLabel[part="muted"] { color: $muted; font-size: $size_small; }
QLabel[part="quiet"] { color: $muted; }
QLabel[part="caption"] { color: $muted; font-size: $size_caption; font-weight: 600; }
QLabel[part="wrong"] { color: $failed; font-size: $size_small; }
QLabel[part="key"] {
    color: $text; background: $raised; border: 1px solid $line; border-radius: $radius_chip;
    padding: 1px 6px; font-size: $size_small;
}
QLabel[part="code"] { font-family: "$mono"; font-size: $size_small; }
QLabel[part="code-quiet"] { color: $muted; font-family: "$mono"; font-size: $size_small; }

QWidget[part="notice-info"] { background: $accent_tint; border: none; border-radius: $radius_control; }
QWidget[part="notice-warn"] { background: $waiting_tint; border: none; border-radius: $radius_control; }
QWidget[part="notice-fail"] { background: $failed_tint; border: none; border-radius: $radius_control; }

QPushButton {
    color: $text; background: $surface; border: 1px solid $control_line; border-radius: $radius_control;
    padding: 3px 11px; min-height: $control;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $raised; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton:focus { border: $ring solid $focus; padding: $inset_3 $inset_11; }
QPushButton[part="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[part="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[part="primary"]:disabled { color: $muted; background: $raised; border-color: $line; }
QPushButton[part="primary"]:focus { border: $ring solid $text; padding: $inset_3 $inset_11; }
QPushButton[part="danger"] { color: $failed; border-color: $failed; font-weight: 600; }
QPushButton[part="danger"]:hover { background: $failed_tint; }
QPushButton[part="danger"]:disabled { color: $muted; border-color: $line; }
QPushButton[part="danger"]:focus { border: $ring solid $failed; padding: $inset_3 $inset_11; }
QPushButton[part="flat"], QToolButton {
    color: $text; background: transparent; border: 1px solid transparent; border-radius: $radius_control;
}
QPushButton[part="flat"] { color: $accent; padding: 3px 7px; }
QToolButton { padding: 3px; }
QPushButton[part="flat"]:hover, QToolButton:hover { background: $raised; }
QPushButton[part="flat"]:pressed, QToolButton:pressed, QToolButton:checked { background: $selected; }
QPushButton[part="flat"]:disabled, QToolButton:disabled { color: $muted; }
QPushButton[part="flat"]:focus { border: $ring solid $focus; padding: $inset_3 $inset_7; }
QToolButton:focus { border: $ring solid $focus; padding: $inset_3; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit {
    color: $text; background: $surface; border: 1px solid $control_line; border-radius: $radius_control;
    padding: 3px 7px; min-height: $control;
    selection-color: $on_accent; selection-background-color: $accent;
}
QLineEdit:focus { border: $ring solid $focus; padding: $inset_3 $inset_7; }
QLineEdit:disabled { color: $muted; border-color: $line; }
QLineEdit[wrong="true"] { border-color: $failed; }
QPlainTextEdit, QTextEdit {
    color: $text; background: $surface; border: none;
    selection-color: $on_accent; selection-background-color: $accent;
}

QAbstractScrollArea { border: none; }
QScrollArea[part="ringed"] { border: $ring solid transparent; }
QScrollArea[part="ringed"]:focus { border: $ring solid $focus; }
QTableView, QListView, QTreeView {
    background: $surface; alternate-background-color: $surface; border: none; gridline-color: $line;
}
QListView[part="side"] { background: $window; border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    color: $muted; background: $surface; border: none; border-bottom: 1px solid $line;
    padding: 5px $space_s 5px $space_m; font-size: $size_caption; font-weight: 600;
}
EventTable QHeaderView::section:last, EventTable QHeaderView::section:only-one { padding-right: $space_m; }
QHeaderView::section:hover { background: $hover; }
QTableCornerButton::section { background: $surface; border: none; }

QTabBar { background: transparent; }
QTabBar::tab {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 9px 0 7px 0; margin: 0 16px 0 0;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { color: $accent; border-bottom: 3px solid $focus; padding-bottom: 6px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control_line; border: 3px solid $surface; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: $surface; }
QAbstractScrollArea::corner { background: $surface; border: none; }

QMenu { color: $text; background: $surface; border: 1px solid $line; padding: $space_xs; }
QMenu::item { padding: 5px $space_xl 5px $space_s; border-radius: $radius_chip; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
Menu::indicator, Menu::right-arrow { image: none; width: $mark; height: $mark; }
QMenu::separator { height: 1px; background: $line; margin: $space_xs $space_s; }
QMenuBar { color: $text; background: $window; }
QMenuBar::item { padding: $space_xs $space_s; background: transparent; border-radius: $radius_chip; }
QMenuBar::item:selected { background: $raised; }
QStatusBar { color: $muted; background: $window; border-top: 1px solid $line; font-size: $size_small; }
QStatusBar::item { border: none; }
QProgressBar { background: $raised; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")
