"""Looking at live files: what the ledger has not, once, and no more than fits."""

from __future__ import annotations

import os

import pytest

from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import folder_of
from pellucid.state import State
from pellucid.view import live_tail
from pellucid.view.live_tail import LiveTail

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


class Looker:
    """An index and a tail over a world."""

    def __init__(self, world) -> None:
        self.index = EventIndex(ledger=world.ledger, cache_dir=None)
        self.index.open()
        self.tail = LiveTail(data_dir=world.data_dir, index=self.index, ledger=world.ledger)

    def look(self, session=SESSION):
        """Look as a feed does: ledger first, then the file, until there is no more."""
        growth = self.index.refresh(folder_of(session))
        if growth.rebuilt:
            self.tail.renumber(growth.moved)
        self.tail.copied(growth.bound.tolist())
        news = self.tail.look(session)
        new = [*news.new]
        while news.more:
            news = self.tail.look(session)
            new += news.new
        return new

    def raws(self):
        """Return all lines with their states, in the order of their numbers."""
        return [
            (self.index.raw(event), State(int(self.index.state[event])).word)
            for event in range(self.index.count)
        ]


@pytest.fixture
def looker(world):
    """A tail over empty folders."""
    return Looker(world)


def test_new_lines_are_added_once(world, looker, line):
    """Each complete line is added at the first look after it was written; looking again adds nothing."""
    world.write(SESSION, line(1), line(2))
    assert [0, 1] == looker.look()
    assert [] == looker.look()
    with world.live_file(SESSION).open("ab") as file:
        file.write(line(3)[:20])
    assert [] == looker.look()
    with world.live_file(SESSION).open("ab") as file:
        file.write(line(3)[20:] + b"\n\n \n")

    assert [2] == looker.look()
    assert [(line(1), "queued"), (line(2), "queued"), (line(3), "queued")] == looker.raws()


@pytest.mark.parametrize("position_is_true", [True, False])
def test_lines_that_the_ledger_has_are_not_added(world, line, position_is_true):
    """What was witnessed is known by its end, or else by comparing each line; identical lines count one by one."""
    world.write(SESSION, line(1), line(1), line(2))
    raws = [line(1), line(1), line(2)]
    end = world.live_file(SESSION).stat().st_size
    world.writer(SESSION).append(raws, source_bytes=(0, end if position_is_true else end - 7))
    world.write(SESSION, line(1), line(3))
    looker = Looker(world)

    assert [3, 4] == looker.look()
    assert [*raws, line(1), line(3)] == [raw for raw, _ in looker.raws()]


def test_leading_nuls_and_other_files(world, looker, line):
    """A hole at the start is no line; links, pipes, folders and foreign names are no sessions."""
    world.live_file(SESSION).write_bytes(b"\0" * 5000 + line(1) + b"\n")
    world.live_file("linked").symlink_to(world.live_file(SESSION))
    world.live_file("folder").mkdir()
    os.mkfifo(world.live_file("pipe"))
    (world.data_dir / "born.json.tmp").write_bytes(line(2) + b"\n")

    assert [SESSION] == looker.tail.sessions()
    assert ([0], [], [], []) == tuple(looker.look(name) for name in (SESSION, "linked", "folder", "pipe"))
    assert [(line(1), "queued")] == looker.raws()


def test_what_vanishes_is_released(world, looker, line):
    """A line that left the file before the ledger had it is released, and a like one that comes then is another."""
    world.write(SESSION, line(1))
    looker.look()
    world.empty(SESSION)
    looker.look()
    world.write(SESSION, line(1))
    looker.look()
    world.delete(SESSION)
    looker.look()

    assert [(line(1), "released"), (line(1), "released")] == looker.raws()
    assert [] == looker.tail.sessions()


def test_a_copy_takes_the_place_of_its_live_line(world, looker, line):
    """The copy that comes later is the same event, even if the line is gone from the file by then."""
    world.write(SESSION, line(1), line(2))
    looker.look()
    world.witness(SESSION)
    world.empty(SESSION)
    looker.look()
    assert [(line(1), "queued"), (line(2), "queued")] == looker.raws()

    world.witness(SESSION)
    world.write(SESSION, line(3))
    looker.look()

    assert [(line(1), "released"), (line(2), "released"), (line(3), "queued")] == looker.raws()
    assert [False, False, True] == [looker.index.is_live(event) for event in range(3)]


def test_a_replaced_file(world, looker, line):
    """Another file under the same name is read from its start, a rewritten one as well."""
    world.write(SESSION, line(1), line(2))
    looker.look()
    (world.data_dir / "new").write_bytes(line(3) + b"\n" + line(4) + b"\n")
    (world.data_dir / "new").replace(world.live_file(SESSION))
    looker.look()
    world.live_file(SESSION).write_bytes(line(5) + b"\n" + line(6) + b"\n" + line(7) + b"\n")
    looker.look()

    assert ["released"] * 4 + ["queued"] * 3 == [state for _, state in looker.raws()]
    assert [line(number) for number in range(1, 8)] == [raw for raw, _ in looker.raws()]


def test_memory_is_bounded(world, looker, line):
    """Of lines that the ledger has not at most 8 MiB are kept; the rest waits, is told, and comes when there is room."""
    big = [line(number, text='{"String":"' + "x" * (1 << 20) + '"}') for number in range(10)]
    world.write(SESSION, *big)

    shown = looker.look()
    assert 6 <= len(shown) < 8
    assert "once the witness has copied them" in looker.tail.notice
    assert [SESSION] == looker.tail.held_back
    world.witness(SESSION)
    looker.look()

    assert (10, "", []) == (looker.index.count, looker.tail.notice, looker.tail.held_back)
    assert big == [raw for raw, _ in looker.raws()]


def test_a_line_beyond_all_bounds(world, looker, line):
    """A line of more than 8 MiB waits for the witness; what comes after it, too."""
    huge = line(2, text='{"String":"' + "x" * (live_tail.MOST_BYTES + 1000) + '"}')
    world.write(SESSION, line(1), huge, line(3))

    assert [0] == looker.look()
    assert "fit in memory" in looker.tail.notice
    world.witness(SESSION)
    looker.look()

    assert (3, "") == (looker.index.count, looker.tail.notice)


def test_a_folder_that_cannot_be_looked_into_is_named(world, looker, line):
    """As long as a file stands in its place; a folder that is not there yet is no fault."""
    world.data_dir.rmdir()
    assert [] == looker.tail.sessions()
    assert "" == looker.tail.notice
    world.data_dir.write_bytes(b"a file in the folder's place")
    assert [] == looker.tail.sessions()
    assert looker.tail.notice.startswith(f"{world.data_dir} cannot be read: ")
    world.data_dir.unlink()
    world.data_dir.mkdir()
    world.write(SESSION, line(1))
    assert ([SESSION], "") == (looker.tail.sessions(), looker.tail.notice)
