"""The program as a person starts it."""

from __future__ import annotations

import os
import subprocess
import sys


def run(*command, **environment):
    """Run a program to its end."""
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60, check=False
    )


def test_it_runs_as_a_module():
    """`python -m pellucid` is the same program."""
    done = run(sys.executable, "-m", "pellucid", "--version")
    assert (0, "pellucid 0.") == (done.returncode, done.stdout[:11])


def test_an_incomplete_installation_is_told_in_a_sentence():
    """A missing library is no traceback."""
    program = "import sys; sys.modules['click'] = None; from pellucid.__main__ import main; sys.exit(main(['status']))"
    done = run(sys.executable, "-c", program)
    assert 1 == done.returncode
    assert done.stderr.startswith("Error: Pellucid is not installed completely")
    assert "Traceback" not in done.stderr
