"""What a person should know about a config although the program reads it without complaint."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import KnownApp

FORCE_VARIABLE: Final = "FORCE_RERUN_ANALYTICS"
CI_VARIABLE: Final = "CI"
_TRUTHY: Final = frozenset({"1", "true", "yes", "on"})


def environment_warnings(environ: Mapping[str, str]) -> tuple[str, ...]:
    """
    Say which switches in `environ` beat the config of a Rerun that is started from here.

    `CI` switches collection off, even if it is empty; `FORCE_RERUN_ANALYTICS` switches it on and beats all else.
    """
    if environ.get(FORCE_VARIABLE, "").strip().lower() in _TRUTHY:
        return (
            said(
                "{variable} is set in this environment: a Rerun started from here collects and sends, whatever its "
                "config says.",
                variable=FORCE_VARIABLE,
            ),
        )
    if CI_VARIABLE in environ:
        return (
            said(
                "{variable} is set in this environment: a Rerun started from here collects nothing, whatever its "
                "config says.",
                variable=CI_VARIABLE,
            ),
        )
    return ()


def path_warnings(app: KnownApp, config_file_path: str, data_dir_path: str) -> tuple[str, ...]:
    """Say where the paths that a config holds lead to something else than a person would expect."""
    found = []
    if not _is_same(config_file_path, app.config_file):
        found.append(
            said(
                "The file says that it is {written}. Rerun reads {path} but saves there, so its own `analytics disable` "
                "would say that it is off without effect, and its `analytics clear` would delete the folder around that "
                "path. Pellucid writes the file that Rerun reads.",
                written=config_file_path or said("(empty)"),
                path=app.config_file,
            )
        )
    if not data_dir_path or "\0" in data_dir_path:
        found.append(
            said("The file names no usable data folder, so Rerun cannot collect; the default one is shown.")
        )
    elif not Path(data_dir_path).is_absolute():
        found.append(
            said(
                "The data folder {folder} is relative: which one that is depends on where Rerun is started.",
                folder=data_dir_path,
            )
        )
    return tuple(found)


def _is_same(written: str, file: Path) -> bool:
    if not written or "\0" in written:
        return False
    if Path(written) == file:
        return True
    try:
        # Resolved, since a home reached through a link is no reason to worry anyone.
        return os.path.realpath(written) == os.path.realpath(file)
    except (
        UnicodeEncodeError
    ):  # text that this environment cannot name a file by, such as umlauts in plain ASCII
        return os.fsencode(file) == written.encode("utf-8", "surrogatepass")
