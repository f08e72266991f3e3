"""Which catalogue goes with which program; and the shipped one of Rerun against what Rerun really wrote."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import pellucid_resources
from pellucid.apps import EmbeddedApp, custom_app, rerun_app
from pellucid.catalogue.lookup import catalogue_of, documentation_of, shipped_catalogue
from pellucid.catalogue.values import Field, FieldType
from pellucid.catalogue.versions import at_version, version_key
from pellucid.errors import CatalogueError
from pellucid.event import Event, decode

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
LINES = [
    pytest.param(line, id=f"{file.stem[:8]}:{number}")
    for file in sorted((FIXTURES / "sessions").glob("*.json"))
    for number, line in enumerate(file.read_bytes().splitlines())
]
TYPES = {FieldType.TEXT: str, FieldType.INTEGER: int, FieldType.NUMBER: float, FieldType.BOOLEAN: bool}


@pytest.fixture
def viewer(tmp_path):
    """An app with the engine inside, which was never started."""
    data = tmp_path / "data"
    return EmbeddedApp(
        key="myviewer",
        title="My Viewer",
        config_file=tmp_path / "config" / "analytics.json",
        default_data_dir=data,
        data_dir_override=None,
        endpoint="http://127.0.0.1:9",
        api_key="k",
        version="1",
        catalogue_file=data / "catalogue.toml",
        consent_default="ask",
    )


@pytest.mark.parametrize("name", sorted(pellucid_resources.catalogue_names()))
def test_every_shipped_catalogue_can_be_read(name):
    """Without a mistake."""
    assert shipped_catalogue(name).events


@pytest.mark.parametrize("line", LINES)
def test_all_that_rerun_wrote_is_documented(line):
    """Every event and every property, with the type that it has."""
    event = decode(line)
    found = documentation_of(rerun_app()).of_event(event)
    assert (True, ()) == (found.is_complete, found.undocumented)
    assert {name: TYPES[field.type] for name, field in found.fields.items()} == {
        name: type(value) for name, value in event.props.items()
    }


@pytest.mark.parametrize("line", LINES)
def test_nothing_that_rerun_always_writes_is_missing(line):
    """What the catalogue does not call optional is there, in the version that wrote the line."""
    event = decode(line)
    catalogue = at_version(shipped_catalogue("rerun"), "0.41.0")
    required = {field.name for field in catalogue.events[event.name].fields.values() if not field.optional}
    assert required <= event.props.keys()


@pytest.mark.parametrize("line", LINES)
def test_what_is_declared_as_hashed_was_hashed(line):
    """And what has choices had one of them."""
    event = decode(line)
    for field in documentation_of(rerun_app()).of_event(event).fields.values():
        value = event.props[field.name]
        assert not field.hashed or re.fullmatch("[0-9a-f]{64}", value)
        assert not field.choices or value in field.choices


def test_what_a_person_attached_is_documented():
    """An e-mail address, which Rerun puts into its profile; nothing else can be attached by its commands."""
    members = json.loads((FIXTURES / "configs" / "all_property_types.json").read_bytes())
    attached = dict.fromkeys(members["metadata"], 1)
    assert ("b", "f", "n") == documentation_of(rerun_app()).of("$identify", attached).undocumented


def test_reruns_catalogue_knows_its_versions():
    """What came later is undocumented in what was before."""
    documentation = documentation_of(rerun_app())
    assert documentation.of("agent_turn", ["prompt"], version="0.38.1").is_complete
    assert documentation.of("agent_turn", ["prompt"], version="0.37.2").spec is None
    build = ["rerun_version", "git_hash"]
    assert documentation.of("cli_command_invoked", build, version="0.39.0").is_complete
    assert ("git_hash", "rerun_version") == documentation.of(
        "cli_command_invoked", build, version="0.38"
    ).undocumented
    assert documentation.of("open_recording", ["is_official_example"], version="0.22.1").is_complete
    assert not documentation.of("open_recording", ["is_official_example"], version="0.23.0").is_complete


def test_no_life_reaches_beyond_what_was_read():
    """Each version in it is one that was looked at, or is named by its first two numbers."""
    catalogue = shipped_catalogue("rerun")
    read = {version_key(version) for version in catalogue.read_from}
    series = {key[:2] for key in read}
    told = {part.since for part in _everything(catalogue)} | {part.until for part in _everything(catalogue)}
    assert [] == [each for each in sorted(told - {""}) if version_key(each) not in read | series]
    assert catalogue.version == catalogue.read_from[-1]


def test_every_program_in_reruns_format_has_reruns_catalogue(tmp_path):
    """Also one whose config is elsewhere."""
    assert shipped_catalogue("rerun") is catalogue_of(rerun_app())
    assert shipped_catalogue("rerun") is catalogue_of(custom_app(tmp_path / "a.json", tmp_path))


def test_an_embedded_app_has_the_one_that_it_left(viewer):
    """Before its first start there is none, and nothing can be said."""
    assert catalogue_of(viewer) is None
    assert documentation_of(viewer) is None
    viewer.catalogue_file.parent.mkdir()
    viewer.catalogue_file.write_bytes(pellucid_resources.catalogue("example"))
    assert "My Viewer" == catalogue_of(viewer).title
    assert documentation_of(viewer).of("viewer_opened", ["renderer"]).is_complete
    viewer.catalogue_file.write_bytes(b"broken")
    with pytest.raises(CatalogueError, match="is no TOML"):
        documentation_of(viewer)


@pytest.mark.parametrize("name", ["$identify", "$set"])
def test_an_attached_address_is_documented_for_every_embedded_app(viewer, name):
    """The engine records it, and no app's catalogue can have an event of that name."""
    viewer.catalogue_file.parent.mkdir()
    viewer.catalogue_file.write_bytes(pellucid_resources.catalogue("example"))
    assert (
        documentation_of(viewer)
        .of_event(Event(time_ns=0, kind="Identify", name=name, props={"email": "a@b.c"}))
        .is_complete
    )
    assert name not in catalogue_of(viewer).events


def _everything(catalogue):
    for spec in catalogue.events.values():
        yield spec
        yield from (field for field in spec.fields.values() if isinstance(field, Field))
