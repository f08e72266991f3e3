"""What is beyond its age or the size of all, and letting go of it."""

from __future__ import annotations

import pytest

from pellucid.ledger.keeping import keep
from pellucid.ledger.log_erasure import delete_log
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.retention import ITS_AGE, SIZE_OF_ALL, Limits, Weight, excess, finish_retiring, retire
from pellucid.ledger.tombstones import Tombstones


def line(seconds, text="x"):
    return f'{{"time_utc":"2027-01-15T08:00:{seconds:02d}Z","kind":"Append","name":"{text}","props":{{}}}}'.encode()


@pytest.mark.parametrize(
    ("limits", "total", "expected"),
    [
        (Limits(), 10**12, ""),
        (Limits(age_ns=90), 0, ITS_AGE),
        (Limits(age_ns=91), 0, ""),
        (Limits(size_bytes=10), 10, ""),
        (Limits(size_bytes=10), 11, SIZE_OF_ALL),
        (Limits(age_ns=1, size_bytes=1), 2, ITS_AGE),
    ],
)
def test_what_is_beyond_the_limits(limits, total, expected):
    """Older than its age, or too much with all others; no limit is none."""
    weight = Weight("s", 9, 5, 1)
    assert expected == excess(weight, limits, total_bytes=total, now_ns=100)


def test_a_session_is_let_go_as_a_whole(copies):
    """Nothing of it is left but that it was there, and the others stay."""
    copies.copy(line(1, "MARKER"), line(2))
    ended_ns = copies.ledger.receipts("s")[-1].at_ns
    copies.copy(line(3), name="other")
    assert 2 == retire(copies.ledger, "s", why=ITS_AGE, data_dir=copies.live)
    assert ["other"] == copies.ledger.folders()
    assert b"MARKER" not in copies.on_disk()
    (stone,) = Tombstones(root=copies.ledger.root, clock=copies.clock).read()
    assert ("s", "s", ended_ns, 2, ITS_AGE) == (
        stone.folder,
        stone.session,
        stone.ended_ns,
        stone.events,
        stone.why,
    )
    assert [] == [
        path.name for path in (copies.ledger.root / "receipts").iterdir() if path.name.startswith("s.")
    ]


@pytest.mark.parametrize("what", ["queued", "live", "kept", "purging", "unreported", "unopened"])
def test_what_is_not_settled_stays(copies, what):
    """Nothing that the program still has, that a person keeps, or of which not all is said."""
    copies.copy(line(1), released=what != "queued")
    entry = copies.ledger.entry("s")
    log = ReceiptLog(path=entry.receipts, clock=copies.clock)
    match what:
        case "live":
            copies.queue()
        case "kept":
            keep(copies.ledger, "s", 0)
        case "purging":
            with log.locked():
                log.catch_up()
                log.append([Draft(kind="purging", details={"lines": [0, 0]})])
        case "unreported":
            with copies.ledger.segments("s")[0].path.open("ab") as segment:
                segment.write(b"x\n")
        case "unopened":
            entry.receipts.write_bytes(entry.receipts.read_bytes().split(b"\n", 1)[1])
    before = copies.on_disk()
    assert None is retire(copies.ledger, "s", why=ITS_AGE, data_dir=copies.live)
    assert before == copies.on_disk()
    assert None is retire(copies.ledger, "unknown", why=ITS_AGE)


def test_an_interrupted_one_is_ended(copies):
    """The tombstone stands and the log, or a part of it, is gone: all of it follows, and it counts once."""
    copies.copy(line(1), line(2))
    receipts = copies.ledger.entry("s").receipts.read_bytes()
    retire(copies.ledger, "s", why=ITS_AGE)
    copies.ledger.entry("s").receipts.write_bytes(receipts)
    assert 1 == finish_retiring(copies.ledger)
    assert ([], 0) == (copies.ledger.folders(), finish_retiring(copies.ledger))
    assert 1 == len(Tombstones(root=copies.ledger.root, clock=copies.clock).read())


def test_one_that_was_begun_anew_is_another(copies):
    """What was let go before says nothing of it, not even while it has no line yet."""
    copies.copy(line(1))
    retire(copies.ledger, "s", why=ITS_AGE)
    log = ReceiptLog(path=copies.ledger.entry("s").receipts, clock=copies.clock)
    with log.locked():
        log.append([Draft(kind="opened", details={"session": "s", "salt": "00"})])
    assert 0 == finish_retiring(copies.ledger)
    assert ["s"] == copies.ledger.folders()
    assert 0 == retire(copies.ledger, "s", why=ITS_AGE)
    assert 1 == len(Tombstones(root=copies.ledger.root, clock=copies.clock).read())


def test_a_lost_log_is_not_taken_for_one(copies):
    """A session whose log somebody else deleted was not let go."""
    copies.copy(line(1))
    delete_log(copies.ledger.entry("s").events)
    assert None is retire(copies.ledger, "s", why=ITS_AGE)
    assert ["s"] == copies.ledger.folders()


def test_what_was_let_go_is_never_copied_again(copies):
    """If the program's file comes back, only what it wrote since is new: the rest was copied once and let go."""
    copies.clock.at_ns = 1_800_000_010 * 10**9  # 2027-01-15T08:00:10Z
    copies.copy(line(1), line(2))
    retire(copies.ledger, "s", why=ITS_AGE, data_dir=copies.live)
    writer = copies.writer()
    old, new = [line(1), line(2)], line(40)
    assert range(0) == writer.append(old, source_bytes=(0, 9))
    assert [] == copies.ledger.folders()
    assert range(1) == writer.append([*old, new], source_bytes=(0, 9))
    assert [new] == copies.lines()
    assert range(1, 1) == copies.writer().append(old, source_bytes=(0, 9))
    assert range(1, 2) == copies.writer().append([b"nobody knows how old this is"], source_bytes=(0, 9))
