"""
Kill a witness with SIGKILL at random points, again and again, and see that its ledger holds what it promised.

    python tests/soak/ledger_kill.py --rounds 1000

Each round forks a child that claims the ledger and appends, releases and purges lines in a loop. Before each step it
says through a pipe what it is about to do, and after it that it is done. Then it is killed, and the parent opens what
is left. POSIX only: it forks.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pellucid.clock import SystemClock
from pellucid.ledger import session_log
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetEvent, ForgetSession, forget, resume
from pellucid.ledger.segments import is_blank
from pellucid.ledger.verification import verify
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.ledger.session_writer import SessionWriter

SESSION = "killed-session"
_LONGEST_S = 0.004  # about one step
_SMALL_SEGMENT = 48 << 10  # so that a round crosses several segments


@dataclass
class Told:
    """What the children said, over all rounds."""

    begun: set[str] = field(default_factory=set)
    appended: set[str] = field(default_factory=set)
    released: set[str] = field(default_factory=set)
    release_begun: set[str] = field(default_factory=set)
    purged: set[str] = field(default_factory=set)
    purge_begun: set[str] = field(default_factory=set)
    steps: int = 0


def run(folder: Path, *, rounds: int, seed: int) -> Told:
    """
    Kill a child in each round, after a random number of steps and a random moment, and check the ledger after it.

    Raises:
        AssertionError: The ledger broke a promise; the message names the round and the seed.
    """
    chance = random.Random(seed)
    told = Told()
    ledger = Ledger(root=folder / "ledger", clock=SystemClock())
    for number in range(rounds):
        steps = chance.choice((0, 1, chance.randrange(30)))  # 0: while it opens what the last one left
        _kill_once(ledger, told, f"{number:x}", steps, chance)
        try:
            _check(ledger, told)
        except AssertionError as error:
            raise AssertionError(f"round {number} of seed {seed}: {error}") from error
    return told


def line_of(name: str) -> bytes:
    """Return the one line that a name stands for; it holds the name, and cannot be mistaken for a part of another."""
    size = int(hashlib.sha256(name.encode()).hexdigest()[:4], 16)
    size = size % 60 if size % 8 else size
    body = base64.b64encode(hashlib.sha256(name.encode()).digest() * (size // 32 + 1)).decode()
    return f'{{"name":"<{name}>","props":"{body}"}}'.encode()


def name_in(raw: bytes) -> str:
    """Return the name of a line."""
    return str(json.loads(raw)["name"]).strip("<>")


def _kill_once(ledger: Ledger, told: Told, prefix: str, steps: int, chance: random.Random) -> None:
    seed, after_s = chance.randrange(1 << 30), chance.random() * _LONGEST_S
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            _live(ledger.root, prefix, seed, writing)
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
    sets = {
        "a": told.begun,
        "A": told.appended,
        "r": told.release_begun,
        "R": told.released,
        "p": told.purge_begun,
        "P": told.purged,
    }
    for line in lines:
        assert not line.startswith(b"!"), line.decode()
        if line.endswith(b"\n") and line != b"ready\n":
            word, *names = line.decode().split()
            sets[word].update(names)
            told.steps += 1


def _live(root: Path, prefix: str, seed: int, pipe: int) -> None:
    session_log.SEGMENT_BYTES = _SMALL_SEGMENT
    chance = random.Random(seed)
    ledger = Ledger(root=root, clock=SystemClock())

    def say(word: str, names: list[str]) -> None:
        os.write(pipe, " ".join([word, *names]).encode() + b"\n")

    with ledger.claim(backend="polling", data_dir=root / "nowhere"):
        os.write(pipe, b"ready\n")
        writer = _open(ledger)
        for turn in range(1 << 30):
            names = [f"{prefix}.{turn:x}.{i}" for i in range(chance.choice((1, 1, 2, 7)))]
            say("a", names)
            writer.append([line_of(name) for name in names], source_bytes=(0, 1))
            say("A", names)
            _change(ledger, writer, chance, say)


def _change(ledger: Ledger, writer: SessionWriter, chance: random.Random, say: Any) -> None:
    queued = {number: name_in(raw) for number, raw in writer.queued.items()}
    luck = chance.random()
    if luck < 0.5 and queued:
        numbers = chance.sample(sorted(queued), chance.randint(1, len(queued)))
        names = [queued[number] for number in numbers]
        say("r", names)
        writer.release(numbers, why="emptied", distinct_id=None)
        say("R", names)
    elif luck < 0.7:
        held = [(span.number, name_in(raw)) for span, raw in ledger.lines(SESSION) if not is_blank(raw)]
        number, name = chance.choice(held)
        say("p", [name])
        forget(ledger, ForgetEvent(folder=SESSION, line=number))
        say("P", [name])
    elif luck < 0.73:
        names = [name_in(raw) for _, raw in ledger.lines(SESSION) if not is_blank(raw)]
        say("p", names)
        forget(ledger, ForgetSession(folder=SESSION))
        say("P", names)
    elif luck < 0.76:
        writer.sync()


def _open(ledger: Ledger) -> SessionWriter:
    return ledger.open_session(name=SESSION, source=ledger.root / "nowhere" / "source.json", app="rerun")


def _check(ledger: Ledger, told: Told) -> None:
    resume(ledger)
    assert ledger.witness() is None
    with ledger.claim(backend="polling", data_dir=ledger.root):
        queued = {name_in(raw) for raw in _open(ledger).queued.values()}
    verification = verify(ledger, SESSION)
    assert verification.whole, verification
    assert verification.without_receipt == 0, verification
    rows = [(span, raw) for span, raw in ledger.lines(SESSION) if not is_blank(raw)]
    names = [name_in(raw) for _, raw in rows]
    for name, (_, raw) in zip(names, rows, strict=True):
        assert raw == line_of(name), f"line {name} is not whole"
    there = set(names)
    assert len(names) == len(there), "a line is there twice"
    assert there <= told.begun, "a line that nobody appended"
    assert told.appended - told.purge_begun <= there, "an acknowledged line is lost"
    assert not told.purged & there, "a purged line is there"
    states = ledger.states(SESSION)
    state_of = {name: states.at(span.number) for name, (span, _) in zip(names, rows, strict=True)}
    for name in there & told.released:
        assert state_of[name] is State.RELEASED, f"{name} was released and is {state_of[name]}"
    assert there - told.release_begun <= queued, "a line left the queue by itself"
    assert queued == {name for name, state in state_of.items() if state is State.QUEUED}
    content = b"".join(_files(ledger.root))
    for name in told.purged:
        assert f"<{name}>".encode() not in content, f"{name} was purged and is still on disk"


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
        f"{options.rounds} kills (seed {options.seed}), {told.steps} words, "
        f"{len(told.appended)} lines acknowledged, {len(told.purged)} purged: every promise kept\n"
    )


if __name__ == "__main__":
    main()
