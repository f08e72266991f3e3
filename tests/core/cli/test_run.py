"""`pellucid run` as a process of its own: what a person sees of a program is what they would see without it."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import stat
import subprocess
import sys
import time

import pytest

PATIENCE_S = 60.0
RECORD = (
    b"\x1b[2m2026-11-27T06:49:37.197143Z\x1b[0m \x1b[35mTRACE\x1b[0m \x1b[2mre_analytics::native::sink\x1b[0m\x1b[2m:"
    b'\x1b[0m Sending analytics: {\n  "api_key": "k",\n  "batch": []\n}\n'
)


@pytest.fixture
def record(home):
    """A file that holds what Rerun logs when it posts a body."""
    home.path.mkdir(exist_ok=True)
    file = home.path / "record"
    file.write_bytes(RECORD)
    return file


@pytest.fixture
def run(home):
    """Run a program under observation."""

    def run(*arguments, **more):
        return subprocess.run(
            [sys.executable, "-m", "pellucid", "run", *map(str, arguments)],
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
            **more,
        )

    (home.path / "pellucid" / "data" / "apps" / "rerun").mkdir(parents=True, mode=0o700)
    (home.path / "pellucid" / "data" / "apps" / "rerun" / "notice-given").touch()
    return run


def until(condition):
    """Wait for a condition, for as long as it may take on a busy machine."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_program_runs_as_it_does_without(run):
    """Input, output, arguments that look like ours, and the exit code."""
    done = run(
        "sh",
        "-c",
        'cat; echo "$@" >&2; exit 3',
        "--summary",
        "--summary",
        "--help",
        "-x",
        input=b"\x00typed\xff",
    )
    assert (3, b"\x00typed\xff", b"--summary --help -x\n") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("dashes", [[], ["--"]])
def test_two_dashes_may_stand_before_it(run, dashes):
    """As before any other program."""
    assert b"x\n" == run(*dashes, "echo", "x").stdout


@pytest.mark.parametrize(
    ("log_filter", "shown"), [(None, b"ab"), ("debug", b"ab"), ("trace", b"a" + RECORD + b"b")]
)
def test_only_what_we_have_asked_for_is_taken_out(run, record, log_filter, shown):
    """Who has asked for it themselves goes on seeing it, byte for byte."""
    environ = {name: value for name, value in os.environ.items() if name != "RUST_LOG"}
    environ |= {} if log_filter is None else {"RUST_LOG": log_filter}
    done = run("sh", "-c", f"(printf a; cat {record}; printf b) >&2; echo $RUST_LOG", env=environ)
    assert shown == done.stderr
    assert f"{log_filter or 'info'},re_analytics=trace\n".encode() == done.stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_it_ends_by_the_signal_that_ended_the_program(run, number):
    """Whoever looks at it learns the same."""
    assert -number == run("sh", "-c", f"kill -{int(number)} $$").returncode


@pytest.mark.parametrize(("program", "code"), [("no-such-program", 127), ("/", 126)])
def test_what_cannot_be_started_is_said(run, program, code):
    """In one sentence, with the exit code that a shell gives."""
    done = run(program)
    assert (code, b"") == (done.returncode, done.stdout)
    assert 1 == len(done.stderr.splitlines())
    assert program.encode() in done.stderr


def test_a_summary_follows_the_programs_own_words(run):
    """Only if it is asked for."""
    done = run("--summary", "sh", "-c", "echo last words >&2")
    assert b"last words" == done.stderr.splitlines()[0]
    assert b"Pellucid saw 0 bodies" in done.stderr
    assert b"Pellucid" not in run("true").stderr


def test_a_report_is_written_for_its_owner_only(run, home):
    """As JSON; one from before is replaced."""
    file = home.path / "report.json"
    for _ in range(2):
        assert 4 == run("--report", file, "sh", "-c", "exit 4").returncode
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert (4, False) == tuple(json.loads(file.read_bytes())[key] for key in ("exit_code", "still_running"))


