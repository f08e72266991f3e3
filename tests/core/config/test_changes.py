"""What a change of a config was."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known, compare
from pellucid.config.reading import read_config

FOLDER = Path("/data")
NONE = Known(collection=Collection.NOT_SET_UP)
BROKEN = Known(collection=Collection.UNKNOWN)


def known(collection="on", analytics_id="a", *, has_email=False, data_dir=FOLDER):
    """A config that can be read."""
    return Known(
        collection=Collection(collection), analytics_id=analytics_id, has_email=has_email, data_dir=data_dir
    )


def told(before, after, last=None):
    """Name what happened."""
    last = last or (before if before.is_read else None)
    return [event.value for event in compare(before, after, last=last)]


@pytest.mark.parametrize(
    ("before", "after", "last", "expected"),
    [
        (known(), known(), None, []),
        (NONE, NONE, None, []),
        (BROKEN, BROKEN, known(), []),
        (known("off"), known("on"), None, ["switched on"]),
        (known("on"), known("off"), None, ["switched off"]),
        (known(), known(analytics_id="b"), None, ["new id"]),
        (known(), known(has_email=True), None, ["email set"]),
        (known(has_email=True), known(), None, ["email cleared"]),
        (known(), known(data_dir=Path("/other")), None, ["other data folder"]),
        (known("off", has_email=True), known("on", "b"), None, ["email cleared", "switched on", "new id"]),
        (NONE, known(), None, ["first set-up"]),
        (NONE, known("off"), None, ["first set-up"]),
        (NONE, known("on", "b"), known("off"), ["set up again", "switched on", "new id"]),
        (NONE, known(), known(), ["set up again"]),
        (known(), NONE, None, ["gone"]),
        (BROKEN, NONE, known(), ["gone"]),
        (known(), BROKEN, None, ["unreadable"]),
        (NONE, BROKEN, known(), ["unreadable"]),
        (BROKEN, known("on", "b"), known("off"), ["replaced by a default", "switched on", "new id"]),
        (BROKEN, known("on", "b"), known("on"), ["replaced by a default", "new id"]),
        (BROKEN, known("on", "b"), None, ["replaced by a default"]),
        (BROKEN, known(), known(), ["readable again"]),
    ],
)
def test_each_change_has_its_words(before, after, last, expected):
    """What was when the file could be read for the last time counts, whatever was in between."""
    assert expected == told(before, after, last)


@pytest.mark.parametrize(
    ("last", "after", "expected"),
    [
        (None, known("on"), True),
        (known("off"), known("on"), True),
        (known("on"), known("on", "b"), False),
        (known("on"), known("off"), False),
        (known("off"), BROKEN, False),
        (None, known("off"), False),
    ],
)
def test_turned_on_is_what_was_not_on_before(last, after, expected):
    """Also a first set-up, which nobody was asked about; who did it through Pellucid knows of it."""
    change = ConfigChange(
        at_ns=1, since_ns=None, events=(ConfigEvent.NEW_ID,), last=last, after=after, is_ours=False
    )
    assert (expected, expected) == (change.turned_on, change.is_unasked)
    ours = ConfigChange(
        at_ns=1, since_ns=None, events=(ConfigEvent.NEW_ID,), last=last, after=after, is_ours=True
    )
    assert (expected, False) == (ours.turned_on, ours.is_unasked)


def test_a_real_config_is_known_by_what_matters(tmp_path):
    """No e-mail address is kept, and unknown keys and white space are of no interest."""
    app = custom_app(tmp_path / "analytics.json", tmp_path / "data")
    assert NONE == Known.of(read_config(app))
    app.config_file.write_text("{")
    assert BROKEN == Known.of(read_config(app))
    text = (
        '{"analytics_enabled":true,"analytics_id":"a","metadata":{"email":{"String":"me@example.com"}},'
        '"config_file_path":"/c","data_dir_path":"/data"}'
    )
    app.config_file.write_text(text)
    first = Known.of(read_config(app))
    assert known(has_email=True) == first
    assert "example" not in repr(first)
    app.config_file.write_text(text.replace('{"analytics_e', '{ "other": [1], "analytics_e'))
    assert first == Known.of(read_config(app))
