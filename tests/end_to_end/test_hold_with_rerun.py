"""Holding back for review beside the real Rerun: what is held its next start leaves alone, what is let go it posts."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.holding.holding import Holding
from pellucid.holding.values import Standing
from pellucid.state import State

pytestmark = pytest.mark.rerun


@pytest.fixture
def holding(app, witness):
    """What a face uses, on that Rerun's leftovers."""
    return Holding(app=app, locations=witness.locations, clock=SystemClock())


@pytest.fixture
def kept_back(rerun, witness, holding, until):
    """Switch it on, let a run end, and return the one leftover that is held then."""
    witness.start()
    rerun.begin()
    rerun.flush()
    holding.switch(on=True)
    assert holding.wait_until_obeyed()
    rerun.queue_one()
    assert until(lambda: holding.look().kept_back)
    assert witness.settled()
    return holding.look().kept_back[0]


def test_what_is_held_is_neither_posted_nor_deleted(rerun, kept_back, holding):
    """Five more starts pass the file over: it is the same to the byte, and no body of theirs has its events."""
    before = (kept_back.path.read_bytes(), kept_back.path.stat().st_ino, kept_back.path.stat().st_mtime_ns)
    already = len(rerun.posted)  # the run that left it may have ended while it posted it itself
    for _ in range(5):
        rerun.run("--version")
    after = (kept_back.path.read_bytes(), kept_back.path.stat().st_ino, kept_back.path.stat().st_mtime_ns)
    assert before == after
    assert kept_back.session not in _posted(rerun, already)
    assert Standing.KEPT_BACK is _now(holding, kept_back).standing


def test_what_is_let_go_is_posted_by_the_next_start(rerun, witness, kept_back, holding, until):
    """Its body is the payload that was shown, equal as JSON; the file is gone, and the receipts say released."""
    shown = json.loads(holding.payload(kept_back.session).body.content)
    holding.release([kept_back.session])
    assert holding.wait_until_obeyed()
    assert Standing.LET_GO is _now(holding, kept_back).standing
    # A short start may end before it has got to the file.
    assert until(lambda: rerun.run("--version") is not None and not kept_back.path.exists())
    assert witness.settled()
    bodies = [body for body in rerun.posted if kept_back.session in _sessions(body)]
    assert bodies
    assert all(shown == body for body in bodies)
    receipts = witness.ledger.receipts(kept_back.session)
    assert receipts.broken is None
    assert "released" == [receipt.kind for receipt in receipts][-1]
    assert _states(witness, kept_back) == {State.RELEASED}
    assert {} == holding.look().gone


def test_what_is_deleted_is_never_posted(rerun, witness, kept_back, holding):
    """The file is gone, no later start posts it, and the ledger says withheld, not released."""
    already = len(rerun.posted)
    then = kept_back.path.stat().st_mtime_ns - 60 * 10**9
    os.utime(kept_back.path, ns=(then, then))  # what was written a moment ago is not deleted yet
    deleted = holding.delete(kept_back.session)
    assert (kept_back.events, kept_back.events) == (deleted.events, deleted.withheld)
    assert not kept_back.path.exists()
    for _ in range(3):
        rerun.run("--version")
    assert witness.settled()
    assert kept_back.session not in _posted(rerun, already)
    assert _states(witness, kept_back) == {State.WITHHELD}
    assert "released" not in {receipt.kind for receipt in witness.ledger.receipts(kept_back.session)}
    assert {} == holding.look().gone


def test_switched_off_everything_goes(rerun, kept_back, holding, until):
    """From then on the next start takes what was held."""
    holding.switch(on=False)
    assert holding.wait_until_obeyed()
    assert Standing.NOT_HELD is _now(holding, kept_back).standing
    assert until(lambda: rerun.run("--version") is not None and not kept_back.path.exists())
    assert kept_back.session in _posted(rerun)


def test_the_choice_outlives_the_witness(witness, kept_back, holding, until):
    """A witness that is killed lets go; the next one takes up what it finds, without being told again."""
    witness.kill()
    assert until(lambda: holding.look().witness is None)
    assert Standing.NOT_HELD is _now(holding, kept_back).standing
    witness.start()
    assert until(lambda: _now(holding, kept_back).standing is Standing.KEPT_BACK)


