"""Tests of pellucid.index.event_index: the index says what a plain reading of the ledger says, whatever is in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pellucid.errors import LedgerError
from pellucid.index import CLASS_UNREADABLE, NO_LINE, NO_SEGMENT, ODD, UNREADABLE, EventIndex
from pellucid.ledger.receipts import ReceiptKind
from pellucid.lines import Line
from pellucid.state import State

NAMES = st.one_of(
    st.sampled_from(["a", "viewer_started", "cli_command_invoked", "x" * 31, "y" * 39, "z" * 40, "n" * 500]),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), max_size=45),
)
KINDS = st.sampled_from(
    ["Append", "Append", "Append", "Identify", "SetPersonProperties", "Set", "Ünbekannt", "k" * 60]
)
TIMES = st.one_of(
    st.builds(
        "{}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}{}{}".format,
        st.sampled_from(["1969", "1970", "2024", "2026", "2261", "2262", "9999", "0001"]),
        st.integers(0, 13),
        st.integers(0, 32),
        st.integers(0, 24),
        st.integers(0, 60),
        st.integers(0, 61),
        st.one_of(st.just(""), st.text("0123456789", max_size=10).map(lambda digits: f".{digits}")),
        st.sampled_from(["Z", "Z", "Z", "z", "+02:00", "-23:59", ""]),
    ),
    st.just("2026-11-23T16:05:14.825814221Z"),
)
PROPS = st.sampled_from(
    [b"{}", b'{"event_id":{"Integer":1}}', b'{"x":{"String":"' + b"w" * 300 + b'"}}', b'{"x":{"Float":1.5}}']
)
SHAPES = [
    '{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}',
    '{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}',
    '{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}',
    '{{"kind":"{kind}","name":"{name}","time_utc":"{time}","props":{props}}}',
    '{{"name":"{name}","props":{props},"time_utc":"{time}","kind":"{kind}"}}',
    '{{ "time_utc": "{time}", "kind": "{kind}", "name": "{name}", "props": {props} }}',
    '\ufeff{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}',
    '{{"time_utc":"{time}","kind":"{kind}","name":"esc\\n\\"{name}","props":{props}}}',
    '{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}\r',
    '{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props},"more":1}}',
    '\0\0{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":{props}}}',
]


@st.composite
def _written(draw):
    props = draw(PROPS)
    shape = draw(st.sampled_from(SHAPES))
    return shape.format(time=draw(TIMES), kind=draw(KINDS), name=draw(NAMES), props=props.decode()).encode()


@st.composite
def _torn(draw):
    line = draw(_written())
    return line[: draw(st.integers(0, len(line)))]


JUNK = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [b"", b" ", b"   \t\r", b"\0\0\0", b"{}", b"[1]", b"null", b"\xff\xfe", b'"', b"}}}", b"{}}"]
    ),
)
LINES = st.one_of(_written(), _written(), _written(), _torn(), JUNK).map(lambda raw: raw.replace(b"\n", b""))
SEGMENT = st.tuples(st.lists(LINES, max_size=30), st.sampled_from([b"", b'{"time_utc":"20', b" "]))


@given(sessions=st.lists(st.lists(SEGMENT, min_size=1, max_size=3), max_size=4))
def test_any_ledger_is_indexed_as_a_plain_reading_reads_it(tools, sessions):
    """Whatever lines stand in whatever segments: the columns say what decoding line by line says."""
    with tempfile.TemporaryDirectory() as folder:
        files = tools.LedgerFiles(Path(folder))
        for position, segments in enumerate(sessions):
            for number, (lines, tail) in enumerate(segments, start=1):
                last = number == len(segments)
                content = b"".join(line + b"\n" for line in lines) + (tail if last else b"")
                files.write(f"s{position}", content, number)
        tools.assert_agrees(files, files.open())


def test_a_hostile_directory_is_read_as_far_as_it_can_be(files, tools, tmp_path):
    """Links in circles, foreign files, empty segments and odd names change nothing about the rest."""
    events = files.root / "events"
    files.write("good", tools.usual() + b"\n")
    files.write("empty", b"")
    (events / "loop").symlink_to(events, target_is_directory=True)
    (events / "gone").symlink_to(tmp_path / "nowhere")
    (events / "a file").write_text("no folder")
    (events / "good" / "000002.ndjson").symlink_to(events / "good" / "000001.ndjson")
    (events / "good" / "000003.ndjson").mkdir()
    (events / "good" / "notes.txt").write_text("mine")
    (events / "good" / "1.ndjson").write_text("x\n")
    (events / "file").write_text("a file in a folder's place")
    index = files.open()
    assert (1, ()) == (index.count, index.troubles)
    assert tools.usual() == index.raw(0)


def test_a_folder_without_permission_is_named_and_left_out(files, tools):
    """What may not be read is in `troubles`; the other sessions are there."""
    files.write("open", tools.usual() + b"\n")
    files.write("shut", tools.usual() + b"\n")
    shut = files.root / "events" / "shut"
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from pellucid.clock import SystemClock\n"
        "from pellucid.index import EventIndex\n"
        "from pellucid.ledger.ledger import Ledger\n"
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"  # after all imports
        "index = EventIndex(ledger=Ledger(root=Path(sys.argv[1]), clock=SystemClock()), cache_dir=None)\n"
        "index.open()\n"
        "print(index.count, *(path.name for path in index.troubles))\n"
    )
    with tempfile.TemporaryDirectory() as folder:  # below /tmp, where another user may go
        Path(folder).chmod(0o755)
        root = Path(folder) / "ledger"
        shutil.copytree(files.root, root)
        (root / "events" / shut.name).chmod(0)
        done = subprocess.run(
            [sys.executable, "-c", program, str(root)], capture_output=True, text=True, check=False
        )
        (root / "events" / shut.name).chmod(0o700)
    assert ("1 shut\n", "") == (done.stdout, done.stderr)


def test_a_ledger_that_is_not_there_is_empty(files):
    """Before the first witness there is nothing, and that is no error."""
    index = files.open()
    assert (0, [], []) == (index.count, list(index.sessions), list(index.classes))


def test_a_broken_root_is_an_error_that_names_it(files):
    """A file in the place of the events' folder is told, not taken for an empty ledger."""
    files.root.mkdir()
    (files.root / "events").write_text("a file")
    with pytest.raises(LedgerError, match="events"):
        files.open()


