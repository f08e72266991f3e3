"""The desk behind the detail pane: answers from the view, saves what is shown, tells what failed."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QApplication

from pellucid.consent.values import Mode
from pellucid.event import Event, encode
from pellucid.rules import RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.view.batches import batch_of
from pellucid.view.rule_preview import HASH_MARK
from pellucid_gui.widgets.notice import Notice

FIRST_NS = 1_795_449_914_000_000_000


def test_what_was_forgotten_is_not_shown(folders, make_page, until):
    """An event that is gone by the time it is looked at leaves the pane empty, without an error."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page.desks.record.fetch(0)
    until(lambda: page.detail.record is not None)
    page.desks.record.fetch(999)
    until(lambda: page.detail.record is None)
    assert [] == page.notices.texts


def test_only_the_last_of_many_is_shown(folders, make_page, until):
    """Whoever runs through the rows ends with the event where they stopped."""
    folders.record(*(f"event_{number}" for number in range(20)))
    page = make_page()
    until(lambda: page.events.model.rows == 20)
    for event in range(20):
        page.desks.record.fetch(event)
    until(lambda: page.detail.record is not None and page.detail.record.row.event == 19)


def test_bytes_are_saved_as_they_are(folders, make_page, until, tmp_path):
    """The file holds exactly what was shown."""
    page = make_page()
    page.desks.record.saving.save(tmp_path / "payload.json", b"{}\r\n\0")
    until((tmp_path / "payload.json").exists)
    until(lambda: page.side.verbs._tasks.idle)
    assert b"{}\r\n\0" == (tmp_path / "payload.json").read_bytes()


def test_a_place_that_cannot_be_written_is_told(folders, make_page, until, tmp_path):
    """The notice names the file and the cause."""
    page = make_page()
    page.desks.record.saving.save(tmp_path, b"{}")
    until(lambda: any(f"{tmp_path} cannot be written" in text for text in page.notices.texts))


def test_the_payload_of_a_row_is_copied(folders, make_page, until):
    """What leaves for one event is on the clipboard, whatever the detail shows."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    QApplication.clipboard().clear()
    page.events.payload_copying_asked.emit(1)
    until(lambda: "open_recording" in QApplication.clipboard().text())
    [event] = json.loads(QApplication.clipboard().text())["batch"]
    assert ("open_recording", "228e582615214b838e4b170bff3905e9") == (event["event"], event["distinct_id"])


def test_a_line_that_would_not_be_sent_has_no_payload(folders, make_page, until):
    """It is said instead of copied."""
    folders.record("viewer_started")
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        stream.write(b"not an event\n")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    page.events.payload_copying_asked.emit(1)
    until(lambda: any("no payload" in text for text in page.notices.texts))


def test_another_choice_wins_over_a_second_look(folders, make_page, until):
    """Rows that change while another event is being read do not bring the old one back."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    page.desks.record.fetch(0)
    until(lambda: page.detail.record is not None)
    moved = []
    page.desks.record.moved.connect(moved.append)
    page.desks.record.fetch(1)
    page.desks.record.fetch_again(1)
    until(lambda: page.detail.record.row.name == "open_recording")
    assert [] == moved


