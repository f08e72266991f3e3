"""Driving the live view without a window and without a thread: `run` blocks, and the signals do the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.clock import SystemClock
from pellucid.errors import QueryError, UsageError
from pellucid.query.parser import parse
from pellucid.view.live_view import LiveView
from pellucid.view.values import Phase
from pellucid.watch import open_watcher

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.cli.options import Chosen
    from pellucid.clock import Clock
    from pellucid.view.values import Snapshot, ViewChange, ViewStatus


def read_filter(filter_text: str, *, clock: Clock | None = None) -> None:
    """
    Make sure that a filter can be understood.

    Args:
        filter_text: As somebody typed it.
        clock: Tells what `since:1h` means; the real one if left out.

    Raises:
        UsageError: It cannot; the place is shown below it.
    """
    try:
        parse(filter_text, clock=clock or SystemClock())
    except QueryError as error:
        marks = " " * error.start + "^" * max(1, error.end - error.start)
        raise UsageError(f"The filter is wrong: {error.message}", f"  {filter_text}\n  {marks}") from error


def open_view(chosen: Chosen, filter_text: str) -> LiveView:
    """
    Make the view of the chosen app; nothing is read before it runs.

    Raises:
        UsageError: The filter is wrong.
    """
    if filter_text:
        read_filter(filter_text, clock=chosen.clock)
    folder = chosen.data_dir()
    view = LiveView(
        app=chosen.app,
        data_dir=folder,
        ledger=chosen.ledger,
        watcher=open_watcher(folder),
        cache_dir=chosen.locations.column_cache(chosen.app),
        clock=chosen.clock,
    )
    if filter_text:
        view.set_filter(filter_text)
    return view


def run_view(
    view: LiveView,
    *,
    on_ready: Callable[[Snapshot], None],
    on_change: Callable[[ViewChange], None] | None = None,
    on_notice: Callable[[str], None] | None = None,
) -> None:
    """
    Run a view in this thread.

    Args:
        view: What `open_view` made.
        on_ready: Called once, with the rows as they are when all that is there has been read and filtered.
        on_change: Called with each later change, until the process is interrupted; without it the view ends when
            `on_ready` returns.
        on_notice: Called with what a person should know about the live files.
    """
    rows: list[Snapshot] = []
    notices: list[str] = [""]
    is_ready = False

    def changed(change: ViewChange) -> None:
        rows[:] = [change.snapshot]
        if is_ready and on_change is not None:
            on_change(change)

    def reported(status: ViewStatus) -> None:
        nonlocal is_ready
        if status.live_notice != notices[-1]:
            notices.append(status.live_notice)
            if on_notice is not None and status.live_notice:
                on_notice(status.live_notice)
        if status.phase is Phase.READY and rows and not is_ready:
            is_ready = True
            on_ready(rows[0])
            if on_change is None:
                view.close()

    view.changed.connect(changed)
    view.status.connect(reported)
    try:
        view.run()
    finally:
        view.close()
