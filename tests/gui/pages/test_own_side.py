"""The page of an app with the engine inside: what holds, what leaves next, and what a person decides."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from pellucid.consent.values import Mode
from pellucid.embedding.health_file import HealthFile, HealthNote
from pellucid.transport import Blocked, RetryLater
from pellucid_gui.pages.app_page import AppPage


@pytest.fixture
def page(own_page):
    """A page that has looked once."""
    return own_page


def choose(page, row):
    """Choose a row, as a click does."""
    page.events.table.setCurrentIndex(page.events.model.index(row, 0))


def upload(page):
    return page.header._upload.text()


def test_until_somebody_answers_it_asks(page, until):
    """The question is there, no mode is chosen, and nothing is sent."""
    assert "Not answered" == page.header._badge.word
    assert page.header.question.isVisible()
    assert "My Viewer asks whether it may send usage data to eu.i.posthog.com" in page.header.question.text
    assert -1 == page.header.modes.choice
    assert "nothing is sent" == upload(page)
    assert not page.header.send_now.isVisible()


def test_a_change_elsewhere_is_seen(own, page, until):
    """What the app's own settings or a command write is shown by itself."""
    own.store.set_mode(Mode.LOCAL)
    until(lambda: page.header._badge.word == "Local")
    assert "keeps them on this computer" in page.header._sentence.text()


def test_no_witness_is_started(own, page):
    """The app writes its own log: its data folder is the ledger."""
    assert own.app.default_data_dir == page.data_dir
    assert not hasattr(page.side, "witness")
    assert not (own.ledger.root / "witness.lock").exists()


def test_a_policy_lowers_what_was_chosen(own, qtbot, theme, tasks, tmp_path, until):
    """The badge says what holds, the control what was chosen, and the sentence which rule decides."""
    from pellucid_gui.pages.own_side import OwnSide

    policy = tmp_path / "policy.toml"
    policy.write_text('mode = "local"\n')
    own.store.set_mode(Mode.ON)
    page = AppPage(shown=own.shown, tasks=tasks, clock=own.clock)
    qtbot.addWidget(page)
    side = OwnSide(shown=own.shown, app=own.app, tasks=tasks, clock=own.clock, page=page, policy_file=policy)
    side.start()
    until(lambda: side.status is not None)
    assert "Local" == side.header._badge.word
    assert 2 == side.header.modes.choice
    assert "the policy of this machine allows 'local' at most" in side.header._sentence.text()
    assert "as far as this window can see" in side.header._sentence.toolTip()
    side.close()
    page.close_feeds()


def test_the_next_batch_counts_down(own, make_own_page, until):
    """Second by second, and only then is anything painted."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: upload(page) == "next in 0:10")
    own.clock.step(3)
    until(lambda: upload(page) == "next in 0:07")
    assert page.side._second.isActive()
    page.hide()
    assert not page.side._second.isActive()


def test_a_batch_that_waits_for_the_person(own, make_own_page, until):
    """It says so; *Send now* lets it go."""
    own.store.set_mode(Mode.ON)
    own.review_s = None
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: upload(page) == "waits for you")
    page.header.send_now.click()
    until(lambda: upload(page) != "waits for you")
    own.upload()
    assert 1 == len(own.transport.bodies)
    until(lambda: upload(page) == "nothing waits")


def test_what_is_sealed_can_be_held(own, make_own_page, until):
    """It leaves no more, and a notice leads to it."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.ViewerOpened(windows=2))
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: page.header.hold.isVisible() and page.header.hold.isEnabled())
    page.header.hold.click()
    until(lambda: own.states() == ["held", "held"])
    until(lambda: "You hold 2 events." in page.notices.texts)


def test_a_refused_key_is_said(own, make_own_page, until):
    """What stopped it, and a way to try again."""
    own.store.set_mode(Mode.ON)
    own.transport.answers = [Blocked(status=401, answer="no", why="the server refused the key (401)")]
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    page = make_own_page()
    until(lambda: upload(page) == "stopped: the server refused the key (401)")
    assert "Try again" == page.header.send_now.text()
    page.header.send_now.click()
    until(lambda: not upload(page).startswith("stopped"))
    own.upload()
    until(lambda: own.states() == ["sent"])


def test_a_busy_server_is_said(own, make_own_page, until):
    """When it is tried again, and what the server said."""
    own.store.set_mode(Mode.ON)
    own.transport.answers = [
        RetryLater(status=503, answer="busy", why="the server answered 503", after_s=7200.0)
    ]
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    page = make_own_page()
    until(lambda: upload(page) == "tries again at 18:05 (503)")
    assert not page.header.send_now.isEnabled()


def test_where_nothing_runs_it_leaves_later(own, make_own_page, until):
    """Only the app uploads; the window says so instead of counting down to nothing."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), is_over=True)
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: upload(page) == "when My Viewer runs again")


def test_troubles_of_the_app_are_told(own, make_own_page, until):
    """What its processes could not record, or lost, stands above the events."""
    health = HealthFile(own.ledger.root, pid=71, started_ns=1)
    health.tell(
        HealthNote(
            pid=71,
            at_ns=own.clock.now_ns(),
            recorded=3,
            refused={"ViewerOpened is not in the catalogue": 2},
            dropped=1,
            troubles=("nothing can be written: No space left on device",),
        )
    )
    page = make_own_page()
    until(lambda: bool(page.notices.texts))
    [text] = page.notices.texts
    assert (
        "My Viewer: Nothing can be written: No space left on device. 1 event was lost because nothing could be "
        "written. 2 events were not recorded: ViewerOpened is not in the catalogue."
    ) == text


def test_another_card_of_the_same_app_is_taken_in(own, page, until):
    """Title and version are those of the last start."""
    from dataclasses import replace

    page.renew(replace(own.shown, app=replace(own.app, title="My Better Viewer", version="2.0")))
    until(lambda: page.header._title.text() == "My Better Viewer")
    assert "2.0" == page.side.app.version


def test_the_keyboard_reaches_the_answers(page, qtbot, until, own):
    """Tab leads to each of them; none is chosen beforehand, none is the button of Return."""
    buttons = list(page.header.question.answers.values())
    assert not any(button.isDefault() or button.autoDefault() for button in buttons)
    buttons[1].setFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    until(lambda: own.choice.mode is Mode.LOCAL)


def test_the_payload_is_the_very_bytes(own, make_own_page, until):
    """What is shown before an upload is what the server gets."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.SourceConnected(kind="grpc"))
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    choose(page, 1)
    until(lambda: page.detail.record is not None)
    exact = page.detail.pages.exact
    alone = exact.content
    assert "data_source_connected" == json.loads(alone)["event"]
    exact.scope.segment(1).click()
    whole = exact.content
    assert alone in whole
    assert exact._label.text().startswith(
        f"Exactly these {len(whole)} bytes leave at 16:05:12, with 1 other event"
    )
    own.clock.step(11)
    own.upload()
    assert [whole] == own.transport.bodies
    until(lambda: page.detail.record.row.state.word == "sent")
    until(lambda: exact._label.text().startswith(f"Exactly these {len(whole)} bytes left at 16:05:13"))
    assert whole == exact.content
