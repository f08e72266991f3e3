"""Decompression and batches."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib

import pytest

from pellucid.collector.bodies import Batch, decompressed, read_batch
from pellucid.collector.request_reader import Refusal
from pellucid.collector.values import Limits, ReceivedEvent

EVENT = {"event": "viewer_opened", "distinct_id": "d", "uuid": "u1", "properties": {"n": 1}}
LIMITS = Limits()


def read(value, limits=LIMITS):
    """Read a body that is this value as JSON."""
    return read_batch(json.dumps(value).encode(), limits)


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/batch/", {"content_encoding": "gzip"}),
        ("/batch/?compression=gzip", {}),
        ("/batch/?ip=1&compression=gzip-js", {"content_encoding": "identity"}),
        ("/batch/", {}),
    ],
)
def test_gzip_is_undone_however_it_is_told(head, target, headers):
    """By the header, by PostHog's query, or by how the body begins."""
    assert b'{"a":1}' == decompressed(head(target, **headers), gzip.compress(b'{"a":1}', mtime=0), LIMITS)


def test_what_is_not_compressed_stays(head):
    """The body is kept exactly."""
    assert b' {"a" : 1}\n' == decompressed(head("/batch/?compression="), b' {"a" : 1}\n', LIMITS)


@pytest.mark.parametrize(
    ("raw", "headers", "status"),
    [
        (b"plain", {"content_encoding": "gzip"}, 400),
        (gzip.compress(b"abc", mtime=0)[:-4], {}, 400),
        (gzip.compress(b"abc", mtime=0) + b"more", {}, 400),
        (gzip.compress(b"abc", mtime=0)[:-8] + b"\0" * 8, {}, 400),
        (b"abc", {"content_encoding": "br"}, 415),
        (zlib.compress(b"abc"), {"content_encoding": "deflate"}, 415),
    ],
)
def test_what_cannot_be_undone_is_refused(head, raw, headers, status):
    """A body that is broken, or compressed in a way that is not known, is refused with the reason."""
    refusal = decompressed(head(**headers), raw, LIMITS)
    assert isinstance(refusal, Refusal)
    assert status == refusal.status


def test_a_bomb_takes_no_more_memory_than_the_limit(head):
    """A gigabyte in a megabyte is refused after the first bytes above the limit."""
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(512)) + packer.flush()
    limits = Limits(body_bytes=1 << 20)
    tracemalloc.start()
    refusal = decompressed(head(content_encoding="gzip"), bomb, limits)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert 413 == refusal.status
    assert peak < 4 << 20


def test_a_batch_is_read():
    """Key, uuids, names and ids, in order."""
    batch = read({"api_key": "phc_x", "batch": [EVENT, {**EVENT, "uuid": None}], "sent_at": "now"})
    first = ReceivedEvent(uuid="u1", name="viewer_opened", distinct_id="d")
    second = ReceivedEvent(uuid=None, name="viewer_opened", distinct_id="d")
    assert Batch(api_key="phc_x", events=(first, second)) == batch


@pytest.mark.parametrize(
    "value",
    [
        {"api_key": "phc_x", **EVENT},
        {"token": "phc_x", **EVENT},
        [{"api_key": "phc_x", **EVENT}],
        {"batch": [{"api_key": "phc_x", **EVENT}]},
        {"event": "viewer_opened", "uuid": "u1", "properties": {"distinct_id": "d", "token": "phc_x"}},
    ],
)
def test_what_else_the_service_takes(value):
    """A single event, a list, and a key or an id in the places where older clients put them."""
    event = ReceivedEvent(uuid="u1", name="viewer_opened", distinct_id="d")
    assert Batch(api_key="phc_x", events=(event,)) == read(value)


def test_a_number_is_an_id_too():
    """As in PostHog, it is taken for its digits."""
    assert "17" == read({"api_key": "k", "batch": [{**EVENT, "distinct_id": 17}]}).events[0].distinct_id


