"""
Sentences in the language of the window.

English stands in the sources. Whatever another language says for it is asked of Qt's installed translators, at the moment
in which the sentence is shown: what is said at import is English, and `translated` where it is used.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from pellucid.said import CAPITAL, Said, said, said_count

if TYPE_CHECKING:
    from pellucid.errors import TelemetryError

CONTEXT: Final = "pellucid"
"""What all sentences stand under in the files of the translators, but those of `tr`."""
_COMMAND: Final = re.compile(r"`([^`]+)`")


class _Spoken:
    """The language that is spoken, as long as it is not English; one for the whole program, as Qt's translators are."""

    locale: QLocale | None = None


def speak(locale: QLocale | None) -> None:
    """Write numbers as `locale` does from now on; `None` stands for English."""
    _Spoken.locale = locale


def spoken() -> str:
    """Name the language that is spoken, as HTML does: `en`, `de-DE`."""
    return "en" if _Spoken.locale is None else _Spoken.locale.name().replace("_", "-")


def translated(text: str) -> str:
    """Return a sentence of ours in the language of the window; what nobody has translated stays as it is."""
    template = text.template if isinstance(text, Said) else text
    number = text.number if isinstance(text, Said) and text.number is not None else -1
    found = QCoreApplication.translate(CONTEXT, template, "", number) if template else ""
    if "`" in found:
        found = _quoted(found)
    elif found == template and _Spoken.locale is None:
        return str(text)
    if not isinstance(text, Said) or not text.values:
        return found
    return found.format(**{name: _Shown(name, value) for name, value in text.values.items()})


def _quoted(text: str) -> str:
    """Write what a terminal has between backticks as the language quotes."""
    locale = _Spoken.locale or QLocale(QLocale.Language.English)
    return _COMMAND.sub(lambda found: locale.quoteString(found[1]), text)


def say(template: str, /, **values: object) -> str:
    """Say a sentence in the language of the window; see `pellucid.said.said`."""
    return translated(said(template, **values))


def say_count(one: str, many: str, n: int, /, **values: object) -> str:
    """Say a sentence that depends on a number in the language of the window; see `pellucid.said.said_count`."""
    return translated(said_count(one, many, n, **values))


def error_text(error: TelemetryError) -> str:
    """Say what failed and what can be done, as sentences in the language of the window."""
    title = translated(error.title).rstrip(".。")
    return say("{title}. {remedy}", title=title, remedy=translated(error.remedy)).rstrip()


def number_text(number: float, decimals: int = 0) -> str:
    """Write a number for people, with its digits grouped as the language of the window does."""
    if _Spoken.locale is None:
        return f"{number:,.{decimals}f}"
    if decimals:
        return _Spoken.locale.toString(float(number), "f", decimals)
    return _Spoken.locale.toString(round(number))


_OF_SYSTEM: Final = {"reason", "cause", "complaint"}
"""Values in which the system says why something cannot be done."""


class _Shown:
    """A value as it is filled into a sentence: translated if it is one itself, with its digits grouped if it is a number."""

    __slots__ = ("_value",)

    def __init__(self, name: str, value: object) -> None:
        # The system speaks English; what it says most often has been translated, too.
        is_ours = isinstance(value, Said) or (name in _OF_SYSTEM and type(value) is str)
        self._value = translated(value) if is_ours and isinstance(value, str) else value

    def __format__(self, spec: str) -> str:
        value = self._value
        if spec.startswith(",") and isinstance(value, int | float):
            digits = spec.removeprefix(",").removeprefix(".").removesuffix("f")
            return number_text(value, int(digits or 0))
        if spec == CAPITAL:
            return f"{str(value)[:1].upper()}{str(value)[1:]}"
        return format(value, spec)

    def __repr__(self) -> str:
        return repr(self._value)

    def __str__(self) -> str:
        return str(self._value)
