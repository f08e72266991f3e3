"""What the window says of the service that watches an app always; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.service import explanation
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from pellucid.errors import TelemetryError
    from pellucid_gui.pages.service_feed import ServiceStanding

ALWAYS: Final = "Watch always"
NOT_ALWAYS: Final = "Only with this window"
AGAIN: Final = "Try again"
ANEW: Final = "Set it up again"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceNotice:
    """One thing to tell of it."""

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    """What its button does: one of the words of this module."""


def offer(title: str) -> ServiceNotice:
    """Offer it, with what it does."""
    return ServiceNotice(text=f"Watch {title} always? {explanation(title)}", action=ALWAYS)


def installed_words(title: str, standing: ServiceStanding) -> ServiceNotice:
    """Say that it was set up, where, and for how long it runs."""
    state = standing.state
    lasts = {
        True: " It goes on after you log out.",
        False: " It ends when you log out, and starts again when you log in.",
        None: "",
    }[None if state is None else state.outlives_logout]
    return ServiceNotice(
        text=f"From now on {title} is always watched, by a {standing.kind}: {standing.place}.{lasts}",
        action=NOT_ALWAYS,
    )


def removed_words(title: str) -> ServiceNotice:
    """Say that it was taken away, and what is left."""
    return ServiceNotice(
        text=f"The service is taken away: {title} is watched only while this window is open. The copies stay."
    )


def failed_words(error: TelemetryError, *, installing: bool) -> ServiceNotice:
    """Say what the system did not do, why, and what can be done."""
    return ServiceNotice(
        text=f"{error.title}. {error.remedy}".strip(),
        tone=Tone.FAIL,
        action=AGAIN if installing else "",
    )


def trouble_words(title: str, standing: ServiceStanding) -> ServiceNotice | None:
    """Say what is wrong with a service that is set up; `None` if nothing is."""
    state = standing.state
    if state is None or not state.installed:
        return None
    if state.note:
        why = f"is in trouble: {state.note}."
    elif not state.is_current:
        why = "was set up by another Pellucid, or before this one was moved."
    elif state.enabled is False:
        why = "does not start at log-in any more: somebody switched that off."
    else:
        return None
    return ServiceNotice(text=f"The service that watches {title} always {why}", tone=Tone.WARN, action=ANEW)


def button_tip(title: str, standing: ServiceStanding) -> str:
    """Say what the button beside the witness does, or why it can't."""
    if standing.state is not None and standing.state.installed:
        pid = standing.state.pid
        return (
            f"Takes the {standing.kind} away again: {standing.place}\n"
            f"{title} is then watched only while this window is open.\n"
            f"It {f'runs as process {pid}' if pid is not None else 'does not run'} at this moment."
        )
    if standing.obstacle:
        return f"Not possible here. {standing.obstacle}."
    return explanation(title)
