"""The demo: a real child in a folder that goes with it."""

from __future__ import annotations

from pellucid_gui.demo_stage import DemoStage


def test_it_runs_and_leaves_nothing(qtbot):
    """Opened twice it is the same; closed, the child has ended and its folder is gone."""
    stage = DemoStage()
    shown = stage.open()
    source = stage._source
    assert shown == stage.open()
    assert shown.demo
    home = shown.locations.data.parents[1]
    qtbot.waitUntil(shown.app.config_file.exists, timeout=60_000)
    assert source.is_running
    stage.close()
    assert not source.is_running
    assert not home.exists()
    stage.close()
