"""The outbox of a real app: what it shows is what leaves, and what is decided there holds."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from pellucid import wire
from pellucid.consent.values import Mode
from pellucid.hashing import KeyedHash
from pellucid.rules import Rules
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import edit_fields, hold
from pellucid.transport import Blocked
from pellucid_gui.models.request_tree import Role
from pellucid_gui.pages.page_table import OUTBOX
from pellucid_gui.pages.page_tabs import EVENTS
from pellucid_gui.widgets.outbox_head import HELD, NEXT


@pytest.fixture
def show(make_own_page, until):
    """Open the outbox of the app, once it has looked."""

    def go():
        page = make_own_page()
        page.pages.show_page(OUTBOX)
        until(lambda: page.pages.page is not None and page.pages.page.is_settled)
        return page, page.pages.page

    return go


@pytest.fixture
def sealed(own, show):
    """Three events in a batch that leaves in ten seconds, and the outbox on them."""
    own.store.set_mode(Mode.ON)
    recorder = own.recorder()
    events = own.ViewerOpened(), own.SourceConnected(kind="s3"), own.ViewerOpened(windows=3)
    folder = own.record(*events, recorder=recorder)
    own.upload(flush=True)
    page, outbox = show()
    return page, outbox, folder


def names(outbox):
    return [event["event"] for event in json.loads(outbox.request.content)["batch"]]


def press(outbox, label):
    next(each for each in outbox.verbs.buttons if each.isVisible() and each.text() == label).click()


def marked(outbox):
    found = outbox.pane.text.view.extraSelections()
    return [each.cursor.selectedText() for each in found]


def undo(page):
    page.toasts.top.undo_button.click()


def test_what_it_shows_is_what_leaves(sealed, own, until):
    """Byte for byte; afterwards there is nothing to send."""
    _page, outbox, _folder = sealed
    assert "Leaves in 00:10" == outbox.head.headline
    assert "3 events to https://eu.i.posthog.com/batch/. Until then you can change it." == outbox.head.detail
    shown = outbox.pane.text.view.toPlainText()
    own.clock.step(11)
    own.upload()
    assert [shown.encode()] == own.transport.bodies
    until(outbox.parts.nothing.isVisible)
    assert not outbox.head.isVisible()


def test_it_counts_down(sealed, own):
    """Each second, by the clock."""
    _page, outbox, _folder = sealed
    own.clock.step(3)
    outbox._on_second()
    assert "Leaves in 00:07" == outbox.head.headline


def test_an_event_is_withheld_and_taken_back_by_keyboard(sealed, own, qtbot, until):
    """The body changes with it, which is said; what a person stands on follows."""
    page, outbox, folder = sealed
    outbox.outline.setFocus()
    qtbot.keyClick(outbox.outline, Qt.Key.Key_End)
    assert (folder, 2) == outbox.outline.event_chosen.key
    qtbot.keyClick(outbox.outline, Qt.Key.Key_Delete)
    until(lambda: "withheld" in own.states() and len(names(outbox)) == 2)
    assert outbox.pane.changed.endswith("bytes less. 1 event is no longer in it.")
    assert (folder, 2) == outbox.outline.event_chosen.key
    assert "never leaves" in page.toasts.top.text
    press(outbox, "Take back")
    until(lambda: "withheld" not in own.states() and len(names(outbox)) == 3)
    assert outbox.pane.changed.endswith("bytes more. 1 event has joined it.")


def test_a_field_is_redacted_taken_out_and_restored(sealed, until):
    """Where it stands is pointed out, and each step can be undone."""
    page, outbox, folder = sealed
    outbox.outline.expand(outbox.outline.tree.place_of((folder, 0)))
    outbox.outline.choose((folder, 0), "renderer")
    assert ['"renderer":"vulkan"'] == marked(outbox)
    press(outbox, "Redact")
    until(lambda: marked(outbox) == [f'"renderer":"{wire.REDACTED}"'])
    assert outbox.pane.changed.endswith("bytes more. renderer of viewer_opened is redacted.")
    press(outbox, "Take out")
    until(lambda: b"renderer" not in outbox.request.content[: outbox.request.events[0].span[1]])
    until(lambda: page.toasts.top.text == "renderer is taken out of viewer_opened.")
    assert [] == marked(outbox)
    undo(page)
    until(lambda: marked(outbox) == [f'"renderer":"{wire.REDACTED}"'])
    press(outbox, "Restore")
    until(lambda: marked(outbox) == ['"renderer":"vulkan"'])
    assert not outbox.request.events[0].edit


def test_a_field_leaves_as_a_hash(sealed, own, until):
    """A mark stands there until it is sealed anew; then the hash does, and exactly that arrives."""
    page, outbox, folder = sealed
    outbox.outline.expand(outbox.outline.tree.place_of((folder, 1)))
    outbox.outline.choose((folder, 1), "kind")
    press(outbox, "Hash")
    until(lambda: marked(outbox) == [f'"kind":"{wire.HASHED}"'])
    assert outbox.pane.changed.endswith("kind of data_source_connected leaves as a hash.")
    assert outbox.pane.claim.startswith("Not settled: a hash will stand in the place of each")
    until(lambda: page.toasts.top.text == "kind of data_source_connected leaves as a hash.")
    hashed = KeyedHash(b"s" * 32).hash
    ruling = Ruling(Rules(), hashed, own.choice.analytics_id)
    own.upload(flush=True, ruling=ruling)
    until(lambda: marked(outbox) == [f'"kind":"{hashed("s3")}"'])
    assert "hashed" == outbox.outline.currentIndex().data(Role.NOTE)
    shown = outbox.request.content
    own.clock.step(11)
    own.upload(ruling=ruling)
    assert [shown] == own.transport.bodies


def test_a_hash_can_be_undone(sealed, own, until):
    """The field leaves as it was recorded again."""
    page, outbox, folder = sealed
    outbox.outline.expand(outbox.outline.tree.place_of((folder, 1)))
    outbox.outline.choose((folder, 1), "kind")
    press(outbox, "Hash")
    until(lambda: page.toasts.texts == ["kind of data_source_connected leaves as a hash."])
    undo(page)
    until(lambda: marked(outbox) == ['"kind":"s3"'])
    assert not outbox.request.events[1].edit


def test_a_field_is_taken_out_by_delete(sealed, qtbot, until):
    """As an event is withheld by it; both have their way back."""
    page, outbox, folder = sealed
    outbox.outline.expand(outbox.outline.tree.place_of((folder, 0)))
    outbox.outline.choose((folder, 0), "renderer")
    outbox.outline.setFocus()
    qtbot.keyClick(outbox.outline, Qt.Key.Key_Delete)
    until(lambda: page.toasts.texts == ["renderer is taken out of viewer_opened."])
    until(lambda: outbox.request.events[0].edit == {"renderer": None})


def test_what_is_no_longer_what_was_seen_is_not_let_go(sealed, own, until):
    """What there is now is shown instead, and a sentence says so until a person does something else."""
    _page, outbox, folder = sealed
    outbox.head.hold.click()
    until(lambda: own.states() == ["held"] * 3 and outbox.which == HELD)
    outbox._stop()
    outbox._is_over = True  # it does not look, so that what it shows is old
    edit_fields(own.ledger, folder, 0, {"renderer": None})
    outbox.head.act.click()
    until(lambda: bool(outbox.notices.texts))
    assert outbox.notices.texts[0].startswith("What would leave is no longer what you saw")
    assert ["held"] * 3 == own.states()
    outbox._is_over = False
    outbox._look()
    until(lambda: outbox.request.events[0].edit == {"renderer": None})
    assert outbox.pane.changed.endswith("renderer is taken out of viewer_opened.")
    outbox.head.act.click()
    until(lambda: own.states() == ["queued"] * 3)
    assert [] == outbox.notices.texts


def test_what_stands_in_each_event_cannot_be_changed_in_one(sealed):
    """And says so."""
    _page, outbox, folder = sealed
    outbox.outline.expand(outbox.outline.tree.place_of((folder, 0)))
    outbox.outline.choose((folder, 0), "app_version")
    hashed, redact, out, *_ = outbox.verbs.buttons
    assert (False, False, False) == (hashed.isEnabled(), redact.isEnabled(), out.isEnabled())
    assert "in each event" in redact.toolTip()


def test_all_of_it_is_held_looked_at_and_let_go(sealed, own, until):
    """What is held has the same form; it leaves as it was shown."""
    _page, outbox, _folder = sealed
    outbox.head.hold.click()
    until(lambda: own.states() == ["held"] * 3 and outbox.which == HELD)
    assert "3 events wait for you" == outbox.head.headline
    shown = outbox.request.content
    outbox.head.act.click()
    until(lambda: own.states() == ["queued"] * 3 and outbox.which == NEXT and outbox.request is not None)
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    assert [shown] == own.transport.bodies


def test_one_held_event_is_let_go(sealed, own, until):
    """The others stay."""
    _page, outbox, folder = sealed
    hold(own.ledger, folder, 1, 2)
    until(outbox.head.which.isVisible)
    outbox.head.which.segment(HELD).click()
    outbox.outline.choose((folder, 2))
    press(outbox, "Let it go")
    until(lambda: own.states() == ["queued", "held", "queued"])


def test_it_is_sent_before_its_time(sealed, own, until):
    """By the first button."""
    _page, outbox, _folder = sealed
    outbox.head.act.click()
    until(lambda: outbox.head.headline == "Leaving now")
    own.upload()
    assert 1 == len(own.transport.bodies)


def test_what_stopped_is_tried_again(sealed, own, until):
    """As soon as somebody has helped."""
    _page, outbox, _folder = sealed
    own.transport.answers = [Blocked(status=401, answer="", why="the server refused the key (401)")]
    own.clock.step(11)
    own.upload()
    until(lambda: outbox.head.headline == "Stopped")
    assert "The server refused the key (401)." in outbox.head.detail
    outbox.head.act.click()
    until(lambda: outbox.head.headline != "Stopped")


def test_a_pause_is_ended_from_here(own, show, until):
    """Where there is nothing else to be said."""
    own.store.set_mode(Mode.ON)
    own.store.pause(3600.0)
    _page, outbox = show()
    assert "Go on now" == outbox.parts.nothing.button.text()
    outbox.parts.nothing.button.click()
    until(lambda: own.choice.pause is None and not outbox.parts.nothing.button.isVisible())


def test_who_has_not_answered_is_led_to_the_question(own, show, until):
    """What was recorded can be seen before, as it would leave."""
    own.record(own.ViewerOpened())
    page, outbox = show()
    assert (HELD, "Answer…") == (outbox.which, outbox.head.act.text())
    assert not next(each for each in outbox.verbs.buttons if each.text() == "Let it go").isEnabled()
    outbox.head.act.click()
    until(lambda: page.side.question.dialog is not None)
    page.side.question.dialog.reject()


def test_what_cannot_be_read_is_told_and_what_was_seen_stays(sealed, own, until):
    """A session's receipts are damaged: that is said above what was read before."""
    _page, outbox, folder = sealed
    file = own.ledger.entry(folder).receipts
    kept = file.read_bytes()
    file.unlink()
    file.mkdir()
    outbox._look()
    until(lambda: bool(outbox.notices.texts))
    assert str(file) in outbox.notices.texts[0]
    assert 3 == len(names(outbox))
    file.rmdir()
    file.write_bytes(kept)
    file.chmod(0o600)
    outbox._look()
    until(lambda: not outbox.notices.texts)


