"""What is said of a deed and of its way back."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.sending.taking_back import Returned
from pellucid.view.outbound import OutboundWatch
from pellucid_gui.pages.own_undo_words import (
    doomed,
    held_text,
    let_go_text,
    removed_email_text,
    returned_text,
    switched_text,
    withheld_text,
)


@pytest.mark.parametrize(
    ("done", "text"),
    [
        (Returned(back=1), "Undone: the event is as it was."),
        (Returned(back=3), "Undone: 3 events are as they were."),
        (Returned(left=1), "It has left meanwhile, and cannot be called back."),
        (
            Returned(back=2, left=1),
            "Undone: 2 events are as they were. 1 event has left meanwhile, and cannot be called back.",
        ),
        (Returned(stayed=2), "2 events stay as they are: something else was decided meanwhile."),
        (Returned(), "There was nothing to undo."),
    ],
)
def test_undone_is_said_only_of_what_was_undone(done, text):
    """The rest is named, with the reason."""
    assert text == returned_text(done)


def test_one_event_is_not_several():
    """Each sentence is whole for one and for many."""
    assert "1 event is held until you let it go." == held_text(1)
    assert "2 events are held until you let them go." == held_text(2)
    assert "1 event is withheld, and never leaves." == withheld_text(1)
    assert "2 events are withheld, and never leave." == withheld_text(2)
    assert "1 event leaves with the next upload." == let_go_text(1)
    assert "2 events leave with the next upload." == let_go_text(2)


def test_what_undo_would_destroy_is_said_before():
    """Where it destroys nothing, nothing is said."""
    assert switched_text("V", "h", mode=Mode.ON, before=Mode.LOCAL).endswith(
        "Undo destroys what waits to be sent by then."
    )
    assert switched_text("V", "h", mode=Mode.LOCAL, before=Mode.OFF).endswith(
        "Undo destroys what it has recorded by then."
    )
    assert "Undo" not in switched_text("V", "h", mode=Mode.LOCAL, before=Mode.ON)
    assert "Undo" not in switched_text("V", "h", mode=Mode.OFF, before=Mode.ON)


def test_who_has_the_address_keeps_it():
    """Nothing is claimed of what others hold."""
    assert "Whoever received it before still has it." in removed_email_text("V", told=True, withdrawn=False)
    assert "Whoever" not in removed_email_text("V", told=False, withdrawn=True)


def test_a_choice_dooms_what_it_no_longer_covers(own):
    """Off takes all that has not left, another choice what is queued, the same one nothing."""
    own.record(own.ViewerOpened(), is_over=True)
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.ViewerOpened())

    def counts() -> list[int]:
        outbound = OutboundWatch(own.ledger).look()
        return [doomed(own.store.read(), outbound, mode) for mode in (Mode.OFF, Mode.LOCAL, Mode.ON)]

    assert [3, 2, 0] == counts()
    own.upload(flush=True)
    assert [3, 2, 0] == counts()
