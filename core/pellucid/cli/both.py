"""One verb for both kinds of programs: somebody else's, and those with the engine inside."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from pellucid.apps import EmbeddedApp
from pellucid.cli.options import CHOICE_PARAMS, Chosen, choosing
from pellucid.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


def with_chosen(command: F) -> F:
    """Call a command with `chosen`, the app that `for_both` has bound to its context."""

    @functools.wraps(command)
    def bound(*args: object, **rest: object) -> object:
        return command(*args, chosen=click.get_current_context().find_object(Chosen), **rest)

    return bound  # type: ignore[return-value]  # click rewrites the signature from its options


def for_both(
    name: str,
    *,
    help: str,  # noqa: A002 - as click calls it
    own: click.Command,
    watched: click.Command | None = None,
) -> click.Command:
    """
    Join the verb for each kind of program into one, which has the options that choose the program.

    Args:
        name: The verb.
        help: What it does, for either.
        own: For an app with the engine inside.
        watched: For somebody else's program; without it, there is no such verb for one.
    """

    @click.command(name, help=help)
    @choosing
    def run(*, chosen: Chosen, **given: object) -> object:
        ctx = click.get_current_context()
        picked = own if isinstance(chosen.app, EmbeddedApp) else watched
        if picked is None:
            raise UsageError(
                f"{chosen.app.title} has no such verb: {name!r} is for apps with Pellucid inside",
                "Name one of them with --app; `pellucid apps` lists them.",
            )
        taken = {param.name for param in picked.params}
        for param in ctx.command.params:
            is_given = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
            if is_given and param.name not in taken | CHOICE_PARAMS:
                raise UsageError(f"{param.opts[0]} has no meaning for {chosen.app.title}", "Leave it out.")
        ctx.obj = chosen
        callback = picked.callback
        return None if callback is None else callback(**{key: given[key] for key in taken if key is not None})

    known = {param.name for param in run.params}
    for each in (watched, own):
        for param in each.params if each is not None else ():
            if param.name not in known:
                known.add(param.name)
                run.params.append(param)
    return run