def test_nobody_looks_while_nobody_sees(sealed, own, until):
    """And it looks again when it is shown."""
    page, outbox, _folder = sealed
    page.pages.show_page(EVENTS)
    assert not outbox._second.isActive()
    own.clock.step(11)
    own.upload()
    outbox.note_change()
    assert outbox.is_settled
    page.pages.show_page(OUTBOX)
    until(outbox.parts.nothing.isVisible)


def test_of_somebody_elses_program_it_shows_what_is_known(folders, make_page, until):
    """Nothing single can be withheld, and the page says so; what can be done concerns all of it."""
    folders.record("viewer_started", "load_data_source")
    page = make_page()
    until(lambda: page.total == 2)
    page.pages.show_page(OUTBOX)
    outbox = page.pages.page
    until(lambda: outbox.is_settled and outbox.request is not None)
    assert "Leaves at the next start of Rerun" in outbox.head.headline
    assert ["viewer_started", "load_data_source"] == names(outbox)
    assert outbox.parts.note.text().startswith("Single events and fields cannot be withheld")
    assert ["Switch collection off", "What runs leave behind…"] == [
        each.text() for each in outbox.verbs.buttons if each.isVisible()
    ]
    assert not outbox.head.act.isVisible()
    assert not outbox.head.hold.isVisible()
    press(outbox, "Switch collection off")
    until(lambda: folders.config()["analytics_enabled"] is False)
    until(lambda: outbox.head.headline == "Nothing leaves")


def test_what_was_changed_stays_in_sight_behind_others(sealed, own, until):
    """Its batch is sealed anew, and so leaves after another one; the others can be looked at."""
    _page, outbox, folder = sealed
    own.record(own.SourceConnected(kind="grpc"))
    own.upload(flush=True)
    until(lambda: outbox.head.place == "1 of 2")
    outbox.outline.choose((folder, 0))
    press(outbox, "Withhold")
    until(lambda: outbox.head.place == "2 of 2" and len(names(outbox)) == 2)
    assert outbox.pane.changed.endswith("1 event is no longer in it.")
    outbox.head.earlier.click()
    assert ("1 of 2", ["data_source_connected"], "") == (
        outbox.head.place,
        names(outbox),
        outbox.pane.changed,
    )
    outbox.head.later.click()
    assert 2 == len(names(outbox))
