"""The demo viewer with the engine inside and the receiver behind it."""

from __future__ import annotations

import re
import time

import pytest
from PySide6.QtWidgets import QPushButton

from pellucid.collector import Hang
from pellucid.consent.values import Mode, Review
from pellucid.errors import UsageError
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.verbs import send_now
from pellucid_gui.demo_viewer import app


def questions(viewer):
    return [text for text in viewer.window.notices.texts if "would like to send" in text]


def test_a_new_person_is_asked_in_the_viewer(stage, until, capsys):
    """In a dialog of its own and in a band below it, not on standard error; at the first start only."""
    viewer = stage.open()
    assert 1 == len(questions(viewer))
    until(lambda: viewer._question is not None and viewer._question.dialog is not None)
    viewer._question.dialog.reject()
    assert 1 == len(questions(viewer))
    viewer.close()
    again = stage.open()
    assert [] == questions(again)
    assert again._question is None
    assert "" == capsys.readouterr().err


def test_the_question_can_be_answered_in_the_viewer(stage, until):
    """The dialog shows the viewer's own first event; the band leads back to it, and goes with the answer."""
    viewer = stage.open()
    until(lambda: viewer._question is not None and viewer._question.dialog is not None)
    assert "viewer_opened" == viewer._question.dialog.reader.events.item(0).text()
    viewer._question.dialog.reject()
    band = next(each for each in viewer.window.findChildren(QPushButton) if each.text() == "Answer…")
    band.click()
    until(lambda: viewer._question.dialog is not None)
    viewer._question.dialog.row.buttons[1].click()
    until(lambda: stage.consent.read().mode is Mode.LOCAL)
    until(lambda: questions(viewer) == [])


@pytest.mark.parametrize("answer", [Mode.ON, Mode.LOCAL, Mode.OFF])
def test_the_question_goes_once_it_is_answered(stage, until, answer):
    """Wherever that was: in the window, on the command line, by hand."""
    viewer = stage.open()
    stage.consent.set_mode(answer)
    until(lambda: questions(viewer) == [])


def test_who_has_answered_is_not_asked(stage):
    """Also at the first start of the viewer."""
    stage.consent.set_mode(Mode.OFF)
    assert [] == questions(stage.open())


def test_privacy_stands_in_the_settings(stage, until):
    """With a way to see the question again."""
    viewer = stage.open()
    assert ["Privacy…", "Choose again…"] == [
        action.text() for action in viewer.window.settings_menu.actions()
    ]
    viewer.window.settings_menu.actions()[1].trigger()
    until(lambda: viewer._question.dialog is not None)


def test_the_foot_counts_what_the_receiver_got(stage, until):
    """As it comes in, after a yes."""
    viewer = stage.open()
    assert viewer.window.foot.received.startswith("No event")
    stage.consent.set_mode(Mode.ON)
    stage.consent.set_review(Review(seconds=0.0))
    until(lambda: viewer.analytics.decision.mode is Mode.ON)
    viewer.window._fail()
    viewer.analytics.flush()
    until(lambda: viewer.window.foot.received.startswith("1 event received"))
    assert 1 == stage.receiver.counts.events


def test_a_machine_without_a_keyring_says_so_quietly(stage, until):
    """At the foot; nothing pops up."""
    viewer = stage.open()
    until(lambda: "keyring" in viewer.window.foot.notes)
    assert not any("keyring" in text for text in viewer.window.notices.texts)


def test_an_environment_that_says_no_is_obeyed_and_named(stage, monkeypatch):
    """Nothing is recorded and nobody is asked; the foot tells why, quietly."""
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    viewer = stage.open()
    assert "DO_NOT_TRACK is set in the environment." in viewer.window.foot.notes
    assert [] == questions(viewer)
    viewer.close()
    assert [] == stage.events()


