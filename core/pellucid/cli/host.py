"""
The commands of `pellucid` for one app, to be mounted into that app's own command line.

    import click
    from pellucid.cli.host import privacy_group

    @click.group()
    def myviewer() -> None: ...

    myviewer.add_command(privacy_group(app))     # myviewer privacy status | enable | disable | outbox | …

They need nothing but what the app's developer declared: no card, no file, no start before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pellucid.cli.late_group import LateGroup
from pellucid.cli.options import CHOICE_PARAMS, Chosen, without
from pellucid.cli.output import prepare_streams
from pellucid.clock import SystemClock
from pellucid.locations import Locations

if TYPE_CHECKING:
    from pellucid.embedding.app import App

_COMMANDS: Final = {
    "accept": ("pellucid.cli.own.config", "accept"),
    "class": ("pellucid.cli.own.choice", "class_"),
    "clear": ("pellucid.cli.own.identity", "clear"),
    "config": ("pellucid.cli.own.config", "config"),
    "details": ("pellucid.cli.own.config", "details"),
    "disable": ("pellucid.cli.own.choice", "disable"),
    "email": ("pellucid.cli.own.identity", "email"),
    "enable": ("pellucid.cli.own.choice", "enable"),
    "events": ("pellucid.cli.events", "events"),
    "forget": ("pellucid.cli.forget", "forget_command"),
    "id": ("pellucid.cli.own.identity", "id_"),
    "local": ("pellucid.cli.own.choice", "local"),
    "outbox": ("pellucid.cli.own.outbox", "outbox"),
    "pause": ("pellucid.cli.own.choice", "pause"),
    "resume": ("pellucid.cli.own.choice", "resume"),
    "review": ("pellucid.cli.own.choice", "review"),
    "rules": ("pellucid.cli.own.rules", "rules"),
    "show": ("pellucid.cli.show", "show"),
    "status": ("pellucid.cli.status", "status"),
    "summary": ("pellucid.cli.summary", "summary_command"),
}
_NOT_FOR_A_HOST: Final = CHOICE_PARAMS | {"everything"}
"""What chooses another app, or concerns all of them."""


def privacy_group(app: App, *, name: str = "privacy") -> click.Group:
    """
    Return a group of commands by which a person sees and decides what an app says about them.

    It may be mounted into any click program, and is a program by itself. Its commands are those of
    `pellucid … --app NAME` and `pellucid analytics --app NAME …`, with the same words, `--json` and exit codes, but
    for what concerns other apps. They work whether or not the app runs, and before it was ever started. An error is
    told in a sentence and ends the program with that error's code: the host has nothing to catch.

    Building the group imports little and touches no file.

    Args:
        app: What its developer says of it.
        name: Of the group, in the host's command line.
    """
    return _PrivacyGroup(
        app,
        late=_COMMANDS,
        name=name,
        help=f"See and decide what {app.title or app.name} says about you, before it says it.",
    )


class _PrivacyGroup(LateGroup):
    """Binds its commands to one app."""

    def __init__(self, app: App, **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(**settings)
        self._app = app

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command, without what would choose another app."""
        command = super().get_command(ctx, cmd_name)
        return None if command is None else without(command, _NOT_FOR_A_HOST)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click declares it
        """Run the command that was asked for."""
        try:
            prepare_streams()
            ctx.obj = Chosen(
                app=self._app.known(),
                locations=Locations.of_user(),
                clock=SystemClock(),
                catalogue_file=Path(self._app.catalogue),
                called=ctx.command_path,
            )
            return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:
            from pellucid.cli.runner import ending_of  # noqa: PLC0415 - only where something went wrong

            raise click.exceptions.Exit(ending_of(error)) from error
