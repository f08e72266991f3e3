"""The theme dresses the whole program, and changes at run time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette

from pellucid_gui import theme as theme_module
from pellucid_gui import tokens
from pellucid_gui.contrast import Contrast
from pellucid_gui.theme import Scheme, Theme, palette
from pellucid_gui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, MONO, SANS


def test_palettes_are_explicit(theme, qapp):
    """The palette has the tokens' colours; Qt's own guess is never used."""
    for scheme, look in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme.set_scheme(scheme)
        assert QColor(look.window) == qapp.palette().color(QPalette.ColorRole.Window)
        assert QColor(look.surface) == qapp.palette().color(QPalette.ColorRole.Base)
        assert tokens.current() is look


def test_a_change_is_told_once(theme, qtbot):
    """What is drawn by hand learns of new colours; choosing the same look again tells nothing."""
    told = []
    theme.changed.connect(lambda: told.append(tokens.current().dark))
    theme.set_scheme(Scheme.DARK)
    theme.set_scheme(Scheme.DARK)
    theme.set_scheme(Scheme.LIGHT)
    assert [True, False] == told


def test_the_system_decides_unless_the_person_did(theme, qapp):
    """Without a choice the look follows the system's."""
    theme.set_scheme(Scheme.SYSTEM)
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert dark is tokens.current().dark


def test_fonts_are_bundled(theme):
    """Words are in Inter, code in JetBrains Mono, whatever the machine has."""
    assert QFontInfo(theme_module.text_font()).family() == SANS
    assert QFontInfo(theme_module.code_font()).family() == MONO
    assert theme_module.text_font(scale=1.5).pixelSize() == 20
    assert QFontInfo(theme_module.text_font(strong=True)).weight() >= 600


def test_a_change_of_the_system_is_followed(theme, qapp):
    """When the system says that it changed, the look is decided again; a person's own choice stays."""
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens.current() is LIGHT


def test_contrast_goes_with_light_and_dark(theme):
    """High contrast is chosen beside the colours, and told like them."""
    told = []
    theme.changed.connect(lambda: told.append(tokens.current()))
    theme.set_contrast(Contrast.HIGH)
    theme.set_scheme(Scheme.DARK)
    theme.set_contrast(Contrast.NORMAL)
    theme.set_contrast(Contrast.SYSTEM)
    assert [LIGHT_HIGH, DARK_HIGH, DARK] == told
    assert Contrast.SYSTEM is theme.contrast


def test_a_system_with_high_contrast_is_followed(qapp, theme):
    """A palette of black and white alone, as such systems give, is answered by the set that is made for them."""
    qapp.setPalette(
        palette(replace(DARK, window="#000000", surface="#000000", raised="#000000", text="#ffffff"))
    )
    try:
        Theme(qapp, scheme=Scheme.SYSTEM, text_scale=1.0)
        assert tokens.current() is DARK_HIGH
        Theme(qapp, scheme=Scheme.LIGHT, contrast=Contrast.NORMAL, text_scale=1.0)
        assert tokens.current() is LIGHT
    finally:
        theme.set_scheme(Scheme.DARK)
        theme.set_scheme(Scheme.LIGHT)
