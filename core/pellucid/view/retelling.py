"""
What was written down as text, told as a sentence again that can be put into another language.

Receipts, a witness's report and an app's notes of health hold English text. Where it is one of those that the engine writes,
it is taken apart again; whatever else stands there stays as it is. The text itself is the same in either case.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from pellucid.said import Said, said

NO_HASH: Final = said("{cause}: what you want hashed is made unreadable instead")
"""An app has no secret to hash with what leaves."""
NO_KEPT_SECRET: Final = said("{cause}: what is hashed in this run has other hashes in the next one")
"""It has none that is kept, which was found out as something was recorded."""
_TEMPLATES: Final = (
    # why an upload did not succeed
    said("aborted"),
    said("timed out"),
    said("the server closed the connection"),
    said("the connection broke: {cause}"),
    said("the name of the server ({host}) was not found: {cause}"),
    said("the name of the proxy ({host}) was not found: {cause}"),
    said("the server ({place}) cannot be reached: {cause}"),
    said("the proxy ({place}) cannot be reached: {cause}"),
    said("the proxy ({host}) opened no way to {place}: {cause}"),
    said("the proxy ({host}) answered {status}"),
    said("the proxy ({host}) answered {status}: it wants a name and a password"),
    said("no secure connection to {host}: {cause}"),
    said("the certificate of {host} was not accepted: {cause}"),
    said("the server answered {status}"),
    said("the server answered {status} instead of accepting"),
    said("the server answered {status}, which means nothing"),
    said("the server answered {status} before it had the whole body"),
    said("the server refused the key ({status})"),
    said("the server takes no uploads at this address ({status})"),
    said("refused redirect ({status}) to {place}"),
    said("an event in it is refused; it is sent in two halves"),
    said("it is too large for the server; it is sent in two halves"),
    said("a class of events in it may no longer be sent"),
    said("it was not sent after all"),
    said("This system has no certificate authorities to trust"),
    said("The authorities in {path} cannot be read: {cause}"),
    # what the system says, in this language on every machine
    said("Bad file descriptor"),
    said("Connection refused"),
    said("Connection reset by peer"),
    said("Device or resource busy"),
    said("Disk quota exceeded"),
    said("File exists"),
    said("File name too long"),
    said("Input/output error"),
    said("Is a directory"),
    said("Name or service not known"),
    said("Network is unreachable"),
    said("No route to host"),
    said("No space left on device"),
    said("No such file or directory"),
    said("Not a directory"),
    said("Operation not permitted"),
    said("Permission denied"),
    said("Read-only file system"),
    said("Resource temporarily unavailable"),
    said("Temporary failure in name resolution"),
    said("Too many levels of symbolic links"),
    said("Too many open files"),
    # why an event never leaves
    said("its bytes are not those that were sealed"),
    said("it cannot be read"),
    said("its address was removed"),
    # what is in a witness's way
    said("{path} cannot be read: {reason}"),
    said("{path} cannot be written: {reason}"),
    said("{path} cannot be made: {reason}"),
    said("{path} cannot be opened: {reason}"),
    said("{path} cannot be locked: {reason}"),
    said("Pellucid's copies cannot be written: {reason}"),
    said("{n} others are held back already"),
    said("it cannot be locked: {reason}"),
    said("Check the free space and the permissions of that folder, then try again."),
    # what goes wrong in an app
    NO_HASH,
    NO_KEPT_SECRET,
    said("No keyring that keeps secrets encrypted was found"),
    said("The keyring is locked"),
    said("The keyring could not be opened"),
    said("The keyring did not take the secret"),
    said("The keyring did not keep the secret"),
    said("Another process is waiting for the keyring"),
    said("The id was replaced meanwhile"),
    said("The system has no thread left for telemetry: nothing is sent"),
)
_TOLD_TOO: Final = {"cause", "reason"}
_PLACES: Final = re.compile(r"\\{(\w+)\\}")


def retold(text: str) -> str:
    """
    Tell a text again, still equal to it; a `Said` where it is known.

    Args:
        text: What was written down.
    """
    return text if isinstance(text, Said) else _told(text)


@lru_cache(maxsize=1_024)
def _told(text: str) -> str:
    known = _known(text)
    if known is not None:
        return known
    title, stop, remedy = text.partition(". ")
    parts = (_known(title), _known(remedy)) if stop else (None, None)
    return said("{title}. {remedy}", title=parts[0], remedy=parts[1]) if all(parts) else text


def _known(text: str) -> Said | None:
    for template, form in _forms():
        found = form.fullmatch(text)
        if found is not None:
            values = {
                name: retold(value) if name in _TOLD_TOO else value
                for name, value in found.groupdict().items()
            }
            return Said(text, template, values)
    return None


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return how each template looks with its values, the most telling first."""
    templates = sorted(map(str, _TEMPLATES), key=len, reverse=True)
    return tuple(
        (template, re.compile(_PLACES.sub(_any, re.escape(template)), re.DOTALL)) for template in templates
    )


def _any(place: re.Match[str]) -> str:
    return rf"(?P<{place[1]}>\d+)" if place[1] in {"status", "n"} else f"(?P<{place[1]}>.+)"
