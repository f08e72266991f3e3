"""
What was just done, with a way back for some seconds: a slim card at the bottom, and the shelf that it lies on.

Of several the newest is seen. The one below waits with its time standing still, and comes back when the newest is gone.
Nothing slides where the person wants no motion, and the seconds are told by a number in any case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QFont,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from pellucid_gui.motion import may_move
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import IconButton, TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

SECONDS: Final = 8
"""How long a way back is offered, not counting the time in which the toast is pointed at or has the keyboard."""
_SECOND_MS: Final = 1_000
_MOST: Final = 3
_WIDTH_PX: Final = 560
_LEAST_TEXT_PX: Final = 160
_SLIDE_MS: Final = 140
_SLIDE_PX: Final = 8


class Toast(QFrame):
    """
    One thing that was done, a button that undoes it, and the seconds that are left for that.

    Args:
        text: What was done; one sentence or two.
        undo: Undoes it. `None`: it only tells.
    """

    ended = Signal()
    """Its time is over, it was undone, or the person has put it away."""

    def __init__(
        self, text: str, *, undo: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        _hear_toasts()
        set_part(self, Part.POPUP)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(text)
        self._undo = undo
        self._left = SECONDS
        self._is_over = False
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(_LEAST_TEXT_PX)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._more = QLabel()
        set_part(self._more, Part.MUTED)
        self._more.hide()
        self.undo_button = TextButton(self.tr("Undo"), part=Part.FLAT)
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.undo_button.setAccessibleDescription(text)
        self.undo_button.clicked.connect(self.undo)
        self._seconds = QLabel()
        set_part(self._seconds, Part.MUTED)
        digits = QFont(self._seconds.font())
        digits.setFeature(QFont.Tag("tnum"), 1)
        self._seconds.setFont(digits)
        self._seconds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._seconds.setMinimumWidth(self._seconds.fontMetrics().horizontalAdvance("00 s"))
        self.close_button = IconButton("x", self.tr("Dismiss"))
        self.close_button.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        for widget, stretch in (
            (self._text, 1),
            (self._more, 0),
            (self.undo_button, 0),
            (self._seconds, 0),
            (self.close_button, 0),
        ):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.undo_button.setVisible(undo is not None)  # not before it has a parent: it would be a window
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.count)
        self._show_seconds()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def seconds_left(self) -> int:
        """How long it stays."""
        return self._left

    @property
    def is_counting(self) -> bool:
        """Whether its time runs: not while it is pointed at, has the keyboard, or lies below something else."""
        return self._second.isActive()

    @property
    def can_undo(self) -> bool:
        """Whether it offers a way back."""
        return self._undo is not None and not self._is_over

    @Slot()
    def undo(self) -> None:
        """Undo what it tells of, and go; a second call is harmless."""
        if self.can_undo and self._undo is not None:
            undo = self._undo
            self.end()
            undo()

    @Slot()
    def end(self) -> None:
        """Go, without undoing anything."""
        if not self._is_over:
            self._is_over = True
            self._second.stop()
            self.ended.emit()

    @Slot()
    def count(self) -> None:
        """Let a second pass."""
        self._left -= 1
        self._show_seconds()
        if self._left <= 0:
            self.end()

    def weigh(self) -> None:
        """Let its time run or stand still, as things are now."""
        focus = QApplication.focusWidget()
        is_used = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if self.isVisible() and not is_used and not _is_blocked(self.window()) and not self._is_over:
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()

    def stand_still(self) -> None:
        """Let no time pass until it is weighed again."""
        self._second.stop()

    def say_others(self, count: int) -> None:
        """Say how many lie below it."""
        self._more.setText(self.tr("{count} more").format(count=count))
        self._more.setVisible(count > 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand still while it is pointed at."""
        super().enterEvent(event)
        self.weigh()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        super().leaveEvent(event)
        self.weigh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _show_seconds(self) -> None:
        self._seconds.setText(self.tr("{count} s").format(count=self._left))


class ToastShelf(QObject):
    """
    Lays toasts at the bottom of a widget, over whatever is there.

    Args:
        host: What they lie on.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._toasts: list[Toast] = []
        self._slide: QPropertyAnimation | None = None
        host.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._weigh)

    @property
    def top(self) -> Toast | None:
        """The toast that can be seen."""
        return self._toasts[-1] if self._toasts else None

    @property
    def texts(self) -> list[str]:
        """What is told, the newest first."""
        return [toast.text for toast in reversed(self._toasts)]

    def show(self, text: str, *, undo: Callable[[], object] | None = None) -> Toast:
        """
        Tell what was done.

        Args:
            text: One sentence or two.
            undo: Undoes it, if that can be done.
        """
        toast = Toast(text, undo=undo, parent=self._host)
        toast.ended.connect(lambda: self._take_off(toast))
        self._toasts.append(toast)
        for old in self._toasts[:-_MOST]:
            old.end()
        self._lay_out(slide=True)
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def undo(self) -> bool:
        """
        Undo what the toast tells of that can be seen.

        Returns:
            Whether there was anything.
        """
        toast = self.top
        if toast is None or not toast.can_undo:
            return False
        toast.undo()
        return True

    def clear(self) -> None:
        """Take all of them away, undoing nothing."""
        for toast in list(self._toasts):
            toast.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom, and stand still while the host cannot be seen."""
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.LayoutRequest | QEvent.Type.Show:
                self._lay_out()
            case QEvent.Type.Hide:
                for toast in self._toasts:
                    toast.stand_still()
            case _:
                pass
        return super().eventFilter(watched, event)

    @Slot()
    def _weigh(self) -> None:
        if self.top is not None:
            self.top.weigh()

    def _take_off(self, toast: Toast) -> None:
        if toast not in self._toasts:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and toast.isAncestorOf(focus)
        self._toasts.remove(toast)
        toast.hide()
        toast.deleteLater()
        self._lay_out()
        if had_focus:
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, *, slide: bool = False) -> None:
        top = self.top
        for toast in self._toasts[:-1]:
            toast.hide()
            toast.stand_still()
        if top is None:
            return
        top.say_others(len(self._toasts) - 1)
        scale = max(1.0, top.fontMetrics().height() / 16)
        width = min(round(_WIDTH_PX * scale), self._host.width() - 2 * Space.L)
        layout = top.layout()
        height = top.sizeHint().height()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else height
        x = (self._host.width() - width) // 2
        y = self._host.height() - height - Space.L
        top.setGeometry(x, y, width, height)
        top.show()
        top.raise_()
        top.weigh()
        if slide and may_move(top):
            self._slide = QPropertyAnimation(top, b"pos", top)
            self._slide.setDuration(_SLIDE_MS)
            self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._slide.setStartValue(top.pos() + QPoint(0, _SLIDE_PX))
            self._slide.setEndValue(top.pos())
            self._slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)


def _is_blocked(window: QWidget) -> bool:
    """Whether a dialog has to be closed before a window can be used."""
    above = QApplication.activeModalWidget()
    if above is None or above is window:
        return False
    if above.windowModality() is Qt.WindowModality.ApplicationModal:
        return True
    below = above.parentWidget()
    while below is not None and below.window() is not window:
        below = below.window().parentWidget()
    return below is not None


_heard: Final[list[bool]] = []


def _hear_toasts() -> None:
    """Let screen readers take a toast for what it is: an alert."""
    if not _heard:
        _heard.append(True)
        QAccessible.installFactory(_as_alert)


def _as_alert(_name: str, shown: QObject) -> QAccessibleInterface | None:
    return QAccessibleWidget(shown, QAccessible.Role.AlertMessage) if isinstance(shown, Toast) else None
