"""The question opens by itself once, can be opened later, and what is answered is carried out by the engine."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.values import Mode
from pellucid.rules import RulesFile, Treatment
from pellucid.view.rule_preview import terms_of
from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog
from pellucid_gui.main_window import MainWindow
from pellucid_gui.tasks import Tasks
from pellucid_gui.window_state import WindowState


@pytest.fixture
def recorded(own):
    """Three events from before an answer; the process has ended."""
    own.record(own.ViewerOpened(), own.SourceConnected(kind="s3"), own.ViewerOpened(windows=2), is_over=True)
    return own


@pytest.fixture
def asked(recorded, make_own_page, until):
    """The dialog, opened from the header's band, and its page."""
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.header.question.details.click()
    until(lambda: page.side.question.dialog is not None)
    return page, page.side.question.dialog


@pytest.fixture
def open_window(qtbot, theme, own, until):
    """A maker of windows that remember, as those of two starts do."""
    made = []

    def start():
        state = WindowState(own.locations)
        window = MainWindow(tasks=Tasks(), clock=own.clock, state=state, theme=theme)
        made.append(window)
        with qtbot.waitActive(window, timeout=60_000):
            window.show()
            window.activateWindow()
        window.show_app(own.shown, choose=True)
        until(lambda: window.page is not None and window.page.side.status is not None)
        return window

    yield start
    for window in made:
        window.close()


def question(window):
    return window.page.side.question


def test_a_new_person_is_asked_once(recorded, open_window, until, qtbot):
    """By itself at the first sight of the program; not again in this window, nor at the next start."""
    window = open_window()
    until(lambda: question(window).dialog is not None)
    qtbot.keyClick(question(window).dialog, Qt.Key.Key_Escape)
    assert question(window).dialog is None
    recorded.record(recorded.ViewerOpened())
    until(lambda: window.page.side.status.outbound.unanswered == 4)
    assert question(window).dialog is None
    assert window.page.header.question.isVisible()
    assert Mode.UNSET is recorded.choice.mode
    window.close()
    again = open_window()
    again.page.side.read_again()
    until(lambda: not again.page.side.feed.is_busy)
    assert question(again).dialog is None


def test_another_question_is_asked_again(recorded, open_window, until, qtbot):
    """A version that would collect more has something new to ask."""
    window = open_window()
    until(lambda: question(window).dialog is not None)
    question(window).dialog.reject()
    window.close()
    more = recorded.app.catalogue_file.read_text().replace(
        '"file", "grpc", "s3"', '"file", "grpc", "s3", "gcs"'
    )
    recorded.write_catalogue(more)
    again = open_window()
    until(lambda: question(again).dialog is not None)


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.LOCAL, Mode.ON])
def test_who_has_answered_is_not_asked(recorded, open_window, until, mode):
    """Not by itself; *Choose again…* opens it, and says what holds."""
    recorded.store.set_mode(mode)
    window = open_window()
    assert question(window).dialog is None
    actions = window.page.header.more.menu().actions()
    next(each for each in actions if each.text() == "Choose again…").trigger()
    until(lambda: question(window).dialog is not None)
    assert "At present your answer is" in question(window).dialog._introduction.text()


def test_who_is_asked_again_is_told_of_what_is_new(recorded, open_window, until):
    """How much the catalogue collects more than they have seen, and that it is not recorded before they answer."""
    everything = parts(read_catalogue(recorded.app.catalogue_file))
    recorded.store.set_mode(
        Mode.ON, accepted=everything - {"viewer_opened.is_wsl#boolean", "viewer_opened.windows#integer"}
    )
    window = open_window()
    question(window).open()
    until(lambda: question(window).dialog is not None)
    assert "would collect 2 things more than you have seen." in question(window).dialog._introduction.text()


def test_what_would_leave_otherwise_by_now_stays_held_and_is_told(own, asked, until):
    """A rule that was made in the moment before the answer: what it changes does not leave unseen."""
    page, dialog = asked
    dialog.tick.setChecked(True)
    rules = RulesFile(own.app.config_file)
    rules.change(lambda before: before.with_field("viewer_opened", "renderer", Treatment.REDACT))
    dialog.row.buttons[2].click()
    until(lambda: any(text.startswith("2 events stay held") for text in page.notices.texts))
    assert ["held", "queued", "held"] == own.states()


def test_whoever_asks_while_it_is_being_read_is_answered(asked, until):
    """An open dialog has its payload read anew; whoever closes it meanwhile can open it again."""
    page, dialog = asked
    question = page.side.question
    until(lambda: not question._is_reading)
    question.show_status(page.side.status)
    assert question._is_reading
    dialog.reject()
    question.open()
    until(lambda: question.dialog is not None)
    assert dialog is not question.dialog


def test_a_yes_holds_from_then_on(own, asked, until):
    """Without the tick nothing of what was held goes; what was shown is agreed to."""
    page, dialog = asked
    dialog.row.buttons[2].click()
    until(lambda: own.choice.mode is Mode.ON)
    until(lambda: page.header._badge.word == "On")
    assert ["held"] * 3 == own.states()
    assert parts(read_catalogue(own.app.catalogue_file)) == own.choice.accepted
    until(lambda: any("3 events from before your answer are held" in text for text in page.notices.texts))


def test_what_was_shown_and_ticked_leaves_as_it_was_shown(own, asked, until):
    """The very bytes; and as long as it has not left, it can be called back."""
    page, dialog = asked
    shown = dialog.payload.content
    dialog.tick.setChecked(True)
    dialog.row.buttons[2].click()
    until(lambda: own.states() == ["queued"] * 3)
    until(lambda: page.toasts.top is not None)
    assert "3 events leave with the next upload." == page.toasts.top.text
    page.toasts.undo()
    until(lambda: own.states() == ["held"] * 3)
    page.side.question.open()
    until(lambda: page.side.question.dialog is not None)
    page.side.question.dialog.tick.setChecked(True)
    page.side.question.dialog.row.buttons[2].click()
    until(lambda: own.states() == ["queued"] * 3)
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    assert [shown] == own.transport.bodies


