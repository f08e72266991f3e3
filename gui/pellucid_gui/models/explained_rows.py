"""Every field of an event in words: what it says, what it is for, what was found in it, and what becomes of it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.said import said
from pellucid.view.explanation import Standing
from pellucid.view.values import FREE_TEXT
from pellucid_gui.models.property_rows import type_word, value_text
from pellucid_gui.models.sections import Heading, Line, Paragraph, Section, within_reason
from pellucid_gui.models.upload_rows import upload_lines
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.apps import KnownApp
    from pellucid.catalogue.values import Field
    from pellucid.guard.values import Hit
    from pellucid.view.explanation import ExplainedField, Explanation
    from pellucid.view.values import Mark, Record

CLASSES: Final = {
    "usage": said("A usage event: what is used, and how much"),
    "error": said("An error event: what went wrong while the program went on"),
    "crash": said("A crash event: what ended the program"),
}
_DONE: Final = {
    "redact": said("It was replaced before the event was written down."),
    "hash": said("It was replaced by its hash before the event was written down."),
    "withhold": said("The whole field was left out."),
    "flag": "",  # the line below says that it is sent as it is
}
_LONGEST_FOUND: Final = 60
_MOST_FOUND: Final = 3
_LONGEST_FILTERED: Final = 1_000
"""Nobody reads a filter that is longer."""
_OUT: Final = said("You took it out: it is not sent.")
_INSTEAD: Final = said("You changed it: {text} is sent instead.")
_RULED_OUT: Final = said("A rule of yours takes it out: it is not sent.")
_RULED_INSTEAD: Final = said("A rule of yours replaces it: {text} is sent instead.")
_RULED_HASH: Final = said("A rule of yours hashes it: only its hash is sent.")
_HASH: Final = said("You want it hashed: only its hash is sent.")
_UNDECLARED: Final = said("Nobody tells what it is for.")


def explained_sections(record: Record, app: KnownApp, explanation: Explanation) -> tuple[Section, ...]:
    """
    Lay out all that is to be told.

    Args:
        record: The event.
        app: Whose it is.
        explanation: What is known of it.
    """

    def lines(*standings: Standing) -> tuple[Line, ...]:
        found = [explanation.by_standing.get(each, ()) for each in standings]
        fields = chain.from_iterable(found)
        return within_reason((_line(field, record) for field in fields), sum(map(len, found)))

    event = _event_line(record, explanation)
    strange = (*((event,) if explanation.is_undocumented else ()), *lines(Standing.UNDOCUMENTED))
    says = (*(() if explanation.is_undocumented else (event,)), *lines(Standing.DECLARED, Standing.UNKNOWN))
    person = say("The server is to remember all of this of whoever has the id below.")
    sections = (
        Section(
            heading=Heading(
                text=say("Undocumented"),
                note=_why_undocumented(explanation, app.title),
                icon="circle-help",
                ink="waiting",
            ),
            lines=strange,
        ),
        Section(
            heading=Heading(text=say("What it says"), note=person if explanation.goes_to_person else ""),
            lines=says,
        ),
        Section(heading=Heading(text=say("With each event")), lines=lines(Standing.WITH_EACH)),
        Section(
            heading=Heading(text=say("What the upload adds")),
            lines=tuple(upload_lines(record, app, explanation.added)),
        ),
        Section(heading=Heading(text=say("Not sent")), lines=lines(Standing.NOT_SENT)),
    )
    return tuple(section for section in sections if section.lines)


def source_words(explanation: Explanation, app: KnownApp) -> str:
    """Say whose word the meanings are, in a few words."""
    title = app.title
    if not explanation.has_catalogue:
        return say("{title} has left no catalogue that could be read", title=title)
    if isinstance(app, EmbeddedApp):
        return say("As {title} declares it", title=title)
    if explanation.version:
        return say(
            "By Pellucid's catalogue of {title}, for {version}", title=title, version=explanation.version
        )
    return say("By Pellucid's catalogue of {title}", title=title)


def filter_term(name: str, value: str) -> str:
    """Write the filter that finds the events in which a property says just that."""
    from pellucid.query.terms import Pattern, PropertyIs, written  # noqa: PLC0415 - after the first rows

    return written(PropertyIs(name, "=", Pattern((value,)), None))


def _event_line(record: Record, explanation: Explanation) -> Line:
    name = record.row.name
    spec = explanation.spec
    meaning: list[Paragraph] = []
    if spec is not None:
        meaning.append(Paragraph(text=f"{translated(spec.title)}. {translated(spec.purpose)}"))
        meaning.append(Paragraph(text=translated(CLASSES[spec.retention.value]), ink="muted"))
    elif explanation.is_undocumented:
        meaning.append(Paragraph(text=say("Nobody tells that there is such an event, or why.")))
    return Line(
        cells=(
            (Paragraph(text="event", is_code=True),),
            (Paragraph(text=name, is_code=True),),
            tuple(meaning),
        ),
        name="event",
        text=name,
        path="event",
    )


def _why_undocumented(explanation: Explanation, title: str) -> str:
    anyway = say("{title} collects it all the same, and sends it with the rest.", title=title)
    if explanation.is_newer:
        return say(
            "{anyway} It was written by {version}, and what that collects has not been read yet: the "
            "catalogue ends with {read_until}.",
            anyway=anyway,
            version=explanation.version,
            read_until=explanation.read_until,
        )
    return (
        say(
            "{anyway} What it means was found in no release up to {read_until}.",
            anyway=anyway,
            read_until=explanation.read_until,
        )
        if explanation.read_until
        else anyway
    )


def _line(field: ExplainedField, record: Record) -> Line:
    value = "" if field.value is None else value_text(field.value)
    spans = tuple((hit.start, hit.end) for hit in field.hits)
    is_own = record.header is not None
    is_property = field.standing is not Standing.NOT_SENT and record_says(record, field.name)
    return Line(
        cells=(
            (Paragraph(text=field.name, is_code=True),),
            (Paragraph(text=value, is_code=True, spans=spans),),
            (*_found(field), *_meaning(field, is_own=is_own)),
        ),
        name=field.name,
        text=value,
        value=field.value if is_property else None,
        term=filter_term(field.name, value)
        if is_property and field.value is not None and len(value) <= _LONGEST_FILTERED
        else "",
        path="" if field.standing is Standing.NOT_SENT else f"properties.{field.name}",
    )


def record_says(record: Record, name: str) -> bool:
    """Whether the event's line itself has that property, so that a filter can find it."""
    props = getattr(record.event, "props", {})
    return name in props


