"""Deciding about what has not left yet."""

from __future__ import annotations

import json

import pytest

from pellucid.cli.own import outbox_verbs
from pellucid.cli.own.targets import WaitingThings
from pellucid.collector import Answer, Moment, Reset
from pellucid.consent.values import Mode
from pellucid.rules import RulesFile


def address(viewer, line):
    (batch,) = WaitingThings(viewer.ledger).batches
    return f"{batch.folder}:{line}"


def windows(collector):
    return sorted(
        event["properties"]["windows"]
        for received in collector.received
        for event in json.loads(received.body)["batch"]
    )


def test_send_lets_a_batch_go(viewer, running, call, collector):
    """By its uuid, by an event in it, or all; the running app sends it."""
    done = call("outbox", "send", address(viewer, 1))
    assert (0, "1 batch leaves now.\n") == (done.code, done.out)
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    assert [1, 2, 3] == windows(collector)
    assert 3 == call("outbox", "send", "all").code


def test_send_without_a_running_app_is_for_its_next_start(viewer, running, call, collector):
    """That is said; the choice holds over the restart."""
    running.close()
    found = call("outbox", "send", "all", "--json").json
    assert (1, False, False) == (len(found["batches"]), found["is_running"], found["sending_goes_on"])
    assert "when My Viewer is started next" in call("outbox", "send", "all").out
    with viewer.open():
        viewer.until(lambda: viewer.states() == ["sent"] * 3)


def test_send_goes_on_after_a_refused_key(viewer, analytics, call, collector):
    """Somebody has helped, and says so; then the same bytes leave."""
    collector.set_faults(Answer(status=401, times=1))
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: collector.requests and "stopped" in call("outbox").out)
        assert "Sending had stopped; it is tried again." in call("outbox", "send", "all").out
        viewer.until(lambda: viewer.states() == ["sent"])
    assert 1 == len({received.body for received in collector.requests})


def test_what_may_have_arrived_is_left_to_itself(viewer, analytics, call, collector):
    """It can neither be hurried nor held; whoever tries is told."""
    collector.set_faults(Reset(when=Moment.AFTER_BODY))
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: viewer.states() == ["unconfirmed"])
    assert "may have arrived already" in call("outbox", "send", "all").err
    for words in (["hold", "all"], ["withhold", "all", "--yes"]):
        done = call("outbox", *words)
        assert 2 == done.code
        assert "may have arrived already" in done.err
    for verb in ("drop-field", "redact-field", "hash-field"):
        assert 2 == call("outbox", verb, f"{viewer.ledger.sessions()[0].folder}:0", "renderer").code


def test_hold_and_approve(viewer, running, call, collector):
    """The rest is sealed anew without it; it leaves once it was shown and let go."""
    assert "1 event held." in call("outbox", "hold", address(viewer, 1)).out
    (held,) = WaitingThings(viewer.ledger).named(["all"])[1:2]
    assert "held" in viewer.states()
    declined = call("outbox", "approve", held.uuid, answer="n\n")
    assert 1 == declined.code
    assert '"windows": 2' in declined.err
    assert 2 == call("outbox", "approve", held.uuid).code
    assert "held" in viewer.states()
    approved = call("outbox", "approve", "all", answer="y\n")
    assert "Send 1 event to " in approved.err
    assert "1 event let go" in approved.out
    running.flush()
    viewer.until(lambda: sum(len(b.batch.uuids) for b in WaitingThings(viewer.ledger).batches) == 3)
    call("outbox", "send", "all")
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    assert [1, 2, 3] == windows(collector)


def test_what_was_held_before_the_answer_leaves_only_so(viewer, analytics, call, collector):
    """Shown, approved, and sent under the id and from the session that it was recorded in."""
    viewer.run_once(7, 8)
    refused = call("outbox", "approve", "all", "--yes")
    assert 2 == refused.code
    assert "pellucid analytics --app myviewer enable" in refused.err
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 9)
        viewer.until(lambda: viewer.states() == ["held", "held", "sent"])
        first = call("outbox", "--json").json["held"][0]
        assert 1 == call("outbox", "approve", first["uuid"], "--yes", "--json").json["approved"]
        viewer.until(lambda: viewer.states() == ["held", "sent", "sent"])
    assert [7, 9] == windows(collector)


