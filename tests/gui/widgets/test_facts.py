"""Facts stand in columns; each value knows its caption."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.facts import Facts, shared


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


def test_rows_are_even(qtbot, theme):
    """One with a button is as far from the next as one without."""
    facts = Facts()
    qtbot.addWidget(facts)
    button = TextButton("New id…", part=Part.FLAT)
    values = [
        facts.add("Id", ElidedLabel("228e"), buttons=(button,)),
        facts.add("Folder", ElidedLabel("/home")),
        facts.add("Upload", ElidedLabel("none")),
    ]
    facts.show()
    places = [value.mapTo(facts, value.rect().center()).y() for value in values]
    assert places[1] - places[0] == places[2] - places[1] == button.height()


@pytest.mark.parametrize(
    ("room_px", "needs", "shares"),
    [
        (400, [100, 150], [200, 200]),
        (400, [100, 250], [150, 250]),
        (400, [100, 500], [100, 300]),
        (400, [300, 500], [200, 200]),
        (600, [10, 20, 400], [100, 100, 400]),
        (600, [10, 500, 400], [10, 295, 295]),
        (400, [], []),
    ],
)
def test_room_is_shared_by_need(room_px, needs, shares):
    """Equally, unless that cuts something that another one has room for."""
    assert shares == shared(room_px, needs)


def test_nothing_is_cut_beside_free_room(qtbot, theme):
    """A value that is longer than half of the width has all that it needs; so has one that becomes so later."""
    facts = Facts(columns=2)
    qtbot.addWidget(facts)
    short, long = (facts.add("Fact", ElidedLabel(text)) for text in ("short", "rather a long one " * 3))
    facts.resize(facts.sizeHint().width(), 60)
    facts.show()
    assert [False, False] == [value.is_cut() for value in (short, long)]
    long.setText("short")
    short.setText("rather a long one " * 3)
    QApplication.processEvents()
    assert [False, False] == [value.is_cut() for value in (short, long)]


def test_words_stand_apart_from_words(qtbot, theme):
    """What is said beside a value is twice as far from it as a button."""
    facts = Facts()
    qtbot.addWidget(facts)
    host, region = ElidedLabel("example.org"), ElidedLabel("European Union")
    facts.add("Goes to", host, buttons=(region,))
    facts.show()
    assert 8 == region.x() - host.x() - host.width()


def test_ids_give_way_before_words(qtbot, theme):
    """Where there is too little room for all, an id is cut, which can be copied, and nothing else."""
    facts = Facts(columns=2)
    qtbot.addWidget(facts)
    upload = TextButton("Send now", part=Part.FLAT)
    copy = TextButton("New id…", part=Part.FLAT)
    ident = facts.add("Id", ElidedLabel("228e582615214b838e4b170bff3905e9", part=Part.CODE), buttons=(copy,))
    words = facts.add("Upload", ElidedLabel("next in 0:10, then 12 others"), buttons=(upload,))
    facts.show()
    facts.resize(facts.sizeHint().width() - 90, facts.height())
    QApplication.processEvents()
    assert (True, False) == (ident.is_cut(), words.is_cut())


def test_each_gets_its_least_before_any_gets_more():
    """What is left is shared by what is still needed; without room for that, it is as if there were no least."""
    assert [100, 300] == shared(400, [350, 300], [100, 300])
    assert [150, 300] == shared(450, [350, 300], [100, 300])
    assert [150, 150] == shared(300, [350, 300], [100, 300])
    assert [350, 350] == shared(700, [350, 300], [100, 300])


@pytest.mark.parametrize("columns", [1, 2])
def test_it_comes_to_rest(qtbot, theme, columns):
    """To share the room asks for no other layout: the event loop has nothing to do."""
    facts = Facts(columns=columns)
    qtbot.addWidget(facts)
    for number in range(4):
        facts.add(f"Fact {number}", ElidedLabel("v" * 10 * (number + 1)))
    facts.resize(600, 200)
    facts.show()
    QApplication.processEvents()
    asked = []

    class Watch(QObject):
        def eventFilter(self, _watched, event):  # noqa: N802 - Qt names it
            asked.extend([event.type()] if event.type() is QEvent.Type.LayoutRequest else [])
            return False

    watch = Watch()
    facts.installEventFilter(watch)
    for _ in range(10):
        QApplication.processEvents()
    assert [] == asked
