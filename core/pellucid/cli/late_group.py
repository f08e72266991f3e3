"""A group whose commands are imported only when one of them is asked for: the witness stays small, a host starts fast."""

from __future__ import annotations

import importlib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


class LateGroup(click.Group):
    """
    Knows its commands by name only.

    Args:
        late: By name: the module and the attribute where the command is.
        settings: What `click.Group` takes.
    """

    def __init__(self, *, late: Mapping[str, tuple[str, str]], **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(**settings)
        self._late = late

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands."""
        del ctx
        return sorted(self._late)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        del ctx
        if cmd_name not in self._late:
            return None
        module, name = self._late[cmd_name]
        command = getattr(importlib.import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """
        Find the command that is meant.

        Raises:
            UsageError: There is none of that name; one that is like it is named.
        """
        name = args[0]
        alike = get_close_matches(name, self.list_commands(ctx), n=1)
        if alike and not name.startswith("-") and name not in self._late and not ctx.resilient_parsing:
            raise click.UsageError(f"No such command {name!r}. Did you mean {alike[0]!r}?", ctx)
        return super().resolve_command(ctx, args)
