"""The screenshot recipe notices what a person would notice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QCheckBox, QLineEdit

from pellucid_gui.tokens import SANS


@pytest.mark.parametrize(("thin", "name"), [(False, "recipe_tick"), (True, "recipe_tick_thin")])
def test_an_erased_tick_is_noticed(theme, qtbot, screenshot, request, thin, name):
    """One tick less is enough to fail, and the difference is drawn; also where a picture is kept with few colours."""
    box = QCheckBox("Share usage data")
    qtbot.addWidget(box)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    box.resize(160, 32)
    box.setChecked(True)
    box.show()
    screenshot(box, name, thin=thin)
    if request.config.getoption("--update-golden", default=False):
        return
    box.setChecked(False)
    with pytest.raises(AssertionError, match="pixels differ"):
        screenshot(box, name, thin=thin)
    drawn = request.config.rootpath / "build" / "screenshots" / f"{name}.diff.png"
    assert drawn.exists()


def test_a_cursor_does_not_blink(theme, qtbot, screenshot):
    """A focused field looks the same at every moment."""
    field = QLineEdit("filter")
    qtbot.addWidget(field)
    field.resize(160, 32)
    field.show()
    field.setFocus()
    screenshot(field, "recipe_field")
    qtbot.wait(600)
    screenshot(field, "recipe_field")


def test_only_bundled_fonts_are_used(theme, qapp):
    """No picture depends on the fonts of the machine."""
    assert SANS == QFontInfo(qapp.font()).family()


def test_a_missing_picture_is_a_failure(theme, qtbot, screenshot, request):
    """A test whose picture was never accepted does not pass."""
    if request.config.getoption("--update-golden", default=False):
        return
    field = QLineEdit()
    qtbot.addWidget(field)
    with pytest.raises(AssertionError, match="there is no"):
        screenshot(field, "never_accepted")
