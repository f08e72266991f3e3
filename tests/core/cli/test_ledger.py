"""`pellucid ledger verify`, on real copies."""

from __future__ import annotations

from pellucid.ledger.tombstones import Tombstone, Tombstones

SESSION = "ee103505-2624-4113-858e-cb3d2ff8ccfd"


def test_what_is_whole(home, call):
    """It says what was checked, and plainly what that proves."""
    home.copy_of()
    done = call("ledger", "verify")
    assert 0 == done.code
    assert "Checked 1 session: 3 lines, 3 receipts, 2 digests. Nothing is wrong." in done.out
    assert "no proof against whoever owns this machine" in done.out


def test_what_is_wrong_is_named_with_its_place(home, call):
    """Session, receipt, lines and file; the exit code tells a script."""
    home.copy_of()
    segment = home.ledger.segments(SESSION)[0].path
    segment.write_bytes(segment.read_bytes().replace(b"viewer_started", b"viewer_Started"))
    receipts = home.ledger.entry(SESSION).receipts
    done = call("ledger", "verify")
    assert 5 == done.code
    assert f"{SESSION} (Rerun)" in done.out
    assert "Receipt 1 (witnessed) was written for other bytes than there are in lines 0 to 2" in done.out
    assert f"{receipts}, line 2" in done.out
    assert "1 session damaged" in done.out
    described = call("ledger", "verify", "--json")
    assert (5, False) == (described.code, described.json["whole"])
    (session,) = described.json["sessions"]
    assert (SESSION, 3, 3, 2) == (
        session["session"],
        session["lines"],
        session["receipts"],
        session["digests_checked"],
    )
    assert {"receipt": 1, "lines": [0, 2], "file": str(receipts)}.items() <= session["findings"][0].items()


def test_what_a_kill_left_is_a_note(home, call):
    """It is told, and is no failure."""
    home.copy_of()
    with home.ledger.segments(SESSION)[0].path.open("ab") as segment:
        segment.write(b"torn")
    done = call("ledger", "verify")
    assert (0, True) == (done.code, "Note: 000001.ndjson ends in an unfinished line (4 bytes)" in done.out)
    assert 1 == len(call("ledger", "verify", "--json").json["sessions"][0]["notes"])


def test_nothing_is_kept(home, call):
    """Then nothing is wrong, and nothing is made."""
    done = call("ledger", "verify", "--all")
    assert (0, True) == (done.code, "Checked 0 sessions" in done.out)
    assert not home.ledger.root.exists()


def test_all_apps(home, call, viewer):
    """Other programs' copies, other folders' copies, and an app with Pellucid inside; each by its name."""
    home.copy_of()
    other = home.path / "other"
    other.mkdir()
    (home.path / "pellucid" / "data" / "apps" / "rerun-12345678" / "receipts").mkdir(parents=True)
    broken = home.path / "pellucid" / "data" / "apps" / "rerun-12345678" / "receipts" / "s.ndjson"
    broken.write_bytes(b"garbage\n")
    viewer.run_once(1)
    found = call("ledger", "verify", "--all", "--json")
    assert 5 == found.code
    assert {("Rerun", True), ("rerun-12345678", False), ("My Viewer", True)} == {
        (session["app"], session["whole"]) for session in found.json["sessions"]
    }
    assert 0 == call("ledger", "verify", "--app", viewer.key).code


def test_the_list_of_what_was_let_go_is_checked_too(home, call):
    """It is a chain like the others."""
    home.copy_of()
    stones = Tombstones(root=home.ledger.root, clock=home.ledger.clock)
    for name in ("a", "b"):
        stones.add(Tombstone(folder=name, session=name, began_ns=1, ended_ns=2, events=3))
    assert 0 == call("ledger", "verify").code
    stones.path.write_bytes(stones.path.read_bytes().replace(b'"events":3', b'"events":4', 1))
    done = call("ledger", "verify")
    assert (5, True) == (done.code, "The list of sessions that were let go (Rerun)" in done.out)
    assert [
        {"app": "Rerun", "wrong": f"Line 2 of {stones.path} does not follow from the one before it"}
    ] == call("ledger", "verify", "--json").json["retired"]


def test_the_group_lists_its_commands(call):
    """A person finds all of them."""
    done = call("ledger", "--help")
    assert (0, []) == (
        done.code,
        [word for word in ("compact", "keep", "purge", "retention", "verify") if word not in done.out],
    )
