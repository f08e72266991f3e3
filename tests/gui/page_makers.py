"""Programs with something to show on each of their pages, and each page of them alone, standing still."""

from __future__ import annotations

import json
import random
import time
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt

from pellucid import rfc3339, wire
from pellucid.consent.values import Mode
from pellucid.event import Event, encode
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.rules import RulesFile, Treatment
from pellucid.sending.verbs import edit_fields, withhold
from pellucid_gui.pages.app_page import AppPage
from pellucid_gui.pages.page_table import OUTBOX
from pellucid_gui.pages.page_tabs import EVENTS
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")
DAY_NS = 86_400 * 10**9
SIZE = QSize(888, 560)
"""What a window of 1100 by 720 leaves for a page, below the header and beside the programs."""
PATIENCE_MS = 30_000
IDENTITY = "228e582615214b838e4b170bff3905e9"
SAYS = {
    "cli_command_invoked": {"rerun_version": "0.41.0", "command": "viewer", "web_viewer": False},
    "viewer_started": {"app_env": "rerun_cli", "is_wsl": False, "graphics_adapter_backend": "vulkan"},
    "load_data_source": {"source_type": "file_path", "file_extension": "rrd", "started_successfully": True},
    "open_recording": {"app_env": "rerun_cli", "application_id": "1f", "store_version": "0.41.0"},
    "serve_wasm": {},
    "settings-opened": {"panel": "appearance"},
    "phone_home": {"uptime_s": 12},
    "agent_turn": {"prompt": "why is my point cloud upside down, me@example.com?"},
}
"""`phone_home` nobody tells of, nor of a panel."""
OFTEN = (9, 8, 12, 7, 5, 2, 1, 1)


class StillClock:
    """Tells always the same time of day."""

    def now_ns(self) -> int:
        """Twenty to five."""
        return NOW_NS

    def monotonic_s(self) -> float:
        """Time passes all the same."""
        return time.monotonic()


def day_of(number: int) -> list[bytes]:
    """Return the lines of the session of one day, the same in each run."""
    chance = random.Random(number)
    names = chance.choices(list(SAYS), OFTEN, k=4 + (number * 7) % 11)
    moment_ns = NOW_NS - number * DAY_NS - 6 * 3_600 * 10**9
    lines = []
    for place, name in enumerate(("cli_command_invoked", *names), 1):
        moment_ns += chance.randrange(10**9, 900 * 10**9)
        props = {"event_id": place} | SAYS[name]
        lines.append(encode(Event(time_ns=moment_ns, kind="Append", name=name, props=props)))
    return lines


DAYS = [number for number in range(29, -1, -1) if number % 7 != 3]
WEEKS_ROWS = sum(len(day_of(number)) for number in DAYS)


@contextmanager
def weeks_of(app: WatchedApp, folder: Path) -> Iterator[ShownApp]:
    """Let a watched program have been used on most of the last thirty days; today's events still wait."""
    locations = Locations.under(folder / "pellucid")
    app = replace(app, config_file=folder / "rerun/analytics.json", default_data_dir=folder / "data")
    app.default_data_dir.mkdir()
    write_config(app)
    ledger = Ledger(root=locations.ledger_root(app), clock=StillClock())
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        for number in DAYS:
            session = f"{number:08x}-ce91-44e3-920a-f14dd42621bb"
            lines, source = day_of(number), app.default_data_dir / f"{session}.json"
            writer = ledger.open_session(name=session, source=source, app=app.key)
            content = b"".join(line + b"\n" for line in lines)
            taken = writer.append(lines, source_bytes=(0, len(content)))
            if number:
                writer.release(taken, why="emptied", distinct_id=IDENTITY)
            else:
                source.write_bytes(content)
            writer.close()
        yield ShownApp(app=app, locations=locations)


def write_config(app: WatchedApp) -> None:
    """Let a watched program collect."""
    app.config_file.parent.mkdir(parents=True, exist_ok=True)
    values = {
        "analytics_enabled": True,
        "analytics_id": IDENTITY,
        "metadata": {},
        "config_file_path": str(app.config_file),
        "data_dir_path": str(app.default_data_dir),
    }
    app.config_file.write_text(json.dumps(values))


