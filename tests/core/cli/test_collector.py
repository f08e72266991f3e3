"""`pellucid collector` as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from pellucid.cli.collector import collector
from pellucid.collector import read_store

pytestmark = pytest.mark.foreign_sender("a raw client sends the bodies")

BODY = b'{"api_key":"k","batch":[{"event":"viewer_opened","distinct_id":"d","uuid":"u1"}]}'
START = "import sys; from pellucid.cli.collector import collector; sys.exit(collector(standalone_mode=False))"


@contextmanager
def running(*arguments):
    """Start a collector; it is told to end by its stdin."""
    with subprocess.Popen(
        [sys.executable, "-c", START, "--until-stdin-closes", *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as child:
        yield child


def post(url, body=BODY, path="/batch/"):
    """Send one request and return the answer's status."""
    address = urlsplit(url.strip())
    with socket.create_connection((address.hostname, address.port), timeout=30) as sock:
        sock.sendall(
            f"POST {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
        received = b""
        while got := sock.recv(65536):
            received += got
    return int(received.split()[1])


def test_its_address_comes_first_and_then_a_line_for_each_request():
    """A parent reads where to send to, and then what came; it ends with its parent's pipe."""
    with running() as child:
        url = child.stdout.readline().decode()
        assert url.startswith("http://127.0.0.1:")
        assert (200, 404) == (post(url), post(url, path="/flags/"))
        out, err = child.communicate(timeout=60)
    lines = [
        f"POST /batch/  1 event  {len(BODY)} bytes  200",
        f"POST /flags/  0 events  {len(BODY)} bytes  404",
    ]
    assert lines == out.decode().splitlines()
    assert (0, "Received 1 event in 1 request.\n") == (child.returncode, err.decode())


def test_each_line_can_be_json():
    """Also the first."""
    with running("--json", "--fault", "503", "--times", "1") as child:
        url = json.loads(child.stdout.readline())["url"]
        assert (503, 200) == (post(url), post(url))
        out, _ = child.communicate(timeout=60)
    found = [json.loads(line) for line in out.splitlines()]
    assert [(503, "answer", 1), (200, None, 1)] == [
        (each["status"], each["fault"], each["events"]) for each in found
    ]


def test_it_stores_and_can_be_quiet(tmp_path):
    """Everything is in the file; nothing is said of it."""
    path = tmp_path / "received.ndjson"
    with running("--quiet", "--store", path) as child:
        assert 200 == post(child.stdout.readline().decode())
        assert [BODY] == [each.body for each in read_store(path)]
        out, _ = child.communicate(timeout=60)
    assert b"" == out


def test_who_only_wants_the_address_may_stop_reading():
    """A closed pipe costs the lines, not the collector."""
    with running() as child:
        url = child.stdout.readline().decode()
        child.stdout.close()
        assert [200] * 3 == [post(url) for _ in range(3)]
        child.stdin.close()
        assert 0 == child.wait(60)
        assert b"Received 3 events in 3 requests.\n" == child.stderr.read()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_it_runs_until_it_is_interrupted(name):
    """Which is how it ends, not a failure; a closed stdin alone does not end it."""
    with subprocess.Popen(
        [sys.executable, "-c", START],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as child:
        url = child.stdout.readline().decode()
        assert 200 == post(url)
        child.send_signal(getattr(signal, name))
        _, err = child.communicate(timeout=60)
    assert (0, b"Received 1 event in 1 request.\n") == (child.returncode, err)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--fault", "nonsense"], "no fault 'nonsense'"),
        (["--times", "3"], "that often"),
        (["--store", "/nonexistent/received.ndjson"], "cannot be opened"),
    ],
)
def test_what_makes_no_sense_is_said(arguments, said):
    """Before anything is listened on, as an error with a remedy."""
    done = CliRunner().invoke(collector, arguments)
    assert said in str(done.exception)
    assert done.exception.remedy


def test_the_help_lists_all_faults():
    """Whoever asks sees what can be asked for."""
    done = CliRunner().invoke(collector, ["--help"])
    assert 0 == done.exit_code
    assert "retry_after" in done.output
    assert "close-after" in done.output
