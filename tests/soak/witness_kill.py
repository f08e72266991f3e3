"""
Kill the witness with SIGKILL, again and again, while a program writes, and see that no line is lost or doubled.

    python tests/soak/witness_kill.py --seconds 600

The program is the demo source. It says in a log of its own, outside the folder that is watched, what it wrote: that is
the truth. It asks before it destroys anything, and is told yes only when all it wrote so far is in the ledger, so that
each line lives long enough to be seen, however slow the machine; that very moment is then a favourite one to kill in.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.clock import SystemClock
from pellucid.demo import demo_app
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.ledger.verification import verify
from pellucid.locations import Locations
from pellucid.state import State
from pellucid.witness.gaps import Why, watched
from pellucid.witness.watched import read_stretches

if TYPE_CHECKING:
    from collections.abc import Callable

_WITNESS = """
import sys
from pathlib import Path
from pellucid.demo import demo_app
from pellucid.locations import Locations
from pellucid.witness.command import witness_main

home = Path(sys.argv[1])
sys.exit(witness_main(demo_app(home / "demo"), Locations.under(home / "pellucid"), until_stdin_closes=True))
"""
_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run came to; every promise was kept."""

    kills: int
    destructions: int
    lines: int
    sessions: int


class _Demo:
    """The demo source, which asks before it destroys."""

    def __init__(self, home: Path, *, rate: float, seed: int) -> None:
        self._side = home / "side.log"
        self._read_to = 0
        self.asks = False
        self.written: list[tuple[str, bytes]] = []
        options = [
            "--ask",
            "--beat",
            "0.1",
            "--rate",
            str(rate),
            "--seed",
            str(seed),
            "--side-log",
            str(self._side),
        ]
        command = [sys.executable, "-m", "pellucid.demo", "--home", str(home / "demo"), *options]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        os.set_blocking(self._child.stdout.fileno(), False)

    def listen(self) -> None:
        """Take in what it asked and what it wrote since the last time."""
        self.asks |= bool(self._child.stdout.read())
        assert self._child.poll() is None, "the demo source ended by itself"
        self._read_side_log()

    def allow(self) -> None:
        """Let it destroy what it asked about."""
        self.asks = False
        self._child.stdin.write(b"yes\n")

    def end(self) -> None:
        """End it; what it leaves behind stays."""
        self._child.stdin.close()
        self._child.wait(_PATIENCE_S)
        self._child.stdout.close()
        self._read_side_log()

    def _read_side_log(self) -> None:
        if not self._side.exists():
            return
        with self._side.open("rb") as side:
            side.seek(self._read_to)
            whole, _, _ = side.read().rpartition(b"\n")
        if whole:
            self._read_to += len(whole) + 1
            self.written += [
                (line.split(b"\t", 1)[0].decode(), line.split(b"\t", 1)[1]) for line in whole.split(b"\n")
            ]


class _Witness:
    """A witness of the demo, in a process of its own."""

    def __init__(self, home: Path) -> None:
        self._talk = home / "witness.err"
        with self._talk.open("ab") as talk:
            command = [sys.executable, "-c", _WITNESS, str(home)]
            self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=talk)

    def check(self) -> None:
        """
        See that it is at work.

        Raises:
            AssertionError: It ended by itself.
        """
        assert self._child.poll() is None, f"the witness ended by itself: {self._talk.read_text()[-2000:]}"

    def kill(self) -> None:
        """End it at once, without a chance to tidy up."""
        self._child.kill()
        self._child.wait()
        self._child.stdin.close()

    def end(self) -> None:
        """Ask it to end, as a window that closes does."""
        self._child.stdin.close()
        assert 0 == self._child.wait(_PATIENCE_S)


