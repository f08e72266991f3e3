"""
Which running programs may still send although the config says off: a program reads its consent only at start.

Looks only at the person's own programs, by psutil.
"""

from __future__ import annotations

import os
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.apps import is_unborn, session_name
from pellucid.errors import ConfigError
from pellucid.paths import Platform, home_folder, project_dirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psutil

    from pellucid.apps import KnownApp

_PROGRAM: Final = "rerun"
_INTERPRETERS: Final = ("python", "pypy")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningProgram:
    """One running program that was started under an app's config."""

    pid: int
    name: str
    started_ns: int
    """When it was started, in nanoseconds since the epoch."""
    command: str
    """Its command line, quoted as a shell would."""
    records: bool
    """Whether it holds a session file open for writing, so that it is collecting now."""


def running(app: KnownApp, data_dir: Path) -> list[RunningProgram]:
    """
    List the person's programs that belong to `app`, oldest first.

    Those are the ones that hold a file of `data_dir` open for writing, and those named `rerun` whose environment
    leads them to this app's config. Takes some tens of milliseconds.
    """
    found = []
    for program in _own_programs():
        records = any(_session_files_held(program, data_dir))
        if records or _is_started_under(program, app):
            described = _described(program, records=records)
            if described is not None:
                found.append(described)
    return sorted(found, key=lambda each: (each.started_ns, each.pid))


def writers(data_dir: Path) -> dict[Path, list[int]]:
    """
    List the files of `data_dir` that somebody holds open for writing, with the pids; as paths below `data_dir`.

    Readers do not count: the witness is one.
    """
    held: dict[Path, list[int]] = {}
    for program in _own_programs():
        for file in _session_files_held(program, data_dir):
            held.setdefault(file, []).append(program.pid)
    return held


def _own_programs() -> Iterator[psutil.Process]:
    import psutil  # noqa: PLC0415 - the window's start does without it

    me = psutil.Process()
    mine = _owner(me)
    for program in psutil.process_iter():
        if program.pid != me.pid and _owner(program) == mine:
            yield program


def _owner(program: psutil.Process) -> object:
    import psutil  # noqa: PLC0415 - as above

    try:
        return program.username() if sys.platform == "win32" else program.uids().real
    except psutil.Error:
        return None


def _session_files_held(program: psutil.Process, data_dir: Path) -> Iterator[Path]:
    import psutil  # noqa: PLC0415 - as above

    folder = os.path.realpath(data_dir)
    try:
        if sys.platform == "win32" and not _is_named_so(program):
            return  # asking any other program for its files can take seconds there
        held = program.open_files()
    except (psutil.Error, OSError):
        return
    for each in held:
        parent, name = os.path.split(each.path)
        if parent == folder and _is_session(name) and getattr(each, "mode", "w") != "r":
            yield data_dir / name


def _is_session(name: str) -> bool:
    return session_name(name) is not None or is_unborn(name)


def _is_started_under(program: psutil.Process, app: KnownApp) -> bool:
    import psutil  # noqa: PLC0415 - as above

    try:
        if not _is_named_so(program):
            return False
        environ = program.environ()
        dirs = project_dirs(
            Platform.of_this_machine(),
            environ,
            home_folder(environ),
            qualifier="",
            organization="",
            application=_PROGRAM,
        )
    except (psutil.Error, OSError, ConfigError):
        return False
    return os.path.realpath(Path(dirs.config) / app.config_file.name) == os.path.realpath(app.config_file)


def _is_named_so(program: psutil.Process) -> bool:
    if Path(program.name()).name.lower().removesuffix(".exe") != _PROGRAM:
        return False
    # Installed from PyPI, `rerun` is a small Python program that starts the real one and only waits for it.
    return not Path(program.exe()).name.lower().startswith(_INTERPRETERS)


def _described(program: psutil.Process, *, records: bool) -> RunningProgram | None:
    import psutil  # noqa: PLC0415 - as above

    try:
        with program.oneshot():
            return RunningProgram(
                pid=program.pid,
                name=program.name(),
                started_ns=round(program.create_time() * 1e9),
                command=shlex.join(program.cmdline()),
                records=records,
            )
    except psutil.Error:  # ended in the meantime
        return None
