"""
A summary as one page that anybody can open, keep, print and send: HTML with its style and charts inside.

It runs no script and refers to nothing outside itself. It tells the names of events and of their fields, and numbers; of what a
field says there is nothing in it. Whatever comes from elsewhere is escaped, and what cannot be seen is made visible.
"""

from __future__ import annotations

import html
import unicodedata
from datetime import datetime
from typing import TYPE_CHECKING, Final

import pellucid
from pellucid.local_time import local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid.summary.amounts import events_words
from pellucid.summary.days import bars
from pellucid.summary.families import FAMILIES
from pellucid.summary.html_charts import day_chart, days_text, legend, patterns, share
from pellucid.summary.html_style import STYLE
from pellucid.summary.words import headline, inside, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pellucid.summary.values import NameCount, Summary

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_FIELD: Final = "\ufdd0"
"""Stands for code in a sentence until that is escaped; no text for people has it."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Categories of characters that show nothing, or turn around what stands beside them."""
_HEAD: Final = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{patterns}
<main>
"""
_FOOT: Final = """<footer>
<p>{made}
{closed}</p>
</footer>
</main>
</body>
</html>
"""


def page(summary: Summary, *, say: Callable[[str], str] = str, language: str = "en") -> str:
    """
    Write a summary as a whole HTML document; encode it as UTF-8.

    Args:
        summary: What it tells.
        say: Puts a sentence into the reader's language.
        language: Which one that is, as HTML names it.
    """

    def put(sentence: str) -> str:
        return text(say(sentence))

    title = put(said("What {title} sent", title=summary.title))
    made = said(
        "Made by Pellucid {version} on {made}. It tells names and numbers; nothing that a field said is in it.",
        version=pellucid.__version__,
        made=_moment(summary.until_ns),
    )
    closed = said("This page refers to nothing outside itself, and opening it tells nobody.")
    return "".join(
        [
            _HEAD.format(
                policy=_POLICY, language=text(language), title=title, style=STYLE, patterns=patterns()
            ),
            f"<h1>{title}</h1>\n",
            "".join(f'<p class="about">{put(line)}</p>\n' for line in _about(summary)),
            f'<p class="headline">{text(headline(summary, say=say))}</p>\n',
            _list(sentences(summary, say=say)[1:]),
            *_days(summary, put),
            *_names(summary, put),
            *_findings(summary, put),
            *_versions(summary, put),
            _FOOT.format(made=put(made), closed=put(closed)),
        ]
    )


def text(told: str) -> str:
    """Escape a text for HTML, within attributes as well; characters that cannot be seen are written out."""
    return html.escape("".join(map(_visible, told)))


def _visible(letter: str) -> str:
    if unicodedata.category(letter) not in _UNSEEN:
        return letter
    code = ord(letter)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - what four digits can write


def _about(summary: Summary) -> Iterator[str]:
    until = _moment(summary.until_ns)
    if summary.since_ns is None:
        yield said("All events that are known, up to {until}.", until=until)
    else:
        yield said(
            "Events recorded from {since} to {until}, {zone}.",
            since=_moment(summary.since_ns),
            until=until,
            zone=_zone(summary.until_ns),
        )
    known = [version.version for version in summary.sessions if version.version]
    if known:
        yield f"{summary.title} {', '.join(known)}."


def _list(told: tuple[str, ...]) -> str:
    points = "".join(f"<li>{text(sentence)}</li>\n" for sentence in told)
    return f"<ul>\n{points}</ul>\n" if told else ""


def _heads(*titles: str) -> str:
    """Make a table's head: what each row is of, and numbers."""
    first, *numbers = titles
    cells = "".join(f'<th class="number">{each}</th>' for each in numbers)
    return f"<tr><th>{first}</th>{cells}</tr>\n"


def _cells(numbers: Iterable[int], put: Callable[[str], str]) -> str:
    return "".join(f'<td class="number">{put(said("{n:,}", n=many))}</td>' for many in numbers)


