"""What is claimed of an upload's bytes is true, or nothing is claimed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from pellucid import wire
from pellucid.ledger.receipts import Receipt
from pellucid.rfc3339 import parse
from pellucid.state import State
from pellucid.view.batches import BatchBody
from pellucid.view.rule_preview import HASH_MARK
from pellucid.view.trial_seal import BY_A_RULE, Trial
from pellucid.wire import PostHogHeader
from pellucid_gui.widgets.exact_payload import exact_payload

LINE = (
    b'{"time_utc":"2026-11-23T16:05:00Z","kind":"Append","name":"viewer_opened","uuid":"0b0f2a44-0000-8000-8000-'
    b'000000000000","epoch":2,"props":{"renderer":{"String":"vulkan"}}}'
)
HEADER = PostHogHeader(api_key="phc_test", distinct_id="d" * 32, context={})
BODY = b'{"api_key":"phc_test","batch":[{"a":1},{"b":22}]}'


@pytest.fixture
def record(make_record):
    """An event of an app with the engine inside."""

    def made(state=State.QUEUED, **changes):
        return replace(make_record(LINE, state=state), **({"header": HEADER} | changes))

    return made


def batch(**changes):
    values = {
        "uuid": "b",
        "events": 2,
        "body_sha256": hashlib.sha256(BODY).hexdigest(),
        "body_bytes": len(BODY),
        "due_ns": parse("2026-11-23T16:05:10Z"),
        "outcome": None,
        "content": BODY,
        "span": (31, 38),
    }
    return BatchBody(**(values | changes))


def receipt(kind):
    return Receipt(seq=1, prev="0" * 64, at_ns=parse("2026-11-23T16:05:11Z"), kind=kind, details={})


HASH = hashlib.sha256(BODY).hexdigest()[:12]


@pytest.mark.parametrize(
    ("state", "changes", "label"),
    [
        (State.QUEUED, {}, "leave at 16:05:10, with 1 other event"),
        (State.QUEUED, {"due_ns": None}, "leave once you say so, with 1 other event"),
        (State.QUEUED, {"outcome": receipt("failed")}, "leave at the next try, with 1 other event"),
        (State.QUEUED, {"events": 1}, "leave at 16:05:10"),
        (State.QUEUED, {"events": 42}, "leave at 16:05:10, with 41 other events"),
        (State.SENT, {"outcome": receipt("sent")}, "left at 16:05:11, with 1 other event"),
        (State.REFUSED, {"outcome": receipt("refused")}, "were refused at 16:05:11, with 1 other event"),
        (
            State.UNCONFIRMED,
            {"outcome": receipt("attempt")},
            "were on their way at 16:05:11, and nobody knows whether they arrived, with 1 other event",
        ),
    ],
)
def test_a_sealed_batch_is_exact(record, state, changes, label):
    """Its bytes, when, with what, and the hash that proves it."""
    payload = exact_payload(record(state), batch(**changes), whole=True)
    assert BODY == payload.content
    assert f"Exactly these {len(BODY)} bytes {label}; SHA-256 {HASH}…" == payload.label
    assert (31, 38) == payload.span
    assert hashlib.sha256(BODY).hexdigest() in payload.tip


def test_one_event_of_a_batch_is_its_part_of_the_body(record):
    """The very bytes, and within what they leave."""
    payload = exact_payload(record(), batch())
    assert b'{"a":1}' == payload.content
    assert (
        f"Exactly these 7 bytes leave at 16:05:10, within a body of {len(BODY)} bytes, with 1 other event; "
        f"SHA-256 of the body {HASH}…"
    ) == payload.label
    assert payload.span is None


@pytest.mark.parametrize(
    ("state", "beginning"),
    [
        (State.QUEUED, "Would leave as these"),
        (State.HELD, "Would leave as these"),
        (State.WITHHELD, "Never leaves. It would have left as these"),
        (State.SENT, "Made from the recorded line"),
    ],
)
def test_without_a_batch_nothing_is_exact(record, state, beginning):
    """The body is made as the upload would be, and called that."""
    payload = exact_payload(record(state), None)
    assert payload.label.startswith(beginning)
    assert f"{len(payload.content):,} bytes" in payload.label
    assert "xactly" not in payload.label
    assert {"renderer": "vulkan"}.items() <= json.loads(payload.content)["batch"][0]["properties"].items()


def test_a_batch_that_cannot_be_proved_is_not_claimed(record):
    """A part of it was destroyed: what this line makes is shown, and said to be that."""
    payload = exact_payload(record(State.SENT), batch(content=b"", span=None))
    assert "A part of its batch was destroyed since" in payload.label
    assert "xactly" not in payload.label


def test_what_was_taken_out_is_not_shown(record):
    """As in the upload."""
    assert b"vulkan" not in exact_payload(record(edit={"renderer": None}), None).content


@pytest.mark.parametrize(("state", "heading"), [(State.PURGED, "Destroyed"), (State.LOST, "Given up")])
def test_bytes_that_are_gone_are_said_to_be(record, state, heading):
    """There is nothing to show."""
    payload = exact_payload(record(state), None)
    assert (b"", heading) == (payload.content, payload.heading)


def test_a_line_of_which_nothing_leaves_says_why(record):
    """It is unreadable, or its session names no address."""
    broken = exact_payload(replace(record(), raw=b"nonsense"), None)
    assert (b"", "Nothing to send") == (broken.content, broken.heading)
    assert broken.text.endswith("Nothing of it leaves.")
    assert exact_payload(record(header=None), None).text.startswith("Its session has no header")
    outside = exact_payload(record(), batch(span=None))
    assert "not in its batch" in outside.text


def trial(**changes):
    """What would become of the event if it were sealed now."""
    body = wire.body(HEADER, [LINE], {0: changes["edits"][0]} if "edits" in changes else {})
    return Trial(**({"first": 0, "lines": (LINE,), "body": body} | changes))


def test_what_is_not_sealed_is_shown_as_it_would_be(record):
    """Not as its record alone would have it."""
    payload = exact_payload(record(), None, trial=trial(edits={0: {"renderer": wire.REDACTED}}))
    assert b"vulkan" not in payload.content
    assert payload.label.startswith(f"Would leave as these {len(payload.content)} bytes.")


@pytest.mark.parametrize(
    ("state", "beginning"),
    [
        (State.QUEUED, "Would leave like this, with a hash for each \u2039hash\u203a."),
        (State.HELD, "Would leave like this if you let it go, with a hash for each \u2039hash\u203a."),
        (
            State.WITHHELD,
            "Never leaves. It would have left like this, with a hash for each \u2039hash\u203a.",
        ),
    ],
)
def test_bytes_with_a_mark_for_a_hash_are_not_counted(record, state, beginning):
    """Others will stand there."""
    payload = exact_payload(record(state), None, trial=trial(edits={0: {"renderer": HASH_MARK}}))
    assert payload.label.startswith(beginning)
    assert HASH_MARK in payload.content.decode()


def test_what_a_rule_withholds_shows_no_bytes(record):
    """But says so; and so does an event whose session says not where to."""
    payload = exact_payload(record(), None, trial=trial(body=None, why_not=BY_A_RULE))
    assert (b"", "Nothing of it leaves", "A rule of yours withholds it.") == (
        payload.content,
        payload.heading,
        payload.text,
    )
    assert "Its session has no header." == exact_payload(record(), None, trial=trial(body=None)).text
