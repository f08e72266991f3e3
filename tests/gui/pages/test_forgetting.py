"""Forgetting from the window, on a real ledger that the real witness writes."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtWidgets import QPushButton

from pellucid_gui.tasks import Job

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER = "77ce191c-ffd1-4fd2-90a2-8a78970de89c"


@pytest.fixture
def copies(folders):
    """All bytes that Pellucid keeps on disk."""

    def read() -> bytes:
        root = folders.home / "pellucid"
        return b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())

    return read


@pytest.fixture
def copied(folders, make_page, until, until_copied):
    """A page with the events of two sessions, all of them copied."""
    folders.record("viewer_started", "open_recording", "viewer_closed")
    folders.record("other_started", session=OTHER)
    page = make_page()
    until(lambda: page.events.model.rows == 4)
    until(lambda: page.header._witness.text().startswith("Watching"))
    until_copied(page, *range(4))
    return page


@pytest.fixture
def released(folders, copied, drawn, until):
    """The page once the app has taken up the first session."""
    (folders.data_dir / f"{SESSION}.json").write_bytes(b"")
    until(lambda: sum(line.startswith("released") for line in drawn(copied)) == 3)
    return copied


def event_of(page, name) -> int:
    """The number of the event of that name."""
    model = page.events.model
    rows = [model.cells(row).row for row in range(model.rows)]
    return next(row.event for row in rows if row.name == name)


def choose(page, until, name) -> None:
    """Choose the row of that name, as a click does, and wait until it is read."""
    row = page.events.model.row_of(event_of(page, name))
    page.events.table.setCurrentIndex(page.events.model.index(row, 0))
    until(lambda: page.detail.record is not None and page.detail.record.row.name == name)


def agree(page, until) -> None:
    """Press the button that destroys."""
    until(lambda: page._forgetting.dialog is not None)
    [button] = [each for each in page._forgetting.dialog.findChildren(QPushButton) if each.text() == "Forget"]
    button.click()


def test_a_forgotten_event_leaves_table_detail_and_disk(released, until, drawn, copies):
    """The row goes, the detail empties, the bytes are nowhere, and the outcome is told."""
    choose(released, until, "open_recording")
    assert b"open_recording" in copies()
    released.events.event_forgetting_asked.emit(event_of(released, "open_recording"))
    agree(released, until)
    until(lambda: released.notices.texts == ["1 event forgotten."])
    until(lambda: len(drawn(released)) == 3)
    until(lambda: released.detail.record is None)
    assert released.events.table.chosen is None
    assert not any("open_recording" in line for line in drawn(released))
    assert b"open_recording" not in copies()


def test_nothing_is_forgotten_unless_the_person_agrees(released, until, copies):
    """The way out changes no byte."""
    released.events.session_forgetting_asked.emit(SESSION)
    until(lambda: released._forgetting.dialog is not None)
    released._forgetting.dialog.reject()
    until(lambda: released._forgetting._tasks.idle)
    assert released._forgetting.dialog is None
    assert b"open_recording" in copies()
    assert [] == released.notices.texts


def test_what_is_still_queued_stays_and_is_told(folders, released, until, until_copied, drawn, copies):
    """Of a session only what the app has taken up is forgotten; the outcome counts both."""
    folders.record("late")
    until(lambda: len(drawn(released)) == 5)
    until_copied(released, event_of(released, "late"))
    released.events.session_forgetting_asked.emit(SESSION)
    agree(released, until)
    title = released.shown.app.title
    outcome = f"3 events forgotten. 1 is still in {title}'s own queue, so it stays."
    until(lambda: released.notices.texts == [outcome])
    until(lambda: drawn(released) == ["queued other_started", "queued late"])
    assert b"viewer_closed" not in copies()
    assert b"late" in copies()


def test_what_is_only_queued_cannot_be_forgotten(copied, until, copies):
    """The dialog says that the copy stays, and its one button does nothing."""
    copied.events.event_forgetting_asked.emit(event_of(copied, "viewer_started"))
    until(lambda: copied._forgetting.dialog is not None)
    [button] = copied._forgetting.dialog.findChildren(QPushButton)
    button.click()
    until(lambda: copied._forgetting._tasks.idle)
    assert b"viewer_started" in copies()
    assert [] == copied.notices.texts


def test_everything_of_the_app_is_forgotten(folders, released, until, drawn, copies):
    """The header's entry forgets all copies; asked again, it says that there are none."""
    (folders.data_dir / f"{OTHER}.json").write_bytes(b"")
    until(lambda: all(line.startswith("released") for line in drawn(released)))
    released.header.forgetting_asked.emit()
    agree(released, until)
    until(lambda: released.notices.texts == ["4 events forgotten."])
    until(lambda: drawn(released) == [])
    assert b"viewer_" not in copies()
    released.header.forgetting_asked.emit()
    until(lambda: released.notices.texts == ["There is nothing to forget: Pellucid has no copy of it."])


