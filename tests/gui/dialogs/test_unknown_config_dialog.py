"""A config that nobody can read is replaced only if a person agrees."""

from __future__ import annotations

from pathlib import Path

from pellucid_gui.dialogs.unknown_config_dialog import Replacement, UnknownConfigDialog


def test_a_broken_config_is_replaced_only_after_this(words, shown, broken):
    """What is broken and where it is kept stand before the button."""
    kept = Path("/home/alice/.local/share/pellucid/set_aside/rerun")
    dialog = shown(
        UnknownConfigDialog(title="Rerun", config=broken, kept_in=kept, replacement=Replacement.OFF)
    )
    assert str(kept) in words(dialog)
    assert "ends at byte 45" in words(dialog)
