"""
See everything a program says about you, before it says it.

The engine of Pellucid: it reads what an app's telemetry queues, keeps its own witnessed copy, and shows what an
upload says. An app may also have it inside, as its own telemetry:

    from pellucid import Analytics, App, Event

It is headless: nothing here imports Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pellucid.catalogue.typed import Event
    from pellucid.embedding.analytics import Analytics
    from pellucid.embedding.app import App

__all__ = ["Analytics", "App", "Event", "__version__"]

__version__ = "0.1.0"

_HOMES = {
    "Analytics": "pellucid.embedding.analytics",
    "App": "pellucid.embedding.app",
    "Event": "pellucid.catalogue.typed",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a class, whichever was asked for
    """Import what an app's developer uses when it is used: the witness and the window do without."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'pellucid' has no attribute {name!r}")
    import importlib  # noqa: PLC0415 - see above

    return getattr(importlib.import_module(home), name)


def __dir__() -> list[str]:
    """Name what can be had, for whoever completes names, whether or not it was imported yet."""
    return sorted({*globals(), *__all__})
