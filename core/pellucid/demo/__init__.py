"""
The demo source: a real program that behaves as Rerun 0.41 does, in a folder of its own.

    python -m pellucid.demo --home DIR

It writes a config and session files, empties them every two seconds, leaves leftovers behind, and takes them up and
deletes them at its next start. It sends nothing to anybody. It ends when its standard input closes, which is when
whoever started it ends.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Self

from pellucid.demo.folders import config_file, data_dir

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from pellucid.apps import WatchedApp

__all__ = ["DemoSource", "demo_app", "start_demo"]

_END_WITHIN_S: Final = 3.0


def demo_app(home: Path) -> WatchedApp:
    """
    Return the demo source in `home` as an app that can be watched.

    It has no endpoint: what it takes out of its queue goes nowhere. Its key is that of its two paths, so that a witness that is given them on its command line keeps the same ledger.
    """
    from pellucid.apps import rerun_app  # noqa: PLC0415 - the child needs none of it

    folder = data_dir(home).absolute()
    app = rerun_app(config_file=config_file(home), data_dir=folder)
    return replace(app, title="Demo", default_data_dir=folder, endpoint="")


class DemoSource:
    """
    A running demo source; a context manager that ends it.

    Args:
        child: Its process, with a pipe as standard input.
    """

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child

    @property
    def pid(self) -> int:
        """The process id of the child."""
        return self._child.pid

    @property
    def is_running(self) -> bool:
        """Whether the child still runs."""
        return self._child.poll() is None

    def stop(self) -> None:
        """End the child and wait for it, for three seconds at most; harmless when it has ended."""
        if self._child.stdin is not None:
            self._child.stdin.close()
        try:
            self._child.wait(_END_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()

    def __enter__(self) -> Self:
        """Return the running source."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.stop()


def start_demo(
    home: Path, *, rate: float = 1.0, seed: int | None = None, arguments: Sequence[str] = ()
) -> DemoSource:
    """
    Start the demo source as a child that ends with this process, however that ends.

    Args:
        home: A folder of its own; made if there is none, never deleted.
        rate: How fast it records; 1 is about one event a second.
        seed: Makes its sessions repeatable.
        arguments: Further options of `python -m pellucid.demo`.
    """
    command = [
        sys.executable,
        "-P",
        "-m",
        "pellucid.demo",
        "--home",
        str(home),
        "--rate",
        str(rate),
        *arguments,
    ]
    if seed is not None:
        command += ["--seed", str(seed)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603 - our own module
    return DemoSource(child)
