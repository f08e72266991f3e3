"""What is sealed on trial is what the app seals."""

from __future__ import annotations

import json

from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.view.rule_preview import HASH_MARK, Terms, face_ruling
from pellucid.view.trial_seal import BY_A_RULE, OF_A_CLASS, session_of, trials

WITHHOLDING = Rules().with_event("source_connected", Treatment.WITHHOLD)


def tried(outgoing, folder, terms):
    outbox = session_of(outgoing.ledger, folder)
    return list(trials(outbox, 0, 2, terms))


def test_each_body_is_one_that_arrives(outgoing, collector):
    """What a rule withholds is in none, and what stands on either side of it leaves by itself."""
    rules = WITHHOLDING.with_field("viewer_opened", "renderer", Treatment.REDACT)
    folder = outgoing.record_two_kinds(endpoint=collector.url)
    found = tried(outgoing, folder, Terms(ruling=face_ruling(rules, "d")))
    assert [(0, 0, ""), (1, 1, BY_A_RULE), (2, 2, "")] == [
        (each.first, each.last, each.why_not) for each in found
    ]
    assert ("source_connected",) == found[1].names
    assert [0, 2] == [line for each in found for line, _ in each.parts()]
    bodies = outgoing.deliver(collector, ruling=Ruling(rules))
    assert [each.content for each in found if each.body is not None] == bodies
    assert all(b"redacted" in body for body in bodies)


def test_a_hash_is_marked_where_it_will_stand(outgoing):
    """In the event's own fields and in what is in each event."""
    folder = outgoing.record_two_kinds()
    for rules in (
        Rules().with_field("viewer_opened", "renderer", Treatment.HASH),
        Rules().with_attachment("app_version", Treatment.HASH),
    ):
        [trial] = tried(outgoing, folder, Terms(ruling=face_ruling(rules, "d" * 32)))
        assert trial.hashes_later
        assert HASH_MARK in json.dumps(json.loads(trial.content), ensure_ascii=False)


def test_a_class_that_stays_here_is_in_no_body(outgoing):
    """And is said to."""
    terms = Terms(may_send=lambda raw: b"source_connected" not in raw)
    found = tried(outgoing, outgoing.record_two_kinds(), terms)
    assert ["", OF_A_CLASS, ""] == [each.why_not for each in found]
    assert [1, 0, 1] == [len(each.content) > 0 for each in found]


def test_under_rules_that_cannot_be_read_nothing_leaves(outgoing):
    """Not even on trial."""
    [trial] = tried(outgoing, outgoing.record_two_kinds(), Terms(trouble="The rules are broken"))
    assert (3, None) == (len(trial.lines), trial.body)
    assert "The rules are broken, so nothing is sent" in trial.why_not
