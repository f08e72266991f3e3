"""What is new is said in plain words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from pellucid.catalogue.difference import Gain, GainKind
from pellucid.catalogue.reading import read_catalogue
from pellucid_gui.widgets.gain_card import GainCard, gain_caption, gain_name


@pytest.fixture
def spec(own):
    """An event of the catalogue."""
    return read_catalogue(own.app.catalogue_file).events["viewer_opened"]


@pytest.mark.parametrize(
    ("kind", "before", "after", "caption"),
    [
        (GainKind.EVENT, (), (), "New event"),
        (GainKind.FIELD, (), (), "New field"),
        (GainKind.CLASS, ("error",), ("usage",), "Counted among errors before, among usage now"),
        (GainKind.PLAIN, (), (), "Hashed before, plain now"),
        (GainKind.TYPE, ("integer",), ("text",), "integer before, text now"),
        (GainKind.VALUES, ("a",), ("b", "c"), "Further values: b, c"),
        (GainKind.VALUES, ("a",), (), "Any value instead of a few"),
        (GainKind.LENGTH, ("80",), ("200",), "Up to 80 characters before, up to 200 now"),
        (GainKind.LENGTH, ("80",), (), "Up to 80 characters before, any number now"),
        (GainKind.RULE, (), ("allow",), "A rule of the guard takes out less: allow"),
    ],
)
def test_in_what_way_it_is_more(kind, before, after, caption):
    """One line for each kind of difference."""
    assert caption == gain_caption(Gain(kind=kind, name="x", before=before, after=after))


def test_what_is_named_in_a_sentence(spec):
    """The event by its title, a field with its event, build metadata and rules by their names."""
    field = spec.fields["is_wsl"]
    assert [
        "Viewer Opened",
        "is_wsl of Viewer Opened",
        "is_wsl",
        "guard.email",
    ] == [
        gain_name(Gain(kind=GainKind.EVENT, name="viewer_opened", event=spec)),
        gain_name(Gain(kind=GainKind.FIELD, name="viewer_opened.is_wsl", event=spec, field=field)),
        gain_name(Gain(kind=GainKind.FIELD, name="metadata.is_wsl", field=field)),
        gain_name(Gain(kind=GainKind.RULE, name="guard.email", after=("allow",))),
    ]


def test_a_rule_has_a_card_too(qtbot, theme):
    """Though it is no field."""
    card = GainCard(Gain(kind=GainKind.RULE, name="guard.email", after=("allow",)))
    qtbot.addWidget(card)
    assert "guard.email" in [label.text() for label in card.findChildren(QLabel)]
