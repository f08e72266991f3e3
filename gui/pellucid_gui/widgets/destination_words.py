"""What can be said of the place that a program's events go to. Pure; nothing is looked up for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from pellucid.said import said
from pellucid_gui.translation import say, translated

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_EU: Final = (
    said("European Union"),
    said(
        "PostHog Cloud EU, which PostHog says keeps its data in the European Union. PostHog stores it there "
        "for the makers of {title}."
    ),
)
_US: Final = (
    said("United States"),
    said(
        "PostHog Cloud US, which PostHog says keeps its data in the United States. PostHog stores it there "
        "for the makers of {title}."
    ),
)
_CLOUDS: Final = {
    "eu.i.posthog.com": _EU,
    "eu.posthog.com": _EU,
    "us.i.posthog.com": _US,
    "us.posthog.com": _US,
    "app.posthog.com": _US,
}
"""By host: where its operator says its servers are, and all of that in sentences."""
_POSTHOG: Final = "PostHog"
_DECLARED: Final = {"tel.rerun.io": (_POSTHOG, said("the European Union"), said("European Union"))}
"""By a program's own host: who is behind it and where, as the program's makers say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where events go, in words."""

    host: str
    """Without scheme and path; with a port if it is an unusual one."""
    region: str
    """Such as *European Union*; empty if nobody here knows."""
    operator: str = ""
    """Who runs it; empty if nobody here knows."""
    said_by: str = ""
    """Whose word the region is; empty if it needs none."""
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
        return Destination(
            host=say("nowhere"), region="", known=say("{title} has no address to send to.", title=title)
        )
    if name in _LOOPBACK or name.startswith("127."):
        return Destination(
            host=host,
            region=say("this computer"),
            known=say(
                "A program on this computer takes the events. What it does with them is not known here."
            ),
        )
    seen = say("As with any request, the server sees the network address that it comes from.")
    declared = _DECLARED.get(name)
    if declared is not None:
        service, within, region = (translated(text) for text in declared)
        known = say(
            "The makers of {title} say that {service} keeps the events in {region} for them. Pellucid "
            "cannot check that. {seen}",
            title=title,
            service=service,
            region=within,
            seen=seen,
        )
        makers = say("the makers of {title}", title=title)
        return Destination(host=host, region=region, known=known, operator=service, said_by=makers)
    cloud = _CLOUDS.get(name)
    if cloud is None:
        chosen = say(
            "The makers of {title} chose it. Where it stands and who runs it is not known here.", title=title
        )
        return Destination(host=host, region="", known=f"{chosen} {seen}")
    region, known = cloud
    return Destination(
        host=host,
        region=translated(region),
        known=f"{translated(known).format(title=title)} {seen}",
        operator=_POSTHOG,
        said_by=_POSTHOG,
    )
