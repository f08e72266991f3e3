"""Real folders as Rerun keeps them, and pages that look at them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.errors import NotFoundError
from pellucid.event import Event, encode
from pellucid.locations import Locations
from pellucid_gui.pages.app_page import AppPage
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER_SESSION = "77ce191c-ffd1-4fd2-90a2-8a78970de89c"
FIRST_NS = 1_795_449_914_000_000_000


@dataclass
class Folders:
    """The config and session files of one throw-away Rerun, and Pellucid's own folders beside them."""

    home: Path

    @property
    def config_file(self) -> Path:
        """Where its consent is."""
        return self.home / "config" / "analytics.json"

    @property
    def data_dir(self) -> Path:
        """Where its sessions are."""
        return self.home / "data"

    @property
    def shown(self) -> ShownApp:
        """The app as the window shows it."""
        app = rerun_app(config_file=self.config_file, data_dir=self.data_dir)
        return ShownApp(app=app, locations=Locations.under(self.home / "pellucid"))

    def set_up(self, *, enabled: bool = True, **changes: object) -> None:
        """Write a config, in one go, as Rerun does."""
        config = {
            "analytics_enabled": enabled,
            "analytics_id": "228e582615214b838e4b170bff3905e9",
            "metadata": {},
            "config_file_path": str(self.config_file),
            "data_dir_path": str(self.data_dir),
        }
        self.write_config(json.dumps(config | changes).encode())

    def write_config(self, raw: bytes) -> None:
        """Replace the config by these bytes."""
        self.config_file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.config_file.with_suffix(".new")
        fresh.write_bytes(raw)
        fresh.replace(self.config_file)

    def config(self) -> dict[str, object]:
        """Read the config as JSON."""
        return json.loads(self.config_file.read_bytes())

    def record(self, *names: str, session: str = SESSION) -> None:
        """Append one event of each name to a session file."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        file = self.data_dir / f"{session}.json"
        count = file.read_bytes().count(b"\n") if file.exists() else 0
        with file.open("ab") as stream:
            for number, name in enumerate(names, count + 1):
                event = Event(
                    time_ns=FIRST_NS + number * 1_000_000_000,
                    kind="Append",
                    name=name,
                    props={"event_id": number, "command": "viewer"},
                )
                stream.write(encode(event) + b"\n")


@pytest.fixture
def folders(tmp_path):
    """A Rerun that is switched on and has recorded nothing yet."""
    made = Folders(tmp_path)
    made.set_up()
    return made


@pytest.fixture
def tasks(qapp):
    """A pool that is closed at the end."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def make_page(qtbot, theme, folders, tasks):
    """A maker of pages on `folders`; what they started ends with the test."""
    pages = []

    def make(**options) -> AppPage:
        page = AppPage(shown=folders.shown, tasks=tasks, clock=SystemClock(), **options)
        pages.append(page)
        page.resize(1000, 800)
        page.show()
        page.start()
        page.look()
        return page

    yield make
    for page in pages:
        assert page.close_feeds()
        page.close()
        page.deleteLater()


@pytest.fixture
def until_copied(until):
    """Wait until the ledger has the events of these numbers; while the index is read anew it may know none of them."""

    def wait(page, *events) -> None:
        def are_copied() -> bool:
            view = None if page.feed is None else page.feed.view
            if view is None:  # nothing was looked at yet
                return False
            try:
                return all(view.record(event).copy_file is not None for event in events)
            except NotFoundError:
                return False

        until(are_copied)

    return wait


@pytest.fixture
def drawn():
    """What a page's table shows: state and name of each row, the chosen one marked."""

    def draw(page) -> list[str]:
        model, table = page.events.model, page.events.table
        lines = []
        for row in range(model.rows):
            cells = model.cells(row)
            if cells is None:
                continue
            mark = "▸ " if table.currentIndex().row() == row else ""
            lines.append(f"{mark}{cells.row.state.word} {cells.text(2)}")
        return lines

    return draw


@pytest.fixture
def make_own_page(qtbot, theme, own, tasks):
    """A maker of pages on the app; what they started ends with the test."""
    pages = []

    def make():
        page = AppPage(shown=own.shown, tasks=tasks, clock=own.clock)
        pages.append(page)
        page.resize(1000, 800)
        page.show()
        page.start()
        page.look()
        return page

    yield make
    for page in pages:
        assert page.close_feeds()
        page.close()
        page.deleteLater()


@pytest.fixture
def own_page(make_own_page, until):
    """A page that has looked once."""
    made = make_own_page()
    until(lambda: made.side.status is not None)
    return made
