r"""
The filter language: from what a person types to what is looked for.

    viewer "exact phrase"      the raw line holds this text; upper and lower case are the same,
                               unless an upper-case letter is written
    name:viewer*  kind:append  session:01227f48*      `*` stands for anything
    state:queued               or any other state's word; purged lines are shown only by `state:purged`
    since:1h  before:2026-11-23  on:2026-11-23  since:2026-11-23T16:05        local times, as displayed; with Z: UTC
    size:>1kb                  length of the line in bytes; kb = 1000, kib = 1024
    has:email                  the event has a property of that name
    prop:command=viewer        … of that value; also != and, for numbers, < <= > >=
    is:unreadable              lines that hold no event
    is:undocumented            no catalogue has the event, or one of its properties
    found:free_text            what somebody wrote, or what an error said; or a rule of the guard, as in found:email
    seen:wire                  on its way out, by `pellucid run`; also file and both
    -term                      not that
    one two                    both
    one OR two                 at least one; OR joins the two terms beside it, before anything else
    ( … )                      a group

Text in double quotes stands for itself, also within a value (`name:"a b"*`); in it `\"` is a quote and `\\` a
backslash. Whatever else is typed gives a `QueryError` that says where it is wrong.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from pellucid.errors import QueryError
from pellucid.query import values as query_values
from pellucid.query import words
from pellucid.query.scanner import KEY, Token, is_or, scan
from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    IsFound,
    IsUndocumented,
    IsUnreadable,
    KindIs,
    LineTerm,
    NameIs,
    Not,
    PropertyIs,
    SeenIs,
    SessionIs,
    SizeIs,
    StateIs,
    Term,
    Within,
    leaves,
    written,
)
from pellucid.said import said, words_of
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock

__all__ = ["KEYS", "Query", "QueryError", "parse"]

KEYS: Final = (
    "name",
    "kind",
    "session",
    "state",
    "since",
    "before",
    "on",
    "size",
    "has",
    "prop",
    "is",
    "found",
    "seen",
)
"""The words that may stand before a colon."""

T = TypeVar("T")
_MOST_NESTED: Final = 40
_MOST_REPEATED: Final = 40
_WORDS: Final = {"state": words.state, "is": words.quality, "found": words.finding, "seen": words.eyes}
_COMPARISON: Final = re.compile(r"!=|>=|<=|=|>|<")


@dataclass(frozen=True, slots=True)
class Query:
    """A filter that was understood."""

    term: Term
    """What is looked for; `AllOf()` is everything."""

    @property
    def everything(self) -> bool:
        """Whether there is nothing to look for, so that every event matches."""
        return self.term == AllOf()

    @property
    def by_state(self) -> bool:
        """Whether what receipts tell of an event later may change whether it matches."""
        return any(isinstance(leaf, StateIs | SeenIs) for leaf in leaves(self.term))

    @property
    def by_readability(self) -> bool:
        """Whether it asks which lines can be read, so that all have to be read in full before it can be answered."""
        return IsUnreadable() in leaves(self.term)

    @property
    def by_lines(self) -> bool:
        """Whether lines have to be read to answer it; all else is told by columns, at once."""
        return any(isinstance(leaf, LineTerm) for leaf in leaves(self.term))

    @property
    def by_meaning(self) -> bool:
        """Whether it asks what events say: what is documented of them, or what is found in them."""
        return any(isinstance(leaf, IsUndocumented | IsFound) for leaf in leaves(self.term))

    @property
    def shows_purged(self) -> bool:
        """Whether purged lines are looked at at all."""
        return StateIs(State.PURGED) in leaves(self.term)

    def __str__(self) -> str:
        """Write the filter so that reading it gives the same filter again."""
        return written(self.term)


def parse(text: str, *, clock: Clock) -> Query:
    """
    Read a filter.

    Args:
        text: As typed; white space alone asks for everything.
        clock: What `1h` and `today` are reckoned from, once, at this moment.

    Raises:
        QueryError: The text is wrong, at a place that the error tells.
    """
    tokens = scan(text)
    for token in tokens:
        if token.open_quote is not None:
            raise QueryError(said("unclosed quote: put a '\"' at its end"), token.open_quote, len(text))
    return Query(_Parser(text, tokens, clock.now_ns()).query())


class _Parser:
    """Reads tokens by recursive descent."""

    def __init__(self, text: str, tokens: list[Token], now_ns: int) -> None:
        self._text = text
        self._tokens = tokens
        self._at = 0
        self._now_ns = now_ns
        self._nested = 0

    def query(self) -> Term:
        term = self._all()
        if (token := self._peek()) is not None:
            raise QueryError(said("this ')' closes nothing"), token.start, token.end)
        return term

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _all(self) -> Term:
        terms: list[Term] = []
        while (token := self._peek()) is not None and token.mark != ")":
            terms.append(self._any())
        return terms[0] if len(terms) == 1 else AllOf(tuple(terms))

    def _any(self) -> Term:
        if (token := self._peek()) is not None and is_or(token):
            raise QueryError(
                said('OR wants a term before it; to search for the word, write "OR"'), token.start, token.end
            )
        terms = [self._one()]
        while (joiner := self._peek()) is not None and is_or(joiner):
            self._at += 1
            behind = self._peek()
            if behind is None or behind.mark == ")" or is_or(behind):
                raise QueryError(said("OR wants a term behind it"), joiner.start, joiner.end)
            terms.append(self._one())
        return terms[0] if len(terms) == 1 else AnyOf(tuple(terms))

    def _one(self) -> Term:
        token = self._tokens[self._at]
        self._at += 1
        match token.mark:
            case "-":
                return self._not(token)
            case "(":
                return self._group(token)
            case _:
                return self._word(token)

    def _not(self, minus: Token) -> Term:
        inner = self._peek()
        if inner is None or inner.start != minus.end or inner.mark == ")":
            raise QueryError(said("'-' wants a term right behind it"), minus.start, minus.end)
        if inner.mark == "-":
            raise QueryError(
                said("two minus signs: put text that starts with '-' in quotes"), minus.start, inner.end
            )
        return Not(self._one())

    def _group(self, opened: Token) -> Term:
        self._nested += 1
        if self._nested > _MOST_NESTED:
            raise QueryError(
                said("more than {most} parentheses in one another", most=_MOST_NESTED),
                opened.start,
                opened.end,
            )
        term = self._all()
        closed = self._peek()
        if closed is None:
            raise QueryError(
                said("unclosed parenthesis: put a ')' at its end"), opened.start, len(self._text)
            )
        self._at += 1
        if term == AllOf():
            raise QueryError(said("nothing stands between the parentheses"), opened.start, closed.end)
        self._nested -= 1
        return term

    def _word(self, word: Token) -> Term:
        key = KEY.match(word.bare)
        if key is None:
            if not word.letters:
                raise QueryError(said("nothing stands between the quotes"), word.start, word.end)
            return Contains(word.text)
        name, value = key[1].lower(), word.behind(key.end())
        if name not in KEYS:
            raise QueryError(_unknown_key(key[1], word.text), word.start, word.start + len(key[1]))
        if word.start + key.end() == word.end:
            raise QueryError(
                said("'{name}:' wants something right behind it", name=name), word.start, word.end
            )
        return self._keyed(name, value)

    def _keyed(self, name: str, value: Token) -> Term:  # noqa: PLR0911 - one way to read each key
        match name:
            case "name":
                return NameIs(value.pattern())
            case "kind":
                return KindIs(value.pattern())
            case "session":
                return SessionIs(value.pattern())
            case "state" | "is" | "found" | "seen":
                return _asked(name, value, _WORDS[name])
            case "size":
                return SizeIs(*_asked(name, value, query_values.size))
            case "has":
                return HasProperty(_property_name(name, value))
            case "prop":
                return _property(value)
            case _:
                return self._time(name, value)

    def _time(self, name: str, value: Token) -> Term:
        word = value.text
        if name == "on":
            return Within(name, word, *_asked(name, value, lambda text: query_values.day(text, self._now_ns)))
        at_ns = _asked(name, value, lambda text: query_values.moment(text, self._now_ns))
        return Within(name, word, at_ns, None) if name == "since" else Within(name, word, None, at_ns)


def _asked(name: str, value: Token, read: Callable[[str], T]) -> T:
    try:
        return read(value.text)
    except ValueError as error:
        raise QueryError(
            said("'{name}:' {error}", name=name, error=words_of(error)), value.start, value.end
        ) from error


def _unknown_key(key: str, word: str) -> str:
    near = difflib.get_close_matches(key.lower(), KEYS, n=1, cutoff=0.6)
    if near:
        return said("unknown key {key!r}: did you mean {near!r}?", key=key, near=near[0])
    keys = ", ".join(KEYS)
    if '"' in word or len(word) > _MOST_REPEATED:
        return said("unknown key {key!r}: keys are {keys}", key=key, keys=keys)
    return said(
        'unknown key {key!r}: keys are {keys}; to search for the text, write "{word}"',
        key=key,
        keys=keys,
        word=word,
    )


def _property_name(name: str, value: Token) -> str:
    if ("*", False) in value.letters or not value.letters:
        raise QueryError(
            said("'{name}:' wants the whole name of a property", name=name), value.start, value.end
        )
    return value.text


def _property(value: Token) -> Term:
    # A comparison sign within quotes belongs to the property's name, hence the blank in its place.
    signs = "".join(" " if is_quoted else letter for letter, is_quoted in value.letters)
    sign = _COMPARISON.search(signs)
    if sign is None or sign.start() == 0:
        raise QueryError(
            said("'prop:' wants a name, a comparison and a value, as in prop:command=viewer"),
            value.start,
            value.end,
        )
    key = Token(value.start, value.end, "", value.letters[: sign.start()], value.places[: sign.start()])
    wanted = value.behind(sign.end())
    pattern = wanted.pattern()
    number = query_values.number(wanted.text)
    if number is None and sign[0] in {"<", "<=", ">", ">="}:
        raise QueryError(said("'{sign}' wants a number behind it", sign=sign[0]), value.start, value.end)
    return PropertyIs(_property_name("prop", key), sign[0], pattern, number)
