"""`pellucid watch` as a process: how it begins, what it says, and how it ends."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.witness.command import NOTICE_FILE

NOTICE = "Pellucid copies each event that Rerun"


@pytest.fixture
def app(tmp_path):
    """An app whose folders do not exist yet."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json")


@pytest.fixture
def locations(tmp_path):
    """Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def start(app, locations):
    """Start a witness; wait until it watches."""
    hang_up = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # these tests may run under `nohup` themselves
    running = []
    ledger = Ledger(root=locations.ledger_root(app), clock=SystemClock())

    def start(*options: str, before: tuple[str, ...] = (), waits: bool = True) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [
                *before,
                sys.executable,
                "-m",
                "pellucid",
                "watch",
                "--config-file",
                str(app.config_file),
                *options,
            ],
            env=os.environ | {"PELLUCID_HOME": str(locations.data.parent)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        deadline = time.monotonic() + 30
        while waits and ledger.witness() is None and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        return process

    yield start
    signal.signal(signal.SIGHUP, hang_up)
    for process in running:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_cleanly(start, number, app, locations):
    """It ends with exit code 0, without a traceback, and lets the ledger go."""
    process = start()
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert 0 == process.returncode
    assert "Traceback" not in said
    assert not (locations.ledger_root(app) / "witness.json").exists()


@pytest.mark.skipif(shutil.which("nohup") is None, reason="nohup is missing")
def test_nohup_is_obeyed(start):
    """Whoever starts it so wants it to outlive the terminal; it can still be told to end."""
    process = start(before=("nohup",))
    process.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)
    process.terminate()
    assert 0 == process.wait(60)


def test_the_notice_is_given_once(start, app, locations):
    """The first use says that copies are made, where, and how to be rid of them; later ones don't."""
    said = []
    for _ in range(2):
        process = start()
        process.terminate()
        said.append(process.communicate(timeout=60))
    assert NOTICE in said[0][1]
    assert str(locations.ledger_root(app)) in said[0][1]
    assert "pellucid forget" in said[0][1]
    assert NOTICE not in said[1][1]
    assert {""} == {out for out, _ in said}
    marker = locations.ledger_root(app) / NOTICE_FILE
    assert 0o600 == stat.S_IMODE(marker.stat().st_mode)


def test_it_ends_with_whoever_holds_its_stdin(start):
    """Bound to its standard input, it ends as soon as the other end is closed."""
    process = start("--until-stdin-closes")
    assert process.poll() is None
    process.stdin.close()
    assert 0 == process.wait(60)


def test_without_being_asked_it_outlives_its_stdin(start):
    """A closed standard input alone is no reason to end."""
    process = start()
    process.stdin.close()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.3)


def test_a_second_one_names_the_first(start):
    """A second witness of one ledger ends with the ledger's exit code and names the first."""
    first = start()
    second = start()
    assert 5 == second.wait(60)
    told = second.stderr.read()
    assert f"process {first.pid}" in told
    assert "Watching" not in told


def test_a_backend_can_be_chosen(start, app, locations):
    """What follows the folder is said, and stands in the ledger."""
    process = start("--backend", "polling")
    assert "polling" == Ledger(root=locations.ledger_root(app), clock=SystemClock()).witness().backend
    process.terminate()
    assert "by polling" in process.communicate(timeout=60)[1]


def _until(condition):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_one_that_waits_takes_over(start, app, locations, number):
    """However the one before it ends: nothing is copied twice, and what came in between is not missed."""
    ledger = Ledger(root=locations.ledger_root(app), clock=SystemClock())
    app.default_data_dir.mkdir(parents=True)
    file = app.default_data_dir / "s.json"
    file.write_bytes(b"a\n")
    first = start()
    _until(lambda: ledger.sessions() and ledger.line_count("s") == 1)
    second = start("--wait")
    assert "Another witness copies already" in second.stderr.readline()
    assert first.pid == ledger.witness().pid
    first.send_signal(number)
    first.wait()
    with file.open("ab") as stream:
        stream.write(b"b\n")
    _until(lambda: ledger.line_count("s") == 2)
    assert second.pid == ledger.witness().pid
    assert [b"a", b"b"] == [raw for _, raw in ledger.lines("s")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_one_that_waits_can_be_told_to_end(start):
    """It has nothing to finish."""
    start()
    second = start("--wait")
    assert "Another witness copies already" in second.stderr.readline()
    second.terminate()
    assert 0 == second.wait(60)


def test_one_that_need_not_wait_begins(start, app, locations):
    """Waiting is only for those who have to."""
    process = start("--wait")
    assert process.pid == Ledger(root=locations.ledger_root(app), clock=SystemClock()).witness().pid
    process.terminate()
    _, said = process.communicate(timeout=60)
    assert (0, False) == (process.returncode, "Another witness" in said)


def test_waiting_and_ending_with_stdin_do_not_go_together(start):
    """Whoever starts a witness for as long as they live wants it now."""
    process = start("--wait", "--until-stdin-closes", waits=False)
    assert 2 == process.wait(60)


@pytest.mark.skipif(sys.platform != "linux", reason="one process does both there")
def test_a_system_that_asks_everybody_to_end_is_no_failure(start):
    """Both halves are told at once, in whatever order: the first decides, and all that was seen is written."""
    for _ in range(3):
        process = start()
        (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
        os.kill(int(child), signal.SIGTERM)
        process.terminate()
        _, said = process.communicate(timeout=60)
        assert (0, False) == (process.returncode, "has ended" in said)


@pytest.mark.skipif(sys.platform != "linux", reason="one process does both there")
def test_a_witness_that_no_longer_looks_ends(start):
    """Its looking half was killed: it says so and fails, so that whoever started it starts it again."""
    process = start()
    (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
    os.kill(int(child), signal.SIGKILL)
    _, said = process.communicate(timeout=60)
    assert 6 == process.returncode
    assert "has ended" in said


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shares the processor out among sessions")
def test_the_process_that_looks_is_alone_in_a_session(start):
    """What runs beside the watched program, however much it is, does not stand in its way."""
    process = start()
    (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
    _until(lambda: os.getsid(int(child)) == int(child))
    assert os.getsid(process.pid) == os.getsid(0)
