"""A summary in plain sentences, the same ones everywhere; the numbers are those of the values, a 0 is said as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.meaning.judge import FREE_TEXT
from pellucid.said import said, said_and, said_count, said_together
from pellucid.state import State
from pellucid.summary.amounts import day_words, events_words, size_words, span_words
from pellucid.summary.links import found, in_states, linked, pieces, plain, sent, since, undocumented
from pellucid.summary.values import WAITING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pellucid.said import Said
    from pellucid.summary.links import Sentence
    from pellucid.summary.values import FindingCount, Summary

EMAIL: Final = "email"
_INSIDE: Final = {
    FREE_TEXT: said("free text"),
    "secret": said("a secret"),
    "card": said("a card number"),
    EMAIL: said("an e-mail address"),
    "url": said("a telling web address"),
    "home": said("a path in a home folder"),
    "ip": said("an IP address"),
    "mac": said("a MAC address"),
    "name": said("your name or this computer's"),
    "long_text": said("a long text"),
}
"""What an event is *with*, by rule."""
_TOLD_FIRST: Final = (FREE_TEXT, EMAIL)
_STANDING: Final = (
    State.HELD,
    State.UNCONFIRMED,
    State.REFUSED,
    State.WITHHELD,
    State.LOST,
    State.PURGED,
)
_MOST_VERSIONS: Final = 3


def headline(summary: Summary, *, say: Callable[[str], str] = str) -> str:
    """
    Say the one sentence that matters most: how much left, and with what in it.

    Args:
        summary: Of what.
        say: Puts a sentence into the reader's language.
    """
    return plain(pieces(say(_headline(summary))))


def sentences(summary: Summary, *, say: Callable[[str], str] = str) -> tuple[str, ...]:
    """Say all that is worth saying, as `headline` does; the headline first."""
    return tuple(map(plain, linked_sentences(summary, say=say)))


def linked_sentences(summary: Summary, *, say: Callable[[str], str] = str) -> tuple[Sentence, ...]:
    """Say the same, with a filter behind each number whose events can be looked at."""
    return tuple(pieces(say(sentence)) for sentence in _all(summary))


def inside(rule: str) -> str:
    """Say what an event is with in which a rule found something: `an e-mail address`."""
    return _INSIDE.get(rule, rule)


def _all(summary: Summary) -> Iterator[Said]:
    yield _headline(summary)
    for part in (
        _undocumented,
        _other_findings,
        _removed,
        _redacted,
        _standing,
        _origin,
        _watching,
        _meant,
    ):
        yield from part(summary)
    for trouble in summary.troubles:
        yield said("Some is not counted: {trouble}.", trouble=trouble)


def _when(summary: Summary) -> Said:
    if summary.days is None:
        return said("So far")
    return said_count("In the last day", "In the last {n:,} days", summary.days)


def _headline(summary: Summary) -> Said:
    counts = summary.counts
    many = {finding.rule: finding.counts for finding in summary.findings}
    events = linked(events_words(counts.sent), counts.sent, sent(counts), since(summary))
    told = [
        _inside_sent(said("{n:,} with {found}", n=many[rule].sent, found=_INSIDE[rule]), rule, summary)
        for rule in _TOLD_FIRST
        if rule in many
    ]
    when, title = _when(summary), summary.title
    if not told:
        return said("{when} {title} sent {events}.", when=when, title=title, events=events)
    listed = said_together(told, between=", ")
    return said(
        "{when} {title} sent {events}, {listed}.", when=when, title=title, events=events, listed=listed
    )


def _inside_sent(text: Said, rule: str, summary: Summary) -> Said:
    counts = next(finding.counts for finding in summary.findings if finding.rule == rule)
    return linked(text, counts.sent, found(rule), sent(counts), since(summary))


def _undocumented(summary: Summary) -> Iterator[Said]:
    if not summary.has_catalogue:
        return
    counts = summary.undocumented
    if counts.sent:
        term = (undocumented(), sent(counts), since(summary))
        many = linked(said("{n:,} of them", n=counts.sent), counts.sent, *term)
        whole = sum(name.undocumented.sent for name in summary.names)
        if 0 < whole < counts.sent:
            yield said(
                "{many} are undocumented: {whole:,} as a whole, {rest:,} in some fields.",
                many=many,
                whole=whole,
                rest=counts.sent - whole,
            )
        else:
            yield said_count("{many} is undocumented.", "{many} are undocumented.", counts.sent, many=many)
    elif summary.counts.sent > 1:
        yield said("All of them are documented, with each field.")
    elif summary.counts.sent:
        yield said("It is documented, with each field.")
    if waiting := counts.waiting:
        states = in_states(state for state in WAITING if counts.of(state))
        yield said_count(
            "Of those that wait, {many} is undocumented.",
            "Of those that wait, {many} are undocumented.",
            waiting,
            many=linked(said("{n:,}", n=waiting), waiting, undocumented(), states, since(summary)),
        )


def _other_findings(summary: Summary) -> Iterator[Said]:
    if not summary.counts.sent:
        return
    others = [finding for finding in summary.findings if finding.rule not in _TOLD_FIRST]
    hits = [finding for finding in others if finding.counts.sent]
    if hits:
        parts = [
            _inside_sent(
                said("{found} in {n:,}", found=inside(finding.rule), n=finding.counts.sent),
                finding.rule,
                summary,
            )
            for finding in hits
        ]
        yield said("The guard also found {listed}.", listed=said_and(parts))
    elif others:
        yield said("The guard found nothing else in them.")


def _removed(summary: Summary) -> Iterator[Said]:
    hits = [finding for finding in summary.findings if finding.removed.total]
    if hits:
        parts = [
            linked(
                said("{found} from {n:,}", found=inside(finding.rule), n=finding.removed.total),
                finding.removed.total,
                found(finding.rule),
                since(summary),
            )
            for finding in hits
        ]
        yield said("Taken out before an event was written: {listed}.", listed=said_and(parts))


def _redacted(summary: Summary) -> Iterator[Said]:
    redacted = summary.redacted
    if redacted.texts:
        yield said_count(
            "{n} text in {events} is no longer in Pellucid's copy, for age; what was found there still counts.",
            "{n:,} texts in {events} are no longer in Pellucid's copy, for age; what was found there still counts.",
            redacted.texts,
            events=events_words(redacted.events),
        )


def _standing(summary: Summary) -> Iterator[Said]:
    counts = summary.counts
    if queued := counts.of(State.QUEUED):
        events, hits = _of_state(queued, State.QUEUED, summary), _waiting_with(summary.findings)
        if hits:
            yield said_count(
                "{events} waits to leave, {listed}.",
                "{events} wait to leave, {listed}.",
                queued,
                events=events,
                listed=said_together(hits, between=", "),
            )
        else:
            yield said_count("{events} waits to leave.", "{events} wait to leave.", queued, events=events)
    for state in _STANDING:
        if many := counts.of(state):
            yield _stands(state, many, _of_state(many, state, summary))


def _stands(state: State, many: int, events: Said) -> Said:
    match state:
        case State.HELD:
            return said_count("{events} is held for you.", "{events} are held for you.", many, events=events)
        case State.UNCONFIRMED:
            return said_count(
                "{events} was begun to be sent and never answered.",
                "{events} were begun to be sent and never answered.",
                many,
                events=events,
            )
        case State.REFUSED:
            return said_count(
                "{events} was refused by the server.",
                "{events} were refused by the server.",
                many,
                events=events,
            )
        case State.WITHHELD:
            return said_count("{events} is never sent.", "{events} are never sent.", many, events=events)
        case State.LOST:
            return said_count("{events} is lost.", "{events} are lost.", many, events=events)
        case _:
            return said_count(
                "{events} was destroyed in Pellucid's copy, so nobody can say what was in it.",
                "{events} were destroyed in Pellucid's copy, so nobody can say what was in them.",
                many,
                events=events,
            )


def _of_state(many: int, state: State, summary: Summary) -> Said:
    text = events_words(many)
    if summary.counts.sent:
        text = said_count("1 more event", "{n:,} more events", many)
    return linked(text, many, in_states([state]), since(summary))


def _waiting_with(findings: Sequence[FindingCount]) -> list[Said]:
    return [
        said("{n:,} with {found}", n=many, found=inside(finding.rule))
        for finding in findings
        if (many := finding.counts.of(State.QUEUED))
    ]


def _origin(summary: Summary) -> Iterator[Said]:
    if summary.first_sent_ns is None or summary.last_sent_ns is None:
        return
    first, last = day_words(summary.first_sent_ns), day_words(summary.last_sent_ns)
    yield said(
        "What was sent comes from {sessions}, {days}: {size} as recorded.",
        sessions=_sessions(summary),
        days=said("on {day}", day=first)
        if first == last
        else said("from {first} to {last}", first=first, last=last),
        size=size_words(summary.sent_bytes),
    )


def _sessions(summary: Summary) -> Said:
    many = sum(version.sessions for version in summary.sessions)
    known = [version.version for version in summary.sessions if version.version]
    if not known:
        return said_count("{n} session", "{n:,} sessions", many)
    if len(known) == 1:
        return said_count(
            "{n} session of version {version}", "{n:,} sessions of version {version}", many, version=known[0]
        )
    older = [said("older ones")] if len(known) > _MOST_VERSIONS else []
    return said_count(
        "{n} session of versions {versions}",
        "{n:,} sessions of versions {versions}",
        many,
        versions=said_and([*known[:_MOST_VERSIONS], *older]),
    )


def _watching(summary: Summary) -> Iterator[Said]:
    watching = summary.watching
    if watching is None:
        return
    if watching.since_ns is None:
        yield said(
            "Nobody has watched yet, so what {title} sent before now is mostly not known.",
            title=summary.title,
        )
        return
    if watching.gaps:
        yield said_count(
            "Nobody watched for {span} of that time, in {n} gap: what was sent then may be missing.",
            "Nobody watched for {span} of that time, in {n:,} gaps: what was sent then may be missing.",
            len(watching.gaps),
            span=span_words(watching.unwatched_ns),
        )
    if watching.unseen:
        yield said_count(
            "At least {n} event left unseen, as missing numbers or the beat of its file tell.",
            "At least {n:,} events left unseen, as missing numbers or the beat of its file tell.",
            watching.unseen,
        )
    if summary.since_ns is None or watching.since_ns > summary.since_ns:
        yield said(
            "Nobody watched before {day}: what was sent until then is not counted.",
            day=day_words(watching.since_ns),
        )


def _meant(summary: Summary) -> Iterator[Said]:
    if summary.is_own or not summary.counts.sent:
        return
    answers = summary.answers
    if answers.accepted:
        yield said("Of {n:,} of them its own log said that the server took them.", n=answers.accepted)
    if answers.failed:
        yield said_count(
            "{n} event of those that are lost failed to be uploaded, as its own log said; it does not try again.",
            "{n:,} events of those that are lost failed to be uploaded, as its own log said; it does not try again.",
            answers.failed,
        )
    yield said(
        "Sent means taken out of its queue for upload; the server's answer can't be seen from outside."
    )
