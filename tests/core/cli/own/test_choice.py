"""What an app may do: each verb, on a real app."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pellucid.consent.values import Mode, Review
from pellucid.errors import ConfirmationNeeded


def test_enable_shows_what_is_collected_and_where_it_goes(viewer, analytics, call):
    """In short, before it is agreed to; what was shown counts as seen."""
    viewer.run_once(1)
    done = analytics("enable")
    assert (0, "My Viewer sends what it records from now on.\n") == (done.code, done.out)
    for part in (
        "Viewer Opened (usage): renderer, windows, scale, is_wsl",
        "To know how often the viewer is used.",
        "application_id (as a hash)",
        "app_version",
        viewer.url,
        "1 event from before stays on this machine",
        "pellucid outbox --app myviewer",
    ):
        assert part in done.err
    assert Mode.ON is viewer.choice.mode
    assert {
        "viewer_opened",
        "viewer_opened.windows#integer",
        "metadata.app_version",
    } <= viewer.choice.accepted
    assert [] == call("analytics", "--app", "myviewer", "config", "--json").json["not_yet_seen"]


def test_enable_reaches_a_running_app_and_what_was_held_stays(viewer, analytics, collector):
    """A yes applies from then on; one JSON document says it to a program."""
    with viewer.open() as running:
        viewer.record(running, 1)
        found = analytics("enable", "--json").json
        assert ("on", 1, 0) == (found["state"], found["held"], found["destroyed"])
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 2)
        viewer.until(lambda: viewer.states() == ["held", "sent"])
    assert 1 == collector.counts.events


def test_without_a_catalogue_nothing_is_agreed_to(viewer, analytics, collector):
    """What nobody could be shown is not collected before they have seen it."""
    viewer.run_once()
    viewer.known.catalogue_file.unlink()
    done = analytics("enable")
    assert 0 == done.code
    assert "cannot be shown here" in done.err
    assert frozenset() == viewer.choice.accepted
    with viewer.open() as running:
        assert running.record(viewer.app.ViewerOpened()) is False
        assert 0 == analytics("accept", "--yes").code
        viewer.until(lambda: running.record(viewer.app.ViewerOpened()))


def test_disable_takes_all_that_waits(viewer, analytics, collector):
    """It says how much, and nobody else is told; the bytes are nowhere."""
    analytics_app = viewer.open(review_s=None)
    analytics("enable")
    viewer.until(lambda: analytics_app.decision.mode is Mode.ON)
    viewer.record(analytics_app, 1, 2)
    done = analytics("disable")
    assert 0 == done.code
    assert "My Viewer collects nothing any more.\n" in done.out
    assert "2 events that had not been sent were destroyed, and nobody is told." in done.out
    assert analytics_app.record(viewer.app.ViewerOpened()) is False
    assert b"vulkan" not in viewer.bytes_below()
    assert 0 == collector.counts.requests


def test_disable_works_where_nothing_runs(viewer, analytics):
    """The same, done by the command alone; a second time there is nothing left."""
    viewer.run_once(1, 2, 3)
    assert 3 == analytics("disable", "--json").json["destroyed"]
    assert 0 == analytics("disable", "--json").json["destroyed"]
    assert b"vulkan" not in viewer.bytes_below()


def test_another_process_stops_within_a_second(viewer, command):
    """When the command returns it has stopped, and what it recorded is destroyed."""
    with viewer.process() as child:
        assert b"ready\n" == child.stdout.readline()
        viewer.until(viewer.known.catalogue_file.is_file)
        done = command("analytics", "--app", "myviewer", "disable", "--json")
        assert ([], 0) == (done.json["still_running"], done.code)
        assert done.json["destroyed"] >= 1
        chosen_ns = viewer.choice.answered_at_ns
        last_ns = int(child.stdout.readline())
        # The promise is one second; the machine that tests may be busy.
        assert last_ns - chosen_ns < 5_000_000_000
        viewer.until(lambda: b"viewer_opened" not in viewer.bytes_below())
        child.communicate()
    assert 0 == child.returncode


def test_local_keeps_and_sends_nothing(viewer, analytics, collector):
    """What was about to be sent is destroyed; what comes is kept."""
    running = viewer.open(review_s=None)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1)
    assert "1 event that had not been sent was destroyed" in analytics("local").out
    viewer.until(lambda: running.decision.mode is Mode.LOCAL)
    viewer.record(running, 2)
    running.flush()
    assert "held" in viewer.states()
    assert 0 == collector.counts.requests


def test_a_class_by_itself(viewer, analytics):
    """Its events go, others stay; what it cannot allow by itself is said."""
    running = viewer.open(review_s=None)
    assert "has no effect at present" in analytics("class", "error", "on").err
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1)
    running.record(viewer.app.SourceConnected(application_id="x"))
    viewer.until(lambda: running.health().recorded == 2)
    found = analytics("class", "error", "off", "--json").json
    assert (1, {"usage": "on", "error": "off", "crash": "on"}) == (found["destroyed"], found["classes"])
    assert running.record(viewer.app.ViewerOpened())
    assert Mode.OFF is viewer.choice.classes["error"]
    assert 2 == analytics("class", "nonsense", "off").code
    assert 2 == analytics("class", "usage", "unset").code


@pytest.mark.parametrize(
    ("words", "seconds"), [([], 3600), (["--hours", "0.5"], 1800), (["--until-restart"], None)]
)
def test_a_pause_and_its_end(viewer, analytics, words, seconds):
    """An hour, as long as one says, or until the app is started again; a running app obeys."""
    running = viewer.open()
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    done = analytics("pause", *words)
    assert (0, True) == (done.code, done.out.startswith("My Viewer records and sends nothing "))
    pause = viewer.choice.pause
    assert seconds == (None if pause.until_ns is None else (pause.until_ns - pause.since_ns) / 1e9)
    viewer.until(lambda: running.decision.is_paused)
    assert running.record(viewer.app.ViewerOpened()) is False
    assert "The pause is over. My Viewer collects usage data and sends it" in analytics("resume").out
    viewer.until(lambda: not running.decision.is_paused)
    assert "There was no pause." in analytics("resume").out


def test_a_yes_does_not_end_a_pause(viewer, analytics):
    """It is told that there is one, and how to end it."""
    viewer.run_once()
    analytics("enable")
    analytics("pause")
    done = analytics("enable")
    assert "It is paused until 2" in done.err
    assert "pellucid analytics --app myviewer resume" in done.err


def test_what_makes_no_pause(viewer, analytics):
    """Two answers at once, no time, too much of it, or nothing to pause."""
    viewer.run_once()
    for words in (
        ["--hours", "1", "--until-restart"],
        ["--hours", "0"],
        ["--hours", "1e9"],
        ["--hours", "nan"],
    ):
        assert 2 == analytics("pause", *words).code
    analytics("disable")
    assert 2 == analytics("pause").code
    assert None is viewer.choice.pause


@pytest.mark.parametrize(
    ("word", "review", "said"),
    [
        ("30", Review(seconds=30.0), "30 s"),
        ("ask", Review(seconds=None), "until you let it go"),
        ("0", Review(seconds=0.0), "0 s"),
    ],
)
def test_a_review_time(viewer, analytics, word, review, said):
    """In seconds, until a person says so, or as the app has it; without a word it is shown."""
    viewer.run_once()
    assert said in analytics("review", word).out
    assert review == viewer.choice.review
    assert said in analytics("review").out
    assert (word if word == "ask" else float(word)) == analytics("review", "--json").json["review"]
    assert "as long as the app has it" in analytics("review", "default").out
    assert None is viewer.choice.review


@pytest.mark.parametrize("word", ["soon", "-1", "nan", "inf", "1e9"])
def test_what_is_no_review_time(viewer, analytics, word):
    """It is refused, and nothing is changed."""
    viewer.run_once()
    assert 2 == analytics("review", "--", word).code
    assert None is viewer.choice.review


@pytest.mark.parametrize(
    ("verb", "mode"), [("enable", Mode.ON), ("disable", Mode.OFF), ("local", Mode.LOCAL)]
)
def test_a_broken_choice_is_asked_about(viewer, analytics, home, verb, mode):
    """Nothing is collected meanwhile; a no, or nobody there, changes nothing; a yes keeps the broken file, private."""
    viewer.run_once()
    file = viewer.known.config_file
    file.write_bytes(b"broken")
    declined = analytics(verb, answer="n\n")
    assert 1 == declined.code
    assert "nothing is collected or sent" in declined.err
    assert 2 == analytics(verb).code
    assert b"broken" == file.read_bytes()
    agreed = analytics(verb, answer="y\n")
    assert 0 == agreed.code
    (kept,) = home.locations.set_aside_dir(viewer.known).iterdir()
    assert str(kept) in agreed.err
    assert b"broken" == kept.read_bytes()
    if os.name == "posix":
        assert 0o600 == kept.stat().st_mode & 0o777
    assert mode is viewer.choice.mode


def test_other_verbs_need_a_readable_choice(viewer, analytics):
    """They change a part of it, so there has to be one; the remedy is told."""
    viewer.run_once()
    viewer.known.config_file.write_bytes(b"broken")
    for words in (["pause"], ["resume"], ["review", "3"], ["class", "usage", "off"], ["accept", "--yes"]):
        done = analytics(*words)
        assert ConfirmationNeeded.exit_code == done.code
        assert "Nothing is collected or sent meanwhile." in done.err
    assert b"broken" == viewer.known.config_file.read_bytes()


def test_a_folder_in_its_place_is_never_asked_about(viewer, analytics):
    """It cannot be replaced, so there is nothing to agree to."""
    viewer.run_once()
    viewer.known.config_file.unlink()
    viewer.known.config_file.mkdir()
    done = analytics("disable", "--yes")
    assert 4 == done.code
    assert "Replace it" not in done.err


def test_another_rule_that_lowers_the_choice_is_told(viewer, analytics, monkeypatch):
    """What was chosen stands in the file; what holds here, and why, is said."""
    viewer.run_once()
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    done = analytics("enable", "--json")
    assert ("off", "DO_NOT_TRACK is set in the environment") == (done.json["state"], done.json["rule"])
    assert "Warning: Another rule lowers your choice here: DO_NOT_TRACK" in done.err
    assert Mode.ON is viewer.choice.mode


def test_the_disclaimer_s_own_words_work(viewer, home):
    """What it prints can be typed as it stands."""
    from pellucid.consent.disclaimer import disclaimer

    viewer.run_once()
    text = disclaimer(viewer.known, default=Mode.UNSET)
    line = next(part for part in text.splitlines() if "enable|disable" in part)
    typed = line.partition("To answer: ")[2].removesuffix("|disable")
    assert "pellucid analytics --app myviewer enable" == typed
    words = typed.split()[1:]
    subprocess.run([sys.executable, "-m", "pellucid", *words], check=True, capture_output=True)
    assert Mode.ON is viewer.choice.mode
