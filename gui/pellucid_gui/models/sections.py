"""Lines of words under headings, which can be folded: as values, and as a model of the rows that are to be seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from pellucid.event import PropertyValue

MOST_SHOWN: Final = 1_000
"""So many characters of a text are shown in a cell."""
MOST_LINES: Final = 1_000
"""So many lines a section has at most: nobody reads on, and a window would stand still for them."""
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Some words of a cell, which begin on a line of their own."""

    text: str
    ink: str = "text"
    """The token that they are written in."""
    is_code: bool = False
    """Whether they are a name, a value or anything else that is read letter by letter."""
    is_strong: bool = False
    """Whether they head what follows."""
    icon: str = ""
    """The shape before them; empty for none."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the text a rule has found something."""

    @property
    def shown(self) -> str:
        """The text as it is drawn: not all of a very long one, and with nothing hidden in it."""
        return visible_text(self.text[:MOST_SHOWN].encode("utf-8", "surrogateescape"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of words."""

    cells: tuple[tuple[Paragraph, ...], ...]
    name: str
    """What the row is about, such as a field's name."""
    text: str
    """What is copied of it: a value, exactly."""
    value: PropertyValue | None = None
    """The same as a filter compares it; `None`: it is none of the event's properties."""
    term: str = ""
    """The filter that finds all events that say the same here; empty: there is none."""
    path: str = ""
    """Where in the payload it stands; empty: nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The row above some lines."""

    text: str
    note: str = ""
    """More, in a sentence or two."""
    icon: str = ""
    """The shape before it; empty for none."""
    ink: str = "text"
    can_fold: bool = False
    is_folded: bool = False
    key: str = ""
    """What it is remembered by where a person folds it, if its text changes from event to event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and its lines."""

    heading: Heading
    lines: tuple[Line, ...]


def within_reason(lines: Iterable[Line], count: int) -> tuple[Line, ...]:
    """Return the first lines, made one by one, and of very many how many more there are."""
    shown = tuple(islice(lines, MOST_LINES))
    if count <= MOST_LINES:
        return shown
    text = say("… and {count:,} more; the payload has them all", count=count - MOST_LINES)
    width = len(shown[0].cells)
    cells = ((Paragraph(text=text, ink="muted"),), *(() for _ in range(width - 1)))
    return (*shown, Line(cells=cells, name="", text=""))


class SectionModel(QAbstractTableModel):
    """
    The rows of some sections.

    Args:
        titles: What the columns are called.
    """

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._sections: tuple[Section, ...] = ()
        self._toggled: set[str] = set()
        self.rows: tuple[Heading | Line, ...] = ()
        """What is to be seen, from top to bottom."""
        self.is_tinted: Callable[[Line], bool] = lambda _line: False
        """Whether a filter has found something in a line, for those who see no tint."""

    def show(self, sections: Sequence[Section]) -> None:
        """Show other sections; what a person has folded or unfolded stays so, by its heading."""
        self.beginResetModel()
        self._sections = tuple(sections)
        self.rows = tuple(self._seen())
        self.endResetModel()

    def rename(self, titles: Sequence[str]) -> None:
        """Call the columns something else; as many as before."""
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)

    def toggle(self, row: int) -> bool:
        """Fold or unfold the section of a heading; say whether that could be done."""
        heading = self.rows[row] if 0 <= row < len(self.rows) else None
        if not isinstance(heading, Heading) or not heading.can_fold:
            return False
        self._toggled ^= {heading.key or heading.text}
        self.beginResetModel()
        self.rows = tuple(self._seen())
        self.endResetModel()
        return True

    def line(self, row: int) -> Line | None:
        """Return what a row says; `None` for a heading."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Line) else None

    def _seen(self) -> list[Heading | Line]:
        seen: list[Heading | Line] = []
        for section in self._sections:
            heading = section.heading
            if heading.can_fold and (heading.key or heading.text) in self._toggled:
                heading = replace(heading, is_folded=not heading.is_folded)
            seen.append(heading)
            seen += () if heading.is_folded else section.lines
        return seen

    # ── Qt's ──────────────────────────────────────────────────────────────────

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Count the rows that are to be seen."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Say what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let lines be chosen, and headings that can be folded."""
        row = self.rows[index.row()] if index.isValid() else None
        if row is None or (isinstance(row, Heading) and not row.can_fold):
            return Qt.ItemFlag.NoItemFlags  # the keyboard goes past it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Say what a cell says, whole sentences for screen readers."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(row, Heading):
                return row.text if column == 0 else ""
            return "\n".join(paragraph.shown for paragraph in row.cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Heading):
                return _spoken(row) if column == 0 else ""
            found = say(", found by the filter") if column == 0 and self.is_tinted(row) else ""
            return _sentences(paragraph.shown for paragraph in row.cells[column]) + found
        return None


def _spoken(heading: Heading) -> str:
    if not heading.can_fold:
        return f"{heading.text}. {heading.note}"
    if heading.is_folded:
        return say("{heading}, folded. {note}", heading=heading.text, note=heading.note)
    return say("{heading}, unfolded. {note}", heading=heading.text, note=heading.note)


def _sentences(texts: Iterable[str]) -> str:
    """Let a screen reader pause between paragraphs, whether they end as sentences do or not."""
    said = list(texts)
    return " ".join(
        [text if text.endswith((".", "!", "?", "…", ":")) else f"{text}." for text in said[:-1]] + said[-1:]
    )
