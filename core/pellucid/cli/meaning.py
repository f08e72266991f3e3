"""What is known of an event beside its bytes: what its catalogue says of it, and what a rule of the guard finds in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid.catalogue.lookup import documentation_of
from pellucid.catalogue.versions import earlier, version_key
from pellucid.cli import words
from pellucid.cli.output import warn
from pellucid.errors import CatalogueError
from pellucid.event import Event
from pellucid.guard import RULES
from pellucid.view.marks import FREE_TEXT, UNDOCUMENTED, Marks

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.catalogue.coverage import Coverage, Documentation
    from pellucid.catalogue.values import Catalogue
    from pellucid.event import UnreadableLine
    from pellucid.view.marks import Mark


def meaning_lines(app: KnownApp, event: Event | UnreadableLine, *, version: str = "") -> list[str]:
    """Say what an event tells and what for, what of it is undocumented, and what the guard found; reads a catalogue."""
    if not isinstance(event, Event):
        return []
    documentation = _documentation(app)
    lines: list[str] = []
    if documentation is not None:
        told = documentation.version_of(event) or version
        lines = _documented(documentation.of_event(event, version=version), documentation.catalogue, told)
    marks = _found(app, event, version)
    return [*lines, *(["", "Found by the guard:", *words.bullets(map(_mark_text, marks))] if marks else [])]


def meaning_json(app: KnownApp, event: Event | UnreadableLine, *, version: str = "") -> dict[str, Any]:
    """Describe the same for `--json`; `documented` is null where nobody can say."""
    if not isinstance(event, Event):
        return {}
    documentation = _documentation(app)
    coverage = None if documentation is None else documentation.of_event(event, version=version)
    return {
        "documented": None if coverage is None else coverage.spec is not None,
        "undocumented": [] if coverage is None else list(coverage.undocumented),
        "meaning": None if coverage is None else _meaning_json(coverage),
        "marks": [
            {"field": mark.field, "rule": mark.rule, "action": mark.action}
            for mark in _found(app, event, version)
        ],
    }


def _found(app: KnownApp, event: Event, version: str) -> list[Mark]:
    """Return what the guard found; what is undocumented is told by itself."""
    return [mark for mark in Marks(app).of(event, version=version) if mark.rule != UNDOCUMENTED]


def _documentation(app: KnownApp) -> Documentation | None:
    try:
        return documentation_of(app)
    except CatalogueError as error:
        warn(f"What the event means cannot be said: {error.title}.")
        return None


def _documented(coverage: Coverage, catalogue: Catalogue, version: str) -> list[str]:
    spec = coverage.spec
    is_older = bool(version_key(version)) and earlier(version, catalogue.version) == version
    whose = f"the catalogue of {catalogue.title} {version if is_older else catalogue.version}"
    rows = [[name, field.purpose] for name, field in coverage.fields.items()]
    meant = [f"  {line}" for line in words.table(rows)] if rows else []
    if spec is None:
        return ["", f"Undocumented: {whose} has no such event, so nobody said what it is for.", *meant]
    lines = ["", f"What it means ({spec.title}, class {spec.retention}):", f"  {spec.purpose}", *meant]
    if coverage.undocumented:
        lines += ["", f"Undocumented: {whose} does not have", *words.bullets(coverage.undocumented)]
    return lines


def _meaning_json(coverage: Coverage) -> dict[str, Any] | None:
    spec = coverage.spec
    if spec is None:
        return None
    return {
        "title": spec.title,
        "purpose": spec.purpose,
        "class": str(spec.retention),
        "fields": {name: field.purpose for name, field in coverage.fields.items()},
    }


def _mark_text(mark: Mark) -> str:
    if mark.rule == FREE_TEXT:
        return f"{mark.field}: Free text, which may hold anything ({mark.action})"
    title = RULES[mark.rule].title if mark.rule in RULES else mark.rule
    return f"{mark.field}: {title} ({mark.action})"
