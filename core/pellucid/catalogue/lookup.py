"""Which catalogue goes with which program."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.coverage import Documentation
from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.values import EventSpec, Field, FieldType, Retention
from pellucid.said import said

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.catalogue.values import Catalogue

_RERUN: Final = "rerun"
_EMAIL: Final = Field(
    name="email",
    type=FieldType.TEXT,
    purpose=said("The e-mail address that the person attached to their events."),
    example="me@example.com",
)
_PERSON_EVENTS: Final = tuple(
    EventSpec(
        name=name,
        title=said("E-mail Address Attached"),
        purpose=said(
            "The person attached an e-mail address, which makes all events under their id personal."
        ),
        retention=Retention.USAGE,
        fields=MappingProxyType({_EMAIL.name: _EMAIL}),
    )
    for name in ("$identify", "$set")
)
"""What the engine itself records in an embedded app when the person asks for it; no app's catalogue has such names."""


@cache
def shipped_catalogue(name: str) -> Catalogue:
    """
    Return a catalogue that Pellucid brings along, such as `"rerun"`.

    Raises:
        LookupError: There is none of that name.
    """
    from pellucid_resources import catalogue  # noqa: PLC0415 - an embedding app never needs it

    return read_catalogue(catalogue(name), name=f"the shipped catalogue {name!r}")


def catalogue_of(app: KnownApp) -> Catalogue | None:
    """
    Return what a program may collect; `None` where nobody has left a catalogue of it.

    Of an embedded app it is the copy that the app's last start left beside its events.

    Raises:
        CatalogueError: That copy cannot be read, or is wrong.
    """
    if not isinstance(app, EmbeddedApp):
        return shipped_catalogue(_RERUN)
    return read_catalogue(app.catalogue_file) if app.catalogue_file.exists() else None


def documentation_of(app: KnownApp) -> Documentation | None:
    """
    Return what tells documented events of a program from undocumented ones; reads a file.

    Returns:
        `None` where there is no catalogue: then nothing can be said of any event.

    Raises:
        CatalogueError: There is one, and it cannot be read.
    """
    catalogue = catalogue_of(app)
    if catalogue is None:
        return None
    if isinstance(app, EmbeddedApp):
        events = dict(catalogue.events) | {spec.name: spec for spec in _PERSON_EVENTS}
        catalogue = replace(catalogue, events=MappingProxyType(events))
    return Documentation(catalogue)
