"""A whole event of somebody else's program."""

from __future__ import annotations

from pellucid.guard import Guard, flags


def test_only_texts_with_a_finding_are_named():
    """Numbers, truths and clean texts are passed over; the texts stay as they are."""
    props = {"to": "alice@example.com", "renderer": "vulkan", "n": 4111111111111111, "b": True, "x": None}
    found = flags(Guard.flagging(), props)
    assert ["to"] == list(found)
    assert [("email", 0, 17, "flag")] == [(hit.rule, hit.start, hit.end, hit.action) for hit in found["to"]]
    assert "alice@example.com" == props["to"]


def test_an_event_without_findings_has_no_flags():
    """Nothing to show."""
    assert {} == flags(Guard.flagging(), {"renderer": "vulkan"})
