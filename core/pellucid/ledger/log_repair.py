"""What a killed witness or a damaged disk left of a session's log: torn tails and missing lines."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.ledger.segments import SegmentLines, read_exactly, segment_name, survey
from pellucid.ledger.session_log import make_session_folder
from pellucid.private_files import naming, open_private, write_all

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class TornTail:
    """What stands behind the last newline of a segment."""

    segment: Path
    offset: int
    torn: bytes


def torn_tails(surveyed: Sequence[SegmentLines]) -> list[TornTail]:
    """
    Return what stands behind the last newline of each segment, if anything does.

    Raises:
        LedgerError: A segment cannot be read.
    """
    tails: list[TornTail] = []
    for lines in surveyed:
        if lines.size > lines.end:
            path = lines.segment.path
            with naming(path, "read"):
                descriptor = open_private(path, os.O_RDONLY, create=False)
                try:
                    torn = read_exactly(descriptor, lines.size - lines.end, lines.end)
                finally:
                    os.close(descriptor)
            if torn is not None:
                tails.append(TornTail(segment=path, offset=lines.end, torn=torn))
    return tails


def cut_torn(tail: TornTail) -> None:
    """
    Cut a torn tail off its segment.

    Raises:
        LedgerError: The segment cannot be written.
    """
    with naming(tail.segment, "healed"):
        os.truncate(tail.segment, tail.offset)


def fill_gap(events: Path, missing: int) -> tuple[int, int]:
    """
    Put empty lines where lines have gone missing, so that all others keep their numbers.

    They go where a segment is missing, else to the end.

    Returns:
        The first and the last line number of the gap.

    Raises:
        LedgerError: The log cannot be written.
    """
    surveyed = survey(events)
    number, first_line = (surveyed[-1].segment.number, surveyed[-1].next_line) if surveyed else (1, 0)
    for expected, lines in enumerate(surveyed, 1):
        if lines.segment.number != expected:
            number, first_line = expected, lines.first_line
            break
    path = events / segment_name(number)
    with naming(path, "healed"):
        make_session_folder(events)
        descriptor = open_private(path, os.O_WRONLY | os.O_APPEND, create=True)
        try:
            write_all(descriptor, b"\n" * missing)
        finally:
            os.close(descriptor)
    return first_line, first_line + missing - 1
