"""The looks and the language that a person chose: read when the window opens, worn, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid_gui.contrast import Contrast
from pellucid_gui.languages import Language
from pellucid_gui.motion import Motion
from pellucid_gui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid_gui.theme import Theme
    from pellucid_gui.widgets.view_menu import Look, Looks, ViewMenu
    from pellucid_gui.window_state import WindowState

_NEXT: Final = {Scheme.SYSTEM: Scheme.LIGHT, Scheme.LIGHT: Scheme.DARK, Scheme.DARK: Scheme.SYSTEM}


def scheme_of(state: WindowState) -> Scheme:
    """Return the colours that were chosen the last time."""
    word = state.text_of("scheme")
    return Scheme(word) if word in set(Scheme) else Scheme.SYSTEM


def contrast_of(state: WindowState) -> Contrast:
    """Return the contrast that was chosen the last time."""
    word = state.text_of("contrast")
    return Contrast(word) if word in set(Contrast) else Contrast.SYSTEM


def motion_of(state: WindowState) -> Motion:
    """Return what was chosen the last time of things that move."""
    word = state.text_of("motion")
    return Motion(word) if word in set(Motion) else Motion.SYSTEM


def language_of(state: WindowState) -> Language:
    """Return which language was chosen the last time."""
    word = state.text_of("language")
    return Language(word) if word in set(Language) else Language.SYSTEM


class Dressing:
    """
    Lets the theme wear what a person chooses, keeps it, and tells the menus.

    Args:
        theme: What is worn.
        state: Where it is kept.
        spoken: Called when a person has chosen a language.
    """

    def __init__(
        self, *, theme: Theme, state: WindowState, spoken: Callable[[], object] = lambda: None
    ) -> None:
        self._theme = theme
        self._state = state
        self._spoken = spoken
        self._menus: list[ViewMenu] = []

    @property
    def looks(self) -> Looks:
        """What is worn."""
        from pellucid_gui.widgets.view_menu import Looks  # noqa: PLC0415 - the window is painted before

        return Looks(
            scheme=self._theme.scheme,
            contrast=self._theme.contrast,
            motion=self._theme.motion,
            language=language_of(self._state),
        )

    def serve(self, menu: ViewMenu) -> None:
        """Do what a menu asks for, and let it show what is chosen."""
        self._menus.append(menu)
        menu.look_asked.connect(self.wear)
        menu.show_looks(self.looks)

    def begin_anew(self) -> None:
        """Tell the menus of before nothing more: others follow."""
        self._menus.clear()

    def wear(self, look: Look) -> None:
        """Wear and keep another look."""
        # By kind: the words of all begin with the same "system".
        match look:
            case Scheme():
                self._theme.set_scheme(look)
                self._state.keep_text("scheme", look.value)
            case Contrast():
                self._theme.set_contrast(look)
                self._state.keep_text("contrast", look.value)
            case Motion():
                self._theme.set_motion(look)
                self._state.keep_text("motion", look.value)
            case Language():
                self._state.keep_text("language", look.value)
                self._spoken()
        for menu in self._menus:
            menu.show_looks(self.looks)

    def wear_next(self) -> None:
        """Go from the system's colours to light, to dark, and back."""
        self.wear(_NEXT[self._theme.scheme])
