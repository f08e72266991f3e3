"""The options that most commands share, and what they lead to."""

from __future__ import annotations

import copy
import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from pellucid.apps import EmbeddedApp, KnownApp, known_apps, rerun_app
from pellucid.clock import Clock, SystemClock
from pellucid.config.reading import data_dir
from pellucid.config.settings import Settings
from pellucid.errors import NotFoundError, UsageError
from pellucid.locations import Locations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.config.reading import ConfigState
    from pellucid.ledger.ledger import Ledger

F = TypeVar("F", bound="Callable[..., Any]")

CHOICE_PARAMS: Final = frozenset({"app_name", "config_file", "data_folder"})
"""The parameters by which a command chooses its app."""

_NAMED_BEFORE: Final = "pellucid.app_name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The app that a command is about, and what stands around it."""

    app: KnownApp
    locations: Locations
    clock: Clock
    catalogue_file: Path | None = None
    """Where the app itself has its catalogue, if it is the app that asks."""
    called: str = ""
    """By which words the app's own command line got here, such as `myviewer privacy`; empty for Pellucid's."""

    @property
    def settings(self) -> Settings:
        """Reads and writes the config of somebody else's program."""
        return Settings(app=self.app, locations=self.locations, clock=self.clock)

    @property
    def ledger(self) -> Ledger:
        """Our copies of the app's events, or the embedded app's own."""
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - half of the commands do without it

        return Ledger(root=self.locations.ledger_root(self.app), clock=self.clock)

    def data_dir(self, state: ConfigState | None = None) -> Path:
        """Where the app's session files are."""
        if isinstance(self.app, EmbeddedApp):
            return self.app.default_data_dir
        return data_dir(self.app, self.settings.read() if state is None else state)


def embedded_apps(locations: Locations) -> tuple[EmbeddedApp, ...]:
    """Return the apps with the engine inside that have left their card, sorted by title."""
    from pellucid.app_cards import cards  # noqa: PLC0415 - the witness does without

    names = {app.key for app in known_apps()}
    return tuple(app for app in cards(locations) if app.key not in names)


def choose_app(
    name: str | None,
    config_file: Path | None,
    data_folder: Path | None,
    *,
    locations: Locations | None = None,
) -> KnownApp:
    """
    Return the app that the shared options name.

    Args:
        name: The key of a known program, or of an app that has left its card.
        config_file: Another config in Rerun's format.
        data_folder: Another folder of session files.
        locations: Where the cards are; the person's own if left out.

    Raises:
        NotFoundError: No app is known by that name.
        UsageError: An app with the engine inside keeps its files nowhere else.
        ConfigError: This machine names no home folder.
    """
    names = {app.key for app in known_apps()}
    if name is None or name in names:
        return rerun_app(config_file=config_file, data_dir=data_folder)
    own = {app.key: app for app in embedded_apps(locations or Locations.of_user())}
    if name not in own:
        raise NotFoundError(
            f"No app is known by the name {name!r}",
            f"Known: {', '.join(sorted(names | own.keys()))}. An app with Pellucid inside is known from its first "
            "start on. For another folder of Rerun's format use --config-file and --data-dir.",
        )
    if config_file is not None or data_folder is not None:
        raise UsageError(
            f"{own[name].title} keeps its files in folders of its own",
            "Leave out --config-file and --data-dir.",
        )
    return own[name]


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
        app_name: str | None = None,
        config_file: Path | None = None,
        data_folder: Path | None = None,
        **rest: object,
    ) -> object:
        chosen = click.get_current_context().find_object(Chosen)
        if chosen is None:
            locations = Locations.of_user()
            app = choose_app(one_name(app_name), config_file, data_folder, locations=locations)
            chosen = Chosen(app=app, locations=locations, clock=SystemClock())
        return command(*args, chosen=chosen, **rest)

    return with_choice  # type: ignore[return-value]  # click rewrites the signature from its options


def choosing_before(group: F) -> F:
    """Let a group of commands have `--app` before the command, too."""

    @click.option("--app", "app_name", metavar="NAME", help="The program; may also stand behind the command.")
    @functools.wraps(group)
    def with_name(*args: object, app_name: str | None = None, **rest: object) -> object:
        if app_name is not None:
            click.get_current_context().meta[_NAMED_BEFORE] = app_name
        return group(*args, **rest)

    return with_name  # type: ignore[return-value]  # as above


def without(command: click.Command, names: Iterable[str] = CHOICE_PARAMS) -> click.Command:
    """Return a command, or a group with all that is in it, that lacks some of its parameters."""
    gone = frozenset(names)
    fresh = copy.copy(command)
    fresh.params = [param for param in command.params if param.name not in gone]
    if isinstance(fresh, click.Group):
        fresh.commands = {name: without(each, gone) for name, each in fresh.commands.items()}
    return fresh


def one_name(name: str | None) -> str | None:
    """
    Return the app that was named before or behind the current command.

    Raises:
        UsageError: Two are named.
    """
    before: str | None = click.get_current_context().meta.get(_NAMED_BEFORE)
    if before is not None and name is not None and before != name:
        raise UsageError(f"Two apps are named, {before!r} and {name!r}", "Name one.")
    return before if name is None else name


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")
yes_option = click.option("--yes", "-y", is_flag=True, help="Don't ask; I agree.")