def test_ten_thousand_sessions_are_indexed(files, tools):
    """Many small sessions are read together, each under its own name."""
    for number in range(10_000):
        folder = files.root / "events" / f"s{number}"
        folder.mkdir(parents=True)
        (folder / "000001.ndjson").write_bytes(tools.usual(f"n{number}") + b"\n")
    index = files.open()
    assert 10_000 == index.count == len(index.sessions)
    names = [index.classes[klass][1] for klass in index.klass.tolist()]
    assert [f"n{name[1:]}" for name in index.sessions] == names


def test_more_names_than_sixteen_bits_can_count_are_told_apart(files, tools):
    """The 65,536th name neither stops the index nor is it taken for an unreadable line."""
    count = 70_000
    files.write("s", b"".join(tools.usual(f"name-{number}") + b"\n" for number in range(count)))
    index = files.open()
    assert [f"name-{number}" for number in range(count)] == [
        index.classes[k][1] for k in index.klass.tolist()
    ]
    assert not (index.klass == CLASS_UNREADABLE).any()


def test_a_line_of_a_hundred_megabytes_is_one_row(files, tools):
    """A giant line between small ones is one event, and its bytes come back whole."""
    giant = tools.usual("giant", props=b'{"x":{"String":"' + b"z" * 100_000_000 + b'"}}')
    files.write("s", b"\n".join([tools.usual("before"), giant, tools.usual("after"), b""]))
    index = files.open()
    assert ["before", "giant", "after"] == [index.classes[klass][1] for klass in index.klass.tolist()]
    assert len(giant) == index.length[1]
    assert giant == index.raw(1)


def test_times_beyond_the_column_are_held_at_its_ends(files, tools):
    """The years 1 and 9999 do not fit 64-bit nanoseconds: they stand before and after everything else."""
    lines = [tools.usual(time=f"{year}-01-01T00:00:00Z") for year in ("9999", "0001", "2026")]
    files.write("s", b"\n".join([*lines, b""]))
    index = files.open()
    assert [1, 2, 0] == np.argsort(index.time_ns).tolist()
    assert [ODD, ODD, 0] == index.flags.tolist()


