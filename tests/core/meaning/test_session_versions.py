"""Which version of the program wrote a session."""

from __future__ import annotations

import pytest

from pellucid.catalogue.lookup import documentation_of
from pellucid.index.event_index import EventIndex
from pellucid.lines import Line
from pellucid.meaning.session_versions import SessionVersions


@pytest.fixture
def index(world):
    """An index with nothing in it yet."""
    return EventIndex(ledger=world.ledger, cache_dir=None)


def told(version):
    """Return a property that tells the version."""
    return {"rerun_version": f'{{"String":"{version}"}}'}


def test_one_event_tells_it_for_the_whole_session(world, index, line):
    """Another session has its own, or none that is known."""
    world.copy(
        "one", line(1, "viewer_started"), line(2, "$identify", **told("0.38.1")), line(3, "viewer_started")
    )
    world.copy("two", line(1, "cli_command_invoked", **told("0.40.0")))
    world.copy("three", line(1, "viewer_started"))
    index.open()
    versions = SessionVersions(index, documentation_of(world.app))
    found = {name: versions.of(number) for number, name in enumerate(index.sessions)}
    assert {"one": "0.38.1", "two": "0.40.0", "three": ""} == found


def test_an_event_that_is_gone_tells_nothing(world, index, line):
    """The next one that tells a version does, also where what a line has is none."""
    world.copy(
        "one", line(1, "$identify", rerun_version='{"Integer":1}'), line(2, "$identify", **told("0.41.0"))
    )
    index.open()
    assert "0.41.0" == SessionVersions(index, documentation_of(world.app)).of(0)


def test_it_is_found_once_it_comes(world, index, line, tmp_path):
    """Also in a line that is not in the ledger yet; then it is kept, whatever becomes of that line."""
    world.copy("one", line(1, "viewer_started"))
    index.open()
    versions = SessionVersions(index, documentation_of(world.app))
    assert "" == versions.of(0) == versions.of(0)
    raw = line(2, "$identify", **told("0.39.0"))
    index.add_live("one", tmp_path / "one.json", [Line(offset=0, raw=raw)])
    assert "0.39.0" == versions.of(0) == versions.of(0)


def test_without_a_catalogue_nobody_knows(world, index, line):
    """Nothing says which events tell it."""
    world.copy("one", line(1, "$identify", **told("0.39.0")))
    index.open()
    assert "" == SessionVersions(index, None).of(0)
