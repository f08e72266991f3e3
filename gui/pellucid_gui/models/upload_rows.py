"""What an upload says beside an event's own fields, in words; and what a server sees without being told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid_gui.models.sections import Line, Paragraph
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.apps import KnownApp
    from pellucid.view.values import Record

_UNKNOWN_ID: Final = said("(not known)")
_AGENT: Final = "User-Agent"
_UNKNOWN: Final = said("Nobody tells what it is for.")


def upload_lines(record: Record, app: KnownApp, added: Iterable[tuple[str, str]]) -> Iterator[Line]:
    """
    Explain what goes with an event.

    Args:
        record: The event.
        app: Whose it is.
        added: What stands in the body beside its fields; nothing, if it is not sent.
    """
    members = dict(added)
    if not members:
        return
    for name, value in members.items():
        if name == "event":  # told above all fields
            continue
        in_properties = name == "session_id" or name.startswith("$")
        yield _line(
            name,
            value or translated(_UNKNOWN_ID),
            meaning_of(name, value, app),
            path=f"properties.{name}" if in_properties else name,
        )
    yield _line(
        say("IP address"), "", _address_words(app, is_looked_up=members.get("$geoip_disable") != "true")
    )
    agent = _agent(record)
    words = (
        say("The library that posts it, and its version.")
        if isinstance(app, EmbeddedApp)
        else say("Each request says, too, which library posts it.")
    )
    yield _line(_AGENT, agent, words, fact=say("in the request, not in the body"))


def meaning_of(name: str, value: str, app: KnownApp) -> str:  # noqa: PLR0911 - one for each member
    """Say what a member of the body is for, whose name the format itself gives."""
    title = app.title
    match name, value:
        case "api_key", _:
            return say(
                "Names the project of {title}'s makers that receives it. It is public, no secret of yours.",
                title=title,
            )
        case "timestamp", _:
            return say("When it happened, in UTC, by this computer's clock.")
        case "distinct_id", "":
            return say(
                "A random id of this computer. It is not known here which, since the config does not tell it."
            )
        case "distinct_id", _:
            return say(
                "A random id, made on this computer and the same in every event, so that this copy of "
                "{title} is counted once. You can replace it at any time.",
                title=title,
            )
        case "uuid", _:
            return say("A random number of this one event, so that it is not counted twice.")
        case "session_id", _:
            return say(
                "A random number of one run of {title}: all events of a run can be put together by it.",
                title=title,
            )
        case "$geoip_disable", "true":
            return say("Asks the server not to look up where you are.")
        case "$process_person_profile", "false":
            return say("Asks the server not to make a profile of you.")
        case _:
            return translated(_UNKNOWN)


def _address_words(app: KnownApp, *, is_looked_up: bool) -> str:
    if is_looked_up:
        return say(
            "It is not in the body, but every server sees the address that a request comes from, and can "
            "look up a rough place by it. {title} does not ask it not to.",
            title=app.title,
        )
    return say(
        "It is not in the body, but every server sees the address that a request comes from. This one is "
        "asked not to look up a place by it."
    )


def _agent(record: Record) -> str:
    """Return what the request said, where a receipt tells it."""
    for receipt in reversed(record.receipts):
        headers = receipt.details.get("headers")
        if receipt.kind == ReceiptKind.SENT and isinstance(headers, dict) and _AGENT in headers:
            return str(headers[_AGENT])
    return ""


def _line(name: str, value: str, meaning: str, *, path: str = "", fact: str = "") -> Line:
    facts = (Paragraph(text=fact, ink="muted"),) if fact else ()
    return Line(
        cells=(
            (Paragraph(text=name, is_code=bool(path)),),
            (Paragraph(text=value, is_code=True),),
            (Paragraph(text=meaning), *facts),
        ),
        name=name,
        text=value,
        path=path,
    )
