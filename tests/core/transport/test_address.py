"""Addresses that bytes may go to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import UsageError
from pellucid.transport.address import is_loopback, read_address, read_proxy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://eu.i.posthog.com", ("https", "eu.i.posthog.com", 443, "/")),
        ("HTTPS://EU.i.PostHog.com/batch/", ("https", "eu.i.posthog.com", 443, "/batch/")),
        ("https://a.example:8443/x/y", ("https", "a.example", 8443, "/x/y")),
        ("http://127.0.0.1:8000/batch/", ("http", "127.0.0.1", 8000, "/batch/")),
        ("http://127.8.9.10", ("http", "127.8.9.10", 80, "/")),
        ("http://localhost:1/", ("http", "localhost", 1, "/")),
        ("http://[::1]:80/a", ("http", "::1", 80, "/a")),
        ("https://[2001:DB8::0:1]/", ("https", "2001:db8::1", 443, "/")),
    ],
)
def test_an_address_is_read(text, expected):
    """Scheme and host in lower case, the scheme's own port, and a path."""
    address = read_address(text)
    assert expected == (address.scheme, address.host, address.port, address.target)


@pytest.mark.parametrize(
    "text",
    [
        "http://eu.i.posthog.com",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example/",
        "http://localhost@evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://127.0.0.1:80@evil.example/",
        "http://evil.example#@127.0.0.1/",
        "http://evil.example\\@127.0.0.1/",
        "http://evil.example/@127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://0.0.0.0/",
        "http://[::]/",
        "http://[::ffff:10.0.0.1]/",
        "http://localhost./",
        "http://192.168.0.1/",
    ],
)
def test_plain_http_is_for_loopback_alone(text):
    """However a host is dressed up, only a literal of this machine or the word itself may go unencrypted."""
    with pytest.raises(UsageError):
        read_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "eu.i.posthog.com",
        "ftp://a.example/",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://a..example/",
        "https://a.example./",
        "https://-a.example/",
        "https://a.example:0/",
        "https://a.example:65536/",
        "https://a.example:port/",
        "https://me:secret@a.example/",
        "https://a.example/?token=secret",
        "https://a.example/#x",
        "https://a.example/\r\nX: y",
        "https://a.example/a b",
        "https://a.exam\tple/",
        " https://a.example/",
        "https://a.example/\n",
        "https://bücher.example/",
        "https://[::1/",
        "https://[1:2]/",
        "https://" + "a" * 64 + ".example/",
    ],
)
def test_what_is_not_an_address_is_refused_without_its_secret(text):
    """The refusal is one sentence with a remedy, and repeats neither a password nor a query."""
    with pytest.raises(UsageError) as caught:
        read_address(text)
    assert caught.value.remedy
    assert "secret" not in str(caught.value)
    assert "\n" not in caught.value.title


def test_the_host_header_leaves_out_the_schemes_own_port():
    """As every client writes it."""
    assert "a.example" == read_address("https://a.example:443/").authority
    assert "[::1]:8080" == read_address("http://[::1]:8080/").authority
    assert "https://a.example:8443/x" == str(read_address("https://a.example:8443/x"))


def test_two_addresses_of_one_server_have_one_origin():
    """Scheme, host and port decide; the path does not."""
    assert read_address("https://A.example/x").origin == read_address("https://a.example:443/y").origin
    assert read_address("https://a.example/").origin != read_address("https://a.example:8443/").origin


@pytest.mark.parametrize(
    "text", ["http://proxy:3128", "http://me:pass%3Aword@proxy:3128/", "http://[::1]:3128"]
)
def test_a_proxy_is_read(text):
    """With and without credentials, which are not shown."""
    proxy = read_proxy(text)
    assert 3128 == proxy.port
    assert "pass" not in repr(proxy)


@pytest.mark.parametrize(
    "text", ["https://p:1", "socks5://p:1", "p:3128", "http://p:1/x", "http://a:secret@:1"]
)
def test_other_proxies_are_not_supported(text):
    """It says so, and what would be."""
    with pytest.raises(UsageError, match="supported") as caught:
        read_proxy(text)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("::1", True), ("127.0.0.2", True), ("a.example", False), ("1", False)],
)
def test_loopback_is_known_by_its_spelling(host, expected):
    """No lookup is needed, and none could change it."""
    assert expected == is_loopback(host)


@given(st.text(max_size=40).map("http://".__add__) | st.text(max_size=40))
def test_whatever_is_given_is_read_or_refused(text):
    """Nothing else than a `UsageError` comes out, and nothing unencrypted goes anywhere but here."""
    try:
        address = read_address(text)
    except UsageError:
        return
    assert "https" == address.scheme or is_loopback(address.host)
