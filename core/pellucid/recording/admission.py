"""What of an event may be recorded: the part of it that the catalogue declares and the consent allows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, NamedTuple

from pellucid.catalogue.typed import Event
from pellucid.errors import CatalogueError

if TYPE_CHECKING:
    from pellucid.catalogue.values import Catalogue, EventSpec
    from pellucid.recording.tally import Tally
    from pellucid.recording.values import Recording


class Admitted(NamedTuple):
    """What of a class of event is recorded."""

    spec: EventSpec
    names: list[str]
    """Of its fields, in the order of the class."""

    @property
    def is_hashed(self) -> bool:
        """Whether any of it leaves only as a hash, so that a secret is needed to write it."""
        return any(self.spec.fields[name].hashed for name in self.names)


class Admission:
    """
    Judges classes of events; whoever asks keeps the answer for as long as the consent stays the same.

    Args:
        catalogue: What may be recorded at all.
        tally: Counts what is not.
        strict: Whether a field that is not declared is an error, instead of being left out and counted.
    """

    def __init__(self, *, catalogue: Catalogue, tally: Tally, strict: bool) -> None:
        self._catalogue = catalogue
        self._tally = tally
        self._strict = strict

    def admit(self, event_type: type[Event], consent: Recording) -> Admitted | None:
        """
        Say what of such events may be recorded.

        Returns:
            `None` if the consent allows nothing of them, which is counted.

        Raises:
            CatalogueError: It is no event, or not declared.
        """
        if not issubclass(event_type, Event):
            raise CatalogueError(
                f"{event_type.__name__} is no event", "Derive its class from pellucid.Event, or generate it."
            )
        spec = self._catalogue.events.get(event_type.event_name)
        if spec is None:
            raise CatalogueError(
                f"{event_type.__name__} is not in the catalogue", "Declare it there, then generate its class."
            )
        if not consent.may_record(spec.name):
            self._tally.decline(f"{spec.name} is not collected here")
            return None
        return Admitted(spec, self._collected(event_type, spec, consent))

    def _collected(self, event_type: type[Event], spec: EventSpec, consent: Recording) -> list[str]:
        own: list[str] = [field.name for field in fields(event_type)] if is_dataclass(event_type) else []
        unknown = [name for name in own if name not in spec.fields]
        if unknown and self._strict:
            raise CatalogueError(
                f"{event_type.__name__} has {', '.join(unknown)}, which the catalogue does not declare",
                "Declare it there, then generate the class again.",
            )
        for name in unknown:
            self._tally.refuse(f"{spec.name}.{name} is not in the catalogue")
        return [name for name in own if name in spec.fields and consent.may_record(f"{spec.name}.{name}")]
