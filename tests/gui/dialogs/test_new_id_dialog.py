"""A new id is explained, with what it cannot do."""

from __future__ import annotations

from pellucid_gui.dialogs.new_id_dialog import NewIdDialog

OLD_ID = "228e582615214b838e4b170bff3905e9"


def test_new_id_says_what_it_cannot_do(words, shown):
    """What was sent stays linked to the old id, and what is queued will link the two."""
    dialog = shown(NewIdDialog(title="Rerun", old_id=OLD_ID, queued=3))
    assert "linked to the old id" in words(dialog)
    assert "3 events still wait" in words(dialog)
