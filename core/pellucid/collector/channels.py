"""Bytes between a connection's two sides: as they are, or through TLS. No socket is touched here."""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import Final, Protocol

_RECORD_BYTES: Final = 64 * 1024


class Channel(Protocol):
    """What stands between the bytes on the wire and those that are meant."""

    is_ended: bool
    """The other side has said that nothing more will come."""

    def received(self, wire: bytes) -> bytes:
        """Return what bytes from the wire mean; may be nothing yet."""

    def sending(self, meant: bytes) -> bytes:
        """Return what has to go on the wire for these; with nothing meant, what is due for the channel's own sake."""

    def ending(self) -> bytes:
        """Return what has to go on the wire as a farewell."""


class PlainChannel:
    """Nothing stands between."""

    is_ended = False

    def received(self, wire: bytes) -> bytes:
        """Return the bytes."""
        return wire

    def sending(self, meant: bytes) -> bytes:
        """Return the bytes."""
        return meant

    def ending(self) -> bytes:
        """Return nothing: TCP has its own farewell."""
        return b""


class TlsChannel:
    """
    The server's side of TLS.

    Args:
        context: With the server's certificate.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._is_open = False
        self.is_ended = False

    def received(self, wire: bytes) -> bytes:
        """
        Return what was decrypted.

        Raises:
            ssl.SSLError: The client does not accept us, or does not speak TLS; `sending` still has an alert for it.
        """
        self._incoming.write(wire)
        meant = bytearray()
        try:
            if not self._is_open:
                self._tls.do_handshake()
                self._is_open = True
            while True:
                piece = self._tls.read(_RECORD_BYTES)
                if not piece:
                    self.is_ended = True
                    break
                meant += piece
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.is_ended = True
        return bytes(meant)

    def sending(self, meant: bytes) -> bytes:
        """Return the encrypted bytes, after what the handshake has to say."""
        if meant:
            self._tls.write(meant)
        return self._outgoing.read()

    def ending(self) -> bytes:
        """Return the notice that nothing more will come."""
        if not self._is_open:
            return self._outgoing.read()
        with suppress(ssl.SSLError):  # it waits for the client's own notice, and nobody has to
            self._tls.unwrap()
        return self._outgoing.read()
