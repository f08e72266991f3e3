"""What a program may collect as a tree of two levels: classes, and the events in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from pellucid.catalogue.values import Retention
from pellucid.said import said
from pellucid.view.time_bins import wall_clock
from pellucid_gui.models.two_levels import TwoLevels
from pellucid_gui.translation import number_text, say, translated
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from pellucid.catalogue.values import Field
    from pellucid.summary.seen import SeenCatalogue, SeenEvent

NAME, SEEN, LAST = range(3)
"""The columns."""
CLASS_WORDS: Final = {
    Retention.USAGE: (said("Usage"), said("What is used, and how much.")),
    Retention.ERROR: (said("Errors"), said("What went wrong while the program went on.")),
    Retention.CRASH: (said("Crashes"), said("What ended the program.")),
}
"""What each class is called, and what it holds."""
CLASS_LOWER: Final = {
    Retention.USAGE: said("usage"),
    Retention.ERROR: said("errors"),
    Retention.CRASH: said("crashes"),
}
"""The same within a sentence."""
_UNDOCUMENTED: Final = (
    said("Undocumented"),
    said("What was seen and no catalogue tells of: somebody collects it and has not said so."),
)
_NOT_COUNTED: Final = "…"
ALWAYS: Final = (said("With each event"), said("About the program and the kind of machine it runs on."))
"""The same of what is in each event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A class of events, those that nobody declares, or what comes with each."""

    title: str
    meaning: str
    events: tuple[SeenEvent, ...] = ()
    fields: tuple[Field, ...] = ()
    """Of what comes with each event."""
    is_strange: bool = False


class Role(IntEnum):
    """What else the model knows of an index."""

    NODE = Qt.ItemDataRole.UserRole
    """A `Group` or a `SeenEvent`."""
    CODE = Qt.ItemDataRole.UserRole + 1
    """The name that a program uses, to stand behind the title; may be empty."""
    STRANGE = Qt.ItemDataRole.UserRole + 2
    """Whether some of it is undocumented."""


class CatalogueTree(TwoLevels):
    """Groups on the first level, their events on the second; a text may narrow it down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: SeenCatalogue | None = None
        self._text = ""
        self.groups: tuple[Group, ...] = ()
        """What is shown."""
        self._titles = (self.tr("Event"), self.tr("Seen here"), self.tr("Last"))

    def show(self, seen: SeenCatalogue | None) -> None:
        """Show another catalogue, or the same with other numbers."""
        self._seen = seen
        self._build()

    def narrow(self, text: str) -> None:
        """Show only what has this text in its names, titles or purposes, or in those of its fields."""
        if text != self._text:
            self._text = text
            self._build()

    def place_of(self, node: object) -> QModelIndex:
        """Return where the same group, or an event of that name, is shown now; invalid if nowhere."""
        for row, group in enumerate(self.groups):
            above = self.index(row, NAME)
            if isinstance(node, Group) and group.title == node.title:
                return above
            for place, event in enumerate(group.events):
                if not isinstance(node, Group) and event.name == getattr(node, "name", None):
                    return self.index(place, NAME, above)
        return QModelIndex()

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def first_count(self) -> int:
        """Return how many groups there are."""
        return len(self.groups)

    def second_count(self, row: int) -> int:
        """Return how many events there are in one."""
        return len(self.groups[row].events)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many columns there are."""
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section == SEEN else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return what a cell says, looks like, or stands for."""
        above = self.row_above(index)
        if above is None:
            return _of_group(self.groups[index.row()], index.column(), role)
        event = self.groups[above].events[index.row()]
        if role == Role.NODE:
            return event
        is_name = index.column() == NAME
        return self._of_name(event, role) if is_name else self._of_sight(event, index.column(), role)

    def _of_sight(self, event: SeenEvent, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole if column == SEEN:
                return self.seen_text(event)
            case Qt.ItemDataRole.DisplayRole:
                return "" if event.last_ns is None else moment_text(event.last_ns).split(" ")[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sight_spoken(event, self._of_sight(event, column, Qt.ItemDataRole.DisplayRole))
            case Qt.ItemDataRole.ToolTipRole if column == LAST and event.last_ns is not None:
                return moment_text(event.last_ns)
            case Qt.ItemDataRole.TextAlignmentRole if column == SEEN:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _sight_spoken(self, event: SeenEvent, text: object) -> object:
        """Say for those who listen what a cell shows by showing nothing."""
        if self._seen is None or not self._seen.is_counted:
            return self.tr("not counted yet")
        return text or (self.tr("unknown") if event.counts.total else self.tr("never"))

    def _of_name(self, event: SeenEvent, role: int) -> object:
        spec = event.spec
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translated(spec.title) if spec is not None else visible(event.name) or say("(no name)")
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(event)
            case Role.CODE:
                return "" if spec is None else visible(event.name)
            case Role.STRANGE:
                return not event.is_documented
            case _:
                return None

    def seen_text(self, event: SeenEvent) -> str:
        """Say how often an event was seen; nothing as long as nobody has counted."""
        if self._seen is None or not self._seen.is_counted:
            return _NOT_COUNTED
        return number_text(event.counts.total) if event.counts.total else self.tr("never")

    def _spoken(self, event: SeenEvent) -> str:
        title = "" if event.spec is None else f"{translated(event.spec.title)}, "
        strange = "" if event.is_documented else self.tr(", undocumented")
        counted = self.seen_text(event)
        seen = "" if counted == _NOT_COUNTED else self.tr(", seen here: {count}").format(count=counted)
        return f"{title}{visible(event.name)}{strange}{seen}"

    def _build(self) -> None:
        self.beginResetModel()
        self.groups = tuple(self._groups())
        self.endResetModel()

    def _groups(self) -> Iterator[Group]:
        seen = self._seen
        if seen is None:
            return
        text = self._text.casefold().strip()
        strange = tuple(event for event in seen.undocumented if _has(event, text))
        if strange:
            title, meaning = map(translated, _UNDOCUMENTED)
            yield Group(title=title, meaning=meaning, events=strange, is_strange=True)
        for retention, events in seen.classes.items():
            found = tuple(event for event in events if _has(event, text))
            if found:
                title, meaning = map(translated, CLASS_WORDS[retention])
                yield Group(title=title, meaning=meaning, events=found)
        fields = tuple(field for field in seen.metadata if _says(field, text))
        if fields:
            title, meaning = map(translated, ALWAYS)
            yield Group(title=title, meaning=meaning, fields=fields)


def _of_group(group: Group, column: int, role: int) -> object:
    match role:
        case Role.NODE:
            return group
        case Qt.ItemDataRole.DisplayRole if column == NAME:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title}. {group.meaning}" if column == NAME else group.title
        case Qt.ItemDataRole.ToolTipRole:
            return group.meaning
        case Role.STRANGE:
            return group.is_strange
        case _:
            return None


def moment_text(moment_ns: int) -> str:
    """Write a moment by the clock on the wall, to the minute."""
    return f"{wall_clock(moment_ns):%Y-%m-%d %H:%M}"


def _has(event: SeenEvent, text: str) -> bool:
    if (
        not text
        or text in event.name.casefold()
        or any(text in each.name.casefold() for each in event.fields)
    ):
        return True
    spec = event.spec
    if spec is None:
        return False
    if any(
        text in each.casefold()
        for each in (spec.title, spec.purpose, *map(translated, (spec.title, spec.purpose)))
    ):
        return True
    return any(_says(field, text) for field in spec.fields.values())


def _says(field: Field, text: str) -> bool:
    return any(text in each.casefold() for each in (field.name, field.purpose, translated(field.purpose)))
