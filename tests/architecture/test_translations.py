"""The translators' files are in step with the sources, complete, and compiled."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import PySide6
import pytest

LANGUAGES = ("de", "zh_CN")
HINT = "run `python3 run.py translate`, then translate what it says is waiting"


@pytest.fixture
def translations(root, monkeypatch):
    """What `run.py translate` is made of."""
    monkeypatch.syspath_prepend(str(root / "packaging" / "setup"))
    for part in ("steps", "translations"):
        sys.modules.pop(part, None)
    return importlib.import_module("translations")


@pytest.fixture
def read_source(translations, tmp_path):
    """Read the sentences of a made-up module of the window, by what they stand under."""

    def read(source: str) -> list[tuple[str, str, str]]:
        for folder in ("core/pellucid", "gui/pellucid_gui", "resources/pellucid_resources/catalogues"):
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / "gui/pellucid_gui/page.py").write_text(source, encoding="utf-8")
        return [(each.context, each.source, each.one) for each in translations.messages(tmp_path)]

    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete_and_in_step(translations, language):
    """Each sentence of the sources has its translation, and no other has one."""
    path = translations.FOLDER / f"pellucid_{language}.ts"
    expected = translations.written(translations.messages(), translations.read(path), language)
    assert expected == path.read_text(encoding="utf-8"), f"{path.name} is out of step; {HINT}"
    assert 'type="unfinished"' not in expected, f"{path.name} is not complete"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_what_translators_wrote(translations, language, tmp_path):
    """The compiled file is that of the text beside it."""
    path = translations.FOLDER / f"pellucid_{language}.ts"
    tool = translations.lrelease_of(Path(PySide6.__file__).parent.parent)
    translations.release(tool, path, tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), HINT


def test_all_ways_to_say_something_are_read(read_source):
    """Sentences, two forms of number, and what a class of Qt says under its own name."""
    source = """
from pellucid.said import said
from pellucid_gui.translation import say, say_count
WORD = said("held")
class Page:
    def show(self):
        self.tr("A {name}").format(name="x")
        say("Long "
            "sentence")
        say_count("1 event", "{n:,} events", 3)
        QCoreApplication.translate("privacy_action", "Privacy…")
"""
    assert [
        ("Page", "A {name}", ""),
        ("pellucid", "Long sentence", ""),
        ("pellucid", "held", ""),
        ("pellucid", "{n:,} events", "1 event"),
        ("privacy_action", "Privacy…", ""),
    ] == read_source(source)


def test_others_may_use_the_same_words(read_source):
    """A function that is called so and comes from elsewhere is none of ours."""
    assert [] == read_source("from somewhere import say\nsay(text)\nself.say('x')\n")


@pytest.mark.parametrize(
    "source",
    [
        "from pellucid_gui.translation import say\nsay(text)",
        "from pellucid_gui.translation import say\nsay(f'{a} events')",
        "from pellucid_gui.translation import say_count\nsay_count('1 event', many, 3)",
        "class A:\n    def f(self):\n        self.tr('%n event(s)', '', 3)",
    ],
)
def test_what_nobody_could_translate_is_refused(translations, read_source, source):
    """A sentence is written out where it is said, and its forms of number are told apart by `say_count`."""
    with pytest.raises(Exception, match=r"page\.py:\d+") as raised:
        read_source(source)
    assert "SetupError" == type(raised.value).__name__


def test_what_is_unfinished_is_marked(translations):
    """A translator sees what waits; what was finished stays, and what is no longer said goes."""
    message = translations.Message
    known = [message(context="pellucid", source="{n} a", one="1 a"), message(context="pellucid", source="b")]
    finished = {("pellucid", "b"): ["B"], ("pellucid", "gone"): ["G"]}
    text = translations.written(known, finished, "de")
    assert 1 == text.count('type="unfinished"')
    assert 2 == text.count("<numerusform>")
    assert "<translation>B</translation>" in text
    assert "gone" not in text
