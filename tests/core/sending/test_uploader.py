"""Sending: each event once where that can be known, with the same bytes where it cannot, and never against the consent."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.sending.verbs import approve, send_now


def test_a_full_batch_is_sent_at_once(sending):
    """With no time for review: sealed, announced, sent, receipted."""
    folder = sending.record(*range(10))
    sending.uploader().step()
    assert [list(range(10))] == [sending.windows(batch) for batch in sending.server.batches]
    assert ["opened", "recorded", "sealed", "attempt", "sent"] == sending.kinds(folder)
    assert ["sent"] * 10 == sending.states(folder)
    assert sending.is_proved(folder)


def test_the_receipt_tells_what_the_server_said(sending):
    """Status, answer, latency, the headers that were sent, the name in the certificate, the body's hash."""
    folder = sending.record(*range(10))
    sending.uploader().step()
    details = sending.last(folder, "sent").details
    assert (200, "Ok", 1.0, {"Host": "h"}, None) == tuple(
        details[key] for key in ("status", "answer", "latency_ms", "headers", "tls_peer")
    )
    assert sending.last(folder, "sealed").text("body_sha256") == details["body_sha256"]


def test_the_request_goes_where_the_session_says(sending):
    """The address is that of the first receipt, whatever the app would say by now."""
    sending.record(*range(10), follows=sending.app.recording(endpoint="http://127.0.0.1:7/"))
    sending.uploader().step()
    assert "http://127.0.0.1:7/batch/" == sending.server.requests[0].endpoint.url


def test_few_events_wait_until_they_are_old(sending):
    """A batch is made when it is full, or when its oldest event has waited long enough."""
    folder = sending.record(1, 2)
    uploader = sending.uploader(age_s=5.0)
    uploader.step()
    assert [] == sending.server.requests
    sending.clock.step(5.1)
    uploader.step()
    assert ["sent", "sent"] == sending.states(folder)


def test_many_bytes_make_a_batch_too(sending):
    """And no body is larger than it may be."""
    sending.record(*range(40))
    uploader = sending.uploader(count=1000, size_bytes=4000)
    uploader.step()
    assert sum(map(len, sending.server.batches)) >= 20
    assert max(map(len, sending.server.bodies)) <= 4000


def test_a_clock_that_was_set_back_delays_nothing(sending):
    """Events from the future are as good as old ones."""
    folder = sending.record(1)
    sending.clock.step(-3600)
    sending.uploader().step()
    assert ["sent"] == sending.states(folder)


def test_a_sealed_batch_waits_for_its_review(sending):
    """It can be seen for as long as was promised, and then it leaves as it was seen."""
    sending.permission = replace(sending.permission, review_s=10.0)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    sealed = sending.last(folder, "sealed")
    sending.clock.step(9.9)
    uploader.step()
    assert [] == sending.server.requests
    sending.clock.step(0.2)
    uploader.step()
    assert sealed.text("body_sha256") == sending.last(folder, "sent").text("body_sha256")


def test_ask_me_waits_for_a_person(sending):
    """Without an approval a batch waits for ever."""
    sending.permission = replace(sending.permission, review_s=None)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    sending.clock.step(1e6)
    uploader.step()
    assert [] == sending.server.requests
    send_now(sending.ledger, folder, sending.last(folder, "sealed").text("batch"))
    uploader.step()
    assert ["sent"] * 10 == sending.states(folder)


def test_a_server_that_is_busy_is_asked_again_later(sending):
    """Not before its time, with the same bytes; the wait grows."""
    sending.server.in_turn(sending.server.later, sending.server.later)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    assert ["queued"] * 10 == sending.states(folder)
    for wait_s in (1.5, 2.5):
        uploader.step()
        sending.clock.step(wait_s)
        uploader.step()
    assert 3 == len(sending.server.requests)
    assert 1 == len(set(sending.server.bodies))
    assert ["sent"] * 10 == sending.states(folder)


def test_the_wait_outlives_the_process(sending):
    """Another process, or the same after a restart, waits as long."""
    sending.server.in_turn(sending.server.later)
    sending.record(*range(10))
    sending.uploader().step()
    sending.uploader().step()
    assert 1 == len(sending.server.requests)
    sending.clock.step(2.0)
    sending.uploader().step()
    assert 2 == len(sending.server.requests)


def test_without_an_answer_the_same_bytes_are_sent_again(sending):
    """Nobody knows whether it arrived: unconfirmed, until a repeat is answered."""
    sending.server.in_turn(sending.server.silent)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    assert ["unconfirmed"] * 10 == sending.states(folder)
    sending.clock.step(3.0)
    sending.record(*range(20, 30))
    sending.uploader().step()
    assert sending.server.bodies[0] == sending.server.bodies[1]
    assert ["sent"] * 10 == sending.states(folder)


