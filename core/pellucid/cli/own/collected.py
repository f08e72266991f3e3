"""What an app may collect, in words: in short, in full, and what is more than before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from pellucid.catalogue.difference import GainKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.catalogue.difference import Gain
    from pellucid.catalogue.values import Catalogue, EventSpec, Field
    from pellucid.cli.own.app import OwnApp

_WEAK: Final = {"hash": "sent as a hash", "allow": "sent as they are"}
"""By action of the guard: what it means, where it is less than the guard would do by itself."""

_MORE: Final = {
    GainKind.EVENT: "{name}",
    GainKind.FIELD: "{name}",
    GainKind.CLASS: "{name} counts as {after} instead of {before}",
    GainKind.PLAIN: "{name} is sent as it is, and no longer as a hash",
    GainKind.TYPE: "{name} is of the type {after} instead of {before}",
    GainKind.VALUES: "{name} may be {after}, too",
    GainKind.LENGTH: "{name} may be longer: {after} characters instead of {before}",
    GainKind.RULE: "in texts, what the rule {rule!r} finds is {after}",
}


def summary_lines(own: OwnApp, catalogue: Catalogue | None) -> list[str]:
    """Say in short what is collected and where it goes, for a person who is about to agree."""
    lines = []
    if catalogue is not None:
        lines.append(f"What {own.title} collects (catalogue of version {catalogue.version}):")
        for spec in catalogue.events.values():
            lines += [f"  - {_event_line(spec)}", f"    {spec.purpose}"]
        metadata = ", ".join(catalogue.metadata)
        lines.append(f"  With each: the time, a random id{', ' if metadata else ''}{metadata}.")
        lines += [f"  {sentence}" for sentence in guard_sentences(catalogue)]
    lines.append(f"It is sent to {own.app.endpoint}, and nowhere else. In full: {own.verb('details')}")
    return lines


def guard_sentences(catalogue: Catalogue) -> list[str]:
    """Say which rules of the guard this app treats as less than they are."""
    return [
        f"In texts, what the rule {rule!r} finds is {_WEAK[action]}."
        for rule, action in catalogue.guard.items()
        if action in _WEAK
    ]


def event_lines(spec: EventSpec) -> list[str]:
    """Describe one event in full."""
    lines = [f"{spec.title}  ({spec.name}, class {spec.retention})", f"  {spec.purpose}"]
    return [*lines, *(line for field in spec.fields.values() for line in field_lines(field))]


def field_lines(field: Field) -> list[str]:
    """Describe one field in full."""
    marks = [str(field.type)]
    if field.hashed:
        marks.append("sent as a hash")
    if field.optional:
        marks.append("not always there")
    if field.choices:
        marks.append(f"one of {', '.join(field.choices)}")
    if field.max_length is not None:
        marks.append(f"at most {field.max_length} characters")
    return [
        f"  - {field.name}: {', '.join(marks)}; for example {_plain(field.example)}",
        f"    {field.purpose}",
    ]


def _plain(example: object) -> str:
    """Write a value as it leaves: `false`, not `False`."""
    return example if isinstance(example, str) else json.dumps(example)


def gain_line(gain: Gain) -> str:
    """Say one thing that is collected more than before."""
    if gain.kind is GainKind.EVENT and gain.event is not None:
        return f"{_event_line(gain.event)}. {gain.event.purpose}"
    if gain.kind is GainKind.FIELD and gain.field is not None:
        return f"{gain.name}. {gain.field.purpose}"
    before, after = " or ".join(gain.before), " or ".join(gain.after)
    return _MORE[gain.kind].format(
        name=gain.name,
        before=before or "something else",
        after=_WEAK.get(after, after) or "anything",
        rule=gain.name.partition(".")[2],
    )


def gains_json(gains: Iterable[Gain]) -> list[dict[str, Any]]:
    """Describe what is collected more for `--json`."""
    return [
        {"kind": str(gain.kind), "name": gain.name, "before": list(gain.before), "after": list(gain.after)}
        for gain in gains
    ]


def catalogue_json(catalogue: Catalogue) -> dict[str, Any]:
    """Describe a catalogue for `--json`."""
    return {
        "title": catalogue.title,
        "version": catalogue.version,
        "sha256": catalogue.sha256,
        "events": {
            name: {
                "title": spec.title,
                "purpose": spec.purpose,
                "class": str(spec.retention),
                "fields": {name: _field_json(field) for name, field in spec.fields.items()},
            }
            for name, spec in catalogue.events.items()
        },
        "metadata": {name: _field_json(field) for name, field in catalogue.metadata.items()},
        "guard": dict(catalogue.guard),
    }


def _event_line(spec: EventSpec) -> str:
    fields = ", ".join(map(_field_word, spec.fields.values()))
    return f"{spec.title} ({spec.retention}){': ' if fields else ''}{fields}"


def _field_word(field: Field) -> str:
    return f"{field.name} (as a hash)" if field.hashed else field.name


def _field_json(field: Field) -> dict[str, Any]:
    return {
        "type": str(field.type),
        "purpose": field.purpose,
        "example": field.example,
        "hashed": field.hashed,
        "optional": field.optional,
        "choices": list(field.choices),
        "max_length": field.max_length,
    }
