"""A witness killed at random points keeps every promise that it made."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

_SCENE = Path(__file__).parents[2] / "soak" / "ledger_kill.py"
_ROUNDS = int(os.environ.get("PELLUCID_KILL_ROUNDS", "30"))


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the scene forks")
@pytest.mark.parametrize("seed", [1, 2])
def test_kill_at_random_points(seed):
    """Acknowledged lines are there exactly once and whole, purged ones nowhere, and the chain holds."""
    run = subprocess.run(
        [sys.executable, str(_SCENE), "--rounds", str(_ROUNDS), "--seed", str(seed)],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert (0, "") == (run.returncode, run.stderr)
    assert "every promise kept" in run.stdout


def test_scene_tells_lines_apart():
    """The scene's own lines are unmistakable: name and bytes belong together."""
    spec = importlib.util.spec_from_file_location("ledger_kill", _SCENE)
    scene = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = scene  # dataclasses look their module up
    spec.loader.exec_module(scene)
    names = [f"{a:x}.{b:x}.0" for a in range(20) for b in range(20)]
    lines = {scene.line_of(name) for name in names}
    assert len(names) == len(lines)
    assert set(names) == {scene.name_in(line) for line in lines}
    del sys.modules[spec.name]
