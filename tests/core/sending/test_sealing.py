"""From waiting lines to a body that is settled."""

from __future__ import annotations

import hashlib

import pytest

from pellucid import wire
from pellucid.sending.sealing import KeptBodies, content_of, halves, reseal, seal
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Limits


@pytest.fixture
def outbox(sending):
    """A session of ten lines."""
    folder = sending.record(*range(10))
    outbox = SessionOutbox(sending.ledger.entry(folder), clock=sending.clock)
    with outbox.log.locked():
        outbox.catch_up()
    return outbox


def sealed(outbox, *, may_send=None, **limits):
    return seal(outbox, 0, 9, due=None, limits=Limits(**limits), may_send=may_send, bodies=KeptBodies())


def write(outbox, drafts):
    with outbox.log.locked():
        outbox.catch_up()
        for receipt in outbox.log.append(drafts):
            outbox.apply(receipt)


def test_the_seal_names_the_body_byte_for_byte(outbox):
    """Its hash and size are those of what `wire.body` makes, now and whenever it is made again."""
    (draft,) = sealed(outbox).drafts
    expected = wire.body(outbox.header, outbox.places.lines(0, 9))
    assert hashlib.sha256(expected.content).hexdigest() == draft.details["body_sha256"]
    assert len(expected.content) == draft.details["body_bytes"]
    assert list(expected.uuids) == draft.details["uuids"]
    write(outbox, [draft])
    (batch,) = outbox.batches.values()
    assert expected.content == content_of(outbox, batch)


def test_a_body_that_is_not_what_it_was_is_none(outbox, sending):
    """A damaged or destroyed line is noticed before anything leaves."""
    write(outbox, sealed(outbox).drafts)
    (batch,) = outbox.batches.values()
    log = outbox.entry.events / "000001.ndjson"
    log.write_bytes(log.read_bytes().replace(b"vulkan", b"metal "))
    assert content_of(outbox, batch) is None
    log.unlink()
    assert content_of(outbox, batch) is None


def test_count_and_size_are_kept(outbox):
    """As many as may be; at least one, however large."""
    assert 4 == sealed(outbox, count=4).next_line
    small = sealed(outbox, size_bytes=1000)
    assert 1 <= small.next_line < 9
    assert small.drafts[0].details["body_bytes"] <= 1000
    assert 1 == sealed(outbox, size_bytes=10).next_line


def test_lines_that_may_not_leave_are_passed_over(outbox):
    """A batch ends before them, and the next one begins behind them."""

    def may_send(raw):
        return b'"windows":{"Integer":3}' not in raw

    first = sealed(outbox, may_send=may_send)
    assert [0, 2] == first.drafts[0].details["lines"]
    behind = seal(outbox, 3, 9, due=None, limits=Limits(), may_send=may_send, bodies=KeptBodies())
    assert ((), 4, 1) == (behind.drafts, behind.next_line, len(behind.barred))


def test_lines_that_nobody_can_read_are_withheld(outbox):
    """They would be in no body; they stay to be seen."""
    log = outbox.entry.events / "000001.ndjson"
    log.write_bytes(b"".join(b"x" * (len(line) - 1) + b"\n" for line in log.read_bytes().splitlines(True)))
    (draft,) = sealed(outbox).drafts
    assert ("withheld", [0, 9]) == (draft.kind, draft.details["lines"])


@pytest.mark.parametrize("bad", [0, 1, 5, 9])
def test_a_line_that_nobody_can_read_is_in_no_batch(outbox, bad):
    """It must not be said of it that it was sent: batches end before it, and it is withheld."""
    log = outbox.entry.events / "000001.ndjson"
    lines = log.read_bytes().splitlines(keepends=True)
    lines[bad] = b"x" * (len(lines[bad]) - 1) + b"\n"
    log.write_bytes(b"".join(lines))
    place, found = 0, []
    while place <= 9:
        each = seal(outbox, place, 9, due=None, limits=Limits(), may_send=None, bodies=KeptBodies())
        found += [(draft.kind, draft.details["lines"]) for draft in each.drafts]
        place = each.next_line
    expected = [("sealed", [0, bad - 1]), ("withheld", [bad, bad]), ("sealed", [bad + 1, 9])]
    assert [each for each in expected if each[1][0] <= each[1][1]] == found


def test_halves_have_all_the_lines(outbox):
    """And the same edits as the whole."""
    assert [(0, 1), (2, 2)] == halves(0, 2)
    outbox.edits[1] = {"renderer": None}
    write(outbox, sealed(outbox).drafts)
    (batch,) = outbox.batches.values()
    drafts = reseal(outbox, batch, halves(batch.first, batch.last), due_ns=7)
    assert [[0, 4], [5, 9]] == [draft.details["lines"] for draft in drafts]
    assert [{"1": ["renderer"]}, {}] == [draft.details["edits"] for draft in drafts]


def test_only_the_last_bodies_are_kept():
    """As many as there is room for in a host's memory; each is given out once."""
    bodies = KeptBodies()
    for number in range(50):
        bodies.keep(str(number), b"x" * 100_000)
    kept = [number for number in range(50) if bodies.take(str(number))]
    assert list(range(30, 50)) == kept
    assert bodies.take("49") is None
    bodies.keep("large", b"x" * 10_000_000)
    assert bodies.take("large") is None
