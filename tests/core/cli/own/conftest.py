"""An app with the engine inside that has something to decide about."""

from __future__ import annotations

import pytest

from pellucid.cli.own.targets import WaitingThings
from pellucid.consent.values import Mode


@pytest.fixture
def running(viewer, analytics):
    """The app, running, with a yes; three events are in a batch that waits for a person."""
    running = viewer.open(review_s=None, batch_age_s=60.0, batch_count=3)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1, 2, 3)
    viewer.until(lambda: WaitingThings(viewer.ledger).batches)
    return running
