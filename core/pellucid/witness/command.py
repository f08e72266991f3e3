"""`pellucid watch`: the witness as a process of its own."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

from pellucid.clock import SystemClock
from pellucid.config.reading import data_dir, read_config
from pellucid.errors import AlreadyWatched, UsageError, WatchError
from pellucid.holding.hold import Hold
from pellucid.housekeeping.schedule import Housekeeping
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.witness_claim import is_watched
from pellucid.notifying.desktop import DesktopNotifier
from pellucid.private_files import make_root, open_private
from pellucid.said import said
from pellucid.watch import open_watcher
from pellucid.witness.bell import Bell
from pellucid.witness.config_watch import ConfigWatch
from pellucid.witness.holding_scribe import HoldingScribe
from pellucid.witness.lookout import Lookout
from pellucid.witness.register import Register
from pellucid.witness.relay import Courier, serve
from pellucid.witness.scheduling import hold_garbage_collection, share_interpreter_often, shorten_slice
from pellucid.witness.sentries import Sentries
from pellucid.witness.witness import Witness
from pellucid.worker import when_closed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

    from pellucid.apps import WatchedApp
    from pellucid.locations import Locations
    from pellucid.watch import Watcher
    from pellucid.witness.scribe import Scribe

NOTICE_FILE: Final = "notice-given"
"""Its presence in a ledger says that the person was told about the copies."""

_TURN_S: Final = 0.2
"""How often one that waits for its turn asks."""
_NICENESS: Final = 5
"""Of the process that writes: it can wait, the one that looks cannot."""


def witness_main(
    app: WatchedApp,
    locations: Locations,
    *,
    until_stdin_closes: bool = False,
    backend: str | None = None,
    waits: bool = False,
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
        waits: Where another witness writes to that ledger, wait until it ends and take its place.

    Returns:
        The exit code.

    Raises:
        AlreadyWatched: Another witness writes to that ledger.
        WatchError: The chosen backend cannot follow the folder.
        UsageError: It shall both wait and end with its stdin.
    """
    if waits and until_stdin_closes:
        raise UsageError(
            said("A witness that waits for its turn cannot end with whoever started it"), said("Choose one.")
        )
    ending = _Ending()
    while not ending.told:
        if waits and not _has_turn(locations.ledger_root(app), ending):
            break
        try:
            _watch(app, locations, ending, until_stdin_closes=until_stdin_closes, backend=backend)
        except AlreadyWatched:
            if not waits:
                raise
        else:
            break
    return 0


class _Ending:
    """Whether this process was told to end by a signal, and what that leads to."""

    def __init__(self) -> None:
        self.told = False
        self._then: Callable[[], None] | None = None
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            # Whoever starts it with `nohup` wants it to outlive the terminal.
            if number is not None and not (name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN):
                signal.signal(number, self._handle)
                if sys.platform != "win32":  # `pellucid run` holds them back when it starts a witness
                    signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})

    def tell(self) -> None:
        """End it; from any thread."""
        self.told = True
        if self._then is not None:
            self._then()

    def leads_to(self, then: Callable[[], None]) -> None:
        """Call `then` once it is told to end, at once if it was already."""
        self._then = then
        if self.told:
            then()

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        self.tell()


def _has_turn(root: Path, ending: _Ending) -> bool:
    """Wait until no other witness holds the ledger; False if this one is told to end meanwhile."""
    if is_watched(root):
        _say("Another witness copies already. This one takes its place when it ends.")
    while is_watched(root) and not ending.told:
        time.sleep(_TURN_S)
    return not ending.told


def _watch(
    app: WatchedApp, locations: Locations, ending: _Ending, *, until_stdin_closes: bool, backend: str | None
) -> None:
    folder = data_dir(app, read_config(app))
    watcher = open_watcher(folder, backend=backend)
    _give_notice_once(app, locations.ledger_root(app))
    clock = SystemClock()
    ledger = Ledger(root=locations.ledger_root(app), clock=clock)
    if not is_watched(ledger.root):  # else the claim says who watches
        _say(f"Watching {folder} by {watcher.backend}.")
    scribe = HoldingScribe(
        app=app,
        ledger=ledger,
        clock=clock,
        wake=watcher.wake,
        say=_say,
        housekeeping=Housekeeping(app=app, ledger=ledger, config=locations.config, clock=clock, say=_say),
        hold=Hold(app=app, root=ledger.root, config=locations.config, clock=clock, say=_say),
    )
    scribe.report(backend=watcher.backend, data_dir=folder)
    register = Register(
        ledger=ledger,
        config=ConfigWatch(app=app, root=ledger.root, clock=clock, notifier=DesktopNotifier()),
        clock=clock,
        say=_say,
    )
    hold_garbage_collection()
    watch = (
        _watch_in_two_processes if hasattr(os, "fork") and sys.platform != "darwin" else _watch_in_one_process
    )
    watch(app, watcher, scribe, register, ending, until_stdin_closes=until_stdin_closes)


