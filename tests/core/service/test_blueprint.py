"""What a service has to know of the witness that it starts."""

from __future__ import annotations

import sys

import pytest

from pellucid.apps import rerun_app
from pellucid.errors import ServiceError
from pellucid.locations import Locations
from pellucid.service.blueprint import blueprint_of


def test_it_waits_for_its_turn(app, locations):
    """A window may be watching already; the command line is that of the app, with absolute paths."""
    command = blueprint_of(app, locations, {}).command
    assert (sys.executable, "-P", "-m", "pellucid", "watch", "--wait") == command[:6]
    assert ("--config-file", str(app.config_file)) == command[6:8]


def test_rerun_itself_has_no_suffix(app, locations, tmp_path, monkeypatch):
    """Others are told apart by their key."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    assert "" == blueprint_of(rerun_app(), locations, {}).suffix
    assert f"-{app.key}" == blueprint_of(app, locations, {}).suffix


def test_what_decides_on_folders_is_kept(app, tmp_path):
    """A service is started without the shell that sets these; nothing else is handed on."""
    environ = {"XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "", "SECRET": "x"}
    home = {"PELLUCID_HOME": str(tmp_path / "p")}
    locations = Locations.under(tmp_path / "p")
    assert (
        ("PELLUCID_HOME", str(tmp_path / "p")),
        ("XDG_CONFIG_HOME", "/c"),
        ("XDG_DATA_HOME", "/d"),
    ) == blueprint_of(app, locations, environ | home).environment


def test_pellucids_usual_folders_need_no_variable(app):
    """The service finds them as the person does; others are named."""
    assert () == blueprint_of(app, Locations.of_user({}), {}).environment
    other = Locations.under(Locations.of_user({}).data / "elsewhere")
    assert (("PELLUCID_HOME", str(other.data.parent)),) == blueprint_of(app, other, {}).environment


def test_a_line_break_is_refused(locations, tmp_path):
    """It would begin a line of its own in a unit: whoever names a folder so could have anything started."""
    app = rerun_app(config_file=tmp_path / "a\nExecStart=evil" / "analytics.json")
    with pytest.raises(ServiceError, match="line break"):
        blueprint_of(app, locations, {})
    with pytest.raises(ServiceError, match="line break"):
        blueprint_of(rerun_app(), locations, {"XDG_DATA_HOME": "/d\nx"})
