"""A new id is explained, and what waits under the old one is asked about."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from pellucid_gui.dialogs.own_new_id_dialog import OwnNewIdDialog

OLD_ID = "38b4e652e44da7f2370d9e260e271365"


def accept_button(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == "Give a new id")


@pytest.mark.parametrize("send", [True, False])
def test_the_person_decides(shown, send):
    """Without an answer there is no new id; what was chosen is told."""
    dialog = shown(OwnNewIdDialog(title="My Viewer", old_id=OLD_ID, waiting=1))
    assert not accept_button(dialog).isEnabled()
    dialog.answer(send=send)
    assert accept_button(dialog).isEnabled()
    assert send is dialog.keeps_queued


def test_nothing_is_asked_where_nothing_waits(shown, words):
    """Then there is only the question whether."""
    dialog = shown(OwnNewIdDialog(title="My Viewer", old_id=OLD_ID, waiting=0))
    assert accept_button(dialog).isEnabled()
    assert "wait" not in words(dialog)
    assert dialog.keeps_queued is False


@pytest.mark.parametrize(
    ("waiting", "unconfirmed", "sentence"),
    [(1, 1, "It may have arrived"), (3, 3, "All of them may have"), (3, 2, "2 of them may have")],
)
def test_what_may_have_arrived_is_said(shown, words, waiting, unconfirmed, sentence):
    """An upload that was on its way cannot be taken back."""
    dialog = shown(OwnNewIdDialog(title="X", old_id=OLD_ID, waiting=waiting, unconfirmed=unconfirmed))
    assert sentence in words(dialog)


def test_it_asks_about_what_waits_by_now(shown, words):
    """More or fewer than when it was opened: the number is right, and what was answered stands."""
    dialog = shown(OwnNewIdDialog(title="X", old_id=OLD_ID, waiting=3))
    dialog.answer(send=True)
    dialog.show_waiting(1, 1)
    assert "1 event waits to be sent." in words(dialog)
    assert "It may have arrived already" in words(dialog)
    assert ("Send it under the old id", True) == (dialog._answer.segment(0).text(), dialog.keeps_queued)
    assert accept_button(dialog).isEnabled()


def test_what_is_gone_is_asked_about_no_more(shown, words):
    """And what comes while it is open has to be answered before there is a new id."""
    dialog = shown(OwnNewIdDialog(title="X", old_id=OLD_ID, waiting=2))
    height = dialog.height()
    dialog.show_waiting(0, 0)
    assert accept_button(dialog).isEnabled()
    assert "wait" not in words(dialog)
    assert dialog.height() < height
    dialog.show_waiting(2, 0)
    assert not accept_button(dialog).isEnabled()
    assert height == dialog.height()
