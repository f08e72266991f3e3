"""The charts of a summary's page: inline SVG that needs no script and names nothing outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said, said_together
from pellucid.summary.families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from pellucid.summary.days import Bar
    from pellucid.summary.families import Family
    from pellucid.summary.values import Counts

_WIDE: Final = 736
_HIGH: Final = 120
_GUTTER: Final = 44
"""Room at the left for the height of the axis."""
_TOP: Final = 8
_AXIS: Final = 22
_LABEL: Final = 82
"""Room for one label of the axis, with some air."""
_MARK: Final = 12
_BAR_HIGH: Final = 10
_HALF: Final = 2
_PATTERNS: Final = {
    "waiting": "M-1 1L1 -1M0 4L4 0M3 5L5 3",
    "kept": "M0 1H1M2 3H3",
    "failed": "M0 1H4",
}
"""Each family but the first has a pattern of its own, so that nothing depends on telling colours apart."""


def patterns() -> str:
    """Return what the charts of a page are filled with; once for each page."""
    made = "".join(
        f'<pattern id="{key}" width="4" height="4" patternUnits="userSpaceOnUse">'
        f'<rect class="{key} tint" width="4" height="4"/>'
        f'<path d="{path}" stroke="var(--{key})" stroke-width="1.4"/></pattern>'
        for key, path in _PATTERNS.items()
    )
    return f'<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>{made}</defs></svg>'


def day_chart(bars: Sequence[Bar], *, label: str, put: Callable[[str], str] = str) -> str:
    """
    Draw the events of each bar's days, stacked by what became of them.

    Args:
        bars: Oldest first.
        label: What it shows, for those who cannot see it; already escaped.
        put: Puts a sentence into the reader's language, and escapes it.
    """
    most = max((_drawn(bar.counts) for bar in bars), default=0)
    if not most:
        return ""
    step = (_WIDE - _GUTTER) / len(bars)
    drawn = [_column(bar, _GUTTER + place * step, step, most, put) for place, bar in enumerate(bars)]
    ground = _TOP + _HIGH
    return (
        f'<svg viewBox="0 0 {_WIDE} {ground + _AXIS}" role="img" aria-label="{label}">'
        f'<rect class="axis" x="{_GUTTER}" y="{ground}" width="{_WIDE - _GUTTER}" height="1"/>'
        f'<rect class="axis" x="{_GUTTER - 6}" y="{_TOP}" width="4" height="1"/>'
        f'<text x="{_GUTTER - 10}" y="{_TOP + 4}" text-anchor="end">{put(said("{n:,}", n=most))}</text>'
        f"{''.join(drawn)}{''.join(_labels(bars, step))}</svg>"
    )


def legend(bars: Sequence[Bar], *, put: Callable[[str], str] = str) -> str:
    """Say what the parts of the bars are; only those that there are. As `day_chart`."""
    there = [family for family in FAMILIES if any(family.of(bar.counts) for bar in bars)]
    words = {family: put(said("{word:capital}", word=family.word)) for family in there}
    marks = "".join(f"<li>{_mark(family)}{word}</li>" for family, word in words.items())
    return f'<ul class="legend">{marks}</ul>'


def share(part: int, most: int) -> str:
    """Draw one number beside the largest of its kind; whatever is not nothing can be seen."""
    wide = max(round(part * 1_000 / most), 6) if part else 0
    return (
        f'<svg viewBox="0 0 1000 {_BAR_HIGH}" height="{_BAR_HIGH}" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="track" width="1000" height="{_BAR_HIGH}"/>'
        f'<rect class="share" width="{wide}" height="{_BAR_HIGH}"/></svg>'
    )


def days_text(bar: Bar) -> str:
    """Say when a bar is: a day, or the first and the last one."""
    first, last = bar.first.isoformat(), bar.last.isoformat()
    return first if first == last else said("{first} to {last}", first=first, last=last)


def _column(bar: Bar, left: float, step: float, most: int, put: Callable[[str], str]) -> str:
    gap = 1 if step >= _HALF * _HALF else 0
    top, parts, told = float(_TOP + _HIGH), [], []
    for family in FAMILIES:
        many = family.of(bar.counts)
        if many:
            high = max(many * _HIGH / most, 1.0)
            top -= high
            told.append(said("{many:,} {word}", many=many, word=family.word))
            parts.append(
                f'<rect x="{left:.2f}" y="{top:.2f}" width="{max(step - gap, 1):.2f}" height="{high:.2f}" '
                f"{_fill(family)}/>"
            )
    if not parts:
        return ""
    title = said("{days}: {listed}", days=days_text(bar), listed=said_together(told, between=", "))
    return f"<g><title>{put(title)}</title>{''.join(parts)}</g>"


def _labels(bars: Sequence[Bar], step: float) -> Iterator[str]:
    every = max(1, -(-_LABEL // max(1, int(step))))
    for place in range(0, len(bars), every):
        left = _GUTTER + place * step
        if left + _LABEL / _HALF > _WIDE:
            break
        first: date = bars[place].first
        yield f'<text x="{left:.2f}" y="{_TOP + _HIGH + 16}">{first.isoformat()}</text>'


def _mark(family: Family) -> str:
    return (
        f'<svg viewBox="0 0 {_MARK} {_MARK}" aria-hidden="true">'
        f'<rect width="{_MARK}" height="{_MARK}" {_fill(family)}/></svg>'
    )


def _fill(family: Family) -> str:
    return f'fill="url(#{family.key})"' if family.key in _PATTERNS else f'class="{family.key}"'


def _drawn(counts: Counts) -> int:
    return sum(family.of(counts) for family in FAMILIES)