def test_approve_shows_exactly_what_will_leave(viewer, analytics, call, collector):
    """Indented for reading, and otherwise the body that the server gets."""
    viewer.run_once(7)
    analytics("enable")
    shown = call("outbox", "approve", "all", "--yes").err
    text = shown[shown.index("{") : shown.rindex("}") + 1]
    with viewer.open():
        viewer.until(lambda: viewer.states() == ["sent"])
    (received,) = collector.received
    assert json.loads(received.body) == json.loads(text)


def test_approve_shows_what_rules_make_of_it(viewer, analytics, call, collector):
    """What a rule withholds is named, stays held, and is in no body; as long as they cannot be read nothing goes."""
    viewer.run_once(7)
    analytics("enable")
    assert 0 == call("rules", "set", "viewer_opened.renderer", "redact").code
    shown = call("outbox", "approve", "all", answer="n\n").err
    assert '"renderer": "\u2039redacted\u203a"' in shown
    call("rules", "set", "viewer_opened.renderer", "hash")
    shown = call("outbox", "approve", "all", answer="n\n").err
    assert "Where \u2039hash\u203a stands a hash will leave: only My Viewer has the secret for it." in shown
    call("rules", "set", "viewer_opened", "withhold")
    refused = call("outbox", "approve", "all", "--yes")
    assert 2 == refused.code
    assert "Stays held: viewer_opened. A rule of yours withholds it." in refused.err
    RulesFile(viewer.known.config_file).path.write_text("{")
    refused = call("outbox", "approve", "all", "--yes")
    assert 2 == refused.code
    assert "so nothing is sent: nobody knows what you want withheld" in refused.err
    assert ["held"] == viewer.states()


def test_withhold(viewer, running, call, collector):
    """Asked about, since nobody can take it back; the others leave, it stays to be seen."""
    assert 1 == call("outbox", "withhold", address(viewer, 0), answer="n\n").code
    assert 1 == call("outbox", "withhold", address(viewer, 0), "--yes", "--json").json["withheld"]
    running.flush()
    call("outbox", "send", "all")
    viewer.until(lambda: viewer.states() == ["sent", "sent", "withheld"])
    assert [2, 3] == windows(collector)
    assert 3 == len(call("events", "--app", "myviewer", "--json").json)


@pytest.mark.parametrize("verb", ["send", "hold", "approve", "withhold"])
def test_what_is_not_there_is_told(viewer, running, call, verb):
    """With the code for that, and nothing is written."""
    before = [list(viewer.ledger.receipts(entry.folder)) for entry in viewer.ledger.sessions()]
    assert 3 == call("outbox", verb, "nothing").code
    assert before == [list(viewer.ledger.receipts(entry.folder)) for entry in viewer.ledger.sessions()]


def test_nothing_is_approved_under_an_unreadable_choice(viewer, running, call):
    """Nobody knows what the person wants."""
    call("outbox", "hold", "all")
    viewer.known.config_file.write_bytes(b"broken")
    assert 2 == call("outbox", "approve", "all", "--yes").code
    assert {"held"} == set(viewer.states())


def test_what_has_changed_since_it_was_shown_stays_held(viewer, running, call, monkeypatch):
    """Compared under the session's lock: nothing can come between the look and the receipt."""
    call("outbox", "hold", "all")
    real = outbox_verbs.confirm

    def change_meanwhile(*args, **options):
        real(*args, **options)
        call("outbox", "drop-field", held, "renderer")

    held = WaitingThings(viewer.ledger).events[0].uuid
    monkeypatch.setattr(outbox_verbs, "confirm", change_meanwhile)
    done = call("outbox", "approve", "all", "--yes")
    assert 2 == done.code
    assert "has changed meanwhile, so nothing was let go" in done.err
    assert {"held"} == set(viewer.states())
