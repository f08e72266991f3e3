"""The one question: what would leave is shown byte for byte, and the three answers weigh the same."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.values import Mode
from pellucid.rules import Rules, Treatment
from pellucid.view.first_payload import example_payload, first_payload
from pellucid.view.rule_preview import Terms, face_ruling
from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog
from pellucid_gui.dialogs.first_run_words import Asked
from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.theme import text_font
from pellucid_gui.tokens import LIGHT
from pellucid_gui.widgets.destination_words import destination_of

SIZE = (860, 660)
LONG_TITLE = "Extraordinarily Capable Point Cloud & Mesh Inspector, Enterprise Edition 2026"


@pytest.fixture
def held(own):
    """What would leave first: four events from before the answer."""
    own.record(
        own.ViewerOpened(),
        own.SourceConnected(kind="file"),
        own.SourceFailed(message="mail bob@example.com"),
        own.ViewerOpened(windows=2),
    )
    return first_payload(own.ledger)


@pytest.fixture
def catalogue(own):
    """What the app may collect."""
    return read_catalogue(own.app.catalogue_file)


@pytest.fixture
def examples(own, catalogue):
    """What is shown where nothing is recorded yet."""
    return example_payload(own.app, catalogue, analytics_id="", now_ns=own.clock.now_ns())


@pytest.fixture
def make(shown, own, catalogue):
    """A maker of shown dialogs."""

    def open_it(payload, *, size=SIZE, **changes):
        asked = replace(
            Asked(title="My Viewer", host="eu.i.posthog.com", held=0 if payload.is_example else 4), **changes
        )
        where = destination_of(own.app.endpoint, title=asked.title)
        dialog = FirstRunDialog(asked=asked, destination=where)
        dialog.show_payload(payload, catalogue)
        dialog.resize(*size)
        return shown(dialog)

    return open_it


@pytest.fixture
def large_type(theme, qapp):
    """Text twice as large as designed, as some people need it."""
    small = qapp.font()
    qapp.setFont(text_font(scale=2.0))
    qapp.setStyleSheet(style_sheet(LIGHT, scale=2.0))
    yield
    qapp.setFont(small)
    qapp.setStyleSheet(style_sheet(LIGHT))


def said(dialog):
    """All that can be read in it."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def test_looks_without_events(make, examples, screenshot):
    """Examples, which are said to be examples."""
    screenshot(make(examples), "dialog_first_run_examples")


def test_looks_with_a_long_name(make, held, screenshot):
    """Everything wraps; nothing is cut."""
    screenshot(
        make(held, title=LONG_TITLE, host="telemetry.example-of-a-long-host-name.org"),
        "dialog_first_run_long",
    )


def test_looks_in_large_type(make, held, large_type, screenshot):
    """The answers are always in sight; what is above them can be scrolled."""
    screenshot(make(held, size=(1100, 1000)), "dialog_first_run_large")


def test_looks_when_it_was_answered(make, examples, screenshot):
    """It says what holds, and marks none of the answers."""
    screenshot(make(examples, chosen=Mode.LOCAL), "dialog_first_run_again")


def test_the_bytes_are_those_that_would_leave(make, held, own):
    """As they stand in the body; and what leaves after a yes to them is just that."""
    dialog = make(held)
    assert held.content.decode() == dialog.reader.bytes.view.toPlainText()
    assert ["viewer_opened", "data_source_connected", "source_failed", "viewer_opened"] == [
        dialog.reader.events.item(row).text() for row in range(dialog.reader.events.count())
    ]


def test_each_part_of_an_event_is_explained(make, held):
    """Names and values as in the payload; the meaning as the catalogue gives it."""
    dialog = make(held)
    dialog.reader.events.setCurrentRow(2)
    text = " ".join(label.text() for label in dialog.reader.meaning.widget().findChildren(QLabel))
    event = json.loads(held.part(held.events[2]))
    assert event["properties"]["message"] in text
    assert "To find the cause. At most 200 characters." in text
    assert "Data Source Failed: To find what cannot be opened. Its class is “Errors”." in text
    assert event["distinct_id"] in text
    assert "A random id, made on this computer." in text


