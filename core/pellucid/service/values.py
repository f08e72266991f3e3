"""What a background service is to whoever offers it: a protocol, and the state that it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceState:
    """How a service stands at one moment."""

    installed: bool
    is_current: bool = False
    """Whether what is installed is what would be installed now; not after Pellucid has moved, for example."""
    enabled: bool | None = None
    """Whether the system starts it at log-in; `None`: nobody can tell."""
    pid: int | None = None
    """The process that the system has started; `None`: none, or nobody can tell."""
    outlives_logout: bool | None = None
    """Whether it goes on once the person has logged out; `None`: nobody can tell."""
    note: str = ""
    """What a person should know besides; a sentence."""


class Service(Protocol):
    """The witness of one app as the system's own service for one person; blocks while the system answers."""

    @property
    def kind(self) -> str:
        """What it is called on this system."""

    @property
    def place(self) -> str:
        """Where it is installed, as a person would look for it."""

    def install(self) -> None:
        """
        Install it, or bring it up to date, and start it.

        Raises:
            ServiceError: The system refuses; nothing is left behind.
        """

    def uninstall(self) -> bool:
        """
        Stop it and take away exactly what was installed.

        Returns:
            Whether there was anything.

        Raises:
            ServiceError: The system refuses, or what is there is not ours.
        """

    def outlive_logout(self) -> None:
        """
        Ask the system to let this person's services go on after a log-out.

        Raises:
            ServiceError: It does not, or cannot.
        """

    def state(self) -> ServiceState:
        """Ask the system how it stands; never raises."""

    def others(self) -> list[str]:
        """Name the services of other apps that Pellucid has installed for this person."""
