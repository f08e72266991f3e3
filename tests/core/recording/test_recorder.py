"""What a host calls for each event: nothing is lost, nothing is recorded against the consent, nothing raises."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import threading
from dataclasses import dataclass
from typing import ClassVar

import pytest

from pellucid import rfc3339
from pellucid.catalogue.typed import Event
from pellucid.errors import CatalogueError
from pellucid.recording.values import NotRecording


@dataclass(frozen=True, slots=True, kw_only=True)
class Wider(Event):
    """An event with a field that nobody declared."""

    event_name: ClassVar[str] = "viewer_opened"
    renderer: str = "vulkan"
    secret: str = "mine"


OFF = NotRecording(why="switched off", keeps_session=False)
PAUSED = NotRecording(why="paused", keeps_session=True)


def names(app):
    return [json.loads(raw)["name"] for raw in app.lines()]


def test_an_event_is_on_the_disk_when_record_returns(app):
    """No report, no close: another process can read it."""
    recorder = app.recorder()
    assert recorder.record(app.ViewerOpened()) is True
    assert ["viewer_opened"] == names(app)


def test_nothing_is_made_before_the_first_event(app):
    """An app that records nothing leaves no trace on the disk."""
    recorder = app.recorder()
    recorder.report()
    recorder.close()
    assert not app.root.exists()


def test_off_means_that_no_file_is_made(app):
    """In *off* an event is refused, counted, and nothing else."""
    recorder = app.recorder(follows=OFF)
    assert recorder.record(app.ViewerOpened()) is False
    assert {"switched off": 1} == recorder.health().refused
    assert not app.root.exists()


def test_switching_off_ends_the_session(app):
    """What comes after it is not recorded, in a class of event that was recorded before too."""
    recorder = app.recorder()
    recorder.record(app.ViewerOpened())
    recorder.follow(OFF)
    assert recorder.record(app.ViewerOpened()) is False
    assert 1 == len(app.lines())
    assert recorder.folder is None


def test_a_pause_keeps_the_session(app):
    """Nothing is recorded meanwhile, and then it goes on where it was."""
    recorder = app.recorder()
    recorder.record(app.ViewerOpened())
    folder = recorder.folder
    recorder.follow(PAUSED)
    assert recorder.record(app.ViewerOpened()) is False
    recorder.follow(app.recording())
    assert recorder.record(app.ViewerOpened()) is True
    assert folder == recorder.folder
    assert 2 == len(app.lines())


def test_another_id_or_epoch_begins_another_session(app):
    """Lines of two ids are never in one log."""
    recorder = app.recorder()
    recorder.record(app.ViewerOpened())
    first = recorder.folder
    recorder.follow(app.recording(distinct_id="e" * 32, epoch=2))
    recorder.record(app.ViewerOpened())
    second = recorder.folder
    assert first != second
    assert ["d" * 32, "e" * 32] == [
        app.ledger.receipts(each)[0].text("distinct_id") for each in (first, second)
    ]
    assert [1, 2] == [json.loads(app.lines(each)[0])["epoch"] for each in (first, second)]


def test_the_same_consent_again_changes_nothing(app):
    """Being told twice begins no second session."""
    recorder = app.recorder()
    recorder.record(app.ViewerOpened())
    folder = recorder.folder
    recorder.follow(app.recording())
    recorder.record(app.ViewerOpened())
    assert folder == recorder.folder


def test_an_undeclared_event_is_not_recorded(app):
    """It is counted; in strict mode it raises."""

    class Unheard(Event):
        event_name = "unheard"

    recorder = app.recorder(strict=False)
    assert recorder.record(Unheard()) is False
    assert {"Unheard is not in the catalogue": 1} == recorder.health().refused
    with pytest.raises(CatalogueError, match="not in the catalogue"):
        app.recorder(strict=True).record(Unheard())
    assert [] == app.lines()


def test_an_undeclared_field_is_left_out(app):
    """The event is recorded without it; in strict mode it raises."""
    recorder = app.recorder(strict=False)
    assert recorder.record(Wider()) is True
    assert {"renderer": {"String": "vulkan"}} == json.loads(app.lines()[0])["props"]
    assert b"mine" not in app.lines()[0]
    with pytest.raises(CatalogueError, match="secret"):
        app.recorder(strict=True).record(Wider())


def test_a_part_that_was_not_agreed_to_is_left_out(app):
    """Of an event that may be collected, a field that is new to the person is not recorded yet."""
    recorder = app.recorder(follows=app.recording(may_record=lambda part: part != "viewer_opened.renderer"))
    recorder.record(app.ViewerOpened())
    assert ["windows", "scale", "is_wsl"] == list(json.loads(app.lines()[0])["props"])
    recorder = app.recorder(follows=app.recording(may_record=lambda _part: False))
    assert recorder.record(app.ViewerOpened()) is False


def test_a_wrong_value_is_counted_and_logged_once(app, caplog):
    """The host goes on; the log names the field, not the value."""
    recorder = app.recorder(strict=False)
    with caplog.at_level(logging.WARNING, logger="pellucid"):
        for _ in range(3):
            assert recorder.record(app.ViewerOpened(windows="mine")) is False
    assert [3] == list(recorder.health().refused.values())
    assert 1 == len(caplog.records)
    assert "ViewerOpened.windows" in caplog.text
    assert "mine" not in caplog.text


def test_anything_may_be_given_without_harm(app):
    """None, a class, a number, an object that fights back: refused, never raised."""

    class Fighting:
        event_name = "viewer_opened"

        def __getattribute__(self, name):
            raise RuntimeError(name)

    recorder = app.recorder(strict=False)
    for odd in (None, 5, "text", app.ViewerOpened, object(), Fighting()):
        is_recorded = recorder.record(odd)
        assert is_recorded is False
    assert [] == app.lines()


def test_events_wait_for_the_secret_of_their_hashes(app):
    """They are recorded as soon as it is there, hashed; what needs no hash does not wait."""
    recorder = app.recorder()
    assert recorder.record(app.SourceConnected(application_id="mine")) is True
    assert [] == app.lines()
    recorder.hash_with(lambda value: "#" + value[::-1])
    recorder.record(app.SourceConnected(application_id="yours"))
    props = [json.loads(raw)["props"] for raw in app.lines()]
    assert [{"application_id": {"String": "#enim"}}, {"application_id": {"String": "#sruoy"}}] == props


def test_what_waited_tells_the_time_when_it_happened(app):
    """Not the time when the keyring answered."""
    clock = app.Stepping()
    recorder = app.recorder(clock=clock)
    recorder.record(app.SourceConnected(application_id="mine"))
    clock.step(5)
    recorder.hash_with(lambda value: "#" + value[::-1])
    recorder.record(app.SourceConnected(application_id="yours"))
    before, after = (rfc3339.parse(json.loads(raw)["time_utc"]) for raw in app.lines())
    assert 5_000_000_000 == after - before


def test_what_waits_for_its_secret_is_not_recorded_under_another_consent(app):
    """It was recorded before the person said yes, or under another id: it is dropped, and counted."""
    recorder = app.recorder()
    recorder.record(app.SourceConnected(application_id="mine"))
    recorder.follow(app.recording(epoch=9))
    recorder.hash_with(lambda value: "#" + value[::-1])
    assert [] == app.lines()
    assert {"it waited for the keyring until the consent changed": 1} == recorder.health().refused


def test_what_waits_for_its_secret_waits_out_a_pause(app):
    """A pause is no other consent."""
    recorder = app.recorder()
    recorder.record(app.SourceConnected(application_id="mine"))
    recorder.follow(NotRecording(why="paused", keeps_session=True))
    recorder.hash_with(lambda value: "#" + value[::-1])
    assert [] == app.lines()
    recorder.follow(app.recording())
    assert 1 == len(app.lines())


def test_a_full_disk_stops_recording_until_there_is_room(app, python):
    """The host is undisturbed; what was lost is counted, also in the next receipt, and nothing is torn."""
    code = """
