"""What a screen reader finds in a widget, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

Role, Text = QAccessible.Role, QAccessible.Text
MOST_CHILDREN = 60
"""As many cells of a table as there is need to look at."""
VALUED = frozenset({Role.Slider, Role.ProgressBar, Role.SpinBox, Role.ScrollBar})
CHECKED = frozenset({Role.CheckBox, Role.RadioButton})
NAMED = frozenset(
    {Role.Graphic, Role.ColumnHeader, Role.PageTab, Role.Dialog, Role.Table, Role.Tree, Role.List}
)
ACTIONS = frozenset({"Press", "Toggle", "ShowMenu"})
SILENT = frozenset({"_LineNumbers"})
"""Drawn by us, and told otherwise: a screen reader counts lines itself."""


def walk(
    face: QAccessibleInterface, trail: tuple[str, ...] = ()
) -> Iterator[tuple[QAccessibleInterface, str]]:
    """Yield everything in sight, with the way to it."""
    if face.state().invisible:
        return
    here = (*trail, f"{face.role().name} {name_of(face)!r}")
    yield face, " > ".join(here[-4:])
    for number in range(min(face.childCount(), MOST_CHILDREN)):
        child = face.child(number)
        if child is not None and child.isValid():
            yield from walk(child, here)


def name_of(face: QAccessibleInterface) -> str:
    """What it is called."""
    return face.text(Text.Name)


def faults(widget: QWidget) -> list[str]:
    """Say what a person who cannot see would not be told of a widget that is shown; empty if nothing."""
    found = []
    for face, trail in walk(QAccessible.queryAccessibleInterface(widget)):
        found += [f"{trail}: {fault}" for fault in _faults_of(face)]
    return found


def _faults_of(face: QAccessibleInterface) -> Iterator[str]:
    state, role, name = face.state(), face.role(), name_of(face).strip()
    drawn = face.object()
    if isinstance(drawn, QLabel) and role is Role.StaticText and not drawn.text().strip():
        return  # nothing is to be seen either
    actions = face.actionInterface()
    can = set() if actions is None else set(actions.actionNames())
    is_used = state.focusable or bool(ACTIONS & can and not state.disabled and role is not Role.Cell)
    if not name and (is_used or role in NAMED):
        yield "has no name"
    if role in VALUED and face.valueInterface() is None:
        yield "has no value"
    if role in CHECKED and not state.checkable:
        yield "cannot be told from one that is not checked"
    if role is Role.NoRole or (state.focusable and role is Role.Client and type(face.object()) is QWidget):
        yield "is nothing that a person knows"
    if isinstance(drawn, QWidget) and _draws_itself(drawn) and not (name or face.text(Text.Description)):
        yield f"{type(drawn).__name__} is drawn by hand, and nothing is said of it"


def _draws_itself(widget: QWidget) -> bool:
    kind = type(widget)
    is_ours = any(
        "paintEvent" in vars(each) for each in kind.__mro__ if each.__module__.startswith("pellucid_gui")
    )
    is_told = isinstance(widget, QAbstractItemView) or kind.__name__ in SILENT
    return is_ours and not is_told and widget.window() is not widget
