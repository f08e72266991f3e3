"""A desktop notification when a change turns collection on: a real witness, and a fake program of the desktop."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from pellucid.clock import SystemClock
from pellucid.config.history import ConfigHistory
from pellucid.locations import Locations

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere another program of the desktop is asked"
)


class Desk:
    """A person's home, a witness in it, and a `notify-send` that writes down how it was called."""

    def __init__(self, top) -> None:
        self.environment = {
            **os.environ,
            "HOME": str(top),
            "XDG_CONFIG_HOME": str(top / "config"),
            "XDG_DATA_HOME": str(top / "data"),
            "PELLUCID_HOME": str(top / "pellucid"),
            "PATH": str(top / "bin"),
        }
        self.log = top / "notified"
        program = top / "bin" / "notify-send"
        program.parent.mkdir()
        program.write_text(
            f"#!{sys.executable}\nimport json, sys\n"
            f"print(json.dumps(sys.argv[1:]), file=open({str(self.log)!r}, 'a'))\n"
        )
        program.chmod(0o755)
        self.config_file = top / "config" / "rerun" / "analytics.json"
        self.data_dir = top / "data" / "rerun" / "analytics"
        self.history = ConfigHistory(
            root=Locations.under(top / "pellucid").data / "apps" / "rerun", clock=SystemClock()
        )
        self.process = None

    def put(self, *, enabled, analytics_id="a" * 32):
        """Write the config, as anybody may."""
        self.config_file.parent.mkdir(parents=True, exist_ok=True)
        config = {
            "analytics_enabled": enabled,
            "analytics_id": analytics_id,
            "metadata": {},
            "config_file_path": str(self.config_file),
            "data_dir_path": str(self.data_dir),
        }
        fresh = self.config_file.with_suffix(".tmp")
        fresh.write_text(json.dumps(config))
        fresh.replace(self.config_file)

    def start(self):
        """Start a witness."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pellucid", "watch"],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def stop(self):
        """End it; what it was about to tell is told."""
        if self.process is not None:
            self.process.terminate()
            _, said = self.process.communicate(timeout=60)
            self.process = None
            assert b"cannot" not in said, said

    def ours(self, *arguments):
        """Change the config through Pellucid."""
        subprocess.run(
            [sys.executable, "-m", "pellucid", *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=60,
        )

    @property
    def notified(self):
        """What `notify-send` was asked to show."""
        return (
            [json.loads(line)[-1] for line in self.log.read_text().splitlines()] if self.log.exists() else []
        )

    @property
    def changes(self):
        """What is written down."""
        return [[event.value for event in change.events] for change in self.history.changes()]


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.stop()


def test_each_change_that_turns_collection_on_is_told_once(desk, until):
    """Also over several witnesses; what the person did through Pellucid, and what switches it off, is not."""
    desk.put(enabled=False)
    desk.start()
    assert until(lambda: desk.history.latest_ns is not None)
    desk.put(enabled=True)
    assert until(lambda: desk.notified)
    assert "had collection switched off. It is on again. Pellucid did not do this." in desk.notified[0]
    desk.ours("analytics", "disable")
    desk.ours("analytics", "enable")
    desk.put(enabled=False)
    assert until(lambda: 4 == len(desk.changes))
    desk.stop()
    desk.put(enabled=True, analytics_id="b" * 32)
    for _ in range(2):
        desk.start()
        assert until(lambda: 2 == len(desk.notified))
        desk.stop()
    assert "It happened while nobody watched." in desk.notified[1]
    assert 2 == len(desk.notified)
    assert [
        ["switched on"],
        ["switched off"],
        ["switched on"],
        ["switched off"],
        ["switched on", "new id"],
    ] == desk.changes
    assert [False, True, True, False, False] == [change.is_ours for change in desk.history.changes()]
    assert [True] * 4 + [False] == [change.since_ns is None for change in desk.history.changes()]
