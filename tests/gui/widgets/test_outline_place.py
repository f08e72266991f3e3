"""Where a person stands in an outline is carried over to one that is filled later."""

from __future__ import annotations

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.summary.seen import held_against
from pellucid_gui.widgets.catalogue_outline import CatalogueOutline


@pytest.fixture
def seen(own):
    """A catalogue of which nothing was counted."""
    return held_against(read_catalogue(own.app.catalogue_file), None)


@pytest.fixture
def make(qtbot, theme):
    """A maker of shown outlines."""

    def outline() -> CatalogueOutline:
        made = CatalogueOutline()
        qtbot.addWidget(made)
        made.resize(400, 120)
        made.show()
        return made

    return outline


def test_the_same_row_and_as_much_of_the_rest(make, seen):
    """As soon as there are rows; until then it is handed on."""
    first, between, last = make(), make(), make()
    first.show_seen(seen)
    here = first.tree.index(1, 0, first.tree.index(0, 0))
    first.setCurrentIndex(here)
    first.verticalScrollBar().setValue(20)
    between.place.want(first)
    last.place.want(between)
    assert last.node is None
    last.show_seen(seen)
    assert (first.node, 20) == (last.node, last.verticalScrollBar().value())
    assert last.place.wanted is None


def test_what_a_person_chooses_later_counts_for_more(make, seen):
    """Once it is reached it is wanted no more."""
    first, last = make(), make()
    first.show_seen(seen)
    last.place.want(first)
    last.show_seen(seen)
    last.setCurrentIndex(last.tree.index(1, 0, last.tree.index(0, 0)))
    chosen = last.node
    last.show_seen(seen)
    assert chosen is not None
    assert chosen == last.node