def _watch_in_one_process(
    app: WatchedApp,
    watcher: Watcher,
    scribe: Scribe,
    register: Register,
    ending: _Ending,
    *,
    until_stdin_closes: bool,
) -> None:
    witness = Witness(app=app, desk=scribe, watcher=watcher, clock=SystemClock(), say=_say, ringer=register)
    ending.leads_to(witness.stop)
    if until_stdin_closes:
        when_closed(sys.stdin.fileno(), ending.tell)
    share_interpreter_often()
    try:
        scribe.claim()
        register.start()
        witness.run()
    finally:
        scribe.close()
        register.close()
        watcher.close()


def _watch_in_two_processes(
    app: WatchedApp,
    watcher: Watcher,
    scribe: Scribe,
    register: Register,
    ending: _Ending,
    *,
    until_stdin_closes: bool,
) -> None:
    # Forked before there is any thread, and before the claim: a lock lives as long as any process that has it open.
    seen, sending = os.pipe()
    heard, ringing = os.pipe()
    held, holding = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(seen)
        os.close(heard)
        os.close(holding)
        _look_until_closed(app, watcher, sending, ringing, held)
    os.close(sending)
    os.close(ringing)
    os.close(held)
    watcher.close()
    register.listen(heard)
    ends = [holding]

    def stop() -> None:
        if ends:
            os.close(ends.pop())

    ending.leads_to(stop)
    if until_stdin_closes:
        when_closed(sys.stdin.fileno(), ending.tell)
    try:
        scribe.claim()
        os.nice(_NICENESS)
        register.start()
        serve(scribe, seen)
        if ends:
            raise WatchError(
                said("The process that looks at the folder has ended"), said("Start the witness again.")
            )
    finally:
        stop()
        os.close(seen)
        scribe.close()
        os.waitpid(child, 0)
        register.close()


def _look_until_closed(app: WatchedApp, watcher: Watcher, sending: int, ringing: int, held: int) -> NoReturn:
    """Look, and tell the parent, until it closes its pipe or is no more; this is a child's whole life."""
    for name in ("SIGINT", "SIGHUP", "SIGTERM"):  # a terminal or a system tells everybody; the parent decides
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    code = 1
    try:
        sentries = Sentries()
        if watcher.backend == "inotify":
            with suppress(OSError):  # then most of what a crash writes is seen without them
                sentries.recruit()
        lookout = Lookout(ringer=Bell(pipe=ringing), watcher=watcher, clock=SystemClock(), sentries=sentries)
        witness = Witness(
            app=app,
            desk=Courier(pipe=sending),
            watcher=watcher,
            clock=SystemClock(),
            say=_say,
            ringer=lookout,
            lookout=lookout,
        )
        when_closed(held, witness.stop)
        # Linux shares a busy processor out among sessions first (sched_autogroup): alone in one, this process has its turn
        # as soon as it wakes, however much runs beside the program that it watches.
        os.setsid()
        shorten_slice()
        witness.run()
        code = 0
    except BrokenPipeError:
        pass  # the parent is gone
    except Exception as fault:  # noqa: BLE001 - nothing may get out of the child, least of all into its parent's frames
        _say(f"The process that looks at the folder has failed: {fault!r}")
    finally:
        os._exit(code)


def notice_of(app: WatchedApp, root: Path) -> str:
    """Say what a witness of `app` keeps and where; a person has to hear it before the first one runs."""
    return (
        f"Pellucid copies each event that {app.title} queues, byte for byte, before it is gone,\n"
        f"and keeps the copies in {root}. They may be personal; only you can read them.\n"
        "`pellucid forget` destroys single ones, or all of them."
    )


def _give_notice_once(app: WatchedApp, root: Path) -> None:
    marker = root / NOTICE_FILE
    try:
        if marker.exists():
            return
        make_root(root)
        os.close(open_private(marker, os.O_WRONLY, create=True))
    except OSError:
        pass  # said once too often is better than not at all
    _say(notice_of(app, root))


def _say(sentence: str) -> None:
    if sys.stderr is None:  # started without a terminal on Windows
        return
    try:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    except OSError:
        pass  # nobody listens any more; the witness goes on
