"""A home of its own for each command, and the commands in this process and as real ones."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pellucid.__main__ import main
from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"


@dataclass(frozen=True)
class Done:
    """What a command ended with."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        """Its output as the one JSON document that it is."""
        return json.loads(self.out)


class Home:
    """A person's home, with Rerun's folders and Pellucid's own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.app = rerun_app()
        self.locations = Locations.of_user()
        self.ledger = Ledger(root=self.locations.ledger_root(self.app), clock=SystemClock())

    def set_up(self, name="fresh_enabled"):
        """Put a real config there, whose paths are those of this home."""
        raw = (FIXTURES / "configs" / f"{name}.json").read_text()
        raw = raw.replace("/home/alice/.config/rerun/analytics.json", str(self.app.config_file))
        raw = raw.replace("/home/alice/.local/share/rerun/analytics", str(self.app.default_data_dir))
        self.break_config(raw.encode())

    def break_config(self, content: bytes):
        """Put anything where the config is."""
        self.app.config_file.parent.mkdir(parents=True, exist_ok=True)
        self.app.config_file.write_bytes(content)

    def queue(self, prefix="ee103505", *, age_s=60.0):
        """Put a real session file there, last written that long ago."""
        (source,) = (FIXTURES / "sessions").glob(f"{prefix}*")
        self.app.default_data_dir.mkdir(parents=True, exist_ok=True)
        file = self.app.default_data_dir / source.name
        file.write_bytes(source.read_bytes())
        then = file.stat().st_mtime - age_s
        os.utime(file, (then, then))
        return file

    def copy_of(self, prefix="ee103505", *, released=True):
        """Put a copy of a real session into the ledger, as a witness does."""
        (source,) = (FIXTURES / "sessions").glob(f"{prefix}*")
        raw = source.read_bytes()
        lines = raw.splitlines()
        with self.ledger.claim(backend="polling", data_dir=self.app.default_data_dir):
            writer = self.ledger.open_session(
                name=source.stem, source=self.app.default_data_dir / source.name, app=self.app.key
            )
            writer.append(lines, source_bytes=(0, len(raw)))
            if released:
                writer.release(range(len(lines)), why="emptied", distinct_id="abc")
            writer.close()
        return lines


@pytest.fixture
def home(tmp_path, monkeypatch) -> Home:
    """An empty home, which everything in this process and below it takes for the person's own."""
    for name, folder in {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/config",
        "XDG_DATA_HOME": "home/share",
        "APPDATA": "home/config",
        "LOCALAPPDATA": "home/share",
        "PELLUCID_HOME": "pellucid",
    }.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    return Home(tmp_path)


@pytest.fixture
def call(home, capfd, monkeypatch):
    """Run a command in this process, with an answer to what it asks."""

    def call(*arguments, answer="") -> Done:
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Done(code, out, err)

    return call


@pytest.fixture
def command(home):
    """Run a command as a process of its own."""

    def command(*arguments, text=None, **environment) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "pellucid", *map(str, arguments)],
            env={**os.environ, **environment},
            input=b"" if text is None else text,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return command
