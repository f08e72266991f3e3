"""A change and what follows from it, in one command."""

from __future__ import annotations


def test_a_change_that_cannot_be_written_destroys_nothing(viewer, analytics):
    """The choice comes first; what waits is touched only after it."""
    viewer.run_once(1)
    config = viewer.known.config_file
    kept = config.read_bytes()
    config.unlink()
    config.mkdir()
    assert 4 == analytics("disable").code
    config.rmdir()
    config.write_bytes(kept)
    assert ["held"] == viewer.states()


def test_json_tells_what_holds_now_and_what_was_done(viewer, analytics):
    """The same members for each verb that changes something."""
    viewer.run_once(1)
    found = analytics("local", "--json").json
    assert {
        "app",
        "state",
        "rule",
        "meaning",
        "destroyed",
        "may_have_been_received",
        "still_running",
        "troubles",
    } == found.keys()
    assert ("myviewer", "local", "you chose 'local'") == (found["app"], found["state"], found["rule"])
