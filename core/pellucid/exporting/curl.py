"""
A command that posts exactly some bytes, for a POSIX shell.

The body goes through `printf`, since a here-document would put a newline behind it, and bytes that are not the same
are not the same body. It is quoted so that a shell sees nothing in it but text.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp

if TYPE_CHECKING:
    from pellucid.apps import KnownApp

_NOWHERE: Final = "https://example.invalid"
"""Stands for the address of a program that only pretends to upload; no name ends so."""
_OWN_PATH: Final = "/batch/"
"""Where an app with the engine inside posts to, below its address; a watched one posts to the address itself."""
_KEY: Final = "The api_key in the body names the project that receives it. It is public, no secret."


class Claim(Enum):
    """What is true of a body."""

    RECONSTRUCTED = (
        "Reconstructed: equal as JSON to what the program sends; the order of its keys is unknown."
    )
    OBSERVED = "The body as it was seen on its way out, byte for byte."
    EXACT = "The body that leaves, or left, byte for byte."
    MADE = "Made from the recorded line; no batch of these very bytes is known."
    MARKED = (
        "Made from the recorded line, with a mark where a hash would leave: no body like this is ever sent."
    )


def curl_command(content: bytes, app: KnownApp, claim: Claim) -> str:
    """
    Write the command that posts a body to where `app` posts it; posting it again may count it twice there.

    Args:
        content: The body.
        app: Whose it is.
        claim: What is said of the body, as a comment.
    """
    address = app.endpoint or _NOWHERE
    if isinstance(app, EmbeddedApp):
        address = address.rstrip("/") + _OWN_PATH
    return "\n".join(
        (
            f"# {claim.value}",
            f"# {_KEY}",
            f"printf %s {_quoted(content.decode('utf-8'))} |",
            f"  curl --request POST {_quoted(address)} \\",
            "    --header 'Content-Type: application/json' \\",
            "    --data-binary @-",
            "",
        )
    )


def _quoted(text: str) -> str:
    """Quote for a POSIX shell: between two such marks nothing means anything but the mark itself."""
    inner = text.replace("'", "'\\''")
    return f"'{inner}'"