@pytest.mark.parametrize(("number", "left"), [(0, []), (1, ["held"] * 3)])
def test_the_tick_means_nothing_without_a_yes(own, asked, until, number, left):
    """Off destroys, as it says; local keeps."""
    page, dialog = asked
    dialog.tick.setChecked(True)
    assert ("3 events not sent so far are destroyed" in dialog.row.buttons[number].said) == (number == 0)
    dialog.row.buttons[number].click()
    until(lambda: own.choice.mode is (Mode.OFF, Mode.LOCAL)[number])
    until(lambda: own.states() == left)
    assert page.side.verbs.dialog is None


def test_what_is_recorded_meanwhile_changes_nothing_that_is_shown(own, asked, until):
    """It is counted in what Off destroys, and is not among what the tick lets go."""
    _page, dialog = asked
    shown = dialog.payload
    dialog.tick.setChecked(True)
    own.record(own.ViewerOpened(windows=9))
    until(lambda: "The 4 events not sent so far" in dialog.row.buttons[0].said)
    assert shown == dialog.payload
    assert dialog.tick.isChecked()
    dialog.row.buttons[2].click()
    until(lambda: sorted(own.states()) == ["held", "queued", "queued", "queued"])


def test_other_rules_change_what_is_shown(own, asked, until):
    """What was ticked before is not what would leave, so the tick is gone."""
    page, dialog = asked
    dialog.tick.setChecked(True)
    RulesFile(own.app.config_file).change(
        lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT)
    )
    page.side.read_again()
    until(lambda: b"vulkan" not in dialog.payload.content)
    assert not dialog.tick.isChecked()
    shown = dialog.payload.content
    dialog.tick.setChecked(True)
    dialog.row.buttons[2].click()
    until(lambda: own.states() == ["queued"] * 3)
    standing = terms_of(own.app, analytics_id=own.choice.analytics_id).ruling
    own.upload(flush=True, ruling=standing)
    own.clock.step(11)
    own.upload(ruling=standing)
    assert [shown] == own.transport.bodies


def test_examples_give_way_to_the_real_thing(own, make_own_page, until):
    """As soon as something is recorded."""
    own.store.ensure_id()
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.side.question.open()
    until(lambda: page.side.question.dialog is not None)
    dialog = page.side.question.dialog
    assert dialog.payload.is_example
    own.record(own.ViewerOpened(windows=7))
    until(lambda: not dialog.payload.is_example)
    assert [7] == [event["properties"]["windows"] for event in json.loads(dialog.payload.content)["batch"]]
    assert dialog.tick.isVisible()
    assert not dialog.tick.isChecked()


def test_examples_follow_the_rules(own, make_own_page, until):
    """While the dialog is open; they have the form that real ones would have by now."""
    own.store.ensure_id()
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.side.question.open()
    until(lambda: page.side.question.dialog is not None)
    dialog = page.side.question.dialog
    assert b"vulkan" in dialog.payload.content
    RulesFile(own.app.config_file).change(
        lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.REDACT)
    )
    until(lambda: b"vulkan" not in dialog.payload.content)
    assert dialog.payload.is_example


def test_a_class_can_be_switched_off_before_the_answer(own, asked, until):
    """From the dialog; its events are destroyed, and what is shown is what is left."""
    page, dialog = asked
    before = dialog.payload.content
    dialog.catalogue.click()
    until(lambda: isinstance(page.side.reviews.dialog, CatalogueDialog))
    from pellucid.catalogue.values import Retention

    page.side.reviews.dialog.view.switches[Retention.USAGE].segment(0).click()
    until(lambda: own.choice.classes.get("usage") is Mode.OFF)
    until(lambda: own.states() == [])
    page.side.reviews.dialog.reject()
    until(lambda: dialog.payload is not None and dialog.payload.content != before)
    assert dialog.payload.is_example
    assert Mode.UNSET is own.choice.mode


def test_a_band_answers_too_and_says_what_it_destroys(own, recorded, make_own_page, until):
    """Off asks first, since something would be gone."""
    page = make_own_page()
    until(lambda: page.side.status is not None and page.side.status.outbound.unanswered == 3)
    page.header.question.answers[Mode.OFF].click()
    until(lambda: page.side.verbs.dialog is not None)
    page.side.verbs.dialog.accept()
    until(lambda: own.states() == [])


def test_a_key_undoes_what_was_just_done(own, open_window, until, qtbot):
    """Ctrl+Z from the table; in the filter it stays the filter's own, as long as that has something to undo."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    window = open_window()
    page = window.page
    until(lambda: page.header.hold.isVisible() and page.header.hold.isEnabled())
    page.header.hold.click()
    until(lambda: page.toasts.top is not None)
    page.events.focus_rows()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: own.states() == ["queued"])


def test_a_fault_does_not_end_all_questions(recorded, make_own_page, until, monkeypatch, qtbot):
    """What cannot be read for a reason that nobody thought of is told, and the question can be opened afterwards."""
    page = make_own_page()
    until(lambda: page.side.status is not None)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as exceptions:
        patch.setattr("pellucid.view.first_payload.look_first", lambda *_args, **_parts: 1 // 0)
        page.side.question.open()
        until(lambda: bool(exceptions))
    assert "Pellucid failed unexpectedly (ZeroDivisionError)." in page.notices.texts
    page.side.question.open()
    until(lambda: page.side.question.dialog is not None)
