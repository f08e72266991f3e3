"""The head of a request, as it leaves."""

from __future__ import annotations

from pellucid.transport import Endpoint, UploadRequest
from pellucid.transport.address import read_address
from pellucid.transport.request_head import request_head, user_agent


def head(url, body=b"{}", **endpoint):
    request = UploadRequest(endpoint=Endpoint(url=url, **endpoint), body=body)
    return request_head(request, read_address(url), agent=user_agent("1.2"))


def test_it_is_written_byte_for_byte():
    """Request line, headers in their order, and an empty line."""
    assert (
        b"POST /batch/ HTTP/1.1\r\n"
        b"Host: eu.i.posthog.com\r\n"
        b"User-Agent: pellucid/1.2\r\n"
        b"Accept-Encoding: identity\r\n"
        b"Content-Type: application/json\r\n"
        b"Content-Length: 5\r\n"
        b"\r\n"
    ) == head("https://eu.i.posthog.com/batch/", b"12345").text


def test_a_port_of_its_own_stands_with_the_host():
    """An IPv6 address has its brackets there."""
    assert "[::1]:8000" == head("http://[::1]:8000/x").headers["Host"]
    assert "POST /x HTTP/1.1" == head("http://[::1]:8000/x").request_line


def test_a_proxys_password_is_not_in_it():
    """It is told to the proxy only."""
    assert b"hunter2" not in head("https://a.example", proxy="http://me:hunter2@proxy.example:8080").text
