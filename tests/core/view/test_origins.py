"""Where events come from: told of single rows, of many at once, and the other way round."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.index.event_index import EventIndex
from pellucid.view import origins as module
from pellucid.view.origins import Origins, Twins

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER = "5f0b64d1-7f0f-4e0c-9a3a-0a2c9f2f6c11"


@pytest.fixture
def index(world, line):
    """Two sessions: three equal lines among four in one, one of them in the other."""
    twin = line(2, "twin")
    world.write(SESSION, line(1, "first"), twin, twin, twin)
    world.copy(SESSION, line(1, "first"), twin, twin, twin)
    world.write(OTHER, twin)
    world.copy(OTHER, twin)
    opened = EventIndex(ledger=world.ledger, cache_dir=None)
    opened.open()
    return opened


@pytest.fixture
def origins(index, world):
    return Origins(index, data_dir=world.data_dir, is_own=False)


def test_each_event_has_a_uuid_of_its_own_and_a_file(origins, index, world):
    """Equal lines are told apart by how many came before; an event that is not there is left out."""
    found = origins.of([*range(index.count), 77])
    assert list(range(5)) == sorted(found)
    assert 5 == len({origin.uuid for origin in found.values()})
    assert {world.data_dir / f"{name}.json" for name in (SESSION, OTHER)} == {
        origin.session_file for origin in found.values()
    }
    assert [origins.with_uuid(found[event].uuid) for event in range(5)] == list(range(5))


def test_many_rows_are_told_the_same_as_single_ones(origins, index, world, showing, monkeypatch):
    """Whether their sessions are looked through, or all that are alike were looked for before."""
    monkeypatch.setattr(module, "_FEW", 1)
    view = showing().view
    rows = view.lines_of(np.array([4, 2, 3, 0, 1], np.uint32))
    told = {row.event: row.origin for row, _ in view.with_origins(rows)}
    assert view.origins_of(range(5)) == told
    assert 5 == len({origin.uuid for origin in told.values()})


def test_a_row_whose_bytes_are_gone_has_a_file_and_no_uuid(origins, showing):
    """And one that is gone itself is told without."""
    view = showing().view
    ((row, raw),) = view.lines_of(np.array([0], np.uint32))
    told, _ = next(origins.put_into([(row, None)]))
    assert (None, SESSION) == (told.origin.uuid, told.origin.session_file.stem)
    unknown = type(row)(**{name: getattr(row, name) for name in row.__slots__} | {"event": 99})
    assert [(unknown, raw)] == list(origins.put_into([(unknown, raw)]))


def test_of_what_came_later_twins_know_nothing(index):
    """So another one may be there."""
    twins = Twins(index)
    assert [False, True, True, True, False, True] == [
        twins.may_have(index.columns, event) for event in (0, 1, 2, 3, 4, 5)
    ]
