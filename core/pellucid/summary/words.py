"""A summary in plain sentences, the same ones everywhere; the numbers are those of the values, a 0 is said as one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from pellucid.meaning.judge import FREE_TEXT
from pellucid.state import State
from pellucid.summary.links import (
    Piece,
    Sentence,
    found,
    in_states,
    link,
    plain,
    sent,
    since,
    undocumented,
    words,
)
from pellucid.summary.values import WAITING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pellucid.summary.values import FindingCount, Summary

EMAIL: Final = "email"
_INSIDE: Final = {
    FREE_TEXT: "free text",
    "secret": "a secret",
    "card": "a card number",
    EMAIL: "an e-mail address",
    "url": "a telling web address",
    "home": "a path in a home folder",
    "ip": "an IP address",
    "mac": "a MAC address",
    "name": "your name or this computer's",
    "long_text": "a long text",
}
"""What an event is *with*, by rule."""
_TOLD_FIRST: Final = (FREE_TEXT, EMAIL)
_STANDING: Final = (
    (State.HELD, "is held for you", "are held for you"),
    (
        State.UNCONFIRMED,
        "was begun to be sent and never answered",
        "were begun to be sent and never answered",
    ),
    (State.REFUSED, "was refused by the server", "were refused by the server"),
    (State.WITHHELD, "is never sent", "are never sent"),
    (State.LOST, "is lost", "are lost"),
    (
        State.PURGED,
        "was destroyed in Pellucid's copy, so nobody can say what was in it",
        "were destroyed in Pellucid's copy, so nobody can say what was in them",
    ),
)
_S: Final = 10**9
_UNITS: Final = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))
_SIZES: Final = ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB"))
_MOST_VERSIONS: Final = 3


def headline(summary: Summary) -> str:
    """Say the one sentence that matters most: how much left, and with what in it."""
    return plain(_headline(summary))


def sentences(summary: Summary) -> tuple[str, ...]:
    """Say all that is worth saying; the headline first."""
    return tuple(map(plain, linked_sentences(summary)))


def linked_sentences(summary: Summary) -> tuple[Sentence, ...]:
    """Say the same, with a filter behind each number whose events can be looked at."""
    return (
        _headline(summary),
        *_undocumented(summary),
        *_other_findings(summary),
        *_removed(summary),
        *_as_words(_redacted(summary)),
        *_standing(summary),
        *_as_words(_origin(summary)),
        *_as_words(_watching(summary)),
        *_as_words(_meant(summary)),
        *_as_words(f"Some is not counted: {trouble}." for trouble in summary.troubles),
    )


def number(many: int, one: str, more: str | None = None) -> str:
    """Join a number and its noun: `1 event`, `2 events`."""
    return f"{many:,} {one if many == 1 else more or f'{one}s'}"


def inside(rule: str) -> str:
    """Say what an event is with in which a rule found something: `an e-mail address`."""
    return _INSIDE.get(rule, rule)


def _when(summary: Summary) -> str:
    match summary.days:
        case None:
            return "So far"
        case 1:
            return "In the last day"
        case days:
            return f"In the last {days:,} days"


def _as_words(said: Iterable[str]) -> Iterator[Sentence]:
    for text in said:
        yield (words(text),)


def _headline(summary: Summary) -> Sentence:
    counts = summary.counts
    many = {finding.rule: finding.counts for finding in summary.findings}
    pieces = [
        words(f"{_when(summary)} {summary.title} sent "),
        link(number(counts.sent, "event"), counts.sent, sent(counts), since(summary)),
    ]
    for rule in _TOLD_FIRST:
        if rule in many:
            pieces += [words(", "), _inside_sent(f"{many[rule].sent:,} with {_INSIDE[rule]}", rule, summary)]
    return (*pieces, words("."))


def _inside_sent(text: str, rule: str, summary: Summary) -> Piece:
    counts = next(finding.counts for finding in summary.findings if finding.rule == rule)
    return link(text, counts.sent, found(rule), sent(counts), since(summary))


def _undocumented(summary: Summary) -> Iterator[Sentence]:
    if not summary.has_catalogue:
        return
    counts = summary.undocumented
    if counts.sent:
        whole = sum(name.undocumented.sent for name in summary.names)
        said = f" {_are(counts.sent)} undocumented"
        if 0 < whole < counts.sent:
            said += f": {whole:,} as a whole, {counts.sent - whole:,} in some fields"
        term = (undocumented(), sent(counts), since(summary))
        yield link(f"{counts.sent:,} of them", counts.sent, *term), words(f"{said}.")
    elif summary.counts.sent:
        yield (
            words(
                "All of them are documented, with each field."
                if summary.counts.sent > 1
                else "It is documented, with each field."
            ),
        )
    if waiting := counts.waiting:
        states = in_states(state for state in WAITING if counts.of(state))
        yield (
            words("Of those that wait, "),
            link(f"{waiting:,}", waiting, undocumented(), states, since(summary)),
            words(f" {_are(waiting)} undocumented."),
        )


def _other_findings(summary: Summary) -> Iterator[Sentence]:
    if not summary.counts.sent:
        return
    others = [finding for finding in summary.findings if finding.rule not in _TOLD_FIRST]
    hits = [finding for finding in others if finding.counts.sent]
    if hits:
        parts = [
            _inside_sent(f"{inside(finding.rule)} in {finding.counts.sent:,}", finding.rule, summary)
            for finding in hits
        ]
        yield (words("The guard also found "), *_joined(parts), words("."))
    elif others:
        yield (words("The guard found nothing else in them."),)


def _removed(summary: Summary) -> Iterator[Sentence]:
    hits = [finding for finding in summary.findings if finding.removed.total]
    if hits:
        parts = [
            link(
                f"{inside(finding.rule)} from {finding.removed.total:,}",
                finding.removed.total,
                found(finding.rule),
                since(summary),
            )
            for finding in hits
        ]
        yield (words("Taken out before an event was written: "), *_joined(parts), words("."))


def _redacted(summary: Summary) -> Iterator[str]:
    redacted = summary.redacted
    if redacted.texts:
        gone = "is" if redacted.texts == 1 else "are"
        yield (
            f"{number(redacted.texts, 'text')} in {number(redacted.events, 'event')} {gone} no longer in Pellucid's "
            "copy, for age; what was found there still counts."
        )


def _standing(summary: Summary) -> Iterator[Sentence]:
    counts = summary.counts
    more = " more" if counts.sent else ""
    if queued := counts.of(State.QUEUED):
        waits = "waits" if queued == 1 else "wait"
        yield (
            _of_state(queued, more, State.QUEUED, summary),
            words(f" {waits} to leave{_with(summary.findings)}."),
        )
    for state, one, several in _STANDING:
        if many := counts.of(state):
            yield (
                _of_state(many, more, state, summary),
                words(f" {one if many == 1 else several}."),
            )


def _of_state(many: int, more: str, state: State, summary: Summary) -> Piece:
    return link(_more(many, more), many, in_states([state]), since(summary))


def _more(many: int, more: str) -> str:
    return number(many, f"{more} event".strip())


def _with(findings: Sequence[FindingCount]) -> str:
    hits = [
        f"{many:,} with {inside(finding.rule)}"
        for finding in findings
        if (many := finding.counts.of(State.QUEUED))
    ]
    return f", {', '.join(hits)}" if hits else ""


def _origin(summary: Summary) -> Iterator[str]:
    if summary.first_sent_ns is None or summary.last_sent_ns is None:
        return
    many = sum(version.sessions for version in summary.sessions)
    known = [version.version for version in summary.sessions if version.version]
    told = _listed([*known[:_MOST_VERSIONS], *(["older ones"] if len(known) > _MOST_VERSIONS else [])])
    versions = f" of version {told}" if len(known) == 1 else f" of versions {told}" if known else ""
    first, last = _day(summary.first_sent_ns), _day(summary.last_sent_ns)
    days = f"on {first}" if first == last else f"from {first} to {last}"
    yield (
        f"What was sent comes from {number(many, 'session')}{versions}, {days}: {_size(summary.sent_bytes)} as recorded."
    )


def _watching(summary: Summary) -> Iterator[str]:
    watching = summary.watching
    if watching is None:
        return
    if watching.since_ns is None:
        yield f"Nobody has watched yet, so what {summary.title} sent before now is mostly not known."
        return
    if watching.gaps:
        gaps = number(len(watching.gaps), "gap")
        yield (
            f"Nobody watched for {_span(watching.unwatched_ns)} of that time, in {gaps}: what was sent then may be missing."
        )
    if watching.unseen:
        yield f"At least {number(watching.unseen, 'event')} left unseen, as missing numbers or the beat of its file tell."
    if summary.since_ns is None or watching.since_ns > summary.since_ns:
        yield f"Nobody watched before {_day(watching.since_ns)}: what was sent until then is not counted."


def _meant(summary: Summary) -> Iterator[str]:
    if summary.is_own or not summary.counts.sent:
        return
    answers = summary.answers
    if answers.accepted:
        yield f"Of {answers.accepted:,} of them its own log said that the server took them."
    if answers.failed:
        yield f"{number(answers.failed, 'event')} of those that are lost failed to be uploaded, as its own log said; it does not try again."
    yield "Sent means taken out of its queue for upload; the server's answer can't be seen from outside."


def _joined(parts: Sequence[Piece]) -> Iterator[Piece]:
    for place, part in enumerate(parts):
        if place:
            yield words(" and " if place == len(parts) - 1 else ", ")
        yield part


def _are(many: int) -> str:
    return "is" if many == 1 else "are"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join([*([", ".join(parts[:-1])] if len(parts) > 1 else []), *parts[-1:]])


def _day(moment_ns: int) -> str:
    try:
        return f"{datetime.fromtimestamp(moment_ns // _S).astimezone():%Y-%m-%d}"
    except (OverflowError, ValueError, OSError):  # the platform's calendar ends before ours
        return "a day without a date"


def _span(length_ns: int) -> str:
    seconds = length_ns // _S
    for place, (unit_s, noun) in enumerate(_UNITS):
        if seconds >= unit_s:
            many, rest = divmod(seconds, unit_s)
            said = number(many, noun)
            if place + 1 < len(_UNITS) and (more := rest // _UNITS[place + 1][0]):
                said += f" {number(more, _UNITS[place + 1][1])}"
            return said
    return "less than a second"


def _size(size_bytes: int) -> str:
    for unit, word in _SIZES:
        if size_bytes >= unit:
            return f"{size_bytes / unit:,.1f} {word}"
    return number(size_bytes, "byte")
