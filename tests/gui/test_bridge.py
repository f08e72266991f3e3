"""The bridge: engine signals from any thread arrive in the GUI thread, in order, and a flood as few changes."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pellucid.signals import Signal
from pellucid.view.values import Appended, Inserted, Phase, Reset, Snapshot, Updated, ViewStatus
from pellucid_gui.bridge import Bridge, joined


@dataclass
class Emitter:
    """The engine's own signals."""

    changed: Signal = field(default_factory=Signal)
    told: Signal = field(default_factory=Signal)
    status: Signal = field(default_factory=Signal)


def snapshot(*events: int) -> Snapshot:
    return Snapshot(order=np.array(events, np.uint32), total=len(events))


def appended(size: int, count: int) -> Appended:
    return Appended(snapshot=snapshot(*range(size)), first_row=size - count, count=count)


def ready(text: str) -> ViewStatus:
    return ViewStatus(
        phase=Phase.READY,
        progress=1.0,
        filter_text=text,
        filter_error=None,
        following=True,
        live_notice="",
    )


@pytest.fixture
def emitter():
    return Emitter()


@pytest.fixture
def bridge(qapp, emitter):
    made = Bridge()
    made.listen(emitter)
    yield made
    made.close()


def shape(change) -> str:
    match change:
        case Reset():
            return f"reset {change.snapshot.rows}"
        case Appended() | Inserted():
            return f"{type(change).__name__.lower()} {change.first_row}+{change.count}"
        case Updated():
            return f"updated {change.first_row}-{change.last_row}"


def test_changes_arrive_in_the_gui_thread(qtbot, emitter, bridge):
    """What a foreign thread emits is received in the GUI thread."""
    seen = []
    bridge.changed.connect(lambda change: seen.append((shape(change), threading.get_ident())))
    thread = threading.Thread(target=lambda: emitter.changed.emit(appended(3, 3)))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert [("appended 0+3", threading.get_ident())] == seen


def test_a_flood_arrives_as_few_changes_that_say_the_same(qtbot, emitter, bridge):
    """Ten thousand appended rows, told one by one, arrive in order and in far fewer pieces."""
    seen = []
    bridge.changed.connect(seen.append)
    order = np.arange(10_000, dtype=np.uint32)

    def flood():
        for size in range(1, 10_001):
            emitter.changed.emit(
                Appended(snapshot=Snapshot(order=order[:size], total=size), first_row=size - 1, count=1)
            )

    thread = threading.Thread(target=flood)
    thread.start()
    qtbot.waitUntil(lambda: sum(change.count for change in seen) == 10_000, timeout=60_000)
    thread.join()
    assert len(seen) < 1_000
    expected_first = 0
    for change in seen:
        assert expected_first == change.first_row
        assert change.first_row + change.count == change.snapshot.rows
        expected_first += change.count


def test_only_the_newest_status_is_delivered(qtbot, emitter, bridge):
    """Progress that nobody could have seen is skipped."""
    seen = []
    bridge.status.connect(lambda status: seen.append(status.filter_text))
    for text in ("a", "ab", "abc"):
        emitter.status.emit(ready(text))
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert ["abc"] == seen


def test_what_more_is_told_of_events_comes_after_their_rows(qtbot, emitter, bridge):
    """Whoever reads an event again then finds it in the rows that are shown; nothing of it is left out."""
    seen = []
    bridge.changed.connect(lambda change: seen.append(shape(change)))
    bridge.told.connect(lambda events: seen.append(events.tolist()))
    emitter.told.emit(np.array([1, 2], np.uint32))
    emitter.changed.emit(appended(3, 3))
    emitter.told.emit(np.array([0], np.uint32))
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=20_000)
    assert ["appended 0+3", [1, 2], [0]] == seen


def test_a_closed_bridge_is_silent(qapp, emitter, bridge):
    """After `close` neither what waits nor what comes is delivered."""
    seen = []
    bridge.changed.connect(seen.append)
    bridge.told.connect(seen.append)
    emitter.changed.emit(appended(1, 1))
    emitter.told.emit(np.array([0], np.uint32))
    bridge.close()
    emitter.changed.emit(appended(2, 1))
    emitter.told.emit(np.array([1], np.uint32))
    qapp.processEvents()
    assert [] == seen


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([appended(2, 2), appended(5, 3)], ["appended 0+5"]),
        ([appended(2, 2), Reset(snapshot=snapshot(1))], ["reset 1"]),
        ([Reset(snapshot=snapshot()), appended(2, 2)], ["reset 2"]),
        (
            [
                Updated(snapshot=snapshot(0, 1, 2, 3), first_row=1, last_row=1),
                Updated(snapshot=snapshot(0, 1, 2, 3), first_row=3, last_row=3),
            ],
            ["updated 1-3"],
        ),
        ([appended(4, 3), Updated(snapshot=snapshot(0, 1, 2, 3), first_row=2, last_row=3)], ["appended 1+3"]),
        (
            [appended(4, 2), Updated(snapshot=snapshot(0, 1, 2, 3), first_row=1, last_row=3)],
            ["appended 2+2", "updated 1-3"],
        ),
        (
            [
                Inserted(snapshot=snapshot(9, 0, 1), first_row=0, count=1),
                Appended(snapshot=snapshot(9, 0, 1, 2), first_row=3, count=1),
            ],
            ["inserted 0+1", "appended 3+1"],
        ),
    ],
)
def test_changes_are_joined(changes, expected):
    """Neighbouring changes become one where one can say it."""
    assert expected == [shape(change) for change in joined(changes)]


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 10**6), st.integers(1, 3)), max_size=60))
def test_joined_changes_lead_to_the_same_rows(steps):
    """Whatever the engine tells: following the joined changes ends with the same rows as following each."""
    order, changes, fresh = [], [], 0
    for kind, where, count in steps:
        if kind == 0 or (kind == 3 and not order):
            order.reverse()
            changes.append(Reset(snapshot=snapshot(*order)))
        elif kind == 3:
            row = where % len(order)
            changes.append(Updated(snapshot=snapshot(*order), first_row=row, last_row=len(order) - 1))
        else:
            first = len(order) if kind == 1 else where % (len(order) + 1)
            order = order[:first] + list(range(fresh, fresh + count)) + order[first:]
            fresh += count
            change = Appended if kind == 1 else Inserted
            changes.append(change(snapshot=snapshot(*order), first_row=first, count=count))
    shown: list[int] = []
    for change in joined(changes):
        now = change.snapshot.order.tolist()
        match change:
            case Reset():
                shown = now
            case Appended() | Inserted():
                end = change.first_row + change.count
                shown = shown[: change.first_row] + now[change.first_row : end] + shown[change.first_row :]
        assert now == shown
    assert order == shown