def test_an_event_is_explained_and_held_against_the_last_of_its_kind(folders, make_page, until):
    """With its fields, and what differs; a newer event before it in time changes what it is held against."""
    folders.record("viewer_started", "open_recording", "viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 3)
    page.desks.record.fetch(2)
    until(lambda: page.detail.record is not None)
    chosen = page.desks.record._chosen
    assert "viewer_started" == chosen.before.row.name
    assert ["event_id"] == [change.name for change in chosen.difference.changes]
    assert {"event_id", "command"} == {field.name for field in chosen.explanation.fields}
    page.desks.record.fetch(1)
    until(lambda: page.detail.record.row.event == 1)
    assert page.desks.record._chosen.before is None
    assert page.desks.record._chosen.difference is None


def test_a_line_without_an_event_is_not_explained(folders, make_page, until):
    """It is shown all the same."""
    folders.record("viewer_started")
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        stream.write(b"not an event\n")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    page.desks.record.fetch(1)
    until(lambda: page.detail.record is not None)
    assert page.desks.record._chosen.explanation is None


def test_a_large_event_is_shown_before_it_is_explained(folders, make_page, until):
    """Its payload first, then what each field means."""
    folders.record("viewer_started")
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        text = "word " * 60_000
        props = {"event_id": 2, "text": text}
        stream.write(encode(Event(time_ns=FIRST_NS, kind="Append", name="n", props=props)) + b"\n")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    page.desks.record.fetch(1)
    until(lambda: page.detail.record is not None)
    until(lambda: page.desks.record._chosen is not None and page.desks.record._chosen.explanation is not None)
    assert {"event_id", "text"} == {field.name for field in page.desks.record._chosen.explanation.fields}
    assert page.detail.pages.explained.fields.rows


def ruled(own, change):
    """Write down another rule of the person's, as the Rules page or a command does."""
    RulesFile(own.app.config_file).change(change)


def shown(page):
    """What the detail says of the chosen event: its bytes, and its fields in words."""
    sections = page.detail.pages.explained.fields.sections._sections
    words = {
        line.name: " ".join(paragraph.text for paragraph in line.cells[2])
        for section in sections
        for line in section.lines
    }
    return page.detail.pages.exact.content, words


@pytest.fixture
def unsealed(own, make_own_page, until):
    """An own app's page with its only event chosen, which is in no batch."""
    own.store.set_mode(Mode.ON)
    recorder = own.recorder()
    folder = own.record(own.ViewerOpened(), recorder=recorder)
    page = make_own_page()
    until(lambda: page.side.status is not None and page.events.model.rows == 1)
    page.desks.record.fetch(0)
    until(lambda: page.detail.record is not None)
    return page, folder


def test_rules_that_change_are_followed(unsealed, own, until):
    """While the window is open; payload and explanation say what would be sealed by now, and then that is sealed."""
    page, folder = unsealed
    assert b"vulkan" in shown(page)[0]
    ruled(own, lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT))
    until(lambda: b"redacted" in shown(page)[0])
    assert "A rule of yours replaces it: \u2039redacted\u203a is sent instead." in shown(page)[1]["renderer"]
    ruled(own, lambda rules: rules.with_attachment("app_version", Treatment.WITHHOLD))
    until(lambda: b"app_version" not in shown(page)[0])
    content, words = shown(page)
    assert words["app_version"].startswith("A rule of yours takes it out: it is not sent.")
    own.upload(flush=True, ruling=Ruling(RulesFile(own.app.config_file).read()))
    until(lambda: page.detail.pages.exact._batch is not None)
    assert content == batch_of(own.ledger, folder, 0).content
    assert "A rule of yours replaces it" in shown(page)[1]["renderer"]


def test_a_hash_is_marked_where_it_will_stand(unsealed, own, until):
    """The label says what the mark is."""
    page, _folder = unsealed
    ruled(own, lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.HASH))
    until(lambda: HASH_MARK in shown(page)[0].decode())
    assert page.detail.pages.exact._label.text().startswith(
        "Would leave like this, with a hash for each \u2039hash\u203a."
    )
    assert "A rule of yours hashes it: only its hash is sent." in shown(page)[1]["renderer"]


def test_what_a_rule_withholds_says_so_everywhere(unsealed, own, until):
    """There is no payload to be seen or copied, and no field is said to be sent; rules nobody can read do the same."""
    page, _folder = unsealed
    ruled(own, lambda rules: rules.with_event("viewer_opened", Treatment.WITHHOLD))
    until(lambda: shown(page)[0] == b"")
    words = shown(page)[1]
    assert not any("sent as it is" in text for text in words.values())
    assert "not sent" in words["renderer"]
    assert "A rule of yours withholds it. Nothing of it leaves." in notice_texts(page)
    QApplication.clipboard().setText("before")
    page.events.payload_copying_asked.emit(0)
    until(lambda: any("nothing of this line would leave" in text for text in page.notices.texts))
    assert "before" == QApplication.clipboard().text()
    RulesFile(own.app.config_file).path.write_text("{")
    until(lambda: any("nobody knows what you want withheld" in text for text in notice_texts(page)))
    assert b"" == shown(page)[0]


def notice_texts(page):
    """What stands above the explained fields."""
    return [each.text for each in page.detail.pages.explained.findChildren(Notice)]
