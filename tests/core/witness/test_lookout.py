"""When a program's opening means that it is about to crash."""

from __future__ import annotations

import math
import os
from pathlib import Path

import pytest

from pellucid.watch import FileChange
from pellucid.witness.holders import Holder, mark_of
from pellucid.witness.lookout import Lookout
from pellucid.witness.sentries import AT_MOST_S, Sighting

PROGRAM = "/opt/rerun"
OPENED = FileChange(folder=Path("/opt"), name="rerun")
SOON_S = 0.03


class Hand:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic_s(self):
        """Return when it is."""
        return self.now_s

    def now_ns(self):
        """Return the same by the other clock."""
        return int(self.now_s * 1e9)


class Kept:
    """Sentries that stay where they are, and a ringer and a watcher that remember."""

    backend = "inotify"

    def __init__(self) -> None:
        self.posts = []
        self.seen = []
        self.are_out = False
        self.come_back = False
        self.heeded = []
        self.told = []
        self.asked = []
        self.found = {}
        self.is_there = True

    def ask(self, made):
        """Remember which file, if anybody is there to be asked; the first one is question 1."""
        self.asked.append(made)
        return len(self.asked) if self.is_there else 0

    def answers(self):
        """Return what a test wants to have been found out."""
        found, self.found = self.found, {}
        return found

    def send_out(self, posts):
        """Remember where to."""
        self.posts = [post.path.name for post in posts]
        self.are_out = bool(posts)

    def sightings(self):
        """Return what a test wants to have been seen."""
        seen, self.seen = self.seen, []
        self.are_out = self.are_out and not self.come_back
        return seen

    def close(self):
        """Nothing to end."""

    def heed(self, file):
        """Remember which program."""
        self.heeded.append(os.fspath(file))

    def born(self, session, path, identity, *, at_ns, fresh, holder=None):
        """Remember a birth."""
        self.told.append((session, path, identity, at_ns, fresh, holder))

    def config_changed(self):
        """Remember that it rang."""
        self.told.append("config")


@pytest.fixture
def kept():
    """What is beside the lookout."""
    return Kept()


@pytest.fixture
def clock():
    """Moved by hand."""
    return Hand()


@pytest.fixture
def lookout(kept, clock):
    """A lookout that knows of no session."""
    lookout = Lookout(ringer=kept, watcher=kept, clock=clock, sentries=kept)
    yield lookout
    lookout.close()


def _born(lookout, folder, name, *, program=PROGRAM, pid=None, fresh=True, known=True):
    """Tell of a session that this process writes, or another one."""
    path = folder / f"{name}.json"
    path.touch()
    os.utime(path, ns=(lookout._clock.now_ns(), lookout._clock.now_ns()))
    pid = os.getpid() if pid is None else pid
    mark = mark_of(os.getpid())
    holder = Holder(pid=pid, program=program, started_ns=1, mark=mark) if known else None
    lookout.born(name, path, (1, 2), at_ns=lookout._clock.now_ns(), fresh=fresh, holder=holder)
    lookout._clock.now_s += 0.5
    return path


def _later(lookout, clock, seconds, *changes):
    """Let time pass after these changes, of which a program's opening is only heard once that was heeded."""
    lookout.attend(())
    lookout.attend(changes)
    clock.now_s += seconds
    return lookout.attend(())


def test_all_that_is_told_is_passed_on(lookout, kept, tmp_path):
    """The register has to know as much as ever."""
    path = _born(lookout, tmp_path, "s", fresh=False)
    lookout.config_changed()
    (told, config) = kept.told
    assert ("s", path, (1, 2)) == told[:3]
    assert "config" == config
    lookout.attend(())
    assert [PROGRAM] == kept.heeded


def test_who_has_made_a_session_is_found_out_by_others(lookout, kept, clock, tmp_path):
    """Nothing is told of it before they answer; then it is told whole, and its program is heeded."""
    path = _born(lookout, tmp_path, "s", known=False)
    assert ([(1, 2)], []) == (kept.asked, kept.told)
    assert 0 < lookout.rest_s <= SOON_S
    clock.now_s -= 0.44  # it was born a moment ago
    lookout.attend(())
    assert [] == kept.told
    holder = Holder(pid=os.getpid(), program=PROGRAM, started_ns=1, mark=mark_of(os.getpid()))
    kept.found = {1: holder}
    lookout.attend(())
    ((*told, at_ns, fresh, found),) = kept.told
    assert (["s", path, (1, 2)], True, holder) == (told, fresh, found)
    assert at_ns < clock.now_ns()
    assert ([PROGRAM], math.inf) == (kept.heeded, lookout.rest_s)


