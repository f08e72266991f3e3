"""A LaunchAgent: the way of macOS. Not run there by its makers: its file is held against the one that was agreed on."""

from __future__ import annotations

import os
import plistlib
import re
from typing import TYPE_CHECKING, Any, Final

from pellucid.errors import ServiceError
from pellucid.said import said
from pellucid.service.tools import ask, read_whole, remove, write_whole
from pellucid.service.values import ServiceState

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.service.blueprint import Blueprint

_PAUSE_S: Final = 10
"""The least that launchd waits between two starts."""


def label(blueprint: Blueprint) -> str:
    """Name the agent of an app."""
    return f"pellucid.watch{blueprint.suffix}"


def agent(blueprint: Blueprint) -> bytes:
    """Write the agent's property list."""
    described: dict[str, Any] = {
        "Label": label(blueprint),
        "ProgramArguments": list(blueprint.command),
        "RunAtLoad": True,
        "KeepAlive": True,
        "ThrottleInterval": _PAUSE_S,
        # Neither `Background` nor a nice value: both would let it look late.
        "ProcessType": "Interactive",
        "Umask": 0o077,
        "StandardErrorPath": os.fspath(blueprint.locations.state / f"watch{blueprint.suffix}.log"),
    }
    if blueprint.environment:
        described["EnvironmentVariables"] = dict(blueprint.environment)
    return plistlib.dumps(described, sort_keys=False)


class LaunchdService:
    """
    See `Service`; spoken to through `launchctl`.

    Args:
        blueprint: What it starts.
        folder: Of the person's own agents.
    """

    kind: Final = said("LaunchAgent")

    def __init__(self, blueprint: Blueprint, *, folder: Path) -> None:
        self._blueprint = blueprint
        self._label = label(blueprint)
        self._file = folder / f"{self._label}.plist"

    @property
    def place(self) -> str:
        """The agent's file."""
        return os.fspath(self._file)

    def install(self) -> None:
        """Write the agent and load it; see `Service`."""
        before = self._read()
        self._blueprint.locations.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(self._file, agent(self._blueprint))
        ask("launchctl", "bootout", self._target)  # fails where it is not loaded, which is fine
        ask("launchctl", "enable", self._target)
        answer = ask("launchctl", "bootstrap", _domain(), self.place)
        if answer.code:
            if before is None:
                remove(self._file)
            else:
                write_whole(self._file, before)
            raise ServiceError(
                said("launchd does not take the service: {complaint}", complaint=answer.complaint),
                said(
                    "It has to be asked in a session that you logged in to. `pellucid watch` runs the "
                    "witness without a service."
                ),
            )

    def uninstall(self) -> bool:
        """Unload the agent and remove its file; see `Service`."""
        if self._read() is None:
            return False
        ask("launchctl", "bootout", self._target)
        remove(self._file)
        return True

    def outlive_logout(self) -> None:
        """Refused: macOS ends what a person runs; see `Service`."""
        raise ServiceError(
            said("macOS ends a person's own services when they log out"),
            said("It starts again when you log in."),
        )

    def state(self) -> ServiceState:
        """Ask launchd; see `Service`."""
        try:
            there = self._read()
        except ServiceError as error:
            return ServiceState(installed=False, note=str(error))
        if there is None:
            return ServiceState(installed=False)
        answer = ask("launchctl", "print", self._target)
        pid = re.search(r"^\s*pid = (\d+)$", answer.said, re.MULTILINE)
        return ServiceState(
            installed=True,
            is_current=there == agent(self._blueprint),
            enabled=answer.code == 0,
            pid=int(pid[1]) if pid else None,
            outlives_logout=False,
            note=said("launchd does not know it: {complaint}", complaint=answer.complaint)
            if answer.code
            else "",
        )

    def others(self) -> list[str]:
        """Name the other agents of ours."""
        return [
            file.name
            for file in sorted(self._file.parent.glob("pellucid.watch*.plist"))
            if file != self._file
        ]

    @property
    def _target(self) -> str:
        return f"{_domain()}/{self._label}"

    def _read(self) -> bytes | None:
        content = read_whole(self._file)
        if content is not None and f"<string>{self._label}</string>".encode() not in content:
            raise ServiceError(
                said("{path} was not written by Pellucid", path=self._file),
                said("Move it away, then try again."),
            )
        return content


def _domain() -> str:
    return f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui"
