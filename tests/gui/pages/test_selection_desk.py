"""Several events at once, on a real page: measured, copied, exported."""

from __future__ import annotations

import csv
import io
import json
import threading

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from pellucid.exporting import Format
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.pages import selection_desk

NAMES = ("cli_command_invoked", "viewer_started", "load_data_source")


@pytest.fixture
def page(folders, make_page, until):
    """A page with three events, all of them selected."""
    folders.record(*NAMES)
    page = make_page()
    until(lambda: page.events.model.rows == 3)
    page.events.table.selectAll()
    until(lambda: bool(page.events.selection_words))
    return page


@pytest.fixture
def copy(page, until):
    """Copy, and return what is on the clipboard then."""

    def copy(wanted):
        QApplication.clipboard().setText("before")
        page.events.copying_asked.emit(wanted)
        until(lambda: QApplication.clipboard().text() != "before")
        return QApplication.clipboard().text()

    return copy


def test_several_are_counted_and_measured(page, until):
    """In the foot, and in place of the detail; one alone is read again."""
    size = sum(page.events.model.cells(row).row.size_bytes for row in range(3))
    assert f"3 selected · {size} B" == page.events.selection_words
    assert page.detail.several.isVisible()
    assert page.detail.record is None
    page.events.table.setCurrentIndex(page.events.model.index(1, 0))
    until(lambda: page.detail.record is not None)
    assert "" == page.events.selection_words
    assert "viewer_started" == page.detail.record.row.name


def test_a_large_selection_is_measured_in_a_task(page, until, monkeypatch):
    """It says how many at once, and how large when it knows."""
    monkeypatch.setattr(selection_desk, "_MEASURED_AT_ONCE", 1)
    page.selection.measure()
    assert "3 selected" == page.events.selection_words
    until(lambda: page.events.selection_words.endswith(" B"))


def test_what_is_copied(page, copy):
    """Rows, lines, CSV, payloads and commands: all selected ones, from the top down."""
    assert list(NAMES) == [line.split("\t")[2] for line in copy(CopyAs.TEXT).splitlines()]
    assert list(NAMES) == [each["recorded"]["name"] for each in json.loads(copy(CopyAs.JSON))]
    assert list(NAMES) == [row[2] for row in csv.reader(io.StringIO(copy(CopyAs.CSV)))][1:]
    assert list(NAMES) == [json.loads(line)["name"] for line in copy(CopyAs.RECORDED).splitlines()]
    assert list(NAMES) == [each["batch"][0]["event"] for each in json.loads(copy(CopyAs.PAYLOAD))]
    commands = copy(CopyAs.CURL)
    assert 3 == commands.count("curl --request POST 'https://tel.rerun.io'")
    assert commands.startswith("# Reconstructed")


def test_too_many_are_offered_a_file(page, until, monkeypatch):
    """Nothing of them is copied."""
    QApplication.clipboard().setText("before")
    monkeypatch.setattr(selection_desk, "MOST_COPIED", 2)
    page.selection.copy(CopyAs.JSON)
    assert ["3 events are too much for a clipboard; a file takes them."] == page.notices.texts[:1]
    monkeypatch.setattr(selection_desk, "MOST_COPIED", 100)
    monkeypatch.setattr(selection_desk, "MOST_COPIED_BYTES", 10)
    page.notices.withdraw_all()
    page.selection.copy(CopyAs.JSON)
    until(lambda: bool(page.notices.texts))
    assert "before" == QApplication.clipboard().text()


@pytest.mark.parametrize("wanted", [Format.NDJSON, Format.JSON, Format.CSV, Format.RAW])
def test_an_export_is_written_and_told(page, folders, until, wanted):
    """As a whole, and the bar says where; the recorded lines are the very bytes."""
    target = folders.home / f"out.{wanted.ending}"
    page.selection.export_to(target, wanted)
    assert page.events.job_bar.isVisible()
    until(lambda: not page.selection.is_exporting)
    assert f"to {target}" in page.events.job_bar.words
    assert page.events.job_bar.words.startswith("Exported 3 events")
    if wanted is Format.RAW:
        [session] = folders.data_dir.glob("*.json")
        assert session.read_bytes() == target.read_bytes()


def test_an_export_can_be_cancelled(page, folders, tasks, until):
    """Nothing is left of it."""
    target, gate = folders.home / "out.json", threading.Event()
    for _ in range(4):  # so many tasks run at once: the export waits behind them
        tasks.start(gate.wait, done=lambda _: None, failed=lambda _: None)
    page.selection.export_to(target, Format.JSON)
    page.events.job_bar.cancel_button.click()
    gate.set()
    until(lambda: not page.selection.is_exporting)
    assert "Export cancelled; no file was written" == page.events.job_bar.words
    assert not target.exists()


def test_an_export_that_fails_says_why(page, folders, until):
    """Cause and remedy, above the events."""
    page.selection.export_to(folders.home / "nowhere" / "out.json", Format.JSON)
    until(lambda: bool(page.notices.texts))
    assert "cannot be written: No such file" in page.notices.texts[0]
    assert not page.events.job_bar.isVisible()


def test_all_shown_are_exported_without_a_selection(page, folders, until):
    """What the filter shows, not only the one that is read."""
    page.events.table.choose(1)
    page.selection.export_to(folders.home / "out.ndjson", Format.NDJSON)
    until(lambda: not page.selection.is_exporting)
    assert 3 == (folders.home / "out.ndjson").read_bytes().count(b"\n")


def test_a_person_is_asked_where(page, folders, until):
    """The chosen format decides how it is written."""
    page.selection.ask_where()
    dialog = page.events.findChild(QFileDialog)
    assert 4 == len(dialog.nameFilters())
    dialog.selectNameFilter(dialog.nameFilters()[2])
    dialog.fileSelected.emit(str(folders.home / "out.csv"))
    dialog.reject()
    until(lambda: not page.selection.is_exporting)
    assert (folders.home / "out.csv").read_bytes().startswith(b"time,state,name")
