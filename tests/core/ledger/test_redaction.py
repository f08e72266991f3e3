"""Old free text goes, and nothing else does."""

from __future__ import annotations

import base64
import os

import pytest

from pellucid.event import Event, decode
from pellucid.index.event_index import EventIndex
from pellucid.ledger.keeping import keep
from pellucid.ledger.posted_bodies import KeptBody, append_body, read_body
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.redaction import Redacted, _Redaction, redact, redacting
from pellucid.ledger.text_places import MARKER, Place, texts
from pellucid.ledger.verification import verify

SECRET = b"MARKER-7f3a"


class Prompts:
    """Takes each text in a field `prompt` for free text, and each that stands nowhere."""

    def __init__(self) -> None:
        self.looked_at = 0

    def places(self, raw):
        """Return those that are left."""
        self.looked_at += 1
        return [
            Place(text.field, ("free_text",), text.start, text.end, text.is_quoted)
            for text in texts(raw)
            if text.field in {"prompt", ""} and not text.is_plain and SECRET.decode() in text.of(raw)
        ]


def line(number, prompt=b"so " + SECRET):
    return (
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"agent_turn",'
        b'"props":{"event_id":{"Integer":%d},"prompt":{"String":"%s"},"agent":{"String":"none"}}}'
        % (number, prompt)
    )


def redact_all(copies, **more):
    copies.clock.move(days=8)
    return redact(copies.ledger, "s", finder=Prompts(), before_ns=copies.clock.now_ns(), **more)


def prompts(copies):
    return [
        event.props["prompt"] if isinstance(event := decode(raw), Event) else None for raw in copies.lines()
    ]


def test_old_free_text_is_nowhere(copies):
    """Its bytes are gone from the log and from all else; the rest of the line, its length and its state stay."""
    copies.copy(line(1), line(2, b"harmless"), line(3))
    lengths, states = [len(raw) for raw in copies.lines()], copies.states()
    assert Redacted(folder="s", lines=2, examined=3) == redact_all(copies)
    assert SECRET not in copies.on_disk()
    assert (lengths, states) == ([len(raw) for raw in copies.lines()], copies.states())
    gone = MARKER.decode()
    assert [gone, "harmless", gone] == prompts(copies)
    assert ["none"] * 3 == [decode(raw).props["agent"] for raw in copies.lines()]
    assert [1, 2, 3] == [decode(raw).event_id for raw in copies.lines()]


def test_receipts_say_so_and_all_can_be_checked(copies):
    """Which lines, which fields, and what they were taken for; what was told before is told still."""
    copies.copy(line(1), line(2), line(3, b"harmless"), line(4))
    before = copies.journeys()
    redact_all(copies)
    assert ["compacted", "redacting", "redacting", "redacted", "redacted"] == copies.kinds()[-5:]
    said = [
        (each.lines, each.details["fields"], each.details["found"])
        for each in copies.ledger.receipts("s")[-2:]
    ]
    assert [((0, 1), ["prompt"], ["free_text"]), ((3, 3), ["prompt"], ["free_text"])] == said
    after = copies.journeys()
    assert before == [[step for step in journey if not step[0].startswith("redact")] for journey in after]
    found = verify(copies.ledger, "s")
    assert (True, 2) == (found.whole, found.checked)


def test_no_digest_of_the_text_is_left(copies):
    """A short text could be guessed from one, with the salt at hand: both are new."""
    copies.copy(line(1))
    old = {each.digest for each in copies.ledger.receipts("s")} - {None}
    old.add(copies.ledger.receipts("s")[0].text("salt"))
    redact_all(copies)
    content = copies.on_disk()
    assert not any(digest.encode() in content for digest in old)


def test_what_is_young_waits(copies):
    """It says from where on it has to be looked at again."""
    copies.copy(line(1), line(2, b"harmless"), each=True)
    copies.clock.move(days=3)
    copied_ns = copies.clock.now_ns()
    copies.copy(line(3))
    before_ns = copied_ns - 1
    found = redact(copies.ledger, "s", finder=Prompts(), before_ns=before_ns)
    assert Redacted(folder="s", lines=1, examined=2) == found
    assert [True, False, False] == [MARKER in raw for raw in copies.lines()]
    finder = Prompts()
    copies.clock.move(days=9)
    found = redact(
        copies.ledger, "s", finder=finder, before_ns=copies.clock.now_ns(), examined=found.examined
    )
    assert (1, 3, 1) == (found.lines, found.examined, finder.looked_at)
    assert verify(copies.ledger, "s").whole


