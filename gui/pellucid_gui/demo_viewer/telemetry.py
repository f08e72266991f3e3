"""
All that the demo viewer has to do with telemetry: what it declares, and what it records when.

It is the example to follow. The viewer's own parts know nothing of this module.
"""

from __future__ import annotations

import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

import pellucid_resources
from pellucid import App
from pellucid_gui.demo_viewer.events import (
    DataSourceConnected,
    ViewerClosed,
    ViewerCrashed,
    ViewerFailed,
    ViewerOpened,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid import Analytics
    from pellucid_gui.demo_viewer.cloud import Cloud
    from pellucid_gui.demo_viewer.window import ViewerWindow

NAME: Final = "myviewer-demo"
"""By which the window, the commands and `MYVIEWER_DEMO_ANALYTICS` know the viewer."""
CATALOGUE: Final = Path(pellucid_resources.__file__).with_name("catalogues") / "example.toml"
"""What `pellucid catalogue new` gives a developer to begin with; `events.py` is generated from it."""
_BATCH_AGE_S: Final = 5.0
"""An ordinary app waits longer; here a person is watching."""
_KERNEL: Final = Path("/proc/sys/kernel/osrelease")


def declare(*, host: str, ask: Callable[[str], None]) -> App:
    """
    Say what the viewer is, where its events go and what they may hold.

    Args:
        host: The receiver's address.
        ask: Shows a new person what is to be agreed to.
    """
    return App(
        name=NAME,
        title="My Viewer",
        version="1.4.0",
        project_key="phc_demo",
        host=host,
        catalogue=CATALOGUE,
        disclaimer=ask,
        batch_age_s=_BATCH_AGE_S,
    )


class Telemetry(QObject):
    """
    Records what happens in the viewer's window, from its opening to its end.

    Args:
        analytics: Open; closed by whoever opened it.
        window: Says what happens.
    """

    def __init__(self, analytics: Analytics, window: ViewerWindow) -> None:
        super().__init__(window)
        self._analytics = analytics
        self._begun_s = time.monotonic()
        self._sources = 0
        window.opened.connect(self._on_opened)
        window.failed.connect(self._on_failed)
        window.closing.connect(self._on_closing)
        analytics.record(
            ViewerOpened(renderer="raster", scale=window.devicePixelRatioF(), is_wsl=is_wsl(_KERNEL))
        )

    def crashed(self, error: Exception) -> None:
        """Record what ends the viewer: its kind and its place, without the folder that the viewer lies in."""
        (*_, last) = traceback.extract_tb(error.__traceback__)
        place = f"{Path(last.filename).name}:{last.lineno}"
        self._analytics.record(ViewerCrashed(error_class=type(error).__name__, place=place))

    @Slot(object)
    def _on_opened(self, cloud: Cloud) -> None:
        self._sources += 1
        self._analytics.record(
            DataSourceConnected(
                medium=cloud.medium,
                application_id="sample_clouds",
                recording_id=cloud.title,
                point_count=len(cloud.points),
            )
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._analytics.record(ViewerFailed(error_class=type(error).__name__, message=str(error)))

    @Slot()
    def _on_closing(self) -> None:
        open_s = round(time.monotonic() - self._begun_s)
        self._analytics.record(ViewerClosed(open_s=open_s, sources=self._sources))


def is_wsl(kernel: Path) -> bool:
    """
    Whether this is the Windows Subsystem for Linux.

    Args:
        kernel: The file in which Linux names its kernel's release.
    """
    try:
        return "microsoft" in kernel.read_text("utf-8").lower()
    except (OSError, ValueError):
        return False
