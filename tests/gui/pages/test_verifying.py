"""What is kept is checked in a task: with progress, an end when a person wants one, and a verdict."""

from __future__ import annotations

import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger import audit as audits
from pellucid.ledger.ledger import Ledger, folder_of

SESSION, OTHER_SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb", "77ce191c-ffd1-4fd2-90a2-8a78970de89c"


@pytest.fixture
def ledger(folders):
    """The app's ledger."""
    shown = folders.shown
    return Ledger(root=shown.locations.ledger_root(shown.app), clock=SystemClock())


@pytest.fixture
def page(folders, ledger, make_page, until):
    """A page on two sessions that are copied."""
    folders.record("viewer_started", "open_recording")
    folders.record("settings_opened", session=OTHER_SESSION)
    page = make_page()
    until(lambda: [ledger.line_count(folder_of(name)) for name in (SESSION, OTHER_SESSION)] == [2, 1])
    until(lambda: page.events.model.rows == 3)
    return page


@pytest.fixture
def gate(monkeypatch):
    """Hold a check at its second step until `open` is called."""

    class Gate:
        def __init__(self) -> None:
            self.reached, self.opened = threading.Event(), threading.Event()
            real = audits.verifying

            def held(ledger, folder):
                yield 0
                self.reached.set()
                assert self.opened.wait(60)
                return (yield from real(ledger, folder))

            monkeypatch.setattr(audits, "verifying", held)

    made = Gate()
    yield made
    made.opened.set()


def test_what_holds_is_said(page, until):
    """The header's menu asks; every session is counted; asked again, it is the same dialog."""
    page.header.verifying_asked.emit()
    dialog = page.verifying.dialog
    assert "Cancel" == dialog.close_button.text()
    page.verifying.verify()
    assert dialog is page.verifying.dialog
    until(lambda: bool(dialog.report))
    assert dialog.report.startswith("All that can be checked holds. Sessions checked: 2 · lines: 3 ·")
    assert "Close" == dialog.close_button.text()
    dialog.close_button.click()
    assert page.verifying.dialog is None


def test_what_is_broken_is_named_by_its_session(page, ledger, until):
    """With where and what can be done; the other session's verdict stands beside it."""
    segment = ledger.segments(folder_of(SESSION))[0].path
    segment.write_bytes(segment.read_bytes().replace(b"viewer_started", b"viewer_Started"))
    page.verifying.verify()
    dialog = page.verifying.dialog
    until(lambda: bool(dialog.report))
    assert "One session is broken." == dialog.verdict.text
    assert f"{SESSION}: broken, 2 lines" in dialog.report
    assert f"{OTHER_SESSION}: whole, 1 lines" in dialog.report
    assert "was written for other bytes than there are in lines" in dialog.report
    segment.write_bytes(segment.read_bytes().replace(b"viewer_Started", b"viewer_started"))
    dialog.again.click()
    assert not dialog.report
    until(lambda: bool(dialog.report))
    assert "All that can be checked holds." == dialog.verdict.text


def test_it_shows_how_far_it_is_and_can_be_ended(page, gate, until):
    """Nothing is told of what was cancelled, and the next check begins anew."""
    page.verifying.verify()
    dialog = page.verifying.dialog
    until(gate.reached.is_set)
    page.verifying._job.tell(0.42)
    page.verifying.show_share()
    assert (420, "42 % checked") == (dialog.bar.value(), dialog._share.text())
    job = page.verifying._job
    dialog.close_button.click()
    assert (True, False) == (job.is_cancelled(), page.verifying.is_busy)
    gate.opened.set()
    page.verifying.verify()
    again = page.verifying.dialog
    until(lambda: bool(again.report))
    assert again is not dialog


def test_a_ledger_that_cannot_be_read_is_told(folders, ledger, make_page, until):
    """With its cause and what can be done."""
    page = make_page()
    (ledger.root / "events").parent.mkdir(parents=True, exist_ok=True)
    (ledger.root / "events").write_bytes(b"a file in the folder's place")
    page.verifying.verify()
    dialog = page.verifying.dialog
    until(lambda: bool(dialog.report))
    assert str(ledger.root / "events") in dialog.verdict.text
    assert dialog.verdict.text.endswith("then try again.")


def test_an_own_app_is_checked_too(own, own_page, until):
    """Its data folder is its ledger."""
    own.record(own.ViewerOpened())
    own_page.header.verifying_asked.emit()
    dialog = own_page.verifying.dialog
    until(lambda: bool(dialog.report))
    assert "All that can be checked holds." == dialog.verdict.text


def test_it_is_asked_for_where_receipts_are_read(page, own, make_own_page, until):
    """Of a watched program beside the line as recorded, of an own one on the event's journey: the same dialog."""
    page.events.table.setCurrentIndex(page.events.model.index(page.events.model.rows - 1, 0))
    until(lambda: page.detail.record is not None and bool(page.detail.record.receipts))
    page.detail.pages.recorded.verify.click()
    until(lambda: bool(page.verifying.dialog.report))
    assert "All that can be checked holds." == page.verifying.dialog.verdict.text
    own.record(own.ViewerOpened())
    own_page = make_own_page()
    until(lambda: own_page.events.model.rows == 1)
    own_page.events.table.setCurrentIndex(own_page.events.model.index(0, 0))
    until(lambda: own_page.detail.pages.journey.verify is not None)
    own_page.detail.pages.journey.verify.click()
    until(lambda: bool(own_page.verifying.dialog.report))
    assert "All that can be checked holds." == own_page.verifying.dialog.verdict.text
