"""
Kill an app with the engine inside with SIGKILL, again and again, while it records and uploads; count what arrives.

    python tests/soak/engine_kill.py --rounds 200

Each round starts the app anew in a process of its own. It says through a pipe which event it is about to record, and
after `record` has returned, that it did; that is the truth. It uploads to a collector in this process, which is slow,
resets, hangs, cuts answers, is busy, refuses some events and finds some batches too large. Then it is killed: in its
start, after some event, after some request, or at the very moment in which a request is recorded and not yet answered.
Between and during rounds the id is chosen anew, and what waits is kept or destroyed. The app's clock runs twenty times
as fast, so that a minute's wait takes three seconds. POSIX only.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if (_HERE := str(Path(__file__).parent)) not in sys.path:
    sys.path.append(_HERE)  # the two modules beside this one that it is made of

from _engine_account import Account, settle
from _engine_app import SPEED, App, Hurried

from pellucid.collector import (
    Answer,
    Collector,
    CutAnswer,
    Garbage,
    Hang,
    Moment,
    RefuseEvent,
    Reset,
    Slow,
    TooLarge,
)
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.ledger.ledger import Ledger

if TYPE_CHECKING:
    from pellucid.collector import Answered

_PATIENCE_S = 90.0
_LONGEST_S = 1.5
_NEW_ID_CHANCE = 0.15
_FAULTS = (
    Slow(before_s=0.03, chance=0.15),
    Reset(when=Moment.BEFORE_BODY, chance=0.03),
    Reset(when=Moment.MID_BODY, chance=0.03),
    Reset(when=Moment.AFTER_BODY, chance=0.05),
    Hang(is_recorded=True, chance=0.02),
    Hang(is_recorded=False, chance=0.02),
    CutAnswer(chance=0.05),
    Garbage(is_recorded=True, chance=0.03),
    Answer(status=503, retry_after="1", chance=0.06),
    Answer(status=429, retry_after="soon", chance=0.03),
    RefuseEvent(event="cursed"),
    TooLarge(events=5, chance=0.1),
)


@dataclass
class Told:
    """What the app said, and what was done to it, over all rounds."""

    begun: set[int] = field(default_factory=set)
    recorded: dict[int, tuple[str, str]] = field(default_factory=dict)
    """By event: the ids that held right before and right after it was recorded."""
    ids: list[str] = field(default_factory=list)
    dropped_before: int = 0
    """What was recorded under ids before this one may have been destroyed."""
    killed: Counter[str] = field(default_factory=Counter)
    """By what the ledger said last."""


class Stage:
    """The collector, the ledger, and one app after another."""

    def __init__(self, home: Path, *, seed: int) -> None:
        self.chance = random.Random(seed)
        self.told = Told()
        self.collector = Collector(faults=_FAULTS, seed=seed, on_answer=self._on_answer)
        self.collector.start()
        self.app = App(home, self.collector.url)
        self.clock = Hurried()
        self.ledger = Ledger(root=self.app.known.default_data_dir, clock=self.clock)
        self.consent = ConsentStore(self.app.known, clock=self.clock)
        self.told.ids.append(self.consent.set_mode(Mode.ON).analytics_id)
        self._child: subprocess.Popen[bytes] | None = None
        self._heard = b""
        self._is_armed = False

    def round(self, number: int) -> None:
        """Start the app, kill it, and note what it said."""
        self._start(number, "record")
        self._disturb()
        waits = (self._in_its_start, self._after_events, self._after_requests, self._before_an_answer)
        wait = self._after_a_while if number % 6 == 0 else self.chance.choice(waits)
        wait()
        self._end()
        self.told.killed[self._last_receipt()] += 1

    def drain(self) -> None:
        """Let the app run without recording until nothing waits; some of the faults go on for a while."""
        self._start(0, "drain")
        end_s = time.monotonic() + _PATIENCE_S
        calm_s = time.monotonic() + 1.0
        while self._waits():
            assert time.monotonic() < end_s, "it does not drain"
            if time.monotonic() > calm_s:
                self.collector.set_faults(RefuseEvent(event="cursed"))
            time.sleep(0.1)
        child = self._child
        assert child is not None
        child.stdin.close()
        assert 0 == child.wait(_PATIENCE_S), "it does not end by itself"
        child.stdout.close()

    def close(self) -> None:
        """End what runs."""
        if self._child is not None and self._child.poll() is None:
            self._child.kill()
            self._child.wait()
        self.collector.stop()

    def _start(self, number: int, what: str) -> None:
        command = [
            sys.executable,
            str(Path(__file__).with_name("_engine_app.py")),
            what,
            str(number * 100_000),
        ]
        arguments = [str(self.app.home), self.collector.url, str(self.chance.randrange(1 << 30))]
        self._heard = b""
        self._child = subprocess.Popen(
            command + arguments,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self.app.environ,
            bufsize=0,
        )
        os.set_blocking(self._child.stdout.fileno(), False)

    def _listen(self, timeout_s: float) -> int:
        """Take in what it says within a time; return how many events it has recorded in this round."""
        child = self._child
        if select.select([child.stdout], [], [], timeout_s)[0]:
            piece = child.stdout.read()
            self._heard += piece or b""
            assert piece != b"", f"it ended by itself ({child.wait()})"
        return self._heard.count(b"\nA ")

    def _in_its_start(self) -> None:
        time.sleep(self.chance.random() * 0.5)

    def _after_a_while(self) -> None:
        """Let it get rid of most of what waits: a queue that only grows would be no test of its end."""
        end_s = time.monotonic() + 2.0
        while time.monotonic() < end_s:
            self._listen(0.1)

    def _after_events(self) -> None:
        wanted, end_s = self.chance.randrange(1, 60), time.monotonic() + _LONGEST_S
        while self._listen(0.05) < wanted and time.monotonic() < end_s:
            pass
        time.sleep(self.chance.random() * 0.003)

    def _after_requests(self) -> None:
        wanted = self.collector.counts.requests + self.chance.randrange(1, 5)
        end_s = time.monotonic() + _LONGEST_S
        while not self.collector.wait_for_requests(wanted, 0.05) and time.monotonic() < end_s:
            self._listen(0.0)
        time.sleep(self.chance.random() * 0.004)

    def _before_an_answer(self) -> None:
        self._is_armed = True
        end_s = time.monotonic() + _LONGEST_S
        while self._is_armed and time.monotonic() < end_s:
            if self._child.poll() is None:
                self._listen_if_alive(0.05)
        self._is_armed = False

    def _listen_if_alive(self, timeout_s: float) -> None:
        try:
            self._listen(timeout_s)
        except AssertionError:
            if self._is_armed:
                raise

    def _on_answer(self, answered: Answered) -> None:
        """Kill it in the collector's own thread: its events are recorded, and the answer is not sent yet."""
        if self._is_armed and answered.events:
            os.kill(self._child.pid, signal.SIGKILL)
            self._is_armed = False

    def _disturb(self) -> None:
        """Choose a new id now and then, at any moment of the app's life."""
        if self.chance.random() >= _NEW_ID_CHANCE:
            return
        end_s = time.monotonic() + self.chance.random() * 0.6
        while time.monotonic() < end_s:
            self._listen(0.02)
        is_kept = self.chance.random() < 0.8
        if not is_kept:
            self.told.dropped_before = len(self.told.ids)
        self.told.ids.append(self.consent.new_id(keep_queued=is_kept).analytics_id)

    def _end(self) -> None:
        """End the round."""
        self._kill()

    def _kill(self) -> None:
        child = self._child
        child.kill()
        child.wait()
        os.set_blocking(child.stdout.fileno(), True)
        self._heard += child.stdout.read()
        child.stdout.close()
        child.stdin.close()
        for line in self._heard.split(b"\n")[:-1]:
            word, *rest = line.decode().split(" ")
            if word == "a":
                self.told.begun.add(int(rest[0]))
            elif word == "A":
                self.told.recorded[int(rest[0])] = (rest[1], rest[2])
            else:
                assert word in {"", "ready"}, line

    def _last_receipt(self) -> str:
        last = [
            receipts[-1]
            for entry in self.ledger.sessions()
            if entry.receipts.exists() and (receipts := self.ledger.receipts(entry.folder))
        ]
        return max(last, key=lambda receipt: receipt.at_ns).kind if last else "nothing"

    def _waits(self) -> bool:
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            count = self.ledger.line_count(entry.folder)
            words = {states.at(line).word for line in range(count)}
            if words & {"queued", "unconfirmed"} or (count and states.covered < count):
                return True
        return False


def run(home: Path, *, rounds: int, seed: int) -> Account:
    """
    Kill an app in each round, let the last one drain, and check everything that it promised.

    Raises:
        AssertionError: A promise was broken; the message names the seed.
    """
    stage = Stage(home, seed=seed)
    try:
        for number in range(1, rounds + 1):
            stage.round(number)
        stage.drain()
        return settle(stage.ledger, stage.collector, stage.told)
    except AssertionError as error:
        raise AssertionError(f"seed {seed}: {error}") from error
    finally:
        stage.close()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 20))
    options = parser.parse_args()
    begun_s = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        account = run(Path(home), rounds=options.rounds, seed=options.seed)
    took_s = time.monotonic() - begun_s
    sys.stdout.write(
        f"{options.rounds} kills (seed {options.seed}, {took_s:.0f} s, clock {SPEED} times as fast)\n{account.table}\n"
    )


if __name__ == "__main__":
    main()
