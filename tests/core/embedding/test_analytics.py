"""What an app's developer calls, from the first start to the last event."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time

import pytest

from pellucid.consent.values import Mode
from pellucid.errors import TelemetryError
from pellucid.sending.verbs import approve


def test_until_the_person_answers_nothing_leaves(viewer, until):
    """In no session, however many; what was recorded is held."""
    for _ in range(2):
        with viewer.open() as analytics:
            assert analytics.record(viewer.app.ViewerOpened()) is True
            until(lambda: analytics.health().recorded == 1)
    assert [] == viewer.server.bodies
    assert ["held", "held"] == viewer.states()


def test_a_yes_applies_from_then_on(viewer, until):
    """What comes after it is sent; what was held before is not, until the person lets it go."""
    with viewer.open() as analytics:
        analytics.record(viewer.app.ViewerOpened(windows=1))
        until(lambda: viewer.states() == ["held"])
        choice = analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened(windows=2))
        until(lambda: viewer.states() == ["held", "sent"])
        assert [2] == [event["properties"]["windows"] for event in viewer.server.events]
        held = next(
            e for e in viewer.ledger.sessions() if viewer.ledger.states(e.folder).at(0).word == "held"
        )
        approve(viewer.ledger, held.folder, lambda _session: [0], epoch=choice.epoch)
        until(lambda: viewer.states() == ["sent", "sent"])


def test_what_is_sent_is_what_was_declared(viewer, until):
    """The fields, the build metadata, and what the server is told not to do; no name, path or address of anybody."""
    with viewer.open() as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.server.events)
    (event,) = viewer.server.events
    assert {
        "renderer": "vulkan",
        "windows": 1,
        "scale": 1.5,
        "is_wsl": False,
        "app_version": "1.4.0",
        "$geoip_disable": True,
        "$process_person_profile": False,
    } == event["properties"]
    assert analytics.consent.read().analytics_id == event["distinct_id"]


def test_a_no_holds_within_a_second_in_every_process(viewer, until):
    """Queued events are destroyed, also those of others, and nobody is told of it."""
    viewer_two = viewer.open(review_s=None)
    with viewer.open(review_s=None) as analytics:
        analytics.consent.set_mode(Mode.ON)
        for each in (analytics, viewer_two):
            until(lambda each=each: each.decision.mode is Mode.ON)
            each.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["queued", "queued"])
        begun = time.monotonic()
        viewer_two.consent.set_mode(Mode.OFF)
        until(lambda: set(viewer.states()) <= {"purged"})
        assert time.monotonic() - begun < 5  # the promise is one second; the machine that tests may be busy
        for each in (analytics, viewer_two):
            until(lambda each=each: each.decision.mode is Mode.OFF)
            assert each.record(viewer.app.ViewerOpened()) is False
    assert [] == viewer.server.bodies
    assert viewer.server.aborted


def test_off_from_the_start_leaves_nothing_on_the_disk(viewer):
    """An environment that says no is obeyed before an id is made."""
    for environ in ({"DO_NOT_TRACK": "1"}, {"CI": ""}, {"MYVIEWER_ANALYTICS": "off"}):
        with viewer.open(environ=environ) as analytics:
            assert analytics.record(viewer.app.ViewerOpened()) is False
    assert not viewer.ledger.root.joinpath("events").exists()
    assert not viewer.declared().known().config_file.exists()
    assert [] == viewer.told


def test_a_new_id_never_mixes_with_the_old_one(viewer, until):
    """Older queued events go out under the id they were recorded with, if the person wants that."""
    with viewer.open(batch_age_s=60.0) as analytics:
        old = analytics.consent.set_mode(Mode.ON).analytics_id
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened(windows=1))
        new = analytics.consent.new_id(keep_queued=True)
        until(lambda: analytics.decision.analytics_id == new.analytics_id)
        analytics.record(viewer.app.ViewerOpened(windows=2))
        analytics.flush()
        until(lambda: len(viewer.server.events) == 2)
    found = {event["properties"]["windows"]: event["distinct_id"] for event in viewer.server.events}
    assert {1: old, 2: new.analytics_id} == found
    assert 2 == len(viewer.server.bodies)


def test_a_new_id_may_also_drop_what_waits(viewer, until):
    """Then nothing of the old one is sent any more."""
    with viewer.open(batch_age_s=60.0) as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["queued"])
        analytics.consent.new_id(keep_queued=False)
        until(lambda: viewer.states() == [])
    assert [] == viewer.server.bodies


def test_a_pause_records_and_sends_nothing_and_keeps_what_waits(viewer, until):
    """Afterwards it goes on."""
    with viewer.open(batch_age_s=60.0) as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        analytics.consent.pause(3600)
        until(lambda: analytics.decision.is_paused)
        assert analytics.record(viewer.app.ViewerOpened()) is False
        analytics.flush()
        assert ["queued"] == viewer.states()
        analytics.consent.resume()
        until(lambda: not analytics.decision.is_paused)
        analytics.record(viewer.app.ViewerOpened())
        analytics.flush()
        until(lambda: viewer.states() == ["sent", "sent"])


def test_a_class_that_is_switched_off_is_not_recorded(viewer, until):
    """Others are."""
    with viewer.open(strict=False) as analytics:
        analytics.consent.set_mode(Mode.ON)
        analytics.consent.set_class("usage", Mode.OFF)
        until(lambda: not analytics.decision.may_record("usage"))
        assert analytics.record(viewer.app.ViewerOpened()) is False
        assert analytics.decision.may_send("error")


def test_what_is_new_in_a_catalogue_waits_for_the_person(viewer, until):
    """A part that they have not seen is not recorded; the rest is."""
    accepted = frozenset({"viewer_opened", "viewer_opened.renderer"})
    with viewer.open() as analytics:
        analytics.consent.set_mode(Mode.ON, accepted=accepted)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.server.events)
    properties = viewer.server.events[0]["properties"]
    assert "renderer" in properties
    assert not {"windows", "scale", "is_wsl"} & properties.keys()


def test_the_disclaimer_is_shown_once(viewer):
    """To a person who has not answered; over restarts, and never to one who has."""
    for _ in range(2):
        viewer.open().close()
    assert 1 == len(viewer.told)
    assert "127.0.0.1" in viewer.told[0]


def test_without_a_callback_it_goes_to_stderr(viewer, capsys):
    """And a callback that fails harms nobody."""
    viewer.open(disclaimer=None).close()
    assert "pellucid --app myviewer" in capsys.readouterr().err
    shutil.rmtree(viewer.declared().known().config_file.parent)

    def fail(_text):
        raise RuntimeError("no screen")

    analytics = viewer.open(disclaimer=fail)
    assert any("no screen" in each for each in analytics.health().troubles)


def test_the_window_finds_the_app_and_its_catalogue(viewer, until):
    """By the card that it leaves."""
    from pellucid.app_cards import cards
    from pellucid.locations import Locations

    analytics = viewer.open()
    until(lambda: cards(Locations.of_user()))
    (found,) = cards(Locations.of_user())
    assert viewer.declared().known() == found
    until(found.catalogue_file.exists)
    assert viewer.catalogue.read_bytes() == found.catalogue_file.read_bytes()
    assert "myviewer" == analytics.key


def test_a_config_that_cannot_be_read_means_nothing_at_all(viewer, until):
    """Not collected, not sent, not destroyed; and it says so."""
    with viewer.open(batch_age_s=60.0) as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["queued"])
        config = viewer.declared().known().config_file
        content = config.read_bytes()
        config.write_bytes(content[:-9])
        until(lambda: not analytics.decision.is_readable)
        assert str(config) in analytics.decision.rule
        assert analytics.record(viewer.app.ViewerOpened()) is False
        time.sleep(0.4)
        assert ["queued"] == viewer.states()
        assert [] == viewer.server.bodies
        config.write_bytes(content)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.flush()
        until(lambda: viewer.states() == ["sent"])


def test_closing_takes_a_second_at_most(viewer, until):
    """Also while a request hangs; what was not sent is there at the next start."""
    released = threading.Event()

    class Hanging(type(viewer.server)):
        def send(self, _request):
            from pellucid.transport import Unanswered

            released.wait(30)
            return Unanswered(why="cut off")

        def abort(self):
            released.set()

    analytics = viewer.open(server=Hanging())
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    released.clear()
    analytics.record(viewer.app.ViewerOpened())
    until(lambda: viewer.states() == ["unconfirmed"])
    begun = time.monotonic()
    analytics.close()
    assert time.monotonic() - begun < 5
    viewer.open(server=viewer.server)
    until(lambda: viewer.states() == ["sent"], patience_s=60.0)


def test_an_event_after_the_end_is_refused_quietly(viewer):
    """Closing twice is harmless, too."""
    analytics = viewer.open()
    analytics.close()
    analytics.close()
    assert analytics.record(viewer.app.ViewerOpened()) is False
    assert {"closed": 1} == analytics.health().refused


def test_several_apps_live_side_by_side(viewer, until):
    """Each with its own folders, id and consent."""
    one = viewer.open()
    two = viewer.open(name="other")
    one.consent.set_mode(Mode.ON)
    until(lambda: one.decision.mode is Mode.ON)
    assert Mode.UNSET is two.decision.mode
    assert one.consent.read().analytics_id != two.consent.read().analytics_id


CHILD = """
import atexit, os, signal, sys, threading, time
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event
from pellucid.consent.values import Mode

