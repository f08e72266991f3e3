"""
The most that a machine's administrator allows: a TOML file that only they can write.

    mode = "local"            # for every app
    [apps.myviewer]
    mode = "off"              # for this one, if that is less

A policy that is there and cannot be read allows nothing: whoever wrote it wanted less, not more.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pellucid.consent.values import Mode, Unreadable, lowered
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

_ALLOWED: Final = (Mode.OFF, Mode.LOCAL, Mode.ON)


def machine_policy(platform: str = sys.platform, environ: Mapping[str, str] | None = None) -> Path:
    """Return where the policy of this machine is, if there is one."""
    if platform == "win32":
        named = (os.environ if environ is None else environ).get("PROGRAMDATA", r"C:\ProgramData")
        return Path(named) / "Pellucid" / "policy.toml"
    if platform == "darwin":
        return Path("/Library/Application Support/Pellucid/policy.toml")
    return Path("/etc/pellucid/policy.toml")


class PolicyFile:
    """
    Reads the policy for one app; costs one `stat` unless it has changed.

    Args:
        path: The file; it need not be there.
        app_key: The app.
    """

    def __init__(self, path: Path, *, app_key: str) -> None:
        self._path = path
        self._app_key = app_key
        self._seen: tuple[int, int, int] | None = None
        self._known: Mode | Unreadable | None = None

    def read(self) -> Mode | Unreadable | None:
        """Return the most that is allowed; `None` where nothing is said."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            self._seen = self._known = None
            return None
        except OSError as error:
            return self._unreadable(str(error.strerror))
        seen = (found.st_mtime_ns, found.st_ino, found.st_size)
        if seen != self._seen:
            self._known = self._read()
            self._seen = seen
        return self._known

    def _read(self) -> Mode | Unreadable | None:
        import tomllib  # noqa: PLC0415 - few machines have a policy

        try:
            members: dict[str, Any] = tomllib.loads(self._path.read_bytes().decode("utf-8"))
            apps = members.get("apps", {})
            told = [members.get("mode"), apps.get(self._app_key, {}).get("mode")]
            modes = [Mode(each) for each in told if each is not None]
        except OSError as error:
            return self._unreadable(str(error.strerror))
        except (ValueError, AttributeError, RecursionError) as error:
            return self._unreadable(str(error))
        if any(mode not in _ALLOWED for mode in modes):
            return Unreadable(
                reason=said(
                    "the policy {path} names a mode that is none of off, local and on", path=self._path
                )
            )
        most: Mode | None = None
        for mode in modes:
            most = mode if most is None else lowered(most, mode)
        return most

    def _unreadable(self, reason: str) -> Unreadable:
        return Unreadable(
            reason=said("the policy {path} cannot be read: {reason}", path=self._path, reason=reason)
        )
