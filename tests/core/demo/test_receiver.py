"""The receiver behind the demo viewer."""

from __future__ import annotations

import socket

import pytest

from pellucid.collector import Answer, read_store
from pellucid.demo.receiver import RECEIVED, start_receiver
from pellucid.errors import LedgerError, UsageError

pytestmark = pytest.mark.foreign_sender("a raw client sends the bodies")

BODY = b'{"api_key":"k","batch":[{"event":"e","distinct_id":"d","uuid":"u1"}]}'


def post(collector):
    head = f"POST /batch/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {len(BODY)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", collector.port), timeout=30) as sock:
        sock.sendall(head.encode() + BODY)
        received = b""
        while got := sock.recv(65536):
            received += got
    return int(received.split()[1])


def test_what_it_receives_is_in_its_folder(tmp_path):
    """Byte for byte, for whoever wants to look."""
    collector = start_receiver(tmp_path)
    try:
        assert 200 == post(collector)
    finally:
        collector.stop()
    assert [BODY] == [each.body for each in read_store(tmp_path / RECEIVED)]


def test_it_comes_back_on_the_same_port(tmp_path):
    """What an earlier run left waiting is addressed to that one."""
    ports = []
    for _ in range(3):
        collector = start_receiver(tmp_path)
        ports.append(collector.port)
        collector.stop()
    assert 1 == len(set(ports))


def test_two_folders_have_two_ports(tmp_path):
    """Two demos run side by side."""
    (tmp_path / "two").mkdir()
    running = [start_receiver(tmp_path), start_receiver(tmp_path / "two")]
    for each in running:
        each.stop()
    assert 2 == len({each.port for each in running})


def test_a_port_that_is_taken_is_told(tmp_path):
    """Nothing is sent to whoever has it now: the person decides."""
    running = start_receiver(tmp_path)
    try:
        with pytest.raises(UsageError) as refused:
            start_receiver(tmp_path)
    finally:
        running.stop()
    assert str(running.port) in refused.value.title
    assert str(tmp_path) in refused.value.title
    assert refused.value.remedy


@pytest.mark.parametrize("content", [b"", b"no number", b"\xff"])
def test_a_broken_note_of_the_port_is_none(tmp_path, content):
    """Then any port will do."""
    (tmp_path / "receiver.port").write_bytes(content)
    collector = start_receiver(tmp_path)
    collector.stop()
    assert str(collector.port) == (tmp_path / "receiver.port").read_text()


def test_a_folder_that_takes_no_note_is_named(tmp_path):
    """The receiver does not run without one: the next run could not find its port."""
    (tmp_path / "receiver.port").mkdir()
    with pytest.raises(LedgerError, match=r"receiver\.port"):
        start_receiver(tmp_path)


def test_faults_are_the_collector_s(tmp_path):
    """A person can see what happens when the server refuses."""
    collector = start_receiver(tmp_path, faults=[Answer(status=503, times=1)])
    try:
        assert [503, 200] == [post(collector), post(collector)]
    finally:
        collector.stop()
