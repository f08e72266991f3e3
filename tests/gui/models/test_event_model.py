"""The event model: exact changes, nothing read out of sight, and Qt's own rules kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pellucid.errors import NotFoundError
from pellucid.state import State
from pellucid.view.values import (
    UNDOCUMENTED,
    Appended,
    Eyes,
    Inserted,
    Mark,
    Origin,
    Reset,
    Row,
    Snapshot,
    Updated,
)
from pellucid_gui.models.columns import FLAGS_SECTION, section_named
from pellucid_gui.models.event_model import EVENT_ROLE, EventModel

_SECOND = 1_000_000_000


class Rows:
    """Rows from memory that count how often they were asked for."""

    def __init__(self, count: int) -> None:
        self.rows = {
            event: Row(
                event=event,
                state=State.QUEUED,
                time_ns=1_795_449_914 * _SECOND + event,
                kind="Append",
                name=f"event_{event}",
                session="01227f48-ce91-44e3-920a-f14dd42621bb",
                size_bytes=500 + event,
                unreadable=False,
            )
            for event in range(count)
        }
        self.asked: list[int] = []

    def row(self, event: int) -> Row:
        """Return one row, or refuse as a view does."""
        self.asked.append(event)
        if event not in self.rows:
            raise NotFoundError(f"There is no event {event}")
        return self.rows[event]

    def restate(self, event: int, state: State) -> None:
        """Let an event have another state from now on."""
        self.rows[event] = replace(self.rows[event], state=state)


def snapshot(*events: int) -> Snapshot:
    return Snapshot(order=np.array(events, np.uint32), total=len(events))


def reset(*events: int) -> Reset:
    return Reset(snapshot=snapshot(*events))


def drawn(model: QAbstractItemModel) -> list[str]:
    """The model as a person reads it: state and name of each row."""
    return [
        " ".join(str(model.index(row, column).data()) for column in (0, 2)) for row in range(model.rowCount())
    ]


@pytest.fixture
def rows():
    return Rows(10)


@pytest.fixture
def model(qapp, rows):
    """A model that Qt's own checker watches."""
    made = EventModel(rows)
    made.checker = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def test_it_is_empty_before_the_first_change(model):
    """Without a snapshot there are no rows and nothing is asked for."""
    assert 0 == model.rowCount()
    assert 0 == model.total
    assert model.row_of(0) is None


def test_each_change_shows_the_rows_it_names(model, rows):
    """Reset, append, insert and update lead, step by step, to exactly these rows."""
    model.apply(reset(2, 3))
    assert ["queued event_2", "queued event_3"] == drawn(model)
    model.apply(Appended(snapshot=snapshot(2, 3, 4, 5), first_row=2, count=2))
    assert ["queued event_2", "queued event_3", "queued event_4", "queued event_5"] == drawn(model)
    model.apply(Inserted(snapshot=snapshot(1, 2, 3, 4, 5), first_row=0, count=1))
    rows.restate(3, State.RELEASED)
    model.apply(Updated(snapshot=snapshot(1, 2, 3, 4, 5), first_row=2, last_row=2))
    assert [
        "queued event_1",
        "queued event_2",
        "released event_3",
        "queued event_4",
        "queued event_5",
    ] == drawn(model)
    model.apply(reset(5, 1))
    assert ["queued event_5", "queued event_1"] == drawn(model)


