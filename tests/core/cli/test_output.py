"""Data to standard output, talk to standard error."""

from __future__ import annotations

import io
import sys

import click
import pytest

from pellucid.cli import output
from pellucid.errors import UsageError


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
