"""The plain frame of every dialog: a shape, a heading, short sentences, and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pellucid.said import said
from pellucid_gui import icons, tokens
from pellucid_gui.reading_order import go_on
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import translated
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

_ICON_PX: Final = 24
_WIDTH_PX: Final = 480


class Sheet(QDialog):
    """
    A dialog to build others on; Escape closes it without doing anything.

    Args:
        icon: The shape beside the heading.
        ink: The token that the shape is drawn in.
        heading: What this is about; a question, if something is asked.
        width_px: How wide it is, before the person's own text scale.
        parent: The window that it belongs to.
    """

    def __init__(
        self,
        *,
        icon: str,
        heading: str,
        ink: str = "accent",
        width_px: int = _WIDTH_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        self.setFixedWidth(round(width_px * scale))
        self._icon_name, self._ink = icon, ink
        self._shape = QLabel()
        self._shape.setAccessibleName(heading)
        title = QLabel(heading)
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        set_part(title, Part.HEADING)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self.body.addWidget(title)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        row.setSpacing(Space.L)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)
        self._scrolled: tuple[QScrollArea, QWidget, int] | None = None
        self._buttons = _Buttons()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        strip = QHBoxLayout(foot)
        strip.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        strip.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(foot)
        self._redraw()

    def say(self, text: str, part: Part | None = None) -> QLabel:
        """Add a paragraph of plain text."""
        label = self.paragraph(text, part)
        self.body.addWidget(label)
        return label

    @staticmethod
    def paragraph(text: str, part: Part | None = None) -> QLabel:
        """Return a paragraph of plain text, which can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if part is not None:
            set_part(label, part)
        return label

    def list_points(self, points: Iterable[str]) -> None:
        """Add short points, each with a bullet."""
        for point in points:
            line = QHBoxLayout()
            line.setSpacing(Space.S)
            bullet = QLabel("•")
            set_part(bullet, Part.QUIET)
            text = QLabel(point)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            line.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            self.body.addLayout(line)

    def add_scrolled(self, inner: QWidget, *, name: str, most_px: int) -> None:
        """
        Add what may be long: it takes the height that it needs, up to `most_px`, and is scrolled beyond.

        Args:
            inner: The content; it has a layout.
            name: What it is, for screen readers.
            most_px: How much of it is seen at once.
        """
        set_part(inner, Part.SURFACE)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(name)
        scroll.setWidget(inner)
        self.body.addWidget(scroll)
        self._scrolled = (scroll, inner, most_px)

    def reach_foot(self) -> None:
        """Let the last widget of the body, which is scrolled and has a margin of its own, end at the line above the buttons."""
        self._row.setContentsMargins(Space.XL, Space.XL, Space.XL, 0)

    def show_scrolled(self, *, on: bool) -> None:
        """Show what `add_scrolled` has added, or leave its room to the rest."""
        if self._scrolled is not None:
            self._scrolled[0].setVisible(on)

    def offer(
        self, action: str, *, part: Part | None = Part.PRIMARY, cancel: str = said("Cancel")
    ) -> TextButton:
        """
        Add the button that does it and, unless `cancel` is empty, the one that doesn't.

        What destroys is never the button that Return presses. Without a part both look alike, and Return presses the
        way out.
        """
        button = TextButton(action, part=part)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        if cancel:
            way_out = TextButton(translated(cancel))
            self._buttons.addButton(way_out, QDialogButtonBox.ButtonRole.RejectRole)
        first = way_out if cancel and part in {None, Part.DANGER} else button
        first.setDefault(True)
        first.setFocus()
        return button

    def offer_also(self, action: str, *, part: Part | None = None) -> TextButton:
        """Add a button, after `offer`, that does something else and by itself closes nothing."""
        button = TextButton(action, part=part)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)  # at the other end
        return button

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go on to what is read next; before it is shown, as Qt does."""
        return go_on(self, forward=forward) if self.isVisible() else super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped text needs at this width; Qt's own guess is for another one."""
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Take the height that the content needs now, and more width where a language has longer words."""
        layout = self.layout()
        if self._scrolled is not None and layout is not None:
            layout.activate()
            scroll, content, most_px = self._scrolled
            inner, width = content.layout(), scroll.viewport().width()
            if inner is not None:
                inner.activate()
                needed = inner.totalHeightForWidth(width) if inner.hasHeightForWidth() else 0
                scroll.setFixedHeight(min(max(needed, inner.totalMinimumSize().height()), most_px))
        if layout is not None:
            layout.activate()
            self.setFixedWidth(max(self.width(), layout.totalMinimumSize().width()))
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shape when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        ink: str = getattr(tokens.current(), self._ink)
        side = icons.side_beside(self.font(), of=_ICON_PX)
        self._shape.setFixedWidth(side)
        self._shape.setPixmap(icons.pixmap(self._icon_name, ink, size=side))


class _Buttons(QDialogButtonBox):
    """Qt's own, on our grid; the keyboard stays on a button when the look changes, for which Qt lays all of them out anew."""

    def __init__(self) -> None:
        super().__init__()
        self._space_out()

    def changeEvent(self, event: QEvent) -> None:
        here = self.window().focusWidget()
        super().changeEvent(event)
        self._space_out()
        if here is not None and self.isAncestorOf(here):
            here.setFocus()

    def _space_out(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(Space.S)
