"""
`received.ndjson`: one line for each recorded request, on the disk before its sender hears of it.

    {"at_ns":…,"path":"/batch/","status":200,"fault":null,"api_key":"phc_…","raw_sha256":"…","raw_bytes":…,
     "headers":[["host","…"],…],"events":[["uuid","name","distinct_id"],…],"body":"…"}

`body` is the text, byte for byte; a body that is not UTF-8 would stand as base64 in `body_base64` instead.
"""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Any

import msgspec

from pellucid.collector.values import Received, ReceivedEvent
from pellucid.errors import LedgerError
from pellucid.private_files import naming, open_private, read_at, write_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_sync = getattr(
    os, "fdatasync", os.fsync
)  # macOS and Windows have no fdatasync; fsync does the same and more


class Store:
    """
    Appends to a file that only its owner can read.

    Args:
        path: The file; made if it is not there, continued if it is.

    Raises:
        LedgerError: It cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with naming(path, "opened"):
            self._descriptor = open_private(path, os.O_RDWR | os.O_APPEND, create=True)
            length = os.fstat(self._descriptor).st_size
            if length and read_at(self._descriptor, 1, length - 1) != b"\n":
                write_all(self._descriptor, b"\n")  # a line that was cut by a crash stays one of its own

    def append(self, received: Received) -> None:
        """
        Write one request to the disk.

        Raises:
            LedgerError: It could not be written; the file is as it was.
        """
        line = msgspec.json.encode(as_object(received)) + b"\n"
        with naming(self._path, "written"):
            length = os.fstat(self._descriptor).st_size
            try:
                write_all(self._descriptor, line)
                _sync(self._descriptor)
            except OSError:
                os.ftruncate(self._descriptor, length)
                raise

    def close(self) -> None:
        """Close the file; a second call is harmless."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def read_store(path: Path) -> Iterator[Received]:
    """
    Read a file back, in the order written; lines cut by a crash are skipped.

    Raises:
        LedgerError: The file cannot be read.
    """
    with naming(path, "read"), path.open("rb") as lines:
        for line in lines:
            try:
                yield _from_object(msgspec.json.decode(line))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                if line.endswith(b"}\n"):
                    raise LedgerError(
                        f"{path} is not what a collector writes", "Give the file that was named with --store."
                    ) from None


def as_object(received: Received, *, with_body: bool = True) -> dict[str, Any]:
    """Return a request as JSON can hold it."""
    described: dict[str, Any] = {
        "at_ns": received.at_ns,
        "path": received.path,
        "status": received.status,
        "fault": received.fault,
        "is_recorded": received.is_recorded,
        "api_key": received.api_key,
        "raw_sha256": received.raw_sha256,
        "raw_bytes": received.raw_bytes,
        "headers": received.headers,
        "events": [(event.uuid, event.name, event.distinct_id) for event in received.events],
    }
    if with_body:
        try:
            described["body"] = received.body.decode()
        except UnicodeDecodeError:
            described["body_base64"] = base64.b64encode(received.body).decode()
    return described


def _from_object(described: Any) -> Received:  # noqa: ANN401 - as JSON gives it
    stored = msgspec.convert(described, _Stored)
    body = stored.body.encode() if stored.body is not None else base64.b64decode(stored.body_base64)
    return Received(
        path=stored.path,
        headers=stored.headers,
        body=body,
        raw_sha256=stored.raw_sha256,
        raw_bytes=stored.raw_bytes,
        at_ns=stored.at_ns,
        api_key=stored.api_key,
        events=tuple(
            ReceivedEvent(uuid=uuid, name=name, distinct_id=distinct_id)
            for uuid, name, distinct_id in stored.events
        ),
        status=stored.status,
        fault=stored.fault,
        is_recorded=stored.is_recorded,
    )


class _Stored(msgspec.Struct):
    at_ns: int
    path: str
    status: int | None
    fault: str | None
    is_recorded: bool
    api_key: str | None
    raw_sha256: str
    raw_bytes: int
    headers: tuple[tuple[str, str], ...]
    events: tuple[tuple[str | None, str, str], ...]
    body: str | None = None
    body_base64: str = ""
