"""While one batch is on its way the next is made ready; and if it may not leave after all, that is said."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import time
from dataclasses import replace

import pytest

from pellucid.ledger.receipt_log import Draft, ReceiptLog


@pytest.fixture
def telling(sending):
    """Let the server tell when it has the body, as the real transport does; return what was seen at that time."""
    seen = []

    def answer(request):
        before = list(sending.kinds(telling.folder))
        if request.meanwhile is not None:
            request.meanwhile()
        seen.append((before.count("attempt"), sending.kinds(telling.folder).count("attempt")))
        return telling.answers.pop(0) if telling.answers else sending.server.accepted

    telling = type("Telling", (), {"folder": None, "answers": [], "seen": seen})
    sending.server.answer = answer
    return telling


@pytest.fixture
def slow(sending):
    """A server that takes longer than a disk."""
    sending.server.before = lambda: sending.clock.step(0.03)


@pytest.mark.usefixtures("slow")
def test_the_next_is_announced_while_one_is_on_its_way(sending, telling):
    """Each of three batches is sent once, and only the next one is ever announced ahead."""
    telling.folder = sending.record(*range(30))
    sending.uploader().step()
    assert [(1, 2), (2, 3), (3, 3)] == telling.seen
    assert list(range(30)) == [n for batch in sending.server.batches for n in sending.windows(batch)]
    assert ["sent"] * 30 == sending.states(telling.folder)
    assert sending.is_proved(telling.folder)


@pytest.mark.parametrize("failure", ["later", "silent", "blocked"])
def test_what_was_announced_is_taken_back_if_the_one_before_fails(sending, telling, failure):
    """It surely was not sent: it is queued again, not in doubt, and goes out once the server can be reached."""
    telling.folder = sending.record(*range(20))
    telling.answers = [getattr(sending.server, failure)]
    uploader = sending.uploader()
    uploader.step()
    assert 1 == len(sending.server.requests)
    assert ["queued"] * 10 == sending.states(telling.folder)[10:]
    assert "it was not sent after all" == sending.last(telling.folder, "failed").text("why")
    if failure != "blocked":
        sending.clock.step(7200)
        uploader.step()
        assert ["sent"] * 20 == sending.states(telling.folder)
        assert {1, 2} == {
            receipt.details["number"]
            for receipt in sending.ledger.receipts(telling.folder)
            if receipt.kind == "attempt"
        }


def test_a_refused_batch_is_halved_before_the_next_one_leaves(sending, telling):
    """What was announced behind it is taken back, and comes after its halves or before them, but once."""
    telling.folder = sending.record(*range(20))
    telling.answers = [sending.server.bad]
    sending.uploader().step()
    assert ["sent"] * 20 == sending.states(telling.folder)
    later = [n for batch in sending.server.batches[1:] for n in sending.windows(batch)]
    assert list(range(20)) == sorted(later)


def test_a_consent_that_ends_meanwhile_takes_it_back(sending, telling):
    """Nothing leaves after the no, and nothing that did not leave is in doubt."""
    telling.folder = sending.record(*range(20))
    answer = sending.server.answer

    def end(request):
        found = answer(request)
        sending.permission = replace(sending.permission, may_send=False)
        return found

    sending.server.answer = end
    sending.uploader().step()
    assert 1 == len(sending.server.requests)
    assert ["sent"] * 10 + ["queued"] * 10 == sending.states(telling.folder)


def test_time_that_is_up_takes_it_back(sending, telling):
    """At a shutdown nothing is left in doubt that did not leave."""
    telling.folder = sending.record(*range(20))
    answer = sending.server.answer

    def linger(request):
        sending.clock.step(5.0)
        return answer(request)

    sending.server.answer = linger
    sending.uploader().step()
    assert ["sent"] * 10 + ["queued"] * 10 == sending.states(telling.folder)


def run_out(sending, seconds):
    """Let the clock go on by so much during the twentieth request."""
    answer = sending.server.answer

    def linger(request):
        sending.clock.step(seconds if len(sending.server.requests) == 20 else 0.0)
        return answer(request)

    sending.server.answer = linger


def test_what_was_announced_still_leaves_when_a_turn_is_over(sending, telling):
    """That takes a moment; taken back, each of it would have to leave alone the next time."""
    telling.folder = sending.record(*range(400))
    run_out(sending, 1.01)
    sending.uploader().step()
    kinds = sending.kinds(telling.folder)
    assert "failed" not in kinds
    assert kinds.count("sent") == kinds.count("attempt") == len(sending.server.requests)
    assert 20 < len(sending.server.requests) < 40


def test_what_was_announced_does_not_leave_after_the_time_that_was_given(sending, telling):
    """A shutdown waits for no more than it said."""
    telling.folder = sending.record(*range(400))
    run_out(sending, 0.51)
    sending.uploader().step(budget_s=0.5)
    assert 20 == len(sending.server.requests)
    assert ["sent"] * 200 + ["queued"] * 200 == sending.states(telling.folder)


def test_nothing_is_done_besides_where_nothing_is_announced_ahead(sending, monkeypatch):
    """The session's lock is not even taken while a request is on its way."""
    sending.record(*range(20))
    sending.permission = replace(sending.permission, may_send_event=lambda _name: True)
    taken, besides = [], []
    locked = ReceiptLog.locked

    def take(log, **how):
        taken.append(log.path)
        return locked(log, **how)

    def answer(request):
        before = len(taken)
        request.meanwhile()
        besides.append(len(taken) - before)
        return sending.server.accepted

    monkeypatch.setattr(ReceiptLog, "locked", take)
    sending.server.answer = answer
    sending.uploader().step()
    assert [0, 0] == besides
    assert taken


