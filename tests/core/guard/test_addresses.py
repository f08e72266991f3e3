"""Addresses of people, machines and network cards, and what only looks like one."""

from __future__ import annotations

import pytest

from pellucid.guard.addresses import find_emails, find_ips, find_macs


def _parts(text, spans):
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("alice@example.com", ["alice@example.com"]),
        ("write to <Alice.B+news@mail.example.co.uk>, please.", ["Alice.B+news@mail.example.co.uk"]),
        ("mailto:a_b-c@x-y.org?subject=hi", ["a_b-c@x-y.org"]),
        ("user=alice%40example.com&x=1", ["alice%40example.com"]),
        (
            "jürgen@müller.example and li@xn--fsqu00a.xn--0zwm56d",
            ["jürgen@müller.example", "li@xn--fsqu00a.xn--0zwm56d"],
        ),
        ("Alice at alice@example.com.", ["alice@example.com"]),
        ("a@x.de,b@x.de", ["a@x.de", "b@x.de"]),
        ("mail@163.com", ["mail@163.com"]),
    ],
)
def test_email_addresses_are_found(text, found):
    """As people write them, as URLs carry them, in any script."""
    assert found == _parts(text, find_emails(text))


@pytest.mark.parametrize(
    "text",
    [
        "@",
        "a@b.c",
        "vulkan@2x",
        "icon@2x.png",
        "icon@1.5x.webp",
        "react-dom@18.2.0",
        "@types/node@20.1.0-rc.one",
        "pellucid @ file",
        "git@github.com:rerun-io/rerun.git",
        "memcpy@@GLIBC_2.14",
        "memcpy@GLIBC_2.14",
        "puts@plt",
        "render@app.js:10:5",
        "onClick@https://example.com/app.js:1:2",
        "user@localhost",
        "rate 5@10.5",
        "50%40",
        "std::ops::Fn::call@0x7fff",
    ],
)
def test_what_only_has_an_at_sign_is_no_email_address(text):
    """Versions of packages, names of files, symbols of programs, and the user that all of GitHub shares."""
    assert [] == find_emails(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("192.168.1.17", ["192.168.1.17"]),
        ("connect to 203.0.113.7:9876, please", ["203.0.113.7"]),
        ("http://10.1.2.3/x and (8.8.8.8).", ["10.1.2.3", "8.8.8.8"]),
        ("myhost/192.168.1.5 refused", ["192.168.1.5"]),
        ("net 192.168.1.0/24", ["192.168.1.0"]),
        ("2001:db8::1", ["2001:db8::1"]),
        ("[2001:DB8:0:0:0:0:2:1]:8080", ["2001:DB8:0:0:0:0:2:1"]),
        ("fe80::1ff:fe23:4567:890a%eth0 is up", ["fe80::1ff:fe23:4567:890a%eth0"]),
        ("fd12:3456:789a::", ["fd12:3456:789a::"]),
        ("2001:db8::1: no route", ["2001:db8::1"]),
        ("2001:db8:1:2:3:4:5:6: no route", ["2001:db8:1:2:3:4:5:6"]),
        ("2001:db8::192.0.2.33", ["2001:db8::192.0.2.33"]),
        ("::ffff:203.0.113.7", ["203.0.113.7"]),
        ("peer:2a02:8109::5 left", ["2a02:8109::5"]),
    ],
)
def test_addresses_of_machines_are_found(text, found):
    """Both versions, with a port, a zone or brackets around them, at the end of a sentence."""
    spans = find_ips(text)
    assert found == [
        part for part in _parts(text, spans) if not any(part != one and part in one for one in found)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1.4.0",
        "0.41.0.1-alpha",
        "0.41.0.1",
        "1.2.3.4-alpha",
        "1.2.3.4+build5",
        "1.2.3.4.dev0",
        "1.2.3.4.5",
        "1.2.3.4rc1",
        "v1.2.3.4",
        "version 1.2.3.4",
        "Version=4.1.2.3, Culture=neutral",
        "build: 10.1.2.3",
        "2.0.0.0",
        "31.0.101.4502",
        "120.0.6099.109",
        "01.02.03.04",
        "256.1.1.1",
        "openssl-1.1.1.4",
        "lib_1.2.3.4_amd64",
        "127.0.0.1:9876",
        "0.0.0.0:80",
        "255.255.255.0",
        "22.1.8",
        "::",
        "::1",
        "[::]:9876",
        "std::fs::read",
        "dead::beef",
        "fade::add",
        "core::fmt::Debug",
        "16:21:37.247379814Z",
        "2026:11:24 10:00:00",
        "2001:db8::1::2",
        "2001:db8:1:2",
        "2001:db8:1:2:3:4:5:6:7",
        "a:b:c:d:e:f:1:2",
    ],
)
def test_versions_times_and_symbols_are_no_machines(text):
    """Nor is what a machine calls itself."""
    assert [] == find_ips(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aa:bb:cc:dd:ee:ff", ["aa:bb:cc:dd:ee:ff"]),
        ("on interface:3C-52-82-AB-01-9F.", ["3C-52-82-AB-01-9F"]),
        ("00:1a:2b:ff:fe:3c:4d:5e", ["00:1a:2b:ff:fe:3c:4d:5e"]),
        ("cisco 001a.2b3c.4d5e up", ["001a.2b3c.4d5e"]),
        ("10:11:12:13:14:15", ["10:11:12:13:14:15"]),
    ],
)
def test_addresses_of_network_cards_are_found(text, found):
    """With colons, dashes or dots, six pairs or eight."""
    assert found == _parts(text, find_macs(text))


@pytest.mark.parametrize(
    "text",
    [
        "16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48",
        "00:00:00:00:00:00",
        "FF-FF-FF-FF-FF-FF",
        "20-26-11-24-10-00",
        "2026-11-23T16:37:54.172434033Z",
        "01227f48-ce91-44e3-920a-f14dd42621bb",
        "aa:bb:cc:dd:ee",
        "aa:bb:cc:dd:ee:f",
        "aa:bb:cc:dd:ee:ffg",
        "zaa:bb:cc:dd:ee:ff",
        "1234.5678.9012",
        "1.0001.abcd.ef01",
        "0001.abcd.ef01.2345",
        "ab::cd::ef::ab::cd::ef",
    ],
)
def test_fingerprints_and_dates_are_no_network_cards(text):
    """Nor is the address of nobody, or of everybody."""
    assert [] == find_macs(text)
