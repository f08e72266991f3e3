"""A disk that is full now and then, under a host with many threads."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from pellucid.ledger.segments import is_blank

_HOST = """
import importlib.util, json, os, random, resource, sys, threading, time
from pathlib import Path
spec = importlib.util.spec_from_file_location("parts", "tests/core/conftest.py")
parts = importlib.util.module_from_spec(spec)
sys.modules["parts"] = parts
spec.loader.exec_module(parts)
app, chance = parts.App(Path(sys.argv[1])), random.Random(int(sys.argv[2]))

class Hurried(parts.SystemClock):
    def monotonic_s(self):
        return time.monotonic() * 200  # the second until recording is tried again

recorder = app.recorder(strict=False, clock=Hurried())
taken, asked, stop = [], [0] * 6, threading.Event()

def ask(place):
    number = place * 1_000_000 + asked[place]
    asked[place] += 1
    if recorder.record(app.ViewerOpened(windows=number, renderer="v" * (number % 12))):
        taken.append(number)
    return number

def work(place):
    while not stop.is_set():
        if not ask(place) % 16:
            time.sleep(0.001)

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

sys.setswitchinterval(0.00005)
threads = [threading.Thread(target=work, args=(place,)) for place in range(6)]
for thread in threads:
    thread.start()
for _ in range(40):
    folder = recorder.folder
    log = None if folder is None else app.ledger.entry(folder).events / "000001.ndjson"
    room(chance.randrange(700) + (log.stat().st_size if log is not None and log.exists() else 0))
    time.sleep(chance.random() * 0.006)
    room(resource.RLIM_INFINITY)
    time.sleep(0.008)
    recorder.report()
room(0)
while not recorder.health().dropped:  # where the threads were slow, there was always room
    time.sleep(0.001)
stop.set()
for thread in threads:
    thread.join()
room(resource.RLIM_INFINITY)
while recorder.health().trouble:  # it is over with the next event that is tried
    ask(0)
recorder.report()
health = recorder.health()
recorder.close()
print(json.dumps([taken, sum(asked), health.dropped, health.refused, health.trouble]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_what_was_taken_is_there_and_what_was_not_is_counted(app, python):
    """Space comes and goes while six threads record: no taken event is lost or torn, each other one is counted."""
    done = subprocess.run([*python, _HOST, str(app.root), "1"], capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stderr)
    taken, asked, dropped, refused, trouble = json.loads(done.stdout)
    lines = [raw for raw in app.lines() if not is_blank(raw)]
    found = [json.loads(raw)["props"]["windows"]["Integer"] for raw in lines]
    assert sorted(taken) == sorted(found)
    assert (asked - len(taken), {}, "") == (dropped, refused, trouble)
    assert dropped > 0
    for entry in app.ledger.sessions():
        assert app.is_verified(entry.folder)
        states = app.ledger.states(entry.folder)
        words = {
            states.at(number).word: is_blank(raw)
            for number, (_, raw) in enumerate(app.ledger.lines(entry.folder))
        }
        assert {"queued": False, "lost": True}.items() >= words.items()
