"""The live view over real folders: every line is shown exactly once, under one number, whatever becomes of it."""

from __future__ import annotations

import random
import subprocess
import sys
import textwrap
import time

import pytest

from pellucid.errors import NotFoundError
from pellucid.event import decode
from pellucid.ledger import purge
from pellucid.view.values import Appended, Column, Inserted, Phase, Reset, Updated

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER = "1565df47-7173-476b-ad6f-02c296dbb93d"


def test_nothing_at_all(world, showing):
    """With neither ledger nor data folder the view is ready, empty, and makes nothing on disk."""
    world.data_dir.rmdir()

    screen = showing()

    assert [] == screen.rows()
    assert not world.data_dir.exists()
    assert not world.ledger.root.exists()


def test_a_live_line_is_shown_at_once_and_keeps_its_number(world, showing, line):
    """A line appears when it is written, is bound to its copy, and changes its state when it is released."""
    screen = showing()
    world.write(SESSION, line(1))
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "queued")])
    event = int(screen.order[0])
    live = screen.view.record(event)

    told = []
    screen.view.told.connect(lambda events: told.append(events.tolist()))
    world.witness(SESSION)
    screen.wait_for(lambda _: screen.view.record(event).copy_file is not None and bool(told))
    assert {(event,)} == {tuple(each) for each in told}
    copied = screen.view.record(event)
    world.empty(SESSION)
    world.witness(SESSION)
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "released")])

    assert event == int(screen.order[0])
    assert (live.uuid, live.raw, world.live_file(SESSION), 0) == (
        copied.uuid,
        copied.raw,
        live.session_file,
        live.session_offset,
    )
    assert (None, 0, 0) == (live.line_number, copied.line_number, copied.session_offset)
    assert "id-of-then" == screen.view.record(event).distinct_id
    assert [Appended, Updated] == [type(change) for change in screen.changes[1:]]


def test_a_line_that_no_witness_saw_stays_as_released(world, showing, line):
    """Without a witness a live line that vanishes stays in the view, as released."""
    screen = showing()
    world.write(SESSION, line(1), line(2))
    screen.wait_for(lambda s: len(s.order) == 2)

    world.empty(SESSION)
    screen.wait_for(lambda s: {"released"} == {state for _, state in s.rows()})
    world.write(SESSION, line(3))
    screen.wait_for(lambda s: len(s.order) == 3)

    assert ["released", "released", "queued"] == [state for _, state in screen.rows()]


def test_the_folder_may_come_later(world, showing, line):
    """The data folder is followed before it exists and after it was replaced."""
    world.data_dir.rmdir()
    screen = showing()
    world.data_dir.mkdir()
    world.write(SESSION, line(1))
    screen.wait_for(lambda s: len(s.order) == 1)

    world.delete(SESSION)
    world.data_dir.rmdir()
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "released")])
    world.data_dir.mkdir()
    world.write(OTHER, line(2))

    screen.wait_for(lambda s: len(s.order) == 2)


def test_order_and_late_rows(world, showing, line):
    """Rows stand in the order of time; an older one that comes later is put in its place."""
    world.write(SESSION, line(10, "a"), line(30, "c"))
    screen = showing()
    assert [("a", "queued"), ("c", "queued")] == screen.rows()

    world.write(OTHER, line(20, "b"))
    screen.wait_for(lambda s: len(s.order) == 3)

    assert ["a", "b", "c"] == [name for name, _ in screen.rows()]
    assert isinstance(screen.changes[-1], Inserted)
    screen.view.set_order(Column.EVENT, descending=True)
    screen.wait_for(lambda s: [name for name, _ in s.rows()] == ["c", "b", "a"])


def test_a_filter_and_its_faults(world, showing, line):
    """A filter narrows the rows, new ones included; a wrong one is told and changes nothing; an empty one shows all."""
    world.write(SESSION, line(1, "viewer_started"), line(2, "cli_command_invoked"))
    screen = showing()
    screen.view.set_filter("name:viewer*")
    screen.wait_for(lambda s: len(s.order) == 1)

    screen.view.set_filter("name:viewer* (")
    screen.wait_for(lambda s: s.statuses[-1].filter_error is not None)
    world.write(SESSION, line(3, "viewer_closed"), line(4, "cli_command_invoked"))
    screen.wait_for(lambda s: len(s.order) == 2)

    assert ["viewer_started", "viewer_closed"] == [name for name, _ in screen.rows()]
    assert (13, 14) == (screen.statuses[-1].filter_error.start, screen.statuses[-1].filter_error.end)
    assert 4 == screen.total
    screen.view.set_filter("")
    screen.wait_for(lambda s: len(s.order) == 4 and s.statuses[-1].filter_error is None)