def test_changes_are_told_exactly(model, qtbot):
    """An append announces its rows only; an update names its range; neither resets."""
    model.apply(reset(0, 1))
    told = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"inserted {first}-{last}"))
    model.dataChanged.connect(lambda top, bottom: told.append(f"changed {top.row()}-{bottom.row()}"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.apply(Appended(snapshot=snapshot(0, 1, 2, 3), first_row=2, count=2))
    model.apply(Updated(snapshot=snapshot(0, 1, 2, 3), first_row=1, last_row=2))
    model.apply(Inserted(snapshot=snapshot(0, 4, 1, 2, 3), first_row=1, count=1))
    assert ["inserted 2-3", "changed 1-2", "inserted 1-1"] == told


def test_only_rows_that_are_looked_at_are_read_and_only_once(qapp):
    """A million rows cost nothing; a row is asked for when it is shown, and kept."""
    rows = Rows(3)
    model = EventModel(rows)
    model.apply(Reset(snapshot=Snapshot(order=np.arange(1_000_000, dtype=np.uint32), total=1_000_000)))
    assert 1_000_000 == model.rowCount()
    assert [] == rows.asked
    for _ in range(3):
        model.index(1, 2).data()
    assert [1] == rows.asked


def test_the_cache_is_bounded(qapp):
    """At most 4000 rows are kept; those looked at longest ago go first."""
    rows = Rows(5000)
    model = EventModel(rows)
    model.apply(reset(*range(5000)))
    for row in range(5000):
        model.cells(row)
    assert 4000 == len(model._cached)
    rows.asked.clear()
    model.cells(4999)
    assert [] == rows.asked
    model.cells(0)
    assert [0] == rows.asked


def test_a_row_is_found_by_its_event(model):
    """`row_of` knows where an event stands, and that a hidden one stands nowhere."""
    model.apply(reset(7, 3, 9))
    assert [0, 1, 2, None] == [model.row_of(event) for event in (7, 3, 9, 4)]
    assert 9 == model.index(2, 0).data(EVENT_ROLE)


def test_an_event_forgotten_a_moment_ago_is_blank(model):
    """Between a purge and the change that tells of it, a row shows nothing rather than failing."""
    model.apply(reset(0, 99))
    assert model.cells(1) is None
    assert model.index(1, 2).data() is None


def test_another_source_starts_from_nothing(model):
    """After `look_at` the rows of the former view are gone."""
    model.apply(reset(0, 1))
    model.look_at(Rows(1))
    assert 0 == model.rowCount()


def test_headers_name_the_columns(model):
    """Titles from left to right; numbers that are compared stand at the right edge."""
    orientation = Qt.Orientation.Horizontal
    titles = [model.headerData(section, orientation) for section in range(model.columnCount(QModelIndex()))]
    assert [
        "State",
        "Time",
        "Event",
        "Session",
        "Size",
        "Flags",
        "Kind",
        "Line",
        "Source file",
        "UUID",
    ] == titles
    side = model.headerData(4, orientation, Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight


def test_rows_that_are_shown_ask_for_their_marks():
    """Once each; those with marks are drawn again, the others stay as they are."""
    model = EventModel(Rows(3))
    model.apply(reset(0, 1, 2))
    asked, drawn_again = [], []
    model.marks_wanted.connect(lambda: asked.append(1))
    model.dataChanged.connect(lambda first, _last: drawn_again.append(first.row()))
    for row in (0, 2):
        model.cells(row)
    assert ([0, 2], []) == (model.take_unmarked(10), model.take_unmarked(10))
    mark = Mark(field="note", rule="email", action="redact")
    model.show_marks({0: (), 2: (mark,)})
    assert [2] == drawn_again
    assert ((), (mark,)) == (model.cells(0).marks, model.cells(2).marks)
    assert 2 == len(asked)
    name = model.index(2, 2)
    assert "event_2, flagged" == name.data(Qt.ItemDataRole.AccessibleTextRole)
    assert name.data(Qt.ItemDataRole.ToolTipRole).endswith("note: E-mail address: replaced")
    assert "event_2" == name.data(Qt.ItemDataRole.DisplayRole)


def test_only_the_rows_shown_last_are_asked_for():
    """Those that somebody scrolled past need no marks."""
    model = EventModel(Rows(9))
    model.apply(reset(*range(9)))
    for row in range(9):
        model.cells(row)
    assert [7, 8] == model.take_unmarked(2)
    model.apply(reset(1, 2))
    assert [] == model.take_unmarked(9)


def seen(cells):
    """Return what was found of a row, and who has seen it."""
    return cells.marks, cells.eyes


def test_who_has_seen_an_event_is_shown_and_kept(rows):
    """A row that is restated keeps what is known of it, and is asked about once more."""
    model = EventModel(rows)
    model.apply(reset(0, 1))
    model.cells(0)
    model.take_unmarked(9)
    mark = Mark(field="note", rule="email", action="flag")
    model.show_marks({0: (mark,)}, {0: Eyes.BOTH})
    assert ((mark,), Eyes.BOTH) == seen(model.cells(0))
    model.apply(Updated(snapshot=snapshot(0, 1), first_row=0, last_row=0))
    assert ((mark,), Eyes.BOTH) == seen(model.cells(0))
    assert [0] == model.take_unmarked(9)
    model.apply(reset(0, 1))
    assert Eyes.FILE is model.cells(0).eyes


def test_flags_are_words_too(model):
    """What a rule found, what nobody declares, and who has seen it leave: said, not only drawn."""
    model.apply(reset(0, 1))
    model.show_marks(
        {
            0: (
                Mark(field="note", rule="email", action="flag"),
                Mark(field="", rule=UNDOCUMENTED, action="flag"),
            )
        },
        {0: Eyes.BOTH},
    )
    cell = model.index(0, FLAGS_SECTION)
    assert "guard, undocumented, seen leaving" == cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Seen in the file, and on its way out" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "" == model.index(1, FLAGS_SECTION).data()


def test_selected_events_are_ranges(model):
    """They are told by places, and found again among other rows; too many pieces are given up."""
    model.apply(reset(*range(10)))
    selected = model.selected([(6, 7), (1, 3)])
    assert (5, [1, 2, 3, 6, 7]) == (selected.count, selected.events().tolist())
    model.apply(reset(9, 7, 3, 1))
    assert [(1, 3)] == model.ranges_of(selected, most=10)
    model.apply(reset(7, 9, 3, 8, 1))
    assert [(0, 0), (2, 2), (4, 4)] == model.ranges_of(selected, most=3)
    assert model.ranges_of(selected, most=2) is None


def test_where_events_come_from_is_asked_only_of_rows_that_are_painted(model):
    """Once that is shown, the rows painted then are looked at anew; what is told of others changes nothing."""
    model.apply(reset(*range(10)))
    for row in range(3):
        model.cells(row)
    model.show_marks(dict.fromkeys(model.take_unmarked(9), ()))
    model.want_origins(on=True)
    model.want_origins(on=True)
    assert model.wants_origins
    model.cells(1)
    assert [1] == model.take_unmarked(9)
    changed = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show_marks({1: ()}, {}, {1: Origin(session_file=Path("/data/s.json"), uuid=UUID(int=7))})
    model.show_marks({1: ()}, {}, {1: Origin(session_file=Path("/data/s.json"), uuid=UUID(int=7))})
    assert [1] == changed
    assert ["s.json", str(UUID(int=7))] == [
        model.index(1, section_named(name)).data() for name in ("session_file", "uuid")
    ]
    assert "" == model.index(2, section_named("uuid")).data()
    model.want_origins(on=False)
    assert not model.wants_origins
