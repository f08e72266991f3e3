"""A new id is explained, with what it cannot do."""

from __future__ import annotations

from pellucid_gui.dialogs.new_id_dialog import NewIdDialog
from pellucid_gui.theme import Scheme

OLD_ID = "228e582615214b838e4b170bff3905e9"


def test_new_id_says_what_it_cannot_do(words, shown, screenshot):
    """What was sent stays linked to the old id, and what is queued will link the two."""
    dialog = shown(NewIdDialog(title="Rerun", old_id=OLD_ID, queued=3))
    assert "linked to the old id" in words(dialog)
    assert "3 events still wait" in words(dialog)
    screenshot(dialog, "dialog_new_id")


def test_new_id_in_the_dark(shown, theme, screenshot):
    """The dialog follows the theme."""
    theme.set_scheme(Scheme.DARK)
    screenshot(shown(NewIdDialog(title="Rerun", old_id=OLD_ID, queued=0)), "dialog_new_id_dark")
