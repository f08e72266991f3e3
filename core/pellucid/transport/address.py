"""
Addresses that bytes may go to, read strictly.

One expression says what is accepted; everything else is refused rather than interpreted, so that no two readers can
see two hosts in one address. Plain http is for loopback only, and loopback is a literal or the word `localhost`,
never the outcome of a lookup.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from pellucid.errors import UsageError

_URL: Final = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>\[[0-9a-f:.]{2,45}\]|[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?)"
    r"(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>/[!$&'()*+,;=:@A-Za-z0-9._~%/-]*)?",
    re.ASCII | re.IGNORECASE,
)
_PROXY: Final = re.compile(
    r"http://(?:(?P<name>[^\s:@/]*):(?P<password>[^\s:@/]*)@)?"
    r"(?P<host>\[[0-9a-f:.]{2,45}\]|[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?)"
    r"(?::(?P<port>[0-9]{1,5}))?/?",
    re.ASCII | re.IGNORECASE,
)
_PORTS: Final = {"http": 80, "https": 443}
_MOST_PORT: Final = 65_535
_LONGEST_LABEL: Final = 63


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A server, and what is asked of it."""

    scheme: str
    """`https`, or `http` for loopback."""
    host: str
    """Lower case; an IPv6 address without its brackets."""
    port: int
    target: str
    """The path, at least `/`."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """What has to be equal for two addresses to be the same server."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """Host and port as the `Host` header says them: the scheme's own port is left out."""
        host = bracketed(self.host)
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyAddress:
    """A proxy that opens tunnels."""

    host: str
    port: int
    name: str | None
    """Percent-encoded, as given; `None` without credentials."""
    password: str = field(repr=False)
    """As `name`."""


@lru_cache(maxsize=16)  # asked for with each request
def read_address(text: str) -> Address:
    """
    Read where an upload goes.

    Raises:
        UsageError: It is not an address that bytes may go to; the sentence does not repeat credentials.
    """
    match = _URL.fullmatch(text)
    if match is None:
        raise UsageError(
            f"Not an address to upload to: {_quoted(text)}",
            "Give https://host[:port][/path], without user name, query or fragment; a host in ASCII.",
        )
    scheme = match["scheme"].lower()
    host = _host(match["host"])
    if scheme == "http" and not is_loopback(host):
        raise UsageError(
            f"Plain http is refused: {_quoted(text)}",
            "Use https; http is only for this machine (localhost, 127.0.0.1, [::1]).",
        )
    return Address(scheme=scheme, host=host, port=_port(match["port"], scheme), target=match["path"] or "/")


def read_proxy(text: str) -> ProxyAddress:
    """
    Read which proxy to go through.

    Raises:
        UsageError: It is not a proxy that is supported; the sentence does not repeat credentials.
    """
    match = _PROXY.fullmatch(text)
    if match is None:
        raise UsageError(
            "Not a proxy that is supported",
            "Give http://[name:password@]host[:port]; https and SOCKS proxies are not supported.",
        )
    return ProxyAddress(
        host=_host(match["host"]),
        port=_port(match["port"], "http"),
        name=match["name"],
        password=match["password"] or "",
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very spelling."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def bracketed(host: str) -> str:
    """A host as it stands before a port."""
    return f"[{host}]" if ":" in host else host


def _host(text: str) -> str:
    host = text.lower()
    if host.startswith("["):
        try:
            return str(ipaddress.IPv6Address(host[1:-1]))
        except ValueError:
            raise UsageError(f"Not an IPv6 address: {text}", "Correct the address.") from None
    if not all(0 < len(label) <= _LONGEST_LABEL for label in host.split(".")):
        raise UsageError(f"Not a host name: {_quoted(text)}", "Correct the address.")
    return host


def _port(text: str | None, scheme: str) -> int:
    port = _PORTS[scheme] if text is None else int(text)
    if not 0 < port <= _MOST_PORT:
        raise UsageError(f"Not a port: {port}", "Correct the address.")
    return port


def _quoted(text: str) -> str:
    """Quote an address, short and without what may be a password or a token."""
    shown = re.sub(r"//[^/]*@", "//…@", text)
    return repr(re.sub(r"[?#].*", "…", shown, flags=re.DOTALL)[:128])
