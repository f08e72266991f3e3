"""A language that nobody speaks: each sentence in letters that English lacks, in brackets, and two fifths longer."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

import pellucid_resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction

# Capitals of which the font of code has all that we say in it: another font's would be drawn now and then.
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥîĵķļɱñóƥɋřšŧúṽŵẋýžÁÞÇĐÉƑĞĤÎĴĶĻḾÑÓƤɊŘŠŦÚṼŴẊÝŽ",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.StatusTipRole,
)
_MOST_ROWS = 30
_LONGER = 0.4
_FILLING = "~~~~~ "
_PARTS = re.compile(r"(\{\{|\}\}|\{[^{}]*\}|%n)")
_WORD = re.compile(r"[A-Za-z]{2,}")
_DATES = re.compile(r"d+ d ?M+")


@cache
def known() -> frozenset[tuple[str, str]]:
    """Every sentence that translators have been given, with what it stands under."""
    file = Path(pellucid_resources.__file__).parent / "translations" / "pellucid_de.ts"
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def pseudo(source: str) -> str:
    """Say a sentence in the language that nobody speaks; what is filled in stays, and so does the form of a date."""
    if _DATES.match(source):
        return source
    parts = _PARTS.split(source)
    said = "".join(part if number % 2 else part.translate(_LETTERS) for number, part in enumerate(parts))
    more = round(sum(len(part) for part in parts[::2]) * _LONGER)
    return f"[{said}{(_FILLING * more)[:more].rstrip()}]"


class PseudoTranslator(QTranslator):
    """Translates what translators know, and nothing else."""

    def translate(self, context: str, source: str, _about: str | None = None, _n: int = -1) -> str | None:
        """Return the sentence in the language that nobody speaks."""
        return pseudo(source) if (context, source) in known() else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        """It has sentences."""
        return False


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what can be read in a widget, each with where it stands."""
    for part in (widget, *widget.findChildren(QWidget)):
        if not part.isVisible():
            continue
        here = type(part).__name__
        yield here, part.toolTip()
        yield here, part.accessibleName()
        match part:
            case QLabel() | QAbstractButton():
                yield here, re.sub(r"<[^>]*>", "", part.text())
            case QLineEdit():
                yield here, part.placeholderText()
            case QTabBar():
                yield from ((here, part.tabText(tab)) for tab in range(part.count()))
            case QHeaderView() if part.model() is not None:
                yield from ((here, title) for title in titles(part.model()))
            case QAbstractItemView():
                yield from ((here, text) for text in cells(part.model()))
            case _:
                pass
        menu = part.menu() if isinstance(part, QPushButton | QToolButton) else None
        for each in () if menu is None else menu.actions():
            yield from of_action(each)
        for action in part.actions():
            yield from of_action(action)


def of_action(action: QAction) -> Iterator[tuple[str, str]]:
    """Yield what an action says, and all below it."""
    yield "QAction", action.text().partition("\t")[0]
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from of_action(each)


def titles(model: QAbstractItemModel) -> list[str]:
    """Return what heads the columns of a table."""
    return [
        str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        for section in range(model.columnCount())
    ]


def cells(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[str]:
    """Yield what the first rows of a list, a table or a tree say, and what they say to those who point or listen."""
    above = above or QModelIndex()
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            index = model.index(row, column, above)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
        yield from cells(model, model.index(row, 0, above))


def untold(widget: QWidget, allowed: re.Pattern[str]) -> list[str]:
    """
    Say what of a widget's words has not been translated.

    Args:
        widget: What is shown.
        allowed: What machines and people outside have named, and stays as it is.
    """
    found = [f"{where}: {text!r}" for where, text in texts(widget) if left([text], allowed)]
    return list(dict.fromkeys(found))


def left(said: Iterable[str], allowed: re.Pattern[str]) -> list[str]:
    """Return those sentences in which more is English than what is allowed to be."""
    return [text for text in said if _WORD.search(allowed.sub("", text))]
