"""
What there is to be told of each field of one event: what it is for, what a rule found in it, and what the upload adds.

A watched program's event is judged by the version that wrote it; an app with the engine inside has left the catalogue of
its last start. What the upload adds is read from the very body, so nothing is told of it that is not there.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypedDict

from pellucid import wire
from pellucid.apps import EmbeddedApp
from pellucid.catalogue.lookup import documentation_of
from pellucid.catalogue.versions import version_key
from pellucid.errors import CatalogueError
from pellucid.event import Event
from pellucid.ledger.edits import edit_of
from pellucid.ledger.receipts import ReceiptKind
from pellucid.meaning.judge import Judge
from pellucid.rules.ruling import is_by_hand
from pellucid.state import State
from pellucid.view.departure import NO_DEPARTURE
from pellucid.view.difference import json_text, read_json
from pellucid.view.explanation import ExplainedField, Explanation, Standing
from pellucid.view.rule_preview import has_hash_mark
from pellucid.view.values import UNDOCUMENTED
from pellucid.wire import BodyHeader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pellucid.apps import KnownApp
    from pellucid.catalogue.coverage import Documentation
    from pellucid.catalogue.values import EventSpec, Field
    from pellucid.event import PropertyValue
    from pellucid.guard.values import Hit
    from pellucid.view.departure import Departure
    from pellucid.view.difference import Json
    from pellucid.view.values import Mark, Record
    from pellucid.wire import Edit

_SET: Final = "$set"
_TOLD_ELSEWHERE: Final = frozenset({"uuid", "guard"})
"""Of what our own lines have beside their fields: what leaves with the upload, and what the marks tell."""


class Explainer:
    """
    Explains the events of one app; safe from any thread. The first explanation reads a catalogue.

    Args:
        app: Whose events.
    """

    def __init__(self, app: KnownApp) -> None:
        self._app = app
        self._is_own = isinstance(app, EmbeddedApp)
        self._judge: Judge | None = None

    def of(
        self, record: Record, *, marks: Iterable[Mark] = (), departure: Departure = NO_DEPARTURE
    ) -> Explanation | None:
        """
        Explain one event; never raises for what its line holds.

        Args:
            record: The event.
            marks: What the view has found out about it.
            departure: How it leaves, if its app has the engine inside.

        Returns:
            `None` where no event can be read from the line.
        """
        event = record.event
        if not isinstance(event, Event):
            return None
        if self._judge is None:  # made twice at worst, if two threads ask at once
            self._judge = Judge.of_app(self._app)
        documentation = self._documentation(self._judge)
        spec, known, version = _known(documentation, event, record.version)
        changes = _Changes.of(record, departure)
        fields = list(self._fields(record, event, spec, known, tuple(marks), changes=changes))
        order = {name: place for place, name in enumerate(known)}
        fields.sort(key=lambda each: _rank(each, order))
        read_from = () if documentation is None else documentation.catalogue.read_from
        key, newest = (
            version_key(version),
            max(read_from, key=lambda each: version_key(each) or (), default=""),
        )
        return Explanation(
            spec=spec,
            has_catalogue=documentation is not None,
            fields=tuple(fields),
            added=tuple(self._added(record, event, departure)),
            why_not="" if departure.trial is None else departure.trial.why_not,
            goes_to_person=event.kind in {"Identify", "SetPersonProperties"},
            version=version,
            is_newer=key is not None and bool(newest) and key > (version_key(newest) or ()),
            read_until=newest,
        )

    def _documentation(self, judge: Judge) -> Documentation | None:
        if not self._is_own:
            return judge.documentation
        # Read each time: an app that is started anew leaves another one.
        with suppress(CatalogueError):
            return documentation_of(self._app)
        return None

    def _fields(
        self,
        record: Record,
        event: Event,
        spec: EventSpec | None,
        known: Mapping[str, Field],
        marks: tuple[Mark, ...],
        *,
        changes: _Changes,
    ) -> Iterable[ExplainedField]:
        found: dict[str, list[Mark]] = {}
        for mark in marks:
            if mark.rule != UNDOCUMENTED and mark.field:
                found.setdefault(mark.field, []).append(mark)
        own_fields = frozenset() if spec is None else spec.fields.keys()
        for name, value in event.props.items():
            field = known.get(name)
            standing = Standing.DECLARED
            if field is None:
                standing = Standing.UNKNOWN if spec is None else Standing.UNDOCUMENTED
            elif name not in own_fields:
                standing = Standing.WITH_EACH
            yield ExplainedField(
                name=name,
                value=value,
                standing=standing,
                field=field,
                marks=tuple(found.pop(name, ())),
                hits=self._hits(value),
                **changes.of_field(name),
            )
        for name, left_out in found.items():
            field = known.get(name)
            standing = Standing.DECLARED if field is not None else Standing.UNKNOWN
            yield ExplainedField(name=name, value=None, standing=standing, field=field, marks=tuple(left_out))
        yield from self._beside(record, event, known, changes)

    def _beside(
        self, record: Record, event: Event, known: Mapping[str, Field], changes: _Changes
    ) -> Iterable[ExplainedField]:
        context = {} if record.header is None else record.header.context
        for name, constant in context.items():
            yield ExplainedField(
                name=name,
                value=constant,
                standing=Standing.WITH_EACH,
                field=known.get(name),
                **changes.of_context(name),
            )
        for name, text in event.extra.items():
            if not self._is_own or name not in _TOLD_ELSEWHERE:
                yield ExplainedField(name=name, value=text, standing=Standing.NOT_SENT)

    def _hits(self, value: PropertyValue) -> tuple[Hit, ...]:
        guard = None if self._judge is None else self._judge.guard
        return guard.check(value).hits if guard is not None and isinstance(value, str) and value else ()

    def _added(self, record: Record, event: Event, departure: Departure) -> Iterable[tuple[str, str]]:
        if record.row.state in {State.PURGED, State.LOST}:
            return
        content = self._made(record) if departure.trial is None else departure.trial.content
        if not content:
            return
        match read_json(content):
            case {"api_key": api_key, "batch": [dict(sent)]}:
                pass
            case _:
                return
        properties = sent.pop("properties", {})
        yield "api_key", _plain(api_key)
        for name, value in sent.items():
            if name != _SET:
                yield name, _plain(value)
        context = {} if record.header is None else record.header.context
        for name, value in properties.items() if isinstance(properties, dict) else ():
            if name != _SET and name not in context and name not in event.props:
                yield name, _plain(value)

    def _made(self, record: Record) -> bytes:
        """Make the body of an event that is sealed, or is somebody else's; empty if nothing is sent."""
        header = record.header or BodyHeader(
            api_key=self._app.api_key,
            distinct_id=record.distinct_id or "",
            session_id=record.row.session,
        )
        body = wire.body(header, [record.raw], {0: record.edit} if record.edit else {})
        return body.content if body.is_sent else b""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Changes:
    """What of an event leaves otherwise than it was recorded."""

    edit: Edit
    own: Edit
    """What of that the person changed in this event by hand; the rest is what their rules say."""
    context_edit: Edit
    """The same of what is in each event: only rules change that."""
    leaves: bool = True
    """Whether it leaves at all."""

    @classmethod
    def of(cls, record: Record, departure: Departure) -> _Changes:
        """Say what of it a batch holds, or would hold."""
        is_sealed = any(receipt.kind == ReceiptKind.SEALED for receipt in record.receipts)
        own = edit_of(record.receipts) if is_sealed else record.edit
        trial = departure.trial
        if trial is None:
            context_edit = {} if record.header is None else record.header.context_edit
            return cls(edit=record.edit, own=own, context_edit=context_edit)
        # Of what does not leave at all the rules say nothing more; what was changed by hand stays told.
        edit = own if trial.body is None else trial.edits.get(trial.first, {})
        return cls(edit=edit, own=own, context_edit=trial.context_edit, leaves=not trial.why_not)

    def of_field(self, name: str) -> _Change:
        """Return what is told of one of its own fields."""
        return self._of(self.edit, name, is_ruled=not is_by_hand(name, self.own, self.edit))

    def of_context(self, name: str) -> _Change:
        """Return what is told of a part of what is in each event."""
        return self._of(self.context_edit, name, is_ruled=True)

    def _of(self, edit: Edit, name: str, *, is_ruled: bool) -> _Change:
        text = edit.get(name)
        return _Change(
            leaves=self.leaves,
            is_taken_out=name in edit and text is None,
            leaves_as=text,
            is_ruled=name in edit and is_ruled,
            hashes_later=has_hash_mark({name: text}),
        )


class _Change(TypedDict):
    """A part of an `ExplainedField`; see there."""

    leaves: bool
    is_taken_out: bool
    leaves_as: str | None
    is_ruled: bool
    hashes_later: bool


def _known(
    documentation: Documentation | None, event: Event, version: str
) -> tuple[EventSpec | None, Mapping[str, Field], str]:
    if documentation is None:
        return None, {}, version
    version = documentation.version_of(event) or version
    spec, known = documentation.known(event.name, version=version)
    return spec, known, version


def _rank(field: ExplainedField, order: Mapping[str, int]) -> tuple[int, bool, int, str]:
    section = {Standing.UNDOCUMENTED: 0, Standing.WITH_EACH: 2, Standing.NOT_SENT: 3}.get(field.standing, 1)
    is_quiet = not any(mark.is_telling for mark in field.marks) and not (
        field.is_taken_out or field.leaves_as
    )
    return section, is_quiet, order.get(field.name, len(order)), field.name


def _plain(value: Json) -> str:
    return value if isinstance(value, str) else json_text(value)
