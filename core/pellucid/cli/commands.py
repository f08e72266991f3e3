"""The root command, which opens the window, and the list of all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from pellucid.cli.late_group import LateGroup
from pellucid.cli.window import open_window

if TYPE_CHECKING:
    from pathlib import Path

_COMMANDS: Final = {
    "analytics": ("pellucid.cli.analytics", "analytics"),
    "apps": ("pellucid.cli.status", "apps"),
    "collector": ("pellucid.cli.collector", "collector"),
    "catalogue": ("pellucid.cli.catalogue", "catalogue"),
    "demo": ("pellucid.cli.demo", "demo"),
    "events": ("pellucid.cli.events", "events"),
    "forget": ("pellucid.cli.forget", "forget_command"),
    "hold": ("pellucid.cli.hold", "hold_group"),
    "ledger": ("pellucid.cli.ledger", "ledger_group"),
    "open": ("pellucid.cli.opening", "open_command"),
    "outbox": ("pellucid.cli.own.outbox", "outbox"),
    "rules": ("pellucid.cli.own.rules", "rules"),
    "run": ("pellucid.cli.run", "run"),
    "sessions": ("pellucid.cli.sessions", "sessions_command"),
    "show": ("pellucid.cli.show", "show"),
    "status": ("pellucid.cli.status", "status"),
    "summary": ("pellucid.cli.summary", "summary_command"),
    "watch": ("pellucid.cli.watch", "watch"),
}

EPILOG: Final = """
\b
Exit codes:
  0    done
  1    another failure, or you said no
  2    what was asked for makes no sense, or an answer was needed and nobody there
  3    no such event, session or app
  4    an app's config cannot be read or written
  5    Pellucid's own copies cannot be read or written, or are being watched already
  6    a folder cannot be followed
  7    a catalogue is wrong, or an event is not in it
  8    the system does not take, or give back, a background service
  70   an unexpected fault; a report was written
  126  run: the program cannot be run; else it ends as the program does
  127  run: there is no such program
  130  interrupted by Ctrl-C
"""


class _Root(LateGroup):
    """All commands."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click declares it
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            # With its number click would end the program itself, with 1; who has read enough is no failure.
            raise BrokenPipeError(error.strerror) from error


@click.group(cls=_Root, late=_COMMANDS, invoke_without_command=True, epilog=EPILOG)
@click.option("--demo", is_flag=True, help="Open the window on a demo: a program that behaves like Rerun.")
@click.option("--app", "app_name", metavar="NAME", help="Open the window on this program.")
@click.option(
    "--config-file", type=click.Path(), help="Open the window on another config in the same format."
)
@click.option("--data-dir", type=click.Path(), help="… and on another folder of session files.")
@click.version_option(package_name="pellucid", message="%(prog)s %(version)s")
@click.pass_context
def pellucid(
    ctx: click.Context, *, demo: bool, app_name: str | None, config_file: Path | None, data_dir: Path | None
) -> int | None:
    """
    See everything a program says about you, before it says it.

    Without a command: open the window.
    """
    given = {"--app": app_name, "--config-file": config_file, "--data-dir": data_dir}
    arguments = [
        text for option, value in given.items() if value is not None for text in (option, str(value))
    ]
    if ctx.invoked_subcommand is None:
        if app_name is not None:
            from pellucid.cli.options import choose_app  # noqa: PLC0415 - most starts name no app

            choose_app(app_name, None, None)  # a wrong name is told here, where the person typed it
        return open_window([*(["--demo"] if demo else []), *arguments])
    if demo or arguments:
        raise click.UsageError(f"Give these options after {ctx.invoked_subcommand!r}, not before it.")
    return None