def test_a_filter_by_state_loses_and_gains_rows(world, showing, line):
    """With a filter by state a row goes when its state no longer fits, and another filter finds it."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    screen = showing(filter_text="state:queued")
    assert 1 == len(screen.order)

    world.empty(SESSION)
    world.witness(SESSION)
    screen.wait_for(lambda s: len(s.order) == 0)

    assert isinstance(screen.changes[-1], Reset)
    screen.view.set_filter("state:released")
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "released")])


def test_purged_rows_go(world, showing, line):
    """A purged row is no longer shown, not even by its words, save to who asks for purged ones."""
    world.write(SESSION, line(1, "secret_thing"), line(2))
    world.witness(SESSION)
    world.empty(SESSION)
    world.witness(SESSION)
    screen = showing()
    event = int(screen.order[0])

    purge.forget(world.ledger, purge.ForgetEvent(folder=SESSION, line=0))
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "released")])

    assert 1 == screen.total
    assert "" == screen.view.row(event).name
    screen.view.set_filter("secret OR state:purged")
    screen.wait_for(lambda s: s.rows() == [("", "purged")])


def test_a_forgotten_session_goes(world, showing, line):
    """When a whole session is forgotten its rows go, and the others stay as they are, live ones included."""
    world.write(SESSION, line(1, "forgotten"))
    world.witness(SESSION)
    world.delete(SESSION)
    world.witness(SESSION)
    world.write(OTHER, line(2, "kept"))
    screen = showing()
    assert [("forgotten", "released"), ("kept", "queued")] == screen.rows()

    purge.forget(world.ledger, purge.ForgetSession(folder=SESSION))
    screen.wait_for(lambda s: s.rows() == [("kept", "queued")])
    world.witness(OTHER)
    world.empty(OTHER)
    world.witness(OTHER)

    screen.wait_for(lambda s: s.rows() == [("kept", "released")])


def test_addresses(world, showing, line):
    """An event is found by its uuid and by session prefix and line number; what does not exist is not."""
    same = line(1)
    world.write(SESSION, same, same, line(2))
    world.witness(SESSION)
    world.write(OTHER, same)
    screen = showing()
    records = [screen.view.record(event) for event in screen.order.tolist()]

    assert 4 == len({record.uuid for record in records})
    assert screen.order.tolist() == [screen.view.find(str(record.uuid)) for record in records]
    assert b'"Integer":2' in screen.view.record(screen.view.find("01227f48:2")).raw
    assert [None] * 4 == [
        screen.view.find(text)
        for text in ("01227f48:3", "zzz:0", "nonsense", str(records[0].uuid)[:-1] + "x")
    ]
    assert [0, 1, 2] == [record.line_number for record in screen.view.queue_of(SESSION)]
    assert [None] == [record.line_number for record in screen.view.queue_of(OTHER)]
    with pytest.raises(NotFoundError):
        screen.view.row(99)


WRITER = textwrap.dedent(
    """
    import os, random, sys
    folder, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    number = 0
    while number < count:
        path = f"{folder}/{seed:08d}-{chance.randrange(3)}.json"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)
        os.lseek(descriptor, 0, os.SEEK_END)
        for _ in range(chance.randrange(1, 6)):
            if number == count:
                break
            number += 1
            text = (
                f'{{"time_utc":"2026-11-23T16:05:14.{number:09d}Z","kind":"Append","name":"w{seed}",'
                f'"props":{{"event_id":{{"Integer":{number}}}}}}}\\n'
            )
            os.write(descriptor, text.encode())
            print(f"w{seed}:{number}", flush=True)
            sys.stdin.readline()
        if chance.random() < 0.4:
            os.ftruncate(descriptor, 0)
        os.close(descriptor)
        if chance.random() < 0.2:
            os.unlink(path)
    """
)


@pytest.mark.parametrize("seed", range(4))
def test_every_line_is_shown_exactly_once(world, showing, seed):
    """
    Real writers append, truncate and delete; copies and receipts come at random moments, or not at all.

    Whatever the view once showed stays under its number, and at the end each written line is one row.
    """
    screen = showing()
    chance = random.Random(seed)
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(world.data_dir), str(number), "40"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in (1, 2)
    ]
    numbers = {}
    written = []
    try:
        while running := [
            writer for writer in writers if writer.stdout is not None and writer.poll() is None
        ]:
            writer = chance.choice(running)
            told = writer.stdout.readline().strip()
            if not told:
                writer.wait()
                continue
            written.append(told)
            # Each line is on the screen before the writer may go on: so each has to be there for good.
            screen.wait_for(lambda s, told=told: told in _shown(s, numbers))
            if chance.random() < 0.6:
                for path in sorted(world.data_dir.glob("*.json")):
                    world.witness(path.stem, why="deleted")
            writer.stdin.write("\n")
            writer.stdin.flush()
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()
    for entry in world.ledger.sessions():
        world.witness(entry.folder, why="deleted")
    screen.wait_for(lambda s: all(state == "released" for _, state in s.rows() if _gone(world)))

    shown = [_label(screen.view, event) for event in screen.order.tolist()]
    assert sorted(written) == sorted(shown)
    assert {label: event for event, label in zip(screen.order.tolist(), shown, strict=True)} == numbers


def _label(view, event):
    decoded = view.record(event).event
    return f"{decoded.name}:{decoded.event_id}"


def _shown(screen, numbers):
    for event in screen.order.tolist():
        if event not in numbers.values():
            numbers.setdefault(_label(screen.view, event), event)
    return numbers


def _gone(world):
    return not any(path.stat().st_size for path in world.data_dir.glob("*.json"))


def test_searching_and_following_take_turns(world, showing, line):
    """New rows arrive while a long search runs, and the next filter ends it."""
    many = [line(number, "bulk", text='{"String":"' + "x" * 400 + '"}') for number in range(3000)]
    for part in range(4):
        world.copy(SESSION, *[raw.replace(b"bulk", b"bulk%d" % part) for raw in many])
    screen = showing()

    for text in ("prop:text=y", "prop:event_id>5", "xxxxy", "prop:text=x*"):
        screen.view.set_filter(text)
    world.write(OTHER, line(59 * 60, "late"))
    screen.view.set_filter("name:late")

    screen.wait_for(lambda s: s.rows() == [("late", "queued")])
    screen.wait_ready()


def test_an_idle_view_sleeps(world, showing, line):
    """Once all is said the view takes no processor time, and a line that is written then is shown soon."""
    world.write(SESSION, line(1))
    screen = showing()
    time.sleep(0.2)
    before, began = time.process_time(), time.monotonic()
    time.sleep(1.0)
    used = time.process_time() - before
    said = len(screen.statuses)

    world.write(SESSION, line(2))
    screen.wait_for(lambda s: len(s.order) == 2)

    assert used / (time.monotonic() - began) < 0.1
    assert Phase.READY is screen.statuses[said - 1].phase


def test_closing_ends_the_view(world, showing, line):
    """A closed view ends, bears being closed and asked again, and still tells of its events."""
    world.write(SESSION, line(1))
    screen = showing()

    for _ in range(2):
        screen.view.close()
    screen.view.set_filter("x")

    assert "viewer_started" == screen.view.row(int(screen.order[0])).name


@pytest.mark.parametrize("backend", ["polling"])
def test_other_watchers(world, showing, line, backend):
    """The view does not depend on which way folders are followed."""
    screen = showing(backend=backend)
    world.write(SESSION, line(1))
    screen.wait_for(lambda s: len(s.order) == 1)
    world.witness(SESSION)
    world.delete(SESSION)
    world.witness(SESSION)
    screen.wait_for(lambda s: s.rows() == [("viewer_started", "released")])


def test_two_thousand_sessions(world, showing, line):
    """Two thousand sessions, half of them live, are shown and followed; the index alone is tried with ten thousand."""
    folder = world.ledger.root / "events"
    for number in range(1000):
        home = folder / f"kept-{number:05d}"
        home.mkdir(parents=True)
        (home / "000001.ndjson").write_bytes(line(number) + b"\n")
        world.live_file(f"live-{number:05d}").write_bytes(line(number) + b"\n")
    screen = showing()
    assert 2_000 == len(screen.order)

    world.write("live-00042", line(1, "needle"))
    screen.view.set_filter("needle")

    screen.wait_for(lambda s: len(s.order) == 1 and s.rows() == [("needle", "queued")])


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_doubled_without_any_pause(world, showing, seed):
    """Writers, witness and view each at their own pace: what the ledger has is one row each, and nothing else is."""
    screen = showing()
    chance = random.Random(seed)
    command = [sys.executable, "-c", WRITER.replace("sys.stdin.readline()", ""), str(world.data_dir)]
    writers = [
        subprocess.Popen([*command, str(number), "300"], stdout=subprocess.PIPE, text=True)
        for number in (1, 2)
    ]
    while any(writer.poll() is None for writer in writers):
        for path in chance.sample(found := sorted(world.data_dir.glob("*.json")), len(found)):
            world.witness(path.stem, why="deleted")
    written = [told for writer in writers for told in writer.communicate()[0].split()]
    for entry in world.ledger.sessions():
        world.witness(entry.folder, why="deleted")
    kept = {
        f"{event.name}:{event.event_id}"
        for entry in world.ledger.sessions()
        for _, raw in world.ledger.lines(entry.folder)
        if (event := decode(raw))
    }

    screen.wait_for(lambda s: kept <= {_label(screen.view, event) for event in s.order.tolist()})
    shown = [_label(screen.view, event) for event in screen.order.tolist()]

    assert len(set(shown)) == len(shown)
    assert kept <= set(shown) <= set(written)
