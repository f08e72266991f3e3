"""How what a finished run left behind is worded: pure, from what the engine saw at one moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.holding.values import Standing
from pellucid_gui.models.columns import short_size
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.plain_table import PlainRow
from pellucid_gui.widgets.session_facts import short_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.holding.values import Deleted, Leftover, Review

_SESSION_DIGITS: Final = 8
_LOOKS: Final = {
    Standing.KEPT_BACK: ("pause", "kept"),
    Standing.LET_GO: ("send", "gone"),
    Standing.NOT_HELD: ("clock", "waiting"),
    Standing.IN_USE: ("play", "muted"),
}


def events_text(count: int) -> str:
    """Count events."""
    return "1 event" if count == 1 else f"{count:,} events"


def leftover_row(leftover: Leftover) -> PlainRow:
    """Put a leftover into a row: how it stands, when, session, events, size, and what else is known."""
    icon, ink = _LOOKS[leftover.standing]
    return PlainRow(
        key=leftover.session,
        cells=(
            leftover.standing.value.capitalize(),
            short_moment(leftover.written_ns),
            leftover.session[:_SESSION_DIGITS],
            f"{leftover.events:,}",
            short_size(leftover.size_bytes),
            _note(leftover),
        ),
        tip=str(leftover.path),
        icon=icon,
        ink=ink,
    )


def standing_words(title: str, leftover: Leftover, *, is_on: bool) -> str:
    """Say what becomes of a leftover as things stand, in a sentence or two."""
    posts, passes = f"{title}'s next start posts it.", f"{title}'s next start passes it over."
    match leftover.standing:
        case Standing.KEPT_BACK:
            read = " You have read it, and keep it." if leftover.is_read else ""
            return f"Kept back: {passes}{read}"
        case Standing.LET_GO:
            return f"Let go: {posts}"
        case Standing.IN_USE:
            return f"In use: {leftover.why or 'a running program owns it'}. It is sent by that program."
        case Standing.NOT_HELD if leftover.why:
            return f"Not held: {leftover.why}. {posts}"
        case _:
            return f"Not held{'' if is_on else ', as nothing is kept back'}: {posts}"


def state_words(title: str, review: Review, *, ends_with_window: bool) -> tuple[str, Tone]:
    """
    Say what a person has to know of how leftovers are held, and how much that matters; empty if nothing.

    Args:
        title: The program.
        review: What was seen.
        ends_with_window: Whether the witness that holds them ends with the window.
    """
    found = list(_state(title, review, ends_with_window=ends_with_window))
    worst = max((tone for _, tone in found), key=list(Tone).index, default=Tone.INFO)
    return "\n".join(text for text, _ in found), worst


def deleted_words(deleted: Deleted) -> str:
    """Say what a deletion did."""
    copies = (
        f" Pellucid's {'copy of it says' if deleted.withheld == 1 else 'copies of them say'}: withheld."
        if deleted.withheld
        else ""
    )
    return f"Deleted: {events_text(deleted.events)}, and no start will post {'it' if deleted.events == 1 else 'them'}.{copies}"


def _note(leftover: Leftover) -> str:
    if leftover.why:
        return leftover.why
    since = "" if leftover.since_ns is None else f"since {short_moment(leftover.since_ns)}"
    return ", ".join(filter(None, (since, "read" if leftover.is_read else "")))


def _state(title: str, review: Review, *, ends_with_window: bool) -> Iterator[tuple[str, Tone]]:
    if not review.is_possible:
        yield "This system lends no locks that readers can share: nothing can be kept back here.", Tone.INFO
        return
    if review.trouble:
        yield _sentence(review.trouble), Tone.WARN
    for session, at_ns in review.gone.items():
        yield (
            (
                f"{session[:_SESSION_DIGITS]} was held, and went all the same at {short_moment(at_ns)}: a {title} older "
                "than 0.39 took it, or somebody removed it."
            ),
            Tone.WARN,
        )
    if review.is_on and review.witness is None:
        yield (
            "No witness runs, so nothing is held now. “Start again” beside “Witness” starts one.",
            Tone.WARN,
        )
    elif review.is_on and not review.is_obeyed:
        yield "The witness has not done yet what you chose last, or is older than this window.", Tone.INFO
    if not review.is_collecting and review.leftovers:
        yield f"Collection is off: {title}'s starts leave these files where they are, held or not.", Tone.INFO
    elif review.is_on and ends_with_window:
        yield (
            (
                f"Held as long as this window is open: its witness ends with it, and then {title}'s next start posts what "
                "is left. “Watch always” keeps a witness running."
            ),
            Tone.INFO,
        )


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
