"""The demo viewer's window: samples at the left, a cloud of points, and a menu with *Privacy…* in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pellucid_gui.demo_viewer.cloud import CloudView, cloud_icon, sample_clouds
from pellucid_gui.demo_viewer.foot import Foot
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import number_text
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from pellucid_gui.demo_viewer.cloud import Cloud

_SIZE: Final = (860, 540)
_SIDE_PX: Final = 180
_ROW_PX: Final = 32
_OWN_PADDING_PX: Final = 3
"""What Qt puts before an item's text by itself."""
_QUESTION: Final = "question"
_FAILURE: Final = "failure"


class ViewerWindow(QMainWindow):
    """
    A small viewer, as an app developer might write one; it knows nothing of telemetry.

    Args:
        turning: Whether the cloud turns by itself.
    """

    opened = Signal(object)
    """A person opened a `Cloud`."""
    failed = Signal(object)
    """Something did not work: the exception. The person was told."""
    closing = Signal()

    def __init__(self, *, turning: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("My Viewer")
        self.setWindowIcon(cloud_icon())
        self.view = CloudView(turning=turning)
        self.notices = NoticeBar()
        self.samples = self._make_samples()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._make_side())
        split.addWidget(self.view)
        split.setSizes([_SIDE_PX, _SIZE[0] - _SIDE_PX])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(split, 1)
        self.setCentralWidget(middle)
        self.foot = Foot()
        self.setStatusBar(self.foot)
        self.settings_menu = QMenu(self.tr("&Settings"), self)
        """Where the host's own items stand; *Privacy…* is added to it."""
        self._fill_menus()
        self._is_closing = False
        self.resize(*_SIZE)

    def ask(self, text: str, label: str, answer: Callable[[], object]) -> None:
        """Ask something in a slim band at the top, which a button answers; it can be put away, too."""
        self.notices.say(_QUESTION, text, action=(label, answer))

    def withdraw_question(self) -> None:
        """Take the question away, since it is answered."""
        self.notices.withdraw(_QUESTION)

    def tell_failure(self, text: str, error: Exception) -> None:
        """Tell the person what did not work, and whoever listens, why."""
        self.notices.withdraw(_FAILURE)  # also where the last one was the same and has been read
        self.notices.say(_FAILURE, text, tone=Tone.WARN)
        self.failed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell once that the window is closing."""
        if not self._is_closing:
            self._is_closing = True
            self.closing.emit()
        super().closeEvent(event)

    def _make_side(self) -> QWidget:
        side = QWidget()
        caption = QLabel(self.tr("Samples"))
        set_part(caption, Part.CAPTION)
        caption.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(self.samples, 1)
        return side

    def _make_samples(self) -> QListWidget:
        samples = QListWidget()
        set_part(samples, Part.SIDE)
        samples.setAccessibleName(self.tr("Samples"))
        for cloud in sample_clouds():
            item = QListWidgetItem(cloud.title)
            item.setData(Qt.ItemDataRole.UserRole, cloud)
            item.setSizeHint(QSize(0, _ROW_PX))
            samples.addItem(item)
        # Not the current one: a list that gets the keyboard has one, although nobody has chosen it.
        samples.itemSelectionChanged.connect(self._on_chosen)
        samples.setStyleSheet(f"QListWidget::item {{ padding-left: {Space.M - _OWN_PADDING_PX}px; }}")
        return samples

    def _fill_menus(self) -> None:
        file_menu = self.menuBar().addMenu(self.tr("&File"))
        for row in range(self.samples.count()):
            item = self.samples.item(row)
            action = file_menu.addAction(self.tr("Open {name}").format(name=item.text()))
            action.setShortcut(QKeySequence(f"Ctrl+{row + 1}"))
            action.triggered.connect(lambda _checked=False, row=row: self.samples.setCurrentRow(row))
        file_menu.addSeparator()
        leave = QAction(self.tr("Quit"), self)
        leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        leave.triggered.connect(self.close)
        file_menu.addAction(leave)
        self.menuBar().addMenu(self.settings_menu)
        help_menu = self.menuBar().addMenu(self.tr("&Help"))
        help_menu.addAction(self.tr("Fail on purpose")).triggered.connect(self._fail)

    @Slot()
    def _on_chosen(self) -> None:
        for item in self.samples.selectedItems():
            cloud: Cloud = item.data(Qt.ItemDataRole.UserRole)
            self.view.show_cloud(cloud)
            self.foot.say(
                self.tr("{name}: {count} points").format(
                    name=cloud.title, count=number_text(len(cloud.points))
                )
            )
            self.opened.emit(cloud)

    @Slot()
    def _fail(self) -> None:
        lost = Path.home() / "clouds" / "lost.ply"
        try:
            lost.open("rb").close()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.tell_failure(
                self.tr("{name} could not be opened: {reason}").format(name=lost.name, reason=reason), error
            )