@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    event_name: ClassVar[str] = "viewer_opened"
    windows: int

app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host="http://127.0.0.1:9",
    disclaimer=lambda text: None)
"""


def run(viewer, code, **more):
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        [sys.executable, "-c", CHILD + code, str(viewer.catalogue)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environ,
        **more,
    )


def windows(viewer):
    return sorted(json.loads(raw)["props"]["windows"]["Integer"] for raw in viewer.lines())


def test_a_killed_process_loses_nothing_it_recorded(viewer):
    """Also the last event, right before the kill."""
    code = """
analytics = Analytics.open(app)
for number in range(100):
    assert analytics.record(ViewerOpened(windows=number))
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert 0 != run(viewer, code).returncode
    assert list(range(100)) == windows(viewer)


def test_events_are_recorded_until_the_very_end(viewer):
    """In an `atexit` of the host, in a thread that is still running, while the interpreter shuts down."""
    code = """
atexit.register(lambda: analytics.record(ViewerOpened(windows=1)))
analytics = Analytics.open(app)
atexit.register(lambda: analytics.record(ViewerOpened(windows=2)))
class Last:
    def __del__(self, record=analytics.record, event=ViewerOpened(windows=3)):
        record(event)
last = Last()
threading.Thread(target=lambda: analytics.record(ViewerOpened(windows=4))).start()
"""
    done = run(viewer, code)
    assert ("", 0) == (done.stderr, done.returncode)
    assert [1, 2, 3, 4] == windows(viewer)