def test_the_middle_of_a_line_is_looked_at_by_the_check(files, tools):
    """Opening takes what begins and ends as an event for one; reading it in full tells what it is."""
    files.write("s", tools.usual(props=b'{"x":{"String":"\xff"}}') + b"\n")
    index = files.open()
    assert ([0], False) == (index.flags.tolist(), index.is_checked)
    assert [0] == index.check().tolist()
    assert ([UNREADABLE], True) == (index.flags.tolist(), index.is_checked)
    tools.assert_agrees(files, index)


def test_cancelling_leaves_the_index_as_it_was(files, tools):
    """Whoever closes the window while it opens gets no half an index."""
    files.write("s", tools.usual() + b"\n")
    index = EventIndex(ledger=files.ledger, cache_dir=None)
    index.open(on_progress=lambda _share: None, cancelled=lambda: True)
    assert 0 == index.count


def test_progress_rises_to_the_whole(files, tools):
    """The shares that are reported never fall and end at 1."""
    line = tools.usual(props=b'{"x":{"String":"' + b"x" * 4_000 + b'"}}')
    for number in range(1, 6):
        files.write("s", (line + b"\n") * 1_300, number)
    shares = []
    EventIndex(ledger=files.ledger, cache_dir=None).open(on_progress=shares.append, cancelled=lambda: False)
    assert sorted(shares) == shares
    assert shares[-1] <= 1


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.integers(0, 2), st.lists(LINES, min_size=1, max_size=4)),
        st.tuples(st.just("tail"), st.integers(0, 2), st.sampled_from([b'{"time', b"x", b"\0"])),
        st.tuples(st.just("segment"), st.integers(0, 2), st.none()),
        st.tuples(st.just("release"), st.integers(0, 2), st.tuples(st.integers(0, 9), st.integers(0, 9))),
        st.tuples(st.just("purge"), st.integers(0, 2), st.integers(0, 20)),
        st.tuples(st.just("forget"), st.integers(0, 2), st.none()),
        st.tuples(st.just("cut"), st.integers(0, 2), st.integers(0, 200)),
    ),
    max_size=14,
)


@settings(max_examples=80)
@given(steps=STEPS)
def test_following_ends_where_a_fresh_start_begins(tools, steps):
    """After any sequence of appends, receipts, purges and losses the index is what a new one would be."""
    with tempfile.TemporaryDirectory() as folder:
        files = tools.LedgerFiles(Path(folder) / "ledger")
        files.write("s0", tools.usual() + b"\n")
        index = files.open()
        newest = dict.fromkeys(("s0", "s1", "s2"), 1)
        for what, session, detail in steps:
            name = f"s{session}"
            _do(files, what, name, detail, newest)
            before = index.count
            growth = index.refresh(name)
            if not growth.rebuilt:
                assert (before, index.count) == (growth.first, growth.first + growth.count)
                assert (growth.restated < before).all()
            tools.assert_agrees(files, index)
        tools.assert_agrees(files, files.open())


def _do(files, what, name, detail, newest):  # noqa: C901 - a list of what can happen
    path = files.segment(name, newest[name])
    lines = path.read_bytes().count(b"\n") if path.exists() else 0
    match what:
        case "append":
            files.write(name, b"".join(line + b"\n" for line in detail), newest[name])
        case "tail":
            files.write(name, detail, newest[name])
        case "segment":
            if path.exists() and path.read_bytes().endswith(b"\n"):
                newest[name] += 1
                files.write(name, b"", newest[name])
        case "release":
            files.receipt(name, ReceiptKind.RELEASED, min(detail), max(detail))
        case "purge":
            if lines:
                files.purge(name, detail % lines, newest[name])
        case "forget":
            shutil.rmtree(files.root / "events" / name, ignore_errors=True)
            (files.root / "receipts" / f"{name}.ndjson").unlink(missing_ok=True)
            newest[name] = 1
        case "cut":
            if path.exists():
                os.truncate(path, min(detail, path.stat().st_size))


def test_a_live_line_becomes_its_copy_and_keeps_its_number(files, tools):
    """What the window saw first and the witness copied later is one event."""
    live = [Line(offset=0, raw=tools.usual("one")), Line(offset=90, raw=tools.usual("two"))]
    index = files.open()
    assert range(2) == index.add_live("s", Path("/app/s.json"), live)
    assert [NO_SEGMENT, NO_SEGMENT] == index.segment.tolist()
    assert [NO_LINE, NO_LINE] == index.line.tolist()
    assert live[1].raw == index.raw(1)
    files.write("s", tools.usual("zero") + b"\n" + tools.usual("two") + b"\n" + tools.usual("one") + b"\n")
    growth = index.refresh("s")
    assert (2, 1, [0, 1], False) == (growth.first, growth.count, growth.bound.tolist(), growth.rebuilt)
    assert [2, 1, 0] == index.line.tolist()
    assert [2, 1, 0] == index.events_of("s").tolist()
    assert live[0].raw == index.raw(0)
    assert not index.is_live(0)
    tools.assert_agrees(files, index)


