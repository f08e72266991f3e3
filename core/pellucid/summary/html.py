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
from pellucid.rfc3339 import NS_PER_S
from pellucid.summary.days import bars
from pellucid.summary.families import FAMILIES
from pellucid.summary.html_charts import day_chart, days_text, legend, patterns, share
from pellucid.summary.html_style import STYLE
from pellucid.summary.words import headline, inside, number, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.summary.values import NameCount, Summary

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Categories of characters that show nothing, or turn around what stands beside them."""
_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
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
<p>Made by Pellucid {version} on {made}. It tells names and numbers; nothing that a field said is in it.
This page refers to nothing outside itself, and opening it tells nobody.</p>
</footer>
</main>
</body>
</html>
"""


def page(summary: Summary) -> str:
    """Write a summary as a whole HTML document; encode it as UTF-8."""
    title = f"What {summary.title} sent"
    return "".join(
        [
            _HEAD.format(policy=_POLICY, title=text(title), style=STYLE, patterns=patterns()),
            f"<h1>{text(title)}</h1>\n",
            "".join(f'<p class="about">{text(line)}</p>\n' for line in _about(summary)),
            f'<p class="headline">{text(headline(summary))}</p>\n',
            _list(sentences(summary)[1:]),
            *_days(summary),
            *_names(summary),
            *_findings(summary),
            *_versions(summary),
            _FOOT.format(version=text(pellucid.__version__), made=text(_moment(summary.until_ns))),
        ]
    )


def text(said: str) -> str:
    """Escape a text for HTML, within attributes as well; characters that cannot be seen are written out."""
    return html.escape("".join(map(_visible, said)))


def _visible(letter: str) -> str:
    if unicodedata.category(letter) not in _UNSEEN:
        return letter
    code = ord(letter)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - what four digits can write


def _about(summary: Summary) -> Iterator[str]:
    until = _moment(summary.until_ns)
    if summary.since_ns is None:
        yield f"All events that are known, up to {until}."
    else:
        yield f"Events recorded from {_moment(summary.since_ns)} to {until}, {_zone(summary.until_ns)}."
    known = [version.version for version in summary.sessions if version.version]
    if known:
        yield f"{summary.title} {', '.join(known)}."


def _list(said: tuple[str, ...]) -> str:
    points = "".join(f"<li>{text(sentence)}</li>\n" for sentence in said)
    return f"<ul>\n{points}</ul>\n" if said else ""


def _days(summary: Summary) -> Iterator[str]:
    shown = bars(summary)
    label = text(f"Events by day, {days_text(shown[0])} to {shown[-1].last.isoformat()}") if shown else ""
    chart = day_chart(shown, label=label)
    if not chart:
        return
    each = (shown[-1].last - shown[-1].first).days + 1
    yield f"<h2>{'Events by day' if each == 1 else f'Events, {each} days a bar'}</h2>\n"
    yield f"{chart}\n{legend(shown)}\n"
    there = [family for family in FAMILIES if any(family.of(bar.counts) for bar in shown)]
    heads = "".join(f'<th class="number">{family.word.capitalize()}</th>' for family in there)
    yield f"<details><summary>The numbers</summary>\n<table>\n<tr><th>Day</th>{heads}</tr>\n"
    for bar in shown:
        if any(family.of(bar.counts) for family in there):
            cells = "".join(f'<td class="number">{family.of(bar.counts):,}</td>' for family in there)
            yield f"<tr><td>{days_text(bar)}</td>{cells}</tr>\n"
    yield "</table>\n</details>\n"


def _names(summary: Summary) -> Iterator[str]:
    if not summary.names:
        return
    most = max(name.counts.total for name in summary.names)
    yield "<h2>Events by name</h2>\n<table>\n"
    yield (
        '<tr><th>Event</th><th></th><th class="number">Sent</th><th class="number">Waiting</th>'
        '<th class="number">Other</th></tr>\n'
    )
    for name in summary.names:
        counts = name.counts
        numbers = (counts.sent, counts.waiting, counts.total - counts.sent - counts.waiting)
        cells = "".join(f'<td class="number">{many:,}</td>' for many in numbers)
        yield f'<tr><td>{_named(name)}</td><td class="bar">{share(counts.total, most)}</td>{cells}</tr>\n'
    yield "</table>\n"


def _named(name: NameCount) -> str:
    if not name.kind and not name.name:
        return "Lines in which no event can be read"
    said = f"<code>{text(name.name)}</code>"
    if name.title:
        said += f'<br><span class="muted">{text(name.title)}</span>'
    if name.undocumented.total == name.counts.total:
        said += '<br><span class="strange">Undocumented: no catalogue has it</span>'
    elif name.undocumented.total:
        said += f'<br><span class="strange">Undocumented in {name.undocumented.total:,} of them</span>'
    for field in name.fields:
        said += (
            f'<br><span class="strange">Undocumented: <code>{text(field.name)}</code>, in '
            f"{number(field.counts.total, 'event')}</span>"
        )
    return said


def _findings(summary: Summary) -> Iterator[str]:
    if not summary.findings:
        return
    yield "<h2>What was found in them</h2>\n<table>\n"
    yield (
        '<tr><th>Found</th><th class="number">Sent</th><th class="number">Waiting</th><th class="number">Taken out</th>'
        "</tr>\n"
    )
    for finding in summary.findings:
        fields = ", ".join(f"<code>{text(field)}</code>" for field in finding.fields)
        where = f'<br><span class="muted">in {fields}</span>' if fields else ""
        numbers = (finding.counts.sent, finding.counts.waiting, finding.removed.total)
        cells = "".join(f'<td class="number">{many:,}</td>' for many in numbers)
        said = inside(finding.rule)
        yield f"<tr><td>{text(said[:1].upper() + said[1:])}{where}</td>{cells}</tr>\n"
    yield "</table>\n"


def _versions(summary: Summary) -> Iterator[str]:
    if not summary.sessions:
        return
    yield "<h2>Sessions that sent them</h2>\n<table>\n"
    yield '<tr><th>Version</th><th class="number">Sessions</th></tr>\n'
    for version in summary.sessions:
        yield f'<tr><td>{text(version.version or "not told")}</td><td class="number">{version.sessions:,}</td></tr>\n'
    yield "</table>\n"


def _moment(moment_ns: int) -> str:
    try:
        return f"{datetime.fromtimestamp(moment_ns // NS_PER_S).astimezone():%Y-%m-%d %H:%M}"
    except (OverflowError, ValueError, OSError):  # the platform's calendar ends before ours
        return "a moment without a date"


def _zone(moment_ns: int) -> str:
    try:
        offset = f"{datetime.fromtimestamp(moment_ns // NS_PER_S).astimezone():%z}"
    except (OverflowError, ValueError, OSError):
        return "local time"
    return f"UTC{offset[:3]}:{offset[3:5]}"
