"""The old id can be noted down before it is gone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pellucid_gui.dialogs.old_id import add_old_id
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import CopyButton

OLD_ID = "228e582615214b838e4b170bff3905e9"


def test_it_can_be_read_and_copied(words, shown):
    """What it is good for stands before it; the button copies the whole of it."""
    sheet = Sheet(icon="fingerprint", ink="accent", heading="New id?")
    add_old_id(sheet, OLD_ID, above_px=Space.S)
    said = words(shown(sheet))
    assert said.index("for its deletion") < said.index(OLD_ID)
    sheet.findChild(CopyButton).click()
    assert OLD_ID == QApplication.clipboard().text()
