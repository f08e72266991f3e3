"""Between the two sides of the witness."""

from __future__ import annotations

import math
import os

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.witness.desk import Desk
from pellucid.witness.relay import Courier
from pellucid.witness.scribe import Scribe


def _scribe(tmp_path):
    clock = SystemClock()
    return Scribe(
        app=custom_app(tmp_path / "analytics.json", tmp_path),
        ledger=Ledger(root=tmp_path / "ledger", clock=clock),
        clock=clock,
        wake=lambda: None,
        say=lambda _sentence: None,
    )


def _courier(_tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    return Courier(pipe=writing)


@pytest.mark.parametrize("make", [_scribe, _courier])
def test_the_side_that_looks_need_not_know_which_one_it_has(make, tmp_path):
    """Each has all that a desk has, and can be closed with nothing on it."""
    desk = make(tmp_path)
    members = {name for name in vars(Desk) if not name.startswith("_")} | set(Desk.__annotations__)
    assert {"take", "new_capture", "distinct_id"} <= members
    assert set() == {name for name in members if not hasattr(desk, name)}
    assert (False, False, math.inf) == (desk.is_busy, desk.is_full, desk.rest_s)
    desk.close()