def test_the_same_line_twice_is_two_events(files, tools):
    """Equal lines are bound one for one, the oldest first."""
    raw = tools.usual()
    index = files.open()
    index.add_live("s", Path("/app/s.json"), [Line(offset=0, raw=raw), Line(offset=99, raw=raw)])
    files.write("s", raw + b"\n")
    assert [0] == index.refresh("s").bound.tolist()
    assert (False, True) == (index.is_live(0), index.is_live(1))
    files.write("s", raw + b"\n" + raw + b"\n")
    growth = index.refresh("s")
    assert ([1], 1) == (growth.bound.tolist(), growth.count)


def test_a_live_line_outlives_a_rebuild(files, tools):
    """When a session is forgotten, live lines of others are moved, in the state they were in."""
    files.write("gone", tools.usual("x") + b"\n")
    index = files.open()
    index.add_live(
        "s", Path("/app/s.json"), [Line(offset=5, raw=tools.usual("one")), Line(offset=9, raw=b"?")]
    )
    index.set_state([2], State.RELEASED)
    shutil.rmtree(files.root / "events" / "gone")
    growth = index.refresh("gone")
    assert (True, {1: 0, 2: 1}) == (growth.rebuilt, growth.moved)
    assert [State.QUEUED, State.RELEASED] == index.state.tolist()
    assert b"?" == index.raw(1)
    assert UNREADABLE == index.flags[1]
    location = index.location(0)
    assert (Path("/app/s.json"), 5, None) == (location.path, location.offset, location.line_number)


def test_a_line_that_changed_underneath_is_not_made_up(files, tools):
    """A short read, a blanked line or a lost file gives nothing rather than something wrong."""
    files.write("s", tools.usual("one") + b"\n" + tools.usual("two") + b"\n")
    index = files.open()
    path = files.segment("s")
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"one"', b'"o\ne"'))
    assert None is index.raw(1) or tools.usual("two") == index.raw(1)
    path.write_bytes(b" " * (len(tools.usual("one"))) + whole[len(tools.usual("one")) :])
    assert None is index.raw(0)
    os.truncate(path, len(whole) - 1)
    assert None is index.raw(1)


def test_readers_keep_their_view_while_the_index_grows(files, tools):
    """A column that somebody holds shows the events of that moment, however many come later."""
    files.write("s", tools.usual() + b"\n")
    index = files.open()
    held = index.time_ns, index.klass, index.offset
    before = [column.copy() for column in held]
    files.write("s", (tools.usual("later") + b"\n") * 50_000)
    index.refresh("s")
    assert 50_001 == index.count
    assert all((old == now).all() for old, now in zip(before, held, strict=True))


def test_a_session_has_its_true_name_and_source(files, tools):
    """Names come from the receipt that opened the session, even those that are no valid Unicode."""
    files.write("x-1", tools.usual() + b"\n")
    files.open_receipt("x-1", "weird\udcff name", "/app/weird\udcff name.json")
    index = files.open()
    assert (["weird\udcff name"], ["x-1"]) == (list(index.sessions), list(index.folders))
    assert [Path("/app/weird\udcff name.json")] == [index.source(0)]
    assert (0, None, None) == (index.event_at("x-1", 0), index.event_at("x-1", 1), index.event_at("y", 0))
    assert files.segment("x-1") == index.segment_path(int(index.segment[0]))


def test_a_refresh_that_fails_changes_nothing(files, tools):
    """If the receipts cannot be read the new lines come with the next refresh that can."""
    files.write("s", tools.usual() + b"\n")
    index = files.open()
    receipts = files.root / "receipts" / "s.ndjson"
    receipts.mkdir(parents=True)
    files.write("s", tools.usual("new") + b"\n")
    with pytest.raises(LedgerError, match=r"s\.ndjson"):
        index.refresh("s")
    assert 1 == index.count
    receipts.rmdir()
    assert 1 == index.refresh("s").count