def test_who_does_not_answer_is_not_waited_for(lookout, kept, clock, tmp_path):
    """The register looks for itself then; the same at the end, whatever was not answered by then."""
    _born(lookout, tmp_path, "one", known=False)
    kept.found = {1: None}
    lookout.attend(())
    _born(lookout, tmp_path, "two", known=False)
    clock.now_s += 1
    lookout.attend(())
    _born(lookout, tmp_path, "three", known=False)
    lookout.close()
    assert [("one", None), ("two", None), ("three", None)] == [(told[0], told[-1]) for told in kept.told]


def test_a_file_that_takes_the_place_of_another_is_told_of_by_itself(lookout, kept, clock, tmp_path):
    """As soon as one is gone, the system may give its number to the next; a late answer is about the first one only."""
    _born(lookout, tmp_path, "one", known=False)
    _born(lookout, tmp_path, "two", known=False)
    clock.now_s -= 0.44  # both a moment ago
    holder = Holder(pid=os.getpid(), program=PROGRAM, started_ns=1, mark=mark_of(os.getpid()))
    kept.found = {1: holder}
    lookout.attend(())
    assert [("one", holder)] == [(told[0], told[-1]) for told in kept.told]
    kept.found = {1: holder}  # once more, to nobody
    lookout.close()
    assert [("two", None)] == [(told[0], told[-1]) for told in kept.told[1:]]


def test_what_was_answered_just_before_the_end_is_told(lookout, kept, tmp_path):
    """Nobody asks for it again."""
    _born(lookout, tmp_path, "one", known=False)
    holder = Holder(pid=os.getpid(), program=PROGRAM, started_ns=1, mark=mark_of(os.getpid()))
    kept.found = {1: holder}
    lookout.close()
    assert [("one", holder)] == [(told[0], told[-1]) for told in kept.told]


def test_where_nobody_can_be_asked_it_looks_for_itself(lookout, kept, tmp_path, monkeypatch):
    """As where the system lends no process."""
    kept.is_there = False
    holder = Holder(pid=os.getpid(), program=PROGRAM, started_ns=1, mark=mark_of(os.getpid()))
    monkeypatch.setattr("pellucid.witness.lookout.newest_holder", lambda _file: holder)
    _born(lookout, tmp_path, "s", known=False)
    assert [holder] == [told[-1] for told in kept.told]


def test_a_program_that_opens_itself_is_looked_at(lookout, kept, clock, tmp_path):
    """All sessions of that executable, and no others; what was seen is handed on."""
    _born(lookout, tmp_path, "one")
    _born(lookout, tmp_path, "other", program="/opt/else")
    _later(lookout, clock, 0.1, OPENED)
    assert ["one"] == [Path(name).stem for name in kept.posts]
    assert 0 < lookout.rest_s <= SOON_S
    kept.seen = [Sighting(post=None, content=b"a\n", number=1)]
    assert [b"a\n"] == [sighting.content for sighting in lookout.attend(())]


def test_whoever_waits_for_a_start_sleeps_until_one_is_overdue(lookout, clock, tmp_path):
    """Each time it wakes, the program that starts feels it."""
    _born(lookout, tmp_path, "one")
    clock.now_s += 0.1
    lookout.attend(())
    lookout.attend([OPENED])
    begun_s = clock.now_s
    clock.now_s += lookout.rest_s - 0.001
    lookout.attend(())
    assert 0.001 == pytest.approx(lookout.rest_s)
    clock.now_s = begun_s + 1
    assert 0.0 == lookout.rest_s


def test_a_start_is_no_crash(lookout, kept, clock, tmp_path):
    """It opens the program too; then a session is born."""
    _born(lookout, tmp_path, "one")
    lookout.attend([OPENED])
    _born(lookout, tmp_path, "two")
    clock.now_s += 1
    lookout.attend(())
    assert math.inf == lookout.rest_s
    assert [] == kept.posts


def test_where_starts_follow_each_other_nobody_is_sent_out(lookout, kept, clock, tmp_path):
    """Many commands at once."""
    _born(lookout, tmp_path, "one")
    clock.now_s -= 0.49
    _later(lookout, clock, 0.1, OPENED)
    assert not kept.are_out
    assert math.inf == lookout.rest_s


def test_a_slow_start_calls_sentries_back(lookout, kept, clock, tmp_path):
    """They had been sent out already; what they saw until then counts."""
    _born(lookout, tmp_path, "one")
    _later(lookout, clock, 0.1, OPENED)
    assert kept.are_out
    kept.seen = [Sighting(post=None, content=b"a\n", number=1)]
    _born(lookout, tmp_path, "two")
    assert not kept.are_out
    assert [b"a\n"] == [sighting.content for sighting in lookout.attend(())]
    assert [] == lookout.attend(())
    assert math.inf == lookout.rest_s


