"""
The programs whose telemetry Pellucid can show, and how their session files are named.

Rerun is known by name; any other pair of a config file and a data folder in the same format is a watched app too.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import UsageError
from pellucid.paths import user_project_dirs
from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

RERUN_ENDPOINT: Final = "https://tel.rerun.io"
RERUN_API_KEY: Final = "phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg"
"""The public key of Rerun's project at PostHog; it is in Rerun's source and in each body that Rerun sends."""

_CONFIG_NAME: Final = "analytics.json"
_DATA_FOLDER: Final = "analytics"
_CATALOGUE_NAME: Final = "catalogue.toml"
_APP_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}", re.ASCII)
_SESSION_SUFFIX: Final = ".json"
_UNBORN_SUFFIX: Final = ".json.tmp"
_BATCH_COUNT: Final = 100
_BATCH_BYTES: Final = 1 << 20
_BATCH_AGE_S: Final = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApp:
    """A program that keeps its consent and its events as Rerun does."""

    key: str
    """Stable and safe as a folder's name: `rerun`, or `rerun-<8 hex>` for another pair of paths."""
    title: str
    """What a person calls it."""
    config_file: Path
    """The file that the program reads its consent from."""
    default_data_dir: Path
    """Where its session files are unless the config says otherwise."""
    data_dir_override: Path | None
    """Where the person says that they are; beats the config."""
    endpoint: str
    """Where the program uploads to; empty for one that only pretends to."""
    api_key: str
    """The project key in each of its bodies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedApp(KnownApp):
    """Somebody else's program, whose queue is looked at from outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedApp(KnownApp):
    """A program with this engine inside: its data folder is the ledger."""

    version: str
    """Of the program that opened it last."""
    catalogue_file: Path
    """The copy of its catalogue beside its events."""
    consent_default: str
    """`ask`: nothing is sent before the person has answered; `opt-out`: the second session sends."""
    batch_count: int = _BATCH_COUNT
    """So many events it puts into one body at most."""
    batch_bytes: int = _BATCH_BYTES
    """So large it lets a body of several events become."""
    batch_age_s: float = _BATCH_AGE_S
    """So old it lets an event become before it puts it into one, in seconds."""


def rerun_app(*, config_file: Path | None = None, data_dir: Path | None = None) -> WatchedApp:
    """
    The Rerun of this person, or one whose config or data the person keeps elsewhere.

    With only `data_dir`, the config stays Rerun's own. With only `config_file`, the data folder is what that config
    says, or else the folder `analytics` beside it.

    Raises:
        ConfigError: This machine names no home folder.
    """
    config_dir, data_local_dir = user_project_dirs(application="rerun")
    own_config, own_data = config_dir / _CONFIG_NAME, data_local_dir / _DATA_FOLDER
    config = own_config if config_file is None else config_file.absolute()
    override = None if data_dir is None else data_dir.absolute()
    default = own_data if config == own_config else config.parent / _DATA_FOLDER
    is_own = config == own_config and override in {None, own_data}
    return WatchedApp(
        key="rerun" if is_own else f"rerun-{_fingerprint(config, override or default)}",
        title="Rerun" if is_own else f"Rerun ({override or config.parent})",
        config_file=config,
        default_data_dir=default,
        data_dir_override=override,
        endpoint=RERUN_ENDPOINT,
        api_key=RERUN_API_KEY,
    )


def embedded_app(
    *,
    name: str,
    title: str,
    version: str,
    endpoint: str,
    api_key: str,
    consent_default: str,
    batch_count: int = _BATCH_COUNT,
    batch_bytes: int = _BATCH_BYTES,
    batch_age_s: float = _BATCH_AGE_S,
) -> EmbeddedApp:
    """
    A program with this engine inside, of this person; its files are where Rerun's rules would put them.

    Args:
        name: Letters, digits, `-` and `_`; it is the name of its folders.
        title: What a person calls it.
        version: The program's.
        endpoint: Where it uploads to.
        api_key: The public key of its project there.
        consent_default: `ask` or `opt-out`.
        batch_count: So many events it puts into one body at most.
        batch_bytes: So large it lets a body of several events become.
        batch_age_s: So old it lets an event become before it puts it into one.

    Raises:
        UsageError: The name cannot be that of a folder, or is taken.
        ConfigError: This machine names no home folder.
    """
    if not _APP_NAME.fullmatch(name) or name.lower() == "rerun" or name.lower().startswith("rerun-"):
        raise UsageError(
            said("An app cannot be called {name!r}", name=name),
            said(
                "Use up to 64 letters, digits, '-' and '_', beginning with a letter; Rerun's own "
                "name is taken."
            ),
        )
    config_dir, data_local_dir = user_project_dirs(application=name)
    data = data_local_dir / _DATA_FOLDER
    return EmbeddedApp(
        key=name,
        title=title or name,
        config_file=config_dir / _CONFIG_NAME,
        default_data_dir=data,
        data_dir_override=None,
        endpoint=endpoint,
        api_key=api_key,
        version=version,
        catalogue_file=data / _CATALOGUE_NAME,
        consent_default=consent_default,
        batch_count=batch_count,
        batch_bytes=batch_bytes,
        batch_age_s=batch_age_s,
    )


def custom_app(config_file: Path, data_dir: Path) -> WatchedApp:
    """
    A pair of paths in Rerun's format; equal to `rerun_app` where they are Rerun's own.

    Raises:
        ConfigError: This machine names no home folder.
    """
    return rerun_app(config_file=config_file, data_dir=data_dir)


def known_apps() -> tuple[WatchedApp, ...]:
    """
    The programs that Pellucid knows by name, whether or not they are on this machine.

    Raises:
        ConfigError: This machine names no home folder.
    """
    return (rerun_app(),)


def session_name(file_name: str) -> str | None:
    """
    Return the session that a file in the data folder belongs to, or `None` for a file that Rerun leaves alone.

    Rerun takes each `*.json`, also hidden ones and a bare `.json`, but none whose name is not valid Unicode.
    """
    if not file_name.endswith(_SESSION_SUFFIX):
        return None
    try:
        file_name.encode("utf-8")
    except UnicodeEncodeError:
        return None
    return file_name.removesuffix(_SESSION_SUFFIX)


def is_unborn(file_name: str) -> bool:
    """Whether a file is a session about to begin; Rerun renames it a moment later, and it must not be touched."""
    return file_name.endswith(_UNBORN_SUFFIX)


def session_files(data_dir: Path) -> list[Path]:
    """
    List the files of `data_dir` that Rerun takes as sessions: regular ones only, so no links and no folders.

    Sorted by name; empty if the folder is missing, cannot be read or is none.
    """
    try:
        with os.scandir(data_dir) as entries:
            names = [
                entry.name for entry in entries if session_name(entry.name) is not None and _is_regular(entry)
            ]
    except OSError:
        return []
    return [data_dir / name for name in sorted(names)]


def _is_regular(entry: os.DirEntry[str]) -> bool:
    try:
        return stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode)
    except OSError:  # gone in the meantime
        return False


def _fingerprint(config_file: Path, data_dir: Path) -> str:
    both = os.fsencode(config_file) + b"\0" + os.fsencode(data_dir)
    import hashlib  # noqa: PLC0415 - the window is painted before any other folder is looked at

    return hashlib.sha256(both).hexdigest()[:8]