def test_a_signal_s_handler_may_record(viewer):
    """In the middle of another event of the same thread."""
    code = """
analytics = Analytics.open(app)
analytics.consent.set_mode(Mode.LOCAL)  # without an answer a thousand events are kept
while analytics.decision.mode is not Mode.LOCAL:
    time.sleep(0.01)
count = 0
def handle(*_):
    global count
    count += 1
    analytics.record(ViewerOpened(windows=1_000_000 + count))
signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
for number in range(20_000):
    assert analytics.record(ViewerOpened(windows=number))
signal.setitimer(signal.ITIMER_REAL, 0)
print(count)
"""
    done = run(viewer, code)
    assert ("", 0) == (done.stderr, done.returncode)
    found = windows(viewer)
    assert list(range(20_000)) == [number for number in found if number < 1_000_000]
    assert int(done.stdout) == len(found) - 20_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_has_a_session_of_its_own(viewer):
    """Its events are reported, and the parent's are not touched."""
    code = """
analytics = Analytics.open(app)
analytics.record(ViewerOpened(windows=1))
pid = os.fork()
if pid == 0:
    analytics.record(ViewerOpened(windows=2))
    end = time.monotonic() + 30
    while analytics.health().recorded < 1 and time.monotonic() < end:
        time.sleep(0.01)
    analytics.close()
    os._exit(0)
_, status = os.waitpid(pid, 0)
assert status == 0
analytics.record(ViewerOpened(windows=3))
analytics.close()
"""
    done = run(viewer, code)
    assert ("", 0) == (done.stderr, done.returncode)
    assert [1, 2, 3] == windows(viewer)
    assert 2 == len(viewer.ledger.sessions())
    kinds = sorted(
        [r.kind for r in viewer.ledger.receipts(e.folder)].count("held") for e in viewer.ledger.sessions()
    )
    assert kinds[0] >= 1


def test_a_strict_app_hears_of_every_mistake(viewer):
    """As tests of the app want it."""
    analytics = viewer.open()
    with pytest.raises(TelemetryError):
        analytics.record(viewer.app.ViewerOpened(windows="many"))
