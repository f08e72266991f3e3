"""
What a watched program's `analytics.json` says, or why nobody can tell.

What Rerun cannot read it replaces at its next start by a fresh file, with collection on and a new id. So a file that
this module would read but Rerun would not, or the other way round, would make Pellucid tell the person a lie; where
in doubt the answer is `Unknown`.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.config.format import ConfigFormatError, parse
from pellucid.config.warnings import environment_warnings, path_warnings
from pellucid.said import said, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import KnownApp
    from pellucid.config.format import ConfigValue

_REPLACED: Final = said(
    "Rerun cannot read this either. At its next start it will replace the file by a fresh one, "
    "with collection switched ON, under a new id."
)
_IN_THE_WAY: Final = said(
    "Rerun can neither read nor replace this, and collects nothing as long as it stays there. "
    "Once it is gone, Rerun switches collection ON at its next start, under a new id."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSetUp:
    """There is no config: the program has not run yet for this person, or its settings were deleted."""

    config_file: Path
    """Where the program will look for it."""
    warnings: tuple[str, ...] = ()
    """Sentences about this environment that the person should know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """A config that the program reads as we do."""

    config_file: Path
    enabled: bool
    analytics_id: str
    metadata: Mapping[str, ConfigValue]
    """What the person attached to their events by the program's own command line."""
    data_dir: Path
    """Where the program keeps its session files."""
    email: str | None
    """The e-mail address among `metadata`, which makes each event personal."""
    raw: bytes = field(repr=False)
    """The file exactly as it was read."""
    warnings: tuple[str, ...] = ()
    """Sentences about this file and this environment that the person should know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A config that the program cannot read: what it will do is not what the file says."""

    config_file: Path
    reason: str
    """Names the file, the place in it and the cause; a sentence without a full stop."""
    consequence: str
    """What the program will do at its next start; full sentences."""
    raw: bytes | None = field(repr=False)
    """The file exactly as it was read; `None` if it can't be."""
    warnings: tuple[str, ...] = ()

    @property
    def replaceable(self) -> bool:
        """Whether a confirmed write may replace it: not what is no file, nor what could not be kept."""
        return self.raw is not None


ConfigState: TypeAlias = NotSetUp | SetUp | Unknown


def read_config(app: KnownApp, environ: Mapping[str, str] | None = None) -> ConfigState:
    """
    Read what `app` will find at its next start; never raises for what is or isn't there.

    Args:
        app: Whose config.
        environ: Where the switches that beat the config are looked up; the real environment if `None`.
    """
    file = app.config_file
    switches = environment_warnings(os.environ if environ is None else environ)
    try:
        raw = _read_regular(file)
    except FileNotFoundError:
        return NotSetUp(config_file=file, warnings=switches)
    except OSError as error:
        return Unknown(
            config_file=file,
            reason=_os_reason(file, error),
            consequence=_consequence(error),
            raw=None,
            warnings=switches,
        )
    try:
        parsed = parse(raw)
    except ConfigFormatError as fault:
        return Unknown(
            config_file=file,
            reason=said("{path}: {fault}", path=file, fault=words_of(fault)),
            consequence=_REPLACED,
            raw=raw,
            warnings=switches,
        )
    email = parsed.metadata.get("email")
    return SetUp(
        config_file=file,
        enabled=parsed.enabled,
        analytics_id=parsed.analytics_id,
        metadata=parsed.metadata,
        data_dir=_usable(parsed.data_dir_path, app.default_data_dir),
        email=email if isinstance(email, str) else None,
        raw=raw,
        warnings=(*path_warnings(app, parsed.config_file_path, parsed.data_dir_path), *switches),
    )


def data_dir(app: KnownApp, state: ConfigState) -> Path:
    """Return where `app`'s session files are: as the person says, else as the config says, else by default."""
    if app.data_dir_override is not None:
        return app.data_dir_override
    return state.data_dir if isinstance(state, SetUp) else app.default_data_dir


def _read_regular(file: Path) -> bytes:
    # Non-blocking, so that a named pipe in its place cannot hold us up.
    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        with open(descriptor, "rb", closefd=False) as stream:
            return stream.read()
    finally:
        os.close(descriptor)


def _os_reason(file: Path, error: OSError) -> str:
    match error:
        case PermissionError():
            return said("{path} may not be read by this user", path=file)
        case IsADirectoryError():
            return said("{path} is a folder, not a file", path=file)
        case NotADirectoryError():
            return said("{path} lies under something that is not a folder", path=file)
        case _ if error.errno == errno.EINVAL:
            return said("{path} is not an ordinary file", path=file)
        case _:
            return said("{path} cannot be read ({reason})", path=file, reason=error.strerror)


def _consequence(error: OSError) -> str:
    # Rerun puts a new file in the place of one that it may not read: that only takes a right to the folder.
    return _REPLACED if isinstance(error, PermissionError) else _IN_THE_WAY


def _usable(path: str, otherwise: Path) -> Path:
    return Path(path) if path and "\0" not in path else otherwise
