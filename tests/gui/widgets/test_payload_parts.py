"""Each part of a payload is explained, from the bytes themselves."""

from __future__ import annotations

import json

from pellucid.catalogue.reading import read_catalogue
from pellucid.view.first_payload import first_payload
from pellucid_gui.widgets.payload_parts import parts_of


def explained(groups):
    return {part.name: part for group in groups for part in group.parts}


def test_nothing_that_leaves_is_left_out(own):
    """Every member of the event, and every property, has a line of its own, with its value."""
    own.record(own.ViewerOpened())
    payload = first_payload(own.ledger)
    raw = payload.part(payload.events[0])
    event = json.loads(raw)
    found = explained(parts_of(raw, read_catalogue(own.app.catalogue_file), title="My Viewer"))
    assert (event.keys() - {"properties"}) | event["properties"].keys() == found.keys()
    assert "vulkan" == found["renderer"].value
    assert "To know which graphics drivers matter." == found["renderer"].meaning
    assert "To tell old problems from new ones." == found["app_version"].meaning
    assert event["uuid"] == found["uuid"].value
    assert "Asks the server not to look up where you are." == found["$geoip_disable"].meaning
    assert "Its class is “Usage”." in found["event"].meaning


def test_what_is_not_declared_is_said_not_to_be(own):
    """Without a catalogue nobody can tell what a field means."""
    raw = b'{"event":"x","distinct_id":"1","properties":{"odd":{"a":1},"$new":"y"}}'
    found = explained(parts_of(raw, None, title="V"))
    for name in ("event", "odd", "$new"):
        assert "Its meaning is not declared in the catalogue." == found[name].meaning
    assert '{"a": 1}' == found["odd"].value


def test_what_is_no_event_is_not_explained():
    """Nothing is made up for bytes that cannot be read."""
    assert () == parts_of(b"{broken", None, title="V")
    assert () == parts_of(b"[1]", None, title="V")
