"""What every system's service needs to know of the witness that it starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.locations import HOME_VARIABLE, Locations
from pellucid.said import said
from pellucid.witness.command_line import command_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import WatchedApp

_KEPT: Final = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
"""They decide where the program and Pellucid keep things; a service is started without a shell that sets them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """A witness to be: the same for every system."""

    key: str
    """The app's."""
    title: str
    """What a person calls the app."""
    command: tuple[str, ...]
    """Its command line; the first word is an absolute path."""
    environment: tuple[tuple[str, str], ...]
    """What it has to be started with, name and value, sorted."""
    locations: Locations

    @property
    def suffix(self) -> str:
        """What sets the app's service apart from that of Rerun itself; empty for the latter."""
        return "" if self.key == "rerun" else f"-{self.key}"


def blueprint_of(app: WatchedApp, locations: Locations, environ: Mapping[str, str]) -> Blueprint:
    """
    Plan the witness of an app.

    Args:
        app: Whom it watches.
        locations: Where its copies go.
        environ: The environment that Pellucid finds its way by now.

    Raises:
        ServiceError: The environment holds what a service cannot be given.
    """
    kept = {name: environ[name] for name in _KEPT if environ.get(name)}
    if environ.get(HOME_VARIABLE) or locations != Locations.of_user(environ):
        kept[HOME_VARIABLE] = str(locations.data.parent)
    # It waits: a window may be watching already, and it shall take over when that one closes.
    command = command_line(app, "--wait")
    for text in (*command, *kept.values()):
        if set(text) & {"\n", "\r", "\0"}:
            raise ServiceError(
                said(
                    "A folder's name holds a line break, which no service can be given: {text!r}", text=text
                ),
                said("Give it another name."),
            )
    return Blueprint(
        key=app.key,
        title=app.title,
        command=tuple(command),
        environment=tuple(sorted(kept.items())),
        locations=locations,
    )