def test_the_answers_weigh_the_same(make, held):
    """One size, one look; none is the default, none is pressed."""
    dialog = make(held)
    buttons = dialog.row.buttons
    assert ["Off", "Local", "On"] == [button.word for button in buttons]
    assert 1 == len({(button.width(), button.height()) for button in buttons}), [
        b.geometry() for b in buttons
    ]
    assert 1 == len({button.property("part") for button in buttons})
    assert not any(button.isDefault() or button.autoDefault() or button.isChecked() for button in buttons)
    assert not any(
        button.isDefault() for button in dialog.findChildren(QAbstractButton) if hasattr(button, "isDefault")
    )
    assert not dialog.tick.isChecked()
    assert QApplication.focusWidget() not in buttons


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_chooses_nothing(make, held, qtbot, key):
    """Not even on an answer that has the keyboard; Space does."""
    dialog = make(held)
    answers = []
    dialog.answered.connect(lambda mode, sends: answers.append((mode, sends)))
    for button in dialog.row.buttons:
        button.setFocus()
        qtbot.keyClick(button, key)
    assert dialog.isVisible()
    assert [] == answers
    qtbot.keyClick(dialog.row.buttons[1], Qt.Key.Key_Space)
    assert [(Mode.LOCAL, False)] == answers
    assert not dialog.isVisible()


def test_escape_is_no_answer(make, held, qtbot):
    """What that means stands there before."""
    dialog = make(held)
    answers = []
    dialog.answered.connect(lambda mode, sends: answers.append((mode, sends)))
    assert "Closing this is no answer: nothing is sent until you answer." in said(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert [] == answers


def test_what_is_held_goes_only_with_a_tick(make, held):
    """And only with the answer that sends."""
    for ticked in (False, True):
        dialog = make(held)
        answers = []
        dialog.answered.connect(lambda mode, sends, answers=answers: answers.append((mode, sends)))
        dialog.tick.setChecked(ticked)
        dialog.row.buttons[2].click()
        assert [(Mode.ON, ticked)] == answers


def test_a_tick_is_for_the_bytes_that_were_shown(make, held, own, catalogue):
    """More is recorded while the dialog is open: other bytes are shown, and the tick is gone."""
    dialog = make(held)
    dialog.tick.setChecked(True)
    dialog.show_payload(held, catalogue)
    assert dialog.tick.isChecked()
    other = replace(held, others=3)
    dialog.show_payload(other, catalogue)
    assert not dialog.tick.isChecked()


def test_examples_cannot_be_sent(make, examples):
    """They are marked, and there is nothing to tick."""
    dialog = make(examples)
    assert "there is no real payload to show" in said(dialog)
    assert "examples from the catalogue" in said(dialog)
    assert not dialog.tick.isVisible()
    assert not dialog.sends_held


def test_off_says_before_what_it_destroys(make, held):
    """And so does any answer that ends what waits in the queue."""
    dialog = make(held, queued=3, chosen=Mode.ON)
    texts = [button.said for button in dialog.row.buttons]
    assert texts[0].endswith("The 7 events not sent so far are destroyed.")
    assert texts[1].endswith("The 3 events not sent so far are destroyed.")
    assert "destroyed" not in texts[2]


def test_everything_has_a_name(make, held):
    """For those who hear it: each answer with what follows from it."""
    dialog = make(held)
    for button in dialog.row.buttons:
        heard = QAccessible.queryAccessibleInterface(button)
        assert button.word == heard.text(QAccessible.Text.Name)
        assert button.said == heard.text(QAccessible.Text.Description)
    for widget in (dialog.reader.events, dialog.reader.meaning, dialog.reader.bytes.view):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def under(own, rules):
    """How things leave under rules."""
    return Terms(ruling=face_ruling(rules, own.choice.analytics_id))


def test_looks_with_rules(own, held, make, screenshot):
    """What would leave with a hash for its mark, and what does not leave, by name."""
    rules = (
        Rules()
        .with_field("viewer_opened", "renderer", Treatment.HASH)
        .with_event("source_failed", Treatment.WITHHOLD)
    )
    screenshot(make(first_payload(own.ledger, under(own, rules))), "dialog_first_run_rules")


def test_looks_where_a_rule_withholds_all(own, held, make, screenshot):
    """Nothing is shown in its place, and nothing can be ticked."""
    rules = Rules()
    for name in ("viewer_opened", "data_source_connected", "source_failed"):
        rules = rules.with_event(name, Treatment.WITHHOLD)
    dialog = make(first_payload(own.ledger, under(own, rules)))
    assert not dialog.reader.isVisibleTo(dialog)
    assert not dialog.tick.isVisibleTo(dialog)
    assert not dialog.sends_held
    screenshot(dialog, "dialog_first_run_withheld")


def test_rules_that_cannot_be_read_are_said(own, held, make):
    """And no body is made up."""
    dialog = make(first_payload(own.ledger, Terms(trouble="Line 1 is no JSON")))
    assert "Line 1 is no JSON, so nothing is sent" in said(dialog)
    assert not dialog.tick.isVisibleTo(dialog)
