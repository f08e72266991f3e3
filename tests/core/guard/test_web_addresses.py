"""URLs that tell more than a place."""

from __future__ import annotations

import pytest

from pellucid.guard.web_addresses import find_urls


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://example.com/a?user=7", ["https://example.com/a?user=7"]),
        ("see (https://example.com/a#me).", ["https://example.com/a#me"]),
        ("postgresql://bob:pw@db/x", ["postgresql://bob:pw@db/x"]),
        ("https://token@example.com", ["https://token@example.com"]),
        ("rerun+http://127.0.0.1:9876/proxy?key=1 failed", ["rerun+http://127.0.0.1:9876/proxy?key=1"]),
        (
            "https://web.example.com/save/https://bob:pw@x.org/",
            ["https://web.example.com/save/https://bob:pw@x.org/"],
        ),
        ('"ws://a.b/?x" "wss://a.b/?y"', ["ws://a.b/?x", "wss://a.b/?y"]),
        ("jdbc:mysql://root:x@db:3306/a", ["mysql://root:x@db:3306/a"]),
    ],
)
def test_urls_with_credentials_query_or_fragment_are_found(text, found):
    """Whatever the scheme, also within another URL; what closes a sentence stays outside."""
    assert found == [text[start:end] for start, end in find_urls(text)]


@pytest.mark.parametrize(
    "text",
    [
        "https://tel.rerun.io",
        "https://eu.i.posthog.com/batch/",
        "see https://example.com/a?",
        "https://medium.example/@alice/story",
        "ssh://git@github.com/rerun-io/rerun",
        "rerun+http://127.0.0.1:9876/proxy",
        "://",
        "a :// b?",
        "what?# no",
        "crate://serde",
    ],
)
def test_plain_urls_pass(text):
    """Where a page is says nothing about who reads it."""
    assert [] == find_urls(text)