import json, resource, sys
from pathlib import Path
import importlib.util
spec = importlib.util.spec_from_file_location("parts", "tests/core/conftest.py")
parts = importlib.util.module_from_spec(spec)
sys.modules["parts"] = parts
spec.loader.exec_module(parts)
app = parts.App(Path(sys.argv[1]))
clock = app.Stepping()
recorder = app.recorder(strict=False, clock=clock)
recorder.record(app.ViewerOpened())
recorder.report()
size = len(app.lines()[0]) + 1
def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
room(2 * size + 50)
done = [recorder.record(app.ViewerOpened(windows=2)) for _ in range(3)]
health = recorder.health()
room(resource.RLIM_INFINITY)
done.append(recorder.record(app.ViewerOpened(windows=3)))
clock.step(2)
done.append(recorder.record(app.ViewerOpened(windows=4)))
recorder.report()
after = recorder.health()
windows = [json.loads(raw)["props"]["windows"]["Integer"] for raw in app.lines() if raw.strip()]
dropped = [(r.kind, r.details.get("dropped")) for r in app.ledger.receipts(recorder.folder)]
print(json.dumps([done, bool(health.trouble), health.dropped, after.trouble, after.dropped, windows, dropped]))
"""
    done = subprocess.run([*python, code, str(app.root)], capture_output=True, text=True, check=True)
    assert [
        [True, False, False, False, True],
        True,
        2,
        "",
        3,
        [1, 2, 4],
        [["opened", None], ["recorded", None], ["recorded", 3], ["lost", None]],
    ] == json.loads(done.stdout), done.stderr


def test_whatever_listens_to_the_log_may_wait_for_a_thread_that_records(app):
    """A host's log has a lock of its own: whoever holds that may record, and we never wait for it with ours in hand."""
    recorder = app.recorder(strict=False)
    app.root.parent.mkdir(parents=True, exist_ok=True)
    app.root.write_text("in the way")
    heard = []

    class Listener(logging.Handler):
        def emit(self, record):
            other = threading.Thread(target=recorder.record, args=(app.ViewerOpened(),), daemon=True)
            other.start()
            other.join(5)
            heard.append((record.getMessage().partition(":")[0], other.is_alive()))

    listener, logger = Listener(), logging.getLogger("pellucid")
    logger.addHandler(listener)
    try:
        assert recorder.record(app.ViewerOpened()) is False
    finally:
        logger.removeHandler(listener)
    assert [("nothing can be recorded", False)] == heard
    assert 2 == recorder.health().dropped


