"""
The head of an upload: request line and headers, in the order in which they leave.

What is shown of a request before it leaves and what goes over the wire are made here, so they cannot differ. There is no
secret in a head: a proxy's password is told to the proxy only, and the project's key stands in the body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.transport.address import Address
    from pellucid.transport.values import UploadRequest

METHOD: Final = "POST"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestHead:
    """Everything of a request before its body."""

    address: Address
    headers: Mapping[str, str]
    """In the order in which they leave."""

    @property
    def request_line(self) -> str:
        """The first line."""
        return f"{METHOD} {self.address.target} HTTP/1.1"

    @property
    def text(self) -> bytes:
        """The head byte for byte, with the empty line that ends it."""
        lines = [self.request_line, *(f"{key}: {it}" for key, it in self.headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("ascii")


def user_agent(version: str = __version__) -> str:
    """Return what a sender of that version calls itself."""
    return f"pellucid/{version}"


def request_head(request: UploadRequest, address: Address, *, agent: str) -> RequestHead:
    """
    Return the head of a request.

    Args:
        request: Its body is counted.
        address: Where it goes: the endpoint's, or where that has sent it on to.
        agent: What the program calls itself.
    """
    return RequestHead(
        address=address,
        headers={
            "Host": address.authority,
            "User-Agent": agent,
            "Accept-Encoding": "identity",
            "Content-Type": request.content_type,
            "Content-Length": str(len(request.body)),
        },
    )
