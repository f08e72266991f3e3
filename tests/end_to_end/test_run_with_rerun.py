"""The second eye on the real Rerun: what it posts is seen on its way out, and found in what the files showed."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading

import pytest

from pellucid.ledger.posted_bodies import read_body
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.verification import verify
from pellucid.wire.posted import posted_form, read_posted

pytestmark = pytest.mark.rerun

RUNS = 8
NOBODY_LISTENS = "http://127.0.0.1:1"


class Observed:
    """`pellucid run` with the real Rerun, in its throw-away folders and behind its proxy."""

    def __init__(self, rerun, witness):
        self.rerun = rerun
        self.ledger = witness.ledger
        self.environment = {name: value for name, value in witness.environment.items() if name != "RUST_LOG"}
        self._file = rerun.home.parent / "report.json"

    @property
    def bare_program(self):
        """The program itself; installed from PyPI, `rerun` is a script that only starts it."""
        program = self.rerun.program
        return next(program.parent.parent.glob("lib/python*/site-packages/rerun_cli/rerun"), program)

    def command(self, *arguments, options=(), program=None):
        """Return the command line."""
        return [
            sys.executable, "-m", "pellucid", "run", "--report", str(self._file), *options, "--",
            str(program or self.rerun.program), *arguments,
        ]  # fmt: skip

    def run(self, *arguments, options=(), **environment):
        """Run one command to its end; return what came of it, and the report."""
        done = subprocess.run(
            self.command(*arguments, options=options),
            env={**self.environment, **environment},
            cwd=self.rerun.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert 0 == done.returncode, done.stderr
        return done, self.report()

    def report(self):
        """Read the last report."""
        return json.loads(self._file.read_bytes())

    def ask(self, *arguments):
        """Ask the real command line."""
        done = subprocess.run(
            [sys.executable, "-m", "pellucid", *arguments],
            env=self.environment, capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return done.stdout

    def until_posted(self, **environment):
        """Run a command until one posts what another one has left; about one in fifty leaves nothing."""
        while True:
            done, report = self.run("man", **environment)
            if report["bodies"]:
                return done, report

    def lines(self):
        """Return each line of the ledger: its session, number, bytes, and the kinds of its receipts."""
        found = []
        for entry in self.ledger.sessions():
            receipts = self.ledger.receipts(entry.folder)
            for span, raw in self.ledger.lines(entry.folder):
                kinds = [str(receipt.kind) for receipt in receipts if receipt.covers(span.number)]
                found.append((entry.folder, span.number, raw, kinds))
        return found

    def bodies(self):
        """Return each body that was kept, with its session."""
        found = {}
        for entry in self.ledger.sessions():
            for receipt in self.ledger.receipts(entry.folder):
                if receipt.posted_bytes is not None:
                    found[entry.folder, receipt.posted_bytes] = read_body(
                        entry.events, receipt.posted_bytes
                    ).content
        return found


@pytest.fixture
def observed(rerun, witness):
    """The real Rerun under observation; no witness runs before."""
    assert not {"CI", "DO_NOT_TRACK", "FORCE_RERUN_ANALYTICS"} & rerun.environment.keys()
    assert {"127.0.0.1"} == {
        re.fullmatch(r"http://([\d.]+):\d+", value)[1]
        for name, value in rerun.environment.items()
        if name.endswith("_PROXY")
    }
    return Observed(rerun, witness)


def test_what_it_posts_was_in_the_file(observed):
    """Over several runs each event that leaves is one that was copied, told by both eyes; nobody is told anything else."""
    first, report = observed.run("--version")
    assert report["first_run"]
    assert 0 == report["bodies"]
    assert b"re_analytics" not in first.stderr
    receipts = [observed.ledger.receipts(entry.folder) for entry in observed.ledger.sessions()]
    assert all(
        "first" in [receipt.kind for receipt in chain] for chain in receipts
    )  # one, if it wrote its line
    both = repeated = bodies = 0
    for _ in range(RUNS):
        done, report = observed.run("man")
        assert b"" == done.stderr
        assert done.stdout.startswith(b"# ") or b"rerun" in done.stdout
        both += report["events"]["both"]
        repeated += report["events"]["repeated"]  # it may end after it has posted and before it has deleted
        bodies += report["bodies"]
        # A short run may end between its log and its write, as it may without us.
        others = [finding for finding in report["findings"] if finding["kind"] != "missed"]
        assert not others, (others, observed.lines())
    assert both + repeated == bodies > RUNS // 2
    lines = observed.lines()
    assert both == sum("observed" in kinds for *_, kinds in lines)
    assert not any("rebuilt" in kinds for *_, kinds in lines)
    # The next run may read what this one left behind just before it goes.
    assert len(lines) == len({raw for _, _, raw, _ in lines})
    assert all(verify(observed.ledger, entry.folder).whole for entry in observed.ledger.sessions())
    assert observed.ledger.witness() is None


def test_the_body_that_is_kept_is_the_one_that_its_log_shows(observed):
    """Who asks for the log themselves sees it as ever: what is kept equals it to the byte, and equals the line as JSON."""
    observed.run("--version")
    done, _ = observed.until_posted(RUST_LOG="re_analytics=trace", NO_COLOR="1")
    text = done.stderr.decode()
    begin = text.index("Sending analytics: ") + len("Sending analytics: ")
    shown = text[begin : text.index("\n}\n", begin) + 2].encode()
    assert shown in observed.bodies().values()
    assert "pipeline thread started" in text
    events = read_posted(shown).events
    lines = [(raw, kinds) for session, _, raw, kinds in observed.lines() if session == events[0].session]
    assert len({raw for raw, _ in lines}) == len(lines), lines
    left = [posted_form(raw, events[0].session).likeness for raw, kinds in lines if "observed" in kinds]
    assert [event.likeness for event in events] == left, lines


def test_the_next_start_sends_what_the_last_one_left(observed):
    """An event that waited in the file is marked when it leaves, in whatever run that is."""
    observed.run("--version")
    observed.rerun.queue_one()
    _, report = observed.until_posted()
    assert report["events"]["both"] >= 1
    seen = [kinds for *_, kinds in observed.lines() if "observed" in kinds]
    assert {"witnessed"} <= set(seen[0])
    # Its own event waits for the next start, unless it ended before it was written.
    waiting = [kinds for *_, kinds in observed.lines() if "released" not in kinds and "observed" not in kinds]
    assert report["events"]["waiting"] <= min(len(waiting), 1)


def test_a_failed_post_is_told(observed):
    """Rerun deletes what it could not send; that is known from its own log, and from nowhere else."""
    observed.run("--version")
    ways = dict.fromkeys(("HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"), NOBODY_LISTENS)

    def outcomes():
        return {
            receipt.text("outcome")
            for entry in observed.ledger.sessions()
            for receipt in observed.ledger.receipts(entry.folder)
            if receipt.kind == ReceiptKind.ANSWERED
        }

    while not outcomes():  # a short run may end before the system has told it
        _, report = observed.until_posted(**ways)
    assert {"failed"} == outcomes()
    assert report["failed"] > 0
    assert "failed" in {finding["kind"] for finding in report["findings"]}
    rows = json.loads(observed.ask("events", "--json"))
    told = {row["uuid"] for row in rows if row.get("answer") == "failed"}
    answered = [kinds for *_, kinds in observed.lines() if {"answered", "released"} <= set(kinds)]
    assert len(answered) == len(told)
    for uuid in told:
        assert "Lost by Rerun: it deleted the event" in observed.ask("show", uuid)


def test_what_the_first_eye_could_not_see_is_seen_all_the_same(observed, tmp_path):
    """Where another folder is watched, the event is in the list nevertheless, rebuilt from its body."""
    observed.run("--version")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    options = ("--data-dir", str(elsewhere))
    while True:
        _, report = observed.run("man", options=options)
        if report["bodies"]:
            break
    assert report["bodies"] == report["events"]["only_on_the_way_out"]
    assert {"blind", "only on the way out", "missed"} >= {each["kind"] for each in report["findings"]}
    listed = subprocess.run(
        [sys.executable, "-m", "pellucid", "events", "--json", *options],
        env=observed.environment, capture_output=True, check=True,
    )  # fmt: skip
    rows = [row for row in json.loads(listed.stdout) if row.get("seen") == ["wire"]]
    assert [("cli_command_invoked", "released")] * len(rows) == [(row["name"], row["state"]) for row in rows]
    assert rows


def test_a_long_run_is_interrupted_as_ever(observed, until):
    """An interrupt reaches Rerun, which ends in its own time and words; what it posted meanwhile was seen."""
    observed.run("--version")
    observed.rerun.queue_one()
    said = bytearray()
    with subprocess.Popen(
        observed.command("server", "--port", "0", "--host", "127.0.0.1", program=observed.bare_program),
        env=observed.environment, cwd=observed.rerun.home, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as run:  # fmt: skip

        def read():
            while piece := os.read(run.stderr.fileno(), 4096):
                said.extend(piece)

        reader = threading.Thread(target=read)

        def is_seen():
            return any("observed" in kinds for *_, kinds in observed.lines())

        reader.start()
        assert until(lambda: b"Ready for connections" in said and is_seen())
        os.kill(run.pid, signal.SIGINT)
        reader.join(120)
    assert b"gracefully shutting down" in said
    assert b"Sending analytics" not in said
    assert observed.report()["events"]["both"] >= 1
    assert run.returncode == observed.report()["exit_code"]
