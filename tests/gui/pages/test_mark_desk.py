"""Rows that are shown are looked at more closely, away from the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pellucid import wire
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.observed_session import ObservedSession
from pellucid.ledger.posted_bodies import KeptBody
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.view.values import Eyes
from pellucid.wire import BodyHeader
from pellucid.wire.posted import read_posted
from pellucid_gui.models.columns import section_named


def marks(page):
    """The rules that are marked in each row."""
    model = page.events.model
    return [[mark.rule for mark in model.cells(row).marks] for row in range(model.rows)]


def test_a_row_is_marked_soon_after_it_is_shown(own, make_own_page, until):
    """With what the guard did; a row without marks stays as it is."""
    own.record(own.ViewerOpened(), own.SourceFailed(message="mail bob@example.com at 10.1.2.3"))
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: marks(page) == [[], ["email", "ip"]])
    tip = page.events.model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "message: E-mail address: replaced; IP address: replaced" in tip
    spoken = page.events.model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "source_failed, flagged" == spoken


def test_what_nobody_declares_is_marked_in_a_watched_program(folders, make_page, until):
    """The event as a whole; a documented one is not."""
    folders.record("phone_home", "cli_command_invoked")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: marks(page) == [["undocumented"], []])


def test_what_was_seen_on_its_way_out_is_marked(folders, make_page, until, until_copied):
    """Beside the event's name, and for those who point at it or listen."""
    folders.record("cli_command_invoked", "viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    until_copied(page, 0, 1)
    record = page.feed.view.record(1)
    content = wire.body(body_header(record), [record.raw]).content
    note_observed(folders, record, content)
    until(lambda: page.events.model.cells(1).eyes is Eyes.BOTH)
    assert page.events.model.cells(0).eyes is Eyes.FILE
    name = page.events.model.index(1, 2)
    assert "Seen in the file, and on its way out" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert "viewer_started, seen in the file" in name.data(Qt.ItemDataRole.AccessibleTextRole)
    page.events.filter_bar.field.setText("seen:both")
    until(lambda: page.events.filter_bar.count == "1 of 2")


def test_where_events_come_from_is_found_once_it_is_shown(folders, make_page, until):
    """The program's file and the uuid that a record tells; what is copied tells them, too."""
    folders.record("cli_command_invoked", "viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: page.desks.marks.is_idle)
    assert page.events.model.cells(0).row.origin is None
    for name in ("session_file", "uuid"):
        page.events.table.columns.show_section(section_named(name), on=True)
    until(lambda: page.events.model.cells(0).row.origin is not None)
    record = page.feed.view.record(page.events.model.event_at(0))
    origin = page.events.model.cells(0).row.origin
    assert (record.session_file, record.uuid) == (origin.session_file, origin.uuid)
    QGuiApplication.clipboard().clear()
    page.events.table.choose(record.row.event)
    page.events.copy_row()
    until(lambda: QGuiApplication.clipboard().text().endswith(f"\t{record.session_file}\t{record.uuid}"))


def body_header(record):
    """Under what the program posts it."""
    return BodyHeader(api_key="k", distinct_id="d", session_id=record.row.session)


def note_observed(folders, record, content):
    """Write down that a line was seen on its way out, as `pellucid run` does."""
    app, clock = folders.shown.app, SystemClock()
    ledger = Ledger(root=folders.shown.locations.ledger_root(app), clock=clock)
    session = ObservedSession(
        entry=ledger.entry(record.row.session),
        origin=SessionOrigin(name=record.row.session, source=record.session_file, app=app.key),
        clock=clock,
    )
    kept = KeptBody(at_ns=clock.now_ns(), parts=read_posted(content).parts)
    session.note(kept, seen={0: record.line_number}, rebuilt={}, distinct_id="d")
