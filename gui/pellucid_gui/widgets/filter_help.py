"""A small popover that teaches the filter language by examples that can be tried at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pellucid_gui import theme
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import TextButton

_EXAMPLES: Final = (
    ("viewer", "The word anywhere in the line; with a capital letter, exactly so"),
    ('"exact phrase"', "These words in this order"),
    ("name:viewer*", "Event name; * stands for anything"),
    ("kind:append", "What the line asks for: append, identify …"),
    ("state:queued", "Queued, released, sent …"),
    ("session:01227f48*", "One session"),
    ("since:1h", "The last hour; also before: and on:, as in on:2026-11-23"),
    ("size:>1kb", "Length of the line"),
    ("has:email", "A property of that name"),
    ("prop:command=viewer", "A property's value; also !=  <  >"),
    ("is:unreadable", "Lines in which no event can be read"),
    ("is:undocumented", "What no catalogue has, in whole or in part"),
    ("found:free_text", "Text of somebody's; also a rule of the guard, as in found:email"),
    ("seen:wire", "Seen on its way out, by pellucid run; also file and both"),
    ("-name:viewer*", "Not this; works with every term"),
    ("(a OR b) c", "Terms side by side must all match"),
)


class FilterHelp(QFrame):
    """Lists what a filter can say; pressing an example tries it."""

    tried = Signal(str)
    """An example was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_part(self, Part.SURFACE)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What a filter can say"))
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        title = QLabel(self.tr("What a filter can say"))
        set_part(title, Part.STRONG)
        grid.addWidget(title, 0, 0, 1, 2)
        for line, (example, meaning) in enumerate(_EXAMPLES, start=1):
            button = TextButton(example, part=Part.FLAT)
            button.setFont(theme.code_font())
            button.setToolTip(self.tr("Try it"))
            button.clicked.connect(lambda _checked=False, example=example: self._try(example))
            words = QLabel(meaning)
            words.setTextFormat(Qt.TextFormat.PlainText)
            set_part(words, Part.MUTED)
            grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, line, 1)

    def show_below(self, anchor: QWidget) -> None:
        """Open below `anchor`, right edges in line."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + Space.XS))
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), corner.x()))
        self.move(corner)
        self.show()

    def _try(self, example: str) -> None:
        self.close()
        self.tried.emit(example)
