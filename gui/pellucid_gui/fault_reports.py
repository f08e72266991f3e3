"""What becomes of a fault of the window: a file with the details, and a sentence for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.tasks import UnexpectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from pellucid.errors import TelemetryError


class FaultReports:
    """
    Stands in for `sys.excepthook`; each fault is reported once, since what looks again and again would fail so each time.

    Args:
        tell: Shows an error to the person.
        faults_dir: Where they are told that the details are.
    """

    def __init__(self, *, tell: Callable[[TelemetryError], object], faults_dir: Path) -> None:
        self._tell = tell
        self._faults_dir = faults_dir
        self._known: set[tuple[object, ...]] = set()

    def report(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Write a fault down and tell of it, unless one of the same kind was raised at the same place before."""
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (kind, None if trace is None else (trace.tb_frame.f_code, trace.tb_lineno))
        if place in self._known:
            return
        self._known.add(place)
        from pellucid.cli.faults import report  # noqa: PLC0415 - only when something broke

        report(fault)
        self._tell(UnexpectedError(fault, self._faults_dir))
