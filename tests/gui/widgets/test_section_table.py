"""Rows under headings: by mouse and keyboard, with a menu, in other fonts and the other way round."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from pellucid_gui import theme as themes
from pellucid_gui.models.sections import Heading, Line, Paragraph, Section
from pellucid_gui.widgets.section_table import SectionTable


def line(name, value="", meaning="", term=""):
    return Line(
        cells=(
            (Paragraph(text=name, is_code=True),),
            (Paragraph(text=value, is_code=True),),
            (Paragraph(text=meaning), Paragraph(text="String · sent as it is", ink="muted")),
        ),
        name=name,
        text=value,
        term=term,
        path=f"properties.{name}",
    )


SECTIONS = (
    Section(
        heading=Heading(text="What it says"), lines=(line("a", "1", "word " * 40, "prop:a=1"), line("b", "2"))
    ),
    Section(
        heading=Heading(text="The rest", can_fold=True, is_folded=True),
        lines=(line("c", "3"), line("d", "4")),
    ),
)


@pytest.fixture
def table(qtbot, theme):
    made = SectionTable(("Field", "Value", "What it means"), shares=(0.2, 0.3), name="Fields")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_sections(SECTIONS)
    return made


def test_the_columns_share_the_width(table):
    """And the rows are as high as their words need then."""
    wide = table.rowHeight(1)
    assert [140, 210] == [table.columnWidth(column) for column in range(2)]
    table.resize(420, 400)
    QApplication.processEvents()
    assert [84, 126] == [table.columnWidth(column) for column in range(2)]
    assert table.rowHeight(1) > wide > table.rowHeight(2)


def test_a_click_unfolds(table, qtbot):
    """And folds again; a click at a line chooses it."""
    place = table.visualRect(table.model().index(3, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y()))
    assert 6 == len(table.rows)
    assert 3 == table.columnSpan(3, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y()))
    assert 4 == len(table.rows)
    other = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert [2] == [index.row() for index in table.selectionModel().selectedRows()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_the_keyboard_unfolds(table, qtbot, key):
    """Going past headings that cannot fold; Left folds again."""
    table.setFocus()
    rows = []
    for _ in range(4):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        rows.append(table.currentIndex().row())
    assert [1, 2, 3, 3] == rows
    qtbot.keyClick(table, key)
    assert 6 == len(table.rows)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert 4 == len(table.rows)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert 2 == table.currentIndex().row()


def test_by_the_page_and_to_the_ends(table, qtbot):
    """As far as there are rows."""
    table.show_sections(
        (Section(heading=Heading(text="Many"), lines=tuple(line(f"f{n}", str(n)) for n in range(90))),)
    )
    table.setFocus()
    rows = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
        rows.append(table.currentIndex().row())
    assert rows[1] > rows[0] > 1
    assert rows[2] == rows[0]
    assert [90, 1] == rows[3:]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_by_the_keyboard(table, qtbot):
    """Of the chosen row; a heading has none."""
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Filter by this value" in [action.text() for action in menu.actions()]
    menu.close()
    table.setCurrentIndex(table.model().index(3, 0))
    qtbot.keyClick(table, Qt.Key.Key_Menu)
    assert QApplication.activePopupWidget() is None


def test_a_fold_stays_for_what_comes_next(table):
    """Until a person folds it again."""
    table.toggle(3)
    table.show_sections(SECTIONS)
    assert 6 == len(table.rows)


def test_the_other_way_round(table, screenshot):
    """From right to left, and with larger words."""
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.toggle(3)
    table.choose(1)
    screenshot(table, "section_table_rtl")


def test_larger_words_need_more_room(table):
    """The rows follow the font."""
    before = table.rowHeight(1), table.rowHeight(2)
    table.setFont(themes.text_font(scale=2.0))
    QApplication.processEvents()
    assert table.rowHeight(1) > before[0]
    assert table.rowHeight(2) > before[1]
