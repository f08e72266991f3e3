"""The options that most commands share, and what they lead to."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pellucid.apps import KnownApp, known_apps, rerun_app
from pellucid.clock import SystemClock
from pellucid.config.reading import data_dir
from pellucid.config.settings import Settings
from pellucid.errors import NotFoundError
from pellucid.locations import Locations

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.config.reading import ConfigState
    from pellucid.ledger.ledger import Ledger

F = TypeVar("F", bound="Callable[..., Any]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The app that a command is about, and what stands around it."""

    app: KnownApp
    locations: Locations
    clock: SystemClock

    @property
    def settings(self) -> Settings:
        """Reads and writes the app's config."""
        return Settings(app=self.app, locations=self.locations, clock=self.clock)

    @property
    def ledger(self) -> Ledger:
        """Our copies of the app's events."""
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - half of the commands do without it

        return Ledger(root=self.locations.ledger_root(self.app), clock=self.clock)

    def data_dir(self, state: ConfigState | None = None) -> Path:
        """Where the app's session files are."""
        return data_dir(self.app, self.settings.read() if state is None else state)


def choose_app(name: str | None, config_file: Path | None, data_folder: Path | None) -> KnownApp:
    """
    Return the app that the shared options name.

    Raises:
        NotFoundError: No app is known by that name.
        ConfigError: This machine names no home folder.
    """
    names = {app.key for app in known_apps()}
    if name is not None and name not in names:
        raise NotFoundError(
            f"No app is known by the name {name!r}",
            f"Known: {', '.join(sorted(names))}. For another folder of that format use --config-file and --data-dir.",
        )
    return rerun_app(config_file=config_file, data_dir=data_folder)


def choosing(command: F) -> F:
    """Give a command the options that choose an app; it is called with `chosen`."""

    @click.option("--app", "app_name", metavar="NAME", help="The program to look at (default: rerun).")
    @click.option("--config-file", type=click.Path(path_type=Path), help="Another config in the same format.")
    @click.option(
        "--data-dir", "data_folder", type=click.Path(path_type=Path), help="Another folder of session files."
    )
    @functools.wraps(command)
    def with_choice(
        *args: object,
        app_name: str | None,
        config_file: Path | None,
        data_folder: Path | None,
        **rest: object,
    ) -> object:
        app = choose_app(app_name, config_file, data_folder)
        chosen = Chosen(app=app, locations=Locations.of_user(), clock=SystemClock())
        return command(*args, chosen=chosen, **rest)

    return with_choice  # type: ignore[return-value]  # click rewrites the signature from its options


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")
yes_option = click.option("--yes", "-y", is_flag=True, help="Don't ask; I agree.")
