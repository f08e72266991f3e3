"""The window: programs, keys and looks."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.consent.values import Mode
from pellucid.errors import LedgerError
from pellucid.event import Event, encode
from pellucid.locations import Locations
from pellucid_gui.dialogs.about_dialog import AboutDialog
from pellucid_gui.dialogs.keys_dialog import KeysDialog
from pellucid_gui.main_window import MainWindow
from pellucid_gui.pages.always import OFFER
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Scheme
from pellucid_gui.window_state import WindowState


def shown(home, name, *, enabled=True) -> ShownApp:
    """An app with a config and one event."""
    folder = home / name
    (folder / "data").mkdir(parents=True, exist_ok=True)
    config = {
        "analytics_enabled": enabled,
        "analytics_id": "228e582615214b838e4b170bff3905e9",
        "metadata": {},
        "config_file_path": str(folder / "analytics.json"),
        "data_dir_path": str(folder / "data"),
    }
    (folder / "analytics.json").write_text(json.dumps(config))
    event = Event(time_ns=1_795_449_914_000_000_000, kind="Append", name=name, props={"event_id": 1})
    (folder / "data" / "session.json").write_bytes(encode(event) + b"\n")
    app = rerun_app(config_file=folder / "analytics.json", data_dir=folder / "data")
    return ShownApp(app=app, locations=Locations.under(home / "pellucid"))


@pytest.fixture
def make_window(qtbot, theme, tmp_path):
    """A maker of shown windows, closed at the end."""
    windows = []

    def make() -> MainWindow:
        state = WindowState(Locations.under(tmp_path / "pellucid"))
        window = MainWindow(tasks=Tasks(), clock=SystemClock(), state=state, theme=theme)
        windows.append(window)
        with qtbot.waitSignal(window.painted, timeout=60_000):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def listed(window) -> list[str]:
    """The programs as a screen reader hears them."""
    model = window.app_list._model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_programs_are_listed_and_the_first_is_looked_at(make_window, tmp_path, until):
    """Only the chosen one is opened; the other waits until somebody looks."""
    window = make_window()
    first, second = shown(tmp_path, "one"), shown(tmp_path, "two", enabled=False)
    window.show_app(first)
    window.show_app(second)
    until(lambda: len(listed(window)) == 2 and listed(window)[0].endswith("On, 1 event"))
    assert listed(window)[1].endswith("Off")
    assert window._pages[second.app.key].feed is None
    window.app_list.choose(second.app.key)
    until(lambda: window.page.total == 1)
    assert second.app.key == window.page.shown.app.key
    assert second.app.title in window.windowTitle()


def test_its_looks_are_kept(make_window, tmp_path, until):
    """Size, chosen program and column widths are there the next time."""
    window = make_window()
    one, two = shown(tmp_path, "one"), shown(tmp_path, "two")
    window.show_app(one)
    window.show_app(two, choose=True)
    until(lambda: window.page is not None and window.page.total == 1 and len(listed(window)) == 2)
    until(lambda: window.page.timeline.is_settled)
    window.page.events.make_timeline().set_open(is_open=False)
    window.resize(720, 640)
    window.page.events.table.setColumnWidth(0, 143)
    assert window.close()
    again = make_window()
    again.show_app(one)
    again.show_app(two)
    until(lambda: again.page is not None and again.page.shown.app.key == two.app.key)
    assert (720, 640) == again.size().toTuple()
    assert 143 == again.page.events.table.columnWidth(0)
    assert (False, True) == (again.page.timeline.looks.is_open, again.page.events._shelf.height() > 0)


def test_pages_are_reached_by_keyboard_and_kept(qtbot, make_window, tmp_path, until):
    """Ctrl and a number; what belongs to the events brings them back; the next time the page of before is shown."""
    window = make_window()
    window.activateWindow()
    one = shown(tmp_path, "one")
    window.show_app(one)
    until(lambda: window.page is not None and window.page.total == 1)
    page, control = window.page, Qt.KeyboardModifier.ControlModifier

    def press(key) -> str:
        qtbot.keyClick(QApplication.focusWidget() or window, key, control)
        return page.pages.key

    assert "events" == page.pages.key
    assert "summary" == press(Qt.Key.Key_3)
    until(page.pages.bar.hasFocus)
    clipboard = QApplication.clipboard()
    clipboard.setText("mine")
    assert "summary" == press(Qt.Key.Key_C)
    assert "mine" == clipboard.text()
    assert "events" == press(Qt.Key.Key_F)
    until(page.events.filter_bar.field.hasFocus)
    assert "catalogue" == press(Qt.Key.Key_4)
    until(lambda: page.pages.page.seen is not None)
    assert "catalogue" == press(Qt.Key.Key_F)
    until(page.pages.page.search.hasFocus)
    assert "events" == press(Qt.Key.Key_1)
    until(page.events.table.hasFocus)
    press(Qt.Key.Key_4)
    assert window.close()
    again = make_window()
    again.show_app(one)
    until(lambda: again.page is not None and again.page.pages.page is not None)
    assert "catalogue" == again.page.pages.key
    again.point_to(one.app.key, None, "state:queued")
    assert "events" == again.page.pages.key


def test_the_keyboard_reaches_everything(qtbot, make_window, tmp_path, until):
    """Each key does what F1 says."""
    window = make_window()
    window.activateWindow()
    window.show_app(shown(tmp_path, "one"))
    until(lambda: window.page is not None and window.page.total == 1)
    page, control, alt = window.page, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

    def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    press(Qt.Key.Key_F, control)
    until(page.events.filter_bar.field.hasFocus)
    until(lambda: page.timeline.is_settled)
    press(Qt.Key.Key_T, control)
    until(page.events.make_timeline().plot.hasFocus)
    press(Qt.Key.Key_E, control)
    until(page.events.table.hasFocus)
    press(Qt.Key.Key_Home)
    until(lambda: page.detail.record is not None)
    press(Qt.Key.Key_C, control)
    until(lambda: "\tone\t" in QApplication.clipboard().text())
    press(Qt.Key.Key_3, alt)
    until(lambda: page.detail.tabs.hasFocus() and page.detail.tabs.currentIndex() == 2)
    press(Qt.Key.Key_L, control)
    until(lambda: window.app_list.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_F1)
    until(lambda: window.findChild(KeysDialog) is not None)
    window.findChild(KeysDialog).reject()
    press(Qt.Key.Key_Q, control)
    until(lambda: not window.isVisible())


def test_the_look_can_be_changed(make_window, theme):
    """Light, dark, system, and light again; the choice is kept."""
    window = make_window()
    seen = []
    for _ in range(3):
        window._dressing.wear_next()
        seen.append(theme.scheme)
    assert [Scheme.DARK, Scheme.SYSTEM, Scheme.LIGHT] == seen
    assert "light" == window._state.text_of("scheme")


def test_what_fails_is_said_above_everything(make_window):
    """Title and remedy, also before any program is listed."""
    window = make_window()
    window.tell(LedgerError("The demo cannot be started", "Try again."))
    assert ["The demo cannot be started. Try again."] == window._notices.texts


def test_first_use_is_told_until_it_is_read(make_window, tmp_path, until):
    """Once read it is never told again, in no page and at no later start."""
    window, one = make_window(), shown(tmp_path, "one")
    window.show_app(one)
    until(lambda: window.page is not None)
    assert 1 == len(window.page.notices.texts)
    window.page.notices._dismiss("first-use")
    window.close()
    again = make_window()
    again.show_app(one)
    until(lambda: again.page is not None)
    assert [] == again.page.notices.texts


def test_more_leads_to_the_keys_and_to_what_pellucid_is(make_window, tmp_path, until):
    """The header's menu opens both sheets over the window."""
    window = make_window()
    window.show_app(shown(tmp_path, "one"))
    until(lambda: window.page is not None)
    *_, keys, about = window.page.header.more.menu().actions()
    for action, sheet in ((keys, KeysDialog), (about, AboutDialog)):
        action.trigger()
        until(lambda sheet=sheet: window.findChild(sheet) is not None)
        window.findChild(sheet).reject()


