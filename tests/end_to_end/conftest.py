"""
The real Rerun, in a room without a door.

It runs with throw-away folders and behind a proxy on loopback that accepts its connections, answers nothing and holds
them open: nothing that a test makes it write can reach its maker, and it does not take a refused connection as a
reason to stop recording.
"""

from __future__ import annotations

import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.state import State

REPO = Path(__file__).resolve().parents[2]
ONLY_REQUEST = b"CONNECT tel.rerun.io:443 HTTP/1.1"
DEADLINE_S = 60.0

_CLEARED = ("CI", "DO_NOT_TRACK", "FORCE_RERUN_ANALYTICS")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class SwallowingProxy:
    """Accepts every connection, reads what is asked for, never answers, never closes."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.received: dict[int, bytes] = {}
        self._held: list[socket.socket] = []
        self._ending, self._end = socket.socketpair()
        self._thread = threading.Thread(target=self._swallow, daemon=True)
        self._thread.start()

    @property
    def requests(self) -> list[bytes]:
        """What was asked for, connection by connection; the asking process may have ended in the middle of it."""
        return [asked for asked in self.received.values() if asked]

    def close(self) -> None:
        """Let all connections go."""
        self._end.close()
        self._thread.join()
        for each in (self._listener, self._ending, *self._held):
            each.close()

    def _swallow(self) -> None:
        poll = select.poll()
        sockets = {each.fileno(): each for each in (self._listener, self._ending)}
        for number in sockets:
            poll.register(number, select.POLLIN)
        while True:
            for number, _ in poll.poll():
                if number == self._ending.fileno():
                    return
                if number == self._listener.fileno():
                    connection, _ = self._listener.accept()
                    self._held.append(connection)
                    sockets[connection.fileno()] = connection
                    self.received[connection.fileno()] = b""
                    poll.register(connection.fileno(), select.POLLIN)
                    continue
                try:
                    piece = sockets[number].recv(65536)
                except OSError:
                    piece = b""
                if piece:
                    self.received[number] += piece
                else:
                    poll.unregister(number)


class RealRerun:
    """The real program, and what it says that it posted."""

    def __init__(self, *, program: Path, home: Path, proxy: SwallowingProxy) -> None:
        self.program = program
        self.home = home
        self.config_dir = home / "config" / "rerun"
        self.data_dir = home / "data" / "rerun" / "analytics"
        self.environment = _clean_environment() | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "RUST_LOG": "re_analytics=trace",
        }
        for name in ("HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"):
            self.environment[name] = f"http://127.0.0.1:{proxy.port}"
        self.trace = ""

    def run(self, *arguments: str, before: tuple[str, ...] = ()) -> str:
        """Run one command to its end; return its standard output."""
        ended = subprocess.run(
            [*before, str(self.program), *arguments],
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=DEADLINE_S,
            check=False,
        )
        self.trace += _COLOUR.sub("", ended.stderr.decode("utf-8"))
        assert 0 == ended.returncode, ended.stderr.decode("utf-8")
        return ended.stdout.decode("utf-8")

    @contextmanager
    def running(self, *arguments: str):
        """Run a command that does not end by itself; afterwards it is killed, with whatever it started."""
        with subprocess.Popen(
            [str(self.program), *arguments],
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as started:
            try:
                yield started
            finally:
                with suppress(ProcessLookupError):  # it may have crashed, as a test wanted
                    os.killpg(started.pid, signal.SIGKILL)

    def begin(self) -> None:
        """Leave the first session behind, whose events Rerun does not send on its own."""
        self.run("--version")
        assert (self.config_dir / "analytics.json").is_file()

    def queue_one(self) -> set[str]:
        """Run a command until it has left another file behind (about one in fifty ends before); name all that are left."""
        deadline = time.monotonic() + DEADLINE_S
        before = self.leftovers()
        while True:
            self.run("man")
            if (left := self.leftovers()) - before:
                return left
            assert time.monotonic() < deadline, "Rerun writes nothing"

    def flush(self, *, patience_s: float = DEADLINE_S) -> None:
        """Start it until it has taken up all that earlier starts left behind."""
        deadline = time.monotonic() + patience_s
        leftovers = self.leftovers()
        while leftovers & self.leftovers():
            assert time.monotonic() < deadline, f"Rerun does not take up {leftovers & self.leftovers()}"
            self.run("--version")

    def leftovers(self) -> set[str]:
        """Name the session files that hold something."""
        files = list(self.data_dir.glob("*.json"))
        return {file.name for file in files if file.exists() and file.stat().st_size}

    @property
    def posted(self) -> list[dict[str, object]]:
        """Every body that it posted, as its own trace log shows it."""
        bodies = []
        for found in re.finditer("Sending analytics: ", self.trace):
            body, _ = json.JSONDecoder().raw_decode(self.trace, found.end())
            bodies.append(body)
        return bodies

    @property
    def appended(self) -> int:
        """How many lines its own trace log says that it was about to write; a process may end before it does."""
        return self.trace.count("appending event to current session file")


class WitnessProcess:
    """`pellucid watch` as a process of its own."""

    def __init__(self, rerun: RealRerun, pellucid_home: Path) -> None:
        self.environment = rerun.environment | {"PELLUCID_HOME": str(pellucid_home)}
        self._rerun = rerun
        self.locations = Locations.under(pellucid_home)
        self.process: subprocess.Popen[str] | None = None
        self.ledger = Ledger(root=pellucid_home / "data" / "apps" / "rerun", clock=SystemClock())

    @property
    def command(self) -> list[str]:
        """The command line."""
        return [sys.executable, "-m", "pellucid", "watch"]

    def start(self, *before: str) -> None:
        """Start it and wait until it follows the folder."""
        self.process = subprocess.Popen(
            [*before, *self.command],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert wait_until(lambda: self.ledger.witness() is not None), self.stop()

    def pids(self) -> list[str]:
        """Return its processes: the one that writes, and its child that looks."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        return [str(pid), *children]

    def stop(self) -> tuple[str, str]:
        """End it as a terminal does; return what it said."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it without a chance to do anything about it."""
        self._end(signal.SIGKILL)

    def _end(self, number: int) -> tuple[str, str]:
        process, self.process = self.process, None
        if process is None:
            return "", ""
        process.send_signal(number)
        return process.communicate(timeout=DEADLINE_S)

    def settled(self) -> bool:
        """Wait until the ledger's queue is exactly what the session files hold."""
        return wait_until(lambda: self._queued() == self._on_disk())

    def _on_disk(self) -> dict[str, list[bytes]]:
        found = {}
        for file in sorted(self._rerun.data_dir.glob("*.json")):
            lines = sorted(line for line in file.read_bytes().split(b"\n")[:-1] if line)
            if lines:
                found[file.stem] = lines
        return found

    def _queued(self) -> dict[str, list[bytes]]:
        found = {}
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            lines = sorted(
                raw for span, raw in self.ledger.lines(entry.folder) if states.at(span.number) is State.QUEUED
            )
            if lines:
                found[entry.folder] = lines
        return found


