"""What was seen, held against what is declared."""

from __future__ import annotations

from dataclasses import replace

from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.catalogue.values import Retention
from pellucid.state import State
from pellucid.summary.seen import held_against
from pellucid.summary.values import Counts, FieldCount, VersionCount


def named(summary, name, **changes):
    """One of its names, with something else about it."""
    return replace(summary.names[2], name=name, **changes)


def test_before_anybody_has_counted_nothing_is_called_never_seen():
    """The catalogue as it is, of all versions."""
    found = held_against(shipped_catalogue("rerun"), None)
    assert (False, (), "") == (found.is_counted, found.undocumented, found.version)
    assert {Retention.USAGE, Retention.CRASH} <= found.classes.keys()
    assert ["event_id"] == [field.name for field in found.metadata]


def test_undocumented_ones_stand_apart(make_summary):
    """As a whole or in part; what is declared has its numbers, also if it was never seen."""
    found = held_against(shipped_catalogue("rerun"), make_summary())
    assert ['<script src="http://x/">', "settings-opened"] == [event.name for event in found.undocumented]
    strange, partly = found.undocumented
    assert (None, 2, False) == (strange.spec, strange.undocumented.total, strange.is_documented)
    assert ("panel\u202e", 4) == (partly.fields[0].name, partly.fields[0].counts.total)
    by_name = {event.name: event for event in found.events}
    assert (11, True) == (by_name["viewer_started"].counts.total, by_name["viewer_started"].is_documented)
    assert (0, None) == (by_name["crash-panic"].counts.total, by_name["crash-panic"].last_ns)
    assert partly.counts == by_name["settings-opened"].counts


def test_it_is_read_by_the_newest_version_that_sent(make_summary):
    """What that one does not have is told only if it was seen, and said to be of another one."""
    catalogue = shipped_catalogue("rerun")
    former = next(name for name, spec in catalogue.events.items() if spec.since)
    summary = make_summary(sessions=(VersionCount(version="0.20.0", sessions=1),))
    assert former not in {event.name for event in held_against(catalogue, summary).events}
    summary = replace(summary, names=(named(summary, former),))
    found = held_against(catalogue, summary)
    assert ("0.20.0", [former]) == (
        found.version,
        [event.name for event in found.events if event.is_former],
    )


def test_kinds_of_one_name_are_told_together(make_summary):
    """The filter for a name shows both, so their numbers are one."""
    summary = make_summary()
    fields = (FieldCount(name="x", counts=Counts(states={State.SENT: 1})),)
    one = named(summary, "viewer_started", last_ns=5, fields=fields)
    two = named(summary, "viewer_started", kind="Identify", last_ns=9, fields=fields)
    nameless = named(summary, "", kind="")
    found = held_against(shipped_catalogue("rerun"), replace(summary, names=(one, two, nameless)))
    event = next(event for event in found.events if event.name == "viewer_started")
    assert (22, 9, 2) == (event.counts.total, event.last_ns, event.fields[0].counts.total)
    assert ["viewer_started"] == [each.name for each in found.undocumented]