def test_what_still_waits_in_the_programs_file_is_left(copies):
    """Its copy has to equal it, or it would be copied again."""
    writer = copies.copy(line(1), line(2), released=False)
    writer.release([0], why="emptied", distinct_id=None)
    assert 1 == redact_all(copies).lines
    assert [True, False] == [MARKER in raw for raw in copies.lines()]
    assert (1,) == tuple(copies.writer().queued)
    assert writer.queued.difference([line(2)]).new == ()
    writer.release([1], why="emptied", distinct_id=None)
    assert Redacted(folder="s", lines=1, examined=2) == redact_all(copies)
    assert SECRET not in copies.on_disk()


def test_what_a_person_keeps_is_kept(copies):
    """Until they no longer want it."""
    copies.copy(line(1), line(2))
    keep(copies.ledger, "s", 1)
    assert (1, 0) == ((found := redact_all(copies)).lines, found.examined)
    assert [True, False] == [MARKER in raw for raw in copies.lines()]
    keep(copies.ledger, "s", is_kept=False)
    assert 1 == redact_all(copies, examined=2).lines
    assert SECRET not in copies.on_disk()


def test_it_is_free_where_there_is_nothing_to_do(copies):
    """Not a byte is written, and a second time nothing is looked at."""
    copies.copy(line(1, b"harmless"), line(2, b"too"))
    before = copies.on_disk()
    assert Redacted(folder="s", examined=2) == redact_all(copies)
    finder = Prompts()
    redact(copies.ledger, "s", finder=finder, before_ns=copies.clock.now_ns(), examined=2)
    assert (before, 0) == (copies.on_disk(), finder.looked_at)


def test_a_torn_beginning_in_a_receipt_goes_too(copies):
    """What healing put into a receipt is text as well, and may be all that there is."""
    copies.copy(line(1, b"harmless"))
    torn = line(2)[:-20]
    with copies.ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(torn)
    copies.writer()
    encoded = base64.b64encode(torn)
    assert encoded in copies.on_disk()
    assert 0 == redact_all(copies).lines
    content = copies.on_disk()
    assert encoded not in content
    healed = next(each for each in copies.ledger.receipts("s") if each.kind == "healed")
    assert SECRET not in base64.b64decode(healed.text("torn"))
    assert verify(copies.ledger, "s").whole


def test_lines_that_are_no_json_are_redacted_too(copies):
    """Torn ones and foreign ones: the form of a text does not save it."""
    copies.copy(line(1)[:-30], b"words about " + SECRET)
    assert 2 == redact_all(copies).lines
    assert SECRET not in copies.on_disk()


def test_destroyed_lines_stay_destroyed(copies):
    """They have no text, and are not looked at."""
    copies.copy(line(1), line(2))
    forget(copies.ledger, ForgetEvent(folder="s", line=0))
    assert 1 == redact_all(copies).lines
    assert copies.is_blank(0)
    assert verify(copies.ledger, "s").whole


def test_a_body_that_was_seen_loses_the_event(copies):
    """The same text stands in the body that was posted; its digest is gone as well."""
    copies.copy(line(1), line(2, b"harmless"))
    entry = copies.ledger.entry("s")
    event = '{{"event":"agent_turn","distinct_id":"i","properties":{{"event_id":{},"prompt":"{}","agent":"none","session_id":"s"}},"timestamp":"2026-11-23T16:05:14Z"}}'
    body = KeptBody(
        at_ns=1, parts=("[", event.format(1, "so " + SECRET.decode()), ",", event.format(2, "harmless"), "]")
    )
    log = ReceiptLog(path=entry.receipts, clock=copies.clock)
    with log.locked():
        log.catch_up()
        place = append_body(entry.events, body)
        details = {"lines": [0, 1], "posted_bytes": list(place), "posted_digest": "ab" * 32}
        log.append([Draft(kind="observed", details=details)])
    redact_all(copies)
    assert SECRET not in copies.on_disk()
    kept = read_body(entry.events, place)
    assert (1, body.parts[3]) == (kept.forgotten, kept.parts[3])
    observed = next(each for each in copies.ledger.receipts("s") if each.kind == "observed")
    assert None is observed.text("posted_digest")


