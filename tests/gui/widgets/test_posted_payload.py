"""What is claimed of a body that was seen on its way out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.wire.posted import read_posted
from pellucid_gui.widgets.posted_payload import posted_payload

OTHER = b'{"time_utc":"2026-11-23T16:05:16Z","kind":"Append","name":"\xc3\xa4","props":{"event_id":{"Integer":9}}}'


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "bytes."), (1, ", with 1 other event."), (3, ", with 3 other events.")]
)
def test_it_says_how_many_left_together(observed, line, count, expected):
    """And that these are the very bytes."""
    record = observed(line, *[OTHER] * count)
    said = posted_payload(record, record.observed_body)
    assert said.label.startswith(f"Seen on its way out: exactly these {len(record.observed_body):,} bytes")
    assert said.label.endswith(expected)
    assert f"Went under {record.distinct_id}" == said.under


def test_it_finds_the_event_among_the_others(observed, line):
    """In bytes, whatever stands before it; where it is alone there is nothing to find."""
    record = observed(line, OTHER, OTHER)
    begin, end = posted_payload(record, record.observed_body).span
    assert "cli_command_invoked" == json.loads(record.observed_body[begin:end])["event"]
    alone = observed(line)
    assert None is posted_payload(alone, alone.observed_body).span


@pytest.mark.parametrize("place", [0, 1])
def test_what_was_forgotten_in_it_is_said(observed, line, place):
    """Then it is not exactly what left; wherever it stood."""
    record = observed(line, OTHER)
    first, second = read_posted(record.observed_body).parts[1::2]
    gone = (first, second)[place].encode()
    blanked = record.observed_body.replace(gone, b" " * len(gone))
    said = posted_payload(record, blanked)
    assert "exactly" not in said.label
    assert "Spaces stand in place" in said.label
    assert None is said.span


def test_an_unknown_id_is_said(observed, line):
    """Nothing is invented."""
    record = replace(observed(line), distinct_id=None)
    assert "not known" in posted_payload(record, record.observed_body).under
