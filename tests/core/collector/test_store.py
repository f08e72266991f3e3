"""What was received, in a file."""

from __future__ import annotations

import errno
import resource
import signal
import stat

import pytest

from pellucid.collector.store import Store, as_object, read_store
from pellucid.collector.values import Received, ReceivedEvent
from pellucid.errors import LedgerError


def received(body=b'{"text":"\xc3\xbc\\n"}', **more):
    """Return one request."""
    values = {
        "path": "/batch/",
        "headers": (("host", "a"), ("x-y", "ü")),
        "body": body,
        "raw_sha256": "00",
        "raw_bytes": len(body),
        "at_ns": 1_764_000_000_000_000_001,
        "api_key": "k",
        "events": (ReceivedEvent(uuid=None, name="a", distinct_id="d"),),
        "status": 200,
        "fault": None,
        "is_recorded": True,
    }
    return Received(**{**values, **more})


def test_what_is_written_reads_back(tmp_path):
    """Every field, and bodies byte for byte, also those that are no text."""
    path = tmp_path / "received.ndjson"
    store = Store(path)
    all_of_them = [received(), received(b"\xff\x00", status=None, fault="reset", api_key=None)]
    for each in all_of_them:
        store.append(each)
    store.close()
    store.close()
    assert all_of_them == list(read_store(path))
    assert 2 == len(path.read_bytes().splitlines())
    assert 0o600 == stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_continued(tmp_path):
    """Another run appends, and a line that a crash had cut neither swallows the next nor is read."""
    path = tmp_path / "received.ndjson"
    first, second = received(), received(b"other")
    store = Store(path)
    store.append(first)
    store.close()
    with path.open("ab") as file:
        file.write(b'{"at_ns":1,"pa')
    store = Store(path)
    store.append(second)
    store.close()
    assert [first, second] == list(read_store(path))


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path):
    """No half line stays when the disk is full, and later lines can be read."""
    path = tmp_path / "received.ndjson"
    store = Store(path)
    store.append(received())
    before = path.read_bytes()
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 100, hard))
    try:
        with pytest.raises(LedgerError, match="cannot be written") as raised:
            store.append(received(b"x" * 1000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert errno.EFBIG == raised.value.__cause__.errno
    assert before == path.read_bytes()
    store.append(received(b"later"))
    store.close()
    assert [b'{"text":"\xc3\xbc\\n"}', b"later"] == [each.body for each in read_store(path)]


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    """Which file, and why."""
    with pytest.raises(LedgerError, match=r"received\.ndjson cannot be opened"):
        Store(tmp_path / "missing" / "received.ndjson")


def test_a_file_of_something_else_is_named(tmp_path):
    """What is no store is not taken for an empty one."""
    path = tmp_path / "other.ndjson"
    path.write_bytes(b'{"a":1}\n')
    with pytest.raises(LedgerError, match=r"other\.ndjson is not what a collector writes"):
        list(read_store(path))
    with pytest.raises(LedgerError, match="cannot be read"):
        list(read_store(tmp_path / "missing"))


def test_bodies_can_be_left_out():
    """An overview has everything else."""
    assert {"body"} == set(as_object(received())) - set(as_object(received(), with_body=False))
