"""A person's rules as a tree: classes of events, the events in them, their fields; and what is in each event."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from pellucid.rules.parts import Part, parts_of, parts_ruled
from pellucid.rules.values import Rules, Treatment
from pellucid_gui.joining import joined
from pellucid_gui.models.catalogue_tree import ALWAYS, CLASS_WORDS
from pellucid_gui.models.rule_words import NOT_COUNTED, count_text, is_moot, word
from pellucid_gui.translation import say, translated
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from pellucid.catalogue.values import Catalogue, Field
    from pellucid.rules.counting import PartCounts

NAME, RULE, COUNT = range(3)
"""The columns."""


class Role(IntEnum):
    """What else the model knows of an index."""

    NODE = Qt.ItemDataRole.UserRole
    """A `RuleNode`."""
    TREATMENT = Qt.ItemDataRole.UserRole + 1
    """What is done with it; `None` for a heading."""
    IS_MOOT = Qt.ItemDataRole.UserRole + 2
    """Whether its own rule changes nothing, since its event does not leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNode:
    """A row: a heading, or a part that a rule can be for."""

    title: str
    """As a person reads it."""
    part: Part | None = None
    """`None`: it is a heading."""
    code: str = ""
    """The name that the program uses, where the title is another."""
    purpose: str = ""
    field: Field | None = None
    """What the catalogue says of a field."""
    children: tuple[RuleNode, ...] = ()

    def has(self, text: str) -> bool:
        """Whether a text is in what is said of it."""
        return any(text in each.casefold() for each in (self.title, self.code, self.purpose))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All that there is to be shown."""

    catalogue: Catalogue | None = None
    """What the program may collect; `None`: nobody knows."""
    rules: Rules = field(default_factory=Rules)
    counts: PartCounts | None = None
    """`None`: nobody has counted yet."""


class RulesTree(QAbstractItemModel):
    """Headings, events, fields; a text may narrow them down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = RuleBook()
        """What is shown."""
        self._text = ""
        self._top: tuple[RuleNode, ...] = ()
        self._nodes: list[tuple[RuleNode, int, int]] = []
        """Each node with the number of the one above it (-1: none) and its row below that."""
        self._numbers: dict[tuple[int, int], int] = {}
        self._titles = (self.tr("Event or field"), self.tr("Rule"), self.tr("Last 30 days"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not self._top

    def show(self, book: RuleBook) -> None:
        """Show other rules, other numbers or another catalogue; what is unfolded stays so where the parts are the same."""
        self.book = book
        top = tuple(self._narrowed())
        if top == self._top:
            for number in range(len(self._nodes)):
                index = self._index_of(number)
                self.dataChanged.emit(index, index.siblingAtColumn(COUNT))
            return
        self._build(top)

    def narrow(self, text: str) -> None:
        """Show only what has this text in its names, titles or purposes, or in those of its fields."""
        if text != self._text:
            self._text = text
            self._build(tuple(self._narrowed()))

    def place_of(self, part: Part | None) -> QModelIndex:
        """Return where a part is shown; invalid if nowhere."""
        for number, (node, _, _) in enumerate(self._nodes):
            if node.part is not None and node.part == part:
                return self._index_of(number)
        return QModelIndex()

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def index(
        self,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008 - Qt's
    ) -> QModelIndex:
        """Return an index; it knows the number of its node."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else -1
        return self.createIndex(row, column, self._numbers[above, row])

    def parent(self, child: QModelIndex | QPersistentModelIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt has another `parent` beside it
        """Return the index of what a row stands below."""
        above = self._nodes[child.internalId()][1] if child.isValid() else -1
        return self._index_of(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many rows there are below another."""
        if not parent.isValid():
            return len(self._top)
        return 0 if parent.column() else len(self._node(parent).children)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many columns there are."""
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return what a cell says, looks like, or stands for."""
        node, rules = self._node(index), self.book.rules
        part = node.part
        match role:
            case Role.NODE:
                return node
            case Role.TREATMENT | Role.IS_MOOT if part is not None:
                return part.treatment(rules) if role == Role.TREATMENT else is_moot(part, rules)
            case Qt.ItemDataRole.DisplayRole:
                return self._text_of(node, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == NAME:
                return node.purpose or None
            case _:
                return None

    def _text_of(self, node: RuleNode, column: int) -> str:
        if column == NAME:
            return node.title
        if node.part is None:
            return ""
        if column == RULE:
            return word(node.part.treatment(self.book.rules))
        return count_text(node.part, self.book.rules, self.book.counts)

    def _spoken(self, node: RuleNode, column: int) -> str:
        text = self._text_of(node, column)
        part = node.part
        if part is None:
            return f"{node.title}. {node.purpose}" if column == NAME else node.title
        if column == NAME:
            counted = count_text(part, self.book.rules, self.book.counts)
            rule = self._spoken(node, RULE)
            parts = [text, node.code, rule, "" if counted == NOT_COUNTED else counted]
            return joined(parts)
        if column == RULE and is_moot(part, self.book.rules):
            return say("{rule}; its event is withheld", rule=text)
        return text or say("nothing")

    def _node(self, index: QModelIndex | QPersistentModelIndex) -> RuleNode:
        return self._nodes[index.internalId()][0]

    def _index_of(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number][2], NAME, number)

    def _build(self, top: tuple[RuleNode, ...]) -> None:
        self.beginResetModel()
        self._top = top
        self._nodes.clear()
        self._numbers.clear()
        self._number(top, -1)
        self.endResetModel()

    def _number(self, nodes: tuple[RuleNode, ...], above: int) -> None:
        for row, node in enumerate(nodes):
            number = len(self._nodes)
            self._nodes.append((node, above, row))
            self._numbers[above, row] = number
            self._number(node.children, number)

    def _narrowed(self) -> Iterator[RuleNode]:
        text = self._text.casefold().strip()
        for node in nodes_of(self.book):
            found = _narrowed(node, text) if text else node
            if found is not None:
                yield found


def treatment_at(index: QModelIndex | QPersistentModelIndex) -> Treatment | None:
    """Return what is done with the part at an index; `None` for a heading. Qt hands an enumeration of words back as words."""
    word_of: str | None = index.data(Role.TREATMENT)
    return None if word_of is None else Treatment(word_of)


def nodes_of(book: RuleBook) -> Iterator[RuleNode]:
    """Yield the headings of a book, with all that stands below them."""
    catalogue = book.catalogue
    known: set[Part] = set()
    if catalogue is not None:
        known.update(parts_of(catalogue))
        for retention, (title, text) in CLASS_WORDS.items():
            events = tuple(
                RuleNode(
                    title=translated(spec.title),
                    part=Part(event=name),
                    code=visible(name),
                    purpose=translated(spec.purpose),
                    children=tuple(
                        _field(Part(event=name, field=each.name), each) for each in spec.fields.values()
                    ),
                )
                for name, spec in catalogue.events.items()
                if spec.retention is retention
            )
            if events:
                yield RuleNode(title=translated(title), purpose=translated(text), children=events)
        attached = tuple(_field(Part(field=name), each) for name, each in catalogue.metadata.items())
        if attached:
            yield RuleNode(title=translated(ALWAYS[0]), purpose=translated(ALWAYS[1]), children=attached)
    strange = _strange(book, known)
    if strange:
        yield RuleNode(
            title=say("Of other versions"),
            purpose=say("What the program was seen to record, or has rules for, and no longer tells of."),
            children=strange,
        )


def _strange(book: RuleBook, known: set[Part]) -> tuple[RuleNode, ...]:
    """Return what a rule is for, or was recorded, that the catalogue does not have; an e-mail address has its own place."""
    parts = {part for part in parts_ruled(book.rules) if part not in known}
    counts = book.counts
    if counts is not None and book.catalogue is not None:
        parts |= {Part(event=name) for name in counts.events if not name.startswith("$")}
        parts |= {
            Part(event=name, field=each)
            for name, fields in counts.fields.items()
            for each in fields
            if not name.startswith("$")
        }
        parts -= known
    events = sorted({part.event for part in parts if part.event})
    nodes = [
        RuleNode(
            title=visible(event),
            part=Part(event=event),
            children=tuple(
                _field(part, None)
                for part in sorted(parts, key=lambda each: each.field)
                if part.event == event and part.field
            ),
        )
        for event in events
    ]
    nodes += [_field(part, None) for part in sorted(parts, key=lambda each: each.field) if not part.event]
    return tuple(nodes)


def _field(part: Part, declared: Field | None) -> RuleNode:
    purpose = "" if declared is None else translated(declared.purpose)
    return RuleNode(title=visible(part.field), part=part, purpose=purpose, field=declared)


def _narrowed(node: RuleNode, text: str) -> RuleNode | None:
    """Return a node with those below it that have a text; all of them if the node itself has it."""
    if node.part is not None and node.has(text):
        return node
    children = tuple(found for each in node.children if (found := _narrowed(each, text)) is not None)
    return replace(node, children=children) if children else None
