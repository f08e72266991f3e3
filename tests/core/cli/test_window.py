"""Opening the window by name."""

from __future__ import annotations

import subprocess
import sys


def test_without_a_window_the_person_is_told_how_to_get_one(home):
    """On a machine without the window's package, that is one sentence and exit code 1."""
    program = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pellucid_gui'] = None\n"
        "from pellucid.__main__ import main; sys.exit(main([]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (1, "") == (done.returncode, done.stdout)
    assert "pip install 'pellucid[gui]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_app_that_is_unknown_is_told_before_the_window_opens(call):
    """A wrong name never opens a window on something else."""
    done = call("--app", "foo")
    assert 3 == done.code
    assert "foo" in done.err
