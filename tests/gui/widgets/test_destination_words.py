"""Of a place only what is known is said."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.destination_words import destination_of


@pytest.mark.parametrize(
    ("endpoint", "host", "region"),
    [
        ("https://eu.i.posthog.com", "eu.i.posthog.com", "European Union"),
        ("https://us.i.posthog.com/", "us.i.posthog.com", "United States"),
        ("https://telemetry.example.org:8443/in", "telemetry.example.org:8443", ""),
        ("http://127.0.0.1:4711", "127.0.0.1:4711", "this computer"),
        ("http://[::1]:80", "[::1]:80", "this computer"),
        ("http://localhost", "localhost", "this computer"),
        ("", "nowhere", ""),
    ],
)
def test_host_and_region(endpoint, host, region):
    """A region is named only of a host whose operator says it."""
    where = destination_of(endpoint, title="V")
    assert (host, region) == (where.host, where.region)
    assert where.known.endswith(".")


def test_a_look_alike_is_unknown():
    """A host that only begins like a known one is none."""
    where = destination_of("https://eu.i.posthog.com.example.org", title="V")
    assert "" == where.region
    assert "is not known here" in where.known


def test_the_network_address_is_named():
    """Wherever it goes, beyond this computer, the server sees it."""
    for endpoint in ("https://eu.i.posthog.com", "https://example.org"):
        assert "sees the network address" in destination_of(endpoint, title="V").known


@pytest.mark.parametrize(
    ("endpoint", "operator", "said_by"),
    [
        ("https://tel.rerun.io", "PostHog", "the makers of V"),
        ("https://eu.i.posthog.com", "PostHog", "PostHog"),
        ("https://example.org", "", ""),
        ("http://127.0.0.1:80", "", ""),
    ],
)
def test_whose_word_it_is(endpoint, operator, said_by):
    """Who runs a place, and who says so; nobody for a place that nobody here knows."""
    where = destination_of(endpoint, title="V")
    assert (operator, said_by) == (where.operator, where.said_by)
