"""How a change of a program's config is worded, for every face."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.config.changes import Collection, ConfigEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.config.changes import ConfigChange

_ID_DIGITS: Final = 8
_PHRASES: Final = {
    ConfigEvent.FIRST_SET_UP: "the config was set up for the first time",
    ConfigEvent.SET_UP_AGAIN: "the config was set up again, after it was gone",
    ConfigEvent.SWITCHED_ON: "collection was switched on",
    ConfigEvent.SWITCHED_OFF: "collection was switched off",
    ConfigEvent.REPLACED: "the config, which could not be read, was replaced by a fresh one",
    ConfigEvent.READABLE_AGAIN: "the config can be read again",
    ConfigEvent.UNREADABLE: "the config can no longer be read",
    ConfigEvent.GONE: "the config is gone",
    ConfigEvent.EMAIL_SET: "an e-mail address was attached",
    ConfigEvent.EMAIL_CLEARED: "the e-mail address was detached",
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
    said = "; ".join(change_phrases(change))
    return f"{said[:1].upper()}{said[1:]}: {when}, {author_words(change)}"


def change_tip(change: ConfigChange, title: str) -> str:
    """Say what a change means and how it is known, in a few sentences."""
    sentences: list[str] = []
    if consequence := next_start_words(change, title):
        sentences.append(f"{consequence[:1].upper()}{consequence[1:]}.")
    if change.is_unasked:
        sentences.append("Collection is on since then. Who switched it on cannot be seen from outside.")
    if change.since_ns is not None:
        sentences.append("It was found by comparing the config with what it said before.")
    if not sentences:
        sentences.append(f"{title} obeys its config from its next start on.")
    return " ".join(sentences)


def author_words(change: ConfigChange) -> str:
    """Say by whom a config was changed, as far as that is known."""
    return "by you, through Pellucid" if change.is_ours else "not by Pellucid"


def next_start_words(change: ConfigChange, title: str) -> str:
    """Say what the program does at its next start about a config that it cannot read; empty where it can."""
    if not _NEXT_START & set(change.events):
        return ""
    return f"at its next start {title} makes a fresh one, with collection on and under a new id"


def change_phrases(change: ConfigChange) -> Iterator[str]:
    """Yield each thing that happened, as a clause that begins small and has no full stop."""
    after = change.after
    for event in change.events:
        if event is ConfigEvent.NEW_ID:
            yield f"the id is a new one, {(after.analytics_id or '')[:_ID_DIGITS]}…"
        elif event is ConfigEvent.MOVED:
            yield f"the data folder is another, {after.data_dir}"
        else:
            yield _PHRASES[event]
    if _ARRIVALS & set(change.events) and not _SWITCHES & set(change.events):
        yield f"collection is {'on' if after.collection is Collection.ON else 'off'}"
