"""What can be copied."""

from __future__ import annotations

from pellucid_gui.models.copy_as import CopyAs


def test_there_are_six_ways():
    """Rows, what was recorded, and what leaves."""
    assert ["TEXT", "JSON", "CSV", "RECORDED", "PAYLOAD", "CURL"] == [each.name for each in CopyAs]
