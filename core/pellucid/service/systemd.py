"""A systemd user unit: the way of nearly every Linux."""

from __future__ import annotations

import getpass
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.paths import home_folder
from pellucid.said import said
from pellucid.service.tools import ask, read_whole, remove, write_whole
from pellucid.service.values import ServiceState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.service.blueprint import Blueprint
    from pellucid.service.tools import Answer

_MARK: Final = "# Written by `pellucid watch --install`; `pellucid watch --uninstall` takes it away."
_STEPS_SINCE: Final = 254
"""The first version that lengthens the pause before each restart."""
_PROPERTIES: Final = "ActiveState,UnitFileState,MainPID"

_UNIT: Final = """\
{mark}
[Unit]
Description=Pellucid: copies what {title} queues, before it is gone
# Once Pellucid is taken away, it is not tried again and again.
ConditionFileIsExecutable={interpreter}
StartLimitIntervalSec=0

[Service]
ExecStart={command}
{environment}\
Restart=always
{restart}\
# The half that writes is asked to end, and ends the half that looks.
KillMode=mixed
TimeoutStopSec=20
SyslogIdentifier=pellucid-watch
# Not nice: a line in a crash lives for 0.2 ms. The half that writes makes itself nice.
MemoryMax=256M
TasksMax=16
UMask=0077
# No network, no new rights. Whatever needs a mount namespace is left out: it may hide files from being followed, and
# not every system lets a person's own services have one.
RestrictAddressFamilies=AF_UNIX
IPAddressDeny=any
NoNewPrivileges=yes
RestrictNamespaces=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=default.target
"""
_RESTART: Final = "RestartSec=1\n"
_RESTART_IN_STEPS: Final = "RestartSec=200ms\nRestartSteps=8\nRestartMaxDelaySec=60\n"


def user_units(environ: Mapping[str, str]) -> Path:
    """
    Return the folder of the person's own units, which need not exist.

    Raises:
        ConfigError: This machine names no home folder.
    """
    named = Path(environ.get("XDG_CONFIG_HOME", ""))
    config = named if named.is_absolute() else Path(home_folder(environ)) / ".config"
    return config / "systemd" / "user"


def unit_name(blueprint: Blueprint) -> str:
    """Name the unit of an app: each has its own, so that each can be stopped and read about by itself."""
    return f"pellucid-watch{blueprint.suffix}.service"


def unit_text(blueprint: Blueprint, *, version: int) -> str:
    """
    Write the unit.

    Args:
        blueprint: What it starts.
        version: Of systemd; what it does not know yet is left out.
    """
    environment = (f'Environment="{_escaped(f"{name}={value}")}"\n' for name, value in blueprint.environment)
    return _UNIT.format(
        mark=_MARK,
        title=blueprint.title.replace("%", "%%"),
        interpreter=blueprint.command[0].replace("%", "%%"),
        command=" ".join(_word(word) for word in blueprint.command),
        environment="".join(environment),
        restart=_RESTART_IN_STEPS if version >= _STEPS_SINCE else _RESTART,
    )


