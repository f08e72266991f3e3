"""The guard: looks at a text before it is written, and says what may be written instead."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.errors import UsageError
from pellucid.guard.addresses import find_emails, find_ips, find_macs
from pellucid.guard.cards import find_cards
from pellucid.guard.home_paths import HomePaths
from pellucid.guard.overlaps import marker, mask, put, resolve
from pellucid.guard.own_names import OwnNames
from pellucid.guard.prose import find_prose
from pellucid.guard.rules import RULES, Action
from pellucid.guard.secret_shapes import find_secrets
from pellucid.guard.values import Hit, Verdict
from pellucid.guard.web_addresses import find_urls

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pellucid.guard.values import Span

    _Finder: TypeAlias = tuple[str, Action, Callable[[str], list[Span]]]

MOST_KEPT: Final = 1024
"""Verdicts in each of the two halves of the cache."""
LONGEST_KEPT: Final = 256
"""A longer text is looked at anew each time, in characters: with `MOST_KEPT` this bounds the memory to 4 MiB."""

_LONGEST_NAME: Final = 12
"""No rule but `name` finds anything in so few characters (a card has thirteen digits) …"""
_LONGEST_PLAIN: Final = 200
"""… nor, but for these, in a longer text like this one: no `@`, no colon, no slash, no three dots."""
_IN_PLAIN: Final = frozenset({"secret", "card", "mac", "name"})

_MOST_ROUNDS: Final = 4
"""What is replaced may set free what stood beside it; a text that goes on so for longer is made for it."""


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(r"[\w +-]*(?:\.[\w +-]*){0,2}")


class Guard:
    """
    Checks texts by the rules; safe from any thread, and holds no lock.

    A verdict depends on nothing but the text, so it is kept for each distinct one: asking again costs one look into a
    dictionary. Of those kept, the ones that are asked for stay when room is made.

    Args:
        actions: What to do instead of a rule's own default, by the rule's name.
        names: Words that tell who this person is, as `own_words` returns them.
        home: This person's home folder, where it is none of the usual ones.
        hash_text: Makes the hash for `Action.HASH`; gets text that UTF-8 can say.

    Raises:
        UsageError: An action is given for a rule that does not exist, or is none, or hashes and nothing can hash.
    """

    __slots__ = (
        "_finders",
        "_finders_of_plain",
        "_finders_of_short",
        "_hash_text",
        "_is_plain",
        "_older",
        "_recent",
    )

    def __init__(
        self,
        *,
        actions: Mapping[str, Action] = MappingProxyType({}),
        names: Sequence[str] = (),
        home: str | None = None,
        hash_text: Callable[[str], str] | None = None,
    ) -> None:
        chosen = _chosen(actions)
        if hash_text is None and Action.HASH in chosen.values():
            raise UsageError(
                "The guard is to hash, but there is nothing to hash with",
                "Choose `redact` for the rule, or give the guard a hash.",
            )
        own_names = OwnNames(names)
        finds: dict[str, Callable[[str], list[Span]]] = {
            "secret": find_secrets,
            "card": find_cards,
            "email": find_emails,
            "url": find_urls,
            "home": HomePaths(home).find,
            "ip": find_ips,
            "mac": find_macs,
            "name": own_names.find,
            "long_text": find_prose,
        }
        self._finders = tuple(
            (rule, chosen[rule], finds[rule]) for rule in RULES if chosen[rule] is not Action.ALLOW
        )
        self._finders_of_plain = tuple(finder for finder in self._finders if finder[0] in _IN_PLAIN)
        self._finders_of_short = tuple(
            finder for finder in self._finders if finder[0] == "name" and own_names
        )
        self._is_plain = _plain().fullmatch
        self._hash_text = hash_text
        self._recent: dict[str, Verdict] = {}
        self._older: dict[str, Verdict] = {}

    @classmethod
    def flagging(cls, *, names: Sequence[str] = (), home: str | None = None) -> Guard:
        """Make a guard for somebody else's program: each rule reports, none changes anything."""
        return cls(actions=dict.fromkeys(RULES, Action.FLAG), names=names, home=home)

    def check(self, text: str) -> Verdict:
        """Say what the rules found in a text, and what may be written; never raises, whatever the text is."""
        verdict = self._recent.get(text)
        return verdict if verdict is not None else self._look_up(text)

    def _look_up(self, text: str) -> Verdict:
        verdict = self._older.get(text) or self._judge(text)
        if len(text) <= LONGEST_KEPT:
            # Threads may do this at once: the worst is that a verdict is found once more.
            if len(self._recent) >= MOST_KEPT:
                self._older, self._recent = self._recent, {}
            self._recent[text] = verdict
        return verdict

    def _judge(self, text: str) -> Verdict:
        finders = self._finders
        if len(text) <= _LONGEST_PLAIN and self._is_plain(text) is not None:
            finders = self._finders_of_short if len(text) <= _LONGEST_NAME else self._finders_of_plain
        hits = self._found(text, finders) if finders else ()
        if not hits:
            return Verdict(hits=(), text=text, is_withheld=False)
        flagged = resolve(hit for hit in hits if hit.action is Action.FLAG)
        withheld = resolve(hit for hit in hits if hit.action is Action.WITHHOLD)
        if withheld:
            return Verdict(hits=_in_order(flagged, withheld), text="", is_withheld=True)
        changed = self._changed(text, [hit for hit in hits if hit.action is not Action.FLAG])
        if any(hit.action is Action.WITHHOLD for hit in changed):
            return Verdict(hits=_in_order(flagged, changed), text="", is_withheld=True)
        written = put(text, changed, lambda hit: self._written(text, hit)) if changed else text
        return Verdict(hits=_in_order(flagged, changed), text=written, is_withheld=False)

    def _changed(self, text: str, hits: list[Hit]) -> tuple[Hit, ...]:
        """Return what has to be replaced so that no rule finds anything in what is left."""
        changing = tuple(finder for finder in self._finders if finder[1] is not Action.FLAG)
        resolved = resolve(hits)
        for _ in range(_MOST_ROUNDS if resolved else 0):
            more = self._found(put(text, resolved, mask), changing)
            if not more:
                break
            resolved = resolve([*resolved, *more])
        else:
            return tuple(
                Hit(rule=hit.rule, start=0, end=len(text), action=hit.action) for hit in resolved[:1]
            )
        return resolved

    @staticmethod
    def _found(text: str, finders: Sequence[_Finder]) -> list[Hit]:
        hits: list[Hit] = []
        for rule, action, find in finders:
            if spans := find(text):
                hits += [Hit(rule=rule, start=start, end=end, action=action) for start, end in spans]
        return hits

    def _written(self, text: str, hit: Hit) -> str:
        if hit.action is Action.HASH and self._hash_text is not None:
            # A lone surrogate is no text that UTF-8 can say, and hashes are made of UTF-8.
            return self._hash_text(text[hit.start : hit.end].encode("utf-8", "replace").decode("utf-8"))
        return marker(hit)


def _in_order(flagged: tuple[Hit, ...], changed: tuple[Hit, ...]) -> tuple[Hit, ...]:
    return tuple(sorted((*flagged, *changed), key=lambda hit: (hit.start, hit.end))) if flagged else changed


def _chosen(actions: Mapping[str, Action]) -> dict[str, Action]:
    chosen = {name: rule.default for name, rule in RULES.items()}
    for name, action in actions.items():
        if name not in RULES:
            raise UsageError(f"The guard has no rule {name!r}", f"Its rules are {', '.join(RULES)}.")
        try:
            chosen[name] = Action(action)
        except ValueError as error:
            raise UsageError(
                f"The guard cannot {str(action)!r} what its rule {name} finds", f"It can {', '.join(Action)}."
            ) from error
    return chosen
