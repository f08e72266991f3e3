"""What a program may collect, laid out to be read: events by class, each with its purpose and its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.catalogue.values import FieldType, Retention
from pellucid.consent.values import Mode
from pellucid.said import said
from pellucid_gui.models.catalogue_tree import CLASS_LOWER, CLASS_WORDS
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.by_width import ByWidth
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pellucid.catalogue.values import Catalogue, EventSpec, Field

__all__ = [
    "CLASS_LOWER",
    "CLASS_WORDS",
    "MODES",
    "CatalogueView",
    "EventCard",
    "FieldList",
    "example_text",
    "field_words",
]

MODES: Final = (Mode.OFF, Mode.LOCAL, Mode.ON)
MODE_WORDS: Final = {Mode.OFF: said("Off"), Mode.LOCAL: said("Local"), Mode.ON: said("On")}
"""What each is called."""
_NAME_PX: Final = 150
_EXAMPLE_PX: Final = 186
_LONGEST_EXAMPLE: Final = 20


class CatalogueView(QScrollArea):
    """A scrolled list of events by class; the three classes can be switched."""

    class_asked = Signal(str, Mode)
    """A person wants less, or again all, of one class of events."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("What is collected"))
        self.switches: dict[Retention, Segmented] = {}
        inner = ByWidth()
        set_part(inner, Part.SURFACE)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, Space.S, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        for retention in Retention:
            events = [spec for spec in catalogue.events.values() if spec.retention is retention]
            if events:
                self._add_class(retention, events)
        if catalogue.metadata:
            self._add_heading(
                say("With each event"), say("About the program and the kind of machine it runs on."), None
            )
            self._column.addWidget(FieldList(catalogue.metadata.values()))
        self._column.addStretch(1)
        self.setWidget(inner)

    def show_classes(self, classes: Mapping[str, Mode], *, enabled: bool) -> None:
        """
        Show what a person chose for each class.

        Args:
            classes: What is less than the choice for all.
            enabled: Whether something can be chosen: not where collection is off as a whole.
        """
        for retention, switch in self.switches.items():
            switch.choose(MODES.index(classes.get(retention.value, Mode.ON)))
            switch.setEnabled(enabled)
            switch.setToolTip("" if enabled else say("Collection is off as a whole"))

    def _add_class(self, retention: Retention, events: Iterable[EventSpec]) -> None:
        word, meaning = map(translated, CLASS_WORDS[retention])
        switch = Segmented([translated(MODE_WORDS[mode]) for mode in MODES], name=word)
        switch.chosen.connect(lambda number: self.class_asked.emit(retention.value, MODES[number]))
        self.switches[retention] = switch
        self._add_heading(word, meaning, switch)
        for spec in events:
            self._column.addWidget(EventCard(spec))

    def _add_heading(self, word: str, meaning: str, control: QWidget | None) -> None:
        if self._column.count():
            line = QFrame()
            line.setFixedHeight(1)
            line.setStyleSheet("background: palette(mid);")
            self._column.addSpacing(Space.S)
            self._column.addWidget(line)
            self._column.addSpacing(Space.XS)
        heading, said = QLabel(word), QLabel(meaning)
        set_part(heading, Part.HEADING)
        set_part(said, Part.MUTED)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addWidget(said)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)


class EventCard(QWidget):
    """
    One kind of event: its title and name, its purpose, and its fields.

    Args:
        spec: What the catalogue says of it.
        only: The fields to show; all if left out.
    """

    def __init__(self, spec: EventSpec, *, only: Iterable[Field] | None = None) -> None:
        super().__init__()
        title, name = QLabel(translated(spec.title)), QLabel(spec.name)
        set_part(title, Part.STRONG)
        set_part(name, Part.CODE_QUIET)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title)
        head.addWidget(name)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.S)
        column.setSpacing(Space.HAIR)
        column.addLayout(head)
        column.addWidget(_text(translated(spec.purpose), Part.QUIET))
        fields = list(spec.fields.values() if only is None else only)
        if fields:
            column.addSpacing(Space.XS)
            column.addWidget(FieldList(fields))


class FieldList(QWidget):
    """Name, purpose and example of some fields."""

    def __init__(self, fields: Iterable[Field]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnMinimumWidth(0, _NAME_PX)
        grid.setColumnMinimumWidth(2, _EXAMPLE_PX)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, field in enumerate(fields):
            name = _text(field.name, Part.CODE)
            name.setFixedWidth(_NAME_PX)
            grid.addWidget(name, row, 0, top)
            grid.addWidget(_text(field_words(field), Part.MUTED), row, 1, top)
            example = _text(say("e.g. {example}", example=example_text(field)), Part.CODE_QUIET)
            example.setFixedWidth(_EXAMPLE_PX)
            example.setToolTip(say("For example {example}", example=field.example))
            grid.addWidget(example, row, 2, top)


def field_words(field: Field) -> str:
    """Say what a field is for, and what is done to it before it leaves."""
    words = [say("Only as a hash.")] if field.hashed else []
    words.append(translated(field.purpose))
    if field.choices:
        words.append(say("One of {choices}.", choices=", ".join(field.choices)))
    elif field.max_length is not None:
        words.append(say("At most {count:,} characters.", count=field.max_length))
    return " ".join(words)


def example_text(field: Field) -> str:
    """Write a field's example as it would be sent; of a hash there is none worth reading."""
    if field.hashed:
        return "1f3870be274f…"
    if field.type is FieldType.BOOLEAN:
        return "true" if field.example else "false"
    text = str(field.example)
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[: _LONGEST_EXAMPLE - 1]}…"


def _text(text: str, part: Part) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_part(label, part)
    return label
