"""All that is known about one kind of event: why it is collected, with which fields, and how often it was seen here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.catalogue.values import FieldType
from pellucid.summary import links
from pellucid.summary.words import number
from pellucid_gui.models.catalogue_tree import Group, moment_text, shown
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.catalogue_view import CLASS_WORDS, example_text, field_words
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.linked_text import LinkedText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.catalogue.values import Field
    from pellucid.summary.seen import SeenEvent

_TYPES: Final = {
    FieldType.TEXT: "text",
    FieldType.INTEGER: "whole number",
    FieldType.NUMBER: "number",
    FieldType.BOOLEAN: "yes or no",
}
_MOST_FIELDS: Final = 40
"""Undocumented ones, which anybody may have made up."""


class EventSheet(QScrollArea):
    """Shows one `SeenEvent` or `Group`; how often it was seen leads to those events."""

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        inner = QWidget()
        set_part(inner, Part.SURFACE)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
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
            self._add(number(len(group.events), "kind of event", "kinds of events"), Part.MUTED)
        self._add_fields(group.fields)

    def _show_event(self, event: SeenEvent, *, is_counted: bool) -> None:
        spec = event.spec
        if spec is not None:
            self._add(spec.title, Part.HEADING)
        kind = "" if spec is None else f" · {CLASS_WORDS[spec.retention][0].lower()}"
        name = shown(event.name) or "(no name)"
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
        self._add(spec.purpose)
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
                f"e.g. {example_text(field)}", part=Part.CODE_QUIET, mode=Qt.TextElideMode.ElideRight
            )
            grid.addWidget(example, 2, 0, 1, 2)
            self._column.addLayout(grid)


def type_words(field: Field) -> str:
    """Say what a field holds, and what is done to it before it leaves: `text, hashed`."""
    words = [_TYPES[field.type]]
    if field.hashed:
        words.append("hashed")
    if field.free_text:
        words.append("may hold anything")
    if field.optional:
        words.append("not always")
    return ", ".join(words)


def _seen(event: SeenEvent) -> links.Sentence:
    many = event.counts.total
    if not many:
        return (links.words("Never seen here."),)
    times = "once" if many == 1 else f"{many:,} times"
    last = "" if event.last_ns is None else f", the last time on {moment_text(event.last_ns)}"
    return (
        links.words("Seen "),
        links.link(times, many, links.name_term(event.name)),
        links.words(f" here{'' if many == 1 else last}."),
    )


def _strange(event: SeenEvent) -> Iterator[str]:
    whole = event.undocumented.total
    if event.spec is None:
        yield "No catalogue tells of this event. The program records it all the same, and nobody has said what for."
    elif whole:
        yield (
            f"{number(whole, 'event')} of that name came from a version that, as far as is known, does not have it."
        )
    if event.fields:
        names = ", ".join(
            f"{shown(field.name)} (in {number(field.counts.total, 'event')})"
            for field in event.fields[:_MOST_FIELDS]
        )
        more = len(event.fields) - _MOST_FIELDS
        others = f" and {number(more, 'other')}" if more > 0 else ""
        yield f"No catalogue tells of these fields, which it was seen with: {names}{others}."


def _text(text: str, part: Part | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label
