"""All that was received."""

from __future__ import annotations

import threading

from pellucid.collector.archive import Archive
from pellucid.collector.store import read_store
from pellucid.collector.values import Counts, Received, ReceivedEvent


def received(body=b"0123456789", *, events=2, is_recorded=True):
    """Return one request."""
    return Received(
        path="/batch/",
        headers=(),
        body=body,
        raw_sha256="00",
        raw_bytes=len(body),
        at_ns=1,
        api_key="k",
        events=(ReceivedEvent(uuid=None, name="a", distinct_id="d"),) * events,
        status=200 if is_recorded else 503,
        fault=None,
        is_recorded=is_recorded,
    )


def test_requests_are_kept_in_order_and_counted():
    """All of them; what was not recorded counts as a request alone."""
    archive = Archive(kept_bytes=1000)
    both = [received(b"a"), received(b"b", is_recorded=False)]
    for each in both:
        archive.add(each)
    assert both == archive.requests
    assert Counts(requests=2, recorded=1, events=2, body_bytes=1) == archive.counts


def test_the_oldest_are_let_go():
    """Memory is bounded, the counts stay exact, and the newest is kept however large it is."""
    archive = Archive(kept_bytes=25)
    for number in range(4):
        archive.add(received(b"%d" % number * 10))
    assert [b"2" * 10, b"3" * 10] == [each.body for each in archive.requests]
    archive.add(received(b"4" * 100))
    assert [b"4" * 100] == [each.body for each in archive.requests]
    assert (5, 10, 4) == (archive.counts.requests, archive.counts.events, archive.counts.let_go)


def test_only_what_is_recorded_is_stored(tmp_path):
    """The file holds what the senders were told was taken, and more than the memory may."""
    path = tmp_path / "received.ndjson"
    archive = Archive(kept_bytes=10, store=path)
    for number in range(3):
        archive.add(received(b"%d" % number * 10))
    archive.add(received(b"no", is_recorded=False))
    archive.close()
    assert [b"0" * 10, b"1" * 10, b"2" * 10] == [each.body for each in read_store(path)]


def test_clear_counts_from_zero_and_spares_the_file(tmp_path):
    """A test can begin anew without a new collector."""
    path = tmp_path / "received.ndjson"
    archive = Archive(kept_bytes=1000, store=path)
    archive.add(received())
    archive.clear()
    assert ([], Counts()) == (archive.requests, archive.counts)
    archive.close()
    assert 1 == len(list(read_store(path)))


def test_a_thread_can_wait():
    """It goes on as soon as the counts are as wanted, or says that they never were."""
    archive = Archive(kept_bytes=1000)
    assert not archive.wait(lambda counts: counts.events > 0, 0.0)
    adding = threading.Thread(target=lambda: archive.add(received()))
    adding.start()
    assert archive.wait(lambda counts: counts.events >= 2, 30.0)
    adding.join()
