"""The system's own programs, through which services are set up: run to their end, and asked what they said."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_S: Final = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a program of the system answered."""

    code: int
    """0: it did what it was asked for."""
    said: str
    """Its standard output."""
    complaint: str
    """The last line of what it said besides, without a full stop."""


def ask(*command: str) -> Answer:
    """
    Run a program of the system; an answer also where it is missing or hangs.

    Args:
        command: Its name and its arguments.
    """
    program = shutil.which(command[0])
    if program is None:
        return Answer(
            code=127, said="", complaint=said("{program} is not on this machine", program=command[0])
        )
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, found on the person's own path
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired:
        return Answer(code=124, said="", complaint=said("{program} does not answer", program=command[0]))
    except OSError as error:
        return Answer(
            code=126,
            said="",
            complaint=said(
                "{program} cannot be started: {reason}", program=command[0], reason=error.strerror
            ),
        )
    complaints = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return Answer(
        code=done.returncode,
        said=done.stdout.decode("utf-8", "replace"),
        complaint=complaints[-1].rstrip(".")
        if complaints
        else said("{program} ended with {code}", program=command[0], code=done.returncode),
    )


def write_whole(file: Path, content: bytes) -> None:
    """
    Replace a file in one step; its folder is made if missing.

    Raises:
        ServiceError: It cannot be written; what was there before stands.
    """
    fresh = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise ServiceError(
            said("{path} cannot be written: {reason}", path=file, reason=error.strerror),
            said("Check the permissions of that folder."),
        ) from error


def read_whole(file: Path) -> bytes | None:
    """
    Return what a file holds; `None` if there is none.

    Raises:
        ServiceError: It is there and cannot be read.
    """
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ServiceError(
            said("{path} cannot be read: {reason}", path=file, reason=error.strerror),
            said("Check the permissions of that file."),
        ) from error


def remove(file: Path) -> None:
    """
    Take a file away; it is fine if there is none.

    Raises:
        ServiceError: It cannot be taken away.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise ServiceError(
            said("{path} cannot be removed: {reason}", path=file, reason=error.strerror),
            said("Check the permissions of that folder."),
        ) from error
