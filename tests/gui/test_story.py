"""The whole story with real processes: a program that records, the witness that copies, the window that shows."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QPushButton

from pellucid.clock import SystemClock
from pellucid.demo import demo_app, start_demo
from pellucid.locations import Locations
from pellucid_gui.dialogs.new_id_dialog import NewIdDialog
from pellucid_gui.main_window import MainWindow
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.window_state import WindowState


@pytest.fixture
def source(tmp_path):
    """The demo source, which empties its queue only when it is told `yes`."""
    with start_demo(tmp_path / "demo", rate=40, seed=7, arguments=["--ask"]) as running:
        yield running


@pytest.fixture
def shown(tmp_path, source):
    """The source as the window shows it."""
    locations = Locations.under(tmp_path / "pellucid")
    return ShownApp(app=demo_app(tmp_path / "demo"), locations=locations, demo=True)


@pytest.fixture
def window(qtbot, theme, tmp_path):
    """A shown window without any program; closed at the end."""
    state = WindowState(Locations.under(tmp_path / "pellucid"))
    made = MainWindow(tasks=Tasks(), clock=SystemClock(), state=state, theme=theme)
    with qtbot.waitSignal(made.painted, timeout=60_000):
        made.show()
    yield made
    made.close()


def press(dialog, label) -> None:
    """Press the button of that label."""
    next(button for button in dialog.findChildren(QPushButton) if button.text() == label).click()


def test_from_queued_to_forgotten(window, shown, source, until):
    """An event comes in, is read, is released, and is forgotten without a trace in what Pellucid keeps."""
    window.show_app(shown, choose=True)
    until(lambda: window.page is not None and window.page.events.model.rows > 0)
    page = window.page
    event = page.events.model.event_at(0)
    view = page.feed.view
    until(lambda: view.record(event).copy_file is not None)
    page.events.table.setCurrentIndex(page.events.model.index(0, 0))
    until(lambda: page.detail.record is not None)
    raw, name = page.detail.record.raw, page.detail.record.row.name
    assert "queued" == page.detail.record.row.state.word
    [sent] = json.loads(page.detail.pages.payload.content)["batch"]
    assert name == sent["event"]

    def is_released() -> bool:
        source._child.stdin.write(b"yes\n")  # heard only after it has asked
        source._child.stdin.flush()
        return page.detail.record.row.state.word == "released"

    until(is_released)
    own = shown.locations.data.parent

    def kept() -> list[object]:
        return [path for path in own.rglob("*") if path.is_file() and raw in path.read_bytes()]

    assert kept()
    page.events.event_forgetting_asked.emit(event)
    until(lambda: page._forgetting.dialog is not None)
    press(page._forgetting.dialog, "Forget")
    until(lambda: "1 event forgotten." in page.notices.texts)
    until(lambda: page.detail.record is None)
    assert page.events.model.row_of(event) is None
    assert window.close()
    assert [] == kept()


def test_off_and_a_new_id_are_in_the_config(window, shown, until):
    """The switch and the new id are what the program reads at its next start."""
    window.show_app(shown, choose=True)
    until(lambda: window.page is not None and window.page.events.model.rows > 0)
    page = window.page

    def config() -> dict[str, object]:
        return json.loads(shown.app.config_file.read_bytes())

    before = config()
    assert before["analytics_enabled"] is True
    page.header.switch.click()
    until(lambda: page.side.verbs.dialog is not None)  # the program runs on, and that is said
    assert config()["analytics_enabled"] is False
    page.side.verbs.dialog.accept()
    until(lambda: page.header._badge.word == "Off")
    page.header.new_id.click()
    until(lambda: isinstance(page.side.verbs.dialog, NewIdDialog))
    page.side.verbs.dialog.accept()
    until(lambda: config()["analytics_id"] != before["analytics_id"])
    assert config()["analytics_enabled"] is False
    until(lambda: page.header._id.text() == config()["analytics_id"])
