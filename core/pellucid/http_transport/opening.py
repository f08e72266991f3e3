"""
Opening a connection: address, proxy, TLS; everything that happens before the first byte of a request.

Whatever fails here, the server surely did not accept anything.
"""

from __future__ import annotations

import base64
import os
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.http_transport import tls
from pellucid.http_transport.answers import MalformedAnswer, read_answer
from pellucid.http_transport.stream import Stream, is_ready
from pellucid.transport.address import bracketed, is_loopback

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pellucid.http_transport.lookup import Lookups
    from pellucid.http_transport.stream import Limits
    from pellucid.transport.address import Address, ProxyAddress

_PROXY_WANTS_A_PASSWORD: Final = 407
_OK: Final = range(200, 300)


class NotOpened(OSError):  # noqa: N818 - it names a state, not a fault
    """
    No connection; caught inside this package.

    Args:
        why: For a person, without a full stop.
        needs_a_person: Whether trying again is pointless until somebody changes something.
    """

    def __init__(self, why: str, *, needs_a_person: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.needs_a_person = needs_a_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """An open way to one server."""

    stream: Stream
    tls_peer: str | None


class Opener:
    """
    Opens connections.

    Args:
        lookups: Where addresses come from.
    """

    def __init__(self, *, lookups: Lookups) -> None:
        self._lookups = lookups
        self._contexts: dict[Path | None, ssl.SSLContext] = {}

    def open(
        self, address: Address, *, proxy: ProxyAddress | None, ca_file: Path | None, limits: Limits
    ) -> Connection:
        """
        Open a connection to `address`; one to loopback never goes through the proxy.

        Raises:
            NotOpened: It could not be opened, or the limits ended it.
            UsageError: There is nobody to trust.
        """
        context = self._context(ca_file) if address.scheme == "https" else None
        if is_loopback(address.host):
            proxy = None
        if proxy is None:
            stream = self._reach(address.host, address.port, "the server", limits)
        else:
            stream = self._reach(proxy.host, proxy.port, "the proxy", limits)
        try:
            if proxy is not None:
                _tunnel(stream, address, proxy)
            tls_peer = None if context is None else self._secure(stream, context, address.host, ca_file)
        except BaseException:
            stream.close()
            raise
        return Connection(stream=stream, tls_peer=tls_peer)

    def _reach(self, host: str, port: int, whom: str, limits: Limits) -> Stream:
        try:
            found = self._lookups.addresses(host, limits)
        except OSError as error:
            raise _not_opened(f"the name of {whom} ({host}) was not found", error, limits) from error
        return _connected(found, port, f"{whom} ({bracketed(host)}:{port}) cannot be reached", limits)

    def _context(self, ca_file: Path | None) -> ssl.SSLContext:
        if ca_file not in self._contexts:
            self._contexts[ca_file] = tls.trusting(ca_file)
        return self._contexts[ca_file]

    def _secure(self, stream: Stream, context: ssl.SSLContext, host: str, ca_file: Path | None) -> str:
        try:
            return tls.peer_name(stream.secure(context, host), host)
        except ssl.SSLCertVerificationError as error:
            self._contexts.pop(ca_file, None)  # whoever corrects the file should not have to restart
            why = f"the certificate of {host} was not accepted: {error.verify_message}"
            raise NotOpened(why.rstrip("."), needs_a_person=True) from error
        except (OSError, ValueError) as error:
            raise _not_opened(f"no secure connection to {host}", error, stream.limits) from error


def _connected(found: Sequence[str], port: int, what: str, limits: Limits) -> Stream:
    """Try each address; each gets its share of the time, so that a dead one does not use up all of it."""
    failure: OSError = OSError("no address")
    for position, address in enumerate(found):
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        share = limits.within(limits.left_s() / (len(found) - position))
        try:
            sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:
            failure = error
            continue
        try:
            _connect(sock, (address, port), share)
        except OSError as error:
            sock.close()
            failure = error
            if limits.was_aborted:
                break
            continue
        except BaseException:
            sock.close()
            raise
        return Stream(sock, limits)
    raise _not_opened(what, failure, limits)


def _connect(sock: socket.socket, address: tuple[str, int], limits: Limits) -> None:
    sock.setblocking(False)
    limits.slice_s()
    try:
        sock.connect(address)
    except BlockingIOError:
        while not is_ready(sock, reading=False, writing=True, timeout_s=limits.slice_s()):
            pass
        if number := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(number, os.strerror(number)) from None
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _tunnel(stream: Stream, address: Address, proxy: ProxyAddress) -> None:
    target = f"{bracketed(address.host)}:{address.port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.name is not None:
        secret = f"{_decoded(proxy.name)}:{_decoded(proxy.password)}".encode()
        lines.append(f"Proxy-Authorization: Basic {base64.b64encode(secret).decode()}")
    try:
        stream.send_all("\r\n".join([*lines, "", ""]).encode("ascii"))
        answer = read_answer(stream, method="CONNECT")
    except (OSError, MalformedAnswer) as error:
        raise _not_opened(
            f"the proxy ({proxy.host}) opened no way to {address.host}", error, stream.limits
        ) from error
    if answer.status not in _OK:
        hint = ": it wants a name and a password" if answer.status == _PROXY_WANTS_A_PASSWORD else ""
        raise NotOpened(f"the proxy ({proxy.host}) answered {answer.status}{hint}")


def _decoded(text: str) -> str:
    from urllib.parse import unquote  # noqa: PLC0415 - only where a proxy wants a password

    return unquote(text)


def _not_opened(what: str, error: Exception, limits: Limits) -> NotOpened:
    return NotOpened("aborted" if limits.was_aborted else f"{what}: {cause(error)}")


def cause(error: Exception) -> str:
    """Say in a few words what the system or a peer did."""
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.replace("_", " ").lower()
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")