def test_an_upload_that_was_cut_off_by_a_kill_is_repeated(sending):
    """The attempt was written before the first byte left; another process repeats it, byte for byte."""
    folder = sending.record(*range(10))

    def die():
        raise KeyboardInterrupt

    sending.server.before = die
    with pytest.raises(KeyboardInterrupt):
        sending.uploader().step()
    assert ["unconfirmed"] * 10 == sending.states(folder)
    sealed = sending.last(folder, "sealed").text("body_sha256")
    sending.server.before = lambda: None
    sending.uploader().step()
    assert sealed == sending.last(folder, "sent").text("body_sha256")
    assert 2 == sending.last(folder, "attempt").details["number"]


def test_one_bad_event_does_not_keep_the_others(sending):
    """A refused batch is halved until the bad event is alone, and only that one is refused."""
    folder = sending.record(*range(10))
    sending.server.answer = lambda request: (
        sending.server.bad
        if 6 in sending.windows(json.loads(request.body)["batch"])
        else sending.server.accepted
    )
    sending.uploader().step()
    assert ["sent"] * 6 + ["refused"] + ["sent"] * 3 == sending.states(folder)
    assert "bad" == sending.last(folder, "refused").text("answer")
    assert sending.is_proved(folder)


def test_a_body_that_is_too_large_is_halved(sending):
    """Until it is taken; each half is a batch of its own."""
    folder = sending.record(*range(10))
    sending.server.answer = lambda request: (
        sending.server.large if len(json.loads(request.body)["batch"]) > 3 else sending.server.accepted
    )
    sending.uploader().step()
    assert ["sent"] * 10 == sending.states(folder)


def test_a_refused_key_stops_everything_and_says_so(sending):
    """Nothing more is tried, in no process, until somebody changes something."""
    sending.server.in_turn(sending.server.blocked)
    folder = sending.record(*range(10))
    sending.uploader().step()
    sending.clock.step(3600)
    sending.uploader().step()
    assert 1 == len(sending.server.requests)
    assert "the key is refused" == sending.last(folder, "failed").text("why")
    assert ["queued"] * 10 == sending.states(folder)
    sending.clock.step(23 * 3600 + 1)
    sending.uploader().step()
    assert ["sent"] * 10 == sending.states(folder)


def test_without_permission_nothing_is_asked_or_sealed(sending):
    """Not even a lock is made."""
    folder = sending.record(*range(10))
    sending.permission = replace(sending.permission, may_send=False)
    sending.uploader().step()
    assert ["opened", "recorded"] == sending.kinds(folder)
    assert not (sending.app.root / "upload.lock").exists()


def test_the_consent_is_asked_before_each_request(sending):
    """A no in the middle of a long queue holds from the next request on."""
    sending.record(*range(30))

    def take_back():
        sending.permission = replace(sending.permission, may_send=False)

    sending.server.before = take_back
    sending.uploader().step()
    assert 1 == len(sending.server.requests)


def test_lines_of_a_closed_epoch_are_not_sent(sending):
    """Unless the person wanted that, when a new id closed it; then under the id they were recorded with."""
    folder = sending.record(*range(10))
    sending.permission = replace(sending.permission, epoch=2)
    sending.uploader().step()
    assert ["queued"] * 10 == sending.states(folder)
    sending.permission = replace(sending.permission, epoch=2, kept_epochs=frozenset({1}))
    sending.uploader().step()
    assert {"d" * 32} == {event["distinct_id"] for event in sending.server.batches[0]}


def test_held_lines_leave_only_when_a_person_let_them_go(sending):
    """And only those, in the epoch in which it was said."""
    folder = sending.record(*range(10), follows=sending.app.recording(is_held=True, consent="unset"))
    sending.permission = replace(sending.permission, epoch=2)
    sending.uploader().step()
    sending.clock.step(100)
    sending.uploader().step()
    assert [] == sending.server.requests
    assert 3 == approve(sending.ledger, folder, lambda _session: range(2, 5), epoch=2)
    sending.uploader().step()
    assert [[2, 3, 4]] == [sending.windows(batch) for batch in sending.server.batches]
    assert ["held"] * 2 + ["sent"] * 3 + ["held"] * 5 == sending.states(folder)


def test_an_approval_of_another_epoch_is_void(sending):
    """A person who said yes, then no, has said no."""
    folder = sending.record(*range(10), follows=sending.app.recording(is_held=True, consent="unset"))
    approve(sending.ledger, folder, lambda _session: range(10), epoch=2)
    sending.permission = replace(sending.permission, epoch=3)
    sending.uploader().step()
    assert [] == sending.server.requests


def test_a_class_that_may_not_leave_stays(sending):
    """Others do."""
    folder = sending.record(*range(10))
    sending.permission = replace(sending.permission, may_send_event=lambda name: name != "viewer_opened")
    sending.uploader().step()
    assert ["queued"] * 10 == sending.states(folder)