def test_forgetting_everything_says_how_far_it_is_and_can_be_cancelled(
    folders, released, until, drawn, copies, monkeypatch
):
    """Between two sessions: what was forgotten is told and stays so, the other session is as it was."""
    (folders.data_dir / f"{OTHER}.json").write_bytes(b"")
    until(lambda: all(line.startswith("released") for line in drawn(released)))
    at_second, forgetting, begun = threading.Event(), released._forgetting, []
    told = Job.tell

    def tell(job, share):
        told(job, share)
        begun.append(share)
        if len(begun) == 1:
            at_second.wait(60)

    forgetting.forget_app()
    until(lambda: forgetting.dialog is not None)
    monkeypatch.setattr(Job, "tell", tell)
    agree(released, until)
    until(lambda: begun == [0])
    forgetting.show_share()
    assert "Forgetting all copies, session by session" == forgetting.bar.words
    assert forgetting.bar.isVisible()
    forgetting.forget_app()
    assert forgetting.dialog is None
    forgetting.bar.cancel_button.click()
    at_second.set()
    until(lambda: not forgetting.bar.isVisible())
    [text] = released.notices.texts
    assert text.endswith("forgotten. Cancelled: 1 session is as it was.")
    assert (b"viewer_started" in copies()) != (b"other_started" in copies())


@pytest.fixture
def counting(monkeypatch):
    """Hold the counting of what would be forgotten at its first step until `open` is set."""

    class Gate:
        def __init__(self) -> None:
            self.reached, self.open, self.jobs = threading.Event(), threading.Event(), []
            told = Job.tell

            def tell(job, share):
                told(job, share)
                if job not in self.jobs:
                    self.jobs.append(job)
                    self.reached.set()
                    assert self.open.wait(60)

            monkeypatch.setattr(Job, "tell", tell)

    made = Gate()
    yield made
    made.open.set()


def test_counting_says_how_far_it_is_and_then_asks(released, counting, until):
    """In a large ledger that takes long: the bar says so, and makes way for the question."""
    forgetting = released._forgetting
    forgetting.forget_app()
    until(counting.reached.is_set)
    forgetting.show_share()
    assert ("Counting what would be forgotten", True) == (forgetting.bar.words, forgetting.bar.isVisible())
    assert 0 < forgetting.bar.bar.value() < forgetting.bar.bar.maximum()
    counting.open.set()
    until(lambda: forgetting.dialog is not None)
    assert not forgetting.bar.isVisible()


def test_counting_can_be_cancelled(released, counting, until, copies):
    """Then nothing is asked, nothing is told, and nothing is forgotten."""
    forgetting = released._forgetting
    forgetting.forget_session(SESSION)
    until(counting.reached.is_set)
    forgetting.show_share()
    forgetting.bar.cancel_button.click()
    assert not forgetting.bar.isVisible()
    counting.open.set()
    until(lambda: forgetting._tasks.idle)
    assert (None, []) == (forgetting.dialog, released.notices.texts)
    assert b"open_recording" in copies()


def test_a_newer_question_takes_the_place_of_an_older_one(released, counting, until):
    """Only one is asked, whichever was counted first."""
    forgetting = released._forgetting
    forgetting.forget_app()
    until(counting.reached.is_set)
    forgetting.forget_session(SESSION)
    counting.open.set()
    until(lambda: forgetting._tasks.idle and forgetting.dialog is not None)
    assert "Forget this session?" == forgetting.dialog.windowTitle()


def test_the_choice_survives_that_another_session_is_forgotten(released, until, drawn):
    """The view gives new numbers then; what is chosen stays what it was."""
    choose(released, until, "other_started")
    uuid = released.detail.record.uuid
    released.events.session_forgetting_asked.emit(SESSION)
    agree(released, until)
    until(lambda: drawn(released) == ["▸ queued other_started"])
    until(lambda: released.detail.record.row.event == released.events.table.chosen)
    assert uuid == released.detail.record.uuid
    assert b"other_started" in released.detail.pages.payload.content
    assert "other_started" == json.loads(released.detail.pages.payload.content)["batch"][0]["event"]


def test_what_cannot_be_forgotten_is_told_with_the_cause(folders, released, until):
    """A folder in the lock's place: the bar names it and says what to do."""
    receipts = folders.shown.locations.ledger_root(folders.shown.app) / "receipts"
    lock = receipts / f"{SESSION}.lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()
    released.events.session_forgetting_asked.emit(SESSION)
    agree(released, until)
    until(lambda: any(str(lock) in text for text in released.notices.texts))
    lock.rmdir()


def test_an_app_with_the_engine_inside_forgets_its_own_log(own, make_own_page, until):
    """One event of two that wait: its bytes are gone from the app's own folder, the other stays."""
    folder = own.record(own.ViewerOpened(renderer="marker"), own.ViewerOpened(), is_over=True)
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    page._forgetting.forget_event(page.events.model.event_at(0))
    until(lambda: page._forgetting.dialog is not None)
    page._forgetting.dialog.accept()
    [log] = (own.ledger.root / "events" / folder).iterdir()
    until(lambda: b"marker" not in log.read_bytes())
    assert ["purged", "held"] == own.states()
    until(lambda: page.events.model.rows == 1)


def test_a_fault_leaves_nothing_counting(copied, until, monkeypatch, qtbot):
    """The bar of what is being counted goes, the fault is told, and the question can be asked again."""
    with monkeypatch.context() as patch, qtbot.captureExceptions() as exceptions:
        patch.setattr("pellucid.ledger.purge_outlook.foresee", lambda *_args, **_parts: 1 // 0)
        copied._forgetting.forget_app()
        until(lambda: bool(exceptions))
    assert (None, True) == (copied._forgetting._look, copied._forgetting.bar.isHidden())
    assert "Pellucid failed unexpectedly (ZeroDivisionError)." in copied.notices.texts
    copied._forgetting.forget_app()
    until(lambda: copied._forgetting.dialog is not None)