class SystemdService:
    """
    See `Service`; spoken to through `systemctl --user`.

    Args:
        blueprint: What it starts.
        folder: Of the person's own units.
    """

    kind: Final = said("systemd user unit")

    def __init__(self, blueprint: Blueprint, *, folder: Path) -> None:
        self._blueprint = blueprint
        self._name = unit_name(blueprint)
        self._file = folder / self._name

    @property
    def place(self) -> str:
        """The unit's file."""
        return os.fspath(self._file)

    def install(self) -> None:
        """Write the unit, enable and start it; see `Service`."""
        before = self._read()
        write_whole(self._file, self._wanted())
        for verb in (("daemon-reload",), ("enable", self._name), ("restart", self._name)):
            answer = _systemctl(*verb)
            if answer.code:
                self._undo(before)
                raise ServiceError(
                    said("systemd does not take the service: {complaint}", complaint=answer.complaint),
                    said(
                        "It has to be asked in a session that you logged in to, not through `su` or `sudo`. "
                        "`pellucid watch` runs the witness without a service."
                    ),
                )

    def uninstall(self) -> bool:
        """Stop and disable the unit, and remove its file; see `Service`."""
        if self._read() is None:
            return False
        answer = _systemctl("disable", "--now", self._name)
        remove(self._file)
        # What `disable` could not take away, where there is no manager to ask.
        remove(self._file.parent / "default.target.wants" / self._name)
        _systemctl("daemon-reload")
        _systemctl("reset-failed", self._name)
        if answer.code:
            raise ServiceError(
                said(
                    "The service is taken away, but systemd could not be told: {complaint}",
                    complaint=answer.complaint,
                ),
                said("Until you log out, a witness that runs goes on."),
            )
        return True

    def outlive_logout(self) -> None:
        """Ask for lingering; see `Service`."""
        answer = ask("loginctl", "enable-linger")
        if answer.code:
            raise ServiceError(
                said(
                    "The system does not let services outlive a log-out: {complaint}",
                    complaint=answer.complaint,
                ),
                said("An administrator can: `loginctl enable-linger` with your name."),
            )

    def state(self) -> ServiceState:
        """Ask systemd; see `Service`."""
        try:
            there = self._read()
        except ServiceError as error:
            return ServiceState(installed=False, note=str(error))
        if there is None:
            return ServiceState(installed=False)
        answer = _systemctl("show", self._name, f"--property={_PROPERTIES}")
        told = dict(line.partition("=")[::2] for line in answer.said.splitlines())
        pid = told.get("MainPID", "0")
        return ServiceState(
            installed=True,
            is_current=there == self._wanted(),
            enabled=None if answer.code else told.get("UnitFileState") == "enabled",
            pid=int(pid) if pid.isdecimal() and pid != "0" else None,
            outlives_logout=_lingers(),
            note=said("systemd could not be asked: {complaint}", complaint=answer.complaint)
            if answer.code
            else _trouble(told),
        )

    def others(self) -> list[str]:
        """Name the other units with our mark."""
        found = sorted(self._file.parent.glob("pellucid-watch*.service"))
        return [
            file.name
            for file in found
            if file != self._file and (read_whole(file) or b"").startswith(_marked())
        ]

    def _wanted(self) -> bytes:
        return unit_text(self._blueprint, version=_version()).encode("utf-8", "surrogateescape")

    def _read(self) -> bytes | None:
        content = read_whole(self._file)
        if content is not None and not content.startswith(_marked()):
            raise ServiceError(
                said("{path} was not written by Pellucid", path=self._file),
                said("Move it away, then try again."),
            )
        return content

    def _undo(self, before: bytes | None) -> None:
        if before is None:
            _systemctl("disable", "--now", self._name)
            remove(self._file)
        else:
            write_whole(self._file, before)
        _systemctl("daemon-reload")


def _systemctl(*arguments: str) -> Answer:
    return ask("systemctl", "--user", *arguments)


def _version() -> int:
    found = re.match(r"systemd (\d+)", ask("systemctl", "--version").said)
    return int(found[1]) if found else 0


def _lingers() -> bool | None:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        return None
    answer = ask("loginctl", "show-user", name, "--property=Linger", "--value")
    return {"yes": True, "no": False}.get(answer.said.strip()) if answer.code == 0 else None


def _trouble(told: Mapping[str, str]) -> str:
    state = told.get("ActiveState", "")
    return "" if state == "active" else said("systemd calls it {state}", state=state or said("unknown"))


def _marked() -> bytes:
    return _MARK.encode("ascii")


def _word(word: str) -> str:
    return f'"{_escaped(word).replace("$", "$$")}"' if re.search(r"[^\w@+=:,./-]", word) else word


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
