"""Deleting what a program would have posted is asked about first."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.holding.values import Leftover, Standing
from pellucid_gui.dialogs.delete_leftover_dialog import DeleteLeftoverDialog


@pytest.mark.parametrize(("events", "expected"), [(1, "It is never posted"), (3, "They are never posted")])
def test_it_says_what_goes(shown, words, events, expected):
    """The file, what is in it, and that there is no way back."""
    leftover = Leftover(
        session="s",
        path=Path("/data/s\u202e.json"),
        standing=Standing.KEPT_BACK,
        written_ns=0,
        since_ns=None,
        events=events,
        size_bytes=431,
        is_read=False,
        why="",
    )
    said = words(shown(DeleteLeftoverDialog(title="Rerun", leftover=leftover)))
    assert expected in said
    assert "431 B" in said
    assert "/data/s\u2039U+202E\u203a.json" in said
    assert "This cannot be undone." in said
