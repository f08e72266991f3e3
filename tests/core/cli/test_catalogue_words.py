"""How a catalogue and its differences are worded."""

from __future__ import annotations

import pytest

import pellucid_resources
from pellucid.catalogue.difference import difference, gains
from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.cli.catalogue_words import (
    difference_json,
    difference_lines,
    late_lines,
    size_text,
    whole_json,
    whole_lines,
)

EXAMPLE = pellucid_resources.catalogue("example").decode()
CLOSED = EXAMPLE[EXAMPLE.index("[events.viewer_closed]") : EXAMPLE.index("[events.viewer_failed]")]
MORE = "More is collected; it waits until a person has seen it:"
LESS = "Less is collected:"


def example(*changes):
    """Return the example, changed."""
    text = EXAMPLE
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return read_catalogue(text.encode())


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        ((CLOSED, ""), {LESS: "Viewer Closed (viewer_closed), with all its fields"}),
        (("fields.is_wsl]", "fields.is_vm]"), {MORE: "viewer_opened.is_vm.", LESS: "viewer_opened.is_wsl"}),
        (("hashed = true", ""), {MORE: "data_source_connected.application_id is sent as it is"}),
        (
            ("example = 1.5", "example = 1.5\nhashed = true"),
            {LESS: "viewer_opened.scale is only sent as a hash"},
        ),
        (('"opengl", ', ""), {LESS: "viewer_opened.renderer can no longer be opengl"}),
        (
            ("max_length = 300", "max_length = 200"),
            {LESS: "viewer_failed.message has 200 characters at most"},
        ),
        (("max_length = 300", "max_length = 400"), {MORE: "viewer_failed.message may be longer"}),
        (('class = "crash"', 'class = "error"'), {MORE: "viewer_crashed counts as error instead of crash"}),
        (('type = "number"', 'type = "integer"'), {MORE: "viewer_opened.scale is of the type integer"}),
        (('email = "withhold"', 'email = "allow"'), {MORE: "in texts, what the rule 'email' finds"}),
        (('email = "withhold"', ""), {}),
    ],
)
def test_each_difference_is_a_sentence(change, sentences):
    """More and less each in a list of their own; what is only other is told once, as more."""
    new = example(change) if "integer" not in change[1] else example(change, ("example = 1.5", "example = 1"))
    lines = list(difference_lines(difference(new, example())))
    headings = [line for line in lines if not line.startswith("  ")]
    assert (list(sentences) or ["It collects the same as before."]) == headings
    for heading, sentence in sentences.items():
        assert lines[lines.index(heading) + 1].casefold().startswith(f"  - {sentence}".casefold())


def test_a_rule_that_takes_out_more_again_is_less():
    """In the words of what becomes of a text."""
    lines = difference_lines(difference(example(), example(('email = "withhold"', 'email = "allow"'))))
    assert [LESS, "  - in texts, what the rule 'email' finds is taken out"] == list(lines)


def test_a_difference_can_be_json():
    """By kind and name, both ways."""
    found = difference_json(difference(example((CLOSED, "")), example()))
    assert ([], ["viewer_closed"], []) == (
        found["more"],
        [each["name"] for each in found["less"]],
        found["repurposed"],
    )


def test_what_waits_has_a_heading():
    """Where nothing waits, nothing is said."""
    new = example(("hashed = true", ""))
    assert [] == late_lines(gains(new, parts(new)))
    lines = late_lines(gains(new, parts(example())))
    assert ["", "Not collected until you have seen it:"] == lines[:2]
    assert 4 == len(lines)


def test_the_size_counts_everything():
    """Events, fields and build metadata."""
    assert "5 events, 13 fields, 4 of build metadata" == size_text(example())


def test_the_whole_has_every_name_and_purpose():
    """A person reads all that may be collected, whoever collects it."""
    for catalogue in (example(), shipped_catalogue("rerun")):
        text = "\n".join(whole_lines(catalogue))
        told = whole_json(catalogue)
        for name, spec in catalogue.events.items():
            assert name in told["events"]
            assert all(part in text for part in (name, spec.title, spec.purpose))
            assert list(spec.fields) == list(told["events"][name]["fields"])
            for field in (*spec.fields.values(), *catalogue.metadata.values()):
                assert f"- {field.name}: " in text
                assert field.purpose in text
