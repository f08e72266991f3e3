"""While one batch is on its way the next is made ready; and if it may not leave after all, that is said."""

from __future__ import annotations

from dataclasses import replace

import pytest


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
