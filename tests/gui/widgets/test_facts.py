"""Facts stand in columns; each value knows its caption."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.facts import Facts


def test_facts_fill_row_by_row(qtbot, theme):
    """With two columns the third fact stands below the first."""
    facts = Facts(columns=2)
    qtbot.addWidget(facts)
    values = [facts.add(f"Fact {number}", ElidedLabel(f"value {number}")) for number in range(3)]
    facts.resize(400, 100)
    facts.show()
    tops = [value.mapTo(facts, value.rect().topLeft()).y() for value in values]
    assert tops[0] == tops[1] < tops[2]


def test_a_value_is_heard_with_its_caption(qtbot, theme):
    """The caption is bound to its value for screen readers."""
    facts = Facts()
    qtbot.addWidget(facts)
    value = facts.add("Folder", ElidedLabel("/home"))
    caption = next(label for label in facts.findChildren(QLabel) if "Folder" == label.text())
    assert value is caption.buddy()
    assert "Folder" in QAccessible.queryAccessibleInterface(value).text(QAccessible.Text.Name)


def test_a_fact_can_be_left_out(qtbot, theme):
    """With its caption."""
    facts = Facts()
    qtbot.addWidget(facts)
    value = facts.add("Our copy", ElidedLabel("/home"))
    facts.show()
    facts.offer(value, there=False)
    assert [False, False] == [label.isVisible() for label in facts.findChildren(QLabel)]
    facts.offer(value, there=True)
    assert [True, True] == [label.isVisible() for label in facts.findChildren(QLabel)]
