"""
A room for `bench_capture.py`: the real Rerun in a throw-away home, and a witness beside it.

Nothing reaches Rerun's maker: each proxy variable names a port of this process that swallows what comes. What Rerun
wrote is known without the witness: its own trace log shows each body before it empties a file, and what it did not
take up lies on disk at the end. (strace would tell of each write, too, but stops the program at each, and so lets a
line live for longer than it does.)
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self, TypeAlias

import psutil

from pellucid.clock import SystemClock
from pellucid.event import Event, decode
from pellucid.ledger.ledger import Ledger
from pellucid.rfc3339 import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

REPO: Final = Path(__file__).resolve().parents[2]
PATIENCE_S: Final = 60.0

Key: TypeAlias = tuple[int, str]
"""What tells one event from all others: its time in nanoseconds, and its name."""

_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
_POSTED: Final = "Sending analytics: "
_WRITES: Final = b"appending event to current session file"
_STILL_S: Final = 1.0
_KEEPS_HOUSE_S: Final = 5.5
_RESTS_S: Final = 0.02
"""Whoever takes less of the processor in a second is at rest."""
_WORKS_S: Final = 0.1
_HANGS_S: Final = 5.0


class Missing(Exception):  # noqa: N818 - the machine lacks something, which is no fault
    """This machine cannot do that."""


def programs() -> list[Path]:
    """Return the Reruns that are set up: the program itself, not the script that starts it."""
    found = [
        sorted((REPO / name / "lib").glob("python*/site-packages/**/rerun_cli/rerun"))
        for name in (".venv-rerun", ".venv-rerun-0.37")
    ]
    return [files[0] for files in found if files]


class Room:
    """
    One home, one proxy, one witness.

    Args:
        program: The Rerun.
        backend: How the witness follows the folder; what suits it best if `None`.
    """

    def __init__(self, program: Path, *, backend: str | None = None) -> None:
        self._top = tempfile.TemporaryDirectory(prefix="pellucid-capture-")
        self.program = program
        home = Path(self._top.name) / "home"
        home.mkdir()
        tools = _end_to_end()
        self._proxy = tools.SwallowingProxy()
        rerun = tools.RealRerun(program=program, home=home, proxy=self._proxy)
        self._home, self.data_dir, self._environment = home, rerun.data_dir, rerun.environment
        self._logs = Path(self._top.name) / "logs"
        self._logs.mkdir()
        self._numbers = count()
        self._backend = backend
        pellucid = Path(self._top.name) / "pellucid"
        self._pellucid = {"PELLUCID_HOME": str(pellucid)}
        self.ledger = Ledger(root=pellucid / "data" / "apps" / "rerun", clock=SystemClock())
        self._witness: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end_witness()
        self._proxy.close()
        self._top.cleanup()

    def start_witness(self) -> None:
        """Start it, and wait until it watches."""
        options = ["--backend", self._backend] if self._backend else []
        self._witness = subprocess.Popen(
            [sys.executable, "-P", "-m", "pellucid", "watch", "--until-stdin-closes", *options],
            env=self._environment | self._pellucid,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        _wait_until(lambda: self.ledger.witness() is not None, "the witness")

    def end_witness(self) -> None:
        """End it, if one runs."""
        witness, self._witness = self._witness, None
        if witness is not None:
            witness.stdin.close()
            witness.wait(PATIENCE_S)

    def rest(self) -> None:
        """Wait until it has kept house, which it begins to do some seconds after its start, and has come to rest."""
        time.sleep(_KEEPS_HOUSE_S)
        deadline = time.monotonic() + PATIENCE_S
        took_s = _RESTS_S
        while took_s >= _RESTS_S and time.monotonic() < deadline:
            before_s = self.cpu_s()
            time.sleep(_STILL_S)
            took_s = self.cpu_s() - before_s

    def cpu_s(self) -> float:
        """Return what all processes of the witness have taken so far."""
        first = psutil.Process(self._witness.pid)
        times = [each.cpu_times() for each in (first, *first.children(recursive=True))]
        return sum(each.user + each.system for each in times)

    def command(self, *arguments: str) -> str:
        """Run one command to its end; return what it printed."""
        with (self._logs / f"{next(self._numbers)}").open("wb") as log:
            return subprocess.run(
                [str(self.program), *arguments],
                env=self._environment,
                cwd=self._home,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                timeout=PATIENCE_S,
                check=True,
            ).stdout.decode("utf-8", "replace")

    def commands(self, number: int, *, at_once: int = 1) -> None:
        """Run so many short commands, so many at a time."""
        with ThreadPoolExecutor(at_once) as pool:
            list(pool.map(lambda _: self.command("man"), range(number)))

    def crashes(self, number: int) -> None:
        """
        Let it crash so many times, one after the other, each in the midst of its work.

        Its crash handler hangs now and then, at a lock that the crashing thread holds; such a one is killed.
        """
        for _ in range(number):
            log = self._logs / f"{next(self._numbers)}"
            with (
                log.open("wb") as stream,
                subprocess.Popen(
                    [str(self.program), "server", "--port", "0"],
                    env=self._environment,
                    cwd=self._home,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=stream,
                ) as crashing,
            ):
                _wait_until(lambda log=log: _WRITES in log.read_bytes(), "a first line")
                time.sleep(_WORKS_S)
                crashing.send_signal(signal.SIGSEGV)
                try:
                    crashing.wait(_HANGS_S)
                except subprocess.TimeoutExpired:
                    crashing.kill()

    def view(self, seconds: float) -> None:
        """
        Show the viewer for so long on a screen that nobody sees.

        Raises:
            Missing: There is no such screen here.
        """
        if not shutil.which("xvfb-run"):
            raise Missing("xvfb-run is not installed")
        if not list(Path("/usr/share/vulkan/icd.d").glob("*.json")):
            raise Missing("no Vulkan driver is installed")
        note = self._home / "note.md"
        note.write_text("# Something to open\n")
        with (self._logs / f"{next(self._numbers)}").open("wb") as log:
            viewer = subprocess.Popen(
                ["xvfb-run", "-a", str(self.program), "--memory-limit", "500MB", str(note)],
                env=self._environment,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )
            try:
                viewer.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(viewer.pid, signal.SIGINT)
                viewer.wait(PATIENCE_S)
            else:
                raise Missing(f"the viewer did not stay (it ended with {viewer.returncode})")

    def written(self) -> set[Key]:
        """Return what Rerun wrote, as its own log and its own files tell; an event of a first session is in the files."""
        found: set[Key] = set()
        for log in self._logs.iterdir():
            text = _COLOUR.sub("", log.read_text("utf-8", "replace"))
            for start in (match.end() for match in re.finditer(re.escape(_POSTED), text)):
                body, _ = json.JSONDecoder().raw_decode(text[start:])
                found |= {(parse(event["timestamp"]), event["event"]) for event in body["batch"]}
        for file in self.data_dir.glob("*.json"):
            found |= {key for raw in file.read_bytes().split(b"\n") if (key := _key(raw)) is not None}
        return found

    def captured(self) -> dict[Key, float]:
        """Return what the ledger holds, and how many seconds after its own time each event was in it."""
        found: dict[Key, float] = {}
        for entry in self.ledger.sessions():
            receipts = [each for each in self.ledger.receipts(entry.folder) if each.kind == "witnessed"]
            for span, raw in self.ledger.lines(entry.folder):
                key = _key(raw)
                at_ns = next((each.at_ns for each in receipts if each.covers(span.number)), None)
                if key is not None and at_ns is not None:
                    found[key] = (at_ns - key[0]) / 1e9
        return found

    def settle(self) -> None:
        """Wait until the ledger does not grow any more."""
        before, still_s = -1, time.monotonic()
        while time.monotonic() - still_s < _STILL_S:
            now = sum(file.stat().st_size for file in self.ledger.root.rglob("*.ndjson"))
            if now != before:
                before, still_s = now, time.monotonic()
            time.sleep(0.05)


@contextmanager
def busy_cores(number: int) -> Iterator[None]:
    """Keep so many cores busy with something else."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(number)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def _key(raw: bytes) -> Key | None:
    event = decode(raw) if raw else None
    return (event.time_ns, event.name) if isinstance(event, Event) else None


def _end_to_end():
    """Load the ground that the end-to-end tests stand on: the proxy, and the environment that Rerun is given."""
    file = REPO / "tests" / "end_to_end" / "conftest.py"
    spec = importlib.util.spec_from_file_location("end_to_end_ground", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _wait_until(condition, what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.002)
