"""What a person decides about an app with the engine inside is written down, and what it destroys is counted."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode, Review
from pellucid_gui.dialogs.own_new_id_dialog import OwnNewIdDialog
from pellucid_gui.dialogs.unreadable_choice_dialog import UnreadableChoiceDialog


@pytest.fixture
def page(own_page):
    """A page that has looked once."""
    return own_page


def action(page, text):
    """Find a line of the header's menu."""
    return next(each for each in page.header.more.menu().actions() if text in each.text())


@pytest.mark.parametrize(
    ("mode", "word", "number"), [(Mode.OFF, "Off", 0), (Mode.LOCAL, "Local", 1), (Mode.ON, "On", 2)]
)
def test_an_answer_is_written_down(own, page, until, mode, word, number):
    """Each button writes what it says; the question goes, and the control shows it."""
    page.header.question.answers[mode].click()
    until(lambda: own.choice.mode is mode)
    until(lambda: page.header._badge.word == word)
    assert not page.header.question.isVisible()
    assert number == page.header.modes.choice


def test_a_yes_accepts_what_was_shown(own, page, until):
    """The parts of the catalogue are written down, so that what is new in a later one waits."""
    page.header.question.answers[Mode.ON].click()
    until(lambda: own.choice.accepted is not None)
    assert "viewer_opened" in own.choice.accepted
    assert "data_source_connected.application_id#hashed" in own.choice.accepted


def test_a_no_destroys_what_waited_though_nothing_runs(own, make_own_page, until):
    """The window does what the app's own processes would do, and says how much that was."""
    own.record(own.ViewerOpened(), own.ViewerOpened(windows=2), is_over=True)
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: page.side.status.outbound.unanswered == 2)
    page.header.question.answers[Mode.OFF].click()
    until(lambda: page.side.verbs.dialog is not None)
    page.side.verbs.dialog.accept()
    until(lambda: any("destroyed" in text for text in page.notices.texts))
    assert [] == own.states()
    assert (
        "My Viewer records nothing any more. 2 events that had not been sent were destroyed."
        in page.notices.texts
    )


def test_a_pause_is_a_state(own, page, until):
    """For an hour or until the next start; it can be ended."""
    page.header.modes.segment(2).click()
    until(lambda: page.header._badge.word == "On")
    action(page, "Pause for an hour").trigger()
    until(lambda: page.header._badge.word == "Paused")
    assert "until 17:05" in page.header._sentence.text()
    action(page, "Go on now").trigger()
    until(lambda: page.header._badge.word == "On")
    action(page, "until My Viewer is started again").trigger()
    until(lambda: page.header._badge.word == "Paused")
    own.clock.step(5)
    own.record(own.ViewerOpened())
    until(lambda: page.header._badge.word == "On")


def test_the_review_time_can_be_chosen(own, page, until):
    """What is ticked in the menu is what was written down."""
    page.header.modes.segment(2).click()
    until(lambda: page.header._badge.word == "On")
    reviews = page.header._reviews.actions()
    assert reviews[0].isChecked()
    reviews[3].trigger()
    until(lambda: own.choice.review == Review(seconds=None))
    until(reviews[3].isChecked)
    reviews[0].trigger()
    until(lambda: own.choice.review is None)


@pytest.mark.parametrize("send", [True, False])
def test_a_new_id_asks_what_becomes_of_what_waits(own, make_own_page, until, send):
    """Sent under the old id, or destroyed; never under the new one."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), is_over=True)
    old = own.choice.analytics_id
    page = make_own_page()
    until(lambda: page.side.status is not None and page.side.status.outbound.waiting == 1)
    page.header.new_id.click()
    until(lambda: page.side.verbs.dialog is not None)
    dialog = page.side.verbs.dialog
    assert isinstance(dialog, OwnNewIdDialog)
    dialog.answer(send=send)
    dialog.accept()
    until(lambda: own.choice.analytics_id != old)
    until(lambda: page.header._id.text() == own.choice.analytics_id)
    assert send == (own.choice.kept_epochs == frozenset({2}))
    assert (["queued"] if send else []) == own.states()


def test_a_new_id_asks_about_what_is_there_when_it_is_asked(own, make_own_page, until):
    """Right after Off destroyed what waited, though the page has not looked again; then about what comes."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.ViewerOpened(), is_over=True)
    page = make_own_page()
    until(lambda: page.side.status is not None and page.side.status.outbound.waiting == 2)
    page.side.feed.close()
    until(lambda: page.side.verbs._tasks.idle)
    stale = page.side.status
    page.side.verbs.answer(Mode.OFF, None)
    until(lambda: own.states() == [])
    until(lambda: page.side.verbs._tasks.idle)
    assert stale is page.side.status
    page.side.verbs.new_id()
    page.side.verbs.new_id()
    until(lambda: page.side.verbs.dialog is not None)
    dialog = page.side.verbs.dialog
    assert "" == dialog._asked.text()
    page.side.verbs.show_status(stale)
    assert dialog._asked.text().startswith("2 events wait to be sent.")
    dialog.reject()
    assert page.side.verbs.dialog is None


