"""A live file that lost its name is read to its end, however the folder is followed."""

from __future__ import annotations

from pellucid.state import State


def _known(watched, session):
    return sorted(raw for state in (State.QUEUED, State.RELEASED) for raw in watched.lines(session, state))


def test_what_is_written_after_a_deletion_is_copied(watched):
    """An old Rerun unlinks a newer one's live file, which goes on writing to it, empties it, and writes again."""
    path = watched.folder / "s.json"
    with path.open("wb", buffering=0) as live:
        live.write(b"a\n")
        assert watched.queued("s", b"a")
        path.unlink()
        assert watched.released("s", b"a")
        live.write(b"b\n")
        assert watched.until(lambda: [b"a", b"b"] == _known(watched, "s"))
        live.truncate(0)
        live.seek(0)
        live.write(b"c\n")
        assert watched.until(lambda: [b"a", b"b", b"c"] == _known(watched, "s"))


def test_what_was_written_just_before_the_deletion_is_read_to_its_end(watched):
    """The descriptor outlives the name: what it holds is read once more when the name goes."""
    path = watched.folder / "s.json"
    with path.open("wb", buffering=0) as live:
        live.write(b"a\n")
        assert watched.queued("s", b"a")
        live.write(b"b\n")
        path.unlink()
        assert watched.until(lambda: [b"a", b"b"] == _known(watched, "s"))


def test_a_folder_that_goes_takes_nothing_along(watched):
    """After `rerun reset` a running program goes on writing into a file of a folder that is no more."""
    path = watched.folder / "s.json"
    with path.open("wb", buffering=0) as live:
        live.write(b"a\n")
        assert watched.queued("s", b"a")
        path.unlink()
        watched.folder.rmdir()
        assert watched.released("s", b"a")
        live.write(b"b\n")
        assert watched.until(lambda: [b"a", b"b"] == _known(watched, "s"))
        watched.folder.mkdir()
        (watched.folder / "t.json").write_bytes(b"c\n")
        assert watched.queued("t", b"c")
