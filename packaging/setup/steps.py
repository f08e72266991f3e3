"""How setting up talks to the person, and runs what it needs without noise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS, EXE = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")


class SetupError(Exception):
    """
    Something that setting up cannot get past.

    Args:
        title: What failed, in one sentence.
        remedy: What the person can do about it.
        details: What the tool that failed said last.
    """

    def __init__(self, title: str, remedy: str, details: str = "") -> None:
        super().__init__(title)
        self.title, self.remedy, self.details = title, remedy, details

    def __str__(self) -> str:
        """Say what failed, what the tool said, and what to do."""
        said = "".join(f"\n  | {line}" for line in self.details.strip().splitlines()[-12:])
        return f"{self.title}{said}\n{self.remedy}"


def say(sentence: str) -> None:
    """Tell the person, on stderr, what is going on."""
    print(f"pellucid: {sentence}", file=sys.stderr, flush=True)


def quietly(command: list[str], *, doing: str, remedy: str, env: dict[str, str] | None = None) -> None:
    """
    Run a step of which nobody wants to see anything unless it fails.

    Raises:
        SetupError: It failed.
    """
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as error:
        raise SetupError(f"{doing} failed: {error.strerror or error}.", remedy) from error
    if done.returncode:
        raise SetupError(f"{doing} failed.", remedy, done.stdout.decode("utf-8", "replace"))


def read(path: Path) -> str:
    """Return a small file's text; nothing if there is none."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def write(path: Path, text: str) -> None:
    """Replace a small file's text in one step."""
    unborn = path.with_name(f"{path.name}.new")
    unborn.write_text(text, encoding="utf-8")
    unborn.replace(path)
