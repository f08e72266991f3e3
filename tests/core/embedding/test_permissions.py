"""What a decision of the consent means: what a person has not seen waits."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.rules import Decision
from pellucid.consent.values import Mode
from pellucid.embedding.permissions import recording_of
from pellucid.recording.values import Recording

CONTEXT = {"app_version": "1.4.0"}
ON = Decision(mode=Mode.ON, rule="you chose 'on'", epoch=1, analytics_id="a" * 32)
PARTS = (
    "viewer_opened",
    "viewer_opened.renderer",
    "viewer_opened.windows",
    "source_connected",
    "source_connected.application_id",
    "source_connected.note",
)


@pytest.fixture
def collected(viewer):
    """Say what is collected of a version of the catalogue, by who has seen another."""

    def collected(*changes, accepted):
        text = viewer.catalogue.read_text()
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        recording = recording_of(
            replace(ON, accepted=accepted),
            app=viewer.declared(),
            catalogue=read_catalogue(text.encode()),
            context=CONTEXT,
        )
        assert isinstance(recording, Recording)
        return {part for part in PARTS if recording.may_record(part)}, dict(recording.start.context)

    return collected


@pytest.fixture
def seen(viewer):
    """Return the parts that a person has seen who saw the first version."""
    return parts(read_catalogue(viewer.catalogue))


def test_what_was_seen_is_collected(collected, seen):
    """All of it, with its build metadata; and all of it, too, where nobody was shown anything yet."""
    assert (set(PARTS), CONTEXT) == collected(accepted=seen) == collected(accepted=None)


def test_where_nothing_was_seen_nothing_is_collected(collected):
    """A yes to an empty list is no yes to this one."""
    found, context = collected(accepted=frozenset())
    assert {} == context
    assert not found & {"viewer_opened", "source_connected"}


@pytest.mark.parametrize(
    ("change", "waiting"),
    [
        (('class = "error"', 'class = "crash"'), "source_connected"),
        ((", hashed = true", ""), "source_connected.application_id"),
        (('choices = ["a", "b"]', 'choices = ["a", "b", "c"]'), "source_connected.note"),
        (
            (
                'type = "integer", purpose = "To know.", example = 1 ',
                'type = "text", purpose = "To know.", example = "1" ',
            ),
            "viewer_opened.windows",
        ),
    ],
)
def test_what_says_more_than_before_waits(collected, seen, change, waiting):
    """A class that changed, a hash that is none any more, more values, another type; the rest goes on."""
    found, context = collected(change, accepted=seen)
    assert (set(PARTS) - {waiting}, CONTEXT) == (found, context)


def test_new_build_metadata_waits(collected, seen):
    """The events go on without it."""
    assert (set(PARTS), {}) == collected(accepted=seen - {"metadata.app_version"})


def test_what_says_less_goes_on(collected, seen):
    """Nobody has to be asked for it."""
    changes = [
        ('renderer = { type = "text"', 'renderer = { max_length = 9, type = "text"'),
        ('windows = { type = "integer"', 'windows = { hashed = true, type = "integer"'),
        ('choices = ["a", "b"]', 'choices = ["a"]'),
    ]
    assert (set(PARTS), CONTEXT) == collected(*changes, accepted=seen)


def test_an_update_of_the_app_collects_no_more_until_the_person_agrees(viewer, until, seen):
    """Not even what its guard would leave in a text; then all of it, from the next event and the next start on."""
    with viewer.open() as analytics:
        analytics.consent.set_mode(Mode.ON, accepted=seen)
    text = viewer.catalogue.read_text()
    viewer.catalogue.write_text(
        f'{text}\n[metadata.os_family]\ntype = "text"\npurpose = "To know."\nexample = "linux"\n'
        '[guard]\nemail = "allow"\n'
    )
    address = "me@example.com"

    def record(analytics, version):
        analytics.record(viewer.app.ViewerOpened(renderer=address))
        until(lambda: len(viewer.server.events) == version)
        properties = viewer.server.events[-1]["properties"]
        return address in properties["renderer"], "os_family" in properties

    with viewer.open(version="1.5.0") as analytics:
        assert (False, False) == record(analytics, 1)
        analytics.consent.accept(parts(read_catalogue(viewer.catalogue)))
        until(lambda: "guard.email=allow" in analytics.decision.accepted)
        assert (False, True) == record(analytics, 2)
    with viewer.open(version="1.5.0") as analytics:
        assert (True, True) == record(analytics, 3)
    assert b"os_family" not in b"".join(viewer.lines())
    assert ["sent"] * 3 == viewer.states()
    assert json.loads(viewer.server.bodies[0])
