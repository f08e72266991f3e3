"""What is found out in the course of one run, until it becomes a report."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pellucid.observing.log_reading import (
    Accepted,
    Begun,
    Configured,
    Failed,
    Refused,
    TakenUp,
    Unread,
    Written,
)
from pellucid.observing.report import Finding, FindingKind, Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from pellucid.observing.log_reading import Sighting
    from pellucid.observing.session_desk import KeptEvents, Unseen


class RunNotes:
    """
    Gathers what the log tells beside the bodies, what became of those, and what does not fit.

    Args:
        began_ns: When the run began, in nanoseconds since the epoch, UTC.
        data_dir: The folder that the witness follows.
    """

    def __init__(self, *, began_ns: int, data_dir: Path) -> None:
        self.began_ns = began_ns
        self._data_dir = data_dir
        self.has_log = False
        """Whether anything of Rerun's analytics was in the log."""
        self.bodies = 0
        self.written: dict[str, int] = {}
        """By session that a program under observation has begun: how many events it was about to write."""
        self.taken_up: dict[str, None] = {}
        """The sessions whose leftovers were handed to the uploader, in order."""
        self.first_sessions: dict[str, None] = {}
        """The sessions of programs that had no config before, and of which the ledger does not tell that yet."""
        self._both = self._repeated = 0
        self._accepted = self._failed = 0
        self._is_first_run = False
        self._findings: list[Finding] = []

    def add(
        self, kind: FindingKind, sentence: str, session: str | None = None, line: int | None = None
    ) -> None:
        """Take in a finding."""
        self._findings.append(Finding(kind=kind, sentence=sentence, session=session, line=line))

    def take(self, sighting: Sighting) -> None:
        """Take in what the log tells."""
        match sighting:
            case Begun(session=session):
                self.written.setdefault(session, 0)
            case Written(session=session):
                self.written[session] = self.written.get(session, 0) + 1
            case TakenUp(session=session):
                self.taken_up[session] = None
            case Refused(session=session):
                self.add(FindingKind.REFUSED, "Rerun could not read a line and deleted it unsent", session)
            case Configured():
                self._take_config(sighting)
            case Unread(size_bytes=size_bytes, reason=reason):
                self.bodies += 1
                self.add(FindingKind.UNREAD, f"A body of {size_bytes:,} bytes cannot be read: {reason}")
            case Accepted():
                self._accepted += 1
            case Failed(reason=reason):
                self._failed += 1
                self.add(FindingKind.FAILED, f"An upload failed, and Rerun does not repeat it: {reason}")

    def _take_config(self, found: Configured) -> None:
        if found.is_first_run:
            self._is_first_run = True
            if found.session is not None:
                self.first_sessions[found.session] = None
        if os.path.realpath(found.data_dir) != os.path.realpath(self._data_dir):
            sentence = f"Its session files are in {found.data_dir}, which was not watched"
            self.add(FindingKind.BLIND, sentence)

    def take_kept(self, session: str, kept: KeptEvents) -> None:
        """Take in what became of the events of a body."""
        self._both += kept.both
        self._repeated += kept.repeated
        for line in kept.rebuilt:
            self.add(
                FindingKind.ONLY_ON_THE_WAY_OUT,
                "It was not seen in the file; the line was rebuilt from the body",
                session,
                line,
            )
        for line in kept.differing:
            self.add(FindingKind.DIFFERS, "What left is not what was in the file", session, line)
        for _ in range(kept.unsayable):
            self.add(
                FindingKind.NOT_KEPT,
                "An event was not seen in the file and says what no line can; only its body is kept",
                session,
            )

    def report(
        self,
        *,
        exit_code: int,
        is_running: bool,
        unseen: Mapping[str, Unseen],
        lines: Mapping[str, int],
        blind: Iterable[str],
        now_ns: int,
    ) -> Report:
        """
        Draw up the report.

        Args:
            exit_code: Of the program, as a shell reports it.
            is_running: Whether something that it started still runs.
            unseen: By session: what was seen in the file only.
            lines: By session: how many lines the ledger has.
            blind: Why an eye could not see; sentences without a full stop.
            now_ns: The time, in nanoseconds since the epoch, UTC.
        """
        findings = [*self._findings, *_only_in_the_file(unseen), *self._missed(lines)]
        reasons = list(blind)
        if not self.has_log:
            reasons.append("Its log told nothing of Rerun's analytics: nothing could be seen on the way out")
        findings += [Finding(kind=FindingKind.BLIND, sentence=reason) for reason in reasons]
        return Report(
            began_ns=self.began_ns,
            ended_ns=now_ns,
            exit_code=exit_code,
            is_running=is_running,
            bodies=self.bodies,
            both=self._both,
            only_on_the_way_out=sum(each.kind is FindingKind.ONLY_ON_THE_WAY_OUT for each in findings),
            only_in_the_file=sum(len(found.released) for found in unseen.values()),
            waiting=sum(len(found.waiting) for found in unseen.values()),
            repeated=self._repeated,
            accepted=self._accepted,
            failed=self._failed,
            is_first_run=self._is_first_run,
            findings=tuple(findings),
        )

    def _missed(self, lines: Mapping[str, int]) -> Iterator[Finding]:
        for session, count in self.written.items():
            missed = count - lines.get(session, 0)
            if missed > 0:
                sentence = f"{missed} more were about to be written, and were seen nowhere"
                yield Finding(kind=FindingKind.MISSED, sentence=sentence, session=session)


def _only_in_the_file(unseen: Mapping[str, Unseen]) -> Iterator[Finding]:
    sentence = "It left the queue, and was not seen on its way out"
    for session, found in unseen.items():
        for line in found.released:
            yield Finding(kind=FindingKind.ONLY_IN_THE_FILE, sentence=sentence, session=session, line=line)
