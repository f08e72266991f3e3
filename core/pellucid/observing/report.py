"""What a run under observation has brought: how often the two eyes agree, and where they do not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_SHOWN: Final = 10
_SESSION_DIGITS: Final = 8


class FindingKind(StrEnum):
    """What a finding is about."""

    ONLY_ON_THE_WAY_OUT = "only on the way out"
    """An event left that was not seen in the file."""
    ONLY_IN_THE_FILE = "only in the file"
    """An event left the queue and was not seen on its way out."""
    DIFFERS = "differs"
    """What left is not what was in the file."""
    MISSED = "missed"
    """The program was about to write events that nobody saw."""
    REFUSED = "refused"
    """A line was deleted unsent, because the program cannot read it."""
    UNREAD = "unread"
    """A body cannot be read."""
    FAILED = "failed"
    """An upload failed; the program does not try again."""
    BLIND = "blind"
    """One of the eyes could not see."""
    NOT_KEPT = "not kept"
    """What was seen could not be written into the ledger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference, or one thing that went wrong."""

    kind: FindingKind
    sentence: str
    """For a person, without a full stop; tells nothing of what an event says."""
    session: str | None = None
    line: int | None = None
    """The number of the line in the ledger's session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is known of one run."""

    began_ns: int
    ended_ns: int
    """When it was written, in nanoseconds since the epoch, UTC."""
    exit_code: int
    """Of the program, as a shell reports it."""
    is_running: bool
    """Whether something that it started still runs, and is still observed."""
    bodies: int
    """How many bodies were seen on their way out."""
    both: int
    """Events seen in the file and on the way out."""
    only_on_the_way_out: int
    only_in_the_file: int
    """Events that left the queue unseen."""
    waiting: int
    """Events that wait in the file for the program's next start."""
    repeated: int
    """Events that were posted once more."""
    accepted: int
    """Bodies that the server took, as the program's log says."""
    failed: int
    """Bodies that it did not take or never got."""
    is_first_run: bool
    """Whether a program had no config before: such a run sends nothing of its own."""
    findings: tuple[Finding, ...]

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values for one JSON document."""
        return {
            "began": rfc3339.form(self.began_ns),
            "ended": rfc3339.form(self.ended_ns),
            "exit_code": self.exit_code,
            "still_running": self.is_running,
            "bodies": self.bodies,
            "events": {
                "both": self.both,
                "only_on_the_way_out": self.only_on_the_way_out,
                "only_in_the_file": self.only_in_the_file,
                "waiting": self.waiting,
                "repeated": self.repeated,
            },
            "accepted": self.accepted,
            "failed": self.failed,
            "first_run": self.is_first_run,
            "findings": [
                {
                    "kind": str(finding.kind),
                    "sentence": finding.sentence,
                    "session": finding.session,
                    "line": finding.line,
                }
                for finding in self.findings
            ],
        }

    def to_lines(self) -> list[str]:
        """Say it to a person, a line at a time."""
        summary = (
            f"Pellucid saw {_count(self.bodies, 'body', 'bodies')} on the way out: "
            f"{_count(self.both, 'event')} in the file too, {self.only_on_the_way_out} only on the way out, "
            f"{self.only_in_the_file} only in the file; {self.waiting} waiting for the next start."
        )
        lines = [summary]
        if self.repeated:
            lines.append(f"{_count(self.repeated, 'event')} went out more than once.")
        if self.accepted or self.failed:
            lines.append(f"The server took {_count(self.accepted, 'body', 'bodies')}; {self.failed} failed.")
        if self.is_first_run:
            lines.append("It was a first run: what it recorded itself is sent at the next start.")
        if self.is_running:
            lines.append("Something that it started still runs, and is still observed.")
        lines += list(_sentences(self.findings))
        return lines


def _sentences(findings: Iterable[Finding]) -> Iterable[str]:
    shown: Counter[FindingKind] = Counter()
    for finding in findings:
        shown[finding.kind] += 1
        if shown[finding.kind] <= _MOST_SHOWN:
            yield f"  - {address_of(finding)}{finding.sentence}."
    for kind, count in shown.items():
        if count > _MOST_SHOWN:
            yield f"  - … and {count - _MOST_SHOWN} more: {kind}."


def address_of(finding: Finding) -> str:
    """Return where a finding's event is, as a person may type it, with what follows it."""
    if finding.session is None:
        return ""
    line = "" if finding.line is None else f":{finding.line}"
    return f"{finding.session[:_SESSION_DIGITS]}{line}: "


def _count(number: int, noun: str, plural: str | None = None) -> str:
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
