"""Where the keyboard is can be seen of a view in which no row is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QColor

from pellucid_gui.contrast import Contrast
from pellucid_gui.tokens import LIGHT, LIGHT_HIGH
from pellucid_gui.widgets.focus_ring import paint_ring
from pellucid_gui.widgets.quiet_table import QuietTable


class Ringed(QuietTable):
    """A view as ours are: taking the keyboard chooses nothing."""

    def paintEvent(self, event) -> None:  # noqa: N802 - Qt's
        """Draw the ring above all else."""
        super().paintEvent(event)
        paint_ring(self)


@pytest.fixture
def view(qtbot, theme):
    made = Ringed()
    made.setModel(QStringListModel(["one", "two"], made))
    made.resize(200, 200)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    theme.set_contrast(Contrast.SYSTEM)


def edge(view) -> list[QColor]:
    """The first pixels from the left edge, halfway down."""
    picture = view.viewport().grab().toImage()
    return [picture.pixelColor(x, picture.height() - 8) for x in range(4)]


def test_it_is_there_until_a_row_is_chosen(view):
    """A chosen row shows it by itself; without the keyboard there is none."""
    view.setFocus()
    assert [QColor(LIGHT.focus)] * 2 == edge(view)[:2]
    view.setCurrentIndex(view.model().index(0, 0))
    assert QColor(LIGHT.focus) not in edge(view)
    view.clearFocus()
    assert QColor(LIGHT.focus) not in edge(view)


def test_it_is_wider_with_high_contrast(view, theme):
    """Three pixels, in the colour for that."""
    view.setFocus()
    theme.set_contrast(Contrast.HIGH)
    assert 3 == edge(view).count(QColor(LIGHT_HIGH.focus))