def test_a_folder_that_cannot_be_made_is_trouble_not_an_error(app):
    """Recording begins as soon as it can be made."""
    app.root.parent.joinpath(app.root.name).write_text("in the way")
    clock = app.Stepping()
    recorder = app.recorder(strict=False, clock=clock)
    assert recorder.record(app.ViewerOpened()) is False
    assert str(app.root) in recorder.health().trouble
    app.root.unlink()
    assert recorder.record(app.ViewerOpened()) is False
    clock.step(1.5)
    assert recorder.record(app.ViewerOpened()) is True
    assert "" == recorder.health().trouble


def test_a_folder_that_is_removed_under_our_feet_is_made_again(app):
    """What was deleted stays deleted; what comes after it is recorded in a new session."""
    recorder = app.recorder(strict=False)
    recorder.record(app.ViewerOpened(windows=1))
    recorder.report()
    shutil.rmtree(app.root)
    recorder.report()
    assert recorder.record(app.ViewerOpened(windows=2)) is True
    recorder.report()
    assert [2] == [json.loads(raw)["props"]["windows"]["Integer"] for raw in app.lines()]


def test_a_full_session_is_followed_by_another(app, monkeypatch):
    """A run of months is kept in pieces; no event is lost between them."""
    from pellucid.recording import session_recorder

    monkeypatch.setattr(session_recorder, "SEGMENT_BYTES", 500)
    recorder = app.recorder()
    for number in range(20):
        recorder.record(app.ViewerOpened(windows=number))
        recorder.report()
    windows = sorted(json.loads(raw)["props"]["windows"]["Integer"] for raw in app.lines())
    assert list(range(20)) == windows
    assert len(app.ledger.sessions()) > 5


def test_a_consent_that_changes_all_the_time_loses_nothing(app):
    """Threads record while the session is ended under them: each event that was taken is in a log, once."""
    recorder = app.recorder(strict=False)
    taken = [0] * 4
    stop = threading.Event()

    def work(place):
        number = 0
        while not stop.is_set():
            taken[place] += recorder.record(app.ViewerOpened(windows=place * 1_000_000 + number))
            number += 1

    threads = [threading.Thread(target=work, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for epoch in range(2, 40):
        recorder.follow(app.recording(epoch=epoch))
        recorder.report()
    stop.set()
    for thread in threads:
        thread.join()
    found = [json.loads(raw)["props"]["windows"]["Integer"] for raw in app.lines()]
    assert sum(taken) == len(found) == len(set(found))
    assert {} == recorder.health().refused


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_records_into_a_session_of_its_own(app):
    """Parent and child never write into one log."""
    recorder = app.recorder()
    recorder.record(app.ViewerOpened(windows=1))
    pid = os.fork()
    if pid == 0:
        recorder.after_fork()
        done = recorder.record(app.ViewerOpened(windows=2))
        os._exit(0 if done else 1)
    assert 0 == os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    recorder.record(app.ViewerOpened(windows=3))
    by_session = {
        entry.folder: [json.loads(raw)["props"]["windows"]["Integer"] for raw in app.lines(entry.folder)]
        for entry in app.ledger.sessions()
    }
    assert [[1, 3], [2]] == sorted(by_session.values())


def test_ten_thousand_threads_lose_nothing(app):
    """Each records one event and ends."""
    recorder = app.recorder()
    for _ in range(100):
        threads = [threading.Thread(target=recorder.record, args=(app.ViewerOpened(),)) for _ in range(100)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    recorder.report()
    lines = app.lines()
    assert 10_000 == len(lines) == len({json.loads(raw)["uuid"] for raw in lines})
    assert 10_000 == recorder.health().recorded