def seal(own: Any) -> tuple[str, int]:
    """
    Let an app have five events in a batch: one field redacted, one taken out, one event withheld; two seconds ago.

    Returns:
        The session's folder, and how many events there are.
    """
    own.store.set_mode(Mode.ON)
    folder = own.record(
        own.ViewerOpened(),
        own.SourceConnected(kind="file"),
        own.SourceFailed(message="cannot open /home/alice/secret/plan.rrd"),
        own.SourceConnected(kind="grpc"),
        own.SourceConnected(kind="s3"),
    )
    edit_fields(own.ledger, folder, 0, {"renderer": wire.REDACTED, "is_wsl": None})
    withhold(own.ledger, folder, 3, 3)
    own.upload(flush=True)
    own.clock.step(2)
    return folder, 5


def rule(own: Any) -> int:
    """Let an app have ten events, and a rule of each kind; return how many events there are."""
    events = [own.ViewerOpened(windows=number) for number in range(8)]
    own.record(*events, own.SourceConnected(), own.SourceFailed(message="no such host"))
    RulesFile(own.app.config_file).change(
        lambda rules: (
            rules.with_field("viewer_opened", "renderer", Treatment.HASH)
            .with_field("viewer_opened", "windows", Treatment.REDACT)
            .with_field("data_source_connected", "kind", Treatment.WITHHOLD)
            .with_event("source_failed", Treatment.WITHHOLD)
            .with_attachment("os", Treatment.WITHHOLD)
        )
    )
    return len(events) + 2


class PageShelf:
    """Shows pages alone: header and tabs have pictures of their own; what it started ends with `close`."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._made: list[tuple[AppPage, Tasks, QWidget]] = []

    def show(self, shown: ShownApp, key: str, *, clock: Clock, rows: int, size: QSize = SIZE) -> QWidget:
        """Show a page of a program with so many events, once all that it shows has been read."""
        tasks = Tasks()
        whole = AppPage(shown=shown, tasks=tasks, clock=clock)
        whole.resize(size)
        whole.pages.show_page(key)
        whole.show()
        whole.start()
        whole.look()
        self._wait(lambda: whole.total == rows and whole.side.collection is not None)
        if key == EVENTS:
            page = whole._splitter
            self._wait(lambda: not whole.events.phase and whole.timeline.is_settled and _is_marked(whole))
        else:
            page = whole.pages.page
            self._wait(lambda: getattr(page, "is_settled", True))
        if key == OUTBOX:
            page.hands.changed.disconnect()
            page._look()
            self._wait(lambda: page.is_settled)
        self._made.append((whole, tasks, page))
        page.setParent(None)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.resize(size)
        with self._qtbot.waitActive(page, timeout=PATIENCE_MS):
            page.show()
            page.activateWindow()
        page.setFocus()
        if key == OUTBOX:
            page._again.stop()
        self._wait(lambda: getattr(page, "is_settled", True))
        return page

    def choose(self, row: int) -> None:
        """Choose a row of the events that were shown last, from their end if negative, and wait until it is shown."""
        whole = self._made[-1][0]
        row %= whole.events.model.rows
        whole.events.table.setFocus()
        whole.events.table.selectRow(row)
        event = whole.events.model.event_at(row)
        self._wait(lambda: whole.detail.record is not None and whole.detail.record.row.event == event)
        self._wait(lambda: _is_marked(whole))

    def close(self) -> None:
        """End all pages."""
        for whole, tasks, page in self._made:
            page.setParent(whole)  # and goes with it, in this thread
            assert whole.close_feeds()
            whole.close()
            whole.deleteLater()
            tasks.close()

    def _wait(self, holds: Any) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)


def _is_marked(page: AppPage) -> bool:
    model = page.events.model
    return page.desks.marks.is_idle and bool(model._cached) and model._cached.keys() <= model._marks.keys()
