"""A program in our place: its end is our end, and what we are told it is told, once."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from pellucid.observing.program import CannotStartError, Ending, Program

PATIENCE_S = 60.0

DRIVER = """
import os, sys
from pellucid.observing.program import Program, end_as
program = Program(on_resize=lambda: os.write(2, b"resized "))
program.hold_signals()
program.start(sys.argv[1:], environment=dict(os.environ), stderr=2)
ending = program.wait()
program.close()
os.write(2, b"ended ")
end_as(ending)
"""

CHILD = """
import os, signal, sys, time
def said(number, _frame):
    os.write(2, signal.Signals(number).name.encode() + b" ")
    if number == signal.SIGTERM:
        sys.exit(3)
for name in ("SIGINT", "SIGTERM", "SIGUSR1", "SIGHUP", "SIGCONT", "SIGWINCH"):
    signal.signal(getattr(signal, name), said)
os.write(2, b"ready ")
while True:
    time.sleep(0.02)
"""

# What a shell does with a job: a group of its own in the foreground, stopped and continued as a whole.
SHELL = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
job = os.fork()
if job == 0:
    os.setpgid(0, 0)
    os.tcsetpgrp(0, os.getpgrp())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
while True:
    _, status = os.waitpid(job, os.WUNTRACED)
    if not os.WIFSTOPPED(status):
        break
    os.tcsetpgrp(0, os.getpgrp())
    os.write(2, b"stopped ")
    sys.stdin.readline()
    os.tcsetpgrp(0, job)
    os.killpg(job, signal.SIGCONT)
os.write(2, b"code %d" % os.waitstatus_to_exitcode(status))
"""


def run(*command, **more):
    """Run a program through the driver, to its end."""
    return subprocess.run(
        [sys.executable, "-c", DRIVER, *map(str, command)],
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
        **more,
    )


def read_until(descriptor, words):
    """Read until all words have come, each as often as it is named."""
    found, end = b"", time.monotonic() + PATIENCE_S
    while any(found.count(word) < words.count(word) for word in words):
        assert time.monotonic() < end, found
        if select.select([descriptor], [], [], 0.1)[0]:
            found += os.read(descriptor, 4096)
    return found


def only_child(pid):
    """Return the number of a process's child."""
    (child,) = psutil.Process(pid).children()
    return child.pid


class Job:
    """The driver and its program, as a job of a shell in a terminal."""

    def __init__(self):
        self.terminal, end = os.openpty()
        self.shell = subprocess.Popen(
            [sys.executable, "-c", SHELL, "-c", DRIVER, sys.executable, "-c", CHILD],
            stdin=end,
            stdout=end,
            stderr=end,
            start_new_session=True,
        )
        os.close(end)
        self.until(b"ready")

    def type(self, keys):
        """Type something."""
        os.write(self.terminal, keys)

    def until(self, *words):
        """Read until these words have come."""
        return read_until(self.terminal, list(words))

    def driver(self):
        """Return the number of the process that runs in the program's place."""
        return only_child(self.shell.pid)

    def close(self):
        """End all that is left."""
        below = psutil.Process(self.shell.pid).children(recursive=True) if self.shell.poll() is None else []
        for each in (*below, self.shell):
            with suppress(psutil.NoSuchProcess):
                each.kill()
        self.shell.wait()
        os.close(self.terminal)


@pytest.fixture
def job():
    """A job in the foreground of a terminal."""
    job = Job()
    yield job
    job.close()


@pytest.fixture
def started():
    """A program that tells which signals it gets, and its driver; without a terminal."""
    with subprocess.Popen(
        [sys.executable, "-c", DRIVER, sys.executable, "-c", CHILD], stderr=subprocess.PIPE
    ) as driver:
        read_until(driver.stderr.fileno(), [b"ready"])
        yield driver
        driver.kill()


@pytest.mark.parametrize("code", [0, 7, 255])
def test_its_exit_code_is_ours(code):
    """Also where nothing was written."""
    done = run("sh", "-c", f"exit {code}")
    assert (code, b"ended ") == (done.returncode, done.stderr)


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, signal.SIGKILL, signal.SIGSEGV, signal.SIGINT, signal.SIGPIPE]
)
def test_the_signal_that_ends_it_ends_us(number):
    """So that a shell says the same of it."""
    assert -number == run("sh", "-c", f"kill -{int(number)} $$").returncode


