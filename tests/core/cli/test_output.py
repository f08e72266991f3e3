"""Data to standard output, talk to standard error."""

from __future__ import annotations

import errno
import io
import sys

import click
import pytest

from pellucid.cli import output
from pellucid.errors import TelemetryError, UsageError


@pytest.mark.parametrize(
    ("answer", "agreed"), [("y\n", True), ("YES\n", True), ("n\n", False), ("\n", False), ("yep\n", False)]
)
def test_only_a_yes_is_a_yes(monkeypatch, capfd, answer, agreed):
    """Anything else is a no, and the question does not disturb the data."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    assert agreed is output.asked("Really")
    assert ("", "Really? [y/N]: ") == tuple(capfd.readouterr())


def test_nobody_there_is_not_a_no(monkeypatch):
    """An end of input is told apart, so that a script learns about --yes."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(UsageError) as caught:
        output.asked("Really")
    assert "--yes" in caught.value.remedy


def test_confirming(monkeypatch):
    """A yes beforehand asks nobody; a no ends the command with 1."""
    output.confirm("Really", yes=True)
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    with pytest.raises(click.exceptions.Exit) as caught:
        output.confirm("Really", yes=False)
    assert 1 == caught.value.exit_code


def test_data_and_talk_go_apart(capfd):
    """JSON, text and bytes to one stream, everything else to the other."""
    output.put("text")
    output.put_json({"é": [1]}, one_line=True)
    output.put_json([])
    output.put_bytes(b"\xff\n")
    output.say("talk")
    output.warn("beware")
    sys.stdout.flush()
    out, err = capfd.readouterr()
    assert "talk\nWarning: beware\n" == err
    assert out.startswith('text\n{"é":[1]}\n[]\n')


def test_what_is_no_text_is_escaped():
    """Bytes of file names that are no text are shown as escapes."""
    assert "a\\udcffé" == output.printable("a\udcffé")


def test_a_stream_that_was_closed_is_one_that_nobody_reads(monkeypatch):
    """Neither a print, nor a flush, nor a question is a fault then: nobody is there to give an answer."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    output.prepare_streams()
    output.put("text")
    output.flush()
    with pytest.raises(UsageError, match="nobody is there"):
        output.asked("Really")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()


class _Refusing(io.StringIO):
    def __init__(self, error):
        super().__init__()
        self.error = error

    def write(self, text):
        del text
        raise self.error


def test_a_full_disk_is_told(monkeypatch):
    """What cannot be printed is an error with its reason; a reader that went away is none."""
    monkeypatch.setattr(sys, "stdout", _Refusing(OSError(errno.ENOSPC, "No space left on device")))
    with pytest.raises(TelemetryError, match="cannot be printed: No space left on device"):
        output.put("text")
    monkeypatch.setattr(sys, "stdout", _Refusing(BrokenPipeError()))
    with pytest.raises(BrokenPipeError):
        output.put("text")
