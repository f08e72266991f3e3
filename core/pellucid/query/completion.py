"""
What could stand where a person is typing in a filter: pure, from the text, the place of the cursor and a vocabulary.

Nothing is asked of an index here, so that it costs less than a keystroke; any text, however broken, can be completed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from pellucid.query import explanations, words
from pellucid.query.letters import fold
from pellucid.query.scanner import KEY, Token, is_or, scan
from pellucid.query.terms import HasProperty, KindIs, NameIs, Pattern, PropertyIs, SessionIs, written
from pellucid.query.vocabulary import NOTHING_KNOWN, Entry, Vocabulary
from pellucid.said import said, said_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pellucid.query.vocabulary import Property

MOST: Final = 40
"""So many suggestions are made at most; whoever wants others types on."""
_LEAST_PREFIX: Final = 2
"""Words are looked for in names and values once so many letters are typed: a single one is in all of them."""
_MOST_OF_A_SORT: Final = 8
_COMPARISON: Final = re.compile(r"!=|>=|<=|=|>|<")
_AMOUNT: Final = re.compile(r"\d{1,9}", re.ASCII)
_USUAL_SPANS: Final = ("1h", "24h", "7d", "30d", "5m", "30m")
_DAYS: Final = ("today", "yesterday")
_SIZES: Final = {
    ">1kb": said("Longer than 1,000 bytes"),
    ">10kb": said("Longer than 10,000 bytes"),
    ">1mb": said("Longer than a million bytes"),
    "<200": said("Shorter than 200 bytes"),
}
_OR: Final = "OR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One thing that could stand at the cursor."""

    start: int
    """Where what it replaces begins, in characters of the text."""
    end: int
    """Just after that."""
    text: str
    """What stands there then."""
    meaning: str = ""
    """What it asks for, in a few words."""
    count: int | None = None
    """How many events have it; `None` where nobody has counted."""
    goes_on: bool = False
    """Whether it is only the beginning of a term, so that the next suggestions belong right behind it."""

    def applied(self, text: str) -> tuple[str, int]:
        """Return the text with this in it, and where the cursor then stands: behind a term, one space further."""
        rest = text[self.end :]
        if self.goes_on and self.text != _OR:
            return text[: self.start] + self.text + rest, self.start + len(self.text)
        stands_free = not rest or rest[0].isspace() or rest[0] == ")"
        gap = "" if rest and stands_free else " "
        step = 0 if rest[:1] == ")" else 1
        return text[: self.start] + self.text + gap + rest, self.start + len(self.text) + step


@dataclass(frozen=True, slots=True)
class _Place:
    """The stretch of text that is being typed."""

    start: int
    end: int

    def offers(
        self, text: str, meaning: str = "", count: int | None = None, *, goes_on: bool = False
    ) -> Suggestion:
        return Suggestion(
            start=self.start, end=self.end, text=text, meaning=meaning, count=count, goes_on=goes_on
        )


def complete(text: str, cursor: int, vocabulary: Vocabulary = NOTHING_KNOWN) -> tuple[Suggestion, ...]:
    """
    Say what could stand at the cursor, the most fitting first; never raises.

    Args:
        text: As typed so far, right or wrong.
        cursor: In front of which character it stands; beyond the text means at its end.
        vocabulary: What there is to be asked for.
    """
    cursor = max(0, min(cursor, len(text)))
    tokens = scan(text)
    word = next((each for each in tokens if not each.mark and each.start < cursor <= each.end), None)
    if word is None:
        found = _at_a_gap(text, cursor, tokens)
    else:
        found = _within(word, text, cursor, tokens, vocabulary)
    typed = "" if word is None else text[word.start : word.end]
    return tuple(islice((each for each in found if each.goes_on or each.text != typed), MOST))


def _at_a_gap(text: str, cursor: int, tokens: list[Token]) -> Iterable[Suggestion]:
    begins = cursor == 0 or text[cursor - 1].isspace() or _is_mark(tokens, cursor, "-", "(")
    ends = cursor == len(text) or text[cursor].isspace() or text[cursor] == ")"
    return _keys("", _Place(cursor, cursor)) if begins and ends else ()


