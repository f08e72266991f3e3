"""An app as the window shows it: which one, where Pellucid keeps its copies, and whether it is only a demo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.locations import Locations


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownApp:
    """One entry of the list at the left."""

    app: KnownApp
    locations: Locations
    """Pellucid's own folders for this app; those of a demo are thrown away with it."""
    demo: bool = False
