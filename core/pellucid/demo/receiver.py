"""
The receiver behind the demo viewer: the collector, on loopback, in a thread of the viewer's own process.

It is there for show, so it begins and ends with the viewer, and a viewer that is killed takes it along. What is sent
goes through a real socket all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.collector import Collector
from pellucid.errors import UsageError
from pellucid.private_files import naming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pellucid.collector import Fault

RECEIVED: Final = "received.ndjson"
"""The file with all that was received, below the demo's folder; see `pellucid.collector.read_store`."""
_PORT: Final = "receiver.port"


def start_receiver(folder: Path, *, faults: Sequence[Fault] = ()) -> Collector:
    """
    Start to receive, on the port of the last time: what an earlier run left waiting is addressed to that.

    Args:
        folder: The demo's own.
        faults: What goes wrong.

    Returns:
        The collector, which listens; to be stopped.

    Raises:
        UsageError: Something else listens there now.
        LedgerError: Something in the folder cannot be read or written.
    """
    port = _last_port(folder)
    collector = Collector(port=port, store=folder / RECEIVED, faults=faults)
    try:
        collector.start()
    except UsageError as error:
        if not port:
            raise
        raise UsageError(
            f"The receiver cannot have its port again, which events in {folder} are addressed to: {port}",
            "Does a demo run on that folder already? Otherwise give another folder, or none.",
        ) from error
    try:
        with naming(folder / _PORT, "written"):
            (folder / _PORT).write_text(str(collector.port), "ascii")
    except BaseException:
        collector.stop()
        raise
    return collector


def _last_port(folder: Path) -> int:
    try:
        return int((folder / _PORT).read_text("ascii"))
    except (OSError, ValueError):
        return 0
