"""What a finished run left behind is reviewed in the window: real files, a real witness, real locks."""

from __future__ import annotations

import fcntl
import os
import sys

import pytest
from PySide6.QtWidgets import QFileDialog

from pellucid.clock import SystemClock
from pellucid.holding.holding import Holding

SESSION, OTHER_SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb", "77ce191c-ffd1-4fd2-90a2-8a78970de89c"

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="there, such a lock would keep readers out, too"
)


def is_free(file):
    """Whether a start of the program would get the file for itself."""
    with file.open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def leave(folders):
    """Leave a session behind, last written a minute ago."""

    def do(session, *names):
        folders.record(*names, session=session)
        file = folders.data_dir / f"{session}.json"
        then = file.stat().st_mtime - 60 + (session == OTHER_SESSION)
        os.utime(file, (then, then))
        return file

    return do


@pytest.fixture
def page(leave, make_page, until):
    """A page on two leftovers, whose witness runs."""
    leave(SESSION, "viewer_started", "open_recording")
    leave(OTHER_SESSION, "settings_opened")
    made = make_page()
    until(lambda: made.header._witness.text().startswith("Watching"))
    return made


@pytest.fixture
def dialog(page, until):
    """The dialog, once it has looked."""
    page.side.review()
    made = page.side.kept_back.dialog
    until(lambda: 2 == len(made.table.rows))
    yield made
    if page.side.kept_back.dialog is not None:
        made.reject()


def standings(dialog):
    """How each leftover stands, the newest first."""
    return [row.cells[0] for row in dialog.table.rows]


def held(dialog, until):
    """Switch it on, and wait until both are held."""
    dialog.switch.click()
    until(lambda: ["Kept back", "Kept back"] == standings(dialog))


def test_it_is_off_until_somebody_wants_it(page, dialog, folders):
    """Then nothing is locked, and the header says nothing of it."""
    assert ["Not held", "Not held"] == standings(dialog)
    assert page.header.kept_back.isHidden()
    assert is_free(folders.data_dir / f"{SESSION}.json")


def test_the_switch_locks_what_lies_there(page, dialog, folders, until):
    """And the header counts it; switched off again, all is free."""
    held(dialog, until)
    assert "2 kept back" == page.header.kept_back.text()
    assert page.header.kept_back.isVisible()
    assert not is_free(folders.data_dir / f"{SESSION}.json")
    assert "Held as long as this window is open" in dialog._notice.text
    dialog.switch.click()
    until(lambda: ["Not held", "Not held"] == standings(dialog))
    until(page.header.kept_back.isHidden)
    assert is_free(folders.data_dir / f"{SESSION}.json")


def test_the_payload_is_what_the_engine_says(page, dialog, folders, until):
    """Byte for byte, of the one that is chosen."""
    app, locations = folders.shown.app, folders.shown.locations
    holding = Holding(app=app, locations=locations, clock=SystemClock())
    for session in (OTHER_SESSION, SESSION):
        expected = holding.payload(session).body.content
        dialog.table.choose(session)
        until(lambda expected=expected: expected == dialog.payload.content)


def test_one_is_let_go_and_taken_back(dialog, folders, until):
    """Its lock goes and comes; the other one's stays."""
    held(dialog, until)
    dialog.table.choose(SESSION)
    dialog.release.click()
    until(lambda: ["Kept back", "Let go"] == standings(dialog))
    assert is_free(folders.data_dir / f"{SESSION}.json")
    assert not is_free(folders.data_dir / f"{OTHER_SESSION}.json")
    dialog.keep.click()
    until(lambda: ["Kept back", "Kept back"] == standings(dialog))
    until(lambda: "You have read it" in dialog._standing.text())


def test_one_is_deleted(page, dialog, folders, until):
    """After the question; what became of it is said."""
    held(dialog, until)
    dialog.table.choose(SESSION)
    dialog.delete.click()
    dialog.question.accept()
    until(lambda: 1 == len(dialog.table.rows))
    assert not (folders.data_dir / f"{SESSION}.json").exists()
    assert "Deleted: 2 events" in dialog._outcome.text
    assert OTHER_SESSION == dialog.table.key
    until(lambda: "1 kept back" == page.header.kept_back.text())


def test_what_a_program_owns_is_left_alone(dialog, folders, until):
    """It is told who has it, and what was asked for too late is refused with its cause."""
    file = folders.data_dir / f"{SESSION}.json"
    dialog.table.choose(SESSION)
    with file.open("r+b") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        dialog.delete_asked.emit(SESSION)
        until(lambda: bool(dialog._outcome.text))
        assert file.exists()
        until(lambda: "In use" in standings(dialog))
        assert not dialog.delete.isEnabled()
    until(lambda: "In use" not in standings(dialog))


def test_what_comes_while_it_is_open_appears(dialog, leave, until):
    """Nobody has to look again."""
    leave("890de3eb-5a80-4ce7-a799-85448e541683", "viewer_started")
    until(lambda: 3 == len(dialog.table.rows))


def test_what_another_window_does_is_seen(page, dialog, folders, until):
    """Also when the dialog is closed: the witness rings."""
    dialog.reject()
    app, locations = folders.shown.app, folders.shown.locations
    holding = Holding(app=app, locations=locations, clock=SystemClock())
    holding.switch(on=True)
    until(lambda: "2 kept back" == page.header.kept_back.text())
    holding.switch(on=False)
    until(page.header.kept_back.isHidden)


def test_a_payload_can_be_saved(dialog, tmp_path, until):
    """Where the person says."""
    until(lambda: bool(dialog.payload.content))
    dialog.payload.save.click()
    question = dialog.findChild(QFileDialog)
    question.fileSelected.emit(str(tmp_path / "saved.json"))
    question.reject()
    until((tmp_path / "saved.json").exists)
    until(lambda: dialog.payload.content == (tmp_path / "saved.json").read_bytes())


def test_there_is_one_dialog(page, dialog):
    """Asking again brings it to the front; once closed it can be opened anew."""
    page.side.review()
    assert dialog is page.side.kept_back.dialog
    dialog.reject()
    assert None is page.side.kept_back.dialog
    page.header.review_asked.emit()
    assert page.side.kept_back.dialog is not None
    page.side.kept_back.dialog.reject()