def _within(
    word: Token, text: str, cursor: int, tokens: list[Token], vocabulary: Vocabulary
) -> Iterable[Suggestion]:
    # An open quote takes in all that stands behind it; what is completed is what stands up to the next space.
    end = word.end if word.open_quote is None else _next_space(text, cursor)
    place, key = _Place(word.start, end), KEY.match(word.bare)
    if key is None:
        if word.bare != word.text:
            return ()  # in quotes: these words and no others
        typed = word.text[: cursor - word.start]
        return _free(typed, place, tokens, vocabulary)
    name = key[1].lower()
    if cursor < word.start + key.end():
        return _keys(text[word.start : cursor].lower(), _Place(word.start, word.start + key.end()))
    behind = word.behind(key.end())
    count = sum(at < cursor for at in behind.places)
    typed = "".join(letter for letter, _ in behind.letters[:count])
    if name == "prop":
        return _property(behind, count, place, vocabulary)
    return _values(name, typed, place, vocabulary)


def _free(typed: str, place: _Place, tokens: list[Token], vocabulary: Vocabulary) -> Iterator[Suggestion]:
    if typed in {"O", _OR} and _has_term_before(tokens, place.start):
        yield place.offers(_OR, said("At least one of its two neighbours"), goes_on=True)
    wanted = typed.lower()
    yield from _keys(wanted, place)
    if len(wanted) < _LEAST_PREFIX:
        return
    for key in ("state", "is", "seen"):
        yield from _words(key, wanted, place, vocabulary)
    yield from _few(_names(wanted, place, vocabulary))
    yield from _few(_times("since", wanted, place))
    yield from _few(_has(wanted, place, vocabulary))


def _keys(typed: str, place: _Place) -> Iterator[Suggestion]:
    for key, meaning in explanations.KEYS.items():
        if key.startswith(typed):
            yield place.offers(f"{key}:", meaning, goes_on=True)


def _values(key: str, typed: str, place: _Place, vocabulary: Vocabulary) -> Iterable[Suggestion]:  # noqa: PLR0911 - one way for each key
    match key:
        case "name":
            return _names(typed, place, vocabulary)
        case "kind":
            kinds = [Entry(word=each.word.lower(), count=each.count) for each in vocabulary.kinds]
            return _entries(kinds, typed, place, lambda word: written(KindIs(Pattern((word,)))))
        case "session":
            return _entries(
                vocabulary.sessions, typed, place, lambda word: written(SessionIs(Pattern((word,))))
            )
        case "since" | "before":
            return _times(key, typed.lower(), place)
        case "on":
            return _days(typed.lower(), place)
        case "size":
            return (place.offers(f"size:{size}", said) for size, said in _SIZES.items() if typed in size)
        case "has":
            return _has(typed, place, vocabulary)
        case _:
            return _words(key, typed.lower(), place, vocabulary)


def _words(key: str, typed: str, place: _Place, vocabulary: Vocabulary) -> Iterator[Suggestion]:
    counts = {each.word: each.count for each in vocabulary.states} if key == "state" else {}
    there = [each for each in words.choices(key) if each.startswith(typed)]
    # What there is comes first; beyond that in the order of an event's life.
    for word in sorted(there, key=lambda each: bool(counts) and not counts.get(each)):
        count = counts.get(word, 0 if counts else None)
        yield place.offers(f"{key}:{word}", explanations.of_word(key, word), count)


def _names(typed: str, place: _Place, vocabulary: Vocabulary) -> Iterator[Suggestion]:
    wanted = fold(typed.rstrip("*"))
    alike = [each for each in vocabulary.names if wanted and fold(each.word).startswith(wanted)]
    if len(wanted) >= _LEAST_PREFIX and 1 < len(alike) < len(vocabulary.names):
        count = sum(each.count or 0 for each in alike)
        yield place.offers(
            written(NameIs(Pattern((wanted, "")))), said("All {n} names that begin so", n=len(alike)), count
        )
    yield from _entries(
        vocabulary.names, typed.rstrip("*"), place, lambda word: written(NameIs(Pattern((word,))))
    )


