"""What the window says of the service that watches an app always; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.service import explanation
from pellucid_gui.translation import error_text, say, translated
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from pellucid.errors import TelemetryError
    from pellucid_gui.pages.service_feed import ServiceStanding

ALWAYS: Final = said("Watch always")
NOT_ALWAYS: Final = said("Only with this window")
AGAIN: Final = said("Try again")
ANEW: Final = said("Set it up again")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceNotice:
    """One thing to tell of it."""

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    """What its button does: one of the words of this module."""


def offer(title: str) -> ServiceNotice:
    """Offer it, with what it does."""
    return ServiceNotice(
        text=say("Watch {title} always? {explanation}", title=title, explanation=explanation(title)),
        action=ALWAYS,
    )


def installed_words(title: str, standing: ServiceStanding) -> ServiceNotice:
    """Say that it was set up, where, and for how long it runs."""
    state = standing.state
    lasts = {
        True: say("It goes on after you log out."),
        False: say("It ends when you log out, and starts again when you log in."),
        None: "",
    }[None if state is None else state.outlives_logout]
    watched = say(
        "From now on {title} is always watched, by a {kind}: {place}.",
        title=title,
        kind=translated(standing.kind),
        place=standing.place,
    )
    return ServiceNotice(text=f"{watched} {lasts}".strip(), action=NOT_ALWAYS)


def removed_words(title: str) -> ServiceNotice:
    """Say that it was taken away, and what is left."""
    return ServiceNotice(
        text=say(
            "The service is taken away: {title} is watched only while this window is open. The copies stay.",
            title=title,
        )
    )


def failed_words(error: TelemetryError, *, installing: bool) -> ServiceNotice:
    """Say what the system did not do, why, and what can be done."""
    return ServiceNotice(
        text=error_text(error),
        tone=Tone.FAIL,
        action=AGAIN if installing else "",
    )


def trouble_words(title: str, standing: ServiceStanding) -> ServiceNotice | None:
    """Say what is wrong with a service that is set up; `None` if nothing is."""
    state = standing.state
    if state is None or not state.installed:
        return None
    if state.note:
        why = say(
            "The service that watches {title} always is in trouble: {note}.",
            title=title,
            note=translated(state.note),
        )
    elif not state.is_current:
        why = say(
            "The service that watches {title} always was set up by another Pellucid, or before this one was "
            "moved.",
            title=title,
        )
    elif state.enabled is False:
        why = say(
            "The service that watches {title} always does not start at log-in any more: somebody switched "
            "that off.",
            title=title,
        )
    else:
        return None
    return ServiceNotice(text=why, tone=Tone.WARN, action=ANEW)


def button_tip(title: str, standing: ServiceStanding) -> str:
    """Say what the button beside the witness does, or why it can't."""
    if standing.state is not None and standing.state.installed:
        pid = standing.state.pid
        lines = (
            say("Takes the {kind} away again: {place}", kind=translated(standing.kind), place=standing.place),
            say("{title} is then watched only while this window is open.", title=title),
            say("It does not run at this moment.")
            if pid is None
            else say("It runs as process {pid} at this moment.", pid=pid),
        )
        return "\n".join(lines)
    if standing.obstacle:
        return say("Not possible here. {obstacle}.", obstacle=translated(standing.obstacle))
    return translated(explanation(title))
