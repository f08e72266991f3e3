"""What a start of the window was asked for, by this start or by a later one that handed it over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import UsageError
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

_REMEDY: Final = said("See `pellucid --help`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What to look at. Wishes navigate; none of them changes anything."""

    demo: bool = False
    app: str | None = None
    config_file: Path | None = None
    data_dir: Path | None = None
    event: str | None = None
    """The event to choose: a uuid, or `<session prefix>:<line number>`."""
    filter_text: str | None = None
    """What to filter by; `None` leaves the filter alone."""
    token: str | None = None
    """By which the desktop lets the window come forward: of XDG Activation, or of startup notification."""

    @property
    def names_app(self) -> bool:
        """Whether one program is meant."""
        return any(each is not None for each in (self.app, self.config_file, self.data_dir))

    @property
    def arguments(self) -> list[str]:
        """The arguments that mean the same from any folder."""
        given = {
            "--app": self.app,
            "--config-file": self.config_file,
            "--data-dir": self.data_dir,
            "--event": self.event,
            "--filter": self.filter_text,
            "--token": self.token,
        }
        named = [f"{name}={value}" for name, value in given.items() if value is not None]
        return [*(["--demo"] if self.demo else []), *named]


def wishes_of(arguments: Sequence[str]) -> Wishes:
    """
    Read the window's command line.

    Raises:
        UsageError: It makes no sense.
    """
    if not arguments:
        return Wishes()
    import argparse  # noqa: PLC0415 - most starts ask for nothing

    parser = argparse.ArgumentParser(prog="pellucid", add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--app")
    parser.add_argument("--config-file", type=Path)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--event")
    parser.add_argument("--filter", dest="filter_text")
    parser.add_argument("--token")
    try:
        found, unknown = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError as error:
        raise UsageError(
            said("The window was asked for something it does not know: {what}", what=error), _REMEDY
        ) from error
    if unknown:
        raise UsageError(said("The window knows no {words}", words=" ".join(unknown)), _REMEDY)
    return Wishes(
        demo=found.demo,
        app=found.app,
        config_file=None if found.config_file is None else found.config_file.absolute(),
        data_dir=None if found.data_dir is None else found.data_dir.absolute(),
        event=found.event,
        filter_text=found.filter_text,
        token=found.token,
    )


def linked(links: Sequence[str], token: str) -> list[Wishes]:
    """
    Return where links lead, in their order; without any, just to the window.

    Args:
        links: As anybody may have written them.
        token: Of the click, if there was one; empty otherwise.

    Raises:
        UsageError: One leads nowhere; the others are not followed either.
    """
    from pellucid.links import Link, read_link  # noqa: PLC0415 - most starts follow none

    return [
        Wishes(app=link.app, event=link.event, filter_text=link.filter_text, token=token or None)
        for link in ([read_link(text) for text in links] or [Link()])
    ]
