"""What is scrolled is as high as its words."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout

from pellucid_gui.widgets.by_width import ByWidth


def scrolled(qtbot, words):
    area, inner = QScrollArea(), ByWidth()
    qtbot.addWidget(area)
    label = QLabel(words)
    label.setWordWrap(True)
    QVBoxLayout(inner).addWidget(label)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(800, 120)
    area.show()
    return area


def test_nothing_is_scrolled_over(theme, qtbot):
    """Words that fit at this width do not scroll, however many lines they would need in a narrow place."""
    area = scrolled(qtbot, "One sentence of the usual length, which takes a line or two. " * 6)
    assert 0 == area.verticalScrollBar().maximum()


def test_what_does_not_fit_is_scrolled_to(theme, qtbot):
    """Down to its last line."""
    area = scrolled(qtbot, "One sentence of the usual length, which takes a line or two. " * 60)
    inner = area.widget()
    assert inner.heightForWidth(area.viewport().width()) == inner.height() > area.viewport().height()
