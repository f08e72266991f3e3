"""All about the rule for one event or field: what it is collected for, what can be done with it, what that would have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout

from pellucid.rules.values import Treatment
from pellucid_gui.models.rule_words import count_sentence, is_moot, meaning, word
from pellucid_gui.style_sheet import Part as Look
from pellucid_gui.style_sheet import set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.by_width import ByWidth
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.event_sheet import MARGIN_PX, type_words
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid_gui.models.rules_tree import RuleBook, RuleNode


class RuleSheet(QScrollArea):
    """Shows one `RuleNode`, with the choice among all that can be done with it."""

    treatment_asked = Signal(object)
    """A person has chosen this `Treatment`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_part(self, Look.RINGED)
        self.setAccessibleName(self.tr("About the chosen rule"))
        self._node: RuleNode | None = None
        self._title = _label(Look.HEADING)
        self._code = ElidedLabel(part=Look.CODE_QUIET)
        self._purpose = _label()
        self._of_event = _choice((Treatment.SEND, Treatment.WITHHOLD))
        self._of_field = _choice(tuple(Treatment))
        self._of_event.chosen.connect(self._on_chosen)
        self._of_field.chosen.connect(self._on_chosen)
        self._moot = _label(Look.NOTICE_WARN)
        self._moot.setMargin(Space.S)
        self._meaning = _label(Look.QUIET)
        self._count = _label()
        self._note = _label(Look.MUTED)
        inner = ByWidth()
        set_part(inner, Look.SURFACE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_PX, Space.M, MARGIN_PX, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._title, self._code, self._purpose):
            column.addWidget(widget)
        column.addSpacing(Space.XS)
        column.addWidget(self._of_event, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._of_field, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._moot, self._meaning, self._count, self._note):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)

    @property
    def choice(self) -> Segmented:
        """What can be chosen for what is shown."""
        part = None if self._node is None else self._node.part
        return self._of_event if part is not None and not part.field else self._of_field

    @property
    def texts(self) -> list[str]:
        """All that is said, from the top down."""
        return [label.text() for label in self.findChildren(QLabel) if label.text() and not label.isHidden()]

    def show_node(self, node: RuleNode | None, book: RuleBook) -> None:
        """Show something else, or the same with another rule; `None` shows nothing."""
        self._node = node
        part = None if node is None else node.part
        treatment = None if part is None else part.treatment(book.rules)
        is_event = part is not None and not part.field
        is_field = part is not None and bool(part.field)
        self._of_event.setVisible(is_event)
        self._of_field.setVisible(is_field)
        _say(self._title, "" if node is None else node.title)
        self._code.setText("" if node is None else _code_text(node))
        self._code.setVisible(bool(self._code.text()))
        _say(self._purpose, "" if node is None else node.purpose)
        _say(self._moot, "")
        _say(self._meaning, "")
        _say(self._count, "")
        _say(self._note, "" if node is None or part is not None else _heading_text(node))
        if node is None or part is None or treatment is None:
            return
        choice = self.choice
        choice.choose(part.treatments.index(treatment))
        choice.setAccessibleName(say("What is sent of {name}", name=node.title))
        choice.describe(meaning(part, treatment))
        if is_moot(part, book.rules):
            _say(self._moot, say("Its event is withheld, so this rule changes nothing at present."))
        _say(self._meaning, meaning(part, treatment))
        _say(self._count, count_sentence(part, book.rules, book.counts))
        _say(self._note, _note(node))

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        part = None if self._node is None else self._node.part
        if part is not None:
            self.treatment_asked.emit(part.treatments[number])


def _choice(treatments: tuple[Treatment, ...]) -> Segmented:
    return Segmented([word(each) for each in treatments], name=say("What is sent"))


def _label(part: Look | None = None) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if part is not None:
        set_part(label, part)
    return label


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _code_text(node: RuleNode) -> str:
    address = "" if node.part is None else visible(node.part.address)
    return f"{address} · {type_words(node.field)}" if node.field is not None else address


def _heading_text(node: RuleNode) -> str:
    events = sum(1 for each in node.children if each.part is not None and not each.part.field)
    if events:
        return say_count("1 kind of event", "{n:,} kinds of events", events)
    return say_count("1 part", "{n:,} parts", len(node.children))


def _note(node: RuleNode) -> str:
    part, field = node.part, node.field
    if part is not None and not part.event:
        return say("It is attached to each event as it is sealed, so a rule for it holds for all of them.")
    if field is not None and field.hashed:
        return say(
            "It is recorded as a hash from the first, so its value is nowhere. Hash makes a hash of that."
        )
    return ""
