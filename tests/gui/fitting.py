"""Whether what is shown has the room that it needs."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from pellucid_gui.widgets.elided_label import ElidedLabel

WHOLE = (QAbstractItemView, QAbstractButton, QLineEdit, QPlainTextEdit, QTabBar)
"""What lies in these is Qt's, or painted."""


def parts(widget) -> list[QWidget]:
    """What can be seen of what lies directly in a widget."""
    return [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, QSizeGrip)  # it lies in a corner, over whatever is there
        and not child.size().isEmpty()
    ]


def wrong(widget) -> list[str]:
    """Say what lies over something else, beyond its surroundings, or shows less than it has to say."""
    found, inside = [], parts(widget)
    is_scrolled = isinstance(widget.parent(), QAbstractScrollArea) or isinstance(widget, QAbstractScrollArea)
    for number, part in enumerate(inside):
        if not is_scrolled and not widget.rect().contains(part.geometry()):
            found.append(f"{called(part)} {part.geometry()} leaves {called(widget)} {widget.rect()}")
        for other in inside[number + 1 :]:
            common = part.geometry().intersected(other.geometry())
            if not common.isEmpty() and not is_scrolled and not isinstance(other, QSplitterHandle):
                found.append(f"{called(part)} lies over {called(other)}: {common}")
        if is_cut(part):
            found.append(f"{called(part)} is cut: {part.size()} of {part.sizeHint()}")
        if not isinstance(part, WHOLE):
            found += wrong(part)
    return found


def is_cut(part) -> bool:
    """Whether words have less room than they need; those that give way on purpose are none."""
    if isinstance(part, ElidedLabel) or not isinstance(part, QLabel | QAbstractButton) or not part.text():
        return isinstance(part, ElidedLabel) and part.height() < part.fontMetrics().height()
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    return part.width() < part.sizeHint().width() or part.height() < part.fontMetrics().height()


def called(widget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"
