"""A catalogue is laid out to be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.values import Field, FieldType, Retention
from pellucid.consent.values import Mode
from pellucid_gui.widgets.catalogue_view import CatalogueView, EventCard, example_text, field_words


@pytest.fixture
def catalogue(own):
    """One with all three classes."""
    return read_catalogue(own.app.catalogue_file)


def field(**changes):
    values = {"name": "x", "type": FieldType.TEXT, "purpose": "To see.", "example": "y"}
    return Field(**(values | changes))


def test_only_classes_that_there_are_can_be_switched(qtbot, theme, catalogue):
    """A program without crash reports does not ask about them."""
    view = CatalogueView(catalogue)
    qtbot.addWidget(view)
    assert list(Retention) == list(view.switches)
    view.show_classes({"usage": Mode.LOCAL}, enabled=True)
    assert [1, 2, 2] == [switch.choice for switch in view.switches.values()]
    view.show_classes({}, enabled=False)
    assert not view.switches[Retention.USAGE].isEnabled()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "To see."),
        ({"hashed": True}, "Only as a hash. To see."),
        ({"choices": ("a", "b")}, "To see. One of a, b."),
        ({"max_length": 1200}, "To see. At most 1,200 characters."),
    ],
)
def test_what_a_field_is_for(changes, words):
    """And what is done to it before it leaves."""
    assert words == field_words(field(**changes))


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "y"),
        ({"type": FieldType.BOOLEAN, "example": False}, "false"),
        ({"type": FieldType.INTEGER, "example": 1}, "1"),
        ({"example": "z" * 99}, "z" * 19 + "…"),
        ({"hashed": True}, "1f3870be274f…"),
    ],
)
def test_an_example_is_short(changes, text):
    """Long ones are cut; of a hash the original is never shown."""
    assert text == example_text(field(**changes))


def test_a_card_can_show_some_fields_only(qtbot, theme, catalogue):
    """Those that are new."""
    spec = catalogue.events["viewer_opened"]
    card = EventCard(spec, only=[spec.fields["is_wsl"]])
    qtbot.addWidget(card)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert "is_wsl" in words
    assert "renderer" not in words
