"""Bytes as they are, and through TLS."""

from __future__ import annotations

import ssl

import pytest
import trustme

from pellucid.collector.channels import PlainChannel, TlsChannel


class TlsClient:
    """The client's side of TLS, in memory."""

    def __init__(self, authority):
        context = ssl.create_default_context()
        authority.configure_trust(context)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_hostname="localhost")

    def shake_hands(self, channel):
        """Do all of the handshake with the channel."""
        for _ in range(10):
            try:
                self.tls.do_handshake()
            except ssl.SSLWantReadError:
                done = False
            else:
                done = True
            assert b"" == channel.received(self.outgoing.read())
            self.incoming.write(channel.sending(b""))
            if done:
                return


@pytest.fixture
def authority():
    """A certificate authority for this test."""
    return trustme.CA()


@pytest.fixture
def channel(authority):
    """The server's side."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return TlsChannel(context)


def test_plain_bytes_stay():
    """Nothing is added and nothing taken away."""
    channel = PlainChannel()
    assert (b"a", b"b", b"", False) == (
        channel.received(b"a"),
        channel.sending(b"b"),
        channel.ending(),
        channel.is_ended,
    )


def test_tls_carries_both_ways(authority, channel):
    """After the handshake, in pieces of any size, up to the farewell of either side."""
    client = TlsClient(authority)
    client.shake_hands(channel)
    client.tls.write(b"x" * 100_000)
    wire = client.outgoing.read()
    assert b"x" * 100_000 == channel.received(wire[:777]) + channel.received(wire[777:])
    assert not channel.is_ended
    client.incoming.write(channel.sending(b"answer") + channel.ending())
    assert b"answer" == client.tls.read()
    assert b"" == client.tls.read()


def test_the_clients_farewell_is_seen(authority, channel):
    """Nothing more will come."""
    client = TlsClient(authority)
    client.shake_hands(channel)
    with pytest.raises(ssl.SSLWantReadError):
        client.tls.unwrap()
    assert b"" == channel.received(client.outgoing.read())
    assert channel.is_ended


def test_who_does_not_speak_tls_gets_an_alert(channel):
    """Plain HTTP on a TLS port is an error, and there is something to send for it."""
    with pytest.raises(ssl.SSLError):
        channel.received(b"POST /batch/ HTTP/1.1\r\n\r\n")
    assert b"" == channel.ending()
