"""What a person should know about a config that is read without complaint."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pellucid.apps import custom_app
from pellucid.config.warnings import environment_warnings, path_warnings


@pytest.mark.parametrize("value", ["1", "true", "YES", " on "])
def test_the_forcing_switch_beats_all(value):
    """FORCE_RERUN_ANALYTICS is told, and CI does not matter then."""
    (sentence,) = environment_warnings({"FORCE_RERUN_ANALYTICS": value, "CI": "1"})
    assert sentence.startswith("FORCE_RERUN_ANALYTICS is set")
    assert "collects and sends" in sentence


@pytest.mark.parametrize("value", ["", "1", "false"])
def test_ci_of_any_value_is_told(value):
    """CI switches collection off even if it is empty."""
    (sentence,) = environment_warnings({"CI": value, "FORCE_RERUN_ANALYTICS": "0"})
    assert sentence.startswith("CI is set")
    assert "collects nothing" in sentence


@pytest.mark.parametrize("environ", [{}, {"FORCE_RERUN_ANALYTICS": ""}, {"FORCE_RERUN_ANALYTICS": "maybe"}])
def test_otherwise_there_is_nothing_to_tell(environ):
    """An unset, empty or unknown switch changes nothing."""
    assert () == environment_warnings(environ)


def test_paths_that_agree_need_no_word(tmp_path):
    """The usual config, also one reached through a link, is no reason to worry anyone."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    app = custom_app(tmp_path / "real" / "analytics.json", tmp_path)
    assert () == path_warnings(app, str(app.config_file), "/d")
    assert () == path_warnings(app, str(tmp_path / "link" / "analytics.json"), "/d")


@pytest.mark.parametrize("elsewhere", ["/elsewhere/analytics.json", "", "a\0b"])
def test_a_config_that_points_elsewhere_is_told(tmp_path, elsewhere):
    """Rerun saves where the file says, not where it reads: its own switch would have no effect."""
    (sentence,) = path_warnings(custom_app(tmp_path / "analytics.json", tmp_path), elsewhere, "/d")
    assert str(tmp_path / "analytics.json") in sentence
    assert "without effect" in sentence


@pytest.mark.parametrize(
    ("folder", "word"), [("", "no usable data folder"), ("a\0b", "no usable"), ("rel/ative", "relative")]
)
def test_an_odd_data_folder_is_told(tmp_path, folder, word):
    """A data folder that is none, or depends on where Rerun is started, is told."""
    app = custom_app(tmp_path / "analytics.json", tmp_path)
    (sentence,) = path_warnings(app, str(app.config_file), folder)
    assert word in sentence


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names files by text")
@pytest.mark.parametrize(("name", "warnings"), [("h\u00f6me", 0), ("h\u00f6hme", 1)])
def test_a_path_that_this_environment_cannot_name_is_compared_all_the_same(tmp_path, name, warnings):
    """Where file names are plain ASCII, umlauts are bytes: the same ones are the same path."""
    program = (
        "import os, sys; from pathlib import Path; from pellucid.apps import custom_app\n"
        "from pellucid.config.warnings import path_warnings\n"
        "file, written = Path(sys.argv[1]), os.fsencode(sys.argv[2]).decode()\n"
        "print(len(path_warnings(custom_app(file, file.parent), written, '/d')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "h\u00f6me" / "a.json", tmp_path / name / "a.json"],
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{warnings}\n" == done.stdout
