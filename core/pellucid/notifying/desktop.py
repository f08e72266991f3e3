"""The desktop's own notifications, shown by a program of the system."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from pellucid.notifying.commands import notice_commands

if TYPE_CHECKING:
    from pellucid.notifying import Notification

_PATIENCE_S: Final = 5.0


class DesktopNotifier:
    """
    Shows notifications where the person has a desktop; a `Notifier`.

    Args:
        platform: As in `sys.platform`.
    """

    def __init__(self, *, platform: str = sys.platform) -> None:
        self._platform = platform

    def notify(self, notification: Notification) -> bool:
        """Show one by the first program that is there; see `Notifier`."""
        import shutil  # noqa: PLC0415 - the witness has to stay small, and seldom has anything to tell
        import subprocess  # noqa: PLC0415 - as above

        for command in notice_commands(notification, self._platform):
            program = shutil.which(command.argv[0])
            if program is None:
                continue
            try:
                done = subprocess.run(  # noqa: S603 - a program of the system, found on the person's own path
                    [program, *command.argv[1:]],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    timeout=_PATIENCE_S,
                    check=False,
                    env={**os.environ, **command.environment},
                )
            except (OSError, subprocess.TimeoutExpired):
                return False  # one that hangs may still show it: no second one is asked
            return done.returncode == 0
        return False
