"""`pellucid ledger compact`, `purge` and `keep`."""

from __future__ import annotations

import time

import pytest

from pellucid.clock import SystemClock
from pellucid.housekeeping.settings import Retention, write_retention
from pellucid.ledger.ledger import Ledger

SECRET = b"MARKER-7f3a"
ASKED = (
    b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"agent_turn","props":'
    b'{"event_id":{"Integer":1},"prompt":{"String":"why MARKER-7f3a"}}}'
)
OPENED = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"settings-opened","props":{"event_id":{"Integer":1}}}'


class Ago(SystemClock):
    """The time of some days ago."""

    def __init__(self, days) -> None:
        self._ns = round(days * 86_400 * 10**9)

    def now_ns(self) -> int:
        """That moment."""
        return time.time_ns() - self._ns


def copy(home, name, *lines, days=0, each=False, released=True):
    """Put copies into the ledger as a witness did some days ago."""
    ledger = Ledger(root=home.ledger.root, clock=Ago(days))
    with ledger.claim(backend="polling", data_dir=home.app.default_data_dir):
        source = home.app.default_data_dir / f"{name}.json"
        writer = ledger.open_session(name=name, source=source, app=home.app.key)
        for batch in [[line] for line in lines] if each else [lines]:
            numbers = writer.append(batch, source_bytes=(0, 1))
            if released:
                writer.release(numbers, why="emptied", distinct_id="abc")


def on_disk(home):
    return b"".join(path.read_bytes() for path in home.ledger.root.rglob("*") if path.is_file())


def test_compact(home, call):
    """Many receipts become few, and nothing that they tell is lost."""
    copy(home, "s", *[OPENED] * 60, each=True)
    copy(home, "few", OPENED)
    before = call("show", "s:7").out
    done = call("ledger", "compact")
    assert 0 == done.code
    assert done.out.startswith("Compacted 1 session: 121 receipts became 4, ")
    assert before == call("show", "s:7").out
    assert 0 == call("ledger", "verify").code
    assert "There is nothing to be gained.\n" == call("ledger", "compact").out
    assert {"sessions": 0, "receipts_before": 0, "receipts": 0, "saved_bytes": 0, "left": {}} == call(
        "ledger", "compact", "--json"
    ).json


def test_compact_leaves_what_is_damaged(home, call):
    """And says why."""
    copy(home, "s", *[OPENED] * 60, each=True)
    receipts = home.ledger.entry("s").receipts
    receipts.write_bytes(receipts.read_bytes().replace(b"emptied", b"emptieD", 1))
    done = call("ledger", "compact")
    assert (0, True) == (done.code, "  - s: its receipts are damaged (receipt 3)" in done.out)


def test_purge_by_age(home, call):
    """After a yes, what is older is nowhere; a no changes nothing."""
    copy(home, "old", ASKED, OPENED, days=40)
    copy(home, "young", OPENED)
    done = call("ledger", "purge", "--older-than", "30d", answer="n\n")
    assert (1, True) == (done.code, "Destroy 2 events in 1 session of Rerun, older than 30 days" in done.err)
    assert SECRET in on_disk(home)
    done = call("ledger", "purge", "--older-than", "30d", answer="y\n")
    assert (0, "Destroyed: 2 events in 1 session.\n") == (done.code, done.out)
    assert SECRET not in on_disk(home)
    assert ["young"] == home.ledger.folders()
    again = call("ledger", "purge", "--older-than", "30d", "--json")
    assert (0, 0) == (again.code, again.json["events"])


def test_purge_tells_what_stays(home, call):
    """What still waits in the program's own queue, and what you have kept."""
    home.set_up()
    copy(home, "s", OPENED, ASKED, days=40, released=False)
    home.app.default_data_dir.mkdir(parents=True, exist_ok=True)
    (home.app.default_data_dir / "s.json").write_bytes(OPENED + b"\n")
    copy(home, "t", ASKED, OPENED, days=40)
    call("ledger", "keep", "t:0")
    done = call("ledger", "purge", "--older-than", "1w", "--yes")
    assert 0 == done.code
    assert "Still in the program's own queue, and so not destroyed: 1." in done.err
    assert "Kept by you, and so not destroyed: 1." in done.err
    assert "Destroyed: 2 events in 2 sessions.\n" == done.out


def test_purge_beyond_what_is_kept(home, call):
    """Old free text and old sessions, as retention says, with no witness at hand."""
    copy(home, "ancient", OPENED, OPENED, days=400)
    copy(home, "text", ASKED, days=8)
    done = call("ledger", "purge", answer="n\n")
    assert 1 == done.code
    assert (
        "Redact the free text of 1 event that is older than 7 days and let go of 1 session with 2 events"
        in done.err
    )
    assert SECRET in on_disk(home)
    done = call("ledger", "purge", "--yes")
    assert (0, "Redacted: 1 event. Let go: 1 session with 2 events.\n") == (done.code, done.out)
    assert SECRET not in on_disk(home)
    assert ["text"] == home.ledger.folders()
    assert 0 == call("ledger", "verify").code
    nothing = call("ledger", "purge", "--json")
    assert (0, 0, 0) == (nothing.code, nothing.json["redacted_events"], nothing.json["sessions"])


def test_purge_warns_where_it_cannot_help(home, call):
    """More than the size that is kept, and none of it may go."""
    copy(home, "s", OPENED, released=False)
    write_retention(home.locations.config, Retention(size_bytes=1))
    done = call("ledger", "purge")
    assert (0, True) == (done.code, "What is left is still more" in done.err)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["purge"], 3), (["purge", "--older-than", "soon"], 2), (["keep", "none"], 3), (["keep", "rerun"], 2)],
)
def test_what_makes_no_sense(home, call, arguments, code):
    """There is nothing, or it is no age, or it is a whole program."""
    assert code == call("ledger", *arguments).code


def test_keep(home, call):
    """Free text stays for as long as its session, until it is no longer wanted."""
    copy(home, "s", ASKED, OPENED, days=30)
    assert "Kept: 1 event.\n" == call("ledger", "keep", "s:0").out
    call("ledger", "purge", "--yes")
    assert SECRET in on_disk(home)
    assert {"events": 2, "kept": False} == call("ledger", "keep", "s", "--not", "--json").json
    call("ledger", "purge", "--yes")
    assert SECRET not in on_disk(home)
    assert "redacted" in call("show", "s:0").out


def test_an_app_with_pellucid_inside(call, viewer):
    """It has limits of its own; compacting and purging by age are for it, too."""
    viewer.run_once(1, 2)
    assert 2 == call("ledger", "purge", "--app", viewer.key).code
    assert 2 == call("ledger", "keep", "--app", viewer.key, "x").code
    assert 0 == call("ledger", "compact", "--app", viewer.key).code
    done = call("ledger", "purge", "--app", viewer.key, "--older-than", "0d", "--yes", "--json")
    assert (0, True) == (done.code, done.json["events"] >= 2)
    assert b"viewer_opened" not in viewer.bytes_below()
