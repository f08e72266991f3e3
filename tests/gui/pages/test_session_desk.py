"""Which process wrote what is asked in tasks, and shown where an event or all sessions are looked at."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, Known
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note
from pellucid.witness.holders import Holder
from pellucid.witness.writers import Writer, note_writer

SESSION, OTHER_SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb", "77ce191c-ffd1-4fd2-90a2-8a78970de89c"


@pytest.fixture
def ledger(folders):
    """The app's ledger."""
    shown = folders.shown
    return Ledger(root=shown.locations.ledger_root(shown.app), clock=SystemClock())


@pytest.fixture
def page(folders, ledger, make_page, until, drawn):
    """A page on two sessions that are copied; of one it is known who wrote it."""
    folders.record("viewer_started", "open_recording")
    folders.record("settings_opened", session=OTHER_SESSION)
    page = make_page()
    until(lambda: 3 == len(drawn(page)))
    entry = ledger.entry(folder_of(SESSION))
    until(entry.receipts.exists)
    writer = Writer(
        holder=Holder(pid=2**22 + 1, program="/opt/rerun/bin/rerun", started_ns=1, mark="boot-1"),
        config=Known(collection=Collection.ON, analytics_id="ab" * 16),
    )
    until(lambda: note_writer(entry, writer, clock=SystemClock()))
    return page


def choose(page, name):
    """Choose the event of that name, and look at it as recorded."""
    model = page.events.model
    [row] = [row for row in range(model.rows) if model.cells(row).text(2).startswith(name)]
    page.events.table.selectRow(row)
    page.focus_detail(2)


def test_an_event_tells_which_process_wrote_it(page, until):
    """What it said of itself, whether it runs, and what its config was then."""
    assert page.sessions.is_idle
    choose(page, "viewer_started")
    until(lambda: not page.sessions.is_idle)
    recorded = page.detail.pages.recorded
    until(lambda: page.sessions.is_idle)
    assert f"rerun, pid {2**22 + 1}, ended" == recorded._writer.text()
    assert "on, id abababab…" == recorded._config.text()
    assert recorded._first_session.isHidden()


def test_a_first_session_says_so(page, ledger, until):
    """Beside what became of the event, and above all events as long as it waits."""
    entry = ledger.entry(folder_of(SESSION))
    assert note(entry, ReceiptKind.FIRST, {"how": "config"}, clock=SystemClock(), once=True)
    choose(page, "viewer_started")
    recorded = page.detail.pages.recorded
    until(lambda: not recorded._first_session.isHidden())
    assert "first" in recorded._first_session.text.lower()
    assert recorded._first_session.text.endswith(".")


def test_the_list_names_all_sessions(page, until):
    """With what is known of each."""
    page.header.sessions_asked.emit()
    dialog = page.sessions.dialog
    until(lambda: 2 == len(dialog.table.rows))
    processes = {row.key: row.cells[2] for row in dialog.table.rows}
    assert f"{2**22 + 1}, ended" == processes[SESSION]
    page.sessions.show_list()
    assert dialog is page.sessions.dialog
    dialog.reject()
    assert None is page.sessions.dialog


def test_the_list_follows_what_happens(page, folders, until):
    """A process that holds its file open runs, until it ends."""
    third = "890de3eb-5a80-4ce7-a799-85448e541683"
    page.sessions.show_list()
    dialog = page.sessions.dialog
    until(lambda: 2 == len(dialog.table.rows))
    file = folders.data_dir / f"{third}.json"
    program = "import sys; f = open(sys.argv[1], 'w'); print('ready', flush=True); sys.stdin.read()"
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert b"ready\n" == child.stdout.readline()
    folders.record("viewer_started", session=third)
    until(lambda: {row.key: row.cells[2] for row in dialog.table.rows}.get(third) == f"{child.pid}, running")
    child.communicate()
    until(lambda: {row.key: row.cells[2] for row in dialog.table.rows}[third] == f"{child.pid}, ended")
    dialog.reject()


def test_one_is_looked_at_alone(page, drawn, until):
    """The filter says so, and can be taken off like any other."""
    page.sessions.show_list()
    dialog = page.sessions.dialog
    until(lambda: 2 == len(dialog.table.rows))
    dialog.table.choose(OTHER_SESSION)
    dialog.filter.click()
    assert f"session:{OTHER_SESSION}" == page.events.filter_bar.field.text()
    until(lambda: 1 == len(drawn(page)))


def test_an_own_app_has_sessions_too(own, own_page, until):
    """It says itself which process wrote them."""
    own.record(own.ViewerOpened())
    own_page.header.sessions_asked.emit()
    dialog = own_page.sessions.dialog
    until(lambda: 1 == len(dialog.table.rows))
    dialog.reject()
