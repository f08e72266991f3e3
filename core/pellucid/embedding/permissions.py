"""What a decision of the consent means for those who record, send and destroy. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.catalogue.difference import waiting
from pellucid.catalogue.parts import METADATA
from pellucid.consent.values import Mode
from pellucid.recording.session_recorder import SessionStart
from pellucid.recording.values import NotRecording, Recording
from pellucid.sending.values import Permission, Stale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.rules import Decision
    from pellucid.embedding.app import App
    from pellucid.embedding.build_metadata import Scalar
    from pellucid.embedding.rule_watch import Standing

PERSON_EVENTS: Final = frozenset({"$identify", "$set"})
"""What an attached e-mail address is told by; no catalogue can have such names."""


def recording_of(
    decision: Decision, *, app: App, catalogue: Catalogue, context: Mapping[str, Scalar]
) -> Recording | NotRecording:
    """
    Say what may be recorded from now on, and under what.

    What the catalogue collects more than the person has seen waits: events, fields and build metadata.
    """
    if decision.is_paused:
        return NotRecording(why="paused", keeps_session=True)
    if decision.mode is Mode.OFF or not decision.analytics_id:
        return NotRecording(why=decision.rule, keeps_session=False)
    late = waiting(catalogue, decision.accepted)
    start = SessionStart(
        app=app.name,
        version=app.version,
        epoch=decision.epoch,
        consent=decision.mode.value,
        is_held=decision.mode is not Mode.ON,
        distinct_id=decision.analytics_id,
        endpoint=app.host,
        api_key=app.project_key,
        context={name: value for name, value in context.items() if f"{METADATA}.{name}" not in late},
        geoip_disable=not app.geoip,
        person_profile=app.person_profile,
    )

    def may_record(part: str) -> bool:
        spec = catalogue.events.get(part.partition(".")[0])
        return spec is not None and part not in late and decision.may_record(spec.retention)

    return Recording(start=start, may_record=may_record)


def permission_of(
    decision: Decision, *, app: App, catalogue: Catalogue, standing: Standing | None = None
) -> Permission:
    """
    Say what may leave now.

    Args:
        decision: What holds.
        app: What is said of the app.
        catalogue: What it may collect.
        standing: What the person's rules make of it; `None`: there are none.
    """
    review_s = app.review_s if decision.review is None else decision.review.seconds

    return Permission(
        may_send=decision.may_send_anything and (standing is None or standing.may_send),
        epoch=decision.epoch,
        kept_epochs=decision.kept_epochs,
        review_s=review_s,
        may_send_event=event_filter(decision, catalogue),
        ruling=None if standing is None else standing.ruling,
        want_hash=None if standing is None else standing.want_hash,
    )


def event_filter(decision: Decision, catalogue: Catalogue | None) -> Callable[[str], bool] | None:
    """
    Return what says by its name whether an event may leave; `None`: each may.

    Args:
        decision: What holds.
        catalogue: Tells the events' classes; `None`: nobody knows them, so that nothing is said of any.
    """
    if catalogue is None or all(mode is Mode.ON for mode in decision.classes.values()):
        return None

    def may_send_event(name: str) -> bool:
        if name in PERSON_EVENTS:
            return True  # it is in no class: the person asked for it by itself
        spec = catalogue.events.get(name)
        return spec is not None and decision.may_send(spec.retention)

    return may_send_event


def coverage_of(decision: Decision) -> tuple[object, ...]:
    """Return all of a decision that says what may stay: as long as it is the same, so is what `stale_of` says."""
    return decision.epoch, decision.kept_epochs, decision.refused_classes, decision.is_persons_no


def stale_of(decision: Decision, *, catalogue: Catalogue | None) -> Stale | None:
    """
    Say what may not stay; `None` where nothing is destroyed, since nobody knows what the person wants.

    Args:
        decision: What holds.
        catalogue: Tells which events are of a class that was switched off; without it, none of them is named.
    """
    if not decision.is_readable or not decision.epoch:
        return None
    refused = decision.refused_classes
    is_off = None
    if refused and catalogue is not None:
        names = frozenset(name for name, spec in catalogue.events.items() if spec.retention in refused)
        is_off = names.__contains__
    return Stale(
        everything=decision.is_persons_no,
        open_epochs=frozenset({decision.epoch}) | decision.kept_epochs,
        is_off=is_off,
    )
