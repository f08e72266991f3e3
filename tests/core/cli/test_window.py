"""Opening the window by name."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

from pellucid.cli.window import declared_face


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


def test_the_window_is_found_as_the_metadata_name_it(tmp_path):
    """The shortcut reads what `importlib.metadata` would, and finds nothing where nothing is installed."""
    (declared,) = importlib.metadata.entry_points(group="pellucid.faces", name="window")
    assert declared.value == declared_face(sys.path)
    assert declared_face([str(tmp_path), str(tmp_path / "missing")]) is None


def test_the_commonest_start_imports_no_command_line(home):
    """`pellucid` alone opens the window at once: neither click nor the package index is imported for it."""
    program = (
        "import sys, types; face = types.ModuleType('pellucid_gui.app'); face.main = lambda arguments: 7\n"
        "sys.modules['pellucid_gui.app'] = face\n"
        "from pellucid.__main__ import main; code = main(['--demo'])\n"
        "print(code, sorted({'click', 'importlib.metadata', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert "7 []\n" == done.stdout
