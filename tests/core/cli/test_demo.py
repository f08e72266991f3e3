"""`pellucid demo`, as far as it goes without the viewer."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

from pellucid.cli.window import declared_face

STAND_IN = (
    "import sys, types\n"
    "face = types.ModuleType('pellucid_gui.demo_viewer.app'); face.main = lambda words: print(words) or 7\n"
    "sys.modules['pellucid_gui.demo_viewer.app'] = face\n"
    "from pellucid.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


def run(program, *arguments):
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_viewer_is_found_by_name(home):
    """As the metadata of the installation name it; the engine never imports it."""
    (declared,) = importlib.metadata.entry_points(group="pellucid.faces", name="demo")
    assert declared.value == declared_face(sys.path, "demo")


def test_the_viewer_is_told_what_was_asked_for(home, tmp_path):
    """Its exit code is the command's."""
    done = run(STAND_IN, "demo", "--home", str(tmp_path), "--fault", "503,times=2", "--fault", "hang")
    assert 7 == done.returncode, done.stderr
    words = ["--home", str(tmp_path), "--fault", "503,times=2", "--fault", "hang"]
    assert f"{words}\n" == done.stdout
    assert "[]\n" == run(STAND_IN, "demo").stdout


def test_without_a_window_the_person_is_told_how_to_get_one(home):
    """On a machine without Qt, that is one sentence and exit code 1."""
    program = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pellucid_gui'] = None\n"
        "from pellucid.__main__ import main; sys.exit(main(['demo']))"
    )
    done = run(program)
    assert (1, "") == (done.returncode, done.stdout)
    assert "pip install 'pellucid[gui]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_fault_that_makes_no_sense_is_told_before_a_window_opens(call):
    """As the collector tells it."""
    done = call("demo", "--fault", "nonsense")
    assert (2, "") == (done.code, done.out)
    assert "no fault 'nonsense'" in done.err
