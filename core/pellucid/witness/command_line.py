"""The command line that starts a witness of one app, wherever from."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp


def command_line(app: WatchedApp, *options: str) -> list[str]:
    """
    Return the command line of `pellucid watch` for an app, with the absolute path of this interpreter.

    Args:
        app: Whom to watch; another pair of paths than Rerun's own is named.
        options: Of `pellucid watch`.
    """
    # -P: nothing is imported from the folder that it happens to be started in.
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "pellucid"]
    line = [*program, "watch", *options]
    if app.key != "rerun":
        line += ["--config-file", str(app.config_file)]
        if app.data_dir_override is not None:
            line += ["--data-dir", str(app.data_dir_override)]
    return line
