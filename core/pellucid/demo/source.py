"""
The life of the demo source: one session after the other, handled as Rerun handles its own.

Commands on standard input, one a line: `pause` and `go` stop and resume recording, and are answered by the same word.
A source that asks says `ask` on standard output before it empties or deletes what it wrote, and waits for `yes`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.demo.folders import config_file, data_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.demo.script import Script, Session
    from pellucid.event import PropertyValue

if sys.platform != "win32":
    import fcntl

_SLICE_S: Final = 0.01


class End(Exception):  # noqa: N818 - it is the ordinary way to end
    """Nobody wants the demo source any more, or it has recorded all it was asked for."""


class _Orders:
    """What standard input says."""

    def __init__(self) -> None:
        self.paused = False
        self.may_destroy = False
        self._parent = os.getppid()
        self._heard = b""
        self._may_listen = True
        try:
            os.set_blocking(0, False)
        except OSError:  # a console of Windows: then only a dead parent ends us
            self._may_listen = False

    def obey(self) -> None:
        """
        Take in what was said since the last time; never blocks.

        Raises:
            End: Standard input is closed, or the parent is gone.
        """
        if os.getppid() != self._parent:
            raise End
        if not self._may_listen:
            return
        try:
            heard = os.read(0, 4096)
        except BlockingIOError:
            return
        if not heard:
            raise End
        *words, self._heard = (self._heard + heard).split(b"\n")
        for word in words:
            self._take(word.strip())

    def _take(self, word: bytes) -> None:
        if word == b"yes":
            self.may_destroy = True
        elif word in {b"pause", b"go"}:
            self.paused = word == b"pause"
            os.write(1, word + b"\n")


class _SessionFile:
    """A live session file, handled as Rerun handles it: born under another name, locked, emptied in place."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        unborn = folder / f"{name}.json.tmp"
        self._fd = os.open(unborn, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        _lock(self._fd)
        unborn.rename(folder / f"{name}.json")

    def write(self, raw: bytes) -> None:
        os.write(self._fd, raw + b"\n")

    def empty(self) -> None:
        os.ftruncate(self._fd, 0)
        os.lseek(self._fd, 0, os.SEEK_SET)

    def close(self) -> None:
        os.close(self._fd)


class Source:
    """
    Lives through one session after the other.

    Args:
        home: The folder that all of it happens in.
        script: What is recorded.
        rate: How fast; 1 is about one event a second.
        most_events: End after so many; `None` goes on for ever.
        start_ns: Where a made-up clock starts; `None` takes the real one.
        side_log: Where each line is also appended, after its session and a tab.
        beat_s: How often the live file is emptied, in seconds; Rerun does so every two.
        asks: Whether it asks before it destroys what it wrote.
    """

    def __init__(
        self,
        *,
        home: Path,
        script: Script,
        rate: float,
        most_events: int | None,
        start_ns: int | None,
        side_log: Path | None,
        beat_s: float,
        asks: bool,
    ) -> None:
        self._home = home
        self._script = script
        self._pace_s = 1.0 / rate
        self._left = most_events
        self._made_up_ns = start_ns
        self._side_log_fd = None if side_log is None else _append_only(side_log)
        self._beat_s = beat_s
        self._asks = asks
        self._orders = _Orders()
        self._new_id = self._script.analytics_id()
        self._file: _SessionFile | None = None
        self._may_empty = False
        self._flush_at = 0.0

    def run(self) -> None:
        """
        Record until there is nothing left to record or nobody to record for.

        Raises:
            End: Always.
        """
        while True:
            config, is_first_run = _read_config(self._home, new_id=self._new_id)
            session = self._script.next_session(metadata=_metadata(config))
            if config["analytics_enabled"] is True:
                self._live(session, folder=Path(str(config["data_dir_path"])), is_first_run=is_first_run)
            self._wait(session.rest_s)

    def _live(self, session: Session, *, folder: Path, is_first_run: bool) -> None:
        self._wait(0.0)
        if left := _leftovers(folder):
            self._ask()
            _take_up(left)
        self._file = _SessionFile(folder, session.name)
        self._may_empty = not is_first_run
        self._flush_at = time.monotonic() + self._beat_s
        try:
            for event in session.events:
                self._wait(event.after_s)
                if self._made_up_ns is not None:
                    self._made_up_ns += event.jitter_ns
                self._record(session.name, event.line(self._made_up_ns or time.time_ns()))
        finally:
            self._file.close()
            self._file = None

    def _record(self, session: str, raw: bytes) -> None:
        if self._file is None:
            return
        self._file.write(raw)
        if self._side_log_fd is not None:
            os.write(self._side_log_fd, session.encode() + b"\t" + raw + b"\n")
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                raise End

    def _wait(self, seconds: float) -> None:
        """Let `seconds` of the script pass while orders are obeyed and the file is emptied on its beat."""
        if self._made_up_ns is not None:
            self._made_up_ns += round(seconds * rfc3339.NS_PER_S)
        until = time.monotonic() + seconds * self._pace_s
        while True:
            self._orders.obey()
            now = time.monotonic()
            if self._file is not None and now >= self._flush_at:
                self._flush_at += self._beat_s
                if self._may_empty:
                    self._ask()
                    self._file.empty()
            if now >= until and not self._orders.paused:
                return
            time.sleep(_SLICE_S if self._orders.paused else min(_SLICE_S, max(until - now, 0.001)))

    def _ask(self) -> None:
        if not self._asks:
            return
        self._orders.may_destroy = False
        os.write(1, b"ask\n")
        while not self._orders.may_destroy:
            self._orders.obey()
            time.sleep(_SLICE_S)


def _lock(fd: int) -> None:
    if sys.platform != "win32":
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _append_only(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _leftovers(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"))


def _take_up(left: list[Path]) -> None:
    """Do what Rerun does to what earlier sessions left: empty it and delete it, unless its owner lives."""
    for path in left:
        fd = os.open(path, os.O_RDWR)
        try:
            _lock(fd)
            os.ftruncate(fd, 0)
            path.unlink()
        except BlockingIOError:
            continue
        finally:
            os.close(fd)


def _read_config(home: Path, *, new_id: str) -> tuple[Mapping[str, object], bool]:
    """Read the config, or make one; as with Rerun, one that cannot be read is replaced, and collection is on."""
    path = config_file(home)
    try:
        config = json.loads(path.read_bytes())
        if isinstance(config, dict) and _is_understood(config):
            return config, False
    except (OSError, ValueError):
        pass
    fresh: dict[str, object] = {
        "analytics_enabled": True,
        "analytics_id": new_id,
        "metadata": {},
        "config_file_path": str(path),
        "data_dir_path": str(data_dir(home)),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    unborn = path.with_name(f"{path.name}.tmp")
    unborn.write_text(json.dumps(fresh, separators=(",", ":"), ensure_ascii=False), encoding="utf-8")
    unborn.replace(path)
    return fresh, True


def _is_understood(config: Mapping[str, object]) -> bool:
    return isinstance(config.get("analytics_enabled"), bool) and isinstance(config.get("data_dir_path"), str)


def _metadata(config: Mapping[str, object]) -> dict[str, PropertyValue]:
    metadata = config.get("metadata")
    if not isinstance(metadata, dict):
        return {}
    tagged = {
        key: value["String"]
        for key, value in metadata.items()
        if isinstance(value, dict) and "String" in value
    }
    return {key: value for key, value in tagged.items() if isinstance(value, str)}
