"""How the command line words a catalogue: as a whole, what is unwise in it, and what it has that another has not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pellucid.catalogue.difference import GainKind
from pellucid.cli import words
from pellucid.cli.own.collected import (
    catalogue_json,
    event_lines,
    field_lines,
    gain_line,
    gains_json,
    guard_sentences,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.catalogue.difference import Difference, Gain
    from pellucid.catalogue.values import Catalogue, EventSpec, Field

_EITHER_WAY: Final = frozenset({GainKind.CLASS, GainKind.TYPE})
"""What is told once, as more: it is neither more nor less, but other."""


def whole_lines(catalogue: Catalogue) -> list[str]:
    """Tell all that a catalogue says, for the person of whom it is collected."""
    lines = [_head(catalogue)]
    for spec in catalogue.events.values():
        first, *rest = event_lines(replace(spec, fields={}))
        lines += ["", first + _life(spec), *rest]
        lines += [line for field in spec.fields.values() for line in _field_lines(field)]
    if catalogue.metadata:
        lines += ["", "With each event"]
        lines += [line for field in catalogue.metadata.values() for line in _field_lines(field)]
    if sentences := guard_sentences(catalogue):
        lines += ["", *sentences]
    return lines


def whole_json(catalogue: Catalogue) -> dict[str, Any]:
    """Describe a catalogue for `--json`."""
    told = catalogue_json(catalogue)
    if not catalogue.is_watched:
        return told
    for name, spec in catalogue.events.items():
        event = told["events"][name]
        event |= _life_json(spec)
        for field in spec.fields.values():
            event["fields"][field.name] |= _life_json(field)
    return told | {"watched": True, "read_from": list(catalogue.read_from)}


def late_lines(late: Iterable[Gain]) -> list[str]:
    """Say what waits until the person has seen it."""
    bullets = words.bullets(map(gain_line, late))
    return ["", "Not collected until you have seen it:", *bullets] if bullets else []


def size_text(catalogue: Catalogue) -> str:
    """Say how much a catalogue declares."""
    fields = sum(len(spec.fields) for spec in catalogue.events.values())
    return (
        f"{words.count(len(catalogue.events), 'event')}, {words.count(fields, 'field')}, "
        f"{len(catalogue.metadata)} of build metadata"
    )


def difference_lines(difference: Difference) -> Iterator[str]:
    """Say what one version of a catalogue has and another has not."""
    less = [gain for gain in difference.less if gain.kind not in _EITHER_WAY]
    sections = {
        "More is collected; it waits until a person has seen it:": map(gain_line, difference.more),
        "Less is collected:": map(_loss_line, less),
        "Collected for another purpose than before:": difference.repurposed,
    }
    is_same = True
    for heading, items in sections.items():
        if bullets := words.bullets(items):
            is_same = False
            yield heading
            yield from bullets
    if is_same:
        yield "It collects the same as before."


def difference_json(difference: Difference) -> dict[str, Any]:
    """Describe the same for `--json`."""
    return {
        "more": gains_json(difference.more),
        "less": gains_json(difference.less),
        "repurposed": list(difference.repurposed),
    }


def _head(catalogue: Catalogue) -> str:
    if not catalogue.is_watched:
        return (
            f"What {catalogue.title} may collect, as its catalogue of version {catalogue.version} declares it"
        )
    looked_at = f", read from versions {catalogue.read_from[0]} to {catalogue.read_from[-1]}"
    return f"What {catalogue.title} collects{looked_at if catalogue.read_from else ''}"


def _field_lines(field: Field) -> list[str]:
    first, *rest = field_lines(field)
    return [first + _life(field), *rest]


def _life(part: EventSpec | Field) -> str:
    said = [f"from {part.since} on"] if part.since else []
    said += [f"until before {part.until}"] if part.until else []
    return f"  [{', '.join(said)}]" if said else ""


def _life_json(part: EventSpec | Field) -> dict[str, str | None]:
    return {"since": part.since or None, "until": part.until or None}


def _loss_line(gain: Gain) -> str:
    """Say one thing that is collected less than before; `gain` is what would be more if it came back."""
    title = gain.name if gain.event is None else f"{gain.event.title} ({gain.name})"
    sentences = {
        GainKind.EVENT: f"{title}, with all its fields",
        GainKind.PLAIN: f"{gain.name} is only sent as a hash",
        GainKind.VALUES: f"{gain.name} can no longer be {' or '.join(gain.after) or 'anything'}",
        GainKind.LENGTH: f"{gain.name} has {' or '.join(gain.before)} characters at most",
        GainKind.RULE: f"in texts, what the rule {gain.name.partition('.')[2]!r} finds is taken out",
    }
    return sentences.get(gain.kind, gain.name)
