"""What the window keeps: privately, among Pellucid's own settings."""

from __future__ import annotations

import stat
import sys

from PySide6.QtCore import QByteArray

from pellucid.locations import Locations
from pellucid_gui.window_state import WindowState


def test_what_was_kept_is_there_the_next_time(qapp, tmp_path):
    """Words and bytes come back; what was never kept is empty."""
    state = WindowState(Locations.under(tmp_path))
    state.keep_text("app", "rerun")
    state.keep_bytes("geometry", QByteArray(b"\0\1\2"))
    state.write()
    again = WindowState(Locations.under(tmp_path))
    assert ("rerun", b"\0\1\2") == (again.text_of("app"), again.bytes_of("geometry").data())
    assert ("", b"") == (again.text_of("other"), again.bytes_of("other").data())


def test_only_the_person_can_read_it(qapp, tmp_path):
    """Folder 0700, file 0600, whatever the umask."""
    state = WindowState(Locations.under(tmp_path))
    state.keep_text("app", "rerun")
    state.write()
    if sys.platform != "win32":
        assert 0o600 == stat.S_IMODE(state.file.stat().st_mode)
        assert 0o700 == stat.S_IMODE(state.file.parent.stat().st_mode)


def test_a_folder_that_cannot_be_made_costs_nothing_else(qapp, tmp_path):
    """A file in the folder's place: nothing is kept, nothing fails."""
    (tmp_path / "config").write_bytes(b"")
    state = WindowState(Locations.under(tmp_path))
    state.keep_text("app", "rerun")
    state.write()
    assert b"" == (tmp_path / "config").read_bytes()
