"""What a watched program will find at its next start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.config.reading import NotSetUp, SetUp, Unknown, data_dir, read_config

CONFIGS = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "configs"


def app_of(config_file):
    """Return an app whose config is that file."""
    return custom_app(config_file, config_file.parent / "data")


@pytest.fixture
def app(tmp_path):
    """Return an app that is not set up yet."""
    return app_of(tmp_path / "analytics.json")


@pytest.mark.parametrize(
    ("name", "enabled", "identity", "email"),
    [
        ("fresh_enabled", True, "228e582615214b838e4b170bff3905e9", None),
        ("disabled", False, "228e582615214b838e4b170bff3905e9", None),
        ("with_email", True, "0ffd2d4bba82457787126fb042812cc1", "foo@example.com"),
        ("missing_metadata_OK", False, "x", None),
        ("all_property_types", False, "handmade-id", "a@b.c"),
    ],
)
def test_real_configs_are_read(name, enabled, identity, email):
    """Each form that the real Rerun wrote is read as it reads it."""
    state = read_config(app_of(CONFIGS / f"{name}.json"), {})
    assert isinstance(state, SetUp)
    assert (enabled, identity, email) == (state.enabled, state.analytics_id, state.email)
    assert Path("/home/alice/.local/share/rerun/analytics") == state.data_dir
    assert (CONFIGS / f"{name}.json").read_bytes() == state.raw


@pytest.mark.parametrize("name", ["BAD_empty", "BAD_truncated"])
def test_real_broken_configs_are_unknown(name):
    """What the real Rerun replaced by a fresh file is unknown, and the consequence is told."""
    file = CONFIGS / f"{name}.json"
    state = read_config(app_of(file), {})
    assert isinstance(state, Unknown)
    assert state.reason.startswith(str(file))
    assert "ON" in state.consequence
    assert "new id" in state.consequence
    assert state.replaceable
    assert file.read_bytes() == state.raw


def test_a_missing_config_is_not_set_up(app):
    """No file, no folder for it, or a link to nowhere: the program has not run yet."""
    assert NotSetUp(config_file=app.config_file) == read_config(app, {})
    deep = app_of(app.config_file.parent / "no" / "such" / "analytics.json")
    assert isinstance(read_config(deep, {}), NotSetUp)
    app.config_file.symlink_to(app.config_file.parent / "nowhere")
    assert isinstance(read_config(app, {}), NotSetUp)


def folder_in_its_place(file):
    """Make a folder where the config should be."""
    file.mkdir()


def link_to_itself(file):
    """Make a link that never ends."""
    file.symlink_to(file)


def named_pipe(file):
    """Make a pipe that nobody writes to."""
    os.mkfifo(file)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (folder_in_its_place, "is a folder"),
        (link_to_itself, "cannot be read"),
        (named_pipe, "is not an ordinary file"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
def test_what_is_no_file_is_unknown_and_not_replaceable(app, make, reason):
    """Neither a folder, nor a link to itself, nor a pipe is read, waited for, or ever replaced."""
    make(app.config_file)
    state = read_config(app, {})
    assert isinstance(state, Unknown)
    assert f"{app.config_file} {reason}" in state.reason
    assert not state.replaceable
    assert "ON" in state.consequence


def test_a_file_in_its_folders_place_is_unknown(app):
    """A config below something that is no folder is unknown, not missing: Rerun fails there too."""
    (app.config_file.parent / "file").touch()
    state = read_config(app_of(app.config_file.parent / "file" / "analytics.json"), {})
    assert isinstance(state, Unknown)
    assert "lies under something that is not a folder" in state.reason


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_config_without_permission_is_unknown(tmp_path):
    """A file that may not be read is unknown, and what Rerun will do is told; root gives its rights away to see it."""
    file = tmp_path / "analytics.json"
    file.write_bytes((CONFIGS / "disabled.json").read_bytes())
    file.chmod(0)
    program = (
        "import os, sys; from pathlib import Path\n"
        "from pellucid.apps import custom_app; from pellucid.config.reading import read_config\n"
        "import hashlib, pellucid.event, pellucid.config.warnings\n"
        "os.getuid() or os.setuid(65534)\n"
        "state = read_config(custom_app(Path(sys.argv[1]), Path('/d')), {})\n"
        "print(type(state).__name__, state.replaceable, state.reason, state.consequence, sep='|')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True
    )
    kind, replaceable, reason, consequence = done.stdout.split("|")
    assert ("Unknown", "False") == (kind, replaceable)
    assert f"{file} may not be read by this user" == reason
    assert "ON, under a new id" in consequence


def test_the_data_folder_is_what_the_person_says_then_the_config_then_the_default(tmp_path):
    """`--data-dir` beats the file, the file beats the default."""
    file = tmp_path / "analytics.json"
    from pellucid.apps import rerun_app

    app = rerun_app(config_file=file)
    assert tmp_path / "analytics" == data_dir(app, read_config(app, {}))
    file.write_bytes((CONFIGS / "disabled.json").read_bytes())
    assert Path("/home/alice/.local/share/rerun/analytics") == data_dir(app, read_config(app, {}))
    mine = custom_app(file, tmp_path / "mine")
    assert tmp_path / "mine" == data_dir(mine, read_config(mine, {}))


def test_an_impossible_data_folder_falls_back(app):
    """A path that no system can have does not make us fail later."""
    members = json.loads((CONFIGS / "disabled.json").read_bytes()) | {"data_dir_path": "a\0b"}
    app.config_file.write_text(json.dumps(members))
    state = read_config(app, {})
    assert isinstance(state, SetUp)
    assert app.default_data_dir == state.data_dir
    assert any("no usable data folder" in sentence for sentence in state.warnings)


def test_warnings_are_told_in_every_state(app):
    """A switch in the environment matters whether there is a config, a broken one, or none."""
    for content in (None, b"", (CONFIGS / "disabled.json").read_bytes()):
        if content is not None:
            app.config_file.write_bytes(content)
        assert any(sentence.startswith("CI is set") for sentence in read_config(app, {"CI": ""}).warnings)


def test_an_email_that_is_no_text_is_none(app):
    """Only a string among the metadata is an address."""
    members = json.loads((CONFIGS / "disabled.json").read_bytes()) | {"metadata": {"email": {"Bool": True}}}
    app.config_file.write_text(json.dumps(members))
    state = read_config(app, {})
    assert isinstance(state, SetUp)
    assert state.email is None