def test_a_report_that_cannot_be_written_is_said(run, home):
    """It is our failure then, not the program's."""
    done = run("--report", home.path / "nowhere" / "report.json", "echo", "x")
    assert (5, b"x\n") == (done.returncode, done.stdout)
    assert b"report.json cannot be written" in done.stderr


def test_the_first_use_says_that_copies_are_kept(run, home):
    """Before anything is copied, and once."""
    (home.ledger.root / "notice-given").unlink()
    assert b"Pellucid copies each event" in run("true").stderr
    assert b"" == run("true").stderr


def test_an_app_with_the_engine_inside_needs_none(viewer, call):
    """It keeps its own log, and that is said; nothing is started."""
    viewer.run_once()
    done = call("run", "--app", "myviewer", "echo", "x")
    assert (2, "") == (done.code, done.out)
    assert "My Viewer keeps its own log" in done.err


def test_without_a_program_it_makes_no_sense(call):
    """There is nothing to run."""
    assert 2 == call("run").code
    assert "Usage:" in call("run", "--help").out


def test_a_closed_standard_error_stays_closed_to_the_person(run):
    """The program may say what it likes; nothing goes astray into another file."""
    script = f"exec {sys.executable} -m pellucid run sh -c 'echo x >&2; echo out' 2>&-"
    done = subprocess.run(["sh", "-c", script], capture_output=True, timeout=PATIENCE_S, check=False)
    assert (0, b"out\n", b"") == (done.returncode, done.stdout, done.stderr)


def test_a_terminal_stays_one(run):
    """Where the person's standard error is a terminal, the program's is; lines end there as they always do."""
    main, end = pty.openpty()
    program = "import os, sys; os.write(2, b'%d\\n' % os.isatty(2)); os.write(2, b'\\r 10%')"
    child = subprocess.Popen(
        [sys.executable, "-m", "pellucid", "run", sys.executable, "-c", program],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=end,
    )
    os.close(end)
    seen = b""
    with child:
        while True:
            select.select([main], [], [], PATIENCE_S)
            try:
                piece = os.read(main, 100)
            except OSError:
                break
            if not piece:
                break
            seen += piece
    os.close(main)
    assert b"1\r\n\r 10%" == seen


def test_who_reads_no_more_is_noticed_by_the_program(run):
    """It ends as it would without us, instead of talking to nobody for ever."""
    script = (
        f"{sys.executable} -m pellucid run sh -c 'while echo y; do :; done >&2' 2>&1 >/dev/null | head -n 2"
    )
    done = subprocess.run(["sh", "-c", script], capture_output=True, timeout=PATIENCE_S, check=False)
    assert b"y\ny\n" == done.stdout


def test_what_it_leaves_behind_is_observed_on(run, home, record):
    """It ends when the program ends; what that has started goes on, is heard, and is in the report at its end."""
    report, go = home.path / "report.json", home.path / "go"
    late = f"while [ ! -e {go} ]; do sleep 0.05; done; echo late >&2; cat {record} >&2; echo last >&2"
    with (home.path / "stderr").open("wb") as stderr:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "pellucid",
                "run",
                "--report",
                str(report),
                "--",
                "sh",
                "-c",
                f"({late}) & echo first >&2; exit 6",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            timeout=PATIENCE_S,
            check=False,
        )
    assert 6 == done.returncode
    assert b"first\n" == (home.path / "stderr").read_bytes()
    assert json.loads(report.read_bytes())["still_running"]
    assert home.ledger.witness() is not None
    go.touch()
    until(lambda: home.ledger.witness() is None)
    assert b"first\nlate\nlast\n" == (home.path / "stderr").read_bytes()
    found = json.loads(report.read_bytes())
    assert (6, False, 1) == (found["exit_code"], found["still_running"], found["bodies"])


def test_it_stays_light():
    """Neither numpy nor Qt nor psutil is loaded: a program waits for it, and a library's threads would take its signals."""
    program = (
        "import sys, pellucid.cli.run\n"
        "print(sorted({'numpy', 'PySide6', 'psutil', 'stringzilla', 'watchfiles'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout
