"""The events of the demo viewer, which are generated."""

from __future__ import annotations

from pellucid.__main__ import main
from pellucid.catalogue.reading import read_catalogue
from pellucid_gui.demo_viewer import events
from pellucid_gui.demo_viewer.telemetry import CATALOGUE


def test_they_are_those_of_the_catalogue():
    """Found out as the CI of an app does; if it fails, write them anew without `--check`."""
    assert 0 == main(["catalogue", "generate", "--check", "-o", events.__file__, str(CATALOGUE)])


def test_ids_that_a_person_s_own_files_carry_are_hashed():
    """And only those."""
    hashed = {
        field.name
        for spec in read_catalogue(CATALOGUE).events.values()
        for field in spec.fields.values()
        if field.hashed
    }
    assert {"application_id", "recording_id"} == hashed
