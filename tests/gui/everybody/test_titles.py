"""No title of a column is cut off without a word, whatever table it stands over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from pellucid_gui.widgets.titles import Titles

OWN, WATCHED = "myviewer", "rerun"


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_each_header_says_what_it_does_not_show(whole, app):
    """On each page: all headers are ours, which end with an ellipsis and tell the rest."""
    seen = 0
    for view in whole.views(app):
        headers = [
            header
            for header in whole.window.findChildren(QHeaderView)
            if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal
        ]
        assert [] == [type(header).__name__ for header in headers if not isinstance(header, Titles)], view
        seen += len(headers)
    assert seen > 0
