"""A choice that nobody can read is replaced only by somebody who knows what that means."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.unreadable_choice_dialog import UnreadableChoiceDialog


@pytest.fixture
def make(shown):
    """A maker of the dialog, for each mode."""

    def made(mode):
        return shown(
            UnreadableChoiceDialog(
                title="My Viewer",
                reason="/home/alice/.config/myviewer/analytics.json cannot be read: it is no object",
                kept_in=Path("/home/alice/.local/share/pellucid/set_aside/myviewer"),
                mode=mode,
            )
        )

    return made


@pytest.mark.parametrize(("mode", "word"), [(Mode.OFF, "“off”"), (Mode.LOCAL, "“local”"), (Mode.ON, "“on”")])
def test_it_says_what_follows(make, words, mode, word):
    """What the fresh file says is what was pressed."""
    assert word in words(make(mode))
