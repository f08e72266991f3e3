"""What a command ends with."""

from __future__ import annotations

import errno
import signal
import sys

import click
import pytest

from pellucid.cli import runner
from pellucid.errors import ConfigError, LedgerError, NotFoundError, TelemetryError


@pytest.fixture
def ending(home, monkeypatch, capfd):
    """Run a command that ends with what the test says."""

    def ending(outcome):
        @click.command()
        def command():
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        monkeypatch.setattr(runner, "pellucid", command)
        code = runner.run([])
        return code, capfd.readouterr().err

    return ending


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (TelemetryError("It failed"), 1),
        (NotFoundError("It failed"), 3),
        (ConfigError("It failed"), 4),
        (LedgerError("It failed"), 5),
    ],
)
def test_an_error_is_a_sentence_and_its_code(ending, error, code):
    """The title becomes a sentence; the exit code is the error's own."""
    assert (code, "Error: It failed.\n") == ending(error)


def test_the_remedy_follows(ending):
    """What the person can do stands on a line of its own."""
    assert (1, "Error: It failed.\nTry again.\n") == ending(TelemetryError("It failed", "Try again."))


def test_an_unexpected_fault_goes_to_a_report(ending, home):
    """One line names the report, which the person alone can read and which holds the traceback."""
    code, said = ending(ZeroDivisionError("on purpose"))
    (report,) = (home.locations.state / "faults").iterdir()
    assert 70 == code
    assert 1 == said.count("\n")
    assert str(report) in said
    assert "ZeroDivisionError: on purpose" in report.read_text()
    if sys.platform != "win32":
        assert 0o600 == report.stat().st_mode & 0o777


def test_an_unexpected_fault_without_a_place_for_its_report(ending, home):
    """If no report can be written, that is said, and nothing worse happens."""
    (home.path / "pellucid").write_text("a file in the folder's place")
    code, said = ending(RuntimeError("on purpose"))
    assert 70 == code
    assert "no report could be written" in said


@pytest.mark.parametrize(
    ("interruption", "code"), [(KeyboardInterrupt(), 130), (click.Abort(), 130), (BrokenPipeError(), 0)]
)
def test_interruptions_are_quiet(ending, interruption, code):
    """Ctrl-C and a reader that went away are no faults."""
    assert (code, "") == (ending(interruption)[0], ending(interruption)[1].strip())


@pytest.mark.parametrize(("outcome", "code"), [(None, 0), (0, 0), (7, 7), ("text", 0)])
def test_a_number_is_the_exit_code(ending, outcome, code):
    """What a command returns counts only if it is a number."""
    assert (code, "") == ending(outcome)


def test_signals_have_the_usual_number():
    """130 is what shells expect of Ctrl-C."""
    assert 128 + signal.SIGINT == runner.faults.INTERRUPTED_EXIT_CODE


@pytest.mark.parametrize(("own", "code"), [(True, 5), (False, 1)])
def test_what_the_system_refuses_is_no_fault_of_ours(ending, home, own, code):
    """The file, the reason and what to look at are told; no report is written."""
    place = (home.locations.data if own else home.path) / "apps"
    found, said = ending(PermissionError(errno.EACCES, "Permission denied", str(place)))
    assert code == found
    whose = ", which is Pellucid's own," if own else ""
    assert said.startswith(f"Error: {place}{whose} cannot be used: ")
    assert "Permission denied.\nCheck its permissions" in said
    assert not home.locations.state.exists()


def test_a_disk_without_room_is_no_fault_of_ours(ending):
    """Even if nobody knows where it was."""
    code, said = ending(OSError(errno.ENOSPC, "No space left on device"))
    assert (1, True) == (code, "cannot be: No space left on device" in said)


def test_other_errors_of_the_system_are_ours(ending, home):
    """A descriptor that is closed already is a mistake that somebody should learn of."""
    assert 70 == ending(OSError(errno.EBADF, "Bad file descriptor"))[0]
    assert (home.locations.state / "faults").is_dir()


def test_a_reader_that_went_away_is_quiet_behind_an_error_too(ending):
    """`pellucid events --export /dev/stdout | head` is no failure."""
    error = LedgerError("/dev/stdout cannot be written: Broken pipe")
    error.__cause__ = BrokenPipeError()
    assert (0, "") == ending(error)
