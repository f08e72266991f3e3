"""`pellucid watch`: the witness as a process of its own."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Final, NoReturn

from pellucid.clock import SystemClock
from pellucid.config.reading import data_dir, read_config
from pellucid.errors import WatchError
from pellucid.ledger.ledger import Ledger
from pellucid.private_files import make_root, open_private
from pellucid.watch import open_watcher
from pellucid.witness.relay import Courier, serve
from pellucid.witness.scheduling import hold_garbage_collection, share_interpreter_often, shorten_slice
from pellucid.witness.scribe import Scribe
from pellucid.witness.witness import Witness
from pellucid.worker import when_closed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

    from pellucid.apps import WatchedApp
    from pellucid.locations import Locations
    from pellucid.watch import Watcher

NOTICE_FILE: Final = "notice-given"
"""Its presence in a ledger says that the person was told about the copies."""

_NICENESS: Final = 5
"""Of the process that writes: it can wait, the one that looks cannot."""


def witness_main(
    app: WatchedApp, locations: Locations, *, until_stdin_closes: bool = False, backend: str | None = None
) -> int:
    """
    Watch `app` until the process is told to end.

    Talks on stderr only: the notice about copies at first use, and whatever keeps the witness from its work.

    Args:
        app: The program to watch.
        locations: Where the copies go.
        until_stdin_closes: End as soon as the other end of stdin is closed, so that whoever started this takes it
            along, however that one ends.
        backend: How to follow the folders, instead of what suits them best.

    Returns:
        The exit code.

    Raises:
        AlreadyWatched: Another witness writes to that ledger.
        WatchError: The chosen backend cannot follow the folder.
    """
    folder = data_dir(app, read_config(app))
    watcher = open_watcher(folder, backend=backend)
    _give_notice_once(app, locations.ledger_root(app))
    _say(f"Watching {folder} by {watcher.backend}.")
    scribe = Scribe(
        app=app,
        ledger=Ledger(root=locations.ledger_root(app), clock=SystemClock()),
        clock=SystemClock(),
        wake=watcher.wake,
        say=_say,
    )
    scribe.report(backend=watcher.backend, data_dir=folder)
    hold_garbage_collection()
    watch = (
        _watch_in_two_processes if hasattr(os, "fork") and sys.platform != "darwin" else _watch_in_one_process
    )
    watch(app, watcher, scribe, until_stdin_closes=until_stdin_closes)
    return 0


def _watch_in_one_process(
    app: WatchedApp, watcher: Watcher, scribe: Scribe, *, until_stdin_closes: bool
) -> None:
    witness = Witness(app=app, desk=scribe, watcher=watcher, clock=SystemClock(), say=_say)
    _stop_on_signals(witness.stop)
    if until_stdin_closes:
        when_closed(sys.stdin.fileno(), witness.stop)
    share_interpreter_often()
    try:
        scribe.claim()
        witness.run()
    finally:
        scribe.close()
        watcher.close()


def _watch_in_two_processes(
    app: WatchedApp, watcher: Watcher, scribe: Scribe, *, until_stdin_closes: bool
) -> None:
    # Forked before there is any thread, and before the claim: a lock lives as long as any process that has it open.
    seen, sending = os.pipe()
    held, holding = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(seen)
        os.close(holding)
        _look_until_closed(app, watcher, sending, held)
    os.close(sending)
    os.close(held)
    watcher.close()
    os.nice(_NICENESS)
    ends = [holding]

    def stop() -> None:
        if ends:
            os.close(ends.pop())

    _stop_on_signals(stop)
    if until_stdin_closes:
        when_closed(sys.stdin.fileno(), stop)
    try:
        scribe.claim()
        serve(scribe, seen)
        if ends:
            raise WatchError("The process that looks at the folder has ended", "Start the witness again.")
    finally:
        stop()
        os.close(seen)
        scribe.close()
        os.waitpid(child, 0)


def _look_until_closed(app: WatchedApp, watcher: Watcher, sending: int, held: int) -> NoReturn:
    """Look, and tell the parent, until it closes its pipe or is no more; this is a child's whole life."""
    for name in ("SIGINT", "SIGHUP"):  # a terminal tells the whole group; the parent decides
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    code = 1
    try:
        witness = Witness(app=app, desk=Courier(pipe=sending), watcher=watcher, clock=SystemClock(), say=_say)
        when_closed(held, witness.stop)
        shorten_slice()
        witness.run()
        code = 0
    except BrokenPipeError:
        pass  # the parent is gone
    except Exception as fault:  # noqa: BLE001 - nothing may get out of the child, least of all into its parent's frames
        _say(f"The process that looks at the folder has failed: {fault!r}")
    finally:
        os._exit(code)


def _stop_on_signals(stop: Callable[[], None]) -> None:
    def handle(_number: int, _frame: FrameType | None) -> None:
        stop()

    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, handle)


def _give_notice_once(app: WatchedApp, root: Path) -> None:
    marker = root / NOTICE_FILE
    try:
        if marker.exists():
            return
        make_root(root)
        os.close(open_private(marker, os.O_WRONLY, create=True))
    except OSError:
        pass  # said once too often is better than not at all
    _say(
        f"Pellucid copies each event that {app.title} queues, byte for byte, before it is gone,\n"
        f"and keeps the copies in {root}. They may be personal; only you can read them.\n"
        "`pellucid forget` destroys single ones, or all of them."
    )


def _say(sentence: str) -> None:
    try:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    except OSError:
        pass  # nobody listens any more; the witness goes on