def test_off_asks_about_what_is_there_when_it_is_pressed(own, make_own_page, until):
    """An event that was recorded since the page has looked is not destroyed without a word."""
    own.store.set_mode(Mode.ON)
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.side.feed.close()
    until(lambda: page.side.verbs._tasks.idle)
    own.record(own.ViewerOpened(), is_over=True)
    assert 0 == page.side.status.outbound.waiting
    page.header.modes.segment(0).click()
    until(lambda: page.side.verbs.dialog is not None)
    assert "Switch My Viewer off, and destroy 1 event?" == page.side.verbs.dialog.windowTitle()
    assert (Mode.ON, ["queued"]) == (own.choice.mode, own.states())
    page.side.verbs.dialog.reject()


def test_of_two_choices_in_a_row_the_newer_one_counts(own, page, until):
    """Whoever presses another one at once has changed their mind."""
    page.header.modes.segment(2).click()
    page.header.modes.segment(1).click()
    until(lambda: own.choice.mode is Mode.LOCAL)
    until(lambda: page.side.verbs._tasks.idle)
    assert Mode.LOCAL is own.choice.mode


def test_an_open_question_about_a_new_id_follows_what_waits(own, make_own_page, until):
    """An event that is recorded meanwhile is asked about, too."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), is_over=True)
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.header.new_id.click()
    until(lambda: page.side.verbs.dialog is not None)
    own.record(own.ViewerOpened(), is_over=True)
    until(lambda: page.side.verbs.dialog._asked.text().startswith("2 events wait to be sent."))


def test_a_choice_that_cannot_be_read_is_unknown(own, make_own_page, until):
    """Nothing is collected or sent; it is replaced only if the person agrees, and kept aside."""
    own.app.config_file.parent.mkdir(parents=True)
    own.app.config_file.write_bytes(b"{broken")
    page = make_own_page()
    until(lambda: page.header._badge.word == "Unknown")
    assert "Nothing is collected or sent" in page.header._sentence.text()
    assert page.header._notice.isVisible()
    assert -1 == page.header.modes.choice
    page.header.modes.segment(0).click()
    until(lambda: isinstance(page.side.verbs.dialog, UnreadableChoiceDialog))
    page.side.verbs.dialog.reject()
    assert b"{broken" == own.app.config_file.read_bytes()
    assert -1 == page.header.modes.choice
    page.header.modes.segment(0).click()
    until(lambda: isinstance(page.side.verbs.dialog, UnreadableChoiceDialog))
    page.side.verbs.dialog.accept()
    until(lambda: page.header._badge.word == "Off")
    [kept] = own.locations.set_aside_dir(own.app).iterdir()
    assert b"{broken" == kept.read_bytes()


def test_a_choice_that_cannot_be_written_is_told(own, page, until):
    """A folder in the file's place: the control goes back, and the notice says why."""
    own.app.config_file.mkdir(parents=True)
    page.header.question.answers[Mode.ON].click()
    until(lambda: page.header._badge.word == "Unknown")
    assert own.app.config_file.is_dir()


def test_a_fault_leaves_no_verb_busy(page, until, monkeypatch, qtbot):
    """What cannot be counted for a reason that nobody thought of is told, and the question can be asked again."""
    with monkeypatch.context() as patch, qtbot.captureExceptions() as exceptions:
        patch.setattr("pellucid.view.outbound.OutboundWatch.__init__", lambda *_args: 1 // 0)
        page.side.verbs.new_id()
        until(lambda: bool(exceptions))
    assert ["Pellucid failed unexpectedly (ZeroDivisionError)."] == page.notices.texts
    page.side.verbs.new_id()
    until(lambda: page.side.verbs.dialog is not None)
