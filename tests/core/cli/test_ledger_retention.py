"""`pellucid ledger retention`."""

from __future__ import annotations

from pellucid.housekeeping.settings import FILE_NAME, Retention, read_retention
from pellucid.ledger.tombstones import Tombstone, Tombstones


def test_what_is_kept_if_nobody_chose(home, call):
    """A year, a gibibyte, free text for a week; showing it writes nothing."""
    home.copy_of()
    done = call("ledger", "retention")
    assert 0 == done.code
    for words in (
        "until they are 365 days old",
        "up to 1.0 GiB",
        "for 7 days",
        "Of Rerun there are 1 session",
    ):
        assert words in done.out
    assert not home.locations.config.exists()


def test_choosing(home, call):
    """One thing at a time, or all; what was not named stays."""
    config = home.locations.config
    assert 0 == call("ledger", "retention", "--age", "30d").code
    assert 0 == call("ledger", "retention", "--size", "500MiB", "--keep-free-text").code
    assert Retention(age_days=30, size_bytes=500 << 20, keep_free_text=True) == read_retention(config)
    done = call(
        "ledger", "retention", "--age", "never", "--size", "unlimited", "--redact-free-text", "--json"
    )
    assert {"age_days": None, "size_bytes": None, "free_text_days": 7}.items() <= done.json.items()
    assert Retention(age_days=None, size_bytes=None) == read_retention(config)
    done = call("ledger", "retention")
    assert ("for any time" in done.out, "of any size" in done.out) == (True, True)


def test_what_makes_no_sense_changes_nothing(home, call):
    """Neither an age nor a size."""
    for arguments in (["--age", "soon"], ["--size", "much"], ["--age", "1y", "--size", "much"]):
        assert 2 == call("ledger", "retention", *arguments).code
    assert not home.locations.config.exists()


def test_settings_that_cannot_be_read(home, call):
    """They are told, and replaced only as a whole."""
    home.locations.config.mkdir(parents=True)
    (home.locations.config / FILE_NAME).write_bytes(b"{")
    assert 5 == call("ledger", "retention").code
    assert 5 == call("ledger", "retention", "--age", "1y").code
    done = call("ledger", "retention", "--age", "1y", "--size", "1GiB", "--redact-free-text")
    assert (0, Retention()) == (done.code, read_retention(home.locations.config))


def test_what_is_beyond_and_what_was_let_go(home, call):
    """How much there is, what would go, and what went: so that a hole is not taken for a time without a witness."""
    home.copy_of()
    Tombstones(root=home.ledger.root, clock=home.ledger.clock).add(
        Tombstone(
            folder="s", session="s", began_ns=10**18, ended_ns=11 * 10**17, events=7, head="ab", why="its age"
        )
    )
    done = call("ledger", "retention", "--size", "1")
    assert "Beyond that: 1 session with 3 events" in done.out
    assert "Let go so far: 1 session with 7 events, from 2001-09-0" in done.out
    described = call("ledger", "retention", "--json").json
    assert (1, ["ee103505-2624-4113-858e-cb3d2ff8ccfd"]) == (described["sessions"], described["beyond"])
    assert ("s", 7, "its age") == tuple(described["let_go"][0][key] for key in ("session", "events", "why"))


def test_an_app_with_pellucid_inside(call, viewer):
    """What is said of other programs is not about it."""
    viewer.run_once(1)
    done = call("ledger", "retention", "--app", viewer.key)
    assert (0, True) == (done.code, "My Viewer has limits of its own" in done.out)
    assert "sessions" not in call("ledger", "retention", "--app", viewer.key, "--json").json
