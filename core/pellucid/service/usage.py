"""What a witness that runs takes of the machine: all its processes together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What the processes of one witness take together."""

    memory_bytes: int
    """What they really add: a page that several share counts once (Linux); elsewhere each process as a whole."""
    cpu_s: float
    """Processor time since each was started."""
    since_ns: int
    """When the first was started, in nanoseconds since the epoch, UTC."""


def usage_of(pid: int) -> Usage | None:
    """
    Look at the process of that number and its children; some milliseconds.

    Returns:
        What they take; `None` if there is no such process, or it may not be looked at.
    """
    import psutil  # noqa: PLC0415 - the witness itself does without

    try:
        first = psutil.Process(pid)
        began_ns = round(first.create_time() * 1e9)
        programs = [first, *first.children(recursive=True)]
    except psutil.Error:
        return None
    memory_bytes, cpu_s = 0, 0.0
    for each in programs:
        try:
            full = each.memory_full_info()
            memory_bytes += getattr(full, "pss", 0) or full.rss
            times = each.cpu_times()
            cpu_s += times.user + times.system
        except psutil.Error:  # it ended meanwhile
            continue
    return Usage(memory_bytes=memory_bytes, cpu_s=cpu_s, since_ns=began_ns)
