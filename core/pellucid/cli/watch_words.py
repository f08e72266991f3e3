"""How the command line words whether and how an app is watched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.cli import words
from pellucid.rfc3339 import NS_PER_S
from pellucid.view.interjections import length
from pellucid.watch import plain_name

if TYPE_CHECKING:
    from pellucid.ledger.ledger import WitnessStatus
    from pellucid.service.usage import Usage
    from pellucid.service.values import ServiceState
    from pellucid.witness.gaps import Gap, Watched

_SHOWN_GAPS: Final = 5
_SECONDS: Final = len("2026-11-27 06:40:26")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All that is known about how an app is watched, at one moment."""

    title: str
    key: str
    kind: str
    """What the system calls such a service."""
    place: str
    """Where it is, or would be, installed."""
    service: ServiceState
    others: tuple[str, ...]
    """The services of other apps."""
    witness: WitnessStatus | None
    usage: Usage | None
    """What the witness takes; `None`: none runs, or it may not be looked at."""
    watched: Watched
    now_ns: int

    @property
    def cpu_share(self) -> float:
        """What the witness took of one processor since it was started, 0 to 1."""
        if self.usage is None:
            return 0.0
        return self.usage.cpu_s / max((self.now_ns - self.usage.since_ns) / NS_PER_S, 1.0)


def standing_lines(found: Standing) -> list[str]:
    """Say it all, for a person."""
    service, gaps = found.service, found.watched.gaps
    rows = [["installed", _installed(found)]]
    if service.installed:
        rows.append(["enabled", _enabled(service)])
    rows.append(["running", _running(found)])
    if found.witness is not None:
        rows.append(["follows", f"{found.witness.data_dir}, {plain_name(found.witness.backend)}"])
    if found.usage is not None:
        rows.append(["memory", words.size(found.usage.memory_bytes)])
        rows.append(["processor", f"{found.usage.cpu_s:.1f} s since it began ({found.cpu_share:.2%})"])
    rows.append(["copied", _copied(found.watched)])
    rows.append(["gaps", words.count(len(gaps), "gap") if gaps else "none"])
    notes = [service.note, found.witness.trouble if found.witness is not None else ""]
    notes += [f"Another service is installed: {other}" for other in found.others]
    return [
        _headline(found),
        "",
        *words.table(rows),
        *(["", "The last gaps:", *words.bullets(map(gap_sentence, gaps[-_SHOWN_GAPS:]))] if gaps else []),
        *(["", "Note:", *words.bullets(filter(None, notes))] if any(notes) else []),
    ]


def gap_sentence(gap: Gap) -> str:
    """Say when nobody looked and why, in one line."""
    begun = words.local_time(gap.from_ns)[:_SECONDS]
    if gap.to_ns is None:
        return f"not watched since {begun}: {gap.why}"
    end = words.local_time(gap.to_ns)[:_SECONDS]
    return f"not watched from {begun} to {end} ({length(gap.to_ns - gap.from_ns)}): {gap.why}"


def _headline(found: Standing) -> str:
    if found.witness is None:
        return f"{found.title} is not watched: what it empties now is lost to Pellucid."
    return f"{found.title} is watched."


def _installed(found: Standing) -> str:
    if not found.service.installed:
        return "no; `pellucid watch --install` does it"
    old = "" if found.service.is_current else "; it is not up to date, `pellucid watch --install` renews it"
    return f"yes, {found.kind}: {found.place}{old}"


def _enabled(service: ServiceState) -> str:
    if service.enabled is None:
        return "unknown"
    if not service.enabled:
        return "no; it does not start at log-in"
    lasts = {True: ", and goes on after a log-out", False: ", and ends at log-out", None: ""}
    return f"yes, it starts at log-in{lasts[service.outlives_logout]}"


def _running(found: Standing) -> str:
    witness = found.witness
    if witness is None:
        return "no"
    who = "the service" if witness.pid == found.service.pid else "a window or a command"
    waits = (
        f"; the service, pid {found.service.pid}, waits for its turn"
        if found.service.pid not in {None, witness.pid}
        else ""
    )
    since = words.local_time(witness.since_ns)[:_SECONDS]
    return f"yes, {who}: pid {witness.pid}, since {since}{waits}"


def _copied(watched: Watched) -> str:
    if watched.since_ns is None:
        return "nothing is written down yet"
    since = words.local_time(watched.since_ns)[:_SECONDS]
    last = (
        ""
        if watched.last_copy_ns is None
        else f", the last {words.local_time(watched.last_copy_ns)[:_SECONDS]}"
    )
    return f"{words.count(watched.copied, 'event')} since {since}{last}"
