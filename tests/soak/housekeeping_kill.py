"""
Kill a witness with SIGKILL while it keeps house, again and again, and see that its ledger holds what it promised.

    python tests/soak/housekeeping_kill.py --rounds 1000

Each round forks a child that copies lines with free text, lets them go, forgets some, lets days pass, and goes round:
redacting, compacting, letting go of whole sessions. Before each step it says through a pipe what it is about to do, and
after it that it is done. Then it is killed, and the parent opens what is left. POSIX only: it forks.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid import rfc3339
from pellucid.apps import custom_app
from pellucid.event import Event, decode
from pellucid.housekeeping import rounds as round_module
from pellucid.housekeeping.free_text import FreeText
from pellucid.housekeeping.rounds import Round
from pellucid.housekeeping.settings import FREE_TEXT_DAYS, NS_PER_DAY, Retention
from pellucid.ledger import compaction, session_log
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_parts import narrowed
from pellucid.ledger.segments import is_blank
from pellucid.ledger.text_places import MARKER
from pellucid.ledger.tombstones import Tombstones
from pellucid.ledger.verification import verify
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pellucid.apps import WatchedApp
    from pellucid.ledger.session_writer import SessionWriter

SESSIONS = ("over-a", "over-b", "over-c", "live")
_KEPT_DAYS = 20
_LONGEST_S = 0.01  # about one step
_SMALL_SEGMENT = 16 << 10  # so that a round crosses several segments
_START_NS = 1_900_000_000 * 10**9


class Days:
    """A clock that only its owner moves; a tick for each look, so that no two moments are the same."""

    def __init__(self, now_ns: int) -> None:
        self._now_ns = now_ns

    def now_ns(self) -> int:
        """The moment."""
        self._now_ns += 1000
        return self._now_ns

    def monotonic_s(self) -> float:
        """The same, in seconds."""
        return self._now_ns / 10**9

    def move(self, days: float) -> None:
        """Let days pass."""
        self._now_ns += round(days * NS_PER_DAY)


@dataclass
class Told:
    """What the children said, over all rounds."""

    begun: set[str] = field(default_factory=set)
    appended: dict[str, int] = field(default_factory=dict)
    """By name: not earlier than that it was copied."""
    released: dict[str, int] = field(default_factory=dict)
    """By name: exactly when the program took it."""
    purge_begun: set[str] = field(default_factory=set)
    purged: set[str] = field(default_factory=set)
    rounds_begun: list[int] = field(default_factory=list)
    due: set[str] = field(default_factory=set)
    """Whose text had to be gone after a round that was ended."""
    now_ns: int = _START_NS
    retired: int = 0
    """How many sessions were let go."""
    compacted: int = 0
    """How many chains were seen that were written anew."""
    steps: int = 0


def trim(folder: Path) -> None:
    """Let all happen that else only much happens to: each session is worth compacting, each segment is full soon."""
    session_log.SEGMENT_BYTES = _SMALL_SEGMENT
    compaction.LEAST_SAVED_BYTES = 1
    round_module.LEAST_RECEIPTS_BYTES = 1
    (folder / "live").mkdir()
    (folder / "live" / "live.json").touch()


def run(folder: Path, *, rounds: int, seed: int) -> Told:
    """
    Kill a child in each round, after a random number of steps and a random moment, and check the ledger after it.

    Raises:
        AssertionError: The ledger broke a promise; the message names the round and the seed.
    """
    chance = random.Random(seed)
    told = Told()
    trim(folder)
    for number in range(rounds):
        steps = chance.choice((0, 1, chance.randrange(24)))
        _kill_once(folder, told, f"{number:x}", steps, chance)
        try:
            _check(folder, told)
        except AssertionError as error:
            raise AssertionError(f"round {number} of seed {seed}: {error}") from error
    return told


def line_of(name: str) -> bytes:
    """Return the one line that a name stands for: its text holds the name, and a field that stays does, too."""
    moment = rfc3339.form(int(name.partition("-")[2]))
    return (
        f'{{"time_utc":"{moment}","kind":"Append","name":"agent_turn","props":'
        f'{{"agent":{{"String":"{name}"}},"prompt":{{"String":"MARKER-{name}-{"x" * (len(name) * 37 % 90)}"}}}}}}'
    ).encode()


def redacted_line_of(name: str) -> bytes:
    """Return what is left of that line."""
    raw = line_of(name)
    start = raw.index(b"MARKER-")
    end = raw.index(b'"', start)
    return raw[:start] + MARKER.ljust(end - start) + raw[end:]


def name_in(raw: bytes) -> str:
    """Return the name of a line."""
    event = decode(raw)
    assert isinstance(event, Event), raw
    return str(event.props["agent"])


def _kill_once(folder: Path, told: Told, prefix: str, steps: int, chance: random.Random) -> None:
    seed, after_s = chance.randrange(1 << 30), chance.random() * _LONGEST_S
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            _live(folder, prefix, seed, writing, told.now_ns)
        except BaseException as error:  # noqa: BLE001 - the parent reports it
            os.write(writing, f"! {error!r}\n".encode())
        os._exit(1)
    os.close(writing)
    words = os.fdopen(reading, "rb")
    heard = [words.readline() for _ in range(1 + steps)]
    time.sleep(after_s)
    os.kill(pid, signal.SIGKILL)
    _listen(told, [*heard, *words.read().splitlines(keepends=True)])
    words.close()
    os.waitpid(pid, 0)


def _listen(told: Told, lines: list[bytes]) -> None:
    for line in lines:
        assert not line.startswith(b"!"), line.decode()
        if not line.endswith(b"\n"):
            continue
        word, now, *names = line.decode().split()
        told.now_ns = max(told.now_ns, int(now))
        told.steps += 1
        match word:
            case "a":
                told.begun.update(names)
            case "A":
                told.appended |= dict.fromkeys(names, int(now))
            case "R":
                told.released |= dict(zip(names[::2], map(int, names[1::2]), strict=True))
            case "p":
                told.purge_begun.update(names)
            case "P":
                told.purged.update(names)
            case "h":
                told.rounds_begun.append(int(now))
            case "H":
                _note_round(told, told.rounds_begun[-1])


def _note_round(told: Told, begun_ns: int) -> None:
    """Note whose text has to be gone now that a round is through."""
    old_ns = begun_ns - FREE_TEXT_DAYS * NS_PER_DAY
    told.due |= {name for name in told.released if told.appended.get(name, begun_ns) < old_ns}


def _live(folder: Path, prefix: str, seed: int, pipe: int, now_ns: int) -> None:
    chance, clock = random.Random(seed), Days(now_ns)
    ledger = Ledger(root=folder / "ledger", clock=clock)

    def say(word: str, *names: object) -> None:
        os.write(pipe, " ".join(map(str, (word, clock.now_ns(), *names))).encode() + b"\n")

    with ledger.claim(backend="polling", data_dir=folder):
        say("ready")
        finder = FreeText(_app(folder))
        for turn in range(1 << 30):
            _step(folder, ledger, finder, chance, f"{prefix}.{turn:x}", say)
            if chance.random() < 0.3:
                clock.move(chance.random() * 9)


def _step(
    folder: Path,
    ledger: Ledger,
    finder: FreeText,
    chance: random.Random,
    prefix: str,
    say: Callable[..., None],
) -> None:
    session, luck = chance.choice(SESSIONS), chance.random()
    if luck < 0.55:
        writer = _open(folder, ledger, session)
        now_ns = ledger.clock.now_ns()
        names = [f"{prefix}.{i}-{now_ns}" for i in range(chance.choice((1, 1, 2, 9)))]
        say("a", *names)
        numbers = writer.append([line_of(name) for name in names], source_bytes=(0, 1))
        writer.sync()
        say("A", *names)
        if session != "live" or luck < 0.4:
            writer.release(numbers, why="emptied", distinct_id=None)
            released = ledger.receipts(session)[-1]
            say("R", *(part for name in names for part in (name, released.at_ns)))
    elif luck < 0.65:
        held = [(span.number, name_in(raw)) for span, raw in ledger.lines(session) if not is_blank(raw)]
        if held:
            number, name = chance.choice(held)
            say("p", name)
            forget(ledger, ForgetEvent(folder=session, line=number))
            say("P", name)
    else:
        say("h")
        _go_round(folder, ledger, finder)
        say("H")


def _go_round(folder: Path, ledger: Ledger, finder: FreeText) -> None:
    retention = Retention(age_days=_KEPT_DAYS, size_bytes=None)
    work = Round(ledger=ledger, finder=finder, retention=retention, data_dir=folder / "live")
    for _ in work.go_on():
        pass
    assert {} == work.done.left, work.done.left


def _open(folder: Path, ledger: Ledger, session: str) -> SessionWriter:
    return ledger.open_session(name=session, source=folder / "live" / f"{session}.json", app="rerun")


def _app(folder: Path) -> WatchedApp:
    return custom_app(folder / "config" / "analytics.json", folder / "live")


def _check(folder: Path, told: Told) -> None:
    clock = Days(told.now_ns)
    ledger = Ledger(root=folder / "ledger", clock=clock)
    assert ledger.witness() is None
    with ledger.claim(backend="polling", data_dir=folder):
        for session in ledger.folders():
            writer = _open(folder, ledger, session)
            if session != "live":
                writer.release(list(writer.queued), why="found gone", distinct_id=None)
        told.rounds_begun.append(clock.now_ns())
        _go_round(folder, ledger, FreeText(_app(folder)))
        _note_round(told, told.rounds_begun[-1])
    told.now_ns = clock.now_ns()
    told.retired = sum(stone.sessions for stone in Tombstones(root=ledger.root, clock=clock).read())
    told.compacted += sum(b'"compacted"' in content for content in _files(ledger.root / "receipts"))
    there: dict[str, tuple[str, int, bytes]] = {}
    for session in ledger.folders():
        found = verify(ledger, session)
        assert found.whole, (session, found.findings)
        assert not found.without_receipt, (session, found)
        for span, raw in ledger.lines(session):
            if not is_blank(raw):
                name = name_in(raw)
                assert name not in there, f"{name} is there twice"
                there[name] = (session, span.number, raw)
    _check_lines(ledger, told, there)
    content = b"".join(_files(ledger.root))
    for name in told.purged | told.due:
        assert f"MARKER-{name}-".encode() not in content, f"the text of {name} is still on disk"
    for stone in Tombstones(root=ledger.root, clock=clock).read():
        assert stone.ended_ns < told.now_ns - _KEPT_DAYS * NS_PER_DAY, (
            f"let go too early: {stone} {told.now_ns}"
        )


def _check_lines(ledger: Ledger, told: Told, there: dict[str, tuple[str, int, bytes]]) -> None:
    oldest_ns = max(told.rounds_begun) - _KEPT_DAYS * NS_PER_DAY
    may_be_gone = {name for name, at_ns in told.appended.items() if at_ns < oldest_ns} | told.purge_begun
    assert there.keys() <= told.begun, "a line that nobody appended"
    assert told.appended.keys() - may_be_gone <= there.keys(), "an acknowledged line is lost"
    assert not told.purged & there.keys(), "a purged line is there"
    receipts = {session: ledger.receipts(session) for session in ledger.folders()}
    states = {session: ledger.states(session) for session in receipts}
    for name, (session, number, raw) in there.items():
        assert raw in {line_of(name), redacted_line_of(name)}, f"line {name} is not whole"
        if name in told.released:
            assert states[session].at(number) is State.RELEASED, f"{name} was released"
            moments = [
                narrowed(receipt, number).at_ns
                for receipt in receipts[session]
                if receipt.kind == "released" and receipt.covers(number)
            ]
            assert moments == [told.released[name]], f"{name} was released at another moment"


def _files(root: Path) -> Iterator[bytes]:
    for path in sorted(root.rglob("*")):
        if path.is_file():
            yield path.read_bytes()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("PELLUCID_KILL_ROUNDS", "200")))
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 20))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        told = run(Path(folder), rounds=options.rounds, seed=options.seed)
    sys.stdout.write(
        f"{options.rounds} kills (seed {options.seed}), {told.steps} words, {len(told.appended)} lines acknowledged, "
        f"{len(told.purged)} purged, {len(told.due)} redacted, {told.retired} sessions let go: every promise kept\n"
    )


if __name__ == "__main__":
    main()
