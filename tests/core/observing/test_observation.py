"""A run under observation, with a program that behaves as Rerun does and logs as it is asked to."""

from __future__ import annotations

import signal
import sys
import textwrap
import time
from contextlib import suppress
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.observing.observation import observe
from pellucid.observing.program import CannotStartError, Ending
from pellucid.observing.report import FindingKind
from pellucid.wire import BodyHeader
from pellucid.wire import body as wire_body

# What it does is given as words: `file N` writes line N, `post N` logs its body, `empty`, `say TEXT`, `log TEXT`.
FAKE = r"""
import os, sys, time
from pathlib import Path
folder, session, bodies, ledger = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
folder.mkdir(parents=True, exist_ok=True)
file = os.open(folder / f"{session}.json", os.O_WRONLY | os.O_CREAT)
asked = "re_analytics=trace" in os.environ.get("RUST_LOG", "").split(",")
def log(target, message):
    if asked:
        head = "\x1b[2m2026-11-27T06:49:37.197143Z\x1b[0m \x1b[35mTRACE\x1b[0m \x1b[2m"
        os.write(2, f"{head}re_analytics{target}\x1b[0m\x1b[2m:\x1b[0m {message}\n".encode())
log("", f'loaded analytics config config=Config {{ data_dir_path: "{folder}", is_first_run: false }}')
log("::native::pipeline", f"pipeline thread started session_id={session}")
for word in sys.argv[5:]:
    verb, _, what = word.partition(" ")
    if verb == "file":
        log("::native::pipeline", f"appending event to current session file\u2026 session_id={session}")
        line = (bodies / f"{what}.line").read_bytes() + b"\n"
        os.write(file, line)
        while not any(line in each.read_bytes() for each in ledger.glob("events/*/*.ndjson")):
            time.sleep(0.01)  # until the first eye has seen it
    elif verb == "post":
        log("::native::sink", "Sending analytics: " + (bodies / f"{what}.body").read_text())
    elif verb == "empty":
        os.truncate(file, 0)
    elif verb == "say":
        os.write(2, what.encode("utf-8", "surrogateescape"))
    elif verb == "log":
        log("::native::sink", what)
    elif verb == "exit":
        sys.exit(int(what))
"""


class Stage:
    """An app, Pellucid's folders, and the program's lines and bodies."""

    def __init__(self, root, line, session):
        self.app = rerun_app(config_file=root / "config" / "analytics.json")
        self.locations = Locations.under(root / "pellucid")
        self.ledger = Ledger(root=self.locations.ledger_root(self.app), clock=SystemClock())
        self.session = session
        self.program = root / "fake.py"
        self.program.write_text(textwrap.dedent(FAKE))
        self.bodies = root / "bodies"
        self.bodies.mkdir()
        header = BodyHeader(api_key="k", distinct_id="d", session_id=session)
        for number in range(1, 5):
            raw = line(number)
            (self.bodies / f"{number}.line").write_bytes(raw)
            (self.bodies / f"{number}.body").write_bytes(wire_body(header, [raw]).content)
        self.reports = []

    def run(self, *words):
        """Run the program under observation; return how it ended, and the report."""
        folder = self.app.default_data_dir
        places = [str(folder), self.session, str(self.bodies), str(self.ledger.root)]
        command = [sys.executable, str(self.program), *places, *words]
        ending = observe(command, app=self.app, locations=self.locations, on_report=self.reports.append)
        return ending, self.reports[-1]

    def kinds(self):
        """Name the session's receipts, but for the first."""
        return [str(receipt.kind) for receipt in self.ledger.receipts(self.session)][1:]


@pytest.fixture
def stage(tmp_path, line, session, monkeypatch):
    """A stage on which nothing has happened."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    return Stage(tmp_path, line, session)


def test_both_eyes_agree(stage, capfdbinary):
    """What was in the file and left is seen twice; the person sees only what the program says itself."""
    ending, report = stage.run(
        "file 1", "say \r 10%", "file 2", "post 1", "post 2", "empty", "say \udcff\n", "exit 3"
    )
    assert Ending(code=3) == ending
    assert b"\r 10%\xff\n" == capfdbinary.readouterr().err
    assert (2, 2, 0, 0, 0, ()) == (
        report.bodies,
        report.both,
        report.only_on_the_way_out,
        report.only_in_the_file,
        report.waiting,
        report.findings,
    )
    assert 2 == stage.kinds().count("observed")
    assert (3, False) == (report.exit_code, report.is_running)
    assert stage.ledger.witness() is None


def test_differences_are_found(stage):
    """Left unseen by the one, or by the other."""
    _, report = stage.run("file 1", "post 3", "file 2", "empty")
    assert (0, 1, 2) == (report.both, report.only_on_the_way_out, report.only_in_the_file)
    assert [FindingKind.ONLY_ON_THE_WAY_OUT, FindingKind.ONLY_IN_THE_FILE, FindingKind.ONLY_IN_THE_FILE] == [
        finding.kind for finding in report.findings
    ]
    assert 3 == stage.ledger.line_count(stage.session)


def test_what_waits_is_no_difference(stage):
    """It is taken up at the next start; then it is seen."""
    _, report = stage.run("file 1")
    assert (1, 0, ()) == (report.waiting, report.only_in_the_file, report.findings)
    _, report = stage.run("post 1", "empty")
    assert (1, ()) == (report.both, report.findings)


def test_a_body_that_cannot_be_read_is_found(stage, capfd):
    """It is no reason to stop, and not shown to the person."""
    _, report = stage.run("log Sending analytics: {nonsense}", "file 1", "post 1", "say x")
    assert "x" == capfd.readouterr().err
    assert (2, 1) == (report.bodies, report.both)
    assert [FindingKind.UNREAD] == [finding.kind for finding in report.findings]


def test_a_program_that_is_not_rerun_is_run_as_any(stage, capfd):
    """That nothing was seen is said."""
    observe(
        ["sh", "-c", "echo out; echo err >&2"],
        app=stage.app,
        locations=stage.locations,
        on_report=stage.reports.append,
    )
    seen = capfd.readouterr()
    assert ("out\n", "err\n") == (seen.out, seen.err)
    assert [FindingKind.BLIND] == [finding.kind for finding in stage.reports[0].findings]


def test_without_the_first_eye_the_second_one_goes_on(stage, capfd):
    """The program is not kept from running; what could not be kept, and why, is told."""
    stage.locations.data.parent.mkdir(parents=True)
    stage.locations.data.write_bytes(b"in the way")
    ending, report = stage.run("post 1", "say x", "exit 3")
    assert (Ending(code=3), "x") == (ending, capfd.readouterr().err)
    assert 1 == report.bodies
    assert {FindingKind.BLIND, FindingKind.NOT_KEPT} == {finding.kind for finding in report.findings}


def open_files():
    """Return each descriptor of this process, and what it leads to: of a pipe or a socket no other one has that name."""
    found = set()
    for each in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # the one that was just used to look
            found.add((each.name, str(each.readlink())))
    return found


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only there a process can count them")
def test_nothing_is_left_behind(stage):
    """No descriptor, no witness, no signal that is held back; also where the program could not be started."""
    stage.run("say x")
    before = open_files()
    stage.run("say x")
    with pytest.raises(CannotStartError):
        observe(["/nowhere/at/all"], app=stage.app, locations=stage.locations, on_report=stage.reports.append)
    deadline = time.monotonic() + 30  # a witness that was still starting is let go a moment later
    while (left := open_files() - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert set() == left
    assert set() == signal.pthread_sigmask(signal.SIG_BLOCK, ())
    assert stage.ledger.witness() is None
