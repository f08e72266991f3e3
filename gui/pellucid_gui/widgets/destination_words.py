"""What can be said of the place that a program's events go to. Pure; nothing is looked up for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_CLOUDS: Final = {
    "eu.i.posthog.com": ("PostHog Cloud EU", "the European Union"),
    "eu.posthog.com": ("PostHog Cloud EU", "the European Union"),
    "us.i.posthog.com": ("PostHog Cloud US", "the United States"),
    "us.posthog.com": ("PostHog Cloud US", "the United States"),
    "app.posthog.com": ("PostHog Cloud US", "the United States"),
}
"""By host: what its operator calls it, and where that says its servers are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where events go, in words."""

    host: str
    """Without scheme and path; with a port if it is an unusual one."""
    region: str
    """Such as *European Union*; empty if nobody here knows."""
    known: str
    """What is known of it; sentences."""


def destination_of(endpoint: str, *, title: str) -> Destination:
    """
    Say what is known of an address.

    Args:
        endpoint: A program's.
        title: What people call the program.
    """
    parts = urlsplit(endpoint)
    name = (parts.hostname or "").lower()
    host = parts.netloc.rpartition("@")[2] or endpoint
    if not endpoint:
        return Destination(host="nowhere", region="", known=f"{title} has no address to send to.")
    if name in _LOOPBACK or name.startswith("127."):
        return Destination(
            host=host,
            region="this computer",
            known="A program on this computer takes the events. What it does with them is not known here.",
        )
    seen = "As with any request, the server sees the network address that it comes from."
    cloud = _CLOUDS.get(name)
    if cloud is None:
        known = f"The makers of {title} chose it. Where it stands and who runs it is not known here. {seen}"
        return Destination(host=host, region="", known=known)
    service, region = cloud
    known = f"{service}, which PostHog says keeps its data in {region}. PostHog stores it there for the makers of {title}. {seen}"
    return Destination(host=host, region=region.removeprefix("the "), known=known)