def _found(field: ExplainedField) -> Iterator[Paragraph]:
    changed = _change_words(field)
    if changed:
        yield Paragraph(text=changed, ink="kept", icon="eye-off")
    for mark in field.marks:
        yield Paragraph(text=found_words(mark, field.value, field.hits), ink="waiting", icon="shield-alert")


def _change_words(field: ExplainedField) -> str:
    """Say that a field does not leave as it was recorded, and who wants that; empty if it does."""
    if field.is_taken_out:
        return translated(_RULED_OUT if field.is_ruled else _OUT)
    if field.hashes_later:
        return translated(_RULED_HASH if field.is_ruled else _HASH)
    if field.leaves_as is None:
        return ""
    return translated(_RULED_INSTEAD if field.is_ruled else _INSTEAD).format(text=_short(field.leaves_as))


def found_words(mark: Mark, value: object, hits: Iterable[Hit] = ()) -> str:
    """Say what was found in a field, and what was done about it."""
    from pellucid.guard.rules import RULES  # noqa: PLC0415 - few events have marks

    if mark.rule == FREE_TEXT:
        return say("Free text: somebody wrote it, or an error said it, so it may hold anything.")
    if mark.rule == "length":
        return say("It was longer than it may be, and cut.")
    rule = RULES.get(mark.rule)
    title = mark.rule if rule is None else translated(rule.title)
    places = [
        f"“{_short(value[hit.start : hit.end])}”"
        for hit in hits
        if hit.rule == mark.rule and isinstance(value, str)
    ]
    what = ", ".join(dict.fromkeys(places[:_MOST_FOUND])) if mark.action == "flag" else ""
    done = translated(_DONE.get(mark.action, mark.action))
    if not what:
        return say("{title} found. {done}", title=title, done=done).strip()
    if len(places) > _MOST_FOUND:
        what = say("{some}, and {count} more", some=what, count=len(places) - _MOST_FOUND)
    return say("{title} found: {what}. {done}", title=title, what=what, done=done).strip()


def _meaning(field: ExplainedField, *, is_own: bool) -> Iterator[Paragraph]:
    known = field.field
    match field.standing:
        case Standing.UNDOCUMENTED:
            other = say("It is not in the catalogue that the app left last: another version wrote it.")
            yield Paragraph(text=other if is_own else translated(_UNDECLARED))
        case Standing.NOT_SENT:
            epoch = say(
                "Counts the changes of your choice and your id: it is sent only under the one that it was "
                "recorded with."
            )
            yield Paragraph(
                text=epoch
                if is_own and field.name == "epoch"
                else say("It stands in the line, and stays there.")
            )
        case _:
            if known is not None:
                yield Paragraph(text=translated(known.purpose))
    yield Paragraph(text=" · ".join(_facts(field, known)), ink="muted")


def _facts(field: ExplainedField, known: Field | None) -> Iterator[str]:
    if field.standing is Standing.NOT_SENT:
        yield say("not sent")
        return
    yield say("left out") if field.value is None else type_word(field.value)
    if known is not None and known.choices:
        yield say("one of {choices}", choices=", ".join(known.choices))
    if known is not None and known.max_length is not None:
        yield say("at most {max_length:,} characters", max_length=known.max_length)
    if not field.leaves or field.is_taken_out or field.value is None:
        yield say("not sent")
    elif field.leaves_as is not None and not field.hashes_later:
        yield say("sent as another text")
    elif field.hashes_later or (known is not None and known.hashed):
        yield say("only its hash is sent")
    else:
        yield say("sent as it is")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_FOUND else f"{text[: _LONGEST_FOUND - 1]}…"