def _days(summary: Summary, put: Callable[[str], str]) -> Iterator[str]:
    shown = bars(summary)
    label = ""
    if shown:
        first, last = days_text(shown[0]), shown[-1].last.isoformat()
        label = put(said("Events by day, {first} to {last}", first=first, last=last))
    chart = day_chart(shown, label=label, put=put)
    if not chart:
        return
    each = (shown[-1].last - shown[-1].first).days + 1
    heading = said("Events by day") if each == 1 else said("Events, {days} days a bar", days=each)
    yield f"<h2>{put(heading)}</h2>\n"
    yield f"{chart}\n{legend(shown, put=put)}\n"
    there = [family for family in FAMILIES if any(family.of(bar.counts) for bar in shown)]
    heads = _heads(put(said("Day")), *(put(said("{word:capital}", word=family.word)) for family in there))
    yield f"<details><summary>{put(said('The numbers'))}</summary>\n<table>\n{heads}"
    for bar in shown:
        if any(family.of(bar.counts) for family in there):
            cells = _cells((family.of(bar.counts) for family in there), put)
            yield f"<tr><td>{put(days_text(bar))}</td>{cells}</tr>\n"
    yield "</table>\n</details>\n"


def _names(summary: Summary, put: Callable[[str], str]) -> Iterator[str]:
    if not summary.names:
        return
    most = max(name.counts.total for name in summary.names)
    heads = [put(said("Sent")), put(said("Waiting")), put(said("Other"))]
    yield f"<h2>{put(said('Events by name'))}</h2>\n<table>\n"
    yield _heads(f"{put(said('Event'))}</th><th>", *heads)
    for name in summary.names:
        counts = name.counts
        numbers = (counts.sent, counts.waiting, counts.total - counts.sent - counts.waiting)
        cells = _cells(numbers, put)
        yield f'<tr><td>{_named(name, put)}</td><td class="bar">{share(counts.total, most)}</td>{cells}</tr>\n'
    yield "</table>\n"


def _named(name: NameCount, put: Callable[[str], str]) -> str:
    if not name.kind and not name.name:
        return put(said("Lines in which no event can be read"))
    lines = [f"<code>{text(name.name)}</code>"]
    if name.title:
        lines.append(f'<span class="muted">{put(name.title)}</span>')
    strange = []
    if name.undocumented.total == name.counts.total:
        strange.append(put(said("Undocumented: no catalogue has it")))
    elif name.undocumented.total:
        strange.append(put(said("Undocumented in {total:,} of them", total=name.undocumented.total)))
    for field in name.fields:
        sentence = said(
            "Undocumented: {field}, in {events}", field=_FIELD, events=events_words(field.counts.total)
        )
        strange.append(put(sentence).replace(_FIELD, f"<code>{text(field.name)}</code>"))
    lines += [f'<span class="strange">{each}</span>' for each in strange]
    return "<br>".join(lines)


def _findings(summary: Summary, put: Callable[[str], str]) -> Iterator[str]:
    if not summary.findings:
        return
    yield f"<h2>{put(said('What was found in them'))}</h2>\n<table>\n"
    yield _heads(put(said("Found")), put(said("Sent")), put(said("Waiting")), put(said("Taken out")))
    for finding in summary.findings:
        fields = ", ".join(f"<code>{text(field)}</code>" for field in finding.fields)
        places = put(said("in {fields}", fields=_FIELD)).replace(_FIELD, fields)
        where = f'<br><span class="muted">{places}</span>' if fields else ""
        cells = _cells((finding.counts.sent, finding.counts.waiting, finding.removed.total), put)
        rule = said("{word:capital}", word=said("{found}", found=inside(finding.rule)))
        yield f"<tr><td>{put(rule)}{where}</td>{cells}</tr>\n"
    yield "</table>\n"


def _versions(summary: Summary, put: Callable[[str], str]) -> Iterator[str]:
    if not summary.sessions:
        return
    yield f"<h2>{put(said('Sessions that sent them'))}</h2>\n<table>\n"
    yield _heads(put(said("Version")), put(said("Sessions")))
    for version in summary.sessions:
        known = text(version.version) if version.version else put(said("not told"))
        yield f"<tr><td>{known}</td>{_cells([version.sessions], put)}</tr>\n"
    yield "</table>\n"


def _moment(moment_ns: int) -> str:
    return local_text(moment_ns, "%Y-%m-%d %H:%M") or said("a moment without a date")


def _zone(moment_ns: int) -> str:
    try:
        offset = f"{datetime.fromtimestamp(moment_ns // NS_PER_S).astimezone():%z}"
    except (OverflowError, ValueError, OSError):
        return said("local time")
    return f"UTC{offset[:3]}:{offset[3:5]}"
