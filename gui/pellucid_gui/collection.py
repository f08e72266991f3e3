"""Whether a program collects: each answer in the words, shapes and colours of the window."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pellucid.config.reading import ConfigState
    from pellucid_gui.tokens import Tokens


class Collection(Enum):
    """Whether a program collects usage events, as far as its config tells."""

    ON = ("On", "radio", "accent")
    LOCAL = ("Local", "hard-drive", "kept")
    OFF = ("Off", "power", "muted")
    UNANSWERED = ("Not answered", "circle-help", "waiting")
    PAUSED = ("Paused", "pause", "kept")
    NOT_SET_UP = ("Not set up yet", "circle-dashed", "muted")
    UNKNOWN = ("Unknown", "triangle-alert", "waiting")

    @property
    def word(self) -> str:
        """What it is called, everywhere."""
        return self.value[0]

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
        return sentences[self].format(title=title)


_SENTENCES = {
    Collection.ON: "{title} collects and sends usage events.",
    Collection.LOCAL: "{title} keeps usage events on this computer and sends none.",
    Collection.OFF: "{title} collects and sends nothing from its next start on.",
    Collection.UNANSWERED: "{title} keeps usage events here until you answer. Nothing is sent.",
    Collection.PAUSED: "{title} records nothing and sends nothing for now.",
    Collection.NOT_SET_UP: "{title} has not run here yet. Its first start switches collection on.",
    Collection.UNKNOWN: "Nobody can tell what {title} will do from its config.",
}

_PRETENDS = "{title} collects usage events, and only pretends to send them."


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
