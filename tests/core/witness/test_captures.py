"""All session files of a folder: which are followed, held open, and told of."""

from __future__ import annotations

import pytest

from pellucid.watch import FileChange
from pellucid.witness.capture import Capture
from pellucid.witness.captures import Captures


class OwnedClock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now_ns(self) -> int:
        """The time of day."""
        return 1_795_521_600_000_000_000

    def monotonic_s(self) -> float:
        """The time passed."""
        return self.passed_s


class Tray:
    """The part of a desk that captures come from, and are brought to."""

    def __init__(self) -> None:
        self.taken = []

    def new_capture(self, session, path):
        """Begin one that writes nothing."""
        return Capture(session=session, path=path, open_writer=lambda: None)

    def take(self, capture):
        """Settle it at once."""
        self.taken.append([getattr(step.seen, "content", None) for step in capture.take_steps()])


class Heard:
    """A ringer that remembers."""

    def __init__(self) -> None:
        self.births = []

    def born(self, session, path, _identity, *, at_ns, fresh, holder=None):
        """Remember a birth."""
        del at_ns, holder
        self.births.append((session, path.name, fresh))

    def config_changed(self):
        """Is not told here."""


@pytest.fixture
def tray():
    return Tray()


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def captures(tmp_path, tray, heard):
    captures = Captures(config_file=tmp_path / "analytics.json", desk=tray, clock=OwnedClock(), ringer=heard)
    yield captures
    captures.close()


def test_a_session_is_captured_once(captures, tmp_path):
    """By its folder and name; what is no session never is."""
    for name in ("analytics.json", "notes.txt", "s.json.tmp"):
        assert captures.find(tmp_path, name) is None
    capture = captures.find(tmp_path, "s.json")
    assert capture is captures.find(tmp_path, "s.json")
    assert {"s.json"} == captures.names_in(tmp_path)
    assert [True, False, False] == [
        captures.has(tmp_path, "s"),
        captures.has(tmp_path, "t"),
        captures.has(tmp_path / "other", "s"),
    ]


def test_what_is_seen_is_handed_on(captures, tray, tmp_path):
    """Each look hands on what it found, and one that finds nothing new hands on nothing."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    capture = captures.find(tmp_path, "s.json")
    captures.look(capture, fresh=True)
    assert [[b"a\n"]] == tray.taken
    file.unlink()
    captures.look(capture, fresh=False)
    assert 2 == len(tray.taken)


def test_a_peek_reads_and_thinks_later(captures, tray, tmp_path):
    """What it saw is handed on by the look that follows, even if it is gone by then."""
    file = tmp_path / "s.json"
    file.write_bytes(b"")
    captures.look(captures.find(tmp_path, "s.json"), fresh=True)
    tray.taken.clear()
    file.write_bytes(b"a\n")
    changes = [
        FileChange(folder=tmp_path, name="s.json", is_same=True),
        FileChange(folder=tmp_path, name="new.json"),
        FileChange(folder=tmp_path, name=None),
    ]
    assert changes[1:] == captures.peek(changes)
    file.write_bytes(b"")
    assert ([], True) == (tray.taken, captures.have_peeked)
    captures.look_at_peeked()
    assert b"a\n" in tray.taken[0]
    assert not captures.have_peeked


def test_a_name_that_may_lead_elsewhere_is_looked_at_at_once(captures, tmp_path):
    """Else what it leads to may be gone; what it led to is read all the same. So is what lost its name."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    captures.look(captures.find(tmp_path, "s.json"), fresh=True)
    again, written = (FileChange(folder=tmp_path, name="s.json", is_same=same) for same in (False, True))
    assert [again] == captures.peek([again])
    assert [] == captures.peek([written])
    file.unlink()
    captures.look_at_peeked()
    assert captures.has_orphans
    assert [written] == captures.peek([written])


def test_not_too_much_is_kept_for_later(captures, tmp_path):
    """A large file that is written again and again would fill the memory."""
    names = [f"{number}.json" for number in range(40)]
    for name in names:
        (tmp_path / name).write_bytes(b"a" * (300_000 if name == "3.json" else 3) + b"\n")
        captures.find(tmp_path, name)
        captures.look(captures.find(tmp_path, name), fresh=True)
    changes = [FileChange(folder=tmp_path, name=name, is_same=True) for name in names]
    assert changes[3:4] + changes[33:] == captures.peek(changes)


