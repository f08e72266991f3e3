"""
The whole window, as a person sees it: the real ledger, the real view, and a clock that stands still.

Only the paths are made up, since the folder of a test is another one each time.
"""

from __future__ import annotations

import json
import random
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid import rfc3339
from pellucid.event import Event, encode
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid_gui.main_window import MainWindow
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.empty_state import NoTelemetry
from pellucid_gui.window_state import WindowState

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")
SIZE = (1100, 720)
PATIENCE_MS = 20_000
SESSIONS = (
    "01227f48-ce91-44e3-920a-f14dd42621bb",
    "77aaeb9d-64a7-4649-87a1-15bb0af3a061",
    "1565df47-7173-476b-ad6f-02c296dbb93d",
)
IDENTITY = "228e582615214b838e4b170bff3905e9"
BUILD = {
    "rerun_version": "0.41.0",
    "target": "x86_64-unknown-linux-gnu",
    "debug": False,
    "rerun_workspace": False,
}
SAYS = {
    "cli_command_invoked": BUILD | {"command": "viewer", "web_viewer": False, "serve_grpc": True},
    "$identify": BUILD | {"rust_version": "1.98.1", "llvm_version": "22.1.8"},
    "viewer_started": {"app_env": "rerun_cli", "is_wsl": False, "graphics_adapter_backend": "vulkan"},
    "load_data_source": {"source_type": "file_path", "file_extension": "rrd", "started_successfully": True},
    "open_recording": {
        "app_env": "rerun_cli",
        "application_id": "",
        "recording_id": "",
        "store_version": "0.41.0",
    },
    "serve_wasm": {},
    "settings_opened": {"panel": "appearance"},  # nobody tells of this one
}
"""What the real program says with each event."""
STARTS = ("cli_command_invoked", "$identify", "load_data_source", "viewer_started")
LATER = ("load_data_source", "open_recording", "serve_wasm", "settings_opened", "load_data_source")
SHOWN_PATHS = {
    "config_file": Path("/home/alice/.config/rerun/analytics.json"),
    "default_data_dir": Path("/home/alice/.local/share/rerun/analytics"),
}


class StillClock:
    """Tells always the same time of day."""

    def now_ns(self) -> int:
        """Twenty past."""
        return NOW_NS

    def monotonic_s(self) -> float:
        """Time passes all the same."""
        return time.monotonic()


def lines_of(session: int) -> list[bytes]:
    """The lines of one made-up session, the same in each run."""
    chance = random.Random(session)
    moment_ns = rfc3339.parse("2026-11-23T16:12:03Z") + session * 780 * 10**9
    names = STARTS + LATER[: (2, 4, 2)[session]]
    lines, counted = [], 0
    for name in names:
        moment_ns += chance.randrange(4_000_000, 9_000_000_000)
        kind = "Identify" if name == "$identify" else "Append"
        said = {
            key: value if value != "" else f"{chance.getrandbits(256):064x}"
            for key, value in SAYS[name].items()
        }
        counted += kind == "Append"  # Rerun counts no others
        props = said if kind == "Identify" else {"event_id": counted} | said
        lines.append(encode(Event(time_ns=moment_ns, kind=kind, name=name, props=props)))
    return lines


@pytest.fixture
def stage(request, tmp_path, rerun):
    """A Rerun on this machine with 20 events: two sessions that were taken, one that still waits."""
    clock, locations = StillClock(), Locations.under(tmp_path / "pellucid")
    title = getattr(request, "param", rerun.title)
    app = replace(
        rerun, title=title, config_file=tmp_path / "rerun/analytics.json", default_data_dir=tmp_path / "data"
    )
    app.default_data_dir.mkdir()
    app.config_file.parent.mkdir()
    ledger = Ledger(root=locations.ledger_root(app), clock=clock)
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        for number, session in enumerate(SESSIONS):
            lines, source = lines_of(number), app.default_data_dir / f"{session}.json"
            writer = ledger.open_session(name=session, source=source, app=app.key)
            content = b"".join(line + b"\n" for line in lines)
            taken = writer.append(lines, source_bytes=(0, len(content)))
            if number < len(SESSIONS) - 1:
                writer.release(taken, why="emptied", distinct_id=IDENTITY)
            else:
                source.write_bytes(content)
            writer.close()
        yield ShownApp(app=app, locations=locations, demo=title == "Demo")


@pytest.fixture
def write_config(stage):
    """A maker of the config that Rerun finds."""

    def write(*, enabled=True, cut=None):
        values = {
            "analytics_enabled": enabled,
            "analytics_id": IDENTITY,
            "metadata": {},
            "config_file_path": str(stage.app.config_file),
            "data_dir_path": str(stage.app.default_data_dir),
        }
        text = json.dumps(values, separators=(",", ":"))
        stage.app.config_file.write_text(text[:cut])

    return write


