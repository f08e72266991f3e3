"""What the engine says, in the language of the window."""

from __future__ import annotations

import json
import pickle
import subprocess
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, QTranslator

import pellucid_resources
from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.config.reading import Unknown, read_config
from pellucid.consent.rules import decide
from pellucid.consent.values import Choice, Mode
from pellucid.errors import LedgerError, QueryError
from pellucid.event import UnreadableLine, decode
from pellucid.private_files import naming
from pellucid.query.completion import complete
from pellucid.query.parser import parse
from pellucid.state import State
from pellucid.summary.html import page
from pellucid.summary.values import Answers, Counts, NameCount, RedactedCount, Summary
from pellucid.summary.words import linked_sentences
from pellucid.view.session_words import events_words
from pellucid.witness.sessions import Session
from pellucid_gui.translation import error_text, speak, spoken, translated

SOURCES = Path(pellucid_resources.__file__).parent / "translations"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """The German sentences, as they stand in the translators' file at this moment."""
    target = tmp_path_factory.mktemp("translations") / "de.qm"
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", SOURCES / "pellucid_de.ts", "-qm", target], check=True)
    return target


@pytest.fixture
def german(qapp, compiled):
    """A program that speaks German for the time of a test."""
    translator = QTranslator()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    speak(QLocale("de"))
    yield
    speak(None)
    qapp.removeTranslator(translator)


@pytest.fixture
def summary():
    """A week of which a little is known."""
    none = Counts()
    sent = Counts(states={State.RELEASED: 1_234, State.QUEUED: 1})
    return Summary(
        title="Rerun",
        is_own=False,
        days=7,
        since_ns=1_795_000_000_000_000_000,
        until_ns=1_795_600_000_000_000_000,
        counts=sent,
        names=(
            NameCount(
                kind="Append",
                name="opened",
                title="Viewer Started",
                counts=sent,
                undocumented=none,
                fields=(),
            ),
        ),
        undocumented=Counts(states={State.RELEASED: 2}),
        has_catalogue=True,
        findings=(),
        redacted=RedactedCount(events=0, texts=0),
        by_day=(),
        sessions=(),
        watching=None,
        answers=Answers(accepted=0, failed=0),
        first_sent_ns=None,
        last_sent_ns=None,
        sent_bytes=0,
        troubles=(),
    )


def test_without_another_language_it_is_english(tmp_path):
    """What is said is the sentence itself."""
    app = replace(rerun_app(), config_file=tmp_path)
    state = read_config(app, environ={})
    assert isinstance(state, Unknown)
    assert f"{app.config_file} is a folder, not a file" == state.reason == translated(state.reason)
    assert "en" == spoken()


def test_an_error_keeps_its_values(german, tmp_path):
    """A path stands where German wants it; so it does after the error has travelled to another process."""
    with pytest.raises(LedgerError) as caught, naming(tmp_path / "a.json", "read"):
        raise OSError(5, "Input/output error")
    error = caught.value
    said = f"{tmp_path / 'a.json'} kann nicht gelesen werden: Ein-/Ausgabefehler"
    assert said == translated(error.title)
    travelled = pickle.loads(pickle.dumps(error))
    assert error_text(error) == error_text(travelled)
    assert error_text(error).startswith(f"{said}. Prüfen Sie ")
    assert f'"{tmp_path / "a.json"} cannot be read: Input/output error"' == json.dumps(error.title)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nam:x", ["unbekannter Schlüssel 'nam'", "'name'"]),
        ("since:noon", ["since:", "eine Zeit wie 1h, 30m, 2d, 2026-11-23 oder 2026-11-23T16:05"]),
        ("state:new", ["state:", "eines von queued, sent, released, held, withheld, refused, unconfirmed"]),
        ("(a", ["offene Klammer", ")"]),
    ],
)
def test_a_wrong_filter_is_explained(german, text, said):
    """The reason within the sentence is German, too; words of the language stay what they are."""
    with pytest.raises(QueryError) as caught:
        parse(text, clock=SystemClock())
    sentence = translated(caught.value.message)
    assert [] == [part for part in said if part not in sentence]


def test_a_suggestion_counts_as_german_does(german):
    """One and many have forms of their own."""
    meanings = {each.text: translated(each.meaning) for each in complete("since:", 6)}
    assert ["Die letzte Stunde", "Die letzten 24 Stunden"] == [meanings["since:1h"], meanings["since:24h"]]


def test_why_a_mode_holds(german):
    """The rule that decides, with what the environment says."""
    decision = decide(
        Choice(mode=Mode.ON),
        environ={"MY_VIEWER_ANALYTICS": "off"},
        policy=None,
        app_key="my-viewer",
        now_ns=0,
        started_ns=0,
    )
    assert "MY_VIEWER_ANALYTICS ist in der Umgebung 'off'" == translated(decision.rule)


def test_an_unreadable_line_says_why(german):
    """With the place in it."""
    line = decode(b"\xff")
    assert isinstance(line, UnreadableLine)
    assert "Byte 1 ist kein gültiges UTF-8" == translated(line.reason)


def test_events_are_counted_by_state(german):
    """Digits are grouped as in German, and each state has its German word."""
    known = Session(name="s", events={State.QUEUED: 1_200, State.LOST: 1})
    assert "1.200 wartend, 1 verloren" == translated(events_words(known))


def test_a_summary_leads_to_the_same_events(german, summary):
    """Its sentences are German, its links those of the English ones."""
    spoken_ones = linked_sentences(summary, say=translated)
    assert "In den letzten 7 Tagen hat Rerun 1.234 Ereignisse gesendet." == "".join(
        piece.text for piece in spoken_ones[0]
    )
    links = [[piece.filter_text for piece in each if piece.filter_text] for each in spoken_ones]
    assert links == [
        [piece.filter_text for piece in each if piece.filter_text] for each in linked_sentences(summary)
    ]
    assert ["state:released since:7d"] == links[0]


def test_a_summary_is_saved_in_the_language_of_the_window(german, summary):
    """The page says which one that is; names of events stay as they are, their titles are translated."""
    text = page(summary, say=translated, language=spoken())
    assert '<html lang="de-DE">' in text
    assert "<h1>Was Rerun gesendet hat</h1>" in text
    assert "<code>opened</code>" in text
    assert "Viewer gestartet" in text
    assert "Ereignisse nach Name" in text
    assert "Events" not in text
