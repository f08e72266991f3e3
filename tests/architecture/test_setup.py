"""Setting up, as far as it can be tested without setting up: what a person is told when it cannot go on."""

from __future__ import annotations

import ast
import runpy
import shutil
import subprocess
import sys

import pytest


@pytest.fixture
def setup(root, monkeypatch):
    """Import a part of run.py."""
    monkeypatch.syspath_prepend(str(root / "packaging" / "setup"))

    def load(name):
        import importlib

        for part in ("steps", "environments", "system_libraries"):
            sys.modules.pop(part, None)
        return importlib.import_module(name)

    return load


def _run(root, *arguments):
    command = [sys.executable, str(root / "run.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


def test_an_old_python_gets_as_far_as_the_message(root):
    """run.py is written in the Python of 3.6, so that one that is too old says so instead of a syntax error."""
    ast.parse((root / "run.py").read_text("utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize(
    ("arguments", "is_window"),
    [
        ([], True),
        (["--demo"], True),
        (["--app", "rerun"], True),
        (["demo", "--home", "x"], True),
        (["--help"], False),
        (["status"], False),
    ],
)
def test_qt_s_libraries_are_looked_for_where_a_window_opens(setup, root, arguments, is_window):
    """And nowhere else: a command line on a server does without them."""
    setup("steps")
    assert is_window is runpy.run_path(str(root / "run.py"))["opens_window"](arguments)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["soak", "no-such-run"], "There is nothing called 'no-such-run' in tests/soak."),
        (["bench", "no-such-run"], "There is nothing called 'no-such-run' in tests/benchmarks."),
        (["lint", "core"], "`lint` takes no arguments."),
        (["setup", "now"], "`setup` takes no arguments."),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(root, arguments, told):
    """A wrong argument is named, nothing is set up, and no traceback reaches the person."""
    done = _run(root, *arguments)
    assert (1, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"pellucid: {told}")
    assert "Traceback" not in done.stderr


def test_a_step_that_fails_says_what_it_said(setup):
    """A failure shows the tool's last words between what failed and what to do."""
    steps = setup("steps")
    program = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(3)"
    with pytest.raises(steps.SetupError) as failed:
        steps.quietly([sys.executable, "-c", program], doing="Counting", remedy="Count again.")
    lines = str(failed.value).splitlines()
    assert ["Counting failed.", "Count again."] == [lines[0], lines[-1]]
    assert {"  | one", "  | two"} == set(lines[1:-1])


def test_a_tool_that_is_not_there_is_named(setup):
    """A program that cannot be started at all is an ordinary failure too."""
    steps = setup("steps")
    with pytest.raises(steps.SetupError, match=r"Counting failed: .+"):
        steps.quietly(["/no/such/tool"], doing="Counting", remedy="")


def test_missing_libraries_become_packages(setup):
    """The person is told packages to install, not names of libraries."""
    libraries = setup("system_libraries")
    wanted = {"libno-such.so.1": "libno-such1", "libno-such-either.so.2": "libno-such1"}
    assert ["libno-such1"] == libraries.missing(wanted)


def test_an_environment_is_ready_until_something_changes(setup, root, tmp_path, monkeypatch):
    """The second start does no work; a changed pin, another Python or another folder means work again."""
    environments = setup("environments")
    shutil.copytree(root / "packaging" / "requirements", tmp_path / "requirements")
    monkeypatch.setattr(environments, "REQUIREMENTS", tmp_path / "requirements")
    made = tmp_path / "env"
    environments.python_of(made).parent.mkdir(parents=True)
    environments.python_of(made).touch()
    assert not environments.is_ready(made, ("gui",))
    environments.write(made / "stamp", f"{environments.home_of()}\n{environments.contents_of('test')}")
    assert environments.is_ready(made, ("gui", "test"))
    assert not environments.is_ready(made, ("gui",))
    with (tmp_path / "requirements" / "test.txt").open("a") as pins:
        pins.write("# one more line\n")
    assert not environments.is_ready(made, ("gui", "test"))
    environments.write(made / "stamp", f"elsewhere\n{environments.contents_of('test')}")
    assert not environments.is_ready(made, ("gui", "test"))
