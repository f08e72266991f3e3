"""A system that is none: its programs are scripts that answer as they are told, and write down what they were asked."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SYSTEM_SCRIPT = """#!{python}
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
            script.write_text(_SYSTEM_SCRIPT.format(python=sys.executable))
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
