"""A program whose folders are broken says so on its own page; the others are listed, opened and followed all the same."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.event import Event, encode
from pellucid.locations import Locations
from pellucid_gui.main_window import MainWindow
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.window_state import WindowState


def watched(home, name) -> ShownApp:
    """Somebody else's program with a config and one event."""
    folder = home / name
    (folder / "data").mkdir(parents=True)
    config = {
        "analytics_enabled": True,
        "analytics_id": "228e582615214b838e4b170bff3905e9",
        "metadata": {},
        "config_file_path": str(folder / "analytics.json"),
        "data_dir_path": str(folder / "data"),
    }
    (folder / "analytics.json").write_text(json.dumps(config))
    event = Event(time_ns=1_795_449_914_000_000_000, kind="Append", name=name, props={"event_id": 1})
    (folder / "data" / "session.json").write_bytes(encode(event) + b"\n")
    app = rerun_app(config_file=folder / "analytics.json", data_dir=folder / "data")
    return ShownApp(app=replace(app, title=name), locations=Locations.under(home / "pellucid"))


def own_copy(own, home, name) -> ShownApp:
    """Another app with the engine inside, as `own` left it."""
    folder = home / name
    shutil.copytree(own.app.default_data_dir, folder / "data")
    (folder / "config").mkdir()
    app = replace(
        own.app,
        key=name,
        title=name,
        config_file=folder / "config" / "analytics.json",
        default_data_dir=folder / "data",
        catalogue_file=folder / "data" / "catalogue.toml",
    )
    return ShownApp(app=app, locations=own.locations)


def instead(path, *, folder=False):
    """Put a file where a folder belongs, or a folder where a file does; return what is broken now."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if folder:
        (path / "inside").mkdir(parents=True)
    else:
        path.write_bytes(b"not what belongs here")
    return path


def ledger_of(shown):
    """Where its copies are."""
    return shown.locations.ledger_root(shown.app)


WATCHED = {
    "config is a folder": lambda shown: instead(shown.app.config_file, folder=True),
    "config is no JSON": lambda shown: instead(shown.app.config_file),
    "data folder is a file": lambda shown: instead(shown.app.data_dir_override),
    "ledger is a file": lambda shown: instead(ledger_of(shown)),
    "ledger's log is a file": lambda shown: instead(ledger_of(shown) / "events"),
    "ledger's receipts are a file": lambda shown: instead(ledger_of(shown) / "receipts"),
    "a session's receipts are a folder": lambda shown: instead(
        ledger_of(shown) / "receipts" / "session.ndjson", folder=True
    ),
    "column cache is a file": lambda shown: instead(shown.locations.column_cache(shown.app)),
}
OWN = {
    "choice is a folder": lambda shown: instead(shown.app.config_file, folder=True),
    "choice is no JSON": lambda shown: instead(shown.app.config_file),
    "data folder is a file": lambda shown: instead(shown.app.default_data_dir),
    "log is a file": lambda shown: instead(ledger_of(shown) / "events"),
    "receipts are a file": lambda shown: instead(ledger_of(shown) / "receipts"),
    "catalogue is a folder": lambda shown: instead(shown.app.catalogue_file, folder=True),
    "catalogue is no TOML": lambda shown: instead(shown.app.catalogue_file),
}
QUIET = {"column cache is a file"}
"""What costs time at the next start, and is nothing to bother a person with."""


@pytest.fixture
def window(qtbot, theme, tmp_path):
    """A shown window, closed at the end."""
    state = WindowState(Locations.under(tmp_path / "pellucid"))
    made = MainWindow(tasks=Tasks(), clock=SystemClock(), state=state, theme=theme)
    with qtbot.waitSignal(made.painted, timeout=60_000):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def listed(window) -> list[str]:
    """The titles of the programs, from the top down."""
    model = window.app_list._model
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def said(page) -> str:
    """All that can be read on a page."""
    shown = (label for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    return "\n".join([*page.notices.texts, *(label.text() for label in shown)])


def look_at_each(window, until, broken, whole):
    """Look at all of them, the broken ones first; the others are listed, opened and say nothing of it."""
    for shown in (*broken, whole):
        window.show_app(shown)
    until(lambda: listed(window) == [shown.app.title for shown in (*broken, whole)])
    for shown in broken:
        window.app_list.choose(shown.app.key)
        assert shown is window.page.shown
    for shown in broken:
        until(lambda shown=shown: window._pages[shown.app.key].desks.viewing.is_ready)
    window.app_list.choose(whole.app.key)
    until(lambda: window.page.total == 1)
    assert [] == [text for text in window.page.notices.texts if "cannot be" in text]


def test_broken_watched_programs_stop_no_other(window, until, tmp_path):
    """What of each cannot be read is named on its page; what only costs time at the next start is not."""
    broken = {fault: watched(tmp_path, fault) for fault in WATCHED}
    paths = {fault: WATCHED[fault](shown) for fault, shown in broken.items()}
    look_at_each(window, until, list(broken.values()), watched(tmp_path, "whole"))
    for fault, shown in broken.items():
        window.app_list.choose(shown.app.key)
        if fault in QUIET:
            until(lambda: window.page.total == 1)
        else:
            until(lambda path=str(paths[fault]): path in said(window.page))


def test_broken_apps_with_the_engine_inside_stop_no_other(window, until, tmp_path, own):
    """What of each cannot be read is named on its page, or on that of its catalogue."""
    own.record(own.ViewerOpened())
    broken = {fault: own_copy(own, tmp_path, fault) for fault in OWN}
    paths = {fault: OWN[fault](shown) for fault, shown in broken.items()}
    look_at_each(window, until, list(broken.values()), own_copy(own, tmp_path, "whole"))
    for fault, shown in broken.items():
        window.app_list.choose(shown.app.key)
        if paths[fault] == shown.app.catalogue_file:
            window.page.pages.show_page("catalogue")
        until(lambda path=str(paths[fault]): path in said(window.page))


def test_a_broken_program_that_was_looked_at_last_stops_no_other(window, until, tmp_path, own):
    """The window waits for the one that it shall choose; one that cannot be read is no reason to wait for ever."""
    own.record(own.ViewerOpened())
    broken = own_copy(own, tmp_path, "broken")
    path = instead(broken.app.default_data_dir / "events")
    window.show_app(broken, choose=True)
    window.show_app(own_copy(own, tmp_path, "whole"))
    until(lambda: listed(window) == ["broken", "whole"])
    until(lambda: str(path) in said(window.page))
    assert "Unknown" == window.page.header._badge.word
    assert 1 == len([text for text in window.page.notices.texts if str(path) in text])
