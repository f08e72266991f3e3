"""What an upload says beside an event's own fields, in words; and what a server sees without being told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.ledger.receipts import ReceiptKind
from pellucid_gui.models.sections import Line, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.apps import KnownApp
    from pellucid.view.values import Record

_UNKNOWN_ID: Final = "(not known)"
_AGENT: Final = "User-Agent"
_UNKNOWN: Final = "Nobody tells what it is for."
_ASKED: Final = "sent as it is"


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
            value or _UNKNOWN_ID,
            meaning_of(name, value, app),
            path=f"properties.{name}" if in_properties else name,
        )
    yield _line("IP address", "", _address_words(app, is_looked_up=members.get("$geoip_disable") != "true"))
    agent = _agent(record)
    words = (
        "The library that posts it, and its version."
        if isinstance(app, EmbeddedApp)
        else "Each request says, too, which library posts it."
    )
    yield _line(_AGENT, agent, words, fact="in the request, not in the body")


def meaning_of(name: str, value: str, app: KnownApp) -> str:  # noqa: PLR0911 - one for each member
    """Say what a member of the body is for, whose name the format itself gives."""
    title = app.title
    match name, value:
        case "api_key", _:
            return (
                f"Names the project of {title}'s makers that receives it. It is public, no secret of yours."
            )
        case "timestamp", _:
            return "When it happened, in UTC, by this computer's clock."
        case "distinct_id", "":
            return (
                "A random id of this computer. It is not known here which, since the config does not tell it."
            )
        case "distinct_id", _:
            return (
                f"A random id, made on this computer and the same in every event, so that this copy of {title} is counted "
                "once. You can replace it at any time."
            )
        case "uuid", _:
            return "A random number of this one event, so that it is not counted twice."
        case "session_id", _:
            return f"A random number of one run of {title}: all events of a run can be put together by it."
        case "$geoip_disable", "true":
            return "Asks the server not to look up where you are."
        case "$process_person_profile", "false":
            return "Asks the server not to make a profile of you."
        case _:
            return _UNKNOWN


def _address_words(app: KnownApp, *, is_looked_up: bool) -> str:
    seen = "It is not in the body, but every server sees the address that a request comes from"
    if is_looked_up:
        return f"{seen}, and can look up a rough place by it. {app.title} does not ask it not to."
    return f"{seen}. This one is asked not to look up a place by it."


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
