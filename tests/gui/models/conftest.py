"""What several models show."""

from __future__ import annotations

import pytest

from pellucid.state import State
from pellucid.view.values import Eyes, Row
from pellucid_gui.models.cells import Cells


@pytest.fixture
def make_cells():
    """A maker of what a row shows."""

    def make(*, marks=(), eyes=Eyes.FILE, **changes) -> Cells:
        values = {
            "event": 7,
            "state": State.QUEUED,
            "time_ns": 1_795_449_914_814_000_000,
            "kind": "Append",
            "name": "viewer_started",
            "session": "1565df47-7173-476b-ad6f-02c296dbb93d",
            "size_bytes": 143,
            "unreadable": False,
        }
        row = Row(**(values | changes))
        return Cells(row, marks, eyes)

    return make
