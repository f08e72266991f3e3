"""An app with the engine inside, as its commands see it."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pellucid.apps import EmbeddedApp
from pellucid.cli.options import Chosen, choose_app, embedded_apps, one_name
from pellucid.cli.output import confirm, say
from pellucid.clock import Clock, SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode, Unreadable
from pellucid.consent.watch import ConsentWatch
from pellucid.errors import CatalogueError, NotFoundError, UsageError
from pellucid.locations import Locations, write_private_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.rules import Decision
    from pellucid.ledger.ledger import Ledger

F = TypeVar("F", bound="Callable[..., Any]")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnApp:
    """What the commands need of it; nothing is read or made before it is asked for."""

    app: EmbeddedApp
    locations: Locations
    clock: Clock
    store: ConsentStore
    consent: ConsentWatch
    """Says what would hold for a process with the environment of this one."""
    ledger: Ledger
    catalogue_files: tuple[Path, ...]
    """Where its catalogue may be, the best first."""
    called: str
    """By which words the app's own command line got here; empty for Pellucid's."""
    kept: list[Path] = field(default_factory=list)
    """Where broken choices were set aside."""

    @classmethod
    def of(cls, chosen: Chosen) -> OwnApp:
        """
        Take the app that a command is about.

        Raises:
            UsageError: It is somebody else's program.
        """
        app = chosen.app
        if not isinstance(app, EmbeddedApp):
            raise UsageError(
                f"{app.title} has no such thing: that is for apps with Pellucid inside",
                "Name one of them with --app; `pellucid apps` lists them.",
            )
        kept: list[Path] = []

        def set_aside(raw: bytes) -> None:
            file = chosen.locations.set_aside_dir(app) / f"analytics-{chosen.clock.now_ns()}.json"
            kept.append(write_private_file(file, raw))

        store = ConsentStore(app, clock=chosen.clock, set_aside=set_aside)
        copy = app.catalogue_file
        return cls(
            app=app,
            locations=chosen.locations,
            clock=chosen.clock,
            store=store,
            consent=ConsentWatch(app, store=store, environ=os.environ, clock=chosen.clock),
            ledger=chosen.ledger,
            catalogue_files=(copy,) if chosen.catalogue_file is None else (chosen.catalogue_file, copy),
            called=chosen.called,
            kept=kept,
        )

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self.app.title

    @property
    def choice(self) -> Choice | Unreadable:
        """What the person chose."""
        return self.store.read()

    @property
    def decision(self) -> Decision:
        """What holds, for a process with the environment of this one."""
        return self.consent.poll()

    def catalogue(self) -> Catalogue:
        """
        Read what it may collect.

        Raises:
            CatalogueError: That cannot be known.
        """
        from pellucid.catalogue.reading import read_catalogue  # noqa: PLC0415 - with it comes a TOML parser

        file = next((file for file in self.catalogue_files if os.path.isfile(file)), None)  # noqa: PTH113 - never raises
        if file is None:
            raise CatalogueError(
                f"What {self.title} collects is not known here",
                "It says so at its next start; start it once.",
            )
        return read_catalogue(file)

    def verb(self, words: str) -> str:
        """Say how a person would type a verb of `analytics`."""
        if self.called:
            return f"{self.called} {words}"
        return f"pellucid analytics --app {self.app.key} {words}"

    def command(self, words: str) -> str:
        """Say how a person would type another command."""
        return f"{self.called} {words}" if self.called else f"pellucid {words} --app {self.app.key}"

    def set_mode(self, mode: Mode, *, accepted: frozenset[str] | None = None, yes: bool) -> Choice:
        """
        Write down an answer; a broken choice is replaced only if the person agrees, and is kept.

        Raises:
            click.exceptions.Exit: The person did not agree.
            ConfigError: It cannot be written.
        """
        known = self.choice
        is_agreed = isinstance(known, Unreadable)
        if isinstance(known, Unreadable) and self._can_be_kept():
            say(f"{known.reason}.")
            say("As long as that is so, nothing is collected or sent.")
            say(
                f"A fresh choice of {mode.value!r}, with a new id, can take its place now; the broken one is kept in "
                f"{self.locations.set_aside_dir(self.app)}."
            )
            confirm("Replace it", yes=yes)
        choice = self.store.set_mode(mode, accepted=accepted, replace_broken=is_agreed)
        for file in self.kept:
            say(f"The broken choice is kept as {file}.")
        return choice

    def _can_be_kept(self) -> bool:
        try:
            self.app.config_file.read_bytes()
        except OSError:
            return False
        return True


def for_own(command: F) -> F:
    """Call a command with `own`, the app that is bound to its context."""

    @functools.wraps(command)
    def with_own(*args: object, **rest: object) -> object:
        chosen = click.get_current_context().find_object(Chosen)
        if chosen is None:
            raise RuntimeError("no app is bound to this command")
        return command(*args, own=OwnApp.of(chosen), **rest)

    return with_own  # type: ignore[return-value]  # click rewrites the signature from its options


def choosing_own(command: F) -> F:
    """Give a command `--app` for an app with the engine inside, the only one by default; it is called with `own`."""

    @click.option("--app", "app_name", metavar="NAME", help="The app (default: the only one there is).")
    @functools.wraps(command)
    def with_choice(*args: object, app_name: str | None = None, **rest: object) -> object:
        return command(*args, own=chosen_own(app_name), **rest)

    return with_choice  # type: ignore[return-value]  # as above


def chosen_own(name: str | None) -> OwnApp:
    """
    Return the app that is bound to the current command, or named before or behind it, or the only one there is.

    Raises:
        NotFoundError: There is no such app, or none at all.
        UsageError: There are several, or it is somebody else's program.
    """
    chosen = click.get_current_context().find_object(Chosen)
    if chosen is None:
        locations = Locations.of_user()
        name = one_name(name)
        app = choose_app(name, None, None, locations=locations) if name is not None else _only_one(locations)
        chosen = Chosen(app=app, locations=locations, clock=SystemClock())
    return OwnApp.of(chosen)


def _only_one(locations: Locations) -> EmbeddedApp:
    known = embedded_apps(locations)
    if not known:
        raise NotFoundError(
            "No app with Pellucid inside has been started yet", "It is known from its first start on."
        )
    if len(known) > 1:
        raise UsageError(
            "It is not said which app is meant",
            f"Give --app with one of: {', '.join(app.key for app in known)}.",
        )
    return known[0]
