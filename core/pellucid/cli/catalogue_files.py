"""`pellucid catalogue new` and `generate`: the files that an app's developer begins with, and goes on with."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pellucid.catalogue.generation import MARK, event_classes
from pellucid.catalogue.reading import examine
from pellucid.cli import words
from pellucid.cli.options import yes_option
from pellucid.cli.output import confirm, put_bytes, say
from pellucid.errors import CatalogueError, TelemetryError, UsageError
from pellucid.guard import RULES

if TYPE_CHECKING:
    from pellucid.catalogue.reading import Examined

_NEW: Final = Path("catalogue.toml")
_STANDARD_OUTPUT: Final = "-"
_MOST_BYTES: Final = 4 << 20
_FILE: Final = click.Path(path_type=Path, dir_okay=False)


@click.command("new")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default=_NEW)
@yes_option
def new(*, file: Path, yes: bool) -> None:
    """
    Write a catalogue to begin with: commented, valid, to be changed into yours.

    FILE is catalogue.toml if left out; `-` prints it.
    """
    from pellucid_resources import catalogue as shipped  # noqa: PLC0415 - data that only this command needs

    content = shipped("example")
    if str(file) == _STANDARD_OUTPUT:
        put_bytes(content)
        return
    _write(file, content, yes=yes)
    say(f"{file} was written. Change it, then: pellucid catalogue check {_quoted(file)}")


@click.command("generate")
@click.argument("file", type=_FILE)
@click.option(
    "--output", "-o", "output", type=_FILE, metavar="PY", help="Write to this file instead of printing."
)
@click.option(
    "--check", "only_checks", is_flag=True, help="Only tell, by exit code 7, whether PY is as it should be."
)
@yes_option
def generate(*, file: Path, output: Path | None, only_checks: bool, yes: bool) -> None:
    """
    Write a Python module with a class for each event of a catalogue.

    For a CI: the same catalogue gives the same bytes, so --check tells whether somebody forgot to write it again.
    """
    if only_checks and output is None:
        raise UsageError("It is not said which file is to be checked", "Give it with -o.")
    examined = examine(file)
    if mistakes := all_mistakes(examined):
        raise CatalogueError(f"{file} has mistakes: {'; '.join(mistakes)}", "Correct them, then try again.")
    code = event_classes(examined.catalogue).encode("utf-8")
    if output is None:
        put_bytes(code)
        return
    before = _content(output)
    is_same = before is not None and before.replace(b"\r\n", b"\n") == code
    if is_same:
        say(f"{output} is as {file} says.")
    elif only_checks:
        raise CatalogueError(
            f"{output} is not as {file} says" if before is not None else f"{output} is not there",
            f"Write it: pellucid catalogue generate {_quoted(file)} -o {_quoted(output)}",
        )
    else:
        is_ours = before is not None and before.startswith(MARK.encode())
        _write(output, code, yes=yes or is_ours)
        say(f"{output} was written: {words.count(len(examined.catalogue.events), 'event')}.")


def all_mistakes(examined: Examined) -> tuple[str, ...]:
    """Return the mistakes in a file, with the rules that the guard does not have."""
    unknown = [rule for rule in examined.catalogue.guard if rule not in RULES]
    rules = ", ".join(RULES)
    return (*examined.mistakes, *(f"guard.{rule}: there is no such rule, but {rules}" for rule in unknown))


def _quoted(file: Path) -> str:
    return shlex.quote(str(file))


def _content(file: Path) -> bytes | None:
    if file.exists() and not file.is_file():  # a pipe or a device says nothing of what went into it
        return None
    try:
        with file.open("rb") as stream:
            return stream.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise TelemetryError(f"{file} cannot be read: {error.strerror}", "Check the path.") from error


def _write(file: Path, content: bytes, *, yes: bool) -> None:
    """Write a developer's file, and replace one only if they agree."""
    try:
        try:
            with file.open("xb") as stream:
                stream.write(content)
        except FileExistsError:
            if not file.is_file():
                file.write_bytes(content)
            elif file.read_bytes() != content:
                confirm(f"{file} is there already. Replace it", yes=yes)
                file.write_bytes(content)
    except OSError as error:
        raise TelemetryError(f"{file} cannot be written: {error.strerror}", "Check the folder.") from error