def _has(typed: str, place: _Place, vocabulary: Vocabulary) -> Iterator[Suggestion]:
    entries = [Entry(word=each.name, meaning=each.meaning) for each in vocabulary.properties if each.name]
    return _entries(entries, typed, place, lambda word: written(HasProperty(word)))


def _property(value: Token, typed: int, place: _Place, vocabulary: Vocabulary) -> Iterator[Suggestion]:
    signs = "".join(" " if is_quoted else letter for letter, is_quoted in value.letters)
    sign = _COMPARISON.search(signs)
    text = value.text
    if sign is None or typed <= sign.start():
        for each in _entries(
            [Entry(word=one.name, meaning=one.meaning) for one in vocabulary.properties if one.name],
            text[:typed],
            place,
            lambda word: written(PropertyIs(word, "=", Pattern(("",)), None)).removesuffix('""'),
        ):
            yield place.offers(each.text, each.meaning, goes_on=True)
        return
    known: Property | None = next((p for p in vocabulary.properties if p.name == text[: sign.start()]), None)
    if known is None or sign[0] not in {"=", "!="}:
        return
    yield from _entries(
        [Entry(word=each) for each in known.values],
        text[sign.end() : typed],
        place,
        lambda word: written(PropertyIs(known.name, sign[0], Pattern((word,)), None)),
    )


def _times(key: str, typed: str, place: _Place) -> Iterator[Suggestion]:
    if _AMOUNT.fullmatch(typed):
        spans = [f"{typed}{unit}" for unit in ("h", "m", "d", "w")]
    else:
        spans = [span for span in _USUAL_SPANS if span.startswith(typed)]
        spans += [day for day in _DAYS if day.startswith(typed)]
    for span in spans:
        yield place.offers(f"{key}:{span}", _time_meaning(key, span))


def _time_meaning(key: str, span: str) -> str:
    match key, span:
        case "since", "today":
            return said("Since today began")
        case "since", "yesterday":
            return said("Since yesterday began")
        case _, "today":
            return said("Before today began")
        case _, "yesterday":
            return said("Before yesterday began")
    return (_since if key == "since" else _before)(int(span[:-1]), span[-1])


def _since(amount: int, unit: str) -> str:
    match unit:
        case "m":
            return said_count("The last minute", "The last {n} minutes", amount)
        case "h":
            return said_count("The last hour", "The last {n} hours", amount)
        case "d":
            return said_count("The last day", "The last {n} days", amount)
        case _:
            return said_count("The last week", "The last {n} weeks", amount)


def _before(amount: int, unit: str) -> str:
    match unit:
        case "m":
            return said_count("Older than a minute", "Older than {n} minutes", amount)
        case "h":
            return said_count("Older than an hour", "Older than {n} hours", amount)
        case "d":
            return said_count("Older than a day", "Older than {n} days", amount)
        case _:
            return said_count("Older than a week", "Older than {n} weeks", amount)


def _days(typed: str, place: _Place) -> Iterator[Suggestion]:
    for day in _DAYS:
        if day.startswith(typed):
            yield place.offers(f"on:{day}", said("That day, from midnight to midnight"))


def _entries(
    entries: Iterable[Entry], typed: str, place: _Place, write: Callable[[str], str]
) -> Iterator[Suggestion]:
    """Offer what begins as typed, and then what has it elsewhere."""
    wanted = fold(typed)
    begins, holds = [], []
    for entry in entries:
        word = fold(entry.word)
        if word.startswith(wanted):
            begins.append(entry)
        elif wanted in word:
            holds.append(entry)
    for entry in (*begins, *holds):
        yield place.offers(write(entry.word), entry.meaning, entry.count)


def _few(found: Iterator[Suggestion]) -> Iterator[Suggestion]:
    return islice(found, _MOST_OF_A_SORT)


def _next_space(text: str, cursor: int) -> int:
    return next((at for at in range(cursor, len(text)) if text[at].isspace()), len(text))


def _is_mark(tokens: list[Token], end: int, *marks: str) -> bool:
    return any(token.end == end and token.mark in marks for token in tokens)


def _has_term_before(tokens: list[Token], start: int) -> bool:
    before = [token for token in tokens if token.end <= start]
    return bool(before) and (before[-1].mark == ")" or (not before[-1].mark and not is_or(before[-1])))
