"""Rows of the table that show no event: how they look, and how one moves over them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from pellucid.rfc3339 import parse
from pellucid.state import State
from pellucid.view.interjections import gap_interjection
from pellucid.view.places import places
from pellucid.view.values import Appended, Eyes, Interjection, InterjectionKind, Mark, Reset, Row, Snapshot
from pellucid.witness.gaps import Gap, Why
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.event_table import EventTable

S_NS = 1_000_000_000
BEGUN_NS = parse("2026-11-23T16:05:00Z")
NAMES = ("cli_command_invoked", "viewer_started", "load_data_source", "open_recording")


class Rows:
    """One event each ten seconds."""

    def row(self, event):
        """Return one row."""
        return Row(
            event=event,
            state=State.RELEASED if event < 6 else State.QUEUED,
            time_ns=BEGUN_NS + event * 10 * S_NS,
            kind="Append",
            name=NAMES[event % 4],
            session="01227f48-ce91-44e3-920a-f14dd42621bb",
            size_bytes=500 + event * 37,
            unreadable=False,
        )

    def places_of(self, order, moments_ns, *, descending):
        """Find places as a view does."""
        times = BEGUN_NS + np.arange(int(order.max()) + 1, dtype=np.int64) * 10 * S_NS
        return places(order, times, moments_ns, descending=descending)


def gap(first, last, why=Why.NO_WITNESS):
    """Nobody watched from one second to another."""
    to_ns = None if last is None else BEGUN_NS + last * S_NS
    return gap_interjection(Gap(from_ns=BEGUN_NS + first * S_NS, to_ns=to_ns, why=why))


SETTING = Interjection(
    at_ns=BEGUN_NS + 41 * S_NS,
    until_ns=BEGUN_NS + 41 * S_NS,
    kind=InterjectionKind.SETTING,
    words="Collection was switched on again by Rerun at 16:05:41",
)
LOSS = Interjection(
    at_ns=BEGUN_NS + 55 * S_NS,
    until_ns=BEGUN_NS + 55 * S_NS,
    kind=InterjectionKind.LOSS,
    words="3 events vanished unread: numbers 7 to 9 are missing",
)


@pytest.fixture
def table(qtbot, theme):
    """A shown table with eight events, two gaps, a changed setting and a loss between them."""
    model = EventModel(Rows())
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(888, made.horizontalHeader().height() + 13 * made._painter.row_px)
    with qtbot.waitActive(made, timeout=20_000):
        made.show()
        made.activateWindow()
    made.clearFocus()
    model.apply(Reset(snapshot=Snapshot(order=np.arange(8, dtype=np.uint32), total=8)))
    model.show_interjections([gap(12, 19, Why.ASLEEP), SETTING, LOSS, gap(80, None)])
    model.show_marks(
        {1: (), 3: (Mark(field="recording_id", rule="email", action="flag"),), 5: ()},
        {1: Eyes.BOTH, 3: Eyes.BOTH, 5: Eyes.WIRE},
    )
    return made


@pytest.mark.parametrize(("scheme", "name"), [(Scheme.LIGHT, ""), (Scheme.DARK, "_dark")])
def test_the_table_with_rows_between_events(table, theme, screenshot, scheme, name):
    """Set back from the events, over all columns; beside an event's name stands who has seen it."""
    theme.set_scheme(scheme)
    screenshot(table, f"event_table_gaps{name}")


def test_a_chosen_row_between_events(table, screenshot):
    """It can be chosen like any other, and looks so."""
    table.setFocus()
    table.selectRow(2)
    screenshot(table, "event_table_gap_chosen")


def test_arrows_lead_over_them(table, qtbot):
    """One after the other, events and what stands between them; each is told by its own signal."""
    table.setFocus()
    chosen = []
    table.event_chosen.connect(chosen.append)
    table.interjection_chosen.connect(lambda each: chosen.append(each.words[:11]))
    table.selectRow(0)
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert [0, 1, "Not watched", 2] == chosen
    assert 2 == table.chosen
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert None is table.chosen
    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_choice_keeps_its_row_while_rows_come(table):
    """Gaps above it and events below it do not move it to another row."""
    table.selectRow(table.model().row_of(6))
    model = table.model()
    model.show_interjections([gap(2, 4), gap(12, 19), SETTING, LOSS, gap(80, None)])
    model.apply(
        Appended(snapshot=Snapshot(order=np.arange(10, dtype=np.uint32), total=10), first_row=8, count=2)
    )
    assert 6 == model.event_at(table.currentIndex().row()) == table.chosen


def test_only_events_are_counted_as_new(table):
    """Whoever looked away is told how many events came, not how many rows."""
    table.selectRow(0)
    model = table.model()
    model.show_interjections([gap(2, 4), gap(12, 19), SETTING, LOSS, gap(80, None)])
    assert 0 == table.unseen
    model.apply(
        Appended(snapshot=Snapshot(order=np.arange(10, dtype=np.uint32), total=10), first_row=8, count=2)
    )
    assert 2 == table.unseen
