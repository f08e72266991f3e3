"""Filter field, its parts as chips, count of what it lets through, and what is wrong with it, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from pellucid.view.values import Phase
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import number_text, say, say_count, translated
from pellucid_gui.widgets.buttons import IconButton
from pellucid_gui.widgets.filter_chips import FilterChips
from pellucid_gui.widgets.filter_field import FilterField
from pellucid_gui.widgets.filter_menu import FilterMenu

if TYPE_CHECKING:
    from pellucid.query.chips import Chip
    from pellucid.view.values import ViewStatus
    from pellucid_gui.widgets.filter_help import FilterHelp

_PERMILLE = 1000
_BAR_PX = 2


class FilterBar(QWidget):
    """
    What a person filters the events by.

    Each edit is told at once; the view answers with rows as it finds them, and with a status that `show_status` shows.
    The chips are the filter that the rows obey: while something wrong is being typed, those of before.
    """

    edited = Signal(str)
    """The filter as it now stands, right or wrong."""
    left = Signal()
    """The person is done here and goes on to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = FilterField()
        self.field.textChanged.connect(self._on_text_changed)
        self.field.left.connect(self.left)
        self.field.offering_changed.connect(self._show_message)
        self.setFocusProxy(self.field)
        self.chips = FilterChips()
        self.chips.removal_asked.connect(self._remove)
        self.chips.edit_asked.connect(self._edit)
        self.chips.left.connect(self._go_to_field)
        self.menu = FilterMenu(
            remembered=lambda: self.field.remembered,
            may_save=lambda: bool(self.field.text().strip()) and not self._is_wrong,
        )
        self.menu.chosen.connect(self.take)
        self._is_wrong = False
        self._clear = IconButton("x", self.tr("Clear the filter (Esc)"))
        self._clear.clicked.connect(self.clear)
        self._clear.setEnabled(False)
        self._count = QLabel()
        set_part(self._count, Part.MUTED)
        self._help_button = IconButton("circle-help", self.tr("What a filter can say"))
        self._help_button.clicked.connect(self.show_help)
        self._help: FilterHelp | None = None
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        set_part(self._message, Part.WRONG)
        self._message.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(_BAR_PX)
        self._progress.setRange(0, _PERMILLE)
        self._progress.setAccessibleName(self.tr("Progress"))
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        self._progress.hide()
        self._lay_out()

    @property
    def message(self) -> str:
        """What is said to be wrong; empty if nothing is."""
        return self._message.text()

    @property
    def count(self) -> str:
        """How many events are shown, in words."""
        return self._count.text()

    def show_count(self, rows: int, total: int) -> None:
        """Say how many of how many events are shown."""
        if self.field.text().strip():
            self._count.setText(
                self.tr("{rows} of {total}").format(rows=number_text(rows), total=number_text(total))
            )
        else:
            self._count.setText(say_count("1 event", "{n:,} events", total))

    def show_idle(self) -> None:
        """Show that nothing is under way any more."""
        self._progress.hide()

    def show_uncounted(self) -> None:
        """Say of no events how many there are: nobody has looked."""
        self._count.setText("")

    def show_status(self, status: ViewStatus) -> None:
        """Show how the view gets on with the filter, unless the person has typed on since."""
        self._progress.setVisible(status.progress < 1 and status.phase is not Phase.STOPPED)
        self._progress.setValue(round(status.progress * _PERMILLE))
        if status.filter_text == self.field.text():
            error = status.filter_error
            self.field.mark(error)
            self._message.setText("" if error is None else _sentence(translated(error.message)))
            self._show_message()

    @Slot()
    def clear(self) -> None:
        """Let everything through."""
        self.field.remember()
        self.field.clear()
        self.field.setFocus()

    @Slot()
    def show_help(self) -> None:
        """Open the popover that teaches the language."""
        if self._help is None:
            from pellucid_gui.widgets.filter_help import FilterHelp  # noqa: PLC0415 - most people never open it

            self._help = FilterHelp(self)
            self._help.tried.connect(self.field.setText)
        self._help.show_below(self._help_button)

    @Slot(str)
    def take(self, text: str) -> None:
        """Take over a whole filter; the one before is remembered."""
        self.field.remember()
        self.field.setText(text)
        self.field.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.S, Space.S, Space.S, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        for column, widget in enumerate((self.menu, self.field, self._clear, self._count, self._help_button)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self._message, 1, 1, 1, 4)
        grid.addWidget(self.chips, 2, 1, 1, 4)
        grid.addWidget(self._progress, 3, 0, 1, 5)
        grid.setColumnStretch(1, 1)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setEnabled(bool(text))
        if not text:
            self.field.mark(None)
            self._message.setText("")
            self._show_message()
        self.edited.emit(text)
        self._show_chips(text)

    def _show_chips(self, text: str) -> None:
        if text:
            from pellucid.clock import SystemClock  # noqa: PLC0415 - once somebody types
            from pellucid.errors import QueryError  # noqa: PLC0415 - as above
            from pellucid.query.chips import chips  # noqa: PLC0415 - as above
            from pellucid.query.parser import parse  # noqa: PLC0415 - as above

            try:
                parse(text, clock=SystemClock())
            except QueryError:
                self._is_wrong = True
            else:
                self._is_wrong = False
                self.chips.show_chips(chips(text))
        else:
            self._is_wrong = False
            self.chips.show_chips(())
        self.chips.setEnabled(not self._is_wrong)

    @Slot()
    def _show_message(self) -> None:
        # Who is being offered how to go on need not be told that something is missing yet.
        self._message.setVisible(bool(self._message.text()) and not self.field.is_unfinished)

    @Slot(object)
    def _remove(self, chip: Chip) -> None:
        from pellucid.query.chips import without  # noqa: PLC0415 - only where there are some

        self.field.remember()
        self.field.setText(without(self.field.text(), chip))

    @Slot(object)
    def _edit(self, chip: Chip) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setSelection(chip.start, chip.end - chip.start)

    @Slot()
    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _sentence(message: str) -> str:
    if message.endswith(("?", "!", ".", "\uff1f", "\uff01", "。")):
        return f"{message[:1].upper()}{message[1:]}"
    return say("{message}.", message=f"{message[:1].upper()}{message[1:]}")
