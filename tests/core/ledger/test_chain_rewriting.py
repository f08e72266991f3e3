"""Writing a chain anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.chain_rewriting import ChainRewriting, Unfit
from pellucid.ledger.posted_bodies import KeptBody, append_body, read_body
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import line_digest, line_hash
from pellucid.ledger.verification import verify


def rewriting(copies, **more):
    return ChainRewriting(entry=copies.ledger.entry("s"), clock=copies.clock, why="for a test", **more)


def through(steps):
    for _ in steps:
        pass


def rewrite(copies, *, doubted=False, **more):
    work = rewriting(copies)
    through(work.look())
    through(work.tell(doubted=work.mismatched if doubted else (), **more))
    with ReceiptLog(path=copies.ledger.entry("s").receipts, clock=copies.clock).locked():
        assert work.put()
    return work


def append(copies, kind, **details):
    log = ReceiptLog(path=copies.ledger.entry("s").receipts, clock=copies.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind=kind, details=details)])


def test_the_new_chain_tells_the_same(copies, receipts_file):
    """In fewer receipts, each checked under a fresh salt, with the old chain's head in the last one."""
    copies.copy(*[b"line %d" % number for number in range(40)], each=True)
    before, states, old = copies.journeys(), copies.states(), copies.ledger.receipts("s")
    head = line_hash(receipts_file.read_bytes().splitlines()[-1])
    work = rewrite(copies)
    assert before == copies.journeys()
    assert states == copies.states()
    new = copies.ledger.receipts("s")
    assert ["opened", "witnessed", "released", "compacted"] == [each.kind for each in new]
    assert {"why": "for a test", "receipts": 81, "head": head} == dict(new[-1].details)
    assert (4, old[0].at_ns, True) == (work.receipts, new[0].at_ns, old[0].salt != new[0].salt)
    assert replace(old[0], details={}) == replace(new[0], details={})
    found = verify(copies.ledger, "s")
    assert (True, 2) == (found.whole, found.checked)
    assert work.saved_bytes > 0


def test_whoever_goes_on_writing_finds_it(copies):
    """A writer that knew the old chain reads the new one, and chains on to it."""
    writer = copies.copy(b"a", b"b", each=True)
    rewrite(copies)
    assert range(2, 3) == writer.append([b"c"], source_bytes=(0, 2))
    writer.release([2], why="deleted", distinct_id=None)
    assert ["compacted", "witnessed", "released"] == copies.kinds()[-3:]
    assert verify(copies.ledger, "s").whole


def test_what_waits_is_told_as_it_was(copies):
    """From the first receipt on that names a waiting line, nothing is joined."""
    copies.copy(b"a", b"b", b"c", each=True)
    writer = copies.copy(b"d", released=False)
    copies.clock.move(seconds=1)
    writer.append([b"e"], source_bytes=(2, 4))
    rewrite(copies)
    assert ["opened", "witnessed", "released", "witnessed", "witnessed", "compacted"] == copies.kinds()
    again = copies.writer()
    assert ({3: b"d", 4: b"e"}, 4) == (dict(again.queued), again.source_position)


def test_it_is_done_only_if_nothing_was_written_meanwhile(copies, receipts_file):
    """Another receipt, or a line, and the new chain would not tell of it."""
    writer = copies.copy(b"a", b"b", each=True)
    work = rewriting(copies)
    through(work.look())
    through(work.tell())
    writer.append([b"c"], source_bytes=(0, 2))
    before = receipts_file.read_bytes()
    assert not work.put()
    assert before == receipts_file.read_bytes()


def test_a_damaged_chain_is_not_written_anew(copies, receipts_file):
    """What would be vouched for could not be checked."""
    copies.copy(b"a", b"b", each=True)
    whole = receipts_file.read_bytes()
    for damaged, reason in (
        (whole.replace(b"emptied", b"emptieD", 1), "its receipts are damaged (receipt 3)"),
        (whole.split(b"\n", 1)[1], "its receipts are damaged (receipt 0)"),
    ):
        receipts_file.write_bytes(damaged)
        with pytest.raises(Unfit, match="damaged") as caught:
            through(rewriting(copies).look())
        assert reason == caught.value.reason
    receipts_file.write_bytes(whole)
    copies.ledger.segments("s")[0].path.write_bytes(b"a\n")
    with pytest.raises(Unfit, match="its log lacks lines"):
        through(rewriting(copies).look())


def test_a_torn_receipt_is_taken_away_first(copies, receipts_file):
    """It is unfit for the moment, and healed for the next."""
    copies.copy(b"a")
    with receipts_file.open("ab") as file:
        file.write(b'{"seq":9')
    with pytest.raises(Unfit) as caught:
        through(rewriting(copies).look())
    assert caught.value.is_passing
    through(rewriting(copies).look())


def test_destroyed_lines_take_no_others_along(copies):
    """The digest over a range with a destroyed line could not be checked; afterwards those beside it can."""
    copies.copy(*[b"line %d" % number for number in range(5)])
    forget(copies.ledger, ForgetEvent(folder="s", line=2))
    assert 0 == verify(copies.ledger, "s").checked
    work = rewrite(copies)
    assert work.blank_bytes == len(b"line 2")
    found = verify(copies.ledger, "s")
    assert (True, 4) == (found.whole, found.checked)
    assert 2 == copies.ledger.receipts("s")[-1].details["unchecked"]
    (one, _) = [each for each in copies.ledger.receipts("s") if each.kind == "witnessed" and each.covers(4)][
        0:1
    ] * 2
    assert (3, 4) == one.lines


def test_a_doubt_is_never_washed_away(copies):
    """Lines that were not what they should be stay in doubt in the new chain, and in the one after it."""
    copies.copy(b"one", b"two", b"six", each=True)
    segment = copies.ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"two", b"twO"))
    for _ in range(2):
        rewrite(copies, doubted=True)
        found = verify(copies.ledger, "s")
        assert {(1, 1)} == {finding.lines for finding in found.findings}
        assert all("did not fit when it was written anew" in finding.sentence for finding in found.findings)
        assert () == found.mismatched


def test_a_receipt_may_be_told_differently(copies):
    """Whoever writes the chain anew may take words back."""
    copies.copy(b"a")
    append(copies, "healed", torn="c2VjcmV0")
    rewrite(
        copies,
        changed=lambda receipt: (
            replace(receipt, details={"torn": ""}) if receipt.kind == "healed" else receipt
        ),
    )
    assert "" == next(each for each in copies.ledger.receipts("s") if each.kind == "healed").text("torn")


def test_bodies_are_vouched_for_under_the_new_salt(copies):
    """What was true of a body is said again; what was not, is not."""
    copies.copy(b"a", b"b")
    entry, salt = copies.ledger.entry("s"), copies.ledger.receipts("s")[0].salt
    bodies = [KeptBody(at_ns=1, parts=("[", text, "]")) for text in ('{"a":1}', '{"b":2}')]
    for line, body in enumerate(bodies):
        place = list(append_body(entry.events, body))
        digest = line_digest(salt, [body.content] if not line else [b"other"])
        append(copies, "observed", lines=[line, line], posted_bytes=place, posted_digest=digest)
    work = rewrite(copies)
    assert work.has_other_bodies
    first, second = (each for each in copies.ledger.receipts("s") if each.kind == "observed")
    new_salt = copies.ledger.receipts("s")[0].salt
    assert line_digest(new_salt, [bodies[0].content]) == first.text("posted_digest")
    assert None is second.text("posted_digest")
    assert bodies[1] == read_body(entry.events, tuple(second.details["posted_bytes"]))
