"""
Run the real Rerun viewer beside a witness, and see that each event it posted is in the ledger.

    python tests/soak/viewer_under_xvfb.py --seconds 20

Nothing reaches its maker: home is a throw-away folder, and every proxy variable names a port of this process that
swallows what comes. What it posted is known from its own trace log. Needs Linux with Xvfb and a Vulkan driver
(on Debian: xvfb mesa-vulkan-drivers); says so and ends well where they are missing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.event import Event, decode
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.rfc3339 import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_RERUN = Path(__file__).parents[2] / ".venv-rerun" / "bin" / "rerun"
_WITNESS = """
import sys
from pathlib import Path
from pellucid.apps import rerun_app
from pellucid.locations import Locations
from pellucid.witness.command import witness_main

home = Path(sys.argv[1])
app = rerun_app(config_file=home / "config" / "rerun" / "analytics.json", data_dir=home / "data" / "rerun" / "analytics")
sys.exit(witness_main(app, Locations.under(home / "pellucid"), until_stdin_closes=True))
"""
_PATIENCE_S = 60.0
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_POSTED = "Sending analytics: "


class Missing(Exception):  # noqa: N818 - the machine lacks something, which is no fault
    """This machine cannot show a viewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run came to; each posted event was found."""

    posted: int
    witnessed: int
    connections: int


class _Swallow(socketserver.BaseRequestHandler):
    """Agrees to every CONNECT, then reads and answers nothing: a post that fails would end Rerun's recording."""

    def handle(self) -> None:
        """Take in whatever comes until the other side goes."""
        self.server.connections += 1
        if self.request.recv(65536):
            self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        while self.request.recv(65536):
            pass


class _Swallower(socketserver.ThreadingTCPServer):
    daemon_threads = True
    connections = 0


@contextmanager
def swallowing_proxy() -> Iterator[_Swallower]:
    """Listen on a free port of loopback."""
    with _Swallower(("127.0.0.1", 0), _Swallow) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def run(home: Path, *, seconds: float) -> Outcome:
    """
    Run the viewer for so long.

    Raises:
        Missing: This machine cannot show a viewer.
        AssertionError: An event that it posted is not in the ledger, or it wrote nothing.
    """
    if not sys.platform.startswith("linux") or not shutil.which("xvfb-run"):
        raise Missing("xvfb-run is not installed")
    if not list(Path("/usr/share/vulkan/icd.d").glob("*.json")):
        raise Missing("no Vulkan driver is installed")
    log = home / "trace.log"
    with swallowing_proxy() as proxy:
        env = _environment(home, proxy.server_address[1])
        witness = subprocess.Popen([sys.executable, "-c", _WITNESS, str(home)], stdin=subprocess.PIPE)
        _wait_until(lambda: _ledger(home).witness() is not None, "the witness")
        _rerun(["--version"], env, log)
        note = home / "note.md"
        note.write_text("# Something to open\n")
        _view(note, env, log, seconds)
        # What the viewer left behind goes into the trace log at the next start.
        _rerun(["man"], env, log)
        posted = _posted(log)
        assert posted, "nothing was posted, so nothing was proved"
        _wait_until(
            lambda: posted <= _witnessed(home), lambda: f"{len(posted - _witnessed(home))} posted events"
        )
        witness.stdin.close()
        assert 0 == witness.wait(_PATIENCE_S)
        return Outcome(posted=len(posted), witnessed=len(_witnessed(home)), connections=proxy.connections)


def _environment(home: Path, port: int) -> dict[str, str]:
    unwanted = re.compile(r"(CI|DO_NOT_TRACK|FORCE_RERUN_ANALYTICS|RUST_.*|XDG_.*|.*_PROXY)", re.IGNORECASE)
    env = {name: value for name, value in os.environ.items() if not unwanted.fullmatch(name)}
    proxies = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"), f"http://127.0.0.1:{port}")
    folders = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    return env | proxies | folders | {"RUST_LOG": "re_analytics=trace"}


def _rerun(arguments: list[str], env: dict[str, str], log: Path) -> None:
    with log.open("ab") as trace:
        command = [str(_RERUN), *arguments]
        subprocess.run(
            command, env=env, stdout=subprocess.DEVNULL, stderr=trace, check=True, timeout=_PATIENCE_S
        )


def _view(file: Path, env: dict[str, str], log: Path, seconds: float) -> None:
    with log.open("ab") as trace:
        command = ["xvfb-run", "-a", str(_RERUN), "--memory-limit", "500MB", str(file)]
        viewer = subprocess.Popen(
            command, env=env, stdout=subprocess.DEVNULL, stderr=trace, start_new_session=True
        )
        try:
            viewer.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(viewer.pid, signal.SIGINT)
            try:
                viewer.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                os.killpg(viewer.pid, signal.SIGKILL)
                viewer.wait()
        else:
            said = log.read_text("utf-8", "replace")
            raise Missing(f"the viewer did not stay: {_COLOUR.sub('', said).strip().splitlines()[-1]}")


def _posted(log: Path) -> set[tuple[int, str]]:
    """Read what was posted from Rerun's own trace: pairs of time and name."""
    text = _COLOUR.sub("", log.read_text("utf-8", "replace"))
    found = set()
    for start in (match.end() for match in re.finditer(re.escape(_POSTED), text)):
        body, _ = json.JSONDecoder().raw_decode(text[start:])
        found |= {(parse(event["timestamp"]), event["event"]) for event in body["batch"]}
    return found


def _witnessed(home: Path) -> set[tuple[int, str]]:
    ledger = _ledger(home)
    events = [decode(raw) for entry in ledger.sessions() for _, raw in ledger.lines(entry.folder)]
    return {(event.time_ns, event.name) for event in events if isinstance(event, Event)}


def _ledger(home: Path) -> Ledger:
    config, data = home / "config" / "rerun" / "analytics.json", home / "data" / "rerun" / "analytics"
    app = rerun_app(config_file=config, data_dir=data)
    return Ledger(root=Locations.under(home / "pellucid").ledger_root(app), clock=SystemClock())


def _wait_until(condition, what) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what() if callable(what) else what}"
        time.sleep(0.05)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        try:
            outcome = run(Path(home), seconds=options.seconds)
        except Missing as missing:
            sys.stdout.write(f"skipped: {missing}\n")
            return
    sys.stdout.write(
        f"{outcome.posted} events posted (and swallowed, {outcome.connections} connections), "
        f"{outcome.witnessed} witnessed: none is missing\n"
    )


if __name__ == "__main__":
    main()
