"""What holds for every widget of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from pellucid_gui.dialogs.about_dialog import AboutDialog
from pellucid_gui.dialogs.keys_dialog import KeysDialog
from pellucid_gui.dialogs.new_id_dialog import NewIdDialog
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.app_list import AppList
from pellucid_gui.widgets.detail_pane import DetailPane
from pellucid_gui.widgets.empty_state import NoEvents, NoMatch, NoTelemetry
from pellucid_gui.widgets.event_table import EventTable
from pellucid_gui.widgets.filter_bar import FilterBar
from pellucid_gui.widgets.notice_bar import NoticeBar

MAKERS = {
    "AboutDialog": AboutDialog,
    "AppHeader": AppHeader,
    "AppList": AppList,
    "DetailPane": DetailPane,
    "EventTable": lambda: EventTable(EventModel()),
    "FilterBar": FilterBar,
    "KeysDialog": KeysDialog,
    "NewIdDialog": lambda: NewIdDialog(title="Rerun", old_id="228e", queued=1),
    "NoEvents": NoEvents,
    "NoMatch": NoMatch,
    "NoTelemetry": NoTelemetry,
    "NoticeBar": NoticeBar,
}


class WindowsShown(QObject):
    """Notes each widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        """Look at every event of the program, and let it pass."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


@pytest.fixture
def windows_shown(qapp):
    watch = WindowsShown()
    qapp.installEventFilter(watch)
    yield watch.names
    qapp.removeEventFilter(watch)


@pytest.fixture(params=sorted(MAKERS))
def widget(request, theme, qtbot, windows_shown):
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    return made


def test_nothing_flashes_up_while_it_is_made(widget, windows_shown):
    """No part of it is ever a window of its own, not even for a moment: that would take the keyboard away."""
    assert [] == windows_shown


def test_what_takes_the_keyboard_has_a_name(widget):
    """Whoever hears the window hears where the keyboard is."""
    nameless = [
        type(part).__name__
        for part in widget.findChildren(QWidget)
        if not part.isHidden()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(part, QLabel)
        and not (part.accessibleName() or part.toolTip() or getattr(part, "text", str)())
        and not part.objectName().startswith("qt_")
        and part.focusProxy() is None
    ]
    assert [] == nameless
