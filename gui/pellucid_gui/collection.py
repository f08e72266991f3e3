"""Whether a program collects: each answer in the words, shapes and colours of the window."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid.said import said
from pellucid_gui.translation import translated

if TYPE_CHECKING:
    from pellucid.config.reading import ConfigState
    from pellucid_gui.tokens import Tokens


class Collection(Enum):
    """Whether a program collects usage events, as far as its config tells."""

    ON = (said("On"), "radio", "accent")
    LOCAL = (said("Local"), "hard-drive", "kept")
    OFF = (said("Off"), "power", "muted")
    UNANSWERED = (said("Not answered"), "circle-help", "waiting")
    PAUSED = (said("Paused"), "pause", "kept")
    NOT_SET_UP = (said("Not set up yet"), "circle-dashed", "muted")
    UNKNOWN = (said("Unknown"), "triangle-alert", "waiting")

    @property
    def word(self) -> str:
        """What it is called, everywhere."""
        return translated(self.value[0])

    @property
    def icon(self) -> str:
        """Its shape, which no other has."""
        return self.value[1]

    def colour(self, look: Tokens) -> str:
        """Return its colour."""
        colour: str = getattr(look, self.value[2])
        return colour

    def sentence(self, title: str, *, uploads: bool = True) -> str:
        """Say what it means for the program of that title, which uploads, or as the demo only pretends to."""
        sentences = _SENTENCES if uploads else _SENTENCES | {Collection.ON: _PRETENDS}
        return translated(sentences[self]).format(title=title)


_SENTENCES = {
    Collection.ON: said("{title} collects and sends usage events."),
    Collection.LOCAL: said("{title} keeps usage events on this computer and sends none."),
    Collection.OFF: said("{title} collects and sends nothing from its next start on."),
    Collection.UNANSWERED: said("{title} keeps usage events here until you answer. Nothing is sent."),
    Collection.PAUSED: said("{title} records nothing and sends nothing for now."),
    Collection.NOT_SET_UP: said("{title} has not run here yet. Its first start switches collection on."),
    Collection.UNKNOWN: said("Nobody can tell what {title} will do from its config."),
}

_PRETENDS = said("{title} collects usage events, and only pretends to send them.")


def collection_of(config: ConfigState) -> Collection:
    """Tell what a watched program's config means."""
    from pellucid.config.reading import NotSetUp, SetUp  # noqa: PLC0415 - the window is painted before any config is read

    match config:
        case SetUp(enabled=True):
            return Collection.ON
        case SetUp():
            return Collection.OFF
        case NotSetUp():
            return Collection.NOT_SET_UP
        case _:
            return Collection.UNKNOWN
