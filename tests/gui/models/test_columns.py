"""The columns: what each says of a row, short in the table and in full when pointed at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from pellucid.state import State
from pellucid.view.values import Origin, Row
from pellucid_gui.models.columns import (
    COLUMNS,
    STATE_TIPS,
    event_text,
    section_named,
    short_size,
    time_text,
    time_tip,
)

ROW = Row(
    event=3,
    state=State.QUEUED,
    time_ns=1_795_449_914_000_000_003,
    kind="Append",
    name="event_3",
    session="01227f48-ce91-44e3-920a-f14dd42621bb",
    size_bytes=503,
    unreadable=False,
)


def test_what_a_row_says():
    """Each column's text, and its tip in full."""
    row = ROW
    assert [
        "queued",
        "2026-11-23 16:05:14.000",
        "event_3",
        "01227f48",
        "503 B",
        "",
        "Append",
        "",
        "",
        "",
    ] == [column.text(row) for column in COLUMNS]
    assert "2026-11-23T16:05:14.000000003Z (UTC)" == COLUMNS[1].tip(row)
    assert "01227f48-ce91-44e3-920a-f14dd42621bb" == COLUMNS[3].tip(row)
    assert "503 bytes, without the newline" == COLUMNS[4].tip(row)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"kind": "Identify", "name": "update_metadata"}, "update_metadata · Identify"),
        ({"kind": "SetPersonProperties", "name": ""}, "SetPersonProperties"),
        ({"unreadable": True, "kind": "", "name": ""}, "unreadable line"),
    ],
)
def test_unusual_events_say_so(changes, expected):
    """Another kind than Append is named, and so is a line that can't be read."""
    assert expected == event_text(replace(ROW, **changes))


@pytest.mark.parametrize("time_ns", [None, 10**30, -(10**30)])
def test_an_impossible_time_is_unknown(time_ns):
    """A time that no calendar has is called unknown, and never breaks the table."""
    row = replace(ROW, time_ns=time_ns)
    assert "unknown" == time_text(row)
    assert time_tip(row)


@pytest.mark.parametrize(
    ("size_bytes", "expected"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (12_345, "12.3 kB"),
        (999_960, "1.0 MB"),
        (104_857_600, "104.9 MB"),
        (5_000_000_000, "5.0 GB"),
    ],
)
def test_sizes_are_short(size_bytes, expected):
    """Three digits or a unit."""
    assert expected == short_size(size_bytes)


@pytest.mark.parametrize("state", State)
def test_every_state_is_explained(state):
    """Whoever points at a state's word is told what it means."""
    assert STATE_TIPS[state.word] == COLUMNS[0].tip(replace(ROW, state=state))


def test_what_is_offered_besides():
    """Whether it is large, and which line it is, counted from one; unknown things are not claimed."""
    flags, kind, line = (COLUMNS[section_named(name)] for name in ("flags", "kind", "line"))
    large = replace(ROW, size_bytes=20_000, line_number=1_233)
    assert ("large", "1,234") == (flags.text(large), line.text(large))
    assert "Large: 20,000 bytes" in flags.tip(large)
    assert f"Line 1,234 of session {ROW.session}" == line.tip(large)
    assert "Pellucid has no copy of this line yet" == line.tip(ROW)
    assert "unknown" == kind.text(replace(ROW, kind=""))
    with pytest.raises(KeyError):
        section_named("no such column")


def test_a_session_without_a_uuid_is_named_in_full():
    """Only a uuid is cut to its head."""
    assert "my session" == COLUMNS[3].text(replace(ROW, session="my session"))


def test_where_an_event_comes_from():
    """Nothing until it was looked up; then the file's name, in full when pointed at, and the uuid if there is one."""
    file, uuid = (COLUMNS[section_named(name)] for name in ("session_file", "uuid"))
    known = replace(ROW, origin=Origin(session_file=Path("/data/0122.json"), uuid=UUID(int=7)))
    gone = replace(ROW, origin=Origin(session_file=Path("/data/a\udcffb.json"), uuid=None))
    assert ["", "0122.json", "a\u2039FF\u203ab.json"] == [file.text(row) for row in (ROW, known, gone)]
    assert ["Being looked up", "/data/0122.json", "/data/a\u2039FF\u203ab.json"] == [
        file.tip(row) for row in (ROW, known, gone)
    ]
    assert ["", str(UUID(int=7)), ""] == [uuid.text(row) for row in (ROW, known, gone)]
    assert ["Being looked up", str(UUID(int=7))] == [uuid.tip(row) for row in (ROW, known)]
    assert "gone" in uuid.tip(gone)
