"""How a change of a program's config is worded, for every face."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.config.changes import Collection, ConfigEvent
from pellucid.said import said, said_together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.config.changes import ConfigChange

_ID_DIGITS: Final = 8
_PHRASES: Final = {
    ConfigEvent.FIRST_SET_UP: said("the config was set up for the first time"),
    ConfigEvent.SET_UP_AGAIN: said("the config was set up again, after it was gone"),
    ConfigEvent.SWITCHED_ON: said("collection was switched on"),
    ConfigEvent.SWITCHED_OFF: said("collection was switched off"),
    ConfigEvent.REPLACED: said("the config, which could not be read, was replaced by a fresh one"),
    ConfigEvent.READABLE_AGAIN: said("the config can be read again"),
    ConfigEvent.UNREADABLE: said("the config can no longer be read"),
    ConfigEvent.GONE: said("the config is gone"),
    ConfigEvent.EMAIL_SET: said("an e-mail address was attached"),
    ConfigEvent.EMAIL_CLEARED: said("the e-mail address was detached"),
}
_ARRIVALS: Final = {ConfigEvent.FIRST_SET_UP, ConfigEvent.SET_UP_AGAIN, ConfigEvent.REPLACED}
_SWITCHES: Final = {ConfigEvent.SWITCHED_ON, ConfigEvent.SWITCHED_OFF}
_NEXT_START: Final = {ConfigEvent.UNREADABLE, ConfigEvent.GONE}


def change_words(change: ConfigChange, when: str) -> str:
    """
    Say what happened to a config, in one short sentence without a full stop.

    Args:
        change: What happened.
        when: Its moment, or the time in which it happened, in words.
    """
    return said(
        "{phrases:capital}: {when}, {author}",
        phrases=said_together([*change_phrases(change)], between="; "),
        when=when,
        author=author_words(change),
    )


def change_tip(change: ConfigChange, title: str) -> str:
    """Say what a change means and how it is known, in a few sentences."""
    sentences: list[str] = []
    if consequence := next_start_words(change, title):
        sentences.append(said("{consequence:capital}.", consequence=consequence))
    if change.is_unasked:
        sentences.append(said("Collection is on since then. Who switched it on cannot be seen from outside."))
    if change.since_ns is not None:
        sentences.append(said("It was found by comparing the config with what it said before."))
    if not sentences:
        sentences.append(said("{title} obeys its config from its next start on.", title=title))
    return said_together(sentences)


def author_words(change: ConfigChange) -> str:
    """Say by whom a config was changed, as far as that is known."""
    return said("by you, through Pellucid") if change.is_ours else said("not by Pellucid")


def next_start_words(change: ConfigChange, title: str) -> str:
    """Say what the program does at its next start about a config that it cannot read; empty where it can."""
    if not _NEXT_START & set(change.events):
        return ""
    return said(
        "at its next start {title} makes a fresh one, with collection on and under a new id", title=title
    )


def change_phrases(change: ConfigChange) -> Iterator[str]:
    """Yield each thing that happened, as a clause that begins small and has no full stop."""
    after = change.after
    for event in change.events:
        if event is ConfigEvent.NEW_ID:
            yield said("the id is a new one, {id}…", id=(after.analytics_id or "")[:_ID_DIGITS])
        elif event is ConfigEvent.MOVED:
            yield said("the data folder is another, {folder}", folder=after.data_dir)
        else:
            yield _PHRASES[event]
    if _ARRIVALS & set(change.events) and not _SWITCHES & set(change.events):
        yield said("collection is on") if after.collection is Collection.ON else said("collection is off")
