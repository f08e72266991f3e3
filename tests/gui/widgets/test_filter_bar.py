"""The filter bar: each edit is told, and the view's answer is shown where the person looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.errors import QueryError
from pellucid.view.values import Phase, ViewStatus
from pellucid_gui.widgets.filter_bar import FilterBar

READY = ViewStatus(
    phase=Phase.READY, progress=1.0, filter_text="", filter_error=None, following=True, live_notice=""
)


@pytest.fixture
def bar(qtbot, theme):
    """A shown bar."""
    made = FilterBar()
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show()
    return made


def test_each_edit_is_told_at_once(qtbot, bar):
    """Nothing waits for a pause in typing."""
    edits = []
    bar.edited.connect(edits.append)
    qtbot.keyClicks(bar.field, "abc")
    assert ["a", "ab", "abc"] == edits


def test_an_error_is_said_below_and_goes_with_its_cause(bar):
    """The message stands below the field until the filter is right again."""
    bar.field.setText("sinse:1h")
    error = QueryError("There is no key “sinse”", 0, 5)
    bar.show_status(replace(READY, filter_text="sinse:1h", filter_error=error))
    assert "There is no key “sinse”." == bar.message
    assert bar._message.isVisible()
    bar.field.setText("since:1h")
    bar.show_status(replace(READY, filter_text="since:1h"))
    assert not bar._message.isVisible()


def test_an_error_is_a_sentence(bar):
    """It begins with a capital letter and ends once."""
    bar.field.setText("x")
    bar.show_status(replace(READY, filter_text="x", filter_error=QueryError("did you mean 'since'?", 0, 1)))
    assert "Did you mean 'since'?" == bar.message


def test_an_answer_to_an_older_filter_is_not_shown(bar):
    """What was wrong three letters ago is nobody's business any more."""
    bar.field.setText("since:1h")
    bar.show_status(replace(READY, filter_text="sinc", filter_error=QueryError("Late", 0, 4)))
    assert "" == bar.message


@pytest.mark.parametrize(
    ("text", "rows", "total", "expected"),
    [
        ("", 1_000_000, 1_000_000, "1,000,000 events"),
        ("", 1, 1, "1 event"),
        ("viewer", 412, 1_000_000, "412 of 1,000,000"),
    ],
)
def test_the_count_is_in_words(bar, text, rows, total, expected):
    """How many, and of how many if something is hidden."""
    bar.field.setText(text)
    bar.show_count(rows, total)
    assert expected == bar.count


def test_progress_is_shown_while_there_is_some(bar):
    """The thin line is there while the view searches, and its place is kept when it is not."""
    height = bar.sizeHint().height()
    bar.show_status(replace(READY, phase=Phase.SEARCHING, progress=0.4))
    assert (True, 400) == (bar._progress.isVisible(), bar._progress.value())
    bar.show_status(READY)
    assert not bar._progress.isVisible()
    assert height == bar.sizeHint().height()


def test_clear_empties_and_remembers(bar):
    """The button empties the field; what was in it comes back from the recent ones."""
    bar.field.setText("viewer")
    assert bar._clear.isEnabled()
    bar._clear.click()
    assert ("", ("viewer",)) == (bar.field.text(), bar.field.remembered)
    assert not bar._clear.isEnabled()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_an_example_of_the_help_is_tried(bar):
    """Pressing an example puts it into the field."""
    bar.show_help()
    bar._help._try("state:queued")
    assert "state:queued" == bar.field.text()
    assert not bar._help.isVisible()
