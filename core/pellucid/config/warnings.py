"""What a person should know about a config although the program reads it without complaint."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import KnownApp

FORCE_VARIABLE: Final = "FORCE_RERUN_ANALYTICS"
CI_VARIABLE: Final = "CI"
_TRUTHY: Final = frozenset({"1", "true", "yes", "on"})
_SWITCHED: Final = (
    "{variable} is set in this environment: a Rerun started from here {effect}, whatever its config says."
)


def environment_warnings(environ: Mapping[str, str]) -> tuple[str, ...]:
    """
    Say which switches in `environ` beat the config of a Rerun that is started from here.

    `CI` switches collection off, even if it is empty; `FORCE_RERUN_ANALYTICS` switches it on and beats all else.
    """
    if environ.get(FORCE_VARIABLE, "").strip().lower() in _TRUTHY:
        return (_SWITCHED.format(variable=FORCE_VARIABLE, effect="collects and sends"),)
    if CI_VARIABLE in environ:
        return (_SWITCHED.format(variable=CI_VARIABLE, effect="collects nothing"),)
    return ()


def path_warnings(app: KnownApp, config_file_path: str, data_dir_path: str) -> tuple[str, ...]:
    """Say where the paths that a config holds lead to something else than a person would expect."""
    found = []
    if not _is_same(config_file_path, app.config_file):
        found.append(
            f"The file says that it is {config_file_path or '(empty)'}. Rerun reads {app.config_file} but saves there, "
            "so its own `analytics disable` would say that it is off without effect, and its `analytics clear` "
            "would delete the folder around that path. Pellucid writes the file that Rerun reads."
        )
    if not data_dir_path or "\0" in data_dir_path:
        found.append(
            "The file names no usable data folder, so Rerun cannot collect; the default one is shown."
        )
    elif not Path(data_dir_path).is_absolute():
        found.append(
            f"The data folder {data_dir_path} is relative: which one that is depends on where Rerun is started."
        )
    return tuple(found)


def _is_same(written: str, file: Path) -> bool:
    if not written or "\0" in written:
        return False
    # Resolved, since a home reached through a link is no reason to worry anyone.
    return Path(written) == file or os.path.realpath(written) == os.path.realpath(file)
