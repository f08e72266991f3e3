"""An app whose person has not been asked yet."""

from __future__ import annotations

import pytest

from pellucid.apps import embedded_app
from pellucid.consent.store import ConsentStore


@pytest.fixture
def viewer(monkeypatch, tmp_path):
    """An embedded app of this test's own person."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return embedded_app(
        name="myviewer",
        title="My Viewer",
        version="1",
        endpoint="https://eu.i.posthog.com",
        api_key="k",
        consent_default="ask",
    )


@pytest.fixture
def clock(app):
    """A clock that moves when the test says so."""
    return app.Stepping()


@pytest.fixture
def store(viewer, clock):
    """What that person chose."""
    return ConsentStore(viewer, clock=clock)
