"""
A receiver that costs next to nothing, so that a client's own speed is what is measured.

It answers as PostHog does as soon as it has a body, and keeps that body; what is in the bodies is only looked at when
the time is over. `pellucid collector` reads and checks each event before it answers, which takes longer than sending it.
"""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from typing import Final, Self

_ANSWER: Final = (
    b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{"status":"Ok"}'
)
_MOST_BYTES: Final = 1 << 23
_MOST_HEAD_BYTES: Final = 4096
_MARK: Final = b'"distinct_id":'
"""Each event has it once; what is measured here records no field of that name."""


class QuickReceiver:
    """Listens on loopback from entering to leaving; one thread for each connection."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._arrived = threading.Condition()
        self._bodies: list[bytes] = []
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._listen)]
        self.events = 0

    @property
    def url(self) -> str:
        """What a client takes for its host."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        for connection in self._connections:
            with suppress(OSError):  # the client was faster
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join()

    def wait_for(self, events: int, timeout_s: float) -> None:
        """
        Wait until so many events are here.

        Raises:
            TimeoutError: They did not come.
        """
        with self._arrived:
            if not self._arrived.wait_for(lambda: self.events >= events, timeout_s):
                raise TimeoutError(f"{self.events} of {events} arrived")

    def distinct(self) -> int:
        """Read all bodies; return how many different events are in them."""
        found = [event for body in self._bodies for event in json.loads(body)["batch"]]
        return len({event["uuid"] for event in found})

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(ConnectionError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            buffer = memoryview(bytearray(_MOST_BYTES))
            while count := _request_into(buffer, connection):
                connection.sendall(_ANSWER)
                body = bytes(buffer[:count]).partition(b"\r\n\r\n")[2]
                self._bodies.append(body)
                with self._arrived:
                    self.events += body.count(_MARK)
                    self._arrived.notify_all()


def _request_into(buffer: memoryview, connection: socket.socket) -> int:
    """Receive one request; return its size, or 0 at the end. No client here sends a second one before its answer."""
    received, size = 0, len(buffer)
    while received < size:
        piece = connection.recv_into(buffer[received:])
        if not piece:
            return 0
        received += piece
        if size == len(buffer):
            head, end, _ = bytes(buffer[: min(received, _MOST_HEAD_BYTES)]).lower().partition(b"\r\n\r\n")
            if end:
                length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
                size = len(head) + len(end) + int(length)
    return size
