"""Drawing a widget into a picture, keeping the picture, and telling how two differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from pixelmatch.contrib.PIL import pixelmatch
from PySide6.QtCore import QAbstractAnimation, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRect

MOST_COLOURS = 256
"""So many fit into a palette, which makes a picture half as large."""
SPECKS = 2
"""So many points of a picture with few colours may fall into another step: an icon's edge depends on what was drawn before."""
_FEWEST_TURNS, _MOST_TURNS = 3, 30
"""How often what is drawn is asked for its layout, at least and at most."""
_COMMON = 1 / 500
_MARKED = (255, 0, 0)
"""The colour in which pixelmatch draws what differs."""
_FINE = np.arange(1 << 18, dtype=np.uint32)
"""Each colour in 6 bits of red, of green and of blue."""
_COARSE = 0xFF000000 | ((_FINE >> 14) << 16 | (_FINE >> 8 & 0xF) << 8 | (_FINE >> 2 & 0xF)) * np.uint32(17)
"""The same, as Qt has it, in 16 steps each."""


def draw(widget: QWidget, *, density: int = 1) -> QImage:
    """
    Draw a shown widget into a picture, once its layout has settled and nothing in it moves or fades any more.

    Args:
        widget: What is drawn.
        density: How many pixels of the screen one of the widget's takes, across and down.
    """
    widget.ensurePolished()
    _settle(widget)
    for animation in widget.findChildren(QAbstractAnimation):
        animation.setCurrentTime(animation.totalDuration())
    picture = QImage(widget.size() * density, QImage.Format.Format_RGB888)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    picture.setDevicePixelRatio(1)
    return picture


def _settle(widget: QWidget) -> None:
    """Give all of a widget its place; a layout may ask for another one."""
    before, places, turns = None, _places(widget), 0
    while turns < _FEWEST_TURNS or (places != before and turns < _MOST_TURNS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
        # What has come meanwhile has its place before anything is looked at.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        before, places, turns = places, _places(widget), turns + 1


def _places(widget: QWidget) -> list[QRect]:
    return [each.geometry() for each in widget.findChildren(QWidget)]


def thin(picture: QImage) -> QImage:
    """Return a picture with few colours: grounds stay as they are, what smooths the edges of letters does not."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(whole.constBits(), np.uint32)
    fine = (pixels >> 6 & 0x3F000) | (pixels >> 4 & 0xFC0) | (pixels >> 2 & 0x3F)
    chosen = _COARSE.copy()
    flat = np.flatnonzero(pixels[1:] == pixels[:-1])
    some = np.zeros(len(chosen), np.intp)
    some[fine[flat]] = flat
    is_common = np.bincount(fine, minlength=len(chosen)) >= len(pixels) * _COMMON
    chosen[is_common] = pixels[some[is_common]]
    content = chosen[fine].tobytes()
    made = QImage(content, picture.width(), picture.height(), QImage.Format.Format_RGB32)
    return made.convertToFormat(QImage.Format.Format_RGB888)


def keep(picture: QImage, file: Path) -> None:
    """Write a picture, to the bit as it is, in few bytes."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    shape = (picture.height(), picture.width())
    pixels = np.frombuffer(whole.constBits(), np.uint32)
    colours, chosen = np.unique(pixels, return_inverse=True)
    channels = np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.uint8)
    if len(colours) > MOST_COLOURS:
        made = Image.fromarray(channels[chosen].reshape(*shape, 3))
    else:
        made = Image.fromarray(chosen.reshape(shape).astype(np.uint8)).convert("P")
        made.putpalette(channels.tobytes())
    file.parent.mkdir(exist_ok=True)
    made.save(file, optimize=True)


def tell_difference(expected: QImage, drawn: QImage, out: Path, name: str) -> None:
    """
    Leave what was drawn, what was expected and where they differ in a folder.

    Raises:
        AssertionError: They differ in more than the smoothing of edges.
    """
    out.mkdir(parents=True, exist_ok=True)
    files = {kind: out / f"{name}.{kind}.png" for kind in ("actual", "expected", "diff")}
    drawn.save(str(files["actual"]))
    expected.save(str(files["expected"]))
    assert expected.size() == drawn.size(), f"{name}: another size than {files['expected']}"
    with Image.open(files["expected"]) as first, Image.open(files["actual"]) as second:
        difference = Image.new("RGBA", first.size)
        count = pixelmatch(
            first.convert("RGBA"), second.convert("RGBA"), difference, threshold=0.1, includeAA=False
        )
        is_thin = first.convert("RGB").getcolors(MOST_COLOURS) is not None
    difference.save(files["diff"])
    most = SPECKS if is_thin else 0
    assert count <= most, f"{name}: {count} pixels differ {_place(difference)}, see {files['diff']}"


def _place(difference: Image.Image) -> str:
    """Say where the pixels are that differ: whoever reads it may have nothing else."""
    rows, columns = (np.asarray(difference)[..., :3] == _MARKED).all(axis=2).nonzero()
    return f"at ({columns.min()}, {rows.min()}) to ({columns.max()}, {rows.max()})"
