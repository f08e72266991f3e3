"""Fields are taken out of one event by a tick each."""

from __future__ import annotations

import pytest

from pellucid_gui.dialogs.fields_dialog import FieldsDialog


@pytest.fixture
def dialog(shown):
    """The dialog on an event with four fields, one of which is out already."""
    return shown(
        FieldsDialog(
            name="viewer_opened",
            fields={
                "renderer": "vulkan",
                "windows": "1",
                "is_wsl": "false",
                "note": "a long text " * 20,
            },
            taken_out=frozenset({"note"}),
        )
    )


def test_what_is_ticked_is_told(dialog):
    """Without what is out already, which stays out."""
    assert () == dialog.chosen
    assert not dialog._button.isEnabled()
    dialog.ticks["is_wsl"].setChecked(True)
    assert ("is_wsl",) == dialog.chosen
    assert dialog._button.isEnabled()
    assert not dialog.ticks["note"].isEnabled()
