"""The one sentence or two that a new person has to see before anything else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.consent.values import Mode

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp


def disclaimer(app: EmbeddedApp, *, default: Mode) -> str:
    """
    Say what an app collects, where that goes, and how to change it.

    Args:
        app: The app.
        default: What holds as long as nobody answers.
    """
    host = app.endpoint.partition("//")[2].partition("/")[0]
    if default is Mode.ON:
        what = (
            f"{app.title} sends anonymous usage data to {host}, beginning with its second start. "
            f"To refuse: pellucid analytics --app {app.key} disable"
        )
    else:
        what = (
            f"{app.title} would like to send anonymous usage data to {host}. Until you answer, it is kept on this "
            f"machine and nothing is sent. To answer: pellucid analytics --app {app.key} enable|disable"
        )
    return f"{what}\nTo see every event before it leaves: pellucid --app {app.key}"
