"""What left unseen, and what was a first session: told of the real Rerun where it is so, and nowhere else."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

import psutil
import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipts import ReceiptKind
from pellucid.witness.losses import How, LossReader
from pellucid.witness.numbering import missing_runs
from pellucid.witness.off_beat import SILENCE_S

pytestmark = pytest.mark.rerun

BEAT_S = 2.0


class Later(SystemClock):
    """A clock of somebody who looks an hour later: then nothing is waited for any more."""

    def now_ns(self) -> int:
        """Nanoseconds since the epoch."""
        return super().now_ns() + 3_600_000_000_000


class Serving:
    """A Rerun that serves its web viewer, and records an event each time somebody fetches that."""

    def __init__(self, rerun, witness, process, port):
        self.process = process
        self._rerun = rerun
        self._witness = witness
        self._port = port
        self._open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
        self.session = ""

    def fetch(self):
        """Let it record an event."""
        with self._open(f"http://127.0.0.1:{self._port}/re_viewer_bg.wasm", timeout=60) as answer:
            answer.read()

    def has_started(self):
        """Whether it serves by now."""
        try:
            self.fetch()
        except URLError:
            return False
        return True

    @property
    def file(self):
        """The session's own."""
        return self._rerun.data_dir / f"{self.session}.json"

    def numbers(self):
        """The numbers of the session's events that were copied."""
        lines = [raw for _, raw in self._witness.ledger.lines(self.session)]
        return [json.loads(raw)["props"]["event_id"]["Integer"] for raw in lines]

    def emptied_ns(self):
        """When its file was emptied last; 0 while something is in it."""
        status = self.file.stat()
        return 0 if status.st_size else status.st_mtime_ns


@pytest.fixture
def serving(rerun, witness, until):
    """Start such a Rerun, and wait until two of its events were copied: that of its start, and that of a first fetch."""

    @contextmanager
    def serving():
        before = {entry.folder for entry in witness.ledger.sessions()}
        grpc, web = _free_port(), _free_port()
        options = ("--serve-web", "--bind", "127.0.0.1", "--port", str(grpc), "--web-viewer-port", str(web))
        with rerun.running(*options) as process:
            server = Serving(rerun, witness, process, web)
            assert until(server.has_started)

            def is_seen():
                found = {entry.folder for entry in witness.ledger.sessions()} - before
                server.session = next((each for each in found if witness.ledger.line_count(each) > 1), "")
                return bool(server.session)

            assert until(is_seen)
            yield server

    return serving


@contextmanager
def blindfold(witness):
    """Let the processes that look stand still for a while: the one that always does, and its sentries."""
    looking = psutil.Process(witness.process.pid).children(recursive=True)
    for each in looking:
        each.suspend()
    # On a busy machine they look on for a while.
    while any(each.status() != psutil.STATUS_STOPPED for each in looking):
        time.sleep(0.001)
    try:
        yield
    finally:
        for each in looking:
            each.resume()


def remarks(witness):
    """Read, an hour later, what is known of all sessions."""
    return LossReader(ledger=Ledger(root=witness.ledger.root, clock=Later()), title="Rerun")


