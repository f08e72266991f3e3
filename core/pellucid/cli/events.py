"""`pellucid events`: what the window's table shows, as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click
from click.core import ParameterSource

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.cli.events_export import FORMATS, export_rows
from pellucid.cli.options import Chosen, choosing
from pellucid.cli.output import put, put_json, say, warn
from pellucid.cli.rows_between import RowsBetween, between_json, between_sentence
from pellucid.cli.seen import seen_by, seen_mark
from pellucid.cli.views import open_view, run_view
from pellucid.errors import TelemetryError, UsageError
from pellucid.event import UnreadableLine
from pellucid.state import State
from pellucid.view.fates import Answer, fate_of, released_words
from pellucid.view.values import Appended, Inserted, Reset, Updated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.apps import KnownApp
    from pellucid.cli.rows_between import Between
    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Snapshot, ViewChange

_Row: TypeAlias = "dict[str, Any] | Between"
"""What `--json` says of an event, or what stands between events."""

_DEFAULT_LIMIT: Final = 100
_SESSION_DIGITS: Final = 8
_WIDTHS: Final = {"time": 23, "state": 11, "address": 14}


@click.command()
@click.option("--follow", "-f", is_flag=True, help="Go on with each event as it comes, until Ctrl-C.")
@click.option("--filter", "filter_text", metavar="F", default="", help="Only what matches, as in the window.")
@click.option(
    "--limit",
    "-n",
    type=click.IntRange(min=0),
    default=_DEFAULT_LIMIT,
    show_default=True,
    help="The newest N; 0 for all.",
)
@click.option("--export", "export_to", metavar="FILE", help="Write them into a file; all of them without -n.")
@click.option(
    "--format",
    "export_format",
    type=click.Choice(FORMATS),
    default="ndjson",
    show_default=True,
    help="Of that file.",
)
@choosing
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON array; with --follow one object a line."
)
@click.pass_context
def events(
    context: click.Context,
    *,
    follow: bool,
    filter_text: str,
    limit: int,
    export_to: str | None,
    export_format: str,
    chosen: Chosen,
    as_json: bool,
) -> None:
    """
    List the events that are known, oldest first: those still queued, and those kept after they left.

    Between them stands when no witness looked, what left unseen all the same, and when the program's config was
    changed; with a filter there are events only.

    For F, for example: name:viewer*  state:queued  since:1h  has:email  prop:command=viewer  -name:x  "exact phrase"
    """
    view = open_view(chosen, filter_text)
    if export_to is not None:
        if follow:
            raise UsageError(
                "--export and --follow cannot go together", "A file is whole once it is written."
            )
        is_given = context.get_parameter_source("limit") is not ParameterSource.DEFAULT
        run_view(
            view,
            on_ready=lambda snapshot: export_rows(
                view, snapshot, export_to, export_format, limit=limit if is_given else 0, as_json=as_json
            ),
            on_notice=warn,
        )
        return
    between = RowsBetween(chosen, wanted=not filter_text)
    listing = _Listing(
        view, chosen.app, between, as_json=as_json, one_a_line=follow, is_filtered=bool(filter_text)
    )
    run_view(
        view,
        on_ready=lambda snapshot: listing.start(snapshot, limit),
        on_change=listing.go_on if follow else None,
        on_notice=warn,
    )


class _Listing:
    """Prints rows, and remembers in which state it printed them."""

    def __init__(
        self,
        view: LiveView,
        app: KnownApp,
        between: RowsBetween,
        *,
        as_json: bool,
        one_a_line: bool,
        is_filtered: bool,
    ) -> None:
        self._view = view
        self._app = app
        self._between = between
        self._as_json = as_json
        self._one_a_line = one_a_line
        self._is_filtered = is_filtered
        self._printed: dict[int, State] = {}
        self._notes: dict[str, None] = {}

    def start(self, snapshot: Snapshot, limit: int) -> None:
        """Print the newest rows; older ones count as printed."""
        order = snapshot.order.tolist()
        shown = order[-limit:] if limit else order
        is_cut = len(shown) < len(order)
        self._between.look(
            since_ns=self._view.row(shown[0]).time_ns if is_cut else None, sessions=self._sessions(shown)
        )
        if self._as_json and not self._one_a_line:
            put_json([_json(row) for row in self._rows(shown)])
            return
        self._print(self._rows(shown))
        if not self._as_json:
            self._say_notes(shown)
            if not shown and not self._one_a_line:
                say(f"No event of {self._app.title} {'matches' if self._is_filtered else 'is known'}.")
        if self._one_a_line:
            self._printed = {event: self._view.row(event).state for event in order}

    def go_on(self, change: ViewChange) -> None:
        """Print what is new, and what changed its state."""
        order = change.snapshot.order
        match change:
            case Appended() | Inserted():
                rows = order[change.first_row : change.first_row + change.count]
            case Updated():
                rows = order[change.first_row : change.last_row + 1]
            case Reset():
                rows = order
        fresh = []
        for event in rows.tolist():
            state = self._view.row(event).state
            if self._printed.get(event) != state:
                self._printed[event] = state
                fresh.append(event)
        self._between.look(sessions=self._sessions(fresh))
        self._print(self._rows(fresh))
        if not self._as_json:
            self._say_notes(fresh)

    def _sessions(self, numbers: Iterable[int]) -> list[str]:
        return list(dict.fromkeys(self._view.row(event).session for event in numbers))

    def _say_notes(self, numbers: Iterable[int]) -> None:
        """Say, once, what the listed words mean, and what else is known of the listed sessions."""
        rows = [self._view.row(event) for event in numbers]
        notes = [
            f"Session {session[:_SESSION_DIGITS]}: {sentence}"
            for session, sentence in self._between.first_sessions.items()
        ]
        if any(row.state is State.RELEASED for row in rows):
            notes.append(f"{State.RELEASED.word}: {released_words(self._app)}.")
        for sentence in notes:
            if sentence not in self._notes:
                self._notes[sentence] = None
                say(sentence)

    def _print(self, rows: Iterable[_Row]) -> None:
        for row in rows:
            if self._as_json:
                put_json(_json(row), one_line=True)
            else:
                put(_line(row) if isinstance(row, dict) else between_sentence(row))

    def _rows(self, numbers: Iterable[int]) -> Iterator[_Row]:
        for event in numbers:
            described = self._described(event)
            yield from self._between.take_before(described["time_ns"])
            yield described
        yield from self._between.take_all()

    def _described(self, event: int) -> dict[str, Any]:
        row = self._view.row(event)
        described: dict[str, Any] = {
            "uuid": None,
            "session": row.session,
            "line": None,
            "time": None if row.time_ns is None else rfc3339.form(row.time_ns),
            "time_ns": row.time_ns,
            "state": row.state.word,
            "kind": row.kind,
            "name": row.name,
            "size_bytes": row.size_bytes,
            "unreadable": row.unreadable,
            "seen": [],
            "answer": None,
            "first_session": row.session in self._between.first_sessions,
        }
        try:
            record = self._view.record(event)
        except TelemetryError:  # its bytes went in this moment; the row is still true
            return described
        if isinstance(record.event, UnreadableLine) and row.name:
            # It has the head of an event, and the index has not come round to reading it in full.
            described |= {"time": None, "time_ns": None, "kind": "", "name": "", "unreadable": True}
        fate = fate_of(record, self._app)
        return described | {
            "uuid": str(record.uuid),
            "line": record.line_number,
            "seen": seen_by(record),
            "answer": None if fate is None else fate.answer.value,
        }


def _json(row: _Row) -> dict[str, Any]:
    return row if isinstance(row, dict) else between_json(row)


def _line(described: dict[str, Any]) -> str:
    line = described["line"]
    cells = {
        "time": words.local_time(described["time_ns"]),
        "state": described["state"],
        "address": described["session"][:_SESSION_DIGITS] + ("" if line is None else f":{line}"),
    }
    name = "(unreadable line)" if described["unreadable"] else described["name"]
    text = "  ".join(cells[key].ljust(width) for key, width in _WIDTHS.items())
    lost = "  lost: its upload failed" if described["answer"] == Answer.FAILED else ""
    return f"{text}  {name}  {words.size(described['size_bytes'])}{seen_mark(described)}{lost}"
