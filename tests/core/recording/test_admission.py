"""What of an event may be recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import pytest

from pellucid.catalogue.typed import Event
from pellucid.errors import CatalogueError
from pellucid.recording.admission import Admission
from pellucid.recording.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Wider(Event):
    """An event with a field that nobody declared."""

    event_name: ClassVar[str] = "viewer_opened"
    renderer: str = "vulkan"
    secret: str = "mine"


class Unheard(Event):
    """An event that nobody declared."""

    event_name = "unheard"


@pytest.fixture
def tally():
    return Tally()


@pytest.fixture
def admission(app, tally):
    return Admission(catalogue=app.catalogue, tally=tally, strict=False)


def test_all_that_is_declared_and_allowed_is_admitted(admission, app, tally):
    """In the order of the class; nothing is counted."""
    found = admission.admit(app.ViewerOpened, app.recording())
    assert ("viewer_opened", ["renderer", "windows", "scale", "is_wsl"]) == (found.spec.name, found.names)
    assert {} == tally.health("").refused


def test_what_the_consent_does_not_allow_is_left_out(admission, app, tally):
    """A field in silence, since the event is recorded; a whole event is counted, and is no mistake."""
    fewer = app.recording(may_record=lambda part: part != "viewer_opened.scale")
    assert ["renderer", "windows", "is_wsl"] == admission.admit(app.ViewerOpened, fewer).names
    assert {} == tally.health("").refused
    assert admission.admit(app.ViewerOpened, app.recording(may_record=lambda _part: False)) is None
    health = tally.health("")
    assert ({"viewer_opened is not collected here": 1}, {}) == (health.refused, health.mistakes)


def test_an_undeclared_field_is_left_out_and_counted(admission, app, tally):
    """Where mistakes are to be found it is an error instead."""
    assert ["renderer"] == admission.admit(Wider, app.recording()).names
    assert {"viewer_opened.secret is not in the catalogue": 1} == tally.health("").mistakes
    strict = Admission(catalogue=app.catalogue, tally=tally, strict=True)
    with pytest.raises(CatalogueError, match="secret"):
        strict.admit(Wider, app.recording())


@pytest.mark.parametrize(("odd", "why"), [(Unheard, "not in the catalogue"), (int, "no event")])
def test_what_is_not_declared_is_an_error(admission, app, odd, why):
    """Whoever asks decides whether the host hears of it."""
    with pytest.raises(CatalogueError, match=why):
        admission.admit(odd, app.recording())


def test_a_secret_is_needed_only_for_hashes_that_are_recorded(admission, app):
    """An event of which only other fields are collected need not wait for it."""
    fewer = app.recording(may_record=lambda part: part != "source_connected.application_id")
    assert [False, True, False] == [
        admission.admit(app.ViewerOpened, app.recording()).is_hashed,
        admission.admit(app.SourceConnected, app.recording()).is_hashed,
        admission.admit(app.SourceConnected, fewer).is_hashed,
    ]
