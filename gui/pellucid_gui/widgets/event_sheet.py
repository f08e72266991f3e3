"""All that is known about one kind of event: why it is collected, with which fields, and how often it was seen here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout

from pellucid.catalogue.values import FieldType
from pellucid.said import said
from pellucid.summary import links
from pellucid_gui.joining import joined
from pellucid_gui.models.catalogue_tree import Group, moment_text
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import FOCUS_WIDTH, Space
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.by_width import ByWidth
from pellucid_gui.widgets.catalogue_view import CLASS_LOWER, example_text, field_words
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.linked_text import LinkedText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from pellucid.catalogue.values import Field
    from pellucid.summary.seen import SeenEvent

_TYPES: Final = {
    FieldType.TEXT: said("text"),
    FieldType.INTEGER: said("whole number"),
    FieldType.NUMBER: said("number"),
    FieldType.BOOLEAN: said("yes or no"),
}
_HERE: Final = "\uffff"
"""Stands in a sentence where its link belongs."""
_MOST_FIELDS: Final = 40
"""Undocumented ones, which anybody may have made up."""
MARGIN_PX: Final = Space.M - FOCUS_WIDTH
"""Within the ring, so that words stand at the margin that all others share."""


class EventSheet(QScrollArea):
    """Shows one `SeenEvent` or `Group`; how often it was seen leads to those events."""

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_part(self, Part.RINGED)
        self.setAccessibleName(self.tr("About the chosen event"))
        self._column = QVBoxLayout()
        self.seen: LinkedText | None = None
        """How often it was seen, with the way to it."""
        self.show_node(None, is_counted=False)

    @property
    def texts(self) -> list[str]:
        """All that is said, from the top down."""
        labels = self.findChildren(QLabel)
        said = [label.plain if isinstance(label, LinkedText) else label.text() for label in labels]
        return [text for text in said if text]

    def show_node(self, node: Group | SeenEvent | None, *, is_counted: bool) -> None:
        """
        Show something else; `None` shows nothing.

        Args:
            node: What is told of.
            is_counted: Whether it is known how often events were seen.
        """
        inner = ByWidth()
        set_part(inner, Part.SURFACE)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(MARGIN_PX, Space.M, MARGIN_PX, Space.L)
        self._column.setSpacing(Space.S)
        self.seen = None
        if isinstance(node, Group):
            self._show_group(node)
        elif node is not None:
            self._show_event(node, is_counted=is_counted)
        self._column.addStretch(1)
        self.setWidget(inner)

    def _show_group(self, group: Group) -> None:
        self._add(group.title, Part.HEADING)
        self._add(group.meaning, Part.QUIET)
        if group.events:
            self._add(say_count("1 kind of event", "{n:,} kinds of events", len(group.events)), Part.MUTED)
        self._add_fields(group.fields)

    def _show_event(self, event: SeenEvent, *, is_counted: bool) -> None:
        spec = event.spec
        if spec is not None:
            self._add(translated(spec.title), Part.HEADING)
        kind = "" if spec is None else f" · {translated(CLASS_LOWER[spec.retention])}"
        name = visible(event.name) or say("(no name)")
        self._column.addWidget(ElidedLabel(f"{name}{kind}", part=Part.CODE_QUIET))
        for text in _strange(event):
            warning = _text(text, Part.NOTICE_WARN)
            warning.setMargin(Space.S)
            self._column.addWidget(warning)
        if is_counted:
            self.seen = LinkedText(_seen(event))
            self.seen.filter_asked.connect(self.filter_asked)
            self._column.addWidget(self.seen)
        if spec is None:
            return
        self._add(translated(spec.purpose))
        if event.is_former:
            self._add(self.tr("The version that was seen last does not have it."), Part.MUTED)
        if spec.fields:
            self._add_fields(spec.fields.values())
        else:
            self._add(self.tr("It has no fields of its own."), Part.MUTED)

    def _add(self, text: str, part: Part | None = None) -> None:
        self._column.addWidget(_text(text, part))

    def _add_fields(self, fields: Iterable[Field]) -> None:
        for field in fields:
            grid = QGridLayout()
            grid.setContentsMargins(0, Space.S, 0, 0)
            grid.setHorizontalSpacing(Space.M)
            grid.setVerticalSpacing(Space.HAIR)
            grid.setColumnStretch(0, 1)
            grid.addWidget(_text(field.name, Part.CODE), 0, 0)
            kind = _text(type_words(field), Part.MUTED)
            kind.setWordWrap(False)
            grid.addWidget(kind, 0, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(_text(field_words(field), Part.QUIET), 1, 0, 1, 2)
            example = ElidedLabel(
                say("e.g. {example}", example=example_text(field)),
                part=Part.CODE_QUIET,
                mode=Qt.TextElideMode.ElideRight,
            )
            grid.addWidget(example, 2, 0, 1, 2)
            self._column.addLayout(grid)


def type_words(field: Field) -> str:
    """Say what a field holds, and what is done to it before it leaves: `text, hashed`."""
    words = [translated(_TYPES[field.type])]
    if field.hashed:
        words.append(say("hashed"))
    if field.free_text:
        words.append(say("may hold anything"))
    if field.optional:
        words.append(say("not always"))
    return joined(words)


def _seen(event: SeenEvent) -> links.Sentence:
    many = event.counts.total
    if not many:
        return (links.words(say("Never seen here.")),)
    times = say_count("once", "{n:,} times", many)
    if event.last_ns is None or many == 1:
        sentence = say("Seen {times} here.", times=_HERE)
    else:
        sentence = say(
            "Seen {times} here, the last time on {moment}.", times=_HERE, moment=moment_text(event.last_ns)
        )
    before, _, after = sentence.partition(_HERE)
    link = links.link(times, many, links.name_term(event.name))
    return tuple(piece for piece in (links.words(before), link, links.words(after)) if piece.text)


def _strange(event: SeenEvent) -> Iterator[str]:
    whole = event.undocumented.total
    if event.spec is None:
        yield say(
            "No catalogue tells of this event. The program records it all the same, and nobody has said "
            "what for."
        )
    elif whole:
        yield say_count(
            "1 event of that name came from a version that, as far as is known, does not have it.",
            "{n:,} events of that name came from a version that, as far as is known, does not have it.",
            whole,
        )
    if event.fields:
        names = ", ".join(
            say_count(
                "{name} (in 1 event)",
                "{name} (in {n:,} events)",
                field.counts.total,
                name=visible(field.name),
            )
            for field in event.fields[:_MOST_FIELDS]
        )
        more = len(event.fields) - _MOST_FIELDS
        if more > 0:
            names = say_count("{names} and 1 other", "{names} and {n:,} others", more, names=names)
        yield say("No catalogue tells of these fields, which it was seen with: {names}.", names=names)


def _text(text: str, part: Part | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label