def test_sessions_go_out_oldest_first(sending):
    """Live ones and dead ones alike."""
    for first in (0, 10, 20):
        sending.record(*range(first, first + 10), is_over=first != 10)
        sending.clock.step(0.001)
    sending.uploader().step()
    assert [0, 10, 20] == [sending.windows(batch)[0] for batch in sending.server.batches]


def test_two_processes_never_send_the_same_batch(sending):
    """The second finds the lock taken, and what is done when it is free."""
    sending.record(*range(30))
    second = sending.uploader()
    sending.server.before = second.step
    sending.uploader().step()
    sending.server.before = lambda: None
    second.step()
    found = [number for batch in sending.server.batches for number in sending.windows(batch)]
    assert list(range(30)) == sorted(found)


def test_a_line_that_was_damaged_after_it_was_sealed_is_not_sent(sending):
    """What leaves is what was shown, or nothing."""
    sending.permission = replace(sending.permission, review_s=10.0)
    folder = sending.record(*range(10))
    sending.uploader().step()
    log = sending.ledger.entry(folder).events / "000001.ndjson"
    log.write_bytes(log.read_bytes().replace(b"vulkan", b"metal "))
    sending.clock.step(11)
    sending.uploader().step()
    assert [] == sending.server.requests
    assert ["withheld"] * 10 == sending.states(folder)


def test_a_place_that_is_dead_holds_up_no_other(sending):
    """An address of an old version, or a key that was withdrawn: what goes elsewhere goes on."""
    old = sending.record(*range(10), follows=sending.app.recording(endpoint="http://127.0.0.1:7"))
    sending.clock.step(1)
    new = sending.record(*range(10, 20), follows=sending.app.recording(api_key="phc_new"))
    sending.server.answer = lambda request: (
        sending.server.blocked if ":7/" in request.endpoint.url else sending.server.accepted
    )
    sending.uploader().step()
    assert [["queued"] * 10, ["sent"] * 10] == [sending.states(each) for each in (old, new)]


def test_a_class_that_may_no_longer_leave_is_taken_out_of_a_sealed_batch(sending):
    """The person said so while it waited for its review: the rest is sealed anew, without it."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.hash_with(lambda value: value)
    for number in range(10):
        recorder.record(
            sending.app.ViewerOpened(windows=number)
            if number % 5
            else sending.app.SourceConnected(application_id="x")
        )
    folder = recorder.folder
    recorder.close()
    sending.permission = replace(sending.permission, review_s=10.0)
    uploader = sending.uploader(age_s=0.0)
    uploader.step()
    sending.permission = replace(sending.permission, may_send_event=lambda name: name != "source_connected")
    for _ in range(2):
        sending.clock.step(11)
        uploader.step()
    assert (["queued"] + ["sent"] * 4) * 2 == sending.states(folder)
    assert {"viewer_opened"} == {event["event"] for batch in sending.server.batches for event in batch}
    assert sending.is_proved(folder)


def test_nothing_to_do_takes_no_lock_and_its_time(sending):
    """Neither a sealed batch that may not leave nor a log that is gone makes it busy."""
    sending.permission = replace(sending.permission, review_s=1.0)
    closed, gone = sending.record(*range(10)), sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    (sending.app.root / "upload.lock").unlink()
    sending.permission = replace(sending.permission, epoch=2, review_s=0.0)
    sending.clock.step(10)
    assert uploader.step() >= 0.2
    assert not (sending.app.root / "upload.lock").exists()
    waiting = sending.record(*range(5), follows=sending.app.recording(epoch=2))
    uploader.step()
    sending.ledger.entry(waiting).events.joinpath("000001.ndjson").unlink()
    sending.clock.step(10)
    assert uploader.step() >= 0.2
    assert [] == sending.server.requests
    assert {"queued"} == {*sending.states(closed), *sending.states(gone)}


def test_finish_sends_what_is_due_and_seals_nothing(sending):
    """A shutdown sends the batches whose time has come; the rest stays for the next time."""
    sending.permission = replace(sending.permission, review_s=10.0)
    due = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    later = sending.record(*range(10, 20))
    sending.clock.step(11)
    uploader.finish(1.0)
    assert ["sent"] * 10 == sending.states(due)
    assert ["queued"] * 10 == sending.states(later)
    assert sending.server.requests[0].endpoint.timeout_s <= 1.0


def test_a_broken_session_does_not_stop_the_others(sending):
    """What cannot be read is said, and the next step goes on with the rest."""
    folder = sending.record(*range(10))
    entry = sending.ledger.entry(folder)
    entry.receipts.unlink()
    entry.receipts.mkdir()
    good = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    assert ["sent"] * 10 == sending.states(good)
    assert folder in uploader.trouble
