"""
An entry in the Run key: the way of Windows. Not run there by its makers: what is written is held against the agreed.

The system starts it at log-on and leaves it alone afterwards: one that is ended is not started again before the next
log-on, or by the window. It is what needs no administrator; a task that begins at log-on often does.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.said import said
from pellucid.service.tools import ask
from pellucid.service.values import ServiceState

if TYPE_CHECKING:
    from collections.abc import Sequence

    import psutil

    from pellucid.service.blueprint import Blueprint

_KEY: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_ENVIRONMENT: Final = r"HKCU\Environment"
_NAME: Final = "Pellucid watch"
_LONGEST: Final = 260
"""The most characters that Windows reads of such an entry."""


def entry_name(blueprint: Blueprint) -> str:
    """Name the entry of an app."""
    return f"{_NAME}{f' ({blueprint.key})' if blueprint.suffix else ''}"


def entry_command(blueprint: Blueprint) -> list[str]:
    """Return the command line that opens no console window."""
    program = blueprint.command[0]
    if PureWindowsPath(program).name.lower() == "python.exe":
        program = str(PureWindowsPath(program).with_name("pythonw.exe"))
    return [program, *blueprint.command[1:]]


def entry(blueprint: Blueprint) -> str:
    """Write the entry, as Windows takes a command line apart."""
    return subprocess.list2cmdline(entry_command(blueprint))


class RunKeyService:
    """
    See `Service`; spoken to through `reg`.

    Args:
        blueprint: What it starts.
    """

    kind: Final = said("Run key")

    def __init__(self, blueprint: Blueprint) -> None:
        self._blueprint = blueprint
        self._name = entry_name(blueprint)

    @property
    def place(self) -> str:
        """The key and the entry's name."""
        return f"{_KEY}, {self._name}"

    def install(self) -> None:
        """Write the entry and start the witness; see `Service`."""
        wanted = entry(self._blueprint)
        if len(wanted) > _LONGEST:
            raise ServiceError(
                said(
                    "The command line is longer than the {longest} characters that Windows reads",
                    longest=_LONGEST,
                ),
                said("Install Pellucid into a folder with a shorter path."),
            )
        for name, value in self._blueprint.environment:
            if _value_of(_ENVIRONMENT, name) != value:
                raise ServiceError(
                    said(
                        "{name} is set for this session only, and Windows would start the service without it",
                        name=name,
                    ),
                    said("Set it for good with `setx {name}`, log on again, then try again.", name=name),
                )
        answer = ask("reg", "add", _KEY, "/v", self._name, "/t", "REG_SZ", "/d", wanted, "/f")
        if answer.code:
            raise ServiceError(
                said("Windows does not take the entry: {complaint}", complaint=answer.complaint),
                said("`pellucid watch` runs the witness without it."),
            )
        _start(entry_command(self._blueprint))

    def uninstall(self) -> bool:
        """Take the entry away and end the witness that it started; see `Service`."""
        if _value_of(_KEY, self._name) is None:
            return False
        answer = ask("reg", "delete", _KEY, "/v", self._name, "/f")
        if answer.code:
            raise ServiceError(
                said("Windows keeps the entry: {complaint}", complaint=answer.complaint),
                said("Remove it in the Task Manager."),
            )
        for program in _started(self._blueprint.command):
            program.terminate()
        return True

    def outlive_logout(self) -> None:
        """Refused: Windows ends what a person runs; see `Service`."""
        raise ServiceError(
            said("Windows ends a person's own programs when they log off"),
            said("It starts again when you log on."),
        )

    def state(self) -> ServiceState:
        """Look into the registry; see `Service`."""
        there = _value_of(_KEY, self._name)
        if there is None:
            return ServiceState(installed=False)
        approved = _value_of(_APPROVED, self._name)
        started = _started(self._blueprint.command)
        return ServiceState(
            installed=True,
            is_current=there == entry(self._blueprint),
            # The Task Manager notes with an odd first byte that the person switched an entry off.
            enabled=approved is None or int(approved[:2] or "0", 16) % 2 == 0,
            pid=started[0].pid if started else None,
            outlives_logout=False,
        )

    def others(self) -> list[str]:
        """Name the other entries of ours."""
        answer = ask("reg", "query", _KEY).said
        names = re.findall(rf"^\s+({_NAME}(?: \([\w-]+\))?)\s+REG_SZ\s", answer, re.MULTILINE)
        return sorted(name for name in names if name != self._name)


def _value_of(key: str, name: str) -> str | None:
    answer = ask("reg", "query", key, "/v", name)
    found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*?)\s*$", answer.said, re.MULTILINE)
    return found[1] if answer.code == 0 and found else None


def _start(command: Sequence[str]) -> None:
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    try:
        child = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )
        child.returncode = (
            0  # it outlives us on purpose: nobody is to wait for it, or to be warned that nobody does
        )
    except OSError as error:
        raise ServiceError(
            said("The entry is there, but the witness cannot be started: {reason}", reason=error.strerror),
            said("It starts at the next log-on."),
        ) from error


def _started(command: Sequence[str]) -> list[psutil.Process]:
    """Find the witnesses that the entry has started: their arguments are its own."""
    import psutil  # noqa: PLC0415 - the window's start does without it

    found = []
    for program in psutil.process_iter():
        try:
            if (
                program.cmdline()[1:] == list(command[1:])
                and program.username() == psutil.Process().username()
            ):
                found.append(program)
        except (psutil.Error, OSError):  # it ended, or is not ours to ask
            continue
    return found