def test_standard_streams_and_others_are_passed_through(tmp_path):
    """Input, output, and whatever else somebody has opened for it."""
    program = "import os, sys; sys.stdout.write(sys.stdin.read()); os.write(int(sys.argv[1]), b'x')"
    with (tmp_path / "third").open("wb") as third:
        number = third.fileno()
        done = run(sys.executable, "-c", program, number, input=b"typed", pass_fds=[number])
    assert (b"typed", b"x") == (done.stdout, (tmp_path / "third").read_bytes())


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only there a process can look that up")
def test_its_signals_are_those_that_we_were_given():
    """Nothing is held back from it or ignored for it, save what was ignored before."""
    show = ["sh", "-c", "grep -E '^Sig(Blk|Ign)' /proc/self/status"]
    direct = subprocess.run(show, capture_output=True, text=True, check=True).stdout
    assert _masks(direct) == _masks(run(*show, text=True).stdout)
    program = "import signal, os, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])"
    before = [sys.executable, "-c", program, sys.executable, "-c", DRIVER]
    ignored = subprocess.run([*before, *show], capture_output=True, text=True, check=True).stdout
    assert 1 << (signal.SIGINT - 1) == _masks(ignored)[1] ^ _masks(direct)[1]


def _masks(status):
    """Return which signals are blocked and which ignored; those beyond 31 are the system library's own business."""
    return [int(digits, 16) & 0x7FFFFFFF for digits in re.findall(r":\s*(\w+)", status)]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGUSR1, signal.SIGHUP])
def test_what_we_alone_are_told_is_passed_on(started, number):
    """It decides what comes of it."""
    started.send_signal(number)
    read_until(started.stderr.fileno(), [number.name.encode()])
    started.send_signal(signal.SIGTERM)
    assert b"ended" in read_until(started.stderr.fileno(), [b"SIGTERM", b"ended"])
    assert 3 == started.wait(PATIENCE_S)


def test_what_a_terminal_tells_both_is_not_told_twice(job):
    """Ctrl-C reaches the program once; what somebody sends to us alone reaches it as well."""
    job.type(b"\x03")
    assert 1 == job.until(b"SIGINT").count(b"SIGINT")
    os.kill(job.driver(), signal.SIGUSR1)
    assert b"SIGINT" not in job.until(b"SIGUSR1").replace(b"^C", b"")
    os.kill(job.driver(), signal.SIGTERM)
    job.until(b"SIGTERM", b"ended", b"code 3")


def test_the_whole_job_stops_and_goes_on(job):
    """Ctrl-Z stops the program, hence us, so that the shell sees it; it continues both."""
    job.type(b"\x1a")
    job.until(b"stopped")
    job.type(b"fg\n")
    job.until(b"SIGCONT")
    job.type(b"\x03")
    job.until(b"SIGINT")
    os.kill(job.driver(), signal.SIGTERM)
    job.until(b"code 3")


def test_a_resize_is_told_after_it_was_passed_on(job):
    """The program may ask for the size in the same moment; so it is told again when that is right."""
    import fcntl
    import struct
    import termios

    fcntl.ioctl(job.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 80, 0, 0))
    seen = job.until(b"resized", b"SIGWINCH")
    assert seen.rindex(b"SIGWINCH") > seen.index(b"resized") or job.until(b"SIGWINCH")


def test_a_stop_of_the_program_alone_is_not_ours(started):
    """Whoever stops one process continues that one."""
    child = only_child(started.pid)
    os.kill(child, signal.SIGSTOP)
    os.kill(child, signal.SIGCONT)
    read_until(started.stderr.fileno(), [b"SIGCONT"])
    started.send_signal(signal.SIGTERM)
    assert 3 == started.wait(PATIENCE_S)


@pytest.mark.parametrize(("name", "code"), [("no-such-program", 127), ("/nowhere/at/all", 127), ("/", 126)])
def test_what_cannot_be_started_is_told_as_a_shell_tells_it(name, code):
    """With its exit codes, and the system's reason."""
    program = Program(on_resize=lambda: None)
    with pytest.raises(CannotStartError) as raised:
        program.start([name], environment=dict(os.environ), stderr=2)
    assert code == raised.value.exit_code
    assert raised.value.title.startswith(f"{name} cannot be started: ")


def test_a_script_that_names_no_interpreter_is_the_shells(tmp_path):
    """As every shell runs it."""
    script = tmp_path / "script"
    script.write_text("echo hello $1\n")
    script.chmod(0o755)
    assert b"hello you\n" == run(script, "you").stdout


def test_how_a_shell_reports_an_end():
    """A signal is told as 128 and its number."""
    assert [3, 137] == [Ending(code=3).shell_code, Ending(code=0, signal=9).shell_code]
