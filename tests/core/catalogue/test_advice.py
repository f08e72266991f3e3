"""What is allowed in a catalogue, and unwise."""

from __future__ import annotations

import pytest

from pellucid.catalogue.advice import FILLED_IN, advise
from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.embedding.build_metadata import build_metadata
from pellucid.guard import Guard


@pytest.fixture
def advice():
    """Return the advice on a catalogue, by its place."""
    guard = Guard.flagging()

    def advice(catalogue):
        given = advise(catalogue, find=lambda text: [hit.rule for hit in guard.check(text).hits])
        return [(each.where, each.text) for each in given]

    return advice


@pytest.mark.parametrize("name", ["example", "rerun"])
def test_the_shipped_ones_need_none(advice, name):
    """A developer begins with an example that is wise."""
    assert [] == advice(shipped_catalogue(name))


def test_a_wise_one_needs_none(advice, small):
    """Choices, hashes, bounds and purposes are all that is asked for."""
    assert [] == advice(small())


def test_free_text_is_told(advice, small):
    """As long as nothing bounds it, anything may stand in it; a bound of thousands is none."""
    for change, said in {
        "": "it is free text of any length",
        "max_length = 1001": "1001 characters hold whole documents",
        "max_length = 1000": None,
        "hashed = true": None,
        'choices = ["no such file"]': None,
    }.items():
        found = advice(small(("max_length = 80", change)))
        assert (
            [] == found
            if said is None
            else [("events.source_failed.fields.reason", said)]
            == [(where, text.partition(";")[0]) for where, text in found]
        )


@pytest.mark.parametrize(
    "name", ["user_email", "host", "file_path", "home", "ip", "device_id", "name", "last_name"]
)
def test_names_that_smell_of_a_person_are_told(advice, small, name):
    """Unless the value is hashed, or one of a few."""
    ((where, text),) = advice(small(("fields.reason]", f"fields.{name}]")))
    assert f"events.source_failed.fields.{name}" == where
    assert "in it; if that is a person's" in text
    assert [] == advice(small(("fields.application_id]", f"fields.{name}]")))
    assert [] == advice(small(("fields.renderer]", f"fields.{name}]")))


@pytest.mark.parametrize("name", ["error_name", "renderer", "profile", "hosted", "shipment", "idle"])
def test_names_that_only_sound_like_it_are_not(advice, small, name):
    """A word counts as a whole."""
    assert [] == advice(small(("fields.reason]", f"fields.{name}]")))


def test_an_example_that_the_guard_would_take_out_is_told(advice, small):
    """With the rules that find something; what is hashed is never written."""
    found = advice(small(('example = "no such file"', 'example = "me@example.com on 10.1.2.3"')))
    assert [("events.source_failed.fields.reason", True)] == [
        (where, "(email, ip)" in text) for where, text in found
    ]
    assert [] == advice(small(('example = "x"', 'example = "me@example.com"')))


@pytest.mark.parametrize(
    "purpose",
    [
        "Windows.",
        "To know.",
        "To track the windows.",
        "The number of windows we use.",
        "How windows are used",
    ],
)
def test_a_purpose_that_says_no_more_than_the_name_is_told(advice, small, purpose):
    """A person learns nothing from it."""
    ((where, text),) = advice(small(("To decide how many must fit.", purpose)))
    assert ("events.viewer_opened.fields.windows", True) == (where, "no more than its name" in text)


def test_an_events_purpose_is_held_against_its_title_too(advice, small):
    """And it is the only thing that is said of a program that is not ours."""
    ((where, _),) = advice(small(("To see how often it is started.", "Viewer opened.")))
    assert "events.viewer_opened" == where


def test_a_fault_of_the_class_usage_is_told(advice, small):
    """Who says no to errors would still send it."""
    ((where, text),) = advice(small(('class = "error"', 'class = "usage"')))
    assert ("events.source_failed", True) == (where, "by who says no to errors" in text)


def test_a_hash_of_almost_nothing_is_told(advice, small):
    """Yes and no are soon guessed."""
    text = 'type = "text"\npurpose = "To count programs."\nexample = "x"'
    for change in (
        'type = "boolean"\npurpose = "To count programs."\nexample = true',
        f'{text}\nchoices = ["x", "y"]',
    ):
        assert ["it has so few values that a hash hides little"] == [
            said for _, said in advice(small((text, change)))
        ]


def test_a_rule_that_is_switched_off_is_told(advice, small):
    """Whatever the reason is."""
    assert [("guard.ip", "what the rule finds is then recorded as it is")] == advice(
        small(('ip = "withhold"', 'ip = "allow"\nmac = "hash"'))
    )


def test_two_events_of_one_class_are_told(advice, small):
    """They cannot be generated."""
    more = '[events.viewer__opened]\npurpose = "To tell doubles."\nclass = "usage"'
    ((where, text),) = advice(small(more=more))
    assert ("events.viewer__opened", True) == (where, "ViewerOpened" in text)


def test_the_engines_own_build_metadata_needs_no_bound():
    """What it fills in by itself is short, and is just this list."""
    known = build_metadata(
        dict.fromkeys([*FILLED_IN, "user", "host"]), app_version="1", git_hash="abc", own={}
    )
    assert known.keys() | {"qt"} == FILLED_IN
