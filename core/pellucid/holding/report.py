"""
What the witness makes of a person's choice, for whoever asks: `kept_back.json` in the app's ledger.

It is believed only while the witness that signed it runs: its locks end with it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.private_files import naming, replace_file

if TYPE_CHECKING:
    from pathlib import Path

REPORT_FILE: Final = "kept_back.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a witness holds back at one moment."""

    pid: int
    """The witness's."""
    revision: int
    """Of the choice that it has obeyed."""
    held: dict[str, int]
    """By session: since when its file is locked, in nanoseconds since the epoch, UTC."""
    refused: dict[str, str]
    """By session: why its file is not locked although it should be; a sentence without a full stop."""
    gone: dict[str, int]
    """By session: when a file was found gone although it was locked, in nanoseconds since the epoch."""
    trouble: str = ""
    """What keeps the witness from obeying; mostly empty."""


def write_report(root: Path, report: Report) -> None:
    """
    Say what is held back now.

    Raises:
        LedgerError: It cannot be written; what was said before stands.
    """
    members = {
        "pid": report.pid,
        "revision": report.revision,
        "held": {session: rfc3339.form(since) for session, since in report.held.items()},
        "refused": report.refused,
        "gone": {session: rfc3339.form(at) for session, at in report.gone.items()},
        "trouble": report.trouble,
    }
    file = root / REPORT_FILE
    with naming(file, "written"):
        replace_file(file, json.dumps(members).encode("ascii"), durable=False)


def read_report(root: Path, *, pid: int) -> Report | None:
    """
    Read what the witness with that process number says.

    Returns:
        `None` if it has not said anything.
    """
    try:
        found: dict[str, Any] = json.loads((root / REPORT_FILE).read_bytes())
        report = Report(
            pid=found["pid"],
            revision=found["revision"],
            held={session: rfc3339.parse(since) for session, since in found["held"].items()},
            refused={str(session): str(why) for session, why in found["refused"].items()},
            gone={session: rfc3339.parse(at) for session, at in found["gone"].items()},
            trouble=found["trouble"],
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return report if report.pid == pid else None
