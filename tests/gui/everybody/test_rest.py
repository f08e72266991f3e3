"""A window that shows what it has to show comes to rest: nothing in it asks for a layout because it was laid out."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

OWN, WATCHED = "myviewer", "rerun"
ROUNDS = 20
ASKED = frozenset(
    {QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Resize}
)


class Watch(QObject):
    """Counts what asks for work, by widget."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = Counter()

    def eventFilter(self, watched, event):  # noqa: N802 - Qt names it
        """Count, and let through."""
        if event.type() in ASKED:
            self.asked[id(watched), type(watched).__name__, event.type().name] += 1
        return False


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_each_page_comes_to_rest(whole, app):
    """What happens once or twice meanwhile is news; what happens in each round of the event loop never ends."""
    seen = 0
    for view in whole.views(app):
        watch = Watch()
        QApplication.instance().installEventFilter(watch)
        for _ in range(ROUNDS):
            QApplication.processEvents()
        QApplication.instance().removeEventFilter(watch)
        assert [] == [each for each, count in watch.asked.items() if count >= ROUNDS // 2], view
        seen += 1
    assert seen > 5
