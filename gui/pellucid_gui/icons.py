"""Icons: SVG outlines, drawn in any colour and at any density, and kept once drawn."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import pellucid_resources
from pellucid.state import State
from pellucid_gui import tokens
from pellucid_gui.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

ICON_PX: Final = 16
"""The side of an icon beside text, in device-independent pixels."""

STATE_ICONS: Final = {
    State.QUEUED: "clock",
    State.SENT: "circle-check",
    State.RELEASED: "send",
    State.HELD: "pause",
    State.WITHHELD: "ban",
    State.REFUSED: "circle-x",
    State.UNCONFIRMED: "circle-help",
    State.PURGED: "circle-dashed",
    State.LOST: "triangle-alert",
}
"""The shape of each state; no two share one."""

_DISABLED_OPACITY: Final = 0.45
_DENSITIES: Final = (1.0, 2.0)
_MARK_SIDES: Final = (32, 128)


def pixmap(name: str, colour: str, *, size: int = ICON_PX, density: float | None = None) -> QPixmap:
    """
    Draw an icon.

    Args:
        name: As `pellucid_resources.icon` knows it.
        colour: A token, `#rrggbb`.
        size: The side, in device-independent pixels.
        density: Device pixels for each of those; `None` asks the screen.

    Raises:
        LookupError: There is no such icon.
    """
    return _drawn(name, colour, size, density or _screen_density())


def icon(
    name: str, colour: str | None = None, *, size: int = ICON_PX, before: int = 0, after: int = 0
) -> QIcon:
    """
    Return an icon for a button or an action, in the text's colour unless another is given.

    It keeps its colour when the theme changes: ask again then.

    Args:
        name: As `pellucid_resources.icon` knows it.
        colour: A token, `#rrggbb`.
        size: The side of what is drawn, in device-independent pixels.
        before: So many of them are left free at its left, which makes it wider.
        after: As `before`, at its right.

    Raises:
        LookupError: There is no such icon.
    """
    return _icon(name, colour or tokens.current().text, size, before, after)


def side_beside(font: QFont, *, of: int = ICON_PX) -> int:
    """Return the side of an icon beside words in this font, in device-independent pixels; `of` is that at the usual text size."""
    return round(of * max(1.0, font.pixelSize() / TypeSize.BODY))


def state_pixmap(state: State, *, size: int = ICON_PX, density: float | None = None) -> QPixmap:
    """Draw the shape of a state in the colour of its family, as the theme is now."""
    return pixmap(STATE_ICONS[state], tokens.current().state(state), size=size, density=density)


def app_icon() -> QIcon:
    """Return Pellucid's own mark, in its own colours."""
    made = QIcon()
    for side in _MARK_SIDES:
        made.addPixmap(mark_pixmap(size=side, density=1.0))
    return made


def mark_pixmap(*, size: int, density: float | None = None) -> QPixmap:
    """Draw Pellucid's own mark."""
    return _rendered(pellucid_resources.app_icon(), size, density or _screen_density(), 1.0)


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, size: int, before: int, after: int) -> QIcon:
    made = QIcon()
    for density in _DENSITIES:
        for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, _DISABLED_OPACITY)):
            drawn = _drawn(name, colour, size, density, opacity=opacity)
            made.addPixmap(_widened(drawn, before, after) if before or after else drawn, mode)
    return made


def _widened(drawn: QPixmap, before: int, after: int) -> QPixmap:
    density = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round((before + after) * density), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(density)
    painter = QPainter(wide)
    painter.drawPixmap(before, 0, drawn)
    painter.end()
    return wide


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, density: float, *, opacity: float = 1.0) -> QPixmap:
    # QSvgRenderer knows no `currentColor` and draws it black.
    svg = pellucid_resources.icon(name).replace(b"currentColor", colour.encode())
    return _rendered(svg, size, density, opacity)


def _rendered(svg: bytes, size: int, density: float, opacity: float) -> QPixmap:
    side = round(size * density)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture


def _screen_density() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0
