"""
What a command says, and where: data to standard output, talk and questions to standard error.

Nothing that is printed can fail for its characters: file names may hold bytes that are no text, and a terminal may
know no more than ASCII.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from pellucid.errors import TelemetryError, UsageError

DECLINED_EXIT_CODE = 1


def prepare_streams() -> None:
    """
    Let what a stream cannot encode come out as backslash escapes instead of an error.

    Whoever started us may have closed one: then nobody reads what is printed, and nobody answers.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - open for as long as we run
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)  # a test's or a host's stream may have none
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def put(text: str) -> None:
    """
    Print one line of data.

    Raises:
        TelemetryError: It cannot be printed, as on a full disk.
        BrokenPipeError: Nobody reads it any more.
    """
    _print(printable(text) + "\n")


def put_bytes(content: bytes) -> None:
    """Print bytes exactly as they are; raises as `put`."""
    _print(content)


def put_json(value: object, *, one_line: bool = False) -> None:
    """Print one JSON document, readable or on one line; raises as `put`."""
    if one_line:
        put(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str))
    else:
        put(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def flush() -> None:
    """Have all that was printed arrive; raises as `put`."""
    _print("")


def say(text: str) -> None:
    """Tell the person something that is not the data they asked for."""
    click.echo(printable(text), err=True)


def warn(sentence: str) -> None:
    """Tell the person something they should not miss."""
    say(f"Warning: {sentence}")


def confirm(question: str, *, yes: bool) -> None:
    """
    Ask before something that cannot be taken back.

    Args:
        question: Without the question mark.
        yes: The person has agreed beforehand.

    Raises:
        click.exceptions.Exit: The person said no; nothing is done.
        UsageError: There is nobody to ask.
    """
    if yes:
        return
    if not asked(question):
        decline()


def asked(question: str) -> bool:
    """
    Ask, with no as the default.

    Raises:
        UsageError: There is nobody to ask.
    """
    # Not `click.confirm`: that writes a space to standard output, where only data belongs.
    click.echo(f"{printable(question)}? [y/N]: ", nl=False, err=True)
    answer = sys.stdin.readline()
    if not answer:
        say("")
        raise UsageError("This needs an answer, and nobody is there to give it", "Repeat it with --yes.")
    return answer.strip().lower() in {"y", "yes"}


def decline() -> NoReturn:
    """
    End the command because the person said no.

    Raises:
        click.exceptions.Exit: Always.
    """
    say("Nothing was changed.")
    raise click.exceptions.Exit(DECLINED_EXIT_CODE)


def _print(content: str | bytes) -> None:
    try:
        click.echo(content, nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise TelemetryError(
            f"What was asked for cannot be printed: {error.strerror or error}",
            "Send it to another place, or make room on the disk.",
        ) from error


def printable(text: str) -> str:
    """Write bytes that are no text (as Python keeps them in file names) as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
