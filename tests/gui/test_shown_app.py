"""An entry of the list is a value."""

from __future__ import annotations

from pellucid.apps import rerun_app
from pellucid.locations import Locations
from pellucid_gui.shown_app import ShownApp


def test_it_is_a_value(tmp_path):
    """Two that say the same are equal, and a real app is no demo."""
    first, second = (ShownApp(app=rerun_app(), locations=Locations.under(tmp_path)) for _ in range(2))
    assert first == second
    assert not first.demo