def run(home: Path, *, seconds: float, seed: int, rate: float = 20.0) -> Outcome:
    """
    Kill the witness for so long, then compare the ledger with what the program says it wrote.

    Raises:
        AssertionError: A line is lost, doubled, invented or in the wrong state; the message names the seed.
    """
    chance = random.Random(seed)
    ledger = Ledger(
        root=Locations.under(home / "pellucid").ledger_root(demo_app(home / "demo")), clock=SystemClock()
    )
    demo = _Demo(home, rate=rate, seed=seed)
    kills = destructions = copied = 0
    until = time.monotonic() + seconds
    try:
        while time.monotonic() < until:
            witness = _Witness(home)
            dies_at = time.monotonic() + chance.uniform(0.0, 1.5)
            while time.monotonic() < dies_at:
                time.sleep(0.005)
                witness.check()
                demo.listen()
                if demo.asks and _are_copied(ledger, demo.written[copied:]):
                    copied = len(demo.written)
                    demo.allow()
                    destructions += 1
                    if chance.random() < 0.5:
                        dies_at = time.monotonic() + chance.uniform(0.0, 0.02)
            witness.kill()
            kills += 1
    finally:
        demo.end()
    witness = _Witness(home)
    _wait_until(
        lambda: witness.check() or _are_copied(ledger, demo.written[copied:]), f"all lines, seed {seed}"
    )
    _wait_until(
        lambda: witness.check() or _wrong_states(ledger, home, demo.written) == [], f"all states, seed {seed}"
    )
    witness.end()
    _compare(ledger, demo.written, seed)
    _compare_times(ledger, kills=kills, lines=len(demo.written), seed=seed)
    return Outcome(
        kills=kills, destructions=destructions, lines=len(demo.written), sessions=len(ledger.sessions())
    )


def _are_copied(ledger: Ledger, lines: list[tuple[str, bytes]]) -> bool:
    wanted = Counter(lines)
    held = Counter(
        (session, raw) for session in {session for session, _ in lines} for raw in _held(ledger, session)
    )
    return not wanted - held


def _held(ledger: Ledger, session: str) -> list[bytes]:
    """Read a session's copies without the code that is under test."""
    segments = sorted((ledger.root / "events" / folder_of(session)).glob("*.ndjson"))
    return b"".join(segment.read_bytes() for segment in segments).split(b"\n")[:-1]


def _wrong_states(ledger: Ledger, home: Path, written: list[tuple[str, bytes]]) -> list[str]:
    """Name the sessions in which not exactly the lines that still stand are queued, and all others released."""
    wrong = []
    for session in {session for session, _ in written}:
        live = demo_app(home / "demo").default_data_dir / f"{session}.json"
        standing = Counter(live.read_bytes().split(b"\n")[:-1] if live.exists() else [])
        states = ledger.states(folder_of(session))
        found: dict[State, Counter[bytes]] = {}
        for number, raw in enumerate(_held(ledger, session)):
            found.setdefault(states.at(number), Counter())[raw] += 1
        others = set(found) - {State.QUEUED, State.RELEASED}
        if others or found.get(State.QUEUED, Counter()) != standing:
            wrong.append(session)
    return wrong


def _compare(ledger: Ledger, written: list[tuple[str, bytes]], seed: int) -> None:
    truth = Counter((folder_of(session), raw) for session, raw in written)
    held = Counter((entry.folder, raw) for entry in ledger.sessions() for raw in _held(ledger, entry.folder))
    assert truth, "nothing was written, so nothing was proved"
    assert not truth - held, f"seed {seed}: {sum((truth - held).values())} lines are lost"
    assert not held - truth, f"seed {seed}: {sum((held - truth).values())} lines are doubled or invented"
    for entry in ledger.sessions():
        verification = verify(ledger, entry.folder)
        assert verification.whole, f"seed {seed}: the chain of {entry.folder} is broken: {verification}"
        assert verification.without_receipt == 0, f"seed {seed}: {entry.folder} has lines without a receipt"


def _compare_times(ledger: Ledger, *, kills: int, lines: int, seed: int) -> None:
    """See that each witness that began to look has left a gap behind, from its last sign of life on."""
    stretches, found = read_stretches(ledger.root), watched(ledger)
    assert 1 <= len(stretches) <= kills + 1, f"seed {seed}: {len(stretches)} stretches after {kills} kills"
    begun = [stretch.from_ns for stretch in stretches[1:]]
    assert [*begun, None] == [gap.to_ns for gap in found.gaps], f"seed {seed}: a gap is missing"
    assert [stretch.to_ns for stretch in stretches] == [gap.from_ns for gap in found.gaps], f"seed {seed}"
    assert {gap.why for gap in found.gaps} == {Why.NO_WITNESS}, f"seed {seed}: a gap has a wrong reason"
    # What a killed witness had copied and not yet counted is not made up for.
    assert 0 < found.copied <= lines, f"seed {seed}: {found.copied} of {lines} lines were counted"


def _wait_until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 20))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        outcome = run(Path(home), seconds=options.seconds, seed=options.seed)
    sys.stdout.write(
        f"{outcome.kills} kills (seed {options.seed}), {outcome.lines} lines in {outcome.sessions} sessions, "
        f"emptied or deleted {outcome.destructions} times: each line is in the ledger exactly once\n"
    )


if __name__ == "__main__":
    main()
