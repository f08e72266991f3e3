"""What may be recorded is a value, equal to another one that says the same."""

from __future__ import annotations

from pellucid.recording.values import NotRecording


def test_reasons_are_compared_by_what_they_say():
    """A pause is no other one because somebody asked again."""
    assert NotRecording(why="paused", keeps_session=True) == NotRecording(why="paused", keeps_session=True)
    assert NotRecording(why="off", keeps_session=False) != NotRecording(why="off", keeps_session=True)
