"""Switching off says what it did not reach."""

from __future__ import annotations

import pytest

from pellucid.processes import RunningProgram
from pellucid_gui.dialogs.off_dialog import OffDialog

VIEWER = RunningProgram(
    pid=4711,
    name="rerun",
    started_ns=1_795_535_100_000_000_000,
    command="/home/alice/.venv/bin/rerun /home/alice/recordings/a-long-name-of-a-recording.rrd",
    records=True,
)


def test_off_names_the_programs_that_keep_sending(words, shown):
    """Each running program is named with its pid."""
    dialog = shown(OffDialog(title="Rerun", programs=(VIEWER,), queued=2))
    assert "pid 4711" in words(dialog)


@pytest.mark.parametrize(
    ("programs", "queued", "needed"), [((), 0, False), ((VIEWER,), 0, True), ((), 1, True)]
)
def test_off_is_silent_if_there_is_nothing_to_tell(programs, queued, needed):
    """Nobody is bothered when nothing runs and nothing waits."""
    assert needed is OffDialog.is_needed(programs, queued)
