"""What can be done with one event before it leaves, and why not."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.held_dialog import HeldDialog
from pellucid_gui.pages.row_menu import RowMenu


@pytest.fixture
def sealed(own, make_own_page, until):
    """Two events in a sealed batch, one that is still open, and a page on them."""
    own.store.set_mode(Mode.ON)
    recorder = own.recorder()
    own.record(own.ViewerOpened(), own.SourceConnected(kind="s3"), recorder=recorder)
    own.upload(flush=True)
    own.record(own.ViewerOpened(windows=3), recorder=recorder)
    page = make_own_page()
    until(lambda: page.events.model.rows == 3)
    until(lambda: page.side.status.outbound.waiting == 1)
    return page


def verbs(page, row):
    """What the menu of a row offers: what can be done, and what cannot."""
    found = page.side.verbs_for(page.events.model.cells(row).row)
    return {verb.label: verb for verb in found}


def test_a_sealed_event_can_be_let_go_held_and_changed(sealed, own, until):
    """*Send now* takes the others of its batch along, and says so."""
    offered = verbs(sealed, 0)
    assert ["Send now, with 1 other", "Hold", "Withhold", "Take a field out…"] == list(offered)
    assert [""] * 4 == [verb.why_not for verb in offered.values()]
    offered["Send now, with 1 other"].do()
    until(lambda: sealed.side.status.outbound.batches[0].due_ns == own.clock.now_ns())
    own.upload()
    assert ["sent", "sent", "queued"] == own.states()


def test_an_open_batch_cannot_be_sent_yet(sealed):
    """All else can be done."""
    offered = verbs(sealed, 2)
    assert offered["Send now"].why_not
    assert "" == offered["Hold"].why_not


def test_one_event_is_held_and_let_go(sealed, own, until):
    """It is looked at first."""
    verbs(sealed, 1)["Hold"].do()
    until(lambda: own.states() == ["queued", "held", "queued"])
    until(lambda: sealed.events.model.cells(1).row.state.word == "held")
    until(lambda: sealed.side.status.outbound.held_by_person == 1)
    offered = verbs(sealed, 1)
    assert ["Let it go…", "Withhold", "Take a field out…"] == list(offered)
    offered["Let it go…"].do()
    until(lambda: isinstance(sealed.side.reviews.dialog, HeldDialog))
    dialog = sealed.side.reviews.dialog
    assert 1 == dialog.list.count()
    dialog.tick(0)
    dialog.accept()
    until(lambda: own.states() == ["queued", "queued", "queued"])


def test_a_withheld_event_stays_and_never_leaves(sealed, own, until):
    """What cannot be done any more says why."""
    verbs(sealed, 0)["Withhold"].do()
    until(lambda: sealed.events.model.cells(0).row.state.word == "withheld")
    assert {"It is withheld, and never leaves."} == {verb.why_not for verb in verbs(sealed, 0).values()}


def test_what_has_left_cannot_be_changed(sealed, own, until):
    """The menu still shows what could have been done."""
    own.clock.step(11)
    own.upload()
    until(lambda: sealed.events.model.cells(0).row.state.word == "sent")
    assert {"It has left."} == {verb.why_not for verb in verbs(sealed, 0).values()}


def test_where_nothing_is_sent_nothing_is_sent_now(own, make_own_page, until):
    """The reason is the mode."""
    own.store.set_mode(Mode.LOCAL)
    own.record(own.ViewerOpened())
    page = make_own_page()
    until(lambda: page.events.model.rows == 1)
    assert "My Viewer sends nothing at present." == verbs(page, 0)["Let it go…"].why_not


def test_a_refusal_of_the_engine_is_told(sealed, own, until):
    """The batch was sent meanwhile: nothing happens, and the person is told."""
    batch = sealed.side.status.outbound.batches[0]
    own.clock.step(11)
    own.upload()
    sealed.side.event_verbs.send_batch(batch.folder, batch.uuid)
    until(lambda: any("This batch waits no more" in text for text in sealed.notices.texts))


def test_the_menu_shows_them(sealed):
    """What cannot be done is grey, with its reason for those who point at it."""
    menu = RowMenu(sealed.events)
    menu._offer_verbs(list(verbs(sealed, 2).values()))
    offered = {action.text(): action for action in menu.actions()}
    assert not offered["Send now"].isEnabled()
    assert "no sealed batch" in offered["Send now"].toolTip()
    assert offered["Hold"].isEnabled()
    assert menu.toolTipsVisible()
