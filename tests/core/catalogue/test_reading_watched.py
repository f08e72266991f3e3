"""A catalogue of somebody else's program."""

from __future__ import annotations

import pytest

from pellucid.catalogue.reading import examine, read_catalogue
from pellucid.catalogue.values import Retention
from pellucid.errors import CatalogueError

WATCHED = """
title = "Theirs"
version = "3.0"
watched = true
read_from = ["3.0", "1.9", "1.10"]
version_property = "their_version"

[metadata.event_id]
type = "integer"
purpose = "Counts."
example = 1

[groups.build.their_version]
type = "text"
purpose = "The release."
example = "3.0"
since = "2.0"
[groups.build.target]
type = "text"
purpose = "The machine's kind."
example = "x86_64"

[events."crash-panic"]
purpose = "It fell."
class = "crash"
since = "1.5"
includes.build = { since = "1.9", until = "3.0" }
[events."crash-panic".fields.target]
type = "text"
purpose = "Said anew."
example = "arm"
[events."$set"]
purpose = "A person."
class = "usage"
includes.build = {}
"""


def test_it_has_the_programs_own_names_and_lives():
    """Which version has what is told for events and fields."""
    catalogue = read_catalogue(WATCHED.encode())
    assert catalogue.is_watched
    assert (("1.9", "1.10", "3.0"), "their_version") == (catalogue.read_from, catalogue.version_property)
    crash = catalogue.events["crash-panic"]
    assert ("Crash Panic", "1.5", Retention.CRASH) == (crash.title, crash.since, crash.retention)
    assert "Set" == catalogue.events["$set"].title


def test_groups_are_written_once_and_included():
    """For as long as both the field and the inclusion live; what the event says itself comes first."""
    catalogue = read_catalogue(WATCHED.encode())
    fields = catalogue.events["crash-panic"].fields
    assert ["target", "their_version"] == list(fields)
    assert ("Said anew.", "", "") == (
        fields["target"].purpose,
        fields["target"].since,
        fields["target"].until,
    )
    assert ("2.0", "3.0") == (fields["their_version"].since, fields["their_version"].until)
    assert "2.0" == catalogue.events["$set"].fields["their_version"].since
    assert "" == catalogue.events["$set"].fields["target"].since


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("includes.build = {}", "includes.other = {}"),
            "events.$set.includes.other: there is no such group",
        ),
        (("includes.build = {}", "includes.build = 1"), "events.$set: includes.build is no table"),
        (
            ("includes.build = {}", "includes.build = { if = 1 }"),
            "events.$set.includes.build: nobody knows if",
        ),
        (('"3.0", "1.9"', '"3.0", "old"'), "read_from has 'old', which is no version"),
        (('version_property = "their_version"', "version_property = 1"), "version_property is no text"),
        (("watched = true", "watched = 1"), "watched is neither true nor false"),
        (('since = "1.5"', 'since = "1.5"\nuntil = "1.4"'), "events.crash-panic: it ends in 1.4"),
        (("[metadata.event_id]", '[guard]\nip = "allow"\n[metadata.event_id]'), "nobody knows guard"),
    ],
)
def test_its_mistakes_are_told(change, said):
    """As those of an app's own."""
    assert change[0] in WATCHED
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(WATCHED.replace(*change).encode())
    assert said in caught.value.title


def test_an_apps_own_has_none_of_it(small):
    """Its names, fields and events bind, in every version."""
    for line, said in {
        'read_from = ["1"]': "nobody knows read_from",
        'version_property = "v"': "nobody knows version_property",
    }.items():
        with pytest.raises(CatalogueError, match=said):
            small(('version = "1"', f'version = "1"\n{line}'))
    for line in ('since = "1"', "includes.build = {}"):
        with pytest.raises(CatalogueError, match="viewer_opened: nobody knows"):
            small(('title = "Viewer Opened"', f'title = "Viewer Opened"\n{line}'))


def test_build_metadata_is_never_hashed(small):
    """It says nothing of a person; and nothing would hash it."""
    with pytest.raises(CatalogueError, match=r"metadata\.app_version: .* never hashed"):
        small(('example = "1.4.0"', 'example = "1.4.0"\nhashed = true'))


def test_what_is_wrong_can_be_looked_at():
    """All mistakes come with what could be read; a bad name hides none behind it."""
    examined = examine(b'version = "1"\n[events.Bad]\nclass = []\nfields.X = {}\n[guard]\nip = "burn"\n')
    assert {} == dict(examined.catalogue.events)
    assert [
        ("events.Bad", "a name has"),
        ("events.Bad", "class is a"),
        ("events.Bad.fields.X", "a name has"),
        ("events.Bad.fields.X", "type is None"),
        ("events.Bad.fields.X", "purpose is missing"),
        ("events.Bad.fields.X", "example is missing"),
        ("events.Bad", "purpose is missing"),
        ("the file", "title is missing"),
        ("guard.ip", "'burn' is none"),
    ] == [(where, " ".join(what.split()[:3])) for where, _, what in map(_cut, examined.mistakes)]


def _cut(mistake):
    return mistake.partition(": ")
