"""Of the place that events go to, what is known is told apart from what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid_gui.dialogs.destination_dialog import destination_facts


def test_rerun(rerun):
    """Its makers' word is called that, and what nobody asks the server for is said."""
    facts = dict(destination_facts(rerun))
    assert "European Union" == facts["Stands in"]
    assert "The makers of Rerun; Pellucid cannot check it" == facts["Told by"]
    assert facts["Place lookup"].startswith("Nothing in what Rerun sends asks the server")


@pytest.mark.parametrize(
    ("endpoint", "encrypted", "region", "operator"),
    [
        ("https://eu.i.posthog.com", "Yes, by TLS", "European Union", "PostHog"),
        ("http://telemetry.example.org", "No", "Not known here", "Not known here"),
        ("http://127.0.0.1:4711", "No", "This computer", "Not known here"),
    ],
)
def test_an_own_app(own, endpoint, encrypted, region, operator):
    """Nothing is guessed from a name, and the payload is named as the place where lookups are decided."""
    facts = dict(destination_facts(replace(own.app, endpoint=endpoint)))
    assert [encrypted, region, operator] == [facts[name] for name in ("Encrypted", "Stands in", "Run by")]
    assert ("Told by" in facts) is (operator == "PostHog")
    assert "$geoip_disable" in facts["Place lookup"]


def test_no_address(own):
    """A program that sends nowhere has nothing more to tell."""
    facts = destination_facts(replace(own.app, endpoint=""))
    assert [("Address", "My Viewer has no address to send to.")] == facts