def without(*names, **more):
    """Return a good event and, behind it, one that lacks something."""
    bad = {name: value for name, value in EVENT.items() if name not in names}
    return {"api_key": "k", "batch": [EVENT, {**bad, **more}]}


@pytest.mark.parametrize(
    ("value", "status", "said"),
    [
        ({"batch": [EVENT]}, 401, "without an api_key"),
        ({"api_key": "", "batch": [EVENT]}, 401, "without an api_key"),
        ({"api_key": 5, "batch": [EVENT]}, 401, "without an api_key"),
        (without("event"), 400, "empty event name: batch[1]"),
        (without(event=""), 400, "empty event name: batch[1]"),
        (without("distinct_id"), 400, "without a distinct_id: batch[1] 'viewer_opened'"),
        (without(distinct_id=""), 400, "without a distinct_id: batch[1]"),
        (without(uuid=5), 400, "batch[1] 'viewer_opened': uuid"),
        (without(properties=[1]), 400, "batch[1] 'viewer_opened': properties"),
        ({"api_key": "k", "batch": [EVENT, 5]}, 400, "batch[1] is not an object"),
        ({"api_key": "k", "batch": []}, 400, "request holds no event"),
        ({"api_key": "k", "batch": None}, 400, "not a list"),
        ([], 400, "request holds no event"),
        (5, 400, "not a list"),
    ],
)
def test_what_is_wrong_with_a_batch_is_named(value, status, said):
    """The whole batch is refused, and the answer says which event and why."""
    refusal = read(value)
    assert status == refusal.status
    assert said in refusal.text


@pytest.mark.parametrize(
    "body", [b"", b" ", b"{", b"[" * 100_000, b'{"api_key":"\xff"}', b"\x00", b'{"a":1}{}']
)
def test_what_is_no_json_is_refused(body):
    """Anything may come."""
    assert 400 == read_batch(body, LIMITS).status


@pytest.mark.parametrize(
    "wrap",
    [lambda events: {"api_key": "k", "batch": events}, lambda events: [{"api_key": "k"} | e for e in events]],
)
def test_an_event_that_is_too_large_refuses_the_batch(wrap, limits):
    """It is named by its place, with its size; one that just fits passes."""
    large = {**EVENT, "properties": {"text": "x" * limits.event_bytes}}
    refusal = read(wrap([EVENT, large]), limits)
    assert 413 == refusal.status
    assert "batch[1] has" in refusal.text
    assert isinstance(read(wrap([EVENT] * 100), limits), Batch)


def test_a_single_event_that_is_too_large_is_refused(limits):
    """It is measured as it stands in the body."""
    assert 413 == read({"api_key": "k", **EVENT, "x": "y" * limits.event_bytes}, limits).status


@pytest.mark.parametrize(
    "spoilt",
    [b'"\xff"', b'"\\ud800"', b"1e999", b"01", b'{"a":[1,]}', b"NaN"],
    ids=[
        "no UTF-8",
        "half a character",
        "beyond a double",
        "a leading zero",
        "a comma too many",
        "no number",
    ],
)
@pytest.mark.parametrize("where", ["properties", "timestamp", "other"])
def test_what_is_wrong_is_wrong_on_the_shorter_way_too(spoilt, where, limits):
    """A batch that looks as every other is read as strictly as one that looks like none."""
    members = {"properties": b'"properties":{"x":%b}', "timestamp": b'"timestamp":%b', "other": b'"o":%b'}
    event = b'{"event":"e","distinct_id":"d",%b}' % (members[where] % spoilt)
    usual = read_batch(b'{"api_key":"k","batch":[%b]}' % event, limits)
    longer = read_batch(b'{"api_key":"k","more":1,"batch":[%b]}' % event, limits)
    assert isinstance(longer, Refusal)
    assert isinstance(usual, Refusal)
