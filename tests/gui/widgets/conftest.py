"""What tests of more than one widget need."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.detail_pane import DetailPane


@pytest.fixture
def pane(qtbot, theme):
    """A shown detail pane, with nothing chosen."""
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(888, 360)
    made.show()
    return made
