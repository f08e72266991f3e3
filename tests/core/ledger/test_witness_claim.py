"""One witness per ledger, told truly."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import AlreadyWatched, LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.witness_claim import running_witness

_WITNESS = """
import sys, time
from pathlib import Path
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
claim = Ledger(root=Path(sys.argv[1]), clock=SystemClock()).claim(backend="inotify", data_dir=Path("/data"))
print("claimed", flush=True)
time.sleep(600)
"""


@pytest.fixture
def ledger(tmp_path):
    """A ledger of which nothing is on disk."""
    return Ledger(root=tmp_path / "ledger", clock=SystemClock())


@pytest.fixture
def witness(ledger):
    """Another process that holds the claim."""
    child = subprocess.Popen([sys.executable, "-c", _WITNESS, str(ledger.root)], stdout=subprocess.PIPE)
    assert b"claimed\n" == child.stdout.readline()
    yield child
    child.kill()
    child.wait()
    child.stdout.close()


def claim(ledger):
    return ledger.claim(backend="polling", data_dir=Path("/data"))


def test_asking_makes_nothing(ledger):
    """A ledger that nobody has claimed has no witness, and stays untouched by the question."""
    assert None is ledger.witness()
    assert not ledger.root.exists()


def test_claim_is_told_while_it_is_held(ledger):
    """Everybody can see who the witness is, until it goes."""
    with claim(ledger) as held:
        assert held.held
        status = Ledger(root=ledger.root, clock=SystemClock()).witness()
        assert (os.getpid(), "polling", Path("/data")) == (status.pid, status.backend, status.data_dir)
        assert abs(time.time_ns() - status.since_ns) < 600 * 10**9
    assert not held.held
    assert None is ledger.witness()
    held.release()


def test_witness_can_say_how_it_fares(ledger):
    """What it reports is read by all, and nothing is written once the claim is gone."""
    with claim(ledger) as held:
        since_ns = ledger.witness().since_ns
        held.report(backend="inotify", data_dir=Path("/new"), trouble="The disk is full")
        status = ledger.witness()
        assert ("inotify", Path("/new"), "The disk is full") == (
            status.backend,
            status.data_dir,
            status.trouble,
        )
        assert since_ns == status.since_ns
    held.report(backend="inotify", data_dir=Path("/new"), trouble="")
    assert not (ledger.root / "witness.json").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_files_are_private_whatever_the_umask(ledger):
    """Lock and note are 0600 in a folder that is 0700."""
    before = os.umask(0)
    try:
        with claim(ledger):
            paths = (ledger.root, ledger.root / "witness.lock", ledger.root / "witness.json")
            assert [0o700, 0o600, 0o600] == [stat.S_IMODE(path.stat().st_mode) for path in paths]
    finally:
        os.umask(before)


def test_second_witness_is_refused_and_the_first_is_named(ledger, witness):
    """A ledger has one witness; the error says which process it is."""
    with pytest.raises(AlreadyWatched, match=rf"process {witness.pid}\b"):
        claim(ledger)
    assert witness.pid == ledger.witness().pid


def test_claim_ends_with_a_killed_process(ledger, witness):
    """After SIGKILL the note is still there, and nobody believes it; the next witness may come."""
    witness.send_signal(signal.SIGKILL)
    witness.wait()
    assert witness.pid == json.loads((ledger.root / "witness.json").read_bytes())["pid"]
    assert None is ledger.witness()
    with claim(ledger):
        assert os.getpid() == ledger.witness().pid


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]", b'{"pid":-1,"since":"x","backend":"","data_dir":""}', b"\xff"]
)
def test_broken_note_is_no_witness(ledger, note):
    """Who holds the claim without having signed properly is not named, and does not hang anybody."""
    with claim(ledger):
        (ledger.root / "witness.json").write_bytes(note)
        assert None is running_witness(ledger.root)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_forked_child_neither_holds_nor_keeps_the_claim(ledger):
    """A child may not write to the ledger, and does not keep the claim alive when its parent lets it go."""
    held = claim(ledger)
    told, telling = os.pipe()
    waiting, going = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(going)
        held.release()
        try:
            ledger.open_session(name="s", source=Path("s.json"), app="rerun")
            os.write(telling, b"opened")
        except LedgerError:
            os.write(telling, b"held" if held.held else b"free")
        os.read(waiting, 1)
        os._exit(0)
    assert b"free" == os.read(told, 10)
    assert held.held
    assert os.getpid() == ledger.witness().pid
    held.release()
    with claim(ledger):
        assert os.getpid() == ledger.witness().pid
    for descriptor in (going, waiting, told, telling):
        os.close(descriptor)
    os.waitpid(pid, 0)
