"""`pellucid forget`, on real copies."""

from __future__ import annotations

MARKER = b"viewer_started"
MARKER_OF_OURS = b"viewer_opened"


def bytes_below(folder):
    """Return all that the files below a folder hold."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_one_event(home, call):
    """After a yes its bytes are nowhere among our copies; the others stay."""
    home.copy_of()
    call("events")  # makes the column cache
    assert 1 == call("forget", "ee103505:2", answer="n\n").code
    assert MARKER in bytes_below(home.path / "pellucid")
    done = call("forget", "ee103505:2", answer="y\n")
    assert (0, "Forgotten: 1 event.\n") == (done.code, done.out)
    assert MARKER not in bytes_below(home.path / "pellucid")
    assert 2 == len(call("events", "--json").json)


def test_one_event_by_its_uuid(home, call):
    """The address that `events` prints works here too."""
    home.copy_of()
    uuid = call("events", "--filter", "name:viewer_started", "--json").json[0]["uuid"]
    assert 1 == call("forget", uuid, "--yes", "--json").json["events"]
    assert MARKER not in bytes_below(home.path / "pellucid")


def test_a_session_an_app_and_all(home, call):
    """Each takes all below it, and nothing beside it."""
    for target in (["ee103505"], ["ee103505-2624-4113-858e-cb3d2ff8ccfd"]):
        home.copy_of("ee103505")
        home.copy_of("01227f48")
        assert 3 == call("forget", *target, "--yes", "--json").json["events"]
        assert 1 == len(home.ledger.sessions())
        assert 1 == call("forget", "rerun", "--yes", "--json").json["events"]
        assert [] == home.ledger.sessions()
    home.copy_of("ee103505")
    assert 3 == call("forget", "--all", "--yes", "--json").json["events"]
    assert [] == home.ledger.sessions()


def test_what_still_waits_is_not_forgotten(home, call):
    """A line in the program's own queue stays, and is named."""
    home.set_up()
    home.queue("01227f48")
    home.copy_of("01227f48", released=False)
    done = call("forget", "01227f48", "--yes")
    assert 0 == done.code
    assert "Still in the program's own queue" in done.out
    assert 1 == len(call("forget", "01227f48", "--yes", "--json").json["still_queued"])


def test_what_is_not_there(home, call):
    """An unknown target, an ambiguous one, none and two have exit codes of their own."""
    home.copy_of("77ce191c")
    home.copy_of("77aaeb9d")
    assert 3 == call("forget", "nothing:1", "--yes").code
    assert 3 == call("forget", "nothing", "--yes").code
    assert 2 == call("forget", "77", "--yes").code
    assert 2 == call("forget").code
    assert 2 == call("forget", "77", "--all").code
    assert 2 == len(home.ledger.sessions())


def test_nobody_there_to_answer(home, call):
    """Without an answer nothing is destroyed."""
    home.copy_of()
    assert 2 == call("forget", "--all").code
    assert 1 == len(home.ledger.sessions())


def test_an_event_of_an_app_with_the_engine_inside(viewer, call):
    """It is destroyed where it was recorded, sent or not; what had not been sent never will be."""
    viewer.run_once(1, 2)
    (entry,) = viewer.ledger.sessions()
    done = call("forget", f"{entry.folder[:8]}:0", "--app", "myviewer", answer="y\n")
    assert (0, "Forgotten: 1 event.\n") == (done.code, done.out)
    assert "Destroy what is kept of line 0" in done.err
    assert ["held", "purged"] == viewer.states()
    assert 1 == viewer.bytes_below().count(MARKER_OF_OURS)


def test_an_app_with_the_engine_inside_as_a_whole(viewer, home, call):
    """By its name, which needs no --app; other apps stay as they are."""
    home.copy_of()
    viewer.run_once(1, 2)
    viewer.run_once(1, name="other")
    assert 2 == call("forget", "myviewer", "--yes", "--json").json["events"]
    assert [] == viewer.ledger.sessions()
    assert MARKER_OF_OURS not in viewer.bytes_below()
    assert 1 == len(home.ledger.sessions())
    assert 2 == call("forget", "other", "--app", "myviewer", "--yes").code
    assert 3 == call("forget", "rerun", "--app", "myviewer", "--yes").code
    assert 1 == call("forget", "other", "--app", "other", "--yes", "--json").json["events"]
    assert 1 == len(home.ledger.sessions())


def test_a_live_session_goes_on_in_a_new_one(viewer, call):
    """Forgetting everything does not stop the app from recording."""
    running = viewer.open()
    viewer.record(running, 1)
    assert 1 == call("forget", "myviewer", "--yes", "--json").json["events"]
    assert MARKER_OF_OURS not in viewer.bytes_below()
    viewer.until(lambda: running.record(viewer.app.ViewerOpened(windows=2)) and "held" in viewer.states())


def test_all_of_all_apps(viewer, home, call):
    """Copies of others' events, and what our own apps recorded."""
    home.copy_of()
    viewer.run_once(1, 2)
    viewer.run_once(1, name="other")
    assert 6 == call("forget", "--all", "--yes", "--json").json["events"]
    assert ([], []) == (home.ledger.sessions(), viewer.ledger.sessions())
    assert [] == call("events", "--app", "other", "--json").json
