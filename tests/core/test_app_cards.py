"""How the window learns of an app with the engine inside."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace

import pytest

from pellucid.app_cards import broken_cards, cards, leave_card
from pellucid.apps import embedded_app
from pellucid.locations import Locations


@pytest.fixture
def locations(tmp_path):
    """Pellucid's own folders, empty."""
    return Locations.under(tmp_path)


def viewer(name="myviewer", title="My Viewer", version="1.4.0"):
    return embedded_app(
        name=name,
        title=title,
        version=version,
        endpoint="https://eu.i.posthog.com",
        api_key="phc_x",
        consent_default="ask",
    )


def test_a_card_is_read_as_it_was_left(locations):
    """Everything that the window needs to know is on it."""
    assert () == cards(locations)
    assert leave_card(viewer(), locations)
    assert (viewer(),) == cards(locations)


def test_a_card_that_is_there_is_not_written_again(locations):
    """A start costs one reading; another version is another card."""
    leave_card(viewer(), locations)
    assert not leave_card(viewer(), locations)
    assert leave_card(viewer(version="1.5.0"), locations)
    assert ["1.5.0"] == [app.version for app in cards(locations)]


def test_apps_are_sorted_by_what_people_call_them(locations):
    """In the order in which the window lists them."""
    for name, title in (("a", "Zebra"), ("b", "Apple")):
        leave_card(viewer(name=name, title=title), locations)
    assert ["Apple", "Zebra"] == [app.title for app in cards(locations)]


@pytest.mark.parametrize(
    "change",
    [
        lambda _text: b"",
        lambda text: text[:-5],
        lambda _text: b"[]",
        lambda text: json.dumps(json.loads(text) | {"config_file": 5}).encode(),
        lambda text: json.dumps(json.loads(text) | {"config_file": "relative"}).encode(),
        lambda text: json.dumps(json.loads(text) | {"key": "other"}).encode(),
    ],
)
def test_a_card_that_cannot_be_read_names_no_app(locations, change):
    """The others are read, and the app writes its own again."""
    leave_card(viewer(), locations)
    leave_card(viewer(name="other2"), locations)
    card = locations.cards / "myviewer.json"
    card.write_bytes(change(card.read_bytes()))
    assert ["other2"] == [app.key for app in cards(locations)]
    assert leave_card(viewer(), locations)
    assert 2 == len(cards(locations))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_person_can_read_it(locations):
    """As everything that is Pellucid's own."""
    leave_card(viewer(), locations)
    assert 0o600 == stat.S_IMODE((locations.cards / "myviewer.json").stat().st_mode)


def test_cards_that_cannot_be_read_are_named(locations):
    """So that a person learns why an app is not listed; what is no card is passed over."""
    assert () == broken_cards(locations)
    leave_card(viewer(), locations)
    (locations.cards / "myviewer.71.new").write_bytes(b"half")
    assert () == broken_cards(locations)
    (locations.cards / "other.json").write_bytes(b"half")
    assert (locations.cards / "other.json",) == broken_cards(locations)


def test_a_card_says_how_large_and_how_old_a_body_becomes(locations):
    """What is usual, where an engine wrote it that did not say so yet, or where it makes no sense."""
    small = replace(viewer(), batch_count=3, batch_bytes=2048, batch_age_s=0.5)
    leave_card(small, locations)
    assert (small,) == cards(locations)
    card = locations.cards / "myviewer.json"
    members = json.loads(card.read_bytes())
    del members["batch_count"]
    card.write_text(json.dumps(members | {"batch_bytes": "many", "batch_age_s": -1}))
    assert (viewer(),) == cards(locations)
