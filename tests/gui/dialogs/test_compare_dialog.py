"""Two payloads beside each other, with a way from one difference to the next."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid.view.difference import read_json
from pellucid.view.side_by_side import side_by_side
from pellucid_gui.dialogs.compare_dialog import Compared, CompareDialog
from pellucid_gui.theme import Scheme

LEFT = Compared(name="load_data_source", facts="2026-11-23 16:05:14.000 · released")
RIGHT = Compared(name="load_data_source", facts="2026-11-23 16:06:29.118 · queued")
CLAIM = "What leaves of each event alone, made from its line; every number as it is written."


def body(second, **properties):
    """What Rerun would send."""
    event = {
        "timestamp": f"2026-11-23T16:0{second}:14Z",
        "event": "load_data_source",
        "distinct_id": "228e582615214b838e4b170bff3905e9",
        "properties": properties | {"session_id": "1565df47-7173-476b-ad6f-02c296dbb93d"},
    }
    return json.dumps({"api_key": "phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg", "batch": [event]})


ONE = body(5, event_id=3, source_type="grpc", file_extension="rrd", retries=2, started=True)
OTHER = body(
    6,
    event_id=7,
    source_type="file_path",
    file_extension="rrd",
    started=True,
    title="Flight of bob@example.com on 10.1.2.3, seen from /home/alice/recordings/tuesday/flight.rrd",
)


@pytest.fixture
def open_it(qtbot, theme):
    """A maker of shown dialogs on two payloads."""

    def make(one=ONE, other=OTHER):
        pairs = side_by_side(read_json(one), read_json(other))
        made = CompareDialog(LEFT, RIGHT, pairs, claim=CLAIM)
        qtbot.addWidget(made)
        made.show()
        QApplication.processEvents()
        return made

    return make


def count_of(dialog):
    """What is said of how many differences there are."""
    return dialog._count.text()


def test_looks(open_it, theme, screenshot):
    """Only lines that differ, with what stands around them, in the dark."""
    dialog = open_it()
    dialog.on.click()
    dialog.scope.segment(1).click()
    theme.set_scheme(Scheme.DARK)
    screenshot(dialog, "dialog_compare_only_dark")


def test_from_difference_to_difference(open_it, qtbot):
    """By F3 and back, round the end; each time it is said which one it is."""
    dialog = open_it()
    assert "They differ in 4 places" == count_of(dialog)
    said, rows = [], []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 5 + (Qt.KeyboardModifier.ShiftModifier,):
        qtbot.keyClick(dialog, Qt.Key.Key_F3, modifier)
        said.append(count_of(dialog))
        rows.append(dialog.table.currentIndex().row())
    assert ["1 of 4", "2 of 4", "3 of 4", "4 of 4", "1 of 4", "4 of 4"] == said
    assert rows[0] == rows[4] < rows[1] < rows[2] < rows[3] == rows[5]


def test_only_what_differs(open_it):
    """What is the same is counted instead of shown."""
    dialog = open_it()
    model = dialog.table.compared
    every = len(model.rows)
    dialog.scope.segment(1).click()
    gaps = [row.words for row in model.rows if not hasattr(row, "left")]
    assert gaps
    assert every > len(model.rows)
    assert all(words.endswith("the same") for words in gaps)
    assert "They differ in 4 places" == count_of(dialog)


def test_two_that_say_the_same(open_it):
    """There is nothing to go to, and nothing is folded away."""
    dialog = open_it(ONE, ONE)
    assert "They say the same" == count_of(dialog)
    assert not dialog.on.isEnabled()
    assert not dialog.scope.segment(1).isEnabled()
    assert dialog.table.next_difference() is None


def test_both_can_be_copied_as_one_text(open_it):
    """With the signs of a difference, and every digit."""
    dialog = open_it('{"a":1.10,"b":9007199254740993}', '{"a":1.1,"b":9007199254740993}')
    dialog.copy.click()
    assert (
        '  {\n-   "a": 1.10,\n+   "a": 1.1,\n    "b": 9007199254740993\n  }'
        == QApplication.clipboard().text()
    )


def test_it_is_read_out(open_it):
    """A difference is told to those who see no tint, and a side that has nothing there."""
    model = open_it('{"a":1}', '{"a":1,"b":2}').table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert '"a": 1' == model.index(1, 0).data(role)
    assert "differs: nothing" == model.index(2, 0).data(role)
    assert 'differs: "b": 2' == model.index(2, 1).data(role)


def test_what_wants_to_hide_is_shown(open_it):
    """Also beside another payload."""
    model = open_it('{"a":"x\u202ey"}', '{"a":1}').table.model()
    assert "x\u2039U+202E\u203ay" in model.index(1, 0).data()