def pellucid(witness, *arguments):
    """Ask the real command line."""
    done = subprocess.run(
        [sys.executable, "-m", "pellucid", *arguments],
        env=witness.environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return done.stdout


def test_nothing_is_called_lost_where_nothing_is(rerun, witness, serving, until):
    """Short runs, several at a time, and a long one over some beats: all their numbers are there."""
    witness.start()
    rerun.begin()
    with serving() as server:
        for number in range(3, 6):
            server.fetch()
            assert until(lambda number=number: number in server.numbers())
            assert until(server.emptied_ns)
        with ThreadPoolExecutor(4) as runs:
            list(runs.map(rerun.run, ["man"] * 8))
        beat_ns = server.emptied_ns()
        assert until(lambda: server.emptied_ns() not in {0, beat_ns})
    rerun.run("--version")
    assert witness.settled()
    assert [1, 2, 3, 4, 5] == sorted(server.numbers())
    opened = [witness.ledger.receipts(entry.folder)[0] for entry in witness.ledger.sessions()]
    assert any(receipt.from_birth for receipt in opened)
    assert () == remarks(witness).all_losses()
    assert not any(
        receipt.kind == ReceiptKind.UNSEEN
        for entry in witness.ledger.sessions()
        for receipt in witness.ledger.receipts(entry.folder)
    )


def test_whoever_comes_late_has_lost_nothing(rerun, witness, serving, until):
    """What had left before the first witness came is not missing from what it has seen."""
    rerun.begin()
    witness.start()
    witness.stop()
    with rerun.running(
        "--serve-web", "--bind", "127.0.0.1", "--port", str(_free_port()),
        "--web-viewer-port", str(web := _free_port()),
    ) as process:  # fmt: skip
        server = Serving(rerun, witness, process, web)
        assert until(server.has_started)
        assert until(lambda: _has_emptied(rerun))
        witness.start()
        server.fetch()

        def session():
            found = [e.folder for e in witness.ledger.sessions() if witness.ledger.line_count(e.folder)]
            server.session = next((each for each in found if 1 not in _numbers(witness, each)), "")
            return bool(server.session)

        assert until(session)
    assert () == remarks(witness).all_losses()
    lines = [raw for _, raw in witness.ledger.lines(server.session)]
    assert missing_runs(lines, from_first=True)


def test_a_line_that_was_withheld_from_the_witness_is_lost(rerun, witness, serving, until):
    """Its number is missing, and `events` and `show` of the real command line say so."""
    witness.start()
    rerun.begin()
    with serving() as server:
        assert until(server.emptied_ns)
        with blindfold(witness):
            server.fetch()
            assert until(lambda: not server.emptied_ns())
            assert until(server.emptied_ns)
        server.fetch()
        assert until(lambda: 4 in server.numbers())
    assert [1, 2, 4] == sorted(server.numbers())
    (loss,) = remarks(witness).all_losses()
    assert (How.NUMBERS, 1, (3, 3), server.session) == (loss.how, loss.least, loss.numbers, loss.session)

    def listed():
        rows = json.loads(pellucid(witness, "events", "--json"))
        return [row["numbers"] for row in rows if row["kind"] == "loss"]

    assert until(lambda: [[3, 3]] == listed())
    assert "number 3 is missing" in pellucid(witness, "events")
    assert "number 3 is missing" in pellucid(witness, "show", f"{server.session}:0")


def test_a_crash_that_was_withheld_from_the_witness_is_lost(rerun, witness, serving, until):
    """No number tells of it, but the moment at which its file was emptied does."""
    witness.start()
    rerun.begin()
    session, emptied_ns = "", 0
    while not session:  # on a busy machine it may crash so late that it is on its beat
        with serving() as server:
            beat_ns = _beat_ns(server, until)
            time.sleep(BEAT_S / 4)  # the witness hears the beat, too
            with blindfold(witness):
                _crash(server, until)
                emptied_ns = server.emptied_ns()
        if BEAT_S / 8 < (emptied_ns - beat_ns) / 1e9 < BEAT_S * 3 / 4:
            session = server.session
    assert until(lambda: remarks(witness).of(session).losses)
    (loss,) = remarks(witness).of(session).losses
    assert (How.BEAT, session, emptied_ns) == (loss.how, loss.session, loss.before_ns)
    assert "emptied off the beat" in pellucid(witness, "show", f"{session}:0")


def test_a_crash_that_was_seen_is_no_loss(rerun, witness, serving, until):
    """It is told either as the event that was copied, or as one that was not: about one in a hundred is not."""
    witness.start()
    rerun.begin()
    with serving() as server:
        _beat_ns(server, until)
        time.sleep(BEAT_S / 4)
        _crash(server, until)

    def is_seen():
        return any(b"crash" in raw for _, raw in witness.ledger.lines(server.session))

    assert until(lambda: is_seen() or remarks(witness).all_losses())
    if is_seen():
        time.sleep(SILENCE_S * 3 / 2)
        assert () == remarks(witness).all_losses()


def test_the_first_session_is_told_and_no_other(rerun, witness, until):
    """The witness saw that there was no config before it; what follows is as ever."""
    witness.start()
    rerun.begin()
    while not rerun.leftovers():  # one in fifty ends before it has written its line
        shutil.rmtree(rerun.config_dir)
        time.sleep(SILENCE_S * 2)  # the witness looks for the config now and then
        rerun.begin()
    (first,) = rerun.leftovers()
    for _ in range(20):  # … so may the next one
        rerun.queue_one()
        if until(lambda: len(witness.ledger.sessions()) > 1, SILENCE_S * 2):
            break
    assert witness.settled()
    assert len(witness.ledger.sessions()) > 1
    told = {
        entry.folder for entry in witness.ledger.sessions() if remarks(witness).of(entry.folder).first_session
    }
    assert {first.removesuffix(".json")} == told
    assert "sends nothing itself" in pellucid(witness, "show", f"{first.removesuffix('.json')}:0")


def _beat_ns(server, until):
    """Wait for three beats; return when the last was, in nanoseconds since the epoch."""
    last_ns = server.emptied_ns()
    for _ in range(3):
        assert until(lambda last_ns=last_ns: server.emptied_ns() not in {0, last_ns})
        last_ns = server.emptied_ns()
    return last_ns


def _crash(server, until):
    """Let it crash, which it reports before it ends."""
    os.kill(_real_process(server.process.pid), signal.SIGSEGV)
    assert until(lambda: server.process.poll() is not None)


def _real_process(pid):
    """Installed from PyPI, `rerun` is a script that starts the program."""
    while children := Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split():
        pid = int(children[0])
    return pid


def _numbers(witness, session):
    lines = [raw for _, raw in witness.ledger.lines(session)]
    return [json.loads(raw)["props"]["event_id"]["Integer"] for raw in lines]


def _has_emptied(rerun):
    return any(not file.stat().st_size for file in rerun.data_dir.glob("*.json"))


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]
