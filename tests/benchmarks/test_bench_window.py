"""The window's benchmark, at a size that only shows that it works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_it_prints_a_row_for_each_figure():
    """Each figure comes with its reference and its target; whether it is held depends on the machine."""
    script = Path(__file__).with_name("bench_window.py")
    command = [
        sys.executable,
        str(script),
        "--rows",
        "3000",
        "--seconds",
        "1",
        "--starts",
        "1",
        "--openings",
        "1",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert "| figure | ours | reference | ratio | target |" == rows[0]
    assert 14 == len(rows), done.stderr
    assert all(row.count("|") == 6 for row in rows[1:])
