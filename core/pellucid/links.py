"""
Links that lead to a program, an event or a filter: `pellucid://rerun/event/<uuid>?filter=state:queued`.

Anybody may write a link, a web page for example. So one can only navigate: it names a program that is known here, and
neither a folder nor anything that would change something. Syntax: RFC 3986; the authority is the program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from pellucid.errors import UsageError
from pellucid.said import said

SCHEME: Final = "pellucid"
_LONGEST: Final = 2000
"""More characters than any link of ours has; a filter is a line of text."""
_APP: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_EVENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]+)?")
_REMEDY: Final = said(
    "A link looks like pellucid://rerun/event/<uuid> or pellucid://rerun?filter=state:queued."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a link leads."""

    app: str | None = None
    """The key of a program; `None`: just to the window."""
    event: str | None = None
    """A uuid, or `<session prefix>:<line number>`."""
    filter_text: str | None = None
    """What the filter says; `None` leaves it alone."""

    def __str__(self) -> str:
        """Write it."""
        text = f"{SCHEME}://{self.app or ''}"
        if self.event is not None:
            text += f"/event/{quote(self.event, safe=':')}"
        if self.filter_text is not None:
            text += f"?filter={quote(self.filter_text, safe=':*')}"
        return text


def read_link(text: str) -> Link:
    """
    Read a link.

    Raises:
        UsageError: It is none of ours, or leads nowhere.
    """
    if len(text) > _LONGEST:
        raise UsageError(said("The link is longer than {longest} characters", longest=_LONGEST), _REMEDY)
    try:
        parts = urlsplit(text)
        given = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError as error:
        raise _not_ours(text, str(error)) from error
    if parts.scheme.lower() != SCHEME:
        raise _not_ours(text, said("it does not begin with {scheme}:", scheme=SCHEME))
    app = unquote(parts.netloc) or None
    if app is not None and not _APP.fullmatch(app):
        raise _not_ours(text, said("{app!r} is no program's name", app=app))
    return Link(app=app, event=_event(text, parts.path), filter_text=_filter(text, given))


def _event(text: str, path: str) -> str | None:
    words = [unquote(word) for word in path.split("/") if word]
    match words:
        case []:
            return None
        case ["event", event] if _EVENT.fullmatch(event):
            return event
        case _:
            raise _not_ours(text, said("nothing is at {path!r}", path=path))


def _filter(text: str, given: list[tuple[str, str]]) -> str | None:
    found = dict(given)
    if len(found) != len(given) or found.keys() - {"filter"}:
        raise _not_ours(text, said("it asks for more than a filter"))
    wanted = found.get("filter")
    if wanted is not None and not wanted.isprintable():
        raise _not_ours(text, said("its filter is no line of text"))
    return wanted


def _not_ours(text: str, why: str) -> UsageError:
    shown = text if len(text) <= 80 else f"{text[:79]}…"  # noqa: PLR2004 - a line of a terminal
    return UsageError(said("The link {shown!r} cannot be followed: {why}", shown=shown, why=why), _REMEDY)
