"""A small popover that teaches the filter language by examples that can be tried at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pellucid.said import said
from pellucid_gui import theme
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import translated
from pellucid_gui.widgets.buttons import TextButton

_EXAMPLES: Final = (
    ("viewer", said("The word anywhere in the line; with a capital letter, exactly so")),
    ('"exact phrase"', said("These words in this order")),
    ("name:viewer*", said("Event name; * stands for anything")),
    ("kind:append", said("What the line asks for: append, identify …")),
    ("state:queued", said("Queued, released, sent …")),
    ("session:01227f48*", said("One session")),
    ("since:1h", said("The last hour; also before: and on:, as in on:2026-11-23")),
    ("size:>1kb", said("Length of the line")),
    ("has:email", said("A property of that name")),
    ("prop:command=viewer", said("A property's value; also !=  <  >")),
    ("is:unreadable", said("Lines in which no event can be read")),
    ("is:undocumented", said("What no catalogue has, in whole or in part")),
    ("found:free_text", said("Text of somebody's; also a rule of the guard, as in found:email")),
    ("seen:wire", said("Seen on its way out, by pellucid run; also file and both")),
    ("-name:viewer*", said("Not this; works with every term")),
    ("(a OR b) c", said("Terms side by side must all match")),
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
            words = QLabel(translated(meaning))
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
