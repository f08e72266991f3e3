"""`pellucid events --export`: the listed events into a file, as a whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.cli.output import put_json, say
from pellucid.exporting import Exported, Format, export, written

if TYPE_CHECKING:
    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Snapshot

FORMATS: tuple[str, ...] = tuple(each.value for each in Format)
"""What can be asked for."""


def export_rows(
    view: LiveView, snapshot: Snapshot, path: str, wanted: str, *, limit: int, as_json: bool
) -> None:
    """
    Write rows into a file, and say so.

    Args:
        view: Where they come from.
        snapshot: The rows.
        path: The file.
        wanted: One of `FORMATS`.
        limit: The newest so many; 0 for all.
        as_json: Whether to say it as JSON.

    Raises:
        LedgerError: It cannot be written; nothing is left behind then.
    """
    events = snapshot.order[-limit:] if limit else snapshot.order
    done = export(written(view.lines_of(events), Format(wanted)), Path(path).absolute())
    if isinstance(done, Exported):
        if as_json:
            put_json({"file": str(done.path), "events": len(events), "size_bytes": done.size_bytes})
        else:
            say(f"Exported {len(events):,} events, {done.size_bytes:,} bytes, to {done.path}")
