"""What a change of a config is called between events."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known
from pellucid.view.config_words import change_tip, change_words

OFF = Known(collection=Collection.OFF, analytics_id="a" * 32)
ON = Known(collection=Collection.ON, analytics_id="0123456789abcdef", data_dir=Path("/elsewhere"))


def change(*events, after=ON, last=OFF, is_ours=False, since_ns=None):
    """One change."""
    return ConfigChange(at_ns=5, since_ns=since_ns, events=events, last=last, after=after, is_ours=is_ours)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (change(ConfigEvent.SWITCHED_ON), "Collection was switched on: at noon, not by Pellucid"),
        (
            change(ConfigEvent.SWITCHED_OFF, after=OFF, last=ON, is_ours=True),
            "Collection was switched off: at noon, by you, through Pellucid",
        ),
        (
            change(ConfigEvent.FIRST_SET_UP, last=None),
            "The config was set up for the first time; collection is on: at noon, not by Pellucid",
        ),
        (
            change(ConfigEvent.REPLACED, ConfigEvent.SWITCHED_ON, ConfigEvent.NEW_ID),
            (
                "The config, which could not be read, was replaced by a fresh one; collection was switched on; "
                "the id is a new one, 01234567…: at noon, not by Pellucid"
            ),
        ),
        (change(ConfigEvent.MOVED), "The data folder is another, /elsewhere: at noon, not by Pellucid"),
    ],
)
def test_all_that_happened_is_said(found, expected):
    """And who did it, as far as that is known."""
    assert expected == change_words(found, "at noon")


@pytest.mark.parametrize("event", list(ConfigEvent))
def test_every_change_has_words(event):
    """No change is told by its key."""
    assert change_words(change(event), "at noon")[0].isupper()


def test_what_it_means():
    """What the program does next, and what nobody can know."""
    gone = change(ConfigEvent.GONE, after=Known(collection=Collection.NOT_SET_UP), last=ON)
    assert "fresh one, with collection on" in change_tip(gone, "Rerun")
    assert "Who switched it on cannot be seen" in change_tip(change(ConfigEvent.SWITCHED_ON), "Rerun")
    assert "comparing" in change_tip(change(ConfigEvent.NEW_ID, last=ON, since_ns=1), "Rerun")
    assert "Rerun obeys its config from its next start on." == change_tip(
        change(ConfigEvent.EMAIL_SET, last=ON), "Rerun"
    )
