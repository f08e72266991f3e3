"""The whole window on both kinds of program, for whatever has to hold on every page of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from pellucid.consent.values import Mode
from pellucid.event import Event, encode
from pellucid_gui.main_window import MainWindow
from pellucid_gui.pages.page_tabs import EVENTS
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pellucid_gui.theme import Theme

PATIENCE_MS = 60_000
SIZE = (1100, 720)
IDENTITY = "228e582615214b838e4b170bff3905e9"
WATCHED, OWN = "rerun", "myviewer"


@dataclass
class Whole:
    """The window with two programs in it, and what leads to each of their pages."""

    window: MainWindow
    theme: Theme
    wait: Callable[[Callable[[], object]], None]

    def keys(self, app: str) -> tuple[str, ...]:
        """Every page of an app, the events first; it is looked at."""
        self.choose(app)
        return tuple(self.window.page.pages._keys)

    def choose(self, app: str) -> None:
        """Look at a program until its events are there, with the first of them chosen."""
        window = self.window
        window.app_list.choose(app)
        self.wait(lambda: window.page is not None and window.page.shown.app.key == app)
        page = window.page
        self.wait(lambda: page.total == 2 and not page.events.phase and page.events.model.rows >= 2)
        self.wait(lambda: page.timeline.is_settled)
        model = page.events.model
        first = next(row for row in range(model.rows) if model.event_at(row) is not None)
        page.events.table.setCurrentIndex(model.index(first, 0))
        self.wait(lambda: page.detail.record is not None)

    def show(self, key: str) -> QWidget:
        """Show a page of the program that is looked at, and return what is shown."""
        page = self.window.page
        page.pages.show_page(key)
        late = page.pages.page
        if late is not None:
            self.wait(lambda: getattr(late, "is_settled", True))
        self.settle()
        return late if late is not None else page.events

    def views(self, app: str) -> Iterator[str]:
        """Show everything that there is of an app, one after the other: each page, and each tab of the chosen event."""
        for key in self.keys(app):
            self.show(key)
            yield key
        self.show(EVENTS)
        tabs = self.window.page.detail.tabs
        for tab in range(1, tabs.count()):
            if tabs.isTabVisible(tab):
                tabs.setCurrentIndex(tab)
                self.settle()
                yield tabs.tabText(tab)

    def settle(self) -> None:
        """Let every layout that waits for its turn have it."""
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            QApplication.processEvents()


@pytest.fixture
def whole(qtbot, theme, tmp_path, systemd, own, rerun) -> Whole:
    """Give a test the window, with a Rerun that is looked at from outside and an app with the engine inside."""
    folder = tmp_path / "rerun"
    app = replace(rerun, config_file=folder / "analytics.json", default_data_dir=folder / "data")
    app.default_data_dir.mkdir(parents=True)
    config = {
        "analytics_enabled": True,
        "analytics_id": IDENTITY,
        "metadata": {},
        "config_file_path": str(app.config_file),
        "data_dir_path": str(folder / "data"),
    }
    app.config_file.write_text(json.dumps(config))
    lines = [
        Event(
            time_ns=own.clock.now_ns() + place,
            kind="Append",
            name=name,
            props={"event_id": place, "panel": "x"},
        )
        for place, name in enumerate(("viewer_started", "settings_opened"), 1)
    ]
    (folder / "data" / "1565df47-7173-476b-ad6f-02c296dbb93d.json").write_bytes(
        b"".join(encode(line) + b"\n" for line in lines)
    )
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.SourceFailed(message="no such host"))
    own.upload(flush=True)
    state = WindowState(own.locations)
    for word in ("first_use_read", "offer_answered", f"question/{OWN}"):
        state.keep_text(word, "yes")
    window = MainWindow(tasks=Tasks(), clock=own.clock, state=state, theme=theme)
    window.resize(*SIZE)
    with qtbot.waitActive(window, timeout=PATIENCE_MS), qtbot.waitSignal(window.painted, timeout=PATIENCE_MS):
        window.show()
        window.activateWindow()
    window.show_app(ShownApp(app=app, locations=own.locations), choose=True)
    window.show_app(own.shown)
    made = Whole(window=window, theme=theme, wait=lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))
    made.wait(lambda: window.app_list._model.rowCount() >= 2)
    yield made
    window.close()
    window.deleteLater()