@pytest.mark.parametrize("secrets", ["kept"], indirect=True)
def test_a_keyring_is_left_as_it_was(stages, until, secrets):
    """What a demo that is thrown away kept in it goes as well, also under an id that was changed meanwhile."""
    stage = stages()
    viewer = stage.open()
    until(lambda: len(secrets.kept) == 1)
    first = dict(secrets.kept)
    stage.consent.new_id(keep_queued=False)
    until(lambda: secrets.kept and secrets.kept != first)
    viewer.close()
    assert {} == secrets.kept


@pytest.mark.parametrize("secrets", ["kept"], indirect=True)
def test_a_demo_that_is_kept_keeps_its_secret(stage, until, secrets):
    """The same recording has the same hash at the next start."""
    viewer = stage.open()
    until(lambda: len(secrets.kept) == 1)
    viewer.close()
    assert 1 == len(secrets.kept)


def test_the_viewer_works_where_nothing_can_be_recorded(stage, until):
    """It opens, shows, fails and closes as ever, and says quietly what is wrong."""
    stage.app.default_data_dir.parent.parent.mkdir()
    stage.app.default_data_dir.parent.write_text("a file where a folder should be")
    viewer = stage.open()
    viewer.window.samples.setCurrentRow(0)
    viewer.window._fail()
    until(lambda: str(stage.app.default_data_dir.parent) in viewer.window.foot.notes)
    assert "Torus knot: 2,600 points" == viewer.window.foot.said
    viewer.close()
    assert "a file where a folder should be" == stage.app.default_data_dir.parent.read_text()


def test_it_closes_although_the_receiver_hangs(stages, tmp_path, until):
    """Within a second or so; what was not sent stays for the next time."""
    stage = stages(tmp_path / "demo", faults=[Hang()])
    stage.consent.set_mode(Mode.ON)
    stage.consent.set_review(Review(seconds=None))
    viewer = stage.open()
    until(lambda: viewer.analytics.health().recorded > 0)
    until(lambda: viewer.analytics.flush() or stage.receipts(ReceiptKind.SEALED) != [])
    ((folder, sealed),) = stage.receipts(ReceiptKind.SEALED)
    send_now(stage.ledger, folder, sealed.text("batch"))
    until(lambda: stage.states() == ["unconfirmed"])
    begun_s = time.monotonic()
    viewer.close()
    assert time.monotonic() - begun_s < 8  # the promise is a second; the machine that tests may be busy
    assert {"unconfirmed", "queued"} == set(stage.states())


def test_a_fault_of_the_viewer_is_told_and_recorded(stage):
    """As an error of the class that a person can refuse; what ends the program is none of it."""
    viewer = stage.open()
    viewer._on_fault(ZeroDivisionError, ZeroDivisionError("division by zero"), None)
    viewer._on_fault(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "Something went wrong (ZeroDivisionError)" in viewer.window.notices.texts
    viewer.close()
    (event,) = [event for event in stage.events() if event.name == "viewer_failed"]
    assert ("ZeroDivisionError", "division by zero") == (event.props["error_class"], event.props["message"])


def test_what_ends_the_viewer_is_recorded_as_a_crash(stage):
    """With its kind and its place in the code, not with the folder of that; then the fault takes its course."""

    class Broken:
        """A Qt that fails at once."""

        def exec(self):
            """Do what cannot be done."""
            raise ZeroDivisionError

    viewer = stage.open()
    with pytest.raises(ZeroDivisionError):
        viewer.run(Broken())
    (event,) = [event for event in stage.events() if event.name == "viewer_crashed"]
    assert "ZeroDivisionError" == event.props["error_class"]
    assert re.fullmatch(r"test_app\.py:\d+", event.props["place"])


@pytest.mark.parametrize("words", [["--nonsense"], ["--home"], ["extra"]])
def test_what_makes_no_sense_is_refused(words):
    """Before anything is made on the disk."""
    with pytest.raises(UsageError):
        app.main(words)
