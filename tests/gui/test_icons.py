"""Icons take the colour they are given."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon

import pellucid_resources
from pellucid.ledger.receipts import Receipt
from pellucid.state import State
from pellucid_gui import icons, tokens
from pellucid_gui.collection import Collection
from pellucid_gui.widgets.journey_words import KINDS, step_of
from pellucid_gui.widgets.notice import Tone


def inks(pixmap):
    picture = pixmap.toImage()
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if QColor.fromRgba(picture.pixel(x, y)).alpha() == 255
    }


def test_an_icon_is_drawn_in_its_colour(theme):
    """Nothing of it stays black."""
    assert {"#b3261e"} == inks(icons.pixmap("circle-x", "#b3261e", size=64))


def test_an_icon_is_sharp_on_dense_screens(theme):
    """At two device pixels for one, it has twice the pixels at the same size."""
    drawn = icons.pixmap("copy", "#000000", size=16, density=2.0)
    assert (32, 32) == (drawn.width(), drawn.height())
    assert 16 == drawn.deviceIndependentSize().width()


def test_drawing_happens_once(theme):
    """The same icon is the same picture."""
    assert icons.pixmap("copy", "#123456").cacheKey() == icons.pixmap("copy", "#123456").cacheKey()


def test_disabled_icons_are_fainter(theme):
    """A disabled button shows it."""
    icon = icons.icon("copy", "#000000")
    normal, disabled = (
        icon.pixmap(16, mode=mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert normal != disabled


def test_an_unknown_icon_is_an_error():
    """A wrong name is found by the first test that draws it."""
    with pytest.raises(LookupError):
        icons.pixmap("no-such-icon", "#000000")


def test_all_that_is_named_exists(theme):
    """Every icon that a state, a tone, a step or a collection names is in the resources."""
    named = {
        *icons.STATE_ICONS.values(),
        *(tone.icon for tone in Tone),
        *(collection.icon for collection in Collection),
        *(step_of(Receipt(seq=0, prev="", at_ns=0, kind=kind)).icon for kind in KINDS),
    }
    assert set() == named - pellucid_resources.icon_names()


def test_states_follow_the_theme(theme):
    """A state's shape is in the colour of its family."""
    assert inks(icons.state_pixmap(State.REFUSED, size=64)) == {tokens.current().failed}


def test_the_mark_is_there(theme):
    """The program has its own mark, in more than one size."""
    assert not icons.app_icon().isNull()
    assert len(icons.app_icon().availableSizes()) > 1
