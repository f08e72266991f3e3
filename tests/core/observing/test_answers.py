"""Whose answer it is, as far as the log tells."""

from __future__ import annotations

from pellucid.observing.answers import MOST_OPEN, Answers, Sent
from pellucid.observing.log_reading import Accepted, Failed


def test_a_success_is_that_of_the_oldest_body_of_its_session():
    """Of the same session and size the first that was sent; each is answered once."""
    answers = Answers()
    sent = [Sent(session="a", events=1), Sent(session="b", events=2), Sent(session="b", events=2)]
    for each in sent:
        answers.expect(each)
    assert [sent[1], sent[2], None] == [answers.take(Accepted(session="b", events=2)) for _ in range(3)]
    assert ["", "accepted", "accepted"] == [each.outcome for each in sent]
    assert answers.take(Accepted(session="a", events=3)) is None


def test_a_body_whose_session_is_not_known_may_be_meant():
    """An event that sets something on the person names no session."""
    answers = Answers()
    sent = Sent(session=None, events=1)
    answers.expect(sent)
    assert sent is answers.take(Accepted(session="a", events=1))


def test_a_failure_names_nothing():
    """So it is that of the only body without an answer, or nobody can say."""
    answers = Answers()
    sent = [Sent(session="a", events=1), Sent(session="b", events=1)]
    answers.expect(sent[0])
    answers.expect(sent[1])
    assert answers.take(Failed(reason="x")) is None
    answers.take(Accepted(session="a", events=1))
    assert sent[1] is answers.take(Failed(reason="x"))
    assert [("accepted", ""), ("failed", "x")] == [(each.outcome, each.why) for each in sent]


def test_not_everything_is_remembered_for_ever():
    """A program may run for months without an answer."""
    answers = Answers()
    for number in range(MOST_OPEN + 1):
        answers.expect(Sent(session=str(number), events=1))
    assert answers.take(Accepted(session="0", events=1)) is None
    assert answers.take(Accepted(session="1", events=1)) is not None
