"""What may be collected can be read before anybody agrees, and each class can be switched."""

from __future__ import annotations

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.values import Retention
from pellucid.consent.values import Choice, Mode, Unreadable
from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog


@pytest.fixture
def dialog(own, shown):
    """The dialog on a catalogue with all three classes."""
    return shown(
        CatalogueDialog(
            title="My Viewer",
            host="eu.i.posthog.com",
            catalogue=read_catalogue(own.app.catalogue_file),
        )
    )


def test_everything_is_said(dialog, words):
    """Titles, purposes, examples, what is hashed, what goes with each event, and where it all goes."""
    text = words(dialog)
    for said in (
        "eu.i.posthog.com",
        "Viewer Opened",
        "To know which kinds of sources to improve next.",
        "vulkan",
        "Only as a hash.",
        "One of file, grpc, s3.",
        "At most 200 characters.",
        "With each event",
        "target_platform",
    ):
        assert said in text


def test_a_class_is_switched_by_itself(dialog, qtbot):
    """A press asks for that class only; what holds is shown when it has been written."""
    dialog.show_choice(Choice(mode=Mode.ON))
    switch = dialog.view.switches[Retention.CRASH]
    assert 2 == switch.choice
    with qtbot.waitSignal(dialog.class_asked) as asked:
        switch.segment(0).click()
    assert ["crash", Mode.OFF] == asked.args


@pytest.mark.parametrize("choice", [Choice(mode=Mode.OFF), Unreadable(reason="it is broken")])
def test_nothing_can_be_switched_where_all_is_off(dialog, choice):
    """Less than nothing cannot be chosen."""
    dialog.show_choice(choice)
    assert not any(switch.isEnabled() for switch in dialog.view.switches.values())
