"""
What a person's rules will make of events that are not sealed yet, for a face that shows what would leave.

Only the app has the secret that hashes: where a hash will leave, a face shows a mark of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.rules import Rules, RulesFile, UnreadableRules
from pellucid.rules.ruling import NO_RULING, Ruling
from pellucid.said import said
from pellucid.sending.values import Limits
from pellucid.wire import HASHED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.apps import EmbeddedApp
    from pellucid.wire import Edit, Edits, PostHogHeader

HASH_MARK: Final = HASHED
"""Stands where a hash will leave, or `wire.REDACTED` if the app then turns out to have no secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What decides how things leave an app, as a face knows it."""

    ruling: Ruling = field(default_factory=lambda: NO_RULING)
    may_send: Callable[[bytes], bool] | None = None
    """Whether a line may leave at all, by the class of its event; `None`: each may."""
    trouble: str = ""
    """Why the rules cannot be read, without a full stop: then nothing leaves, and nobody can say what would."""
    limits: Limits = field(default_factory=Limits)
    """How much goes into one body at most, in that app."""

    @property
    def may_keep_some(self) -> bool:
        """Whether there may be events that do not leave as a whole."""
        return bool(self.ruling.rules.withheld) or self.may_send is not None or bool(self.trouble)


FREE: Final = Terms()
"""Where a person has no rules, and keeps no class of events here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What goes into a body."""

    header: PostHogHeader
    lines: tuple[bytes, ...]
    """Those that leave."""
    edits: Edits
    """By the place among them."""
    withheld: int
    """How many more a rule withholds."""

    @property
    def hashes_later(self) -> bool:
        """Whether a mark stands in it where a hash will leave."""
        return has_hash_mark(self.header.context_edit, *self.edits.values())


def terms_of(
    app: EmbeddedApp, *, analytics_id: str, may_send: Callable[[bytes], bool] | None = None
) -> Terms:
    """
    Read what holds for an app now.

    Args:
        app: The app.
        analytics_id: Its id of now: only what was recorded under it is hashed.
        may_send: Whether a line may leave, by the class of its event.
    """
    rules = RulesFile(app.config_file).read()
    limits = Limits(count=app.batch_count, size_bytes=app.batch_bytes)
    if isinstance(rules, UnreadableRules):
        return Terms(may_send=may_send, trouble=rules.reason, limits=limits)
    return Terms(ruling=face_ruling(rules, analytics_id), may_send=may_send, limits=limits)


def face_ruling(rules: Rules, analytics_id: str) -> Ruling:
    """Return what rules make of events, with the mark where the app will hash, also where a person wants that in one event."""
    return Ruling(rules, _mark, analytics_id)


def has_hash_mark(*edits: Edit) -> bool:
    """Whether a hash will stand somewhere in what leaves."""
    return any(HASH_MARK in edit.values() for edit in edits)


def trouble_text(terms: Terms) -> str:
    """Say that nothing leaves since the rules cannot be read, without a full stop; empty where they can."""
    if not terms.trouble:
        return ""
    return said("{reason}, so nothing is sent: nobody knows what you want withheld", reason=terms.trouble)


def preview(ruling: Ruling, header: PostHogHeader, lines: Iterable[tuple[bytes, Edit]]) -> Preview:
    """
    Say what would leave of lines, each given with what the person changed of it by hand.

    Args:
        ruling: What the person's rules make of them.
        header: Of their session.
        lines: In their order, without newlines.
    """
    kept: list[bytes] = []
    edits: dict[int, Edit] = {}
    withheld = 0
    for raw, own in lines:
        edit = ruling.leaving_edit(raw, header.distinct_id, own)
        if edit is None:
            withheld += 1
            continue
        if edit:
            edits[len(kept)] = edit
        kept.append(raw)
    edited = header.edited(ruling.context_edit(header.context, header.distinct_id))
    return Preview(header=edited, lines=tuple(kept), edits=edits, withheld=withheld)


def _mark(_value: str | bool | float) -> str:  # noqa: FBT001 - as what hashes is called
    return HASH_MARK
