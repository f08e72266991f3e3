"""A witness killed while it keeps house keeps every promise that it made."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

_SCENE = Path(__file__).parents[2] / "soak" / "housekeeping_kill.py"
_ROUNDS = int(os.environ.get("PELLUCID_KILL_ROUNDS", "30"))


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the scene forks")
@pytest.mark.parametrize("seed", [1, 2])
def test_kill_at_random_points(seed):
    """Old texts and forgotten lines are nowhere, all else is there exactly once, and every chain holds."""
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
    """The scene's own lines are unmistakable, before and after they are redacted."""
    spec = importlib.util.spec_from_file_location("housekeeping_kill", _SCENE)
    scene = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = scene  # dataclasses look their module up
    spec.loader.exec_module(scene)
    names = [f"{a:x}.{b:x}.0-{a + b}" for a in range(20) for b in range(20)]
    for make in (scene.line_of, scene.redacted_line_of):
        lines = {make(name) for name in names}
        assert len(names) == len(lines)
        assert set(names) == {scene.name_in(line) for line in lines}
    assert not any(b"MARKER" in scene.redacted_line_of(name) for name in names)
    del sys.modules[spec.name]
