"""Which languages the window speaks, and how it comes to speak one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from pellucid_gui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QCoreApplication


class Language(StrEnum):
    """What a person chose; the words are what settings keep."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    CHINESE = "zh_CN"

    @property
    def native(self) -> str:
        """What its speakers call it, whatever is spoken; empty for the system's."""
        return _TITLES[self]


_OURS: Final = "of the window"
_TITLES: Final = {
    Language.SYSTEM: "",
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.CHINESE: "简体中文",
}


def language_of(chosen: str, wanted: Sequence[str]) -> Language:
    """
    Return the language to speak; never the system's.

    Args:
        chosen: What the person chose, as settings keep it; anything unknown counts as the system's.
        wanted: The system's languages as BCP 47 names, the dearest first, such as `["de-AT", "en"]`.
    """
    if chosen in set(Language) - {Language.SYSTEM}:
        return Language(chosen)
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        match parts[0]:
            case "en":
                return Language.ENGLISH
            case "de":
                return Language.GERMAN
            case "zh" if not {"Hant", "TW", "HK", "MO"} & set(parts):
                return Language.CHINESE
    return Language.ENGLISH


def is_legible(language: Language) -> bool:
    """Whether this machine has letters for a language; without them there is nothing but boxes to be seen, the way back too."""
    if language is not Language.CHINESE:
        return True
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - few speak it

    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def language_to_speak(chosen: str) -> Language:
    """Return the language to speak on this machine, see `language_of`: English where the wanted one is not legible."""
    language = language_of(chosen, QLocale.system().uiLanguages())
    return language if is_legible(language) else Language.ENGLISH


def speak_language(application: QCoreApplication, chosen: str) -> Language:
    """
    Let all that is said from now on be in a language; what was said before, maybe in another one, stays.

    English costs nothing: it stands in the sources.

    Args:
        application: Gets the translators.
        chosen: What the person chose, as settings keep it.

    Returns:
        The language that is spoken.
    """
    language = language_to_speak(chosen)
    for translator in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(translator)
        translator.setObjectName("")
        translator.deleteLater()
        speak(None)
    locale = QLocale(language.value)
    if QLocale().language() not in {locale.language(), QLocale.Language.C}:
        QLocale.setDefault(locale)
    if language is Language.ENGLISH:
        return language
    import pellucid_resources  # noqa: PLC0415 - English needs none

    of_qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language.value}.qm"
    for file in (of_qt, str(pellucid_resources.translation(language.value))):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(file):
            application.installTranslator(translator)
    QLocale.setDefault(locale)
    speak(locale)
    return language