def wait_until(condition, deadline_s: float = DEADLINE_S) -> bool:
    """Wait for a condition, for as long as it may take on a busy machine."""
    deadline = time.monotonic() + deadline_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def _clean_environment() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name not in _CLEARED and not name.upper().endswith("_PROXY") and not name.startswith("RERUN")
    }


def _find_rerun() -> Path:
    chosen = os.environ.get("PELLUCID_RERUN")
    program = Path(chosen) if chosen else REPO / ".venv-rerun" / "bin" / "rerun"
    if not program.is_file():
        pytest.fail(
            f"The real Rerun is not at {program}. `python3 run.py test` installs it; PELLUCID_RERUN names another one.",
            pytrace=False,
        )
    return program


@pytest.fixture
def proxy():
    """A proxy that swallows; afterwards, nothing but Rerun's own endpoint may have been asked for."""
    proxy = SwallowingProxy()
    yield proxy
    requests = proxy.requests
    proxy.close()
    # A short command may end while it is asking, so the end of a request may be missing, but nothing may follow.
    strangers = [asked for asked in requests if not _is_only_request(asked)]
    assert [] == strangers


def _is_only_request(asked: bytes) -> bool:
    line, _, rest = asked.partition(b"\r\n")
    body = rest.partition(b"\r\n\r\n")[2]
    return (line == ONLY_REQUEST or (not rest and ONLY_REQUEST.startswith(line.rstrip(b"\r")))) and not body


@pytest.fixture
def rerun(tmp_path, proxy) -> RealRerun:
    """The real Rerun, with an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    return RealRerun(program=_find_rerun(), home=home, proxy=proxy)


@pytest.fixture
def witness(rerun, tmp_path):
    """A witness of that Rerun; not started yet."""
    witness = WitnessProcess(rerun, tmp_path / "pellucid")
    yield witness
    witness.kill()


@pytest.fixture
def app(rerun, monkeypatch):
    """That Rerun as the engine sees it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", rerun.environment["XDG_CONFIG_HOME"])
    monkeypatch.setenv("XDG_DATA_HOME", rerun.environment["XDG_DATA_HOME"])
    return rerun_app()


@pytest.fixture
def until():
    """Wait for a condition, for as long as it may take on a busy machine."""
    return wait_until