def test_a_running_program_keeps_its_file(rerun, witness, holding, until):
    """What a live Rerun has queued is not held: it empties its file as ever."""
    witness.start()
    rerun.begin()
    holding.switch(on=True)
    with rerun.running("server", "--port", "0"):
        file = _file_that_is_written(rerun, until)
        assert until(lambda: not file.stat().st_size)
        assert file.stem not in {each.session for each in holding.look().kept_back}


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is missing: locks are seen by what they do"
)
def test_only_shared_locks_by_descriptors_that_cannot_write(rerun, witness, holding, until):
    """Seen by the kernel: beside looking, the witness asks for `LOCK_SH|LOCK_NB` on Rerun's files and nothing else."""
    trace = rerun.home.parent / "trace"
    rerun.begin()
    rerun.queue_one()
    holding.switch(on=True)
    witness.start("strace", "-f", "-qq", "-y", "-e", "trace=%file,%desc,flock,fcntl", "-o", str(trace))
    assert until(lambda: holding.look().kept_back)
    rerun.queue_one()
    assert until(lambda: len(holding.look().kept_back) > 1)
    holding.switch(on=False)
    assert holding.wait_until_obeyed()
    strace = witness.process
    (pid,) = Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text("ascii").split()
    os.kill(int(pid), signal.SIGTERM)
    strace.communicate(timeout=60)
    witness.process = None
    theirs = [line for line in trace.read_text("utf-8").splitlines() if str(rerun.home) in line]
    locks = [line for line in theirs if re.match(r"\d+ +flock\(", line)]
    assert locks
    assert [] == [line for line in locks if "LOCK_SH|LOCK_NB" not in line]
    writing = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|F_SETLK|F_OFD|F_SETLEASE|unlink|rename|utime")
    assert [] == [line for line in theirs if writing.search(line)]


def test_from_the_command_line(rerun, witness, until):
    """`hold on` starts a witness that outlives it; what it then shows is JSON, and `release` lets go."""
    rerun.begin()
    left = rerun.queue_one()
    try:
        done = _pellucid(witness, "hold", "on", "--json")
        answer = json.loads(done.stdout)
        assert "starting one" in done.stderr
        assert (True, True) == (answer["on"], answer["obeyed"])
        assert left == {f"{each['session']}.json" for each in answer["leftovers"]}
        assert {"kept back"} == {each["standing"] for each in answer["leftovers"]}
        session = answer["leftovers"][0]["session"]
        body = json.loads(_pellucid(witness, "hold", "show", session[:8]).stdout)
        assert {session} == _sessions(body)
        kept = json.loads(_pellucid(witness, "hold", "keep", session, "--json").stdout)
        assert [True] == [each["read"] for each in kept["leftovers"] if each["session"] == session]
        gone = json.loads(_pellucid(witness, "hold", "release", "--all", "--json").stdout)
        assert {"let go"} == {each["standing"] for each in gone["leftovers"]}
    finally:
        running = witness.ledger.witness()
        if running is not None:
            os.kill(running.pid, signal.SIGTERM)
            assert until(lambda: witness.ledger.witness() is None)


def _pellucid(witness, *arguments) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "pellucid", *arguments],
        env=witness.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    return done


def _now(holding, leftover):
    (found,) = [each for each in holding.look().leftovers if each.session == leftover.session]
    return found


def _posted(rerun, first: int = 0) -> set[str]:
    return {session for body in rerun.posted[first:] for session in _sessions(body)}


def _sessions(body) -> set[str]:
    return {event["properties"]["session_id"] for event in body["batch"]}


def _states(witness, leftover) -> set[State]:
    states = witness.ledger.states(leftover.session)
    return {states.at(span.number) for span, _ in witness.ledger.lines(leftover.session)}


def _file_that_is_written(rerun, until) -> Path:
    before = set(rerun.data_dir.glob("*.json"))
    found: list[Path] = []
    assert until(lambda: found.extend(set(rerun.data_dir.glob("*.json")) - before) or found)
    return found[0]
