"""The demo: a child that behaves like Rerun, in a folder that is thrown away with it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.locations import Locations
from pellucid_gui.shown_app import ShownApp

if TYPE_CHECKING:
    from pellucid.demo import DemoSource


class DemoStage:
    """
    Puts the demo on once, and takes it down.

    Nothing of it touches the person's own ledger: its copies lie in the folder that is thrown away.
    """

    def __init__(self) -> None:
        self._home: Path | None = None
        self._source: DemoSource | None = None

    def open(self) -> ShownApp:
        """Start the demo; blocks for some ten milliseconds, so call it in a task."""
        from pellucid.demo import demo_app, start_demo  # noqa: PLC0415 - most starts show no demo

        if self._home is None:
            self._home = Path(tempfile.mkdtemp(prefix="pellucid-demo-"))
            self._source = start_demo(self._home)
        return ShownApp(
            app=demo_app(self._home), locations=Locations.under(self._home / "pellucid"), demo=True
        )

    def close(self) -> None:
        """End the child and remove its folder; harmless if the demo was never on."""
        source, self._source = self._source, None
        if source is not None:
            source.stop()
        home, self._home = self._home, None
        if home is not None:
            shutil.rmtree(home, ignore_errors=True)
