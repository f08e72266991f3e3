"""When a watched program uploads next, as far as that can be known from outside. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.collection import Collection
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from pellucid.apps import KnownApp


def watched_upload_words(app: KnownApp, collection: Collection) -> tuple[str, str]:
    """
    Say when something leaves next: in a few words, and in sentences.

    Nothing is counted down: the program's beat begins when it starts, and nobody outside sees it before something
    is taken.
    """
    title = app.title
    if not app.endpoint:
        return say("never"), say("{title} has no address to send to.", title=title)
    seen = say(
        "Pellucid sees that events are taken, and neither that they leave nor what the server answers. It "
        "can neither "
        "hurry nor stop them."
    )
    match collection:
        case Collection.ON:
            return (
                say("every 2 s while it runs, else at its next start"),
                say(
                    "While {title} runs, it takes what is queued every two seconds. What a short run leaves "
                    "behind is taken "
                    "when {title} is started again. {seen}",
                    title=title,
                    seen=seen,
                ),
            )
        case Collection.OFF:
            return (
                say("none from its next start on"),
                say("A {title} that runs already goes on as it began. {seen}", title=title, seen=seen),
            )
        case Collection.NOT_SET_UP:
            return (
                say("nothing yet"),
                say("{title} has recorded nothing here that it could send. {seen}", title=title, seen=seen),
            )
        case _:
            return (
                say("nobody can tell"),
                say(
                    "It depends on what {title} makes of its config at its next start. {seen}",
                    title=title,
                    seen=seen,
                ),
            )
