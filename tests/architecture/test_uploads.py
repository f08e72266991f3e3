"""The proof that goes along with every test fails loudly where something left that no receipt had named."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PROJECT = """
[pytest]
addopts = --import-mode=importlib -p no:cacheprovider -p no:pytest-qt
testpaths = tests
markers =
    rerun: the real program
    foreign_sender: others send
"""
TESTS = """
import json
import socket
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.collector import Answer, Collector
from pellucid.http_transport import HttpTransport
from pellucid.ledger.ledger import Ledger
from pellucid.recording.session_recorder import SessionRecorder, SessionStart, fresh_entry
from pellucid.sending.uploader import Uploader
from pellucid.sending.values import Limits, Permission

LINE = b'{"time_utc":"2026-11-24T12:00:00Z","kind":"Append","name":"a","uuid":"u-%d","epoch":1,"props":{"n":{"Integer":7}}}\\n'


def record(root, url):
    start = SessionStart(app="a", version="1", epoch=1, consent="on", is_held=False, distinct_id="d",
        endpoint=url, api_key="k", context={}, geoip_disable=True, person_profile=False)
    session = SessionRecorder(entry=fresh_entry(root), start=start, clock=SystemClock())
    for number in range(3):
        session.write(LINE % number)
    session.close()
    return session.entry


def upload(root, transport=None):
    transport = transport or HttpTransport()
    ledger = Ledger(root=root, clock=SystemClock())
    Uploader(ledger=ledger, transport=transport, permission=lambda: Permission(may_send=True, epoch=1, review_s=0.0),
        clock=SystemClock(), limits=Limits(age_s=0.0)).step()
    transport.close()


def post(collector, body):
    with socket.create_connection(("127.0.0.1", collector.port)) as sock:
        head = f"POST /batch/ HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"
        sock.sendall(head.encode() + body)
        while sock.recv(65536):
            pass


BODY = b'{"api_key":"k","batch":[{"event":"a","distinct_id":"d"}]}'


def test_engine(tmp_path):
    with Collector() as collector:
        record(tmp_path, collector.url)
        upload(tmp_path)
    assert 1 == len(collector.bodies)


def test_raw(tmp_path):
    with Collector() as collector:
        post(collector, BODY)


@pytest.mark.foreign_sender("a raw client")
def test_raw_and_marked(tmp_path):
    with Collector() as collector:
        post(collector, BODY)


@pytest.mark.foreign_sender
def test_marked_without_a_reason(tmp_path):
    pass


class Changing(HttpTransport):
    def send(self, request):
        from dataclasses import replace
        return super().send(replace(request, body=request.body.replace(b'"u-1"', b'"u-9"')))


def test_changed_on_the_way(tmp_path):
    with Collector() as collector:
        record(tmp_path, collector.url)
        upload(tmp_path, Changing())


def test_changed_in_the_log(tmp_path):
    with Collector() as collector:
        log = record(tmp_path, collector.url).events / "000001.ndjson"

        class Damaging(HttpTransport):
            def send(self, request):
                log.write_bytes(log.read_bytes().replace(b'"u-1"', b'"u-8"'))
                return super().send(request)

        upload(tmp_path, Damaging())


def test_accepted_and_said_to_have_failed(tmp_path):
    with Collector() as collector:
        record(tmp_path, collector.url)

        class Lying(HttpTransport):
            def send(self, request):
                from pellucid.transport import RetryLater
                super().send(request)
                return RetryLater(status=None, answer="", why="never", after_s=None)

        upload(tmp_path, Lying())


def kept_back(tmp_path, field):
    from pellucid.sending.verbs import edit_fields
    from pellucid.wire import HASHED
    with Collector() as collector:
        folder = record(tmp_path, collector.url).folder
        edit_fields(Ledger(root=tmp_path, clock=SystemClock()), folder, 1, {field: HASHED})
        upload(tmp_path)


def test_kept_back(tmp_path):
    kept_back(tmp_path, "n")


def test_kept_back_in_vain(tmp_path, monkeypatch):
    from pellucid.sending import session_outbox
    monkeypatch.setattr(session_outbox, "note_edit", lambda *_: None)
    kept_back(tmp_path, "n")


def test_store_of_another_process(tmp_path):
    with Collector(store=tmp_path / "received.ndjson") as collector:
        pass
    from dataclasses import replace
    from pellucid.collector.reception import Reception
    from pellucid.collector.store import Store
    from pellucid.collector.values import Received
    store = Store(tmp_path / "received.ndjson")
    store.append(Received(path="/batch/", headers=(), body=BODY, raw_sha256="0", raw_bytes=1, at_ns=1, api_key="k",
        events=(), status=200, fault=None, is_recorded=True))
    store.close()
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """Run those tests in a small project with this project's conftest; return what became of each."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "tests").mkdir()
    for name in ("conftest.py", "uploads.py"):
        shutil.copy(HERE.parent / name, folder / "tests" / name)
    (folder / "pytest.ini").write_text(PROJECT)
    (folder / "tests" / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "--tb=short", "tests/test_it.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize("name", ["engine", "raw_and_marked", "kept_back"])
def test_what_is_proved_or_none_of_ours_passes(outcome, name):
    """An upload of the engine, one with a field that is kept back, and one whose sender was said to be another."""
    assert f"PASSED tests/test_it.py::test_{name}\n" in outcome
    assert f"ERROR tests/test_it.py::test_{name} " not in outcome


@pytest.mark.parametrize(
    "name",
    [
        "raw",
        "marked_without_a_reason",
        "changed_on_the_way",
        "changed_in_the_log",
        "accepted_and_said_to_have_failed",
        "store_of_another_process",
        "kept_back_in_vain",
    ],
)
def test_what_cannot_be_proved_fails(outcome, name):
    """A body of nobody's, one that was changed on its way, one that no preview would show, one with a false receipt."""
    assert f"ERROR tests/test_it.py::test_{name} " in outcome


def test_it_says_what_it_missed(outcome):
    """Whose body that was, how long it is, and where was looked for it."""
    assert "is sealed in none of" in outcome
    assert "is not what a preview shows" in outcome
    assert "was accepted, and its receipts say" in outcome
    assert "says of n in line 1 what a person kept back" in outcome


def test_the_run_says_how_many_were_proved(outcome):
    """So that a run in which nothing is looked at any more is noticed."""
    assert "uploads: 8 proved, byte for byte" in outcome
