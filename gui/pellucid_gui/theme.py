"""
The look of the program: palettes, fonts, style sheet and motion, following the system or as the person chose.

Qt's own `setColorScheme` does nothing on several platforms, so both palettes are set explicitly, on the Fusion style.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QStyleFactory

from pellucid_gui import tokens
from pellucid_gui.contrast import Contrast, is_asked_for, looks_high
from pellucid_gui.motion import Effects, Motion
from pellucid_gui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, MONO, SANS, Tokens, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_UNSCALED_PX: Final = 12
_LARGEST_SCALE: Final = 3.0
_MID_LIGHTNESS: Final = 128
_FADED, _FADED_HIGH = 150, 200
"""How opaque the words of what cannot be used are."""


class Scheme(StrEnum):
    """Which look the person chose; the words are what settings keep."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """
    Dresses one application, and changes its clothes at run time.

    Make it once, right after the `QApplication` and before any widget that shows words.

    Args:
        app: What is dressed.
        scheme: Where to start.
        contrast: As `scheme`.
        motion: As `scheme`.
        text_scale: How much larger than designed text is; `None` asks the system's own font size.
        at_once: Whether fonts, style sheet and the program's mark are loaded now. If not, only the colours are right
            until `complete` is called: enough for a first paint without words, and 30 ms sooner.
    """

    changed = Signal()
    """The colours are other ones now; what is drawn by hand or cached has to be drawn anew."""

    def __init__(
        self,
        app: QApplication,
        *,
        scheme: Scheme = Scheme.SYSTEM,
        contrast: Contrast = Contrast.SYSTEM,
        motion: Motion = Motion.SYSTEM,
        text_scale: float | None = None,
        at_once: bool = True,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme, self._contrast, self._motion = scheme, contrast, motion
        self._effects = Effects(app)
        self._asked_scale = text_scale
        self.text_scale: float = 1.0
        self._worn: tuple[Tokens, int | None] | None = None
        self._is_complete = False
        self._looked_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < _MID_LIGHTNESS
        self._looked_high = looks_high(app.palette())
        app.setStyle(QStyleFactory.create("Fusion"))
        self._hints = app.styleHints()  # kept: with it PySide would lose what it said of accessibility
        self._hints.colorSchemeChanged.connect(self._wear)
        if at_once:
            self.complete()
        else:
            self._wear()

    def complete(self) -> None:
        """Load fonts, style sheet and the program's mark; harmless when they are loaded."""
        if self._is_complete:
            return
        from pellucid_gui import icons  # noqa: PLC0415 - after the first paint

        self._is_complete = True
        system_px = QFontInfo(self._app.font()).pixelSize()
        scale = self._asked_scale if self._asked_scale is not None else system_px / _UNSCALED_PX
        self.text_scale = max(1.0, min(_LARGEST_SCALE, scale))
        load_fonts()
        self._app.setFont(text_font(scale=self.text_scale))
        self._app.setWindowIcon(icons.app_icon())
        self._hints.accessibility().contrastPreferenceChanged.connect(self._wear)
        self._worn = None
        self._wear()

    @property
    def scheme(self) -> Scheme:
        """Which look the person chose."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the look now; `changed` follows if the colours did."""
        self._scheme = scheme
        self._wear()

    @property
    def contrast(self) -> Contrast:
        """How much contrast the person chose."""
        return self._contrast

    def set_contrast(self, contrast: Contrast) -> None:
        """Change how much contrast the colours have; as `set_scheme`."""
        self._contrast = contrast
        self._wear()

    @property
    def motion(self) -> Motion:
        """What the person chose of things that move."""
        return self._motion

    def set_motion(self, motion: Motion) -> None:
        """Let things move from now on, or stand still."""
        self._motion = motion
        self._wear()

    def know_stillness(self, *, is_still: bool) -> None:
        """Take in whether the desktop wants no motion; a person's own choice goes before."""
        self._effects.is_system_still = is_still
        self._wear()

    def _wear(self) -> None:
        chosen, glide_ms = self._chosen(), self._effects.glide_ms(self._motion)
        if (chosen, glide_ms) == self._worn:
            return
        self._worn = chosen, glide_ms
        self._app.setPalette(palette(chosen))
        if self._is_complete:
            from pellucid_gui.style_sheet import style_sheet  # noqa: PLC0415 - after the first paint

            self._effects.follow(self._motion)
            self._app.setStyleSheet(style_sheet(chosen, scale=self.text_scale, glide_ms=glide_ms))
        self.changed.emit()

    def _chosen(self) -> Tokens:
        is_dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and self._is_system_dark())
        if self._is_high():
            return DARK_HIGH if is_dark else LIGHT_HIGH
        return DARK if is_dark else LIGHT

    def _is_high(self) -> bool:
        if self._contrast is not Contrast.SYSTEM:
            return self._contrast is Contrast.HIGH
        return self._looked_high or (self._is_complete and is_asked_for(self._hints))

    def _is_system_dark(self) -> bool:
        """Ask the system; before the first paint only the colours that it gave, as its own word takes 15 ms to import."""
        if not self._is_complete:
            return self._looked_dark
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

        said = self._hints.colorScheme()
        return self._looked_dark if said is Qt.ColorScheme.Unknown else said is Qt.ColorScheme.Dark


def load_fonts() -> None:
    """Add the bundled fonts to the program's own; needs an application."""
    known = set(QFontDatabase.families())
    if {SANS, MONO} <= known:
        return
    import pellucid_resources  # noqa: PLC0415 - after the first paint

    for file in pellucid_resources.font_files():
        QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def text_font(size: int = TypeSize.BODY, *, scale: float = 1.0, strong: bool = False) -> QFont:
    """Return the font for words."""
    return _font(SANS, size, scale, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def code_font(size: int = TypeSize.SMALL, *, scale: float = 1.0) -> QFont:
    """Return the font for ids, paths and JSON."""
    font = _font(MONO, size, scale, QFont.Weight.Normal)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFeature(QFont.Tag("calt"), 0)  # no ligatures: what is shown must be what is there
    return font


def palette(look: Tokens) -> QPalette:
    """Build the palette that a set of tokens stands for."""
    role, made = QPalette.ColorRole, QPalette()
    for which, text in {
        role.Window: look.window,
        role.WindowText: look.text,
        role.Base: look.surface,
        role.AlternateBase: look.hover,
        role.Text: look.text,
        role.Button: look.raised,
        role.ButtonText: look.text,
        role.BrightText: look.on_accent,
        role.Highlight: look.selected,
        role.HighlightedText: look.text,
        role.Accent: look.accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.ToolTipBase: look.surface,
        role.ToolTipText: look.text,
        role.PlaceholderText: look.muted,
        role.Light: look.surface,
        role.Midlight: look.hover,
        role.Mid: look.line,
        role.Dark: look.control_line,
        role.Shadow: look.line,
    }.items():
        made.setColor(which, QColor(text))
    disabled = tokens.colour(look.muted, alpha=_FADED_HIGH if look.high else _FADED)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, disabled)
    made.setColor(QPalette.ColorGroup.Inactive, role.Highlight, QColor(look.selected_inactive))
    return made


def _font(family: str, size: int, scale: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(round(size * scale))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
