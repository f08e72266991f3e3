"""How an app with the engine inside stands."""

from __future__ import annotations

import os

from pellucid.collector import Answer, Collector
from pellucid.consent.values import Mode
from pellucid.embedding.health_file import HealthFile, HealthNote
from pellucid.sending.verbs import hold


def status(call):
    """Run it, for a person and for a program."""
    return call("status", "--app", "myviewer").out, call("status", "--app", "myviewer", "--json").json


def test_before_anybody_answered(viewer, call):
    """The mode, the rule, what is held, and how to decide about it."""
    viewer.run_once(1, 2)
    said, found = status(call)
    assert "nobody has answered yet" in said
    assert "2 held" in said
    assert "2 events wait for you to decide: pellucid outbox --app myviewer" in said
    assert ("unset", "nobody has answered yet", 2, 0) == (
        found["state"],
        found["rule"],
        found["events"]["held"],
        found["events"]["sent"],
    )
    assert (2, [], 1) == (found["waits_for_you"]["held"], found["running"], found["sessions"])
    assert "none: nothing may be sent" in said


def test_while_it_runs(viewer, call, analytics):
    """Who records, what waits sealed and when that leaves, and what was sent."""
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: viewer.states() == ["sent"])
        analytics("review", "3600")
        viewer.until(lambda: running.decision.review is not None)
        viewer.record(running, 2)
        viewer.until(lambda: call("outbox", "--json").json["batches"])
        said, found = status(call)
    assert "1 queued (1 of them sealed), 1 sent" in said
    assert f"pid {os.getpid()}, version 1.4.0, has recorded as 'on'" in said
    assert (1, 1, [os.getpid()]) == (
        found["events"]["sent"],
        found["events"]["sealed"],
        [each["pid"] for each in found["running"]],
    )
    assert found["next_upload"]["due"] in {each["due"] for each in call("outbox", "--json").json["batches"]}
    assert "or at the app's next start" in call("status", "--app", "myviewer").out


def test_what_waits_for_the_person(viewer, call, analytics):
    """A batch that leaves only when somebody lets it go."""
    with viewer.open(review_s=None) as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: call("outbox", "--json").json["batches"])
        said, found = status(call)
    assert (1, None) == (found["waits_for_you"]["batches"], found["next_upload"]["due"])
    assert "when you let it go: pellucid outbox --app myviewer" in said


def test_why_sending_stopped(viewer, call, analytics):
    """A refused key is told in the server's number, with what a person can do."""
    with Collector(faults=[Answer(status=401)]) as refusing:
        viewer.url = refusing.url
        with viewer.open() as running:
            analytics("enable")
            viewer.until(lambda: running.decision.mode is Mode.ON)
            viewer.record(running, 1)
            viewer.until(lambda: call("status", "--app", "myviewer", "--json").json["next_upload"]["stopped"])
            said, found = status(call)
    assert "401" in found["next_upload"]["stopped"]
    assert "stopped: " in said
    assert "pellucid outbox send all --app myviewer" in said


def test_why_it_is_tried_later(viewer, call, analytics):
    """Failures in a row, and not before when."""
    with Collector(faults=[Answer(status=503, retry_after="600")]) as busy:
        viewer.url = busy.url
        with viewer.open() as running:
            analytics("enable")
            viewer.until(lambda: running.decision.mode is Mode.ON)
            viewer.record(running, 1)
            viewer.until(
                lambda: call("status", "--app", "myviewer", "--json").json["next_upload"]["failures"]
            )
            said, found = status(call)
    assert "after 1 failure in a row, not before 2" in said
    assert found["next_upload"]["not_before"]


def test_a_pause_is_told(viewer, call, analytics):
    """With its end."""
    viewer.run_once()
    analytics("enable")
    analytics("pause")
    said, found = status(call)
    assert "paused       until 2" in said
    assert found["is_paused"] is True


def test_another_rule_that_decides_is_told(viewer, call, monkeypatch, analytics):
    """And that a process of the app may see another environment than this command."""
    viewer.run_once()
    analytics("enable")
    monkeypatch.setenv("MYVIEWER_ANALYTICS", "local")
    said, found = status(call)
    assert ("local", "on", True) == (found["state"], found["chosen"], found["is_lowered"])
    assert "MYVIEWER_ANALYTICS is 'local' in the environment" in found["rule"]
    assert "may have another environment" in said


def test_what_its_processes_left_word_of(viewer, call):
    """A keyring that cannot be used, refused events, lost ones; also of a process that has ended."""
    viewer.run_once(1)
    note = HealthNote(
        pid=71,
        at_ns=1_795_521_600_000_000_000,
        refused={"no such event": 2},
        dropped=3,
        troubles=("No keyring was found",),
    )
    HealthFile(viewer.ledger.root, pid=71, started_ns=1).tell(note)
    said, found = status(call)
    for part in (
        "pid 71, which has ended, at 2026-11-24 12:00:00: No keyring was found",
        "2 events refused: no such event",
        "3 events lost, since nothing could be written",
    ):
        assert part in said
    assert (["No keyring was found"], {"no such event": 2}, 3) == (
        found["notes"][0]["troubles"],
        found["notes"][0]["refused"],
        found["notes"][0]["dropped"],
    )


def test_each_state_is_counted(viewer, call, analytics):
    """Also what a person keeps back, or withholds."""
    running = viewer.open(review_s=None)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1, 2, 3)
    (entry,) = [e for e in viewer.ledger.sessions() if viewer.ledger.line_count(e.folder) == 3]
    hold(viewer.ledger, entry.folder, 0, 0)
    call("outbox", "withhold", f"{entry.folder}:1", "--yes")
    events = status(call)[1]["events"]
    assert (1, 1, 1) == (events["held"], events["withheld"], events["queued"])


def test_an_app_is_listed_with_its_state(viewer, call):
    """Beside the programs that are known by name."""
    assert ["rerun"] == [each["key"] for each in call("apps", "--json").json]
    viewer.run_once()
    found = {each["key"]: each for each in call("apps", "--json").json}
    assert ("embedded", "unset", str(viewer.known.config_file), str(viewer.ledger.root)) == (
        found["myviewer"]["kind"],
        found["myviewer"]["state"],
        found["myviewer"]["config_file"],
        found["myviewer"]["data_dir"],
    )
    assert "watched" == found["rerun"]["kind"]
    assert "myviewer  unset" in call("apps").out
