"""
Looking names up without being held up.

The system's resolver cannot be interrupted and may take half a minute, so it runs in a thread of its own and only the
answer is waited for. A lookup that was given up is not begun twice: one thread is the most there ever is.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from typing import TYPE_CHECKING, Final

from pellucid.worker import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.http_transport.stream import Limits

_THIS_MACHINE: Final = ("127.0.0.1", "::1")


class Lookups:
    """
    Finds the addresses of a host, most wanted first.

    Args:
        resolve: The system's resolver: a name to addresses; raises `OSError`.
    """

    def __init__(self, *, resolve: Callable[[str], Sequence[str]] | None = None) -> None:
        self._resolve = resolve or _system_addresses
        self._background = Background()
        self._running: _Lookup | None = None

    def addresses(self, host: str, limits: Limits) -> Sequence[str]:
        """
        Return at least one address.

        Literals need no lookup, and `localhost` is always this machine (RFC 6761): no resolver is asked for it.

        Raises:
            OSError: There is none, or the limits ended the wait.
        """
        if host == "localhost":
            return _THIS_MACHINE
        try:
            return (str(ipaddress.ip_address(host)),)
        except ValueError:
            pass
        lookup = self._running
        if lookup is None or lookup.host != host or lookup.is_done.is_set():
            lookup = _Lookup(host, self._resolve)
            self._background.submit(lookup.run)
            self._running = lookup
        while not lookup.is_done.wait(limits.slice_s()):
            pass
        self._running = None
        return lookup.outcome()

    def close(self) -> None:
        """End the thread; one that still waits for the resolver is left to end with the process."""
        if self._running is None or self._running.is_done.is_set():
            self._background.close()


class _Lookup:
    def __init__(self, host: str, resolve: Callable[[str], Sequence[str]]) -> None:
        self.host = host
        self.is_done = threading.Event()
        self._resolve = resolve
        self._found: Sequence[str] = ()
        self._failure: OSError | None = None

    def run(self) -> None:
        try:
            self._found = self._resolve(self.host)
        except OSError as failure:
            self._failure = failure
        except Exception as failure:  # noqa: BLE001 - such as a label that cannot be encoded; a thread must not die
            self._failure = OSError(str(failure))
        finally:
            self.is_done.set()

    def outcome(self) -> Sequence[str]:
        if self._failure is not None:
            raise self._failure
        if not self._found:
            raise OSError("the name has no address")
        return self._found


def _system_addresses(host: str) -> Sequence[str]:
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))
