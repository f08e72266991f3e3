"""What another choice destroys is said before it does."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.own_switch_dialog import OwnSwitchDialog


@pytest.mark.parametrize(
    ("mode", "heading"),
    [
        (Mode.OFF, "Switch My Viewer off, and destroy 1 event?"),
        (Mode.LOCAL, "Switch My Viewer to local, and destroy 1 event?"),
        (Mode.ON, "Switch My Viewer on, and destroy 1 event?"),
    ],
)
def test_it_asks_for_what_was_chosen(shown, words, mode, heading):
    """And is never agreed to by Return."""
    dialog = shown(OwnSwitchDialog(title="My Viewer", mode=mode, count=1))
    assert heading in words(dialog)
    assert "It has not been sent, and exists nowhere else." in words(dialog)
    [default] = [button for button in dialog._buttons.buttons() if button.isDefault()]
    assert "Cancel" == default.text()
