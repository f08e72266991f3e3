"""Where a program's events go, and what a person can know of that place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from pellucid.apps import EmbeddedApp
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.destination_words import destination_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp

_CAPTION_PX = 110
_UNENCRYPTED = "http://"


def destination_facts(app: KnownApp) -> list[tuple[str, str]]:
    """Say what is known of the place that a program uploads to, and of what is not known that; captions and sentences."""
    where = destination_of(app.endpoint, title=app.title)
    if not app.endpoint:
        return [(say("Address"), where.known)]
    unknown = say("Not known here")
    region, who = where.region, where.said_by
    told = [(say("Told by"), say("{who}; Pellucid cannot check it", who=_begun(who)))] if who else []
    return [
        (say("Address"), app.endpoint),
        (say("Encrypted"), say("No") if app.endpoint.startswith(_UNENCRYPTED) else say("Yes, by TLS")),
        (say("Run by"), where.operator or unknown),
        (say("Stands in"), _begun(region) or unknown),
        *told,
        (
            say("Uploaded by"),
            say("{title} itself; this window uploads nothing", title=app.title),
        ),
        (
            say("Sees"),
            say("The id, and the network address that a request comes from, as every server does"),
        ),
        (say("Place lookup"), _looks_up(app)),
    ]


def _begun(text: str) -> str:
    """Begin with a capital letter."""
    return f"{text[:1].upper()}{text[1:]}"


def _looks_up(app: KnownApp) -> str:
    """Say whether the server is asked not to look up where the network address is; that stands in the payload alone."""
    if isinstance(app, EmbeddedApp):
        return say(
            "Where the payload says “$geoip_disable”, the server is asked not to look up where that address is"
        )
    return say(
        "Nothing in what {title} sends asks the server not to look up where that address is", title=app.title
    )


class DestinationDialog(Sheet):
    """
    Tells all of it.

    Args:
        app: Whose events they are.
    """

    def __init__(self, app: KnownApp, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="info",
            heading=say("Where events of {title} go", title=app.title),
            width_px=560,
            parent=parent,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, _CAPTION_PX)
        grid.setColumnStretch(1, 1)
        for row, (caption, words) in enumerate(destination_facts(app)):
            name, text = QLabel(caption), QLabel(words)
            set_part(name, Part.QUIET)
            text.setWordWrap(True)
            text.setAccessibleName(f"{caption}: {words}")
            name.setBuddy(text)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        self.body.addLayout(grid)
        self.offer(say("Close"), cancel="")
