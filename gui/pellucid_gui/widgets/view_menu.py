"""The menu *View*: light or dark, how much contrast, whether things move, and which language is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from pellucid_gui.contrast import Contrast
from pellucid_gui.keys import Key
from pellucid_gui.languages import Language, is_legible
from pellucid_gui.motion import Motion
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    Look = Scheme | Contrast | Motion | Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How the window looks, as the person chose."""

    scheme: Scheme = Scheme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    motion: Motion = Motion.SYSTEM
    language: Language = Language.SYSTEM


class ViewMenu(Menu):
    """Asks for another look; shows the one that is chosen."""

    look_asked = Signal(object)
    """A `Scheme`, a `Contrast`, a `Motion` or a `Language`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("View"))
        system = self.tr("As the system")
        schemes = ((Scheme.SYSTEM, system), (Scheme.LIGHT, self.tr("Light")), (Scheme.DARK, self.tr("Dark")))
        contrasts = (
            (Contrast.SYSTEM, system),
            (Contrast.NORMAL, self.tr("Normal")),
            (Contrast.HIGH, self.tr("High")),
        )
        motions = (
            (Motion.SYSTEM, system),
            (Motion.FULL, self.tr("Things may move")),
            (Motion.REDUCED, self.tr("Nothing moves")),
        )
        self._looks: dict[QAction, Look] = {}
        # By the key, one goes from one of the colours to the next.
        self._offer(f"{self.tr('Colours')}\t{Key.LOOK.sequence}", schemes)
        self._offer(self.tr("Contrast"), contrasts)
        self._offer(self.tr("Motion"), motions)
        self._offer(
            self.tr("Language"),
            [(language, language.native or system) for language in Language if is_legible(language)],
        )

    def show_looks(self, looks: Looks) -> None:
        """Show what is chosen."""
        chosen = (looks.scheme, looks.contrast, looks.motion, looks.language)
        for action, look in self._looks.items():
            action.setChecked(any(look is each for each in chosen))

    def _offer(self, title: str, looks: Sequence[tuple[Look, str]]) -> None:
        menu = self.add_menu(title)
        group = QActionGroup(menu)
        for look, words in looks:
            action = menu.addAction(words)
            action.setCheckable(True)
            self._looks[action] = look
            group.addAction(action)
        group.triggered.connect(self._on_chosen)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.look_asked.emit(self._looks[action])
