"""The window speaks the language of the system, or the one that a person chose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import pellucid_resources
from pellucid.said import said
from pellucid_gui.languages import (
    Language,
    is_legible,
    language_of,
    language_to_speak,
    speak_language,
)
from pellucid_gui.translation import number_text, say, say_count, speak, spoken, translated


@pytest.fixture
def speaking(qapp, monkeypatch):
    """Let the program speak, as if the machine had letters for it, and be silent of it afterwards."""
    monkeypatch.setattr("pellucid_gui.languages.is_legible", lambda _language: True)
    before = set(qapp.findChildren(QTranslator))
    yield lambda chosen: speak_language(qapp, chosen)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    speak(None)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("chosen", "wanted", "expected"),
    [
        ("", ["de-AT", "en"], Language.GERMAN),
        ("system", ["fr-FR", "zh-Hans-CN", "de"], Language.CHINESE),
        ("", ["zh-CN"], Language.CHINESE),
        ("", ["zh-Hant-TW", "zh-TW"], Language.ENGLISH),
        ("", ["en-GB", "de"], Language.ENGLISH),
        ("", ["C"], Language.ENGLISH),
        ("", [], Language.ENGLISH),
        ("en", ["de"], Language.ENGLISH),
        ("zh_CN", ["de"], Language.CHINESE),
        ("tlh", ["de"], Language.GERMAN),
    ],
)
def test_the_dearest_language_that_is_known(chosen, wanted, expected):
    """A person's choice goes before the system's; traditional characters are not passed off as simplified ones."""
    assert expected is language_of(chosen, wanted)


@pytest.mark.parametrize(
    ("chosen", "cancel", "events"),
    [
        ("en", "Cancel", "1,234 events"),
        ("de", "Abbrechen", "1.234 Ereignisse"),
        ("zh_CN", "取消", "1,234 个事件"),
    ],
)
def test_what_is_said_from_then_on(speaking, chosen, cancel, events):
    """Sentences, numbers and Qt's own words are those of the language."""
    assert Language(chosen) is speaking(chosen)
    assert cancel == translated("Cancel")
    assert events == say_count("1 event", "{n:,} events", 1234)
    assert cancel == QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_english_loads_nothing(speaking, qapp):
    """It stands in the sources."""
    before = len(qapp.findChildren(QTranslator))
    speaking("en")
    assert before == len(qapp.findChildren(QTranslator))
    assert "en" == spoken()


def test_one_has_its_own_form(speaking):
    """German and English tell one from many."""
    assert "1 event" == say_count("1 event", "{n:,} events", 1)
    speaking("de")
    assert "1 Ereignis" == say_count("1 event", "{n:,} events", 1)


def test_sentences_within_sentences(speaking):
    """What is filled in is translated if it is ours, and left alone if it is not."""
    speaking("de")
    inner = said("the machine slept")
    assert "Unbeobachtet seit 16:05: der Rechner schlief" == translated(
        said("Not watched since {begun}: {why}", begun="16:05", why=inner)
    )
    assert "Ordner the machine slept" == say("Folder {data_dir}", data_dir="the machine slept")


def test_numbers(speaking):
    """Their digits are grouped as the language does."""
    assert ("1,234", "0.5") == (number_text(1234), number_text(0.5, 1))
    speaking("de")
    assert ("1.234", "0,5") == (number_text(1234), number_text(0.5, 1))


def test_what_nobody_has_translated_stays(speaking):
    """A newer sentence is better in English than not at all."""
    speaking("de")
    assert "Brand new: 1.234" == say("Brand new: {count:,}", count=1234)


def test_each_language_is_there():
    """Whoever chooses one gets it."""
    for language in set(Language) - {Language.SYSTEM, Language.ENGLISH}:
        assert pellucid_resources.translation(language).is_file()
        assert language.native


def test_what_was_spoken_before_is_not_spoken_any_more(speaking, qapp):
    """Each language takes the place of the one before, however often it changes."""
    for chosen, cancel in (("de", "Abbrechen"), ("zh_CN", "取消"), ("de", "Abbrechen"), ("en", "Cancel")):
        speaking(chosen)
        assert cancel == translated("Cancel") == QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert [] == qapp.findChildren(QTranslator, "of the window")


def test_a_language_without_letters_is_not_spoken(qapp):
    """The fonts of the tests have none of Chinese: there would be boxes only, and no way back could be read."""
    assert not is_legible(Language.CHINESE)
    assert is_legible(Language.GERMAN)
    assert Language.ENGLISH is language_to_speak("zh_CN")
    assert Language.GERMAN is language_to_speak("de")