@pytest.fixture
def window(qtbot, theme, tmp_path, systemd):
    """The window, empty, at the size of the pictures, of somebody who has been told and asked what there is."""
    state = WindowState(Locations.under(tmp_path / "pellucid"))
    state.keep_text("first_use_read", "yes")
    state.keep_text("offer_answered", "yes")
    made = MainWindow(tasks=Tasks(), clock=StillClock(), state=state, theme=theme)
    made.resize(*SIZE)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(made, timeout=PATIENCE_MS):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def opened(window, stage, qtbot):
    """The window with the stage's program, once every event is there."""

    def open_it():
        window.show_app(stage, choose=True)
        qtbot.waitUntil(
            lambda: window.page is not None and window.page.events.model.rows == 20, timeout=PATIENCE_MS
        )
        qtbot.waitUntil(lambda: not window.page.events.phase, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: is_marked(window.page), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: window.page.timeline.is_settled, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "Watching" in window.page.header._witness.text(), timeout=PATIENCE_MS)
        if not stage.demo:
            qtbot.waitUntil(window.page.header.always.isVisible, timeout=PATIENCE_MS)
        window.setFocus()
        return window.page

    return open_it


def with_made_up_paths(window, config):
    """Put the paths of a person's machine in place of the test's own."""
    page = window.page
    app = replace(page.shown.app, **SHOWN_PATHS)
    words = {"config_file": SHOWN_PATHS["config_file"]}
    if hasattr(config, "reason"):
        words["reason"] = config.reason.replace(
            str(page.shown.app.config_file), str(SHOWN_PATHS["config_file"])
        )
    page.header.show_app(app, replace(config, **words), SHOWN_PATHS["default_data_dir"])
    for nothing in page.findChildren(NoTelemetry):
        nothing.show_folders(
            [folder if folder.suffix == "" else folder.parent for folder in SHOWN_PATHS.values()]
        )
    return window


def is_marked(page):
    """Whether each row that is shown has been looked at."""
    model = page.events.model
    return page.desks.marks.is_idle and bool(model._cached) and model._cached.keys() <= model._marks.keys()


def choose(page, qtbot, row):
    """Choose a row as a person does, and wait until it is shown in full."""
    page.events.table.setFocus()
    page.events.table.selectRow(row)
    event = page.events.model.event_at(row)
    qtbot.waitUntil(
        lambda: page.detail.record is not None and page.detail.record.row.event == event, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: is_marked(page), timeout=PATIENCE_MS)


@pytest.mark.parametrize("stage", ["Demo"], indirect=True)
def test_demo(opened, write_config, window, screenshot):
    """The demo with twenty events, of which the newest still wait."""
    write_config()
    page = opened()
    screenshot(with_made_up_paths(window, page.side.config), "window_demo")


def test_selected_event(opened, write_config, window, qtbot, screenshot):
    """A chosen event shows exactly what leaves."""
    write_config()
    page = opened()
    choose(page, qtbot, 17)
    screenshot(with_made_up_paths(window, page.side.config), "window_selected")


def test_dark(opened, write_config, window, qtbot, theme, screenshot):
    """The whole window in the dark."""
    write_config()
    page = opened()
    choose(page, qtbot, 17)
    theme.set_scheme(Scheme.DARK)
    screenshot(with_made_up_paths(window, page.side.config), "window_dark")


def test_filter_error(opened, write_config, window, qtbot, screenshot):
    """A wrong filter says where it is wrong, and the rows stay."""
    write_config()
    page = opened()
    page.events.filter_bar.field.setFocus()
    page.events.filter_bar.field.setText('name:viewer* size:>"big')
    qtbot.waitUntil(lambda: bool(page.events.filter_bar.message), timeout=PATIENCE_MS)
    screenshot(with_made_up_paths(window, page.side.config), "window_filter_error")


def test_off(opened, write_config, window, screenshot):
    """Collection is off; what was seen stays."""
    write_config(enabled=False)
    page = opened()
    screenshot(with_made_up_paths(window, page.side.config), "window_off")


def test_unknown_config(opened, write_config, window, screenshot):
    """A config that Rerun cannot read: the warning that it will switch collection on."""
    write_config(cut=45)
    page = opened()
    screenshot(with_made_up_paths(window, page.side.config), "window_unknown")


def test_empty(window, rerun, tmp_path, qtbot, screenshot):
    """No telemetry on the machine: where was looked, and the demo."""
    locations = Locations.under(tmp_path / "pellucid")
    app = replace(rerun, config_file=tmp_path / "no/analytics.json", default_data_dir=tmp_path / "none")
    ledger = Ledger(root=locations.ledger_root(app), clock=StillClock())
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        window.show_app(ShownApp(app=app, locations=locations), choose=True)
        qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
        nothing = window.page.findChild(NoTelemetry)
        qtbot.waitUntil(nothing.isVisible, timeout=PATIENCE_MS)
        QApplication.processEvents()
        screenshot(with_made_up_paths(window, window.page.side.config), "window_empty")
        window.close()
