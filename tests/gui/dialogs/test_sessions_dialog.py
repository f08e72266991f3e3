"""The sessions of a program, each with the process that wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pellucid.errors import LedgerError
from pellucid.state import State
from pellucid.witness.sessions import Session
from pellucid_gui.dialogs.sessions_dialog import SessionsDialog
from pellucid_gui.theme import Scheme

S = 1_000_000_000
NOW_NS = 1_795_775_800 * S
NAMES = (
    "77ce191c-ffd1-4fd2-90a2-8a78970de89c",
    "01227f48-ce91-44e3-920a-f14dd42621bb",
    "1565df47-7173-476b-ad6f-02c296dbb93d",
    "890de3eb-5a80-4ce7-a799-85448e541683",
)
SESSIONS = (
    Session(
        name=NAMES[0],
        program="/home/alice/.venv/bin/rerun",
        pid=48_211,
        started_ns=NOW_NS - 62 * S,
        version="0.41.0",
        running=True,
        from_ns=NOW_NS - 60 * S,
        to_ns=NOW_NS,
        events={State.QUEUED: 3, State.RELEASED: 21},
        collection="on",
        analytics_id="228e582615214b838e4b170bff3905e9",
        data_dir=Path("/home/alice/.local/share/rerun/analytics"),
    ),
    Session(
        name=NAMES[1],
        program="/home/alice/.venv/bin/rerun",
        pid=31_007,
        version="0.41.0",
        running=False,
        from_ns=NOW_NS - 90_000 * S,
        to_ns=NOW_NS - 86_000 * S,
        events={State.RELEASED: 1_204},
        collection="on",
        analytics_id="228e582615214b838e4b170bff3905e9",
    ),
    Session(name=NAMES[2], running=False, from_ns=NOW_NS - 200_000 * S, events={State.QUEUED: 4}),
    Session(name=NAMES[3], events={}),
)


@pytest.fixture
def dialog(shown):
    """The dialog on four sessions."""
    made = shown(SessionsDialog(title="Rerun"))
    made.show_sessions(SESSIONS)
    made.asked = []
    made.filter_asked.connect(made.asked.append)
    return made


def test_sessions(dialog):
    """The newest first and chosen, with its whole name and its program."""
    assert list(NAMES) == [row.key for row in dialog.table.rows]
    assert NAMES[0] == dialog._name.text()
    assert "/home/alice/.venv/bin/rerun, started 2026-11-27 10:35:38" == dialog._program.text()


def test_sessions_dark(dialog, theme, screenshot):
    """In the dark; that there are more is said, and what nobody saw is a dash."""
    theme.set_scheme(Scheme.DARK)
    dialog.show_sessions(SESSIONS, is_cut=True)
    dialog.table.choose(NAMES[3])
    assert ("—", "—") == (dialog._program.text(), dialog._folder.text())
    screenshot(dialog, "dialog_sessions_unseen_dark")


def test_one_can_be_looked_at_alone(dialog, qtbot):
    """By the button, or by Return in its row."""
    dialog.table.choose(NAMES[1])
    dialog.filter.click()
    assert [NAMES[1]] == dialog.asked
    dialog.show()
    dialog.table.choose(NAMES[2])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [NAMES[1], NAMES[2]] == dialog.asked


def test_the_list_can_be_copied(dialog):
    """As text that a table takes, with whole names."""
    dialog.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert ["When", "Program", "Process", "Events", "Config then", "Session"] == lines[0]
    assert [
        "2026-11-27 10:35:40 to 10:36:40",
        "rerun 0.41.0",
        "48211, running",
        "3 queued, 21 released",
        "on, id 228e5826…",
        NAMES[0],
    ] == lines[1]
    assert ["—", "—", "—", "none", "—", NAMES[3]] == lines[4]


def test_nothing_to_list(shown, words):
    """Says what brings something; then nothing can be done."""
    dialog = shown(SessionsDialog(title="Rerun"))
    dialog.show_sessions(())
    assert "No session is known" in words(dialog)
    assert (False, False) == (dialog.filter.isEnabled(), dialog.copy.isEnabled())


def test_what_cannot_be_read_is_told(shown, words):
    """Unless something is listed already."""
    dialog = shown(SessionsDialog(title="Rerun"))
    dialog.show_error(LedgerError("The ledger cannot be read", "Look at its permissions."))
    assert "The ledger cannot be read" in words(dialog)
    dialog.show_sessions(SESSIONS)
    dialog.show_error(LedgerError("The ledger cannot be read", ""))
    assert 1 == dialog._stack.currentIndex()


def test_what_is_chosen_stays(dialog):
    """When newer ones come."""
    dialog.table.choose(NAMES[1])
    dialog.show_sessions((Session(name="new", events={}), *SESSIONS))
    assert NAMES[1] == dialog.table.key
