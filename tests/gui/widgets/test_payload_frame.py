"""What all payloads share: they are copied and saved whole, and not where there is nothing."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.exact_page import ExactPage
from pellucid_gui.widgets.payload_frame import PayloadFrame
from pellucid_gui.widgets.payload_page import PayloadPage


@pytest.mark.parametrize("kind", [PayloadPage, ExactPage])
def test_both_kinds_have_the_same_frame(qtbot, theme, kind):
    """Saving is asked for; without bytes nothing is offered."""
    page = kind()
    qtbot.addWidget(page)
    assert isinstance(page, PayloadFrame)
    with qtbot.waitSignal(page.save_asked):
        page.save.click()
    page._say_nothing("Nothing", "at all")
    assert (b"", False, False) == (page.content, page.copy.isEnabled(), page.save.isEnabled())
    assert "payload.json" == page.file_name