def test_a_filter_of_events_is_asked_right_before_each_request(sending, telling):
    """Where only some events may leave, nothing is announced ahead of its time."""
    telling.folder = sending.record(*range(20))
    sending.permission = replace(sending.permission, may_send_event=lambda _name: True)
    sending.uploader().step()
    assert [(1, 1), (2, 2)] == telling.seen
    assert ["sent"] * 20 == sending.states(telling.folder)


def test_trouble_while_one_is_on_its_way_loses_nothing(sending):
    """The next one is not announced, and the one that was on its way is accounted for as soon as that can be written."""
    folder = sending.record(*range(20))
    path = sending.ledger.entry(folder).receipts
    aside = path.with_suffix(".aside")

    def spoil(request):
        path.rename(aside)
        path.mkdir()
        request.meanwhile()
        path.rmdir()
        aside.rename(path)
        return sending.server.accepted

    sending.server.answer = spoil
    uploader = sending.uploader()
    uploader.step()
    assert ["sent"] * 20 == sending.states(folder)
    assert sending.is_proved(folder)


def test_of_a_fast_server_many_are_announced_together(sending, telling):
    """As many as leave in a moment; each is sent once, in order, and written down as sent."""
    telling.folder = sending.record(*range(400))
    sending.uploader().step()
    ahead = [after - place for place, (_, after) in enumerate(telling.seen, 1)]
    assert (40, 16) == (len(sending.server.requests), max(ahead))
    assert len({after for _, after in telling.seen}) < 8  # so often something was announced
    assert list(range(400)) == [n for batch in sending.server.batches for n in sending.windows(batch)]
    assert ["sent"] * 400 == sending.states(telling.folder)
    assert sending.is_proved(telling.folder)


def test_what_became_of_a_batch_is_soon_written_down(sending, telling):
    """Also of a fast server at most a few answers are known to nobody but this process."""
    telling.folder = sending.record(*range(400))
    known = []

    def count(request):
        request.meanwhile()
        known.append(sending.kinds(telling.folder).count("sent"))
        return sending.server.accepted

    sending.server.answer = count
    sending.uploader().step()
    assert max(place - sent for place, sent in enumerate(known)) <= 4


@pytest.mark.parametrize("failure", ["later", "silent", "blocked", "bad"])
def test_of_many_that_were_announced_those_behind_a_failure_are_taken_back(sending, telling, failure):
    """They surely were not sent, and those before it were; in the end each event was accepted once."""
    telling.folder = sending.record(*range(200))
    telling.answers = [sending.server.accepted] * 5 + [getattr(sending.server, failure)]
    uploader = sending.uploader()
    uploader.step()
    if failure != "bad":  # which is halved at once
        assert 6 == len(sending.server.requests)
        assert ["sent"] * 50 == sending.states(telling.folder)[:50]
        assert ["queued"] * 140 == sending.states(telling.folder)[60:]
    if failure != "blocked":
        sending.clock.step(7200)
        uploader.step()
        assert ["sent"] * 200 == sending.states(telling.folder)
        accepted = sending.server.batches[:5] + sending.server.batches[6:]
        assert list(range(200)) == sorted(n for batch in accepted for n in sending.windows(batch))
    assert sending.is_proved(telling.folder)


def test_of_many_that_were_announced_none_leaves_after_a_no(sending, telling):
    """It is asked before each of them."""
    telling.folder = sending.record(*range(200))
    answer = sending.server.answer

    def end(request):
        sending.permission = replace(sending.permission, may_send=len(sending.server.requests) < 7)
        return answer(request)

    sending.server.answer = end
    sending.uploader().step()
    assert 7 == len(sending.server.requests)
    assert ["sent"] * 70 + ["queued"] * 130 == sending.states(telling.folder)


