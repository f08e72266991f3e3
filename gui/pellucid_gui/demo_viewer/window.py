"""The demo viewer's window: samples at the left, a cloud of points, and a menu with *Privacy…* in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMainWindow, QMenu, QSplitter, QStatusBar, QWidget

from pellucid_gui.demo_viewer.cloud import Cloud, CloudView, sample_clouds

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_SIDE_PX = 190


class ViewerWindow(QMainWindow):
    """
    A small viewer, as an app developer might write one; it knows nothing of telemetry.

    Args:
        turning: Whether the cloud turns by itself.
    """

    opened = Signal(object)
    """A person opened a `Cloud`."""
    failing_asked = Signal()
    """A person wants the viewer to fail, to see what it would say of that."""
    closing = Signal()

    def __init__(self, *, turning: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("My Viewer")
        self.view = CloudView(turning=turning)
        self.samples = QListWidget()
        self.samples.setAccessibleName(self.tr("Samples"))
        for cloud in sample_clouds():
            item = QListWidgetItem(cloud.title)
            item.setData(Qt.ItemDataRole.UserRole, cloud)
            item.setSizeHint(QSize(0, 32))
            self.samples.addItem(item)
        self.samples.currentItemChanged.connect(self._on_chosen)
        self.samples.setStyleSheet("QListWidget::item { padding-left: 8px; }")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.samples)
        split.addWidget(self.view)
        split.setSizes([_SIDE_PX, 760 - _SIDE_PX])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.setCentralWidget(split)
        self.setStatusBar(QStatusBar())
        self.settings_menu = QMenu(self.tr("&Settings"), self)
        """Where the host's own items stand; *Privacy…* is added to it."""
        self._fill_menus()
        self.resize(760, 480)

    def say(self, text: str) -> None:
        """Show a line at the foot."""
        self.statusBar().showMessage(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is closing."""
        self.closing.emit()
        super().closeEvent(event)

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
        help_menu.addAction(self.tr("Fail on purpose")).triggered.connect(self.failing_asked)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        cloud = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if isinstance(cloud, Cloud):
            self.view.show_cloud(cloud)
            self.say(
                self.tr("{name}: {count} points").format(name=cloud.title, count=f"{len(cloud.points):,}")
            )
            self.opened.emit(cloud)
