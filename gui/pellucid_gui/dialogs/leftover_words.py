"""How what a finished run left behind is worded: pure, from what the engine saw at one moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.holding.values import Standing
from pellucid.said import said
from pellucid.view.retelling import retold
from pellucid_gui.joining import joined
from pellucid_gui.models.columns import short_size
from pellucid_gui.translation import number_text, say, say_count, translated
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
STANDINGS: Final = {
    Standing.KEPT_BACK: said("Kept back"),
    Standing.LET_GO: said("Let go"),
    Standing.NOT_HELD: said("Not held"),
    Standing.IN_USE: said("In use"),
}
"""What each standing is called."""


def events_text(count: int) -> str:
    """Count events."""
    return say_count("1 event", "{n:,} events", count)


def leftover_row(leftover: Leftover) -> PlainRow:
    """Put a leftover into a row: how it stands, when, session, events, size, and what else is known."""
    icon, ink = _LOOKS[leftover.standing]
    return PlainRow(
        key=leftover.session,
        cells=(
            translated(STANDINGS[leftover.standing]),
            short_moment(leftover.written_ns),
            leftover.session[:_SESSION_DIGITS],
            number_text(leftover.events),
            short_size(leftover.size_bytes),
            _note(leftover),
        ),
        tip=str(leftover.path),
        icon=icon,
        ink=ink,
    )


def standing_words(title: str, leftover: Leftover, *, is_on: bool) -> str:
    """Say what becomes of a leftover as things stand, in a sentence or two."""
    posts = say("{title}'s next start posts it.", title=title)
    match leftover.standing:
        case Standing.KEPT_BACK:
            return (
                say(
                    "Kept back: {title}'s next start passes it over. You have read it, and keep it.",
                    title=title,
                )
                if leftover.is_read
                else say("Kept back: {title}'s next start passes it over.", title=title)
            )
        case Standing.LET_GO:
            return say("Let go: {posts}", posts=posts)
        case Standing.IN_USE:
            return say(
                "In use: {why}. It is sent by that program.",
                why=retold(leftover.why) or say("a running program owns it"),
            )
        case Standing.NOT_HELD if leftover.why:
            return say("Not held: {why}. {posts}", why=translated(retold(leftover.why)), posts=posts)
        case _ if is_on:
            return say("Not held: {posts}", posts=posts)
        case _:
            return say("Not held, as nothing is kept back: {posts}", posts=posts)


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
    gone = say_count(
        "Deleted: 1 event, and no start will post it.",
        "Deleted: {n:,} events, and no start will post them.",
        deleted.events,
    )
    if not deleted.withheld:
        return gone
    copies = say_count(
        "Pellucid's copy of it says: withheld.", "Pellucid's copies of them say: withheld.", deleted.withheld
    )
    return f"{gone} {copies}"


def _note(leftover: Leftover) -> str:
    if leftover.why:
        return translated(retold(leftover.why))
    since = (
        ""
        if leftover.since_ns is None
        else say("since {short_moment}", short_moment=short_moment(leftover.since_ns))
    )
    return joined((since, say("read") if leftover.is_read else ""))


def _state(title: str, review: Review, *, ends_with_window: bool) -> Iterator[tuple[str, Tone]]:
    if not review.is_possible:
        yield (
            say("This system lends no locks that readers can share: nothing can be kept back here."),
            Tone.INFO,
        )
        return
    if review.trouble:
        yield _sentence(translated(retold(review.trouble))), Tone.WARN
    for session, at_ns in review.gone.items():
        yield (
            (
                say(
                    "{session} was held, and went all the same at {short_moment}: a {title} older than 0.39 "
                    "took it, or somebody removed it.",
                    session=session[:_SESSION_DIGITS],
                    short_moment=short_moment(at_ns),
                    title=title,
                )
            ),
            Tone.WARN,
        )
    if review.is_on and review.witness is None:
        yield (
            say("No witness runs, so nothing is held now. “Start again” beside “Witness” starts one."),
            Tone.WARN,
        )
    elif review.is_on and not review.is_obeyed:
        yield (
            say("The witness has not done yet what you chose last, or is older than this window."),
            Tone.INFO,
        )
    if not review.is_collecting and review.leftovers:
        yield (
            say(
                "Collection is off: {title}'s starts leave these files where they are, held or not.",
                title=title,
            ),
            Tone.INFO,
        )
    elif review.is_on and ends_with_window:
        yield (
            (
                say(
                    "Held as long as this window is open: its witness ends with it, and then {title}'s next "
                    "start posts what is left. “Watch always” keeps a witness running.",
                    title=title,
                )
            ),
            Tone.INFO,
        )


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
