"""Another folder in Rerun's format becomes an app."""

from __future__ import annotations

from pathlib import Path

from pellucid_gui.pages.other_folder import app_in, ask_for_folder


def test_a_folder_with_a_config_is_that_program(folders):
    """Its config decides where its sessions are."""
    app = app_in(folders.config_file.parent)
    assert (folders.config_file, None) == (app.config_file, app.data_dir_override)


def test_any_other_folder_holds_sessions(tmp_path):
    """Without a config, the folder itself is where session files are."""
    assert tmp_path == app_in(tmp_path).data_dir_override


def test_the_chosen_folder_is_taken(qtbot, theme, tmp_path):
    """What a person chooses in the dialog is handed over."""
    from PySide6.QtWidgets import QFileDialog, QWidget

    window, taken = QWidget(), []
    qtbot.addWidget(window)
    ask_for_folder(window, taken.append)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert [tmp_path] == [Path(app.data_dir_override) for app in taken]
