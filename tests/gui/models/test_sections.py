"""Lines under headings: what is to be seen of them, what is folded, and what is read out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid_gui.models.sections import (
    MOST_LINES,
    Heading,
    Line,
    Paragraph,
    Section,
    SectionModel,
    within_reason,
)


def line(name, *texts):
    cells = tuple((Paragraph(text=text),) for text in (name, *texts))
    return Line(cells=cells, name=name, text=texts[0] if texts else "")


def sections(count="1"):
    return (
        Section(heading=Heading(text="Open"), lines=(line("a", "1"), line("b", "2"))),
        Section(
            heading=Heading(
                text=f"Folded ({count})", note="More.", can_fold=True, is_folded=True, key="folded"
            ),
            lines=(line("c", "3"),),
        ),
    )


@pytest.fixture
def model(qtmodeltester, qapp):
    """A model, watched by Qt's own tester."""
    made = SectionModel(("Name", "Value"))
    qtmodeltester.check(made, force_py=True)
    return made


def names(model):
    return [row.text if isinstance(row, Heading) else row.name for row in model.rows]


def test_folded_lines_are_no_rows(model):
    """They come when their heading is unfolded, and go again; a heading that cannot fold stays."""
    model.show(sections())
    assert ["Open", "a", "b", "Folded (1)"] == names(model)
    assert not model.toggle(0)
    assert not model.toggle(1)
    assert not model.toggle(99)
    assert model.toggle(3)
    assert ["Open", "a", "b", "Folded (1)", "c"] == names(model)
    assert model.toggle(3)
    assert 4 == model.rowCount()
    assert 0 == model.rowCount(model.index(0, 0))


def test_what_a_person_unfolded_stays_so(model):
    """For what comes next, even where its heading says another number."""
    model.show(sections())
    model.toggle(3)
    model.show(sections("12"))
    assert ["Open", "a", "b", "Folded (12)", "c"] == names(model)


def test_headings_are_passed_by(model):
    """The keyboard stops only where there is something to do."""
    model.show(sections())
    assert Qt.ItemFlag.NoItemFlags == model.flags(model.index(0, 0))
    for row in (1, 3):
        assert model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_what_is_read_out(model):
    """A heading with its note and how it stands; a line by its sentences."""
    model.show(sections())
    model.is_tinted = lambda line: line.name == "b"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "Folded (1), folded. More." == model.index(3, 0).data(role)
    assert ["b, found by the filter", "2"] == [model.index(2, column).data(role) for column in range(2)]
    assert ["a", "1"] == [model.index(1, column).data() for column in range(2)]
    assert "Value" == model.headerData(1, Qt.Orientation.Horizontal)
    model.rename(("Name", "Now"))
    assert "Now" == model.headerData(1, Qt.Orientation.Horizontal)
    assert model.line(0) is None
    assert "a" == model.line(1).name


def test_a_text_is_shown_without_anything_hidden():
    """And not all of a very long one."""
    assert "a\u2039U+202E\u203ab" == Paragraph(text="a\u202eb").shown
    assert 1000 == len(Paragraph(text="x" * 5000).shown)


def test_of_very_many_lines_the_first_are_shown(model):
    """How many more there are is said; no line is made that is not shown."""
    made = []

    def make(number):
        made.append(number)
        return line(f"f{number}", "1")

    lines = within_reason((make(number) for number in range(5_000)), 5_000)
    assert MOST_LINES == len(made)
    model.show((Section(heading=Heading(text="Many"), lines=lines),))
    assert "… and 4,000 more; the payload has them all" == model.index(model.rowCount() - 1, 0).data()
    assert "" == model.index(model.rowCount() - 1, 1).data()
    assert 3 == len(within_reason((line("a") for _ in range(3)), 3))