def test_an_app_with_the_engine_inside_is_listed_with_the_others(make_window, tmp_path, own, until):
    """Its mode stands below its title, and follows what the person chooses elsewhere."""
    own.record(own.ViewerOpened(), is_over=True)
    window = make_window()
    window.show_app(shown(tmp_path, "one"))
    window.show_app(own.shown)
    until(lambda: len(listed(window)) == 2)
    assert "My Viewer, Not answered" == listed(window)[1]
    own.store.set_mode(Mode.LOCAL)
    until(lambda: listed(window)[1] == "My Viewer, Local")
    window.app_list.choose("myviewer")
    until(lambda: window.page.total == 1)
    assert "My Viewer – Pellucid" == window.windowTitle()  # noqa: RUF001 - a dash
    window.show_app(replace(own.shown, app=replace(own.app, title="My Better Viewer")))
    until(lambda: listed(window)[1].startswith("My Better Viewer"))


def test_an_offer_is_made_until_it_is_answered(make_window, tmp_path, systemd, until):
    """Declined on one page it is made on none, and at no later start."""
    window = make_window()
    window._state.keep_text("first_use_read", "yes")
    for name in ("one", "two"):
        window.show_app(shown(tmp_path, name))
    until(lambda: window.page is not None and window.page.notices.shows(OFFER))
    window.page.notices._dismiss(OFFER)
    assert {False} == {page.side.always.may_offer for page in window._pages.values()}
    window.close()
    again = make_window()
    again.show_app(shown(tmp_path, "one"))
    until(lambda: again.page is not None and again.page.side.always.standing is not None)
    assert not again.page.notices.shows(OFFER)


def test_keys_lead_to_leftovers_and_sessions(make_window, tmp_path, qtbot, until):
    """From anywhere in the window."""
    window = make_window()
    window.show_app(shown(tmp_path, "one"))
    until(lambda: window.page is not None and window.page.total == 1)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.page.side.kept_back.dialog is not None)
    window.page.side.kept_back.dialog.reject()
    qtbot.keyClick(
        window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    until(lambda: window.page.sessions.dialog is not None)
    window.page.sessions.dialog.reject()


def test_what_a_person_took_note_of_is_kept(make_window, tmp_path, until):
    """For each program, over the end of the window."""
    window = make_window()
    window.show_app(shown(tmp_path, "one"))
    until(lambda: window.page is not None)
    window.page.side.noted.emit("123")
    window.close()
    again = make_window()
    again.show_app(shown(tmp_path, "one"))
    until(lambda: again.page is not None)
    assert "123" == again.page.side.unasked._read


def test_what_the_page_says_is_not_said_above_it_too(make_window, tmp_path, until):
    """A fault ends what a page waits for and is reported for the whole window; one of the two bars says so."""
    window = make_window()
    window.show_app(shown(tmp_path, "one"))
    until(lambda: window.page is not None and window.page.total == 1)
    error = LedgerError("The copies cannot be read")
    window.page.notices.say_error("ledger", error)
    window.tell(error)
    assert window._notices is None
    window.page.notices.withdraw("ledger")
    window.tell(error)
    assert ["The copies cannot be read."] == window._notices.texts
