"""What waits for the person is told once, looked at byte for byte, and decided one by one."""

from __future__ import annotations

import pytest

from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.values import Mode
from pellucid.rules import RulesFile, Treatment
from pellucid.sending.verbs import approve, withhold
from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog
from pellucid_gui.dialogs.difference_dialog import DifferenceDialog
from pellucid_gui.dialogs.fields_dialog import FieldsDialog
from pellucid_gui.dialogs.held_dialog import HeldDialog


def press(page, label):
    """Press the button of a notice."""
    from PySide6.QtWidgets import QPushButton

    button = next(
        each for each in page.notices.findChildren(QPushButton) if each.text() == label and each.isVisible()
    )
    button.click()


def dialog_of(page, kind, until):
    """Wait until a dialog of that kind is open."""
    until(lambda: isinstance(page.side.reviews.dialog, kind))
    return page.side.reviews.dialog


@pytest.fixture
def answered(own, make_own_page, until):
    """Three events from before a yes, and a page on them."""
    own.record(own.ViewerOpened(), own.SourceConnected(kind="s3"), own.ViewerOpened(windows=2), is_over=True)
    own.store.set_mode(Mode.ON)
    page = make_own_page()
    until(lambda: bool(page.notices.texts))
    return page


def test_events_from_before_the_answer_go_only_if_ticked(own, answered, until):
    """The notice leads to them; what is ticked is sent as it was shown, the rest stays."""
    assert [
        "3 events from before your answer are held. None leaves unless you tick it."
    ] == answered.notices.texts
    press(answered, "Look at them…")
    dialog = dialog_of(answered, HeldDialog, until)
    dialog.tick(1)
    shown = dialog.ticked[0].body
    dialog.accept()
    until(lambda: own.states() == ["held", "queued", "held"])
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    assert [shown] == own.transport.bodies
    until(lambda: answered.notices.texts[0].startswith("2 events from before your answer"))


def test_they_go_only_as_they_were_shown(own, answered, until):
    """Rules count in what is shown; what would leave otherwise by now stays held, and that is said."""
    rules = RulesFile(own.app.config_file)
    rules.change(lambda known: known.with_field("viewer_opened", "renderer", Treatment.REDACT))
    press(answered, "Look at them…")
    dialog = dialog_of(answered, HeldDialog, until)
    dialog.tick(0, 1)
    assert b"vulkan" not in dialog.ticked[0].body
    rules.change(lambda known: known.without_event("viewer_opened"))
    dialog.accept()
    until(lambda: own.states() == ["held", "queued", "held"])
    until(
        lambda: (
            "1 event stays held: it would leave otherwise by now than it was shown." in answered.notices.texts
        )
    )


def test_what_was_decided_elsewhere_meanwhile_is_not_said_to_be_held(own, answered, until):
    """Another window has let one go that was ticked here, and withheld another."""
    press(answered, "Look at them…")
    dialog = dialog_of(answered, HeldDialog, until)
    dialog.tick(0, 1, 2)
    folder = dialog.ticked[0].folder
    approve(own.ledger, folder, lambda _session: [0], epoch=own.choice.epoch)
    withhold(own.ledger, folder, 1, 1)
    dialog.accept()
    until(lambda: own.states() == ["queued", "withheld", "queued"])
    until(lambda: answered.toasts.top is not None)
    assert "1 event leaves with the next upload." == answered.toasts.top.text
    assert not any("held:" in text for text in answered.notices.texts)


def test_they_can_be_destroyed(own, answered, until):
    """After a question; the others stay."""
    press(answered, "Look at them…")
    dialog = dialog_of(answered, HeldDialog, until)
    dialog.tick(0, 2)
    dialog.destroying.click()
    dialog.question.accept()
    until(lambda: own.states() == ["purged", "held", "purged"])
    until(lambda: "2 events were destroyed." in answered.notices.texts)


def test_without_a_yes_nothing_is_offered(own, make_own_page, until):
    """Local means that nothing is sent, so nothing is asked."""
    own.record(own.ViewerOpened(), is_over=True)
    own.store.set_mode(Mode.LOCAL)
    page = make_own_page()
    until(lambda: page.side.status is not None)
    assert [] == page.notices.texts


def test_the_catalogue_can_be_read_before_anything_is_agreed_to(own, own_page, until):
    """And a class be switched off from there."""
    own_page.header.catalogue_asked.emit()
    dialog = dialog_of(own_page, CatalogueDialog, until)
    from pellucid.catalogue.values import Retention

    dialog.view.switches[Retention.ERROR].segment(0).click()
    until(lambda: own.choice.classes.get("error") is Mode.OFF)
    until(lambda: dialog.view.switches[Retention.ERROR].choice == 0)
    assert Mode.UNSET is own.choice.mode
    dialog.reject()
    until(lambda: own_page.side.reviews.dialog is None)


def test_a_missing_catalogue_is_said(own, make_own_page, until):
    """There is nothing to show, and no dialog."""
    own.app.catalogue_file.unlink()
    page = make_own_page()
    until(lambda: page.side.status is not None)
    page.side.reviews.show_catalogue()
    assert [
        "My Viewer has left no catalogue that can be read. It leaves one at its next start."
    ] == page.notices.texts


def test_what_is_new_waits_until_it_is_allowed(own, make_own_page, until):
    """The notice names it; *Allow* accepts all that was shown, *Not now* nothing."""
    everything = parts(read_catalogue(own.app.catalogue_file))
    seen = everything - {"viewer_crashed#crash", "viewer_crashed.signal", "viewer_opened.is_wsl#boolean"}
    own.store.set_mode(Mode.ON, accepted=frozenset(seen))
    page = make_own_page()
    until(lambda: bool(page.notices.texts))
    assert [
        "My Viewer 1.5.0 would collect more: is_wsl of Viewer Opened, Viewer Crashed. It waits until you have seen it."
    ] == page.notices.texts
    press(page, "See the difference…")
    dialog_of(page, DifferenceDialog, until).reject()
    assert seen == own.choice.accepted
    press(page, "See the difference…")
    dialog_of(page, DifferenceDialog, until).accept()
    until(lambda: own.choice.accepted == everything)
    until(lambda: page.notices.texts == [])


def test_fields_are_taken_out_of_one_event(own, make_own_page, until):
    """The batch is sealed anew without them; the line stays as it was."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    page = make_own_page()
    until(lambda: page.events.model.rows == 1)
    page.side.reviews.choose_fields(page.events.model.event_at(0))
    dialog = dialog_of(page, FieldsDialog, until)
    assert ["renderer", "windows", "is_wsl"] == list(dialog.ticks)
    dialog.ticks["renderer"].setChecked(True)
    dialog.accept()
    until(lambda: page.side.status.outbound.waiting == 1)
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    assert b"vulkan" not in own.transport.bodies[0]
    assert b"windows" in own.transport.bodies[0]
