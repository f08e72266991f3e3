"""One question, three answers of equal weight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.consent.values import Mode
from pellucid_gui.widgets.question_band import QuestionBand


@pytest.fixture
def band(qtbot, theme):
    """A shown band with a long question."""
    page = QWidget()
    column = QVBoxLayout(page)
    made = QuestionBand()
    made.ask(
        "My Viewer asks whether it may send usage data to eu.i.posthog.com. Until you answer, it is kept here and "
        "nothing is sent."
    )
    column.addWidget(made)
    column.addStretch(1)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.resize(580, 240)
    page.setFocus()
    page.show()
    made.page = page
    return made


def test_looks(band, screenshot):
    """Where it is narrow the question wraps, and the answers stay."""
    screenshot(band, "question_band")


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.LOCAL, Mode.ON])
def test_each_answer_is_told(band, qtbot, mode):
    """And what it means stands in its tip."""
    with qtbot.waitSignal(band.answered) as told:
        band.answers[mode].click()
    assert [mode] == told.args
    assert band.answers[mode].toolTip() == band.answers[mode].accessibleDescription() != ""


def test_no_answer_weighs_more(band):
    """Same size, same looks, none is the button of Return."""
    buttons = list(band.answers.values())
    assert 1 == len({button.width() for button in buttons})
    assert {None} == {button.property("part") for button in buttons}
    assert not any(button.isDefault() or button.autoDefault() for button in buttons)


def test_the_question_is_heard(band):
    """A screen reader says it as the band's name."""
    assert band.text == band.accessibleName()
