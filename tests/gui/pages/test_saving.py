"""Bytes are saved where a person says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pellucid_gui.pages.saving import Saving


@pytest.fixture
def failures():
    """Why something could not be saved."""
    return []


@pytest.fixture
def saving(tasks, failures):
    """What asks and saves."""
    return Saving(tasks=tasks, failed=failures.append)


def test_it_is_saved_byte_for_byte(saving, tmp_path, until):
    """Nothing is translated."""
    file = tmp_path / "payload.json"
    saving.save(file, b"{}\r\n\0")
    until(file.exists)
    until(lambda: b"{}\r\n\0" == file.read_bytes())


def test_a_place_that_cannot_be_written(saving, failures, tmp_path, until):
    """Is named, with what can be done."""
    saving.save(tmp_path, b"{}")
    until(lambda: bool(failures))
    assert str(tmp_path) in failures[0].title
    assert failures[0].remedy
    assert [] == [path for path in tmp_path.parent.iterdir() if path.name.endswith(".part")]


def test_a_name_is_offered(saving, qtbot, theme, tmp_path, until):
    """And what the person chooses instead is written."""
    above = QWidget()
    qtbot.addWidget(above)
    above.show()
    saving.ask(above, "payload.json", b"1")
    dialog = above.findChild(QFileDialog)
    assert ["payload.json"] == [name.rpartition("/")[2] for name in dialog.selectedFiles()]
    dialog.fileSelected.emit(str(tmp_path / "other.json"))
    until((tmp_path / "other.json").exists)
    dialog.reject()