def test_a_program_is_heeded_again_once_it_is_calm(lookout, kept, clock, tmp_path):
    """While starts follow each other nobody is woken by each of them, and nothing is told of them one by one."""
    for name in ("one", "two", "three"):
        _born(lookout, tmp_path, name, known=False)
        clock.now_s -= 0.48
        holder = Holder(pid=os.getpid(), program=PROGRAM, started_ns=1, mark=mark_of(os.getpid()))
        kept.found |= {len(kept.asked): holder}
        lookout.attend([FileChange(folder=tmp_path, name=f"{name}.json")])
        assert ([], []) == (kept.told, kept.heeded)
    assert 0.03 == pytest.approx(lookout.rest_s)
    clock.now_s += 0.031
    lookout.attend([FileChange(folder=tmp_path, name="three.json")])
    assert (["one", "two", "three"], [PROGRAM]) == ([told[0] for told in kept.told], kept.heeded)
    assert math.inf == lookout.rest_s
    lookout.attend([OPENED])  # by something that makes no session
    clock.now_s += 0.1
    lookout.attend(())
    assert (True, [PROGRAM]) == (kept.are_out, kept.heeded)
    clock.now_s += AT_MOST_S
    kept.come_back = True
    lookout.attend(())
    assert [PROGRAM, PROGRAM] == kept.heeded


def test_a_birth_is_told_in_time_where_it_never_gets_calm(lookout, kept, clock, tmp_path):
    """One command after the other, for hours."""
    for number in range(7):
        _born(lookout, tmp_path, f"{number}", known=False)
        clock.now_s -= 0.48
        kept.found |= {len(kept.asked): None}
        lookout.attend(())
    assert [f"{number}" for number in range(6)] == [told[0] for told in kept.told]


def test_nobody_is_sent_out_to_who_has_ended(lookout, kept, clock, tmp_path):
    """The first start of many commands, one after the other."""
    _born(lookout, tmp_path, "one", pid=1)
    _later(lookout, clock, 0.1, OPENED)
    assert not kept.are_out
    assert math.inf == lookout.rest_s


def test_who_has_ended_is_not_listened_to(lookout, kept, clock, tmp_path):
    """A short command cannot crash any more, and its next start would be felt; until one of them goes on running."""
    _born(lookout, tmp_path, "short", pid=1)
    lookout.attend(())
    assert ([], math.inf) == (kept.heeded, lookout.rest_s)
    _born(lookout, tmp_path, "long")
    lookout.attend(())
    assert [PROGRAM] == kept.heeded


def test_what_is_opened_for_nothing_is_looked_at_less_and_less(lookout, kept, clock, tmp_path):
    """A backup may read it every minute; after a crash that came, patience is as short as at first."""
    _born(lookout, tmp_path, "one")

    def alarms(pause_s):
        _later(lookout, clock, 0.1, OPENED)
        went_out = kept.are_out
        clock.now_s += AT_MOST_S
        kept.come_back = True
        lookout.attend(())
        kept.come_back = False
        clock.now_s += pause_s
        return went_out

    assert [True, True, False, True] == [alarms(pause_s) for pause_s in (1.1, 0.0, 2.1, 0.0)]


def test_who_writes_a_session_is_found_out_later(lookout, kept, clock, tmp_path, monkeypatch):
    """A viewer that ran before the witness did; until it is known, it is looked at because its file goes on changing."""
    path = _born(lookout, tmp_path, "old", fresh=False, known=False)
    _born(lookout, tmp_path, "new")
    clock.now_s += 3
    os.utime(path, ns=(clock.now_ns(), clock.now_ns()))
    _later(lookout, clock, 0.1, OPENED)
    assert {"old.json", "new.json"} == set(kept.posts)
    holder = Holder(pid=os.getpid(), program="/opt/older", started_ns=1, mark=mark_of(os.getpid()))
    monkeypatch.setattr(
        "pellucid.witness.lookout.find_holders", lambda files, _: dict.fromkeys(files, holder)
    )
    lookout.tidy()
    lookout._background.close()
    lookout.tidy()
    lookout._end(lookout._opened)
    lookout.attend(())
    assert "/opt/older" == kept.heeded[-1]


def test_sessions_that_are_over_are_forgotten(lookout, kept, clock, tmp_path):
    """Neither an ended program's nor a leftover's is asked after."""
    _born(lookout, tmp_path, "ended", pid=1)
    _born(lookout, tmp_path, "leftover", fresh=False, known=False)
    clock.now_s += 10
    lookout.tidy()
    assert {} == lookout._sessions