@pytest.mark.parametrize("is_overwritten", [False, True])
def test_an_interrupted_one_is_done_again(copies, is_overwritten):
    """Announced and not reported, whether or not the text is gone: the next one finishes it."""
    copies.copy(line(1), line(2))
    copies.clock.move(days=8)
    work = _Redaction(copies.ledger, copies.ledger.entry("s"), Prompts(), copies.clock.now_ns(), 0)
    for _ in work.prepare():
        pass
    with work.receipts.locked():
        assert work._rewriting.put()
    if is_overwritten:
        path = copies.ledger.segments("s")[0].path
        path.write_bytes(path.read_bytes().replace(b"so " + SECRET, MARKER))
    assert ["The redaction of lines 0 to 1 was begun and not finished"] == [
        finding.sentence for finding in verify(copies.ledger, "s").findings
    ]
    found = redact(copies.ledger, "s", finder=Prompts(), before_ns=copies.clock.now_ns(), examined=2)
    assert (0 if is_overwritten else 2) == found.lines
    assert SECRET not in copies.on_disk()
    assert verify(copies.ledger, "s").whole
    assert ["prompt"] == copies.ledger.receipts("s")[-1].details["fields"]


def test_damage_does_not_save_a_text(copies, receipts_file):
    """A damaged chain is left to be looked into, and still the text goes, and a receipt says so."""
    copies.copy(line(1), line(2, b"harmless"), each=True)
    receipts_file.write_bytes(receipts_file.read_bytes().replace(b"emptied", b"emptieD", 1))
    found = redact_all(copies)
    assert (1, "its receipts are damaged (receipt 3)") == (found.lines, found.refusal)
    assert SECRET not in copies.on_disk()
    assert ["redacting", "redacted"] == copies.kinds()[-2:]
    assert 3 == verify(copies.ledger, "s").broken


def test_a_changed_line_stays_in_doubt(copies):
    """What did not fit before is not vouched for afterwards."""
    copies.copy(line(1), line(2, b"harmless"), each=True)
    path = copies.ledger.segments("s")[0].path
    path.write_bytes(path.read_bytes().replace(b"harmless", b"harmfull"))
    redact_all(copies)
    assert {(1, 1)} == {finding.lines for finding in verify(copies.ledger, "s").findings}


def test_a_half_squeezed_segment_is_not_forgotten(copies):
    """What an interrupted squeezing left beside the log may hold the text."""
    copies.copy(line(1))
    (copies.ledger.entry("s").events / "000001.new").write_bytes(line(1))
    redact_all(copies)
    assert SECRET not in copies.on_disk()


def test_a_session_that_is_written_to_is_redacted_all_the_same(copies):
    """Whatever comes in between: after two tries it is locked for as long as it takes."""
    writer = copies.copy(line(1))
    copies.clock.move(days=8)
    work = redacting(copies.ledger, "s", finder=Prompts(), before_ns=copies.clock.now_ns())
    number = 2
    while True:
        try:
            next(work)
        except StopIteration as done:
            found = done.value
            break
        number += 1
        writer.append([line(number, b"harmless")], source_bytes=(0, 1))
    assert (1, False) == (found.lines, SECRET in copies.on_disk())
    assert number - 1 == len(copies.lines())
    assert verify(copies.ledger, "s").whole


def test_the_index_shows_what_is_left(copies):
    """Whoever follows the ledger reads the redacted line in its place, in the same state."""
    copies.copy(line(1), line(2, b"harmless"))
    index = EventIndex(ledger=copies.ledger, cache_dir=None)
    index.open()
    states = index.state.tolist()
    redact_all(copies)
    index.refresh("s")
    assert states == index.state.tolist()
    assert copies.lines() == [index.raw(event) for event in range(index.count)]
    index.close()


def test_files_stay_private(copies):
    """What is written anew is readable for its owner only."""
    copies.copy(line(1))
    redact_all(copies)
    modes = {path.stat().st_mode & 0o077 for path in copies.ledger.root.rglob("*") if path.is_file()}
    assert {0} == modes or os.name == "nt"


def test_what_has_to_be_finished_first_is_left_for_the_next_time(copies, receipts_file):
    """A purge that was begun, or a receipt that a killed writer left unfinished."""
    copies.copy(line(1), line(2))
    with receipts_file.open("ab") as file:
        file.write(b'{"seq"')
    assert Redacted(folder="s", is_done=False) == redact_all(copies)
    log = ReceiptLog(path=receipts_file, clock=copies.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="purging", details={"lines": [1, 1]})])
    assert Redacted(folder="s", is_done=False) == redact_all(copies)
    copies.writer()
    assert (1, True) == ((found := redact_all(copies)).lines, found.is_done)
    assert SECRET not in copies.on_disk()
