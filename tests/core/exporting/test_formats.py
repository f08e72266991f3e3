"""Events in each format: nothing of them is lost, and nothing is claimed that isn't known."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from pellucid.exporting.formats import Format, row_text, written
from pellucid.state import State
from pellucid.view.values import Origin, Row

RAW = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"e","props":{"x":{"Float":1.10}}}'
ROW = Row(
    event=3,
    state=State.RELEASED,
    time_ns=1_795_449_914_000_000_003,
    kind="Append",
    name="=e",
    session="01227f48-ce91-44e3-920a-f14dd42621bb",
    size_bytes=len(RAW),
    unreadable=False,
    line_number=4,
)
UNREADABLE = replace(ROW, event=4, kind="", name="", unreadable=True, time_ns=None, line_number=None)
FOUND = [(ROW, RAW), (UNREADABLE, b'{"torn\xff'), (replace(ROW, state=State.PURGED), None)]


def text(wanted) -> str:
    return b"".join(written(iter(FOUND), wanted)).decode()


def test_json_has_all_of_it():
    """One array; a readable line is taken over as it is, to the last digit; any other as a text; a gone one as null."""
    found = json.loads(text(Format.JSON), parse_float=str)
    assert json.loads(RAW, parse_float=str) == found[0]["recorded"]
    assert ["released", "2026-11-23T16:05:14.000000003Z", 4] == [
        found[0][k] for k in ("state", "time", "line")
    ]
    assert ('{"torn\ufffd', None, True) == (found[1]["recorded"], found[1]["time"], found[1]["unreadable"])
    assert (None, "purged") == (found[2]["recorded"], found[2]["state"])
    assert b'"x":{"Float":1.10}' in b"".join(written(iter(FOUND), Format.JSON))


def test_json_lines_are_the_same_objects():
    """One a line."""
    lines = text(Format.NDJSON).splitlines()
    assert json.loads(text(Format.JSON)) == [json.loads(line) for line in lines]


def test_no_events_are_an_empty_array():
    """Still JSON."""
    assert [] == json.loads(b"".join(written(iter(()), Format.JSON)))


def test_csv_has_a_heading_and_guards_names():
    """A name that looks like a formula is text."""
    heading, first, *_ = csv.reader(io.StringIO(text(Format.CSV), newline=""))
    assert ["time", "state", "name", "kind", "session", "line", "size_bytes", "recorded"] == heading
    assert ["'=e", RAW.decode()] == [first[2], first[7]]


def test_recorded_lines_are_the_very_bytes():
    """Those that are gone are left out."""
    assert RAW + b'\n{"torn\xff\n' == b"".join(written(iter(FOUND), Format.RAW))


def test_a_row_as_text_is_one_line():
    """Whatever a name holds."""
    assert text(Format.TEXT).count("\n") == len(FOUND)
    assert 5 == row_text(replace(ROW, name="a\tb\nc")).count("\t")
    assert "\t\t" in row_text(replace(ROW, time_ns=10**30))


@pytest.mark.parametrize("wanted", Format)
def test_each_format_has_an_ending(wanted):
    """For the file's name."""
    assert wanted.ending.isalpha()


def test_where_an_event_comes_from_is_written_if_it_is_wanted():
    """Behind the other parts, in the order asked for; nothing where it is not known."""
    origin = Origin(session_file=Path("/data/s.json"), uuid=UUID(int=7))
    found = [(replace(ROW, origin=origin), RAW), (replace(ROW, origin=replace(origin, uuid=None)), None)]
    also = ("session_file", "uuid")
    first, second = b"".join(written(found, Format.TEXT, also)).decode().splitlines()
    assert (f"{row_text(ROW)}\t/data/s.json\t{UUID(int=7)}", f"{row_text(ROW)}\t/data/s.json\t") == (
        first,
        second,
    )
    rows = list(csv.DictReader(io.StringIO(b"".join(written(found, Format.CSV, also)).decode())))
    assert [str(UUID(int=7)), ""] == [row["uuid"] for row in rows]
    assert [RAW.decode(), ""] == [row["recorded"] for row in rows]
    one, other = json.loads(b"".join(written(found, Format.JSON, ("uuid",))))
    assert (str(UUID(int=7)), None) == (one["uuid"], other["uuid"])
    assert "session_file" not in one
    assert f"{row_text(ROW)}\t" == row_text(ROW, ("uuid",))
