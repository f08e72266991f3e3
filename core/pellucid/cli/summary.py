"""`pellucid summary`: what left within some days, in plain sentences, and what nobody declares of it first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.cli.gap_rows import gap_json
from pellucid.cli.options import Chosen, choosing, json_option
from pellucid.cli.output import put, put_json, say, warn
from pellucid.cli.views import open_view, run_view
from pellucid.summary.words import headline, inside, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.summary.values import Counts, FindingCount, NameCount, Summary

_DEFAULT_DAYS: Final = 30
_MOST_DAYS: Final = 36_500
_UNDOCUMENTED: Final = "undocumented"

days_option = click.option(
    "--days",
    type=click.IntRange(min=1, max=_MOST_DAYS),
    default=_DEFAULT_DAYS,
    show_default=True,
    metavar="N",
    help="Of the last N days.",
)


@click.command("summary")
@days_option
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write it as one page that needs nothing else, for a browser or for paper.",
)
@choosing
@json_option
def summary_command(*, days: int, html_file: Path | None, chosen: Chosen, as_json: bool) -> None:
    """
    Say what left in the last days, and with what in it: free text, addresses, secrets, what nobody declares.

    An event counts by when it was recorded. Text that is no longer in Pellucid's copy counts by what was found in it.
    """
    found = summary_of(chosen, days)
    if html_file is not None:
        _write_page(found, html_file)
    if as_json:
        put_json(summary_json(found))
        return
    for line in summary_lines(found):
        put(line)


def _write_page(summary: Summary, path: Path) -> None:
    from pellucid.exporting.export import export  # noqa: PLC0415 - most summaries are only read
    from pellucid.summary.html import page  # noqa: PLC0415 - as above

    export([page(summary).encode()], path.absolute())
    say(f"Written to {path}.")


def summary_of(chosen: Chosen, days: int | None) -> Summary:
    """Summarize the last days of an app, or all of them; reads each line of them."""
    view = open_view(chosen, "")
    found: list[Summary | None] = []
    run_view(view, on_ready=lambda _: found.append(view.summary(days)), on_notice=warn)
    (summary,) = found
    assert summary is not None  # noqa: S101 - nobody cancels it
    return summary


def summary_lines(summary: Summary) -> list[str]:
    """Word a summary for a person."""
    lines = list(sentences(summary))
    if summary.names:
        lines += ["", *name_lines(summary.names)]
    hits = [finding for finding in summary.findings if finding.counts.total or finding.removed.total]
    if hits:
        lines += ["", *words.table([["found", "sent", "waiting", "in"], *map(_finding_row, hits)])]
    return lines


def name_lines(names: tuple[NameCount, ...]) -> Iterator[str]:
    """List events by name, with what is undocumented of them below each."""
    rows = [["event", "sent", "waiting", "other", "what it is"], *map(_name_row, names)]
    head, *laid_out = words.table(rows)
    yield head
    for name, line in zip(names, laid_out, strict=True):
        yield line
        for field in name.fields:
            yield f"  {field.name}: {_UNDOCUMENTED}, in {words.count(field.counts.total, 'event')}"


def summary_json(summary: Summary) -> dict[str, Any]:
    """Describe a summary for `--json`."""
    watching = summary.watching
    return {
        "title": summary.title,
        "days": summary.days,
        "since": None if summary.since_ns is None else rfc3339.form(summary.since_ns),
        "until": rfc3339.form(summary.until_ns),
        "headline": headline(summary),
        "sentences": list(sentences(summary)),
        "events": _counts_json(summary.counts),
        "undocumented": _counts_json(summary.undocumented) if summary.has_catalogue else None,
        "names": [name_json(name) for name in summary.names],
        "found": {finding.rule: _finding_json(finding) for finding in summary.findings},
        "redacted": {"events": summary.redacted.events, "texts": summary.redacted.texts},
        "answers": {"accepted": summary.answers.accepted, "failed": summary.answers.failed},
        "sessions": {version.version or "unknown": version.sessions for version in summary.sessions},
        "sent_bytes": summary.sent_bytes,
        "first_sent": None if summary.first_sent_ns is None else rfc3339.form(summary.first_sent_ns),
        "last_sent": None if summary.last_sent_ns is None else rfc3339.form(summary.last_sent_ns),
        "not_watched": None
        if watching is None
        else {
            "since": None if watching.since_ns is None else rfc3339.form(watching.since_ns),
            "seconds": watching.unwatched_ns / rfc3339.NS_PER_S,
            "gaps": [gap_json(gap) for gap in watching.gaps],
            "left_unseen": watching.unseen,
        },
        "troubles": list(summary.troubles),
    }


def name_json(name: NameCount) -> dict[str, Any]:
    """Describe the events of one name for `--json`."""
    return {
        "kind": name.kind,
        "name": name.name,
        "title": name.title,
        "documented": name.is_documented,
        "events": _counts_json(name.counts),
        "undocumented": _counts_json(name.undocumented),
        "undocumented_fields": {field.name: _counts_json(field.counts) for field in name.fields},
    }


def _counts_json(counts: Counts) -> dict[str, Any]:
    return {
        "sent": counts.sent,
        "waiting": counts.waiting,
        "total": counts.total,
        "states": {state.word: many for state, many in counts.states.items()},
    }


def _finding_json(finding: FindingCount) -> dict[str, Any]:
    return {
        "events": _counts_json(finding.counts),
        "removed": _counts_json(finding.removed),
        "fields": list(finding.fields),
    }


def _name_row(name: NameCount) -> list[str]:
    counts = name.counts
    if not name.kind and not name.name:
        what = "lines in which no event can be read"
    elif name.undocumented.total == counts.total:
        what = f"{_UNDOCUMENTED}: no catalogue has it"
    elif name.undocumented.total:
        what = f"{name.title}; {_UNDOCUMENTED} in {name.undocumented.total:,} of them, by their version"
    else:
        what = name.title or "—"
    other = counts.total - counts.sent - counts.waiting
    return [
        name.name or "(unreadable line)",
        f"{counts.sent:,}",
        f"{counts.waiting:,}",
        f"{other:,}",
        what,
    ]


def _finding_row(finding: FindingCount) -> list[str]:
    removed = f"; taken out of {finding.removed.total:,}" if finding.removed.total else ""
    fields = ", ".join(finding.fields)
    return [
        inside(finding.rule),
        f"{finding.counts.sent:,}",
        f"{finding.counts.waiting:,}",
        f"{fields}{removed}",
    ]
