"""Which faults hit which request."""

from __future__ import annotations

from pellucid.collector.bodies import Batch
from pellucid.collector.fault_plan import FaultPlan, Hit
from pellucid.collector.faults import Answer, CloseAfter, Lie, RefuseEvent, Slow, TooLarge
from pellucid.collector.values import ReceivedEvent

BATCH = Batch(
    api_key="k",
    events=(
        ReceivedEvent(uuid="u1", name="viewer_opened", distinct_id="d"),
        ReceivedEvent(uuid="u2", name="viewer_closed", distinct_id="d"),
    ),
)


def test_without_faults_nothing_is_hit():
    """A collector is well unless asked otherwise."""
    plan = FaultPlan()
    assert Hit() == plan.draw()
    assert plan.draw_for(BATCH, 10) is None


def test_faults_have_their_turns_in_order():
    """The first that is not spent decides; when all are spent, all is well."""
    first, second = Answer(status=503, times=2), Answer(status=429, times=1)
    plan = FaultPlan([first, second])
    assert [first, first, second, None] == [plan.draw().fault for _ in range(4)]
    assert (first, second) == plan.faults


def test_slow_and_close_after_go_along():
    """They are no decision about the answer, so they come with any."""
    slow, close, lie = Slow(before_s=1.0, times=1), CloseAfter(requests=2), Lie(times=1)
    plan = FaultPlan([slow, close, lie])
    assert Hit(fault=lie, slow=slow, close_after=close) == plan.draw()
    assert Hit(close_after=close) == plan.draw()


def test_what_looks_into_a_batch_is_spent_only_by_those_that_fit():
    """A poisoned event is refused as often as said, however many others come before it."""
    named, by_uuid = RefuseEvent(event="no_such", times=1), RefuseEvent(uuid="u2", times=1)
    plan = FaultPlan([named, by_uuid])
    assert Hit() == plan.draw()
    assert [by_uuid, None] == [plan.draw_for(BATCH, 10) for _ in range(2)]


def test_both_a_name_and_a_uuid_have_to_fit():
    """What is said more exactly fits less."""
    plan = FaultPlan([RefuseEvent(event="viewer_opened", uuid="u2")])
    assert plan.draw_for(BATCH, 10) is None


def test_too_large_measures_bytes_and_events():
    """Either measure is enough, and what is just as large as allowed passes."""
    plan = FaultPlan([TooLarge(body_bytes=100, events=1)])
    assert plan.draw_for(BATCH, 10) is not None
    plan.replace([TooLarge(body_bytes=100, events=2)])
    assert plan.draw_for(BATCH, 100) is None
    assert plan.draw_for(BATCH, 101) is not None


def test_chances_are_repeatable():
    """The same seed hits the same requests, about as many as it should."""

    def hits(seed):
        plan = FaultPlan([Lie(chance=0.3)], seed=seed)
        return [plan.draw().fault is not None for _ in range(1000)]

    assert hits(1) == hits(1)
    assert hits(1) != hits(2)
    assert 250 < sum(hits(1)) < 350


def test_replacing_begins_anew():
    """The same faults set again have all their times and the same luck again."""
    plan = FaultPlan([Lie(times=1)])
    assert [True, False] == [plan.draw().fault is not None for _ in range(2)]
    plan.replace([Lie(times=1)], seed=5)
    assert [True, False] == [plan.draw().fault is not None for _ in range(2)]