def test_a_file_is_told_of_at_its_first_look(captures, heard, tmp_path):
    """And not again, whatever becomes of it."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    capture = captures.find(tmp_path, "s.json")
    assert [] == heard.births
    captures.look(capture, fresh=True)
    captures.look(capture, fresh=True)
    assert [("s", "s.json", True)] == heard.births


def test_a_file_that_could_not_be_looked_at_is_told_of_later(captures, heard, tmp_path):
    """It was found while no more could be taken, or before there was anything."""
    captures.look(captures.find(tmp_path, "s.json"), fresh=True)
    assert [] == heard.births
    (tmp_path / "s.json").write_bytes(b"a\n")
    captures.look(captures.find(tmp_path, "s.json"), fresh=False)
    assert [("s", "s.json", False)] == heard.births


def test_an_unborn_session_is_held_and_told_of_at_once(captures, tray, heard, tmp_path):
    """What it holds is read although it was renamed, written and unlinked before anybody looked."""
    unborn = tmp_path / "s.json.tmp"
    with unborn.open("wb", buffering=0) as live:
        assert captures.find(tmp_path, "s.json.tmp") is None
        assert captures.find(tmp_path, "s.json.tmp") is None
        assert [("s", "s.json", True)] == heard.births
        unborn.rename(tmp_path / "s.json")
        live.write(b"a\n")
        (tmp_path / "s.json").unlink()
        captures.look(captures.find(tmp_path, "s.json"), fresh=True)
    assert b"a\n" in tray.taken[0]
    assert [("s", "s.json", True)] == heard.births


def test_an_unborn_session_that_never_comes_is_let_go(captures, tmp_path):
    """Its descriptor is given back in a quiet moment."""
    unborn = tmp_path / "s.json.tmp"
    unborn.touch()
    captures.find(tmp_path, "s.json.tmp")
    (held,) = captures._unborn.values()
    captures.tidy()
    assert held.descriptor is not None
    unborn.unlink()
    captures.tidy()
    assert held.descriptor is None


def test_what_is_over_is_forgotten_in_a_quiet_moment(captures, tmp_path):
    """A file that is there is kept."""
    for name in ("gone.json", "there.json"):
        (tmp_path / name).write_bytes(b"a\n")
        captures.look(captures.find(tmp_path, name), fresh=True)
    (tmp_path / "gone.json").unlink()
    captures.look(captures.find(tmp_path, "gone.json"), fresh=False)
    assert captures.has_orphans
    captures._clock.passed_s = 121.0
    captures.tidy()
    captures.tidy()
    assert {"there.json"} == captures.names_in(tmp_path)
    assert not captures.has_orphans


def test_a_nameless_file_that_is_written_to_is_looked_at(captures, tray, tmp_path):
    """No event tells of it where the folder is polled."""
    path = tmp_path / "s.json"
    with path.open("wb", buffering=0) as live:
        captures.look(captures.find(tmp_path, "s.json"), fresh=True)
        path.unlink()
        captures.look(captures.find(tmp_path, "s.json"), fresh=False)
        tray.taken.clear()
        captures.look_at_orphans()
        assert [] == tray.taken
        live.write(b"a\n")
        captures.look_at_orphans()
        assert [[b"a\n"]] == tray.taken


def test_only_so_many_stay_open(captures, tmp_path):
    """The ones that were quiet for longest give up their descriptors, and get them back when they change."""
    captures._most_open = 2
    found = []
    for number in range(4):
        (tmp_path / f"{number}.json").write_bytes(b"a\n")
        found.append(captures.find(tmp_path, f"{number}.json"))
        captures.look(found[-1], fresh=True)
    assert [True, True, False, False] == [capture.file.descriptor is None for capture in found]
    captures.look(found[0], fresh=False)
    assert [False, True, True, False] == [capture.file.descriptor is None for capture in found]
