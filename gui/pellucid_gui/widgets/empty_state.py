"""What stands where there is nothing to show: why, where was looked, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent


_ICON_PX: Final = 32
_WIDTH_PX: Final = 460
_LEAST_PX: Final = 72
_ROOM_FOR_ICON_PX: Final = 150


class EmptyState(QWidget):
    """
    An icon, a heading, a sentence, and at most one thing to do.

    Args:
        icon: As `pellucid_resources.icon` knows it.
        heading: What there is none of.
        text: Why, or what brings some; plain text.
        action: What the button does; empty for none.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(
        self, *, icon: str, heading: str, text: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon_name = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(heading)
        self._heading = QLabel(heading, alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        set_part(self._heading, Part.HEADING)
        self._text = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        set_part(self._text, Part.QUIET)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(Space.S)
        for label in (self._picture, self._heading, self._text):
            self._inner.addWidget(label)
        self.button = TextButton(action, part=Part.PRIMARY)
        self.button.clicked.connect(self.acted)
        self._inner.addSpacing(Space.XS)
        self._inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QWidget()
        column.setMaximumWidth(_WIDTH_PX)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.setLayout(self._inner)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.addStretch(1)
        row.addWidget(column, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        # Only now that they have a parent: before, Qt would show them as windows.
        self._text.setVisible(bool(text))
        self.button.setVisible(bool(action))
        self._redraw()

    def say(self, heading: str, text: str) -> None:
        """Say something else."""
        self._heading.setText(heading)
        self._picture.setAccessibleName(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon_name:
            self._icon_name = icon
            self._redraw()

    def minimumSizeHint(self) -> QSize:
        """Return little: where it is low, the icon goes first."""
        return QSize(super().minimumSizeHint().width(), _LEAST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the icon where it is low."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= _ROOM_FOR_ICON_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        side = icons.side_beside(self.font(), of=_ICON_PX)
        self._picture.setPixmap(icons.pixmap(self._icon_name, tokens.current().muted, size=side))


class NoTelemetry(EmptyState):
    """No program's telemetry was found: says where was looked, and offers the demo as `acted`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="inbox",
            heading=say("No telemetry found"),
            text=say(
                "No program that Pellucid knows has queued or sent usage events here. If one does, its "
                "events appear by themselves."
            ),
            action=say("Try the demo"),
            parent=parent,
        )
        self.button.setToolTip(
            say("Starts a program that behaves like Rerun, in a temporary folder. Nothing is sent.")
        )
        self._folders = QVBoxLayout()
        self._folders.setSpacing(Space.HAIR)
        self._inner.insertLayout(3, self._folders)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Name the folders that were looked in."""
        while (item := self._folders.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        caption = QLabel(say("Looked in"), alignment=Qt.AlignmentFlag.AlignCenter)
        set_part(caption, Part.CAPTION)
        caption.setContentsMargins(0, Space.S, 0, Space.HAIR)
        self._folders.addWidget(caption)
        for folder in folders:
            path = ElidedLabel(str(folder), part=Part.CODE)
            path.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._folders.addWidget(path)
        self._folders.addSpacing(Space.S)


class NoMatch(EmptyState):
    """The filter hides every row; `acted` asks to clear it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="filter",
            heading=say("No event matches the filter"),
            action=say("Clear filter"),
            parent=parent,
        )

    def show_total(self, total: int) -> None:
        """Say how many events there are behind the filter."""
        hidden = say_count("1 event is hidden.", "{n:,} events are hidden.", total)
        self.say("No event matches the filter", hidden)


class NoEvents(EmptyState):
    """The program is known but nothing was recorded yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="activity", heading=say("No events yet"), parent=parent)

    def show_app(self, title: str) -> None:
        """Say whose events are waited for."""
        self.say("No events yet", f"As soon as {title} records one, it appears here and stays.")


class NotOpen(EmptyState):
    """The events are not open: a person stopped that, or it failed; `acted` asks for another try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="inbox", heading="", action=say("Open again"), parent=parent)

    def show_stopped(self, share: float) -> None:
        """Say that a person ended it, and how far it was, 0 to 1."""
        self.say(
            say("The events are not open"),
            say(
                "You stopped that at {share}. What was copied is safe, and goes on being copied.",
                share=f"{share:.0%}",
            ),
        )

    def show_failed(self) -> None:
        """Say that they cannot be shown."""
        self.say(say("The events cannot be shown"), say("Why, and what you can do about it, stands above."))