def test_a_server_that_becomes_slow_leaves_no_more_than_two_in_doubt(sending, telling):
    """The one that is on its way, and the next; what became of those before is written down at once."""
    telling.folder = sending.record(*range(400))
    during = []

    def hesitate(request):
        request.meanwhile()
        if len(sending.server.requests) == 20:
            request.if_slow()
            during.extend(sending.states(telling.folder))
        return sending.server.accepted

    sending.server.answer = hesitate
    sending.uploader().step()
    assert ["sent"] * 190 == during[:190]
    assert 20 == during.count("unconfirmed")
    assert ["sent"] * 400 == sending.states(telling.folder)
    assert list(range(400)) == [n for batch in sending.server.batches for n in sending.windows(batch)]


def test_what_a_person_takes_out_of_a_batch_that_was_announced_does_not_leave(sending, telling):
    """As soon as that is noticed, which is before the next few."""
    telling.folder = sending.record(*range(200))
    entry = sending.ledger.entry(telling.folder)
    answer = sending.server.answer

    def withhold(request):
        if len(sending.server.requests) == 3:
            log = ReceiptLog(path=entry.receipts, clock=sending.clock)
            with log.locked():
                log.catch_up()
                log.append([Draft(kind="withheld", details={"lines": [150, 159]})])
        return answer(request)

    sending.server.answer = withhold
    sending.uploader().step()
    assert ["withheld"] * 10 == sending.states(telling.folder)[150:160]
    sent = {n for batch in sending.server.batches for n in sending.windows(batch)}
    assert set(range(200)) - set(range(150, 160)) == sent


def test_what_does_not_come_to_the_disk_does_not_leave(sending, telling, monkeypatch):
    """It is announced anew once the disk takes it; no event is lost, and each request was on the disk before it left."""
    telling.folder = sending.record(*range(400))
    synced = []
    real = getattr(os, "fdatasync", os.fsync)

    def fail_now_and_then(descriptor):
        synced.append(descriptor)
        if len(synced) % 3 == 0:
            raise OSError(errno.EIO, "the disk refuses")
        real(descriptor)

    monkeypatch.setattr(os, "fdatasync", fail_now_and_then, raising=False)
    uploader = sending.uploader()
    for _ in range(20):
        uploader.step()
        sending.clock.step(2)
    assert len(synced) > 3
    assert ["sent"] * 400 == sending.states(telling.folder)
    assert set(range(400)) == {n for batch in sending.server.batches for n in sending.windows(batch)}
    assert 40 == len(sending.server.requests)
    assert sending.is_proved(telling.folder)


def test_a_choice_that_is_made_while_an_announcement_comes_to_the_disk_holds(sending, monkeypatch):
    """A disk may take seconds: of an epoch that is closed meanwhile nothing leaves, and it is said that nothing did."""
    folder = sending.record(*range(10))
    real = getattr(os, "fdatasync", os.fsync)

    def choose(descriptor):
        real(descriptor)
        if "attempt" in sending.kinds(folder):
            sending.permission = replace(sending.permission, epoch=2)

    monkeypatch.setattr(os, real.__name__, choose)
    sending.uploader().step()
    assert [] == sending.server.requests
    assert ["queued"] * 10 == sending.states(folder)
    assert "it was not sent after all" == sending.last(folder, "failed").text("why")


@pytest.mark.parametrize("slowly", [False, True])
def test_before_a_batch_leaves_its_seal_and_its_announcement_are_on_the_disk(
    sending, telling, monkeypatch, slowly
):
    """However many are announced together, and however fast they leave."""
    count = 100 if slowly else 400
    telling.folder = sending.record(*range(count))
    receipts = sending.ledger.entry(telling.folder).receipts
    real = getattr(os, "fdatasync", os.fsync)
    durable = [0]

    def note(descriptor):
        found = os.fstat(descriptor)
        time.sleep(0.1)  # a disk that takes longer than the server
        real(descriptor)
        if found.st_ino == receipts.stat().st_ino:
            durable[0] = max(durable[0], found.st_size)

    monkeypatch.setattr(os, "fdatasync", note, raising=False)
    answer = sending.server.answer

    def check(request):
        sealed, attempted = {}, set()
        for line in receipts.read_bytes()[: durable[0]].splitlines():
            receipt = json.loads(line)
            if receipt["kind"] == "sealed":
                sealed[receipt["body_sha256"]] = receipt["batch"]
            if receipt["kind"] == "attempt":
                attempted.add(receipt["batch"])
        assert sealed[hashlib.sha256(request.body).hexdigest()] in attempted
        if slowly:
            sending.clock.step(0.03)
        return answer(request)

    sending.server.answer = check
    uploader = sending.uploader()
    while uploader.step() <= 0:
        pass
    assert ["sent"] * count == sending.states(telling.folder)
