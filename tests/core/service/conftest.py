"""Systems that are none: their programs are scripts that answer as they are told, and write down what they were asked."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.locations import Locations
from pellucid.service.blueprint import Blueprint

GOLDEN = Path(__file__).parent / "golden"

SCRIPT = """#!{python}
import json, sys
from pathlib import Path

here = Path(__file__)
words = [here.name, *sys.argv[1:]]
with (here.parent / "asked.ndjson").open("a") as asked:
    asked.write(json.dumps(words) + "\\n")
code, said, complaint = 0, "", ""
for wanted, *answer in json.loads((here.parent / "answers.json").read_text()):
    if words[: len(wanted)] == wanted:
        code, said, complaint = answer
sys.stdout.write(said)
sys.stderr.write(complaint)
sys.exit(code)
"""


class System:
    """The programs of a system, on the path before all others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self._answers: list[list[object]] = []
        self._write()

    def has(self, *names: str) -> None:
        """Add programs, which agree to everything and say nothing."""
        for name in names:
            script = self._folder / name
            script.write_text(SCRIPT.format(python=sys.executable))
            script.chmod(0o755)

    def lacks(self, name: str) -> None:
        """Take a program away."""
        (self._folder / name).unlink()

    def answers(self, *words: str, code: int = 0, said: str = "", complaint: str = "") -> None:
        """Answer whatever begins with these words; the last word on it counts."""
        self._answers.append([list(words), code, said, complaint])
        self._write()

    @property
    def asked(self) -> list[str]:
        """What was asked so far, each as one line."""
        file = self._folder / "asked.ndjson"
        return [" ".join(json.loads(line)) for line in file.read_text().splitlines()] if file.exists() else []

    def forget(self) -> None:
        """Forget what was asked."""
        (self._folder / "asked.ndjson").unlink(missing_ok=True)

    def _write(self) -> None:
        (self._folder / "answers.json").write_text(json.dumps(self._answers))


@pytest.fixture
def system(tmp_path, monkeypatch) -> System:
    """A system without any program of its own."""
    system = System(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return system


@pytest.fixture
def locations(tmp_path) -> Locations:
    """Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def app(tmp_path):
    """Another pair of paths than Rerun's own."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json", data_dir=tmp_path / "data")


@pytest.fixture
def plain() -> Blueprint:
    """The witness of Rerun itself, as it would be on a machine like any other."""
    return Blueprint(
        key="rerun",
        title="Rerun",
        command=("/opt/pellucid/bin/python", "-P", "-m", "pellucid", "watch", "--wait"),
        environment=(),
        locations=Locations.under(Path("/home/alice/pellucid")),
    )


@pytest.fixture
def strange() -> Blueprint:
    """The witness of another pair of paths, with all that has a meaning in some system's files."""
    return Blueprint(
        key="rerun-0123abcd",
        title='Rerun (/srv/50% <off> & "so" $on)',
        command=(
            *("/opt/my pellucid/bin/python", "-P", "-m", "pellucid", "watch", "--wait"),
            *("--config-file", '/srv/50% <off> & "so" $on/analytics.json'),
            *("--data-dir", "/srv/back\\slash/analytics"),
        ),
        environment=(("PELLUCID_HOME", '/home/alice/my 100% "own" & <only>'), ("XDG_DATA_HOME", "/srv/data")),
        locations=Locations.under(Path("/home/alice/pellucid")),
    )


@pytest.fixture
def golden():
    """Read the file that was agreed on for a system."""
    return lambda name: (GOLDEN / name).read_text("utf-8")
